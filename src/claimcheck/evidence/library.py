"""library: the article under check and the reports beside it, as far as origins need them: outlets, credits, copies.

Everything is worked out when first asked for and then kept. A library reads texts only: nothing in it depends on the
order in which the reports were given.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date
from typing import TYPE_CHECKING

from claimcheck.evidence.copies import Copying, compare
from claimcheck.evidence.credit_lines import Credit, find_credits
from claimcheck.evidence.families import family_of
from claimcheck.evidence.names import same_outlet
from claimcheck.evidence.wordings import Wording, cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claimcheck.article.article import Article
    from claimcheck.text.span import Span

_RUN = 5  # words; two texts without five words in a row in common are not laid side by side


@dataclass(frozen=True, slots=True)
class Borrowed:
    """That a sentence, or with ``sentence`` None the whole report, was taken from another document, and which of it."""

    original: Article
    share: float
    sentence: Span | None
    altered: bool
    source: Span | None = None
    mirror: bool = False


class Library:
    """The documents at hand.

    Args:
        article: The article under check.
        reports: The other reports, in any order; copies of the article itself may be among them.
    """

    def __init__(self, article: Article, reports: Sequence[Article] = ()) -> None:
        self.article = article
        by_key = {_key(a): a for a in (article, *reports)}
        self.documents = tuple(by_key[k] for k in sorted(by_key))
        self.outlets = tuple(sorted({a.outlet for a in self.documents if a.outlet}))
        self._cuts: dict[str, tuple[Wording, ...]] = {}
        self._runs: dict[str, frozenset[tuple[str, ...]]] = {}
        self._copying: dict[tuple[tuple[str, ...], tuple[str, ...]], Copying] = {}
        self._credits: dict[tuple[str, ...], tuple[Credit, ...]] = {}

    def credits(self, report: Article) -> tuple[Credit, ...]:
        """The credits of a report."""
        key = _key(report)
        if key not in self._credits:
            self._credits[key] = find_credits(report, self.outlets)
        return self._credits[key]

    def copying(self, report: Article, original: Article) -> Copying:
        """What the report took from the original."""
        key = (_key(report), _key(original))
        if key not in self._copying:
            self._copying[key] = self._compare(report, original)
        return self._copying[key]

    def _compare(self, report: Article, original: Article) -> Copying:
        if self._runs_of(report).isdisjoint(self._runs_of(original)):
            return Copying(share=0.0)
        credited = any(
            c.sentence is None and original.outlet and same_outlet(c.outlet, original.outlet)
            for c in self.credits(report)
        )
        return compare(self._cut(report), self._cut(original), credited=credited)

    def borrowed(self, report: Article, sentence: Span) -> Borrowed | None:
        """From which document the sentence was taken, or None where it is the report's own.

        Among several that hold it the earliest is the original; the report itself may be that one. A credit of the
        whole report to an outlet decides before any date.
        """
        found = []
        for other in self.documents:
            if _key(other) == _key(report):
                continue
            copying = self.copying(report, other)
            if copying.source_of(sentence) is not None or copying.whole:
                found.append((other, copying))
        found = [(o, c) for o, c in found if self._is_original(o, report)]
        if not found:
            return None
        other, copying = min(found, key=lambda pair: (not self._is_credited(report, pair[0]), _age(pair[0])))
        source = copying.source_of(sentence)
        return Borrowed(
            original=other,
            share=copying.share,
            sentence=sentence if source is not None else None,
            altered=copying.is_altered(sentence),
            source=source,
            mirror=copying.is_mirror,
        )

    def from_article(self, report: Article, sentence: Span) -> Copying | None:
        """What the report shares with the article under check, where the sentence is in it; whoever wrote first."""
        copying = self.copying(report, self.article)
        return copying if copying.source_of(sentence) is not None or copying.whole else None

    def _is_original(self, other: Article, report: Article) -> bool:
        if self._is_credited(report, other):
            return True
        return not self._is_credited(other, report) and _age(other) < _age(report)

    def _is_credited(self, report: Article, other: Article) -> bool:
        whole = [c for c in self.credits(report) if c.sentence is None]
        return any(other.outlet and same_outlet(c.outlet, other.outlet) for c in whole)

    def is_of_same_outlet(self, report: Article) -> bool:
        """Whether the report is of the outlet of the article under check, by its name or its publisher's domain."""
        if report.outlet and self.article.outlet and same_outlet(report.outlet, self.article.outlet) is not None:
            return True
        return bool(family_of(report)) and family_of(report) == family_of(self.article)

    def _cut(self, article: Article) -> tuple[Wording, ...]:
        if article.sha256 not in self._cuts:
            self._cuts[article.sha256] = cut(article.text)
        return self._cuts[article.sha256]

    def _runs_of(self, article: Article) -> frozenset[tuple[str, ...]]:
        if article.sha256 not in self._runs:
            self._runs[article.sha256] = frozenset(run for w in self._cut(article) for run in w.runs(_RUN))
        return self._runs[article.sha256]


def earliest(articles: Iterable[Article]) -> dict[str, Article]:
    """Of each distinct text, by its SHA-256, the article that published it first; undated ones come last.

    A copy word for word is read as what it copies: with that one's day, and on that one's word.
    """
    return {a.sha256: a for a in sorted(articles, key=_age, reverse=True)}


def _key(article: Article) -> tuple[str, ...]:
    return (article.sha256, article.outlet or "", article.url or "", article.title)


def _age(article: Article) -> tuple[date, str, tuple[str, ...]]:
    """Orders documents by publication; undated ones last, ties by name so that the answer never depends on order.

    Nor on a word more in one of them.
    """
    moment = article.published_time
    exact = moment.astimezone(UTC).isoformat() if moment is not None and moment.tzinfo is not None else "~"
    text, *name = _key(article)
    return (article.published or date.max, exact, (*name, text))
