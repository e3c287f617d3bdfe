"""A number given alone counts what the statement before it counts."""

from __future__ import annotations

import pytest

import claimcheck


def told(text: str) -> list[tuple[str, str, str]]:
    claims = claimcheck.find_claims(claimcheck.Article(text=text))
    return [(c.quote, c.wording, c.quantities[0].unit if c.quantities else "") for c in claims]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Some 8,000 people marched through Brell on Sunday, police said. The organisers spoke of 20,000.",
            ("20,000", "20,000 people marched through Brell on Sunday", "people"),
        ),
        (
            "The organisers said 3,500 people took part. Police put the number at 2,000.",
            ("the number at 2,000", "2,000 people took part", "people"),
        ),
        (
            "The army said 40 soldiers were killed; the rebels put it at 90.",
            ("it at 90", "90 soldiers were killed", "soldiers"),
        ),
        (
            "Officials said 12 people had died. Hospital staff said 19.",
            ("19", "19 people had died", "people"),
        ),
    ],
)
def test_a_bare_number_takes_over_noun_and_sentence(text: str, last: tuple[str, str, str]) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "He was born in 1950. She said 1952.",
        "“It rained,” he said. He said 12.",
        "The vote is at 6 p.m. Officials said 7.",
        "Prices rose 3 percent. The bank said 5.",
    ],
)
def test_a_number_that_counts_nothing_is_no_claim(text: str) -> None:
    assert not [quote for quote, _, _ in told(text) if quote in {"1952", "12", "7", "5"}]


def test_a_number_two_sentences_on_stays_bare() -> None:
    text = "Some 8,000 people marched through Brell, police said. It rained. The organisers spoke of 20,000."
    assert all("20,000 people" not in wording for _, wording, _ in told(text))


def test_the_two_figures_of_one_report_stand_against_each_other() -> None:
    report = "Some 8,000 people marched through Brell on Sunday, police said. The organisers spoke of 20,000."
    found = claimcheck.compare("About 20,000 people marched through Brell on Sunday, the organisers said.", report)
    assert found.stance in {claimcheck.Stance.SUPPORTS, claimcheck.Stance.CONTRADICTS}


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The number of houses lost stands at 91.", "houses"),
        ("The number of ships waiting off the port rose to 68 on Saturday.", "ships"),
        ("The number of people killed in the fire climbed to five on Friday.", "people"),
        ("The number of operations put off since the failure had reached 410 by Sunday night.", "operations"),
        ("The number of people without power fell to 9,000.", "people"),
        ("The number of injured people has reached 23.", "people"),
        ("The number of dead rose to 11.", "dead"),
        ("The number of trains cancelled up to Friday is 340.", "trains"),
        ("The number of newly confirmed cases was 84.", "cases"),
        ("The number of children among the dead was six.", "children"),
        ("A number of guests went on to 12.", ""),
    ],
)
def test_what_a_number_of_counts_is_the_thing_named_right_behind_it(text, unit):
    units = {q.unit for c in claimcheck.find_claims(claimcheck.Article(text=text)) for q in c.quantities}
    assert units == {unit}


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Of the 400 houses, 12 burned down and 30 were damaged.", ["houses", "houses", "houses"]),
        ("The school has 1,200 pupils, 300 more than it was built for.", ["pupils", "pupils"]),
        ("The bank cut 400 jobs last year and plans to cut 200 more.", ["jobs", "jobs"]),
    ],
)
def test_a_bare_number_counts_what_its_sentence_counts(text: str, units: list[str]) -> None:
    assert [q.unit for c in claimcheck.find_claims(text) for q in c.quantities] == units
