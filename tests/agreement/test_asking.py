import pytest

from claimcheck.agreement.asking import ask, is_open
from claimcheck.agreement.judgement import Entailment, Judgement, Reason, Stance
from claimcheck.evidence.passage import Problem

SURE = Entailment(support=0.9, refute=0.05, silent=0.05)
LATE = Problem(stage="agreement", source="a judge", kind="timeout", message="It did not answer.")


class Parrot:
    """A judge that says the same to everything and remembers what it was asked."""

    name = "parrot 1"

    def __init__(self, answer):
        self.answer = answer
        self.asked = []

    def judge(self, pairs):
        self.asked.append(list(pairs))
        return [self.answer for _ in pairs]


def test_each_distinct_pair_is_asked_once_and_all_together():
    judge = Parrot(SURE)
    answers = ask(judge, [("a", "b"), ("c", "d"), ("a", "b")])
    assert judge.asked == [[("a", "b"), ("c", "d")]]
    assert answers.on(("a", "b")) == SURE
    assert answers.on(("x", "y")) is None


def test_nothing_open_asks_nobody():
    judge = Parrot(SURE)
    assert ask(judge, []).problems == ()
    assert judge.asked == []
    assert ask(None, [("a", "b")]).on(("a", "b")) is None


def test_what_it_could_not_look_at_is_a_problem_once_and_no_answer():
    answers = ask(Parrot(LATE), [("a", "b"), ("c", "d")])
    assert answers.problems == (LATE,)
    assert answers.on(("a", "b")) is None


def test_one_of_many_parts_of_a_long_passage_must_be_sure_to_count():
    half = Entailment(support=0.52, refute=0.2, silent=0.28)
    parts = [("a", "b"), ("a", "c")]
    assert ask(Parrot(half), parts[:1]).on(*parts[:1]) == half
    assert ask(Parrot(half), parts).on(*parts) is None
    assert ask(Parrot(SURE), parts).on(*parts) == SURE


@pytest.mark.parametrize(
    ("code", "is_left"),
    [("similar-words", True), ("other-matter", True), ("figure-missing", True), ("figure-apart", False),
     ("denial", True), ("other-event", False), ("attribution-denied", False), ("other-act", True),
     ("other-bearer", False), ("not-done", False), ("accusation", False), ("less-certain", False)],
)  # fmt: skip
def test_only_likeness_the_lack_of_it_or_another_act_is_left_open(code, is_left):
    judgement = Judgement(stance=Stance.SILENT, confidence=0.6, reasons=(Reason(code=code, detail="so"),))
    assert is_open(judgement) is is_left


def test_of_two_bare_texts_it_is_also_asked_how_sure_each_is():
    judgement = Judgement(stance=Stance.SILENT, confidence=0.6, reasons=(Reason(code="less-certain", detail="so"),))
    assert is_open(judgement, alone=True)
    assert not is_open(judgement)
