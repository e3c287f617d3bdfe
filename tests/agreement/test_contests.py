import pytest

import claimcheck
from claimcheck import Stance
from claimcheck.agreement.contests import contest, same_result
from claimcheck.agreement.likeness import pair

SAME = (
    ("Orsa Albion beat Penwick Town 3-1 on Saturday.", "Penwick Town lost 3-1 to Orsa Albion on Saturday."),
    ("Orsa Albion beat Penwick Town on Saturday.", "Penwick Town were beaten by Orsa Albion on Saturday."),
    ("Ida Holm defeated Mara Voss 6-4 6-3 in the final.", "Mara Voss lost the final 6-4, 6-3 to Ida Holm."),
    ("Penwick won 2-0 against Orsa.", "Orsa slumped to a 2-0 defeat by Penwick."),
    ("Orsa beat Penwick 3-1.", "Two goals from Sam Lund helped Orsa to a 3-1 win over Penwick."),
    ("Orsa went through after beating Penwick 2-1.", "Penwick were knocked out of the cup by Orsa, losing 2-1."),
    ("Orsa beat Penwick 3-1.", "Orsa, who beat Penwick 3-1, will meet Tarn in the final."),
)
OTHERWISE = (
    ("Orsa Albion beat Penwick Town on Saturday.", "Penwick Town beat Orsa Albion on Saturday."),
    ("Orsa Albion beat Penwick Town on Saturday.", "Orsa Albion lost to Penwick Town on Saturday."),
    ("Orsa Albion beat Penwick Town 3-1.", "Orsa Albion beat Penwick Town 3-2."),
    ("Orsa Albion beat Penwick Town 3-1.", "Orsa Albion drew 2-2 with Penwick Town."),
    ("Penwick were held to a 1-1 draw by Orsa.", "Penwick beat Orsa 1-0."),
)
OPEN = (
    ("Orsa Albion beat Penwick Town 3-1.", "Orsa Albion led Penwick Town 2-1 at half-time."),
    ("Orsa Albion beat Penwick Town 3-1.", "Orsa Albion lost 2-0 to Penwick Town last season."),
    ("Orsa Albion beat Penwick Town 3-1.", "Penwick Town, who had beaten Orsa Albion 4-0, were poor."),
    ("Orsa Albion beat Penwick Town on Saturday.", "Orsa Albion hope to beat Penwick Town on Saturday."),
    ("Orsa Albion beat Penwick Town on Saturday.", "Penwick Town beat Orsa Albion on Tuesday."),
)


@pytest.mark.parametrize(("claim", "report"), SAME)
def test_one_result_told_from_either_side_bears_it_out(claim, report):
    assert claimcheck.compare(claim, report, judge="none").stance is Stance.SUPPORTS


@pytest.mark.parametrize(("claim", "report"), OTHERWISE)
def test_another_winner_or_score_contradicts(claim, report):
    assert claimcheck.compare(claim, report, judge="none").stance is Stance.CONTRADICTS


@pytest.mark.parametrize(("claim", "report"), OPEN)
def test_half_time_another_meeting_and_hopes_decide_nothing(claim, report):
    assert claimcheck.compare(claim, report, judge="none").stance is Stance.SILENT


@pytest.mark.parametrize(
    "text",
    [
        "Omnia beat forecasts in Europe",
        "They beat Penwick",
        "Orsa could beat Penwick",
        "Orsa won the cup",
        "Orsa will not be beaten by Penwick",
    ],
)
def test_where_two_names_did_not_meet_there_is_no_contest(text):
    assert contest(text) is None


def test_a_contest_is_one_whatever_the_verb(make_claim):
    both = pair(make_claim("Orsa beat Penwick"), make_claim("Penwick lost to Orsa"), 0.9)
    assert same_result(both)
