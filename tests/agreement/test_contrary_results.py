import pytest

import claimcheck

CONTRADICTS, SUPPORTS = claimcheck.Stance.CONTRADICTS, claimcheck.Stance.SUPPORTS


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The match ended in a draw.", "The visitors won the match 3-1."),
        ("The final ended in a draw.", "The hosts lost the final 2-0."),
        ("Marrow won the match.", "The match ended in a draw."),
        ("The choir will sing in Oslo.", "The choir begins its tour in May. The concert in Oslo has been cancelled."),
        ("The tunnel is open to cyclists.", "The tunnel was mended. Cyclists are still not allowed in the tunnel."),
        ("The runner broke the national record.", "She won in Velm. She missed the national record by two seconds."),
        ("The ex-banker was jailed for six years.", "The former banker walked free from court after being acquitted."),
    ],
)
def test_of_two_outcomes_only_one_can_be(claim, report):
    judged = claimcheck.compare(claim, report)
    assert judged.stance is CONTRADICTS
    assert judged.reasons[0].code == "result-apart"


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The final ended in a draw.", "The hosts won the semi-final 3-1."),
        ("The choir will sing in Oslo.", "The choir will sing in Riga. The concert in Riga has been cancelled."),
        ("The runner broke the national record.", "The runner missed the world record but broke the national record."),
        ("The banker was jailed.", "The banker was acquitted of fraud but jailed for perjury."),
        ("The banker was jailed.", "The banker was acquitted on appeal."),
        ("The tunnel is open to cyclists.", "Lorries are still not allowed in the tunnel."),
    ],
)
def test_outcomes_of_two_things_may_both_be(claim, report):
    assert claimcheck.compare(claim, report).reasons[0].code != "result-apart"
