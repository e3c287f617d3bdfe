"""One number changed in a sentence, and other small words that tell two sentences of one build apart."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (
            "The casinos of Orel earned $2.7 billion, their lowest takings since 1986.",
            "The casinos of Orel earned $2.7 billion, their lowest takings since 1991.",
        ),
        (
            "Radio Orla can be heard on AM 830, and 14 people work there.",
            "Radio Orla can be heard on AM 1000, and 14 people work there.",
        ),
        (
            "The council paid $110,684 in rent on June 5 and $169,758 on July 10.",
            "The council paid $110,684 in rent on June 9 and $169,758 on July 10.",
        ),
        ("The actor is 81.", "The actor is 77."),
        ("The 19-year-old suspect was arrested in Orel.", "The 27-year-old suspect was arrested in Orel."),
        ("The mayor said 40 people were detained in Orel.", "The mayor said 60 people were detained in Orel."),
    ],
)
@pytest.mark.parametrize("judge", [None, "none"])
def test_another_number_in_the_same_words_is_the_contrary(claim: str, report: str, judge: str | None) -> None:
    found = compare(claim, report, judge=judge)
    assert (found.stance.value, found.reasons[0].code) == ("contradicts", "figure-apart")


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The 2019 flood at Orla killed 12 people.", "The 2021 flood at Orla killed 30 people."),
        ("The firm's profit in 2022 was $40 million.", "The firm's profit in 2023 was $55 million."),
        ("Flight 482 was cancelled on Monday.", "Flight 284 was cancelled on Monday."),
        ("Article 4 of the treaty was amended.", "Article 5 of the treaty was amended."),
    ],
)
def test_what_is_of_another_thing_by_its_number_is_silent(claim: str, report: str) -> None:
    assert compare(claim, report, judge="none").stance.value == "silent"


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The mill did not sell 300 cars in May.", "The mill did not sell 400 cars in May."),
        ("He did not live at 14 Mill Street.", "He did not live at 16 Mill Street."),
        ("Radio Orla is on AM 1,000 in Sarn.", "Radio Orla is on AM 1000 in Sarn."),
    ],
)
def test_where_both_may_hold_one_number_contradicts_nothing(claim: str, report: str) -> None:
    assert compare(claim, report, judge="none").stance.value not in ("contradicts", "denies")


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("At least 20 people were injured at the fair.", "At least 25 people were injured at the fair."),
        ("About 50 people were hurt at the fair.", "About 52 people were hurt at the fair."),
        ("The film lasts 150 minutes.", "The film lasts 2 hours 30 minutes."),
    ],
)
def test_a_number_that_fits_is_no_other(claim: str, report: str) -> None:
    assert compare(claim, report).stance.value == "supports"


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (
            "He had appeared in thousands of films when he died.",
            "He had not appeared in thousands of films when he died.",
        ),
        ("The company employs hundreds of people.", "The company does not employ hundreds of people."),
    ],
)
def test_a_vague_figure_is_denied_like_any_other(claim: str, report: str) -> None:
    assert compare(claim, report, judge="none").stance.value == "denies"


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        (
            "All 600 workers at the Velmar mill lost their jobs.",
            "Every one of the six hundred people employed at the Velmar mill was laid off, the union said.",
            "supports",
        ),
        (
            "The hackers asked the clinic for a ransom of two million dollars.",
            "Two million, in dollars: that was what the hackers wanted from the clinic.",
            "supports",
        ),
        ("The lake is the third deepest in Norland.", "The lake is the third shallowest in Norland.", "contradicts"),
        (
            "Masks can slow the spread of the disease.",
            "Masks could slow the spread of the disease, the study found.",
            "supports",
        ),
        (
            "Masks slow the spread of the disease.",
            "Masks could slow the spread of the disease, the study found.",
            "silent",
        ),
        (
            "Police charged 158 members of the gang.",
            "Among those charged are 158 members of the gang, with 105 others allegedly belonging to another one.",
            "supports",
        ),
    ],
)
def test_small_words_around_a_figure(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value == stance


def test_a_part_that_nobody_tells_leaves_the_whole_open() -> None:
    claim = "The bridge at Sarn was closed on Monday, and the mayor of Orla resigned."
    assert compare(claim, "The bridge at Sarn was closed on Monday.").stance.value == "silent"
    both = "The bridge at Sarn was closed on Monday. The mayor of Orla resigned."
    assert compare(claim, both).stance.value == "supports"
