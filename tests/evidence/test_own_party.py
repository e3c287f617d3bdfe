"""A party that speaks for itself in another report, by whatever words, is the claim's own origin; others are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck import Corpus, read_article, verify
from claimcheck.agreement.judgement import Stance

if TYPE_CHECKING:
    from pathlib import Path

    from claimcheck.agreement.finding import Evidence

HEAD = "---\ntitle: {0}\noutlet: {1}\npublished: 2024-05-07\n---\n\n{2} {3}\n"
SILO = "Lowry Foods said it had spent $45 million on the Brenn silo."
TOLL = "{0} said 14 people had died in the Brenn cinema fire."
BONUS = "The bank paid its traders $7 million in bonuses, Reuters reported on Monday."
PAID = "The lender gave its traders bonuses of $7 million."


def decided(at: Path, claim: str, told: str) -> list[Evidence]:
    reports = at / "reports"
    reports.mkdir()
    (at / "article.txt").write_text(HEAD.format("News", "The Gazette", claim, "The site had been shut since 2019."))
    (reports / "one.txt").write_text(HEAD.format("Report", "State Tribune", told, "The valley is small and quiet."))
    found = verify(read_article(at / "article.txt"), [Corpus(reports)], judge="none").findings[0]
    return [e for e in found.evidence if e.stance is not Stance.SILENT]


OWN = [
    (SILO, "Lowry Foods has spent $45 million on the Brenn silo, according to a statement on its website."),
    (SILO, "Lowry Foods has spent $45 million on the Brenn silo, its spokeswoman said."),
    (SILO, "Lowry Foods has spent $45 million on the Brenn silo, said Abel Stroud, a spokesman."),
    (SILO, "Lowry Foods has spent $45 million on the Brenn silo, chief executive Abel Stroud said."),
    (SILO, "Lowry Foods has spent $45 million on the Brenn silo, according to a press release."),
    (SILO, "Lowry Foods has spent $45 million on the Brenn silo, a company spokeswoman said."),
    (
        "The Norland Aviation Authority said 60 jets had been grounded at Brenn in May.",
        "Norland's NAA said 60 jets had been grounded at Brenn in May.",
    ),
    (
        "The National Security Bureau said 60 agents had crossed the Brenn border in May.",
        "Taiwan's NSB said 60 agents had crossed the Brenn border in May.",
    ),
    (TOLL.format("County coroner Iris Vance"), "Fourteen people died in the Brenn cinema fire, the coroner said."),
    (
        TOLL.format("County coroner Iris Vance"),
        "Fourteen people died in the Brenn cinema fire, a spokesman for the coroner said.",
    ),
    (
        TOLL.format("Coroner Iris Vance"),
        "Fourteen people died in the Brenn cinema fire, according to the Fell County Coroner's Office.",
    ),
    (
        TOLL.format("Sheriff Iris Vance"),
        "Fourteen people died in the Brenn cinema fire, the sheriff's department said.",
    ),
    (
        TOLL.format("Sheriff Iris Vance"),
        "Fourteen people died in the Brenn cinema fire, according to the Fell County Sheriff's Office.",
    ),
    (BONUS, "Bonuses of $7 million went to traders of the bank, according to a Reuters report."),
    (BONUS, "Bonuses of $7 million went to traders of the bank, documents seen by Reuters show."),
    (BONUS, "A Reuters investigation found that bonuses of $7 million went to traders of the bank."),
    (BONUS, f"{PAID} The payments were first reported by Reuters."),
    (BONUS, f"{PAID} Reuters first reported the payments."),
    (BONUS, f"{PAID} Reuters was the first to report the payments."),
]


@pytest.mark.parametrize(("claim", "told"), OWN)
def test_the_claims_own_party_only_repeats(tmp_path: Path, claim: str, told: str) -> None:
    assert {e.stance for e in decided(tmp_path, claim, told)} == {Stance.REPEATS}


OTHERS = [
    (SILO, "Lowry Foods has spent $45 million on the Brenn silo, union spokesman Abel Stroud said."),
    (SILO, "Lowry Foods has spent $45 million on the Brenn silo, said Abel Stroud, chairman of the town council."),
    (SILO, "Lowry Foods has spent $45 million on the Brenn silo, according to the audit office's website."),
    (SILO, "Lowry Foods has spent $45 million on the Brenn silo, according to a police report."),
    (
        "Lowry Foods said it was fined $45 million over the Brenn silo.",
        "Lowry Foods was fined $45 million over the Brenn silo, a spokesman said.",
    ),
    (
        "The Norland Aviation Authority said 60 jets had been grounded at Brenn in May.",
        "Sixty jets were grounded at Brenn in May, Sunderia's SCG said.",
    ),
    (TOLL.format("Coroner Iris Vance"), "Fourteen people died in the Brenn cinema fire, the sheriff's office said."),
    (
        TOLL.format("Sheriff Iris Vance"),
        "Fourteen people died in the Brenn cinema fire, according to the Fell County Coroner's Office.",
    ),
    (BONUS, f"{PAID} A strike went on there. Reuters first reported the strike."),
    (BONUS, f"Reuters has an office in the street. {PAID}"),
    (BONUS, "Bonuses of $7 million went to traders of the bank, a Daily Herald report said."),
]


@pytest.mark.parametrize(("claim", "told"), OTHERS)
def test_whoever_is_another_bears_the_claim_out(tmp_path: Path, claim: str, told: str) -> None:
    assert {e.stance for e in decided(tmp_path, claim, told)} == {Stance.SUPPORTS}


BARE = "A fire in the Brenn cinema killed 14 people."
TOLD = "Altogether 14 people were killed when fire broke out in the cinema at Brenn, {0}."


@pytest.mark.parametrize("who", ["local media reported", "according to media reports", "several news outlets said"])
def test_outlets_that_nobody_names_bear_nothing_out(tmp_path: Path, who: str) -> None:
    assert not decided(tmp_path, BARE, TOLD.format(who))


@pytest.mark.parametrize("who", ["state media reported", "doctors said", "the Fell Courier reported"])
def test_other_unnamed_sources_do(tmp_path: Path, who: str) -> None:
    assert {e.stance for e in decided(tmp_path, BARE, TOLD.format(who))} == {Stance.SUPPORTS}


def test_outlets_that_nobody_names_still_contradict(tmp_path: Path) -> None:
    told = "Altogether 9 people were killed when fire broke out in the cinema at Brenn, local media reported."
    assert {e.stance for e in decided(tmp_path, BARE, told)} == {Stance.CONTRADICTS}
