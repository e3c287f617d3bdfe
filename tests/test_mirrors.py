"""Mirrors: copies under another name, with the figures as they were or changed, and with the day put back or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck import Corpus, read_article, verify
from claimcheck.agreement.finding import AttributionVerdict, Verdict
from claimcheck.agreement.judgement import Stance

if TYPE_CHECKING:
    from pathlib import Path

    from claimcheck.report.report import Report

HEAD = "---\ntitle: {0}\noutlet: {1}\npublished: {2}\n---\n\n{3}\n"
ARTICLE = """The blast at the Tolka flour mill killed 17 workers on Sunday.

Fire chief Nuala Breen said 60 firefighters had battled the flames for nine hours.

“We found two of the emergency doors chained shut,” mill inspector Piet Hanno told reporters on Monday morning.

The mill had stood on the river bank since 1931.
"""
WITNESS = """Seventeen workers were killed in Sunday's blast at the Tolka flour mill, county coroner Iris Vance said.

She had spent the night in the temporary morgue that was set up in the sports hall of the school next to the river.

Families of the dead were told one by one on Monday morning before any of the names were read out to the press.
"""
QUOTING = """Sixty firefighters fought the fire at the flour mill for nine hours, fire chief Nuala Breen told us.

Two emergency doors had been chained, mill inspector Piet Hanno said at a briefing.
"""


def verified(at: Path, **reports: tuple[str, str, str]) -> Report:
    folder = at / "reports"
    folder.mkdir()
    article = at / "article.txt"
    article.write_text(HEAD.format("Mill blast kills 17", "Tolka Gazette", "2024-05-06", ARTICLE), encoding="utf-8")
    for name, (outlet, day, text) in reports.items():
        (folder / f"{name}.txt").write_text(HEAD.format("Blast", outlet, day, text), encoding="utf-8")
    return verify(read_article(article), [Corpus(folder)], judge="none")


def said(report: Report) -> set[AttributionVerdict]:
    found = {f.attribution_verdict for f in report.findings if f.attribution_verdict is not None}
    assert found
    return found


@pytest.mark.parametrize(
    "text", [ARTICLE, ARTICLE.replace("17", "23").replace("60", "85").replace("nine hours", "four hours")]
)
def test_a_mirror_of_the_article_confirms_nobodys_words(tmp_path: Path, text: str) -> None:
    report = verified(tmp_path, mirror=("Web Echo", "2024-05-06", text))
    assert said(report) == {AttributionVerdict.UNCONFIRMED}
    assert {f.verdict for f in report.findings} == {Verdict.UNCORROBORATED}


def test_another_outlet_that_quotes_the_same_people_confirms_that_they_said_so(tmp_path: Path) -> None:
    report = verified(
        tmp_path, mirror=("Web Echo", "2024-05-06", ARTICLE), other=("County Post", "2024-05-07", QUOTING)
    )
    assert said(report) == {AttributionVerdict.CONFIRMED}
    assert any("other reports Fire chief Nuala Breen" in r or "other reports" in r for r in report.findings[1].reasons)


CHANGED = WITNESS.replace("Seventeen", "Nine")


@pytest.mark.parametrize("day", ["2024-05-05", "2024-05-07", "2024-05-09"])
def test_a_mirror_of_another_report_with_the_figure_changed_never_contradicts(tmp_path: Path, day: str) -> None:
    report = verified(tmp_path, honest=("State Tribune", "2024-05-07", WITNESS), mirror=("A Mirror", day, CHANGED))
    found = report.findings[0]
    assert found.verdict in {Verdict.CORROBORATED, Verdict.UNCORROBORATED}
    assert not found.contradicting
    assert not found.repeating


def test_a_mirror_dated_later_leaves_the_report_its_word(tmp_path: Path) -> None:
    report = verified(
        tmp_path, honest=("State Tribune", "2024-05-07", WITNESS), mirror=("A Mirror", "2024-05-09", CHANGED)
    )
    assert report.findings[0].verdict is Verdict.CORROBORATED


@pytest.mark.parametrize("day", ["2024-05-05", "2024-05-09"])
def test_every_reason_on_a_changed_copy_says_what_it_is(tmp_path: Path, day: str) -> None:
    report = verified(tmp_path, honest=("State Tribune", "2024-05-07", WITNESS), mirror=("A Mirror", day, CHANGED))
    reasons = [r for e in report.findings[0].evidence for r in e.judgement.reasons]
    assert all(r.detail for r in reasons)
    changed = [r.detail for r in reasons if r.code == "own-copy"]
    assert any(d.startswith("an altered copy: ") and "of the report's words stand in" in d for d in changed)


def test_several_mirrors_with_figures_of_their_own_never_contradict(tmp_path: Path) -> None:
    mirrors = {
        f"m{i}": (f"Mirror {i}", f"2024-05-0{i + 3}", WITNESS.replace("Seventeen", word))
        for i, word in enumerate(("Nine", "Twenty-one", "Eleven"))
    }
    report = verified(tmp_path, honest=("State Tribune", "2024-05-07", WITNESS), **mirrors)
    assert not report.findings[0].contradicting


def test_a_report_in_its_own_words_contradicts_as_before(tmp_path: Path) -> None:
    own = "County coroner Iris Vance said that the blast in the flour mill at Tolka killed nine workers on Sunday.\n"
    report = verified(tmp_path, honest=("State Tribune", "2024-05-07", own), mirror=("A Mirror", "2024-05-08", own))
    assert report.findings[0].verdict is Verdict.CONTRADICTED
    assert all(e.stance is not Stance.SUPPORTS for e in report.findings[0].evidence)


def test_one_sentence_in_common_is_no_mirror(tmp_path: Path) -> None:
    own = """Reporters asked twice about the chains before the mayor closed the meeting and left by a side door.

“We found two of the emergency doors chained shut,” mill inspector Piet Hanno told reporters on Monday morning.

The mayor said she would answer in writing. Two relatives of the dead shouted from the back row until ushers came.

Nobody from the company that runs the mill had come, and an empty chair with its name stood beside the coroner's.
"""
    report = verified(tmp_path, other=("County Post", "2024-05-07", own))
    doors = next(f for f in report.findings if "chained" in f.claim.quote)
    assert doors.attribution_verdict is AttributionVerdict.CONFIRMED
