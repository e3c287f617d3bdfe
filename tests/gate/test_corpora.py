"""Every corpus is whole: what its gold names exists, stands in the article, and agrees with the words promised."""

from __future__ import annotations

import json
import re
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from claimcheck.agreement.finding import AttributionVerdict, Verdict
from claimcheck.claims.claim import Modality, Voice
from claimcheck.text.quantity import Comparator, Quantity
from claimcheck.text.span import Span

CORPORA = Path(__file__).parents[2] / "corpora"
NAMES = sorted(folder.name for folder in CORPORA.iterdir() if (folder / "gold.json").is_file())
FRONT_MATTER = {"title", "outlet", "published", "url"}
CLAIM_FIELDS = {
    *("id", "quote", "speaker", "anonymous", "modality", "quantities", "times", "self_unverified"),
    *("verdict", "attribution_verdict", "supporting", "contradicting", "repeating"),
}


class _Visible(HTMLParser):
    """The words that a reader sees, without those of scripts and styles; blocks end a line."""

    inline = frozenset({"a", "b", "em", "i", "span", "strong", "time"})

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 -- the parser hands attributes over; only tags matter here
        self._hidden += tag in {"script", "style", "title"}
        self.parts.append("" if tag in self.inline else "\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in {"script", "style", "title"}
        self.parts.append("" if tag in self.inline else "\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


@cache
def _article(name: str) -> str:
    (path,) = (CORPORA / name).glob("article.*")
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        reader = _Visible()
        reader.feed(text)
        text = "".join(reader.parts)
    return text


@cache
def _gold(name: str) -> dict:
    return json.loads((CORPORA / name / "gold.json").read_text(encoding="utf-8"))


def _front_matter(text: str) -> dict[str, str]:
    head, found, _ = text.removeprefix("---\n").partition("\n---\n")
    assert found, "a report opens with front matter between two rules"
    return dict(line.split(": ", 1) for line in head.splitlines())


def test_there_are_the_four_bundles_and_the_demonstration() -> None:
    assert {"chip-layoffs", "ferry-sinking", "hospital-outage", "kursk-deployment", "warehouse-strike"} <= set(NAMES)


def test_the_demonstration_has_at_least_eight_reports() -> None:
    assert len(list((CORPORA / "kursk-deployment" / "reports").glob("*.txt"))) >= 8


@pytest.mark.parametrize("name", NAMES)
class TestEveryCorpus:
    def test_its_card_states_licence_and_what_is_invented(self, name: str) -> None:
        card = (CORPORA / name / "CARD.md").read_text(encoding="utf-8")
        assert card.startswith(f"# {name}\n")
        assert "Apache-2.0" in card
        assert "**Invented:**" in card

    def test_its_reports_have_the_required_fields_and_a_body(self, name: str) -> None:
        for path in sorted((CORPORA / name / "reports").glob("*.txt")):
            text = path.read_text(encoding="utf-8")
            fields = _front_matter(text)
            assert set(fields) >= FRONT_MATTER, path.name
            date.fromisoformat(fields["published"][:10])
            assert ".example/" in fields["url"], path.name
            assert len(text.partition("\n---\n")[2].split()) > 40, path.name

    def test_its_claims_have_all_fields_in_the_words_of_the_contract(self, name: str) -> None:
        for claim in _gold(name)["claims"]:
            assert set(claim) == CLAIM_FIELDS, claim["id"]
            Modality(claim["modality"])
            Verdict(claim["verdict"])
            if claim["attribution_verdict"] is not None:
                AttributionVerdict(claim["attribution_verdict"])
            assert (claim["speaker"] is None) == (claim["attribution_verdict"] is None), claim["id"]

    def test_its_claim_ids_are_unique(self, name: str) -> None:
        ids = [claim["id"] for claim in _gold(name)["claims"]]
        assert len(ids) == len(set(ids))

    def test_its_quotes_stand_once_in_the_article_within_a_paragraph(self, name: str) -> None:
        for claim in _gold(name)["claims"]:
            assert _article(name).count(claim["quote"]) == 1, claim["quote"]
            assert "\n" not in claim["quote"]

    def test_its_disclaimers_stand_in_the_article_and_cover_claims_that_exist(self, name: str) -> None:
        ids = {claim["id"] for claim in _gold(name)["claims"]}
        for disclaimer in _gold(name)["disclaimers"]:
            assert disclaimer["sentence"] in _article(name)
            assert disclaimer["targets"]
            assert set(disclaimer["targets"]) <= ids
            Voice(disclaimer["by"])

    def test_a_claim_is_self_unverified_exactly_where_the_outlet_disclaims_it(self, name: str) -> None:
        covered = {t for d in _gold(name)["disclaimers"] if d["by"] == "outlet" for t in d["targets"]}
        assert covered == {claim["id"] for claim in _gold(name)["claims"] if claim["self_unverified"]}

    def test_its_not_claims_are_visible_on_the_page(self, name: str) -> None:
        page = " ".join(_article(name).split())
        for passage in _gold(name)["not_claims"]:
            assert passage in page, passage

    def test_the_reports_that_its_gold_names_exist(self, name: str) -> None:
        there = {path.stem for path in (CORPORA / name / "reports").glob("*.txt")}
        for claim in _gold(name)["claims"]:
            named = [*claim["supporting"], *claim["contradicting"], *claim["repeating"]]
            assert set(named) <= there, claim["id"]

    def test_its_verdicts_follow_from_the_reports_that_it_names(self, name: str) -> None:
        for claim in _gold(name)["claims"]:
            expected = {
                (True, False): "corroborated",
                (False, True): "contradicted",
                (True, True): "disputed",
                (False, False): "uncorroborated",
            }[bool(claim["supporting"]), bool(claim["contradicting"])]
            assert claim["verdict"] == expected, claim["id"]

    def test_its_figures_fit_their_comparators_and_stand_in_the_article(self, name: str) -> None:
        for claim in _gold(name)["claims"]:
            for q in claim["quantities"]:
                Quantity(
                    text=q["text"],
                    span=Span(0, len(q["text"])),
                    comparator=Comparator(q["comparator"]),
                    low=q["low"],
                    high=q["high"],
                    unit=q["unit"],
                    per=q["per"],
                )
                assert q["text"] in _article(name), q["text"]

    def test_its_times_are_days_in_order_and_stand_in_the_article(self, name: str) -> None:
        for claim in _gold(name)["claims"]:
            for time in claim["times"]:
                start, end = (date.fromisoformat(time[k]) if time[k] else date.min for k in ("start", "end"))
                assert time["end"] is None or start <= end
                assert re.search(re.escape(time["text"]), _article(name), re.IGNORECASE), time["text"]
