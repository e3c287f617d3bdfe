import pytest

import claimcheck


@pytest.mark.parametrize(
    ("claim", "report", "mine", "other"),
    [
        ("The mayor opened the bridge.", "The bridge was opened by the mayor in May.", "opened", "opened"),
        ("The forger was arrested in Utrecht.", "The forger was arrested in Bremen.", "in Utrecht", "in Bremen"),
        ("The mill was sold.", "The claim that the mill was sold is false.", "The mill was sold", None),
        ("The dam is safe.", "The dam is not safe, engineers said.", None, None),
    ],
)
def test_what_decides_has_its_place_in_both(claim, report, mine, other):
    judged = claimcheck.compare(claim, report)
    assert judged.stance is not claimcheck.Stance.SILENT
    for reason in judged.reasons:
        assert reason.claim_span.of(claim)
        assert reason.evidence_span.of(report)
    assert mine is None or judged.reasons[0].claim_span.of(claim) == mine
    assert other is None or judged.reasons[0].evidence_span.of(report) == other


def test_words_that_grow_in_lower_case_move_no_span():
    judged = claimcheck.compare("The mayor of İzmir opened the bridge.", "The bridge was opened by the mayor of İzmir.")
    assert all(r.evidence_span is None or r.evidence_span.end <= 44 for r in judged.reasons)
