from __future__ import annotations

import pytest

from claimcheck import compare
from claimcheck.agreement.judgement import Stance
from claimcheck.agreement.stance import judge_statement


@pytest.fixture
def said(make_claim):
    def ask(claim, statement, similarity=0.7, **more):
        figures = [("Two sailors", "=", 2, 2, "sailors")]
        ours, theirs = (make_claim(t, *(figures if "Two sailors" in t else []), **more) for t in (claim, statement))
        return judge_statement(ours, theirs, similarity=similarity)

    return ask


@pytest.mark.parametrize(
    "everybody",
    [
        "Everyone on the ship survived the storm.",
        "All the sailors survived the storm.",
        "All sailors on the ship got out alive.",
    ],
)
def test_if_all_survived_nobody_died(said, everybody):
    assert said(everybody, "Two sailors on the ship died in the storm.").stance is Stance.CONTRADICTS
    assert said("Two sailors on the ship died in the storm.", everybody).stance is Stance.DENIES


@pytest.mark.parametrize(
    "others",
    ["All but two of the sailors survived the storm.", "All the passengers survived the storm.", "Not all survived."],
)
def test_all_but_some_or_all_of_others_say_nothing_of_the_dead(said, others):
    assert said("Two sailors on the ship died in the storm.", others).stance is Stance.SILENT


def test_that_all_came_through_is_the_same_as_that_nobody_died(make_claim):
    claim = make_claim("Everyone on the ship survived the storm.")
    other = make_claim("Nobody on the ship died in the storm.", denied=True)
    assert judge_statement(claim, other, similarity=0.7).stance is Stance.SUPPORTS
    part = make_claim("No sailor on the ship died in the storm.", denied=True)
    assert judge_statement(claim, part, similarity=0.7).stance is Stance.SILENT


@pytest.mark.parametrize(
    ("report", "stance"),
    [
        ("Three passengers were treated for cuts.", Stance.CONTRADICTS),
        ("Two policemen were hurt.", Stance.SILENT),
        ("None of the 40 passengers was hurt.", Stance.SUPPORTS),
    ],
)
def test_none_of_some_is_nobody_of_these(report, stance):
    assert compare("None of the passengers was hurt.", report, judge="none").stance is stance
