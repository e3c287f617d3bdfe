"""Unseen: characters without width, wide digits and narrow spaces change no figure, and offsets stay."""

import pytest

from claimcheck import Stance, compare, find_quantities
from claimcheck.errors import InputError
from claimcheck.text.span import Span
from claimcheck.text.unseen import Plain


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The fire killed 1\u200b2 people.", 12),
        ("The fire killed 1\u00ad2 peo\u00adple.", 12),
        ("The fire killed \ufeff12\u200b people.", 12),
        ("The fire killed １２ people.", 12),
        ("The fire killed 12\u202f000 people.", 12_000),
        ("The fire killed 12\u00a0000 people.", 12_000),
    ],
)
def test_a_figure_is_read_as_a_reader_sees_it(text, value):
    (found,) = find_quantities(text)
    assert (found.low, found.high, found.unit) == (value, value, "people")
    assert found.span.of(text) == found.text


@pytest.mark.parametrize("passage", ["The fire killed 1\u200b2 people.", "\ufeffThe fire killed １２ people."])
def test_a_figure_in_disguise_is_the_same_figure(passage):
    found = compare("The fire killed 12 people.", passage)
    assert found.stance is Stance.SUPPORTS
    assert compare("The fire killed 15 people.", passage).stance is Stance.CONTRADICTS


def test_the_reasons_point_into_the_text_as_given():
    passage = "The f\u200bire killed 1\u200b5 people in May."
    reason = compare("The fire killed 12 people.", passage).reasons[0]
    assert reason.evidence_span.of(passage) == "1\u200b5 people"


@pytest.mark.parametrize("text", ["plain", "a\u200bb", "\u200b\u200b", "a\u00adb\u200b", "ｗｉｄｅ"])
def test_every_stretch_has_its_place(text):
    plain = Plain.of(text)
    for start in range(len(plain.text)):
        given = plain.given(Span(start, start + 1))
        assert Plain.of(given.of(text)).text == plain.text[start]


def test_what_holds_nothing_to_see_is_empty():
    with pytest.raises(InputError, match="empty"):
        compare("\u200b\u200b", "The fire killed 12 people.")
