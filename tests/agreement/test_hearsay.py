"""Support that comes to no word of its own."""

from __future__ import annotations

from claimcheck.agreement.hearsay import by_unnamed_media, nearer_repeat
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.evidence.origin import Origin, Voucher


def judged(stance: Stance, code: str = "judge-supports") -> Judgement:
    return Judgement(stance=stance, confidence=0.8, reasons=(Reason(code=code, detail="because"),), similarity=0.7)


def test_an_outlet_by_the_name_of_news_is_no_unnamed_one() -> None:
    outlet = Origin(name="News", voucher=Voucher.OUTLET)
    assert by_unnamed_media(judged(Stance.SUPPORTS), outlet).stance is Stance.SUPPORTS


def test_a_silent_word_of_unnamed_media_says_why() -> None:
    found = by_unnamed_media(judged(Stance.SUPPORTS), Origin(name="local media", voucher=Voucher.SPEAKER))
    assert found.stance is Stance.SILENT
    assert found.reasons[0].detail == "“local media” may be the article's own outlet, or go by it"


def test_what_a_judge_heard_is_said_by_the_part_that_is_nearer() -> None:
    placed = [judged(Stance.SUPPORTS), judged(Stance.REPEATS, "same-origin")]
    assert nearer_repeat(placed, [0.3, 0.8], 0) == 1
    assert nearer_repeat(placed, [0.8, 0.3], 0) == 0


def test_what_the_rules_found_in_one_part_stays_its_own() -> None:
    placed = [judged(Stance.SUPPORTS, "figure-within"), judged(Stance.REPEATS, "same-origin")]
    assert nearer_repeat(placed, [0.3, 0.8], 0) == 0
