"""Direct speech behind a colon, after words that hold no verb of speech."""

from __future__ import annotations

import pytest

import claimcheck


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("Coach Ida Park was blunt: “Three of my players had a fever on Sunday.”", "Ida Park", "was blunt"),
        ("Tom Hale put it this way: “We lost 300 jobs in a year.”", "Tom Hale", "put it this way"),
        ("Ana Ruiz was in no doubt: “They stole 40 cows.”", "Ana Ruiz", "was in no doubt"),
        ("The union had a warning: “Nine wards will be shut by May.”", "union", "had a warning"),
    ],
)
def test_whoever_is_told_of_before_a_colon_speaks_behind_it(text: str, speaker: str, cue: str) -> None:
    (told,) = claimcheck.find_attributions(text)
    assert (told.speaker, told.cue, told.quoted) == (speaker, cue, True)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz saw a banner: “No more cuts will be made here.”",
        "The sign was clear: “No more cuts will be made here.”",
        "Ana Ruiz had one goal: to keep the ward open until May.",
    ],
)
def test_what_is_read_or_wanted_is_nobodys_speech(claims_of, text: str) -> None:
    assert all(c.attribution is None for c in claims_of(text))
