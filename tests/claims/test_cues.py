from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck.claims.cues import find_cues

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims
    from claimcheck.claims.reading import Reading


def cues(reading: Reading) -> list[tuple[str, str]]:
    parse = reading.parse
    return [
        (cue.lemma, parse.tokens[cue.subject].text)
        for sentence in parse.sentences
        for cue in find_cues(parse, sentence, reading.text)
        if cue.subject is not None
    ]


def test_a_verb_of_speech_and_its_subject(reading_of: Callable[..., Reading]) -> None:
    assert cues(reading_of("Ana Ruiz said the bridge is closed.")) == [("say", "Ruiz")]


def test_a_passive_is_nobodys_cue(reading_of: Callable[..., Reading]) -> None:
    assert cues(reading_of("The bridge is expected to close and the drivers were told to wait.")) == []


def test_an_infinitive_is_no_cue_unless_its_subject_went_on_to_say_it(reading_of: Callable[..., Reading]) -> None:
    assert cues(reading_of("Ana Ruiz refused to say the bridge is closed.")) == []
    assert cues(reading_of("Ana Ruiz went on to say the bridge is closed.")) == [("say", "Ruiz")]


def test_a_participle_that_sets_the_scene_is_no_cue(reading_of: Callable[..., Reading]) -> None:
    assert cues(reading_of("Asked about the toll, Ana Ruiz left the hall.")) == []


def test_according_to_names_its_source(reading_of: Callable[..., Reading]) -> None:
    assert cues(reading_of("The bridge is closed, according to Ana Ruiz.")) == [("according to", "Ruiz")]


@pytest.mark.parametrize("phrase", ["the first to report", "the first newspaper to report"])
def test_whoever_was_first_to_report_it_reports_it(reading_of: Callable[..., Reading], phrase: str) -> None:
    assert ("report", "Post") in cues(reading_of(f"The Harbour Post was {phrase} that the ferry had sunk."))


def test_what_describes_the_source_of_according_to_is_no_part_of_what_it_says(claims_of: Callable[..., Claims]) -> None:
    text = "According to Hask, the largest paper in Sarn, the problem was found in May 2021."
    (claim,) = claims_of(text)
    assert claim.quote == "the problem was found in May 2021"


def test_an_account_with_a_service_is_no_reckoning(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("On its Twitter account, Norvax Telecom said three operators were hit.")
    assert claim.attribution is not None
    assert claim.attribution.speaker == "Norvax Telecom"


@pytest.mark.parametrize(
    "text",
    [
        "Few of the 40 people interviewed said they had a permanent job.",
        "The government did not understand how the anger of 40 villages had spread.",
    ],
)
def test_what_nobody_says_or_finds_is_on_nobodys_word(claims_of: Callable[..., Claims], text: str) -> None:
    (claim,) = claims_of(text)
    assert claim.attribution is None
