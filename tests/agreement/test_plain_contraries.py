import pytest

import claimcheck

CONTRADICTS, SUPPORTS, SILENT = claimcheck.Stance.CONTRADICTS, claimcheck.Stance.SUPPORTS, claimcheck.Stance.SILENT


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Omnia acquired Tarsus Foods.", "Tarsus Foods acquired Omnia for 3 billion crowns."),
        ("Norway bought the icebreakers from Finland.", "Finland bought the icebreakers from Norway, officials said."),
        ("The pilot shot the co-pilot.", "The co-pilot shot the pilot."),
        ("The bank lent the city 5 million crowns.", "The city lent the bank 5 million crowns."),
        ("The envoy flew from Oslo to Riga.", "The envoy flew from Riga to Oslo."),
    ],
)
def test_sides_exchanged_in_the_same_words_are_the_contrary(claim, report):
    judged = claimcheck.compare(claim, report)
    assert judged.stance is CONTRADICTS
    assert judged.reasons[0].code == "roles-exchanged"


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Karst attacked Brell.", "Brell attacked Karst."),
        ("The bank accused the regulator of bias.", "The regulator accused the bank of bias."),
        ("The tenant sued the landlord.", "The landlord sued the tenant over the rent."),
        ("The train from Oslo to Bergen was cancelled.", "The train from Bergen to Oslo was cancelled."),
    ],
)
def test_what_two_may_do_to_each_other_in_turn_stays_open(claim, report):
    assert claimcheck.compare(claim, report).stance is SILENT


def test_to_whom_one_exports_he_imports_from_him():
    assert claimcheck.compare("Spain exported olives to Japan.", "Japan imported olives from Spain.").stance is SUPPORTS


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The gang stole the statue.", "The gang tried to steal the statue but fled empty-handed."),
        ("The rebels took the port.", "The rebels tried to take the port but were beaten back."),
        ("The ferry hit the pier.", "The ferry narrowly missed the pier."),
        ("The club went bankrupt in 2012.", "The club came close to bankruptcy in 2012."),
        ("The navy bought the frigates.", "The navy decided against buying the frigates."),
    ],
)
def test_what_was_surely_not_done_is_contradicted(claim, report):
    judged = claimcheck.compare(claim, report)
    assert judged.stance is CONTRADICTS
    assert judged.reasons[0].code == "not-done"


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The gang stole the statue.", "The gang tried to steal the statue."),
        ("The firm filed for bankruptcy.", "The firm was about to file for bankruptcy."),
        ("The navy bought the frigates.", "The navy plans to buy the frigates."),
    ],
)
def test_what_may_still_come_stays_open(claim, report):
    assert claimcheck.compare(claim, report).stance is SILENT
