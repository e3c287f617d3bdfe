import pytest

import claimcheck

SUPPORTS = claimcheck.Stance.SUPPORTS


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The glacier could block the river.", "Geologists warned that the glacier might block the river."),
        ("A climber attempted to reach the summit.", "A climber tried to reach the summit on Friday."),
        ("The mayor refused to take questions.", "The mayor would not take questions after the meeting."),
        ("The drug was not available in villages.", "The drug was unavailable in villages until May."),
        ("The ferry was delayed by 150 minutes.", "The ferry was delayed by two and a half hours because of ice."),
        ("Unemployment in Latvia fell to 6.3 percent in May.", "Latvia's unemployment rate dropped to 6.3% in May."),
        ("The board cut its rate by 50 basis points.", "The board cut its rate by half a percentage point on Monday."),
        ("The brewery is based in Porto.", "The Porto-based brewery sells stout."),
    ],
)
def test_turns_that_say_the_same_bear_it_out(claim, report):
    judged = claimcheck.compare(claim, report)
    assert judged.stance is SUPPORTS
    assert judged.reasons[0].code == "like-words"
    assert judged.reasons[0].claim_span
    assert judged.reasons[0].evidence_span


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Three women and two men were killed.", "Two women and three men were killed."),
        ("A 26-year-old man was found in Sarn.", "A 26-year-old woman was found in Sarn."),
        ("The mayor could resign.", "The mayor may not resign."),
        ("The drug was available in villages.", "The drug was unavailable in villages."),
        ("The ferry was delayed by 150 minutes.", "The ferry was delayed by three hours because of ice."),
        ("The brewery is based in Porto.", "The Porto-based brewery's rival is in Spain."),
        ("The mayor refused to take questions.", "The mayor would not take questions but for one."),
    ],
)
def test_other_words_are_none_of_them(claim, report):
    assert claimcheck.compare(claim, report).reasons[0].code != "like-words"


def test_what_is_put_off_is_not_called_off():
    (found,) = claimcheck.compare([("The parade has been cancelled.", "The parade has been postponed to May.")])
    assert found.reasons[0].code not in {"like-words", "same-act", "similar-words"}
