from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from claimcheck.agreement.finding import AttributionVerdict, Verdict
from claimcheck.agreement.weighing import weigh


@pytest.fixture
def claim(make_claim):
    return make_claim("The plant will close in June", speaker="Ann Roe")


def test_nothing_found_is_uncorroborated(claim):
    found = weigh(claim, [])
    assert found.verdict is Verdict.UNCORROBORATED
    assert found.attribution_verdict is AttributionVerdict.UNCONFIRMED


@pytest.mark.parametrize(
    ("stances", "verdict"),
    [
        (["supports"], Verdict.CORROBORATED),
        (["contradicts"], Verdict.CONTRADICTED),
        (["denies"], Verdict.CONTRADICTED),
        (["supports", "contradicts"], Verdict.DISPUTED),
        (["repeats", "silent"], Verdict.UNCORROBORATED),
    ],
)
def test_the_verdict_follows_the_stances_of_independent_origins(claim, make_evidence, stances, verdict):
    evidence = [make_evidence(f"r{i}", s, f"Outlet {i}") for i, s in enumerate(stances)]
    assert weigh(claim, evidence).verdict is verdict


def test_a_second_passage_of_one_origin_changes_nothing(claim, make_evidence):
    one = weigh(claim, [make_evidence("r1", "supports", "The Post")])
    two = weigh(claim, [make_evidence("r1", "supports", "The Post"), make_evidence("r2", "supports", "the post")])
    assert (one.verdict, one.confidence, one.supporting) == (two.verdict, two.confidence, two.supporting)


def test_two_unnamed_sources_are_two(claim, make_evidence):
    evidence = [make_evidence(f"r{i}", "supports", "officials", voucher="speaker", anonymous=True) for i in range(2)]
    assert len(weigh(claim, evidence).supporting) == 2


def test_a_second_origin_raises_the_confidence(claim, make_evidence):
    one = weigh(claim, [make_evidence("r1", "supports", "A")])
    two = weigh(claim, [make_evidence("r1", "supports", "A"), make_evidence("r2", "supports", "B")])
    assert two.confidence > one.confidence


def test_an_unrelated_report_changes_nothing(claim, make_evidence):
    base = [make_evidence("r1", "supports", "A")]
    more = [*base, make_evidence("r9", "silent", "Z", similarity=0.1)]
    assert weigh(claim, base).confidence == weigh(claim, more).confidence


def test_order_is_irrelevant(claim, make_evidence):
    evidence = [
        make_evidence("r1", "supports", "A", confidence=0.9),
        make_evidence("r1", "contradicts", "A", confidence=0.9),
        make_evidence("r2", "supports", "B", confidence=0.6),
        make_evidence("r3", "silent", "C"),
    ]
    expected = weigh(claim, evidence)
    assert all(weigh(claim, order) == expected for order in permutations(evidence))


def test_another_outlet_with_the_same_speaker_confirms_the_attribution(claim, make_evidence):
    found = weigh(claim, [make_evidence("r1", "repeats", "Ann Roe", voucher="speaker")])
    assert found.attribution_verdict is AttributionVerdict.CONFIRMED
    assert found.verdict is Verdict.UNCORROBORATED


@pytest.mark.parametrize("voucher", ["copy", "credit"])
def test_a_copy_or_a_credit_confirms_no_attribution(claim, make_evidence, voucher):
    found = weigh(claim, [make_evidence("r1", "repeats", "The Mail", voucher=voucher)])
    assert found.attribution_verdict is AttributionVerdict.UNCONFIRMED


def test_the_same_speaker_saying_otherwise_disputes_the_attribution(claim, make_evidence):
    found = weigh(claim, [make_evidence("r1", "contradicts", "A. Roe", codes=("figure-apart", "same-speaker"))])
    assert found.attribution_verdict is AttributionVerdict.DISPUTED
    assert found.verdict is Verdict.CONTRADICTED


def test_never_having_said_so_disputes_the_attribution_only(claim, make_evidence):
    found = weigh(claim, [make_evidence("r1", "silent", "Bo Lee", voucher="speaker", codes=("attribution-denied",))])
    assert found.attribution_verdict is AttributionVerdict.DISPUTED
    assert found.verdict is Verdict.UNCORROBORATED


def test_an_unnamed_source_is_never_confirmed(make_claim, make_evidence):
    claim = make_claim("The plant will close", speaker="two officials", anonymous=True)
    found = weigh(claim, [make_evidence("r1", "repeats", "two officials", voucher="speaker", anonymous=True)])
    assert found.attribution_verdict is AttributionVerdict.UNCONFIRMED


def test_the_outlets_own_claim_has_no_attribution_verdict(make_claim):
    assert weigh(make_claim("The plant will close"), []).attribution_verdict is None


def test_one_report_that_speaks_both_ways_is_taken_at_its_surer_word(claim, make_evidence):
    evidence = [
        make_evidence("r1", "supports", "A", confidence=0.9),
        make_evidence("r1", "contradicts", "A", confidence=0.6),
    ]
    found = weigh(claim, evidence)
    assert found.verdict is Verdict.CORROBORATED
    assert found.evidence[-1].judgement.reasons[0].code == "outweighed"


def test_silent_passages_come_last(claim, make_evidence):
    evidence = [make_evidence("r1", "silent", "A"), make_evidence("r2", "supports", "B", confidence=0.4)]
    assert [e.passage.document for e in weigh(claim, evidence).evidence] == ["r2", "r1"]


def test_origins_count_by_the_words_that_they_come_to(claim, make_evidence):
    one, two, other = (
        replace(make_evidence(f"r{i}", "contradicts", name), word=word)
        for i, (name, word) in enumerate([("Ann Roe", 0), ("the plant's owner", 0), ("Bo Lee", 1)])
    )
    found = weigh(claim, [one, two, other], same=lambda a, b: a.name == b.name)
    assert found.contradicting == ("Ann Roe", "Bo Lee")


def test_who_supports_does_not_also_merely_repeat(claim, make_evidence):
    said, mirrored = make_evidence("r1", "supports", "Bo Lee"), make_evidence("r2", "repeats", "Bo Lee")
    found = weigh(claim, [said, mirrored, make_evidence("r3", "repeats", "Ann Roe")])
    assert (found.supporting, found.repeating) == (("Bo Lee",), ("Ann Roe",))


def test_a_mirror_confirms_no_attribution_and_that_is_said(claim, make_evidence):
    mirror = replace(make_evidence("r1", "repeats", "Ann Roe", voucher="speaker"), copied=True)
    found = weigh(claim, [mirror])
    assert found.attribution_verdict is AttributionVerdict.UNCONFIRMED
    assert found.reasons[-1] == "only copies have Ann Roe saying so"
    heard = make_evidence("r2", "repeats", "Ann Roe", voucher="speaker")
    assert weigh(claim, [mirror, heard]).attribution_verdict is AttributionVerdict.CONFIRMED
