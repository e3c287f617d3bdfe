"""copies: which sentences of a report are another article's, word for word or nearly, and which of those were altered.

A syndicated text vouches for nothing of its own, whole or in part, and a copy whose figures were changed is an altered
copy: neither a second source nor a contradiction. Two passes: sentences that are surely copied; then, where those show
that the text as a whole is a copy, its looser sentences too. A speaker quoted alike in two stories is no copy.
It knows words and figures; it does not know who wrote first, nor who vouches for what (origins.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import Indel, LCSseq

from claimcheck.evidence.copied_speakers import adds_a_speaker, other_speaker
from claimcheck.evidence.wordings import FIGURE, Wording, cut

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claimcheck.article.article import Article
    from claimcheck.text.span import Span

    _Test = Callable[[Wording, Wording], bool]

_RUN: Final = 5  # words; five in a row are rarely shared by chance (usual in copy detection)
_GATE: Final = 3  # words; a copy of 12 words with every fifth replaced nearly always keeps three in a row
_COMMON: Final = 20  # sentences; a run that more of them share is a set phrase, and following it up would cost a square
# A copy with every fifth word replaced keeps 0.8 of its words on average; 0.7 leaves room for short sentences.
_LIKE: Final = 0.7
_PART: Final = 0.85  # share of the shorter sentence's words found in the longer, in order: shortened or merged
_SHORTEST_PART: Final = 8  # words; a shorter part could be a set phrase
_OWN_WORDS: Final = 5  # words outside quotation marks that must agree too
# A sentence that stands alone among the report's own must be longer and closer: a short one is soon a set phrase.
_LONE_LIKE: Final = 0.8
_SHORTEST_LONE: Final = 12  # words
_ALIKE: Final = 0.6  # between the two bars: sentences that count toward a whole copy, but not alone
# Within a text known to be a copy the bar is lower: an editor may rewrite half of a sentence's words.
_LOOSE: Final = 0.5
_LOOSE_PART: Final = 0.7
_MOST: Final = 0.5  # share of a report's words in alike sentences from which the whole is a copy: a plain majority
_MANY_WORDS: Final = 40  # words copied at least before share alone says so; anybody could word a shorter brief alike
_MIRROR: Final = 0.25  # the share from which a report's copied sentences are nothing that its outlet found out itself
_CREDITED: Final = 0.15  # the share that is enough where the report itself credits the original
_NEAR: Final = 3  # sentences between the sources of two neighbours: two in between may have been cut


@dataclass(frozen=True, slots=True, kw_only=True)
class Copying:
    """What a report took from an original.

    Args:
        share: The share of the report's words that stand in copied sentences, 0..1.
        sentences: The copied sentences of the report, altered ones included, in order.
        altered: Those whose figures or negation were changed.
        sources: For each of ``sentences``, the sentence of the original.
        whole: Whether the report as a whole is a copy, whatever little was added.
    """

    share: float
    sentences: tuple[Span, ...] = ()
    altered: tuple[Span, ...] = ()
    sources: tuple[Span, ...] = ()
    whole: bool = False

    def source_of(self, span: Span) -> Span | None:
        """The original's sentence for the copied one that holds the span, or None where that is the report's own."""
        return next((b for a, b in zip(self.sentences, self.sources, strict=True) if a.overlaps(span)), None)

    @property
    def is_mirror(self) -> bool:
        """Whether a good part of the report is a copy; one sentence in common may be two reporters' of one speaker."""
        return self.whole or self.share >= _MIRROR

    def is_altered(self, span: Span) -> bool:
        """Whether the span stands in a sentence that was altered."""
        return any(s.overlaps(span) for s in self.altered)


def find_copied(report: Article, original: Article, *, credited: bool = False) -> Copying:
    """What the report copied from the original.

    Args:
        report: The text in question.
        original: The text that it may have copied.
        credited: Whether the report says that it carries the original's text.
    """
    return compare(cut(report.text), cut(original.text), credited=credited)


def copy_share(text_a: str, text_b: str) -> float:
    """The share of the words of ``text_a`` in sentences copied from ``text_b``, 0..1, whether altered or not.

    >>> tuesday = "A box truck hit a man with a placard at the main gate shortly before noon on Tuesday."
    >>> copy_share(tuesday, tuesday.replace("Tuesday", "Monday")), copy_share(tuesday, "A man was hit by a truck.")
    (1.0, 0.0)
    """
    return compare(cut(text_a), cut(text_b)).share


def compare(report: Sequence[Wording], original: Sequence[Wording], *, credited: bool = False) -> Copying:
    """What one cut text copied from another; see find_copied."""
    total = sum(len(w.words) for w in report)
    gate = _Gate(original)
    pairs = gate.pairs(report, _is_copied)
    alike = gate.pairs(report, _is_alike)
    whole = _is_whole(_words_in(report, alike | pairs), total, credited=credited)
    if whole:
        pairs = gate.pairs(report, _is_loosely_copied) | pairs
        pairs = _framed(report, pairs, len(original)) | pairs
    altered = {i for i, j in pairs.items() if _is_altered(report[i], original[j])}
    if not whole:
        pairs = {i: j for i, j in pairs.items() if not _is_of_another(report[i], original[j], i in altered)}
        sure = {i for i, j in pairs.items() if i not in altered and _is_long_and_close(report[i], original[j])}
        pairs = {i: j for i, j in pairs.items() if i in sure or _has_neighbour(i, pairs, altered)}
    kept = sorted(pairs)
    return Copying(
        share=_words_in(report, pairs) / total if total else 0.0,
        sentences=tuple(report[i].span for i in kept),
        altered=tuple(report[i].span for i in kept if i in altered),
        sources=tuple(original[pairs[i]].span for i in kept),
        whole=whole,
    )


def _is_of_another(a: Wording, b: Wording, altered: bool) -> bool:  # noqa: FBT001 - one of two cases
    """Whether the report has it from a source of its own: one that the original lacks, or another for its figure."""
    return adds_a_speaker(a, b) or (altered and other_speaker(a, b))


def _words_in(report: Sequence[Wording], pairs: dict[int, int]) -> int:
    return sum(len(report[i].words) for i in pairs)


def _is_whole(alike: int, total: int, *, credited: bool) -> bool:
    if credited and alike >= _CREDITED * total:
        return alike > 0
    return alike >= _MOST * total and alike >= _MANY_WORDS


def _is_long_and_close(a: Wording, b: Wording) -> bool:
    return len(a.words) >= _SHORTEST_LONE and Indel.normalized_similarity(a.words, b.words) >= _LONE_LIKE


def _has_neighbour(i: int, pairs: dict[int, int], altered: set[int]) -> bool:
    """Whether a faithful copy stands next to sentence ``i`` and near its source.

    One altered sentence alone may be an update, or a set phrase with other figures; beside a faithful copy it is not.
    """
    return any(k in pairs and k not in altered and 0 < abs(pairs[k] - pairs[i]) <= _NEAR for k in (i - 1, i + 1))


def _framed(report: Sequence[Wording], pairs: dict[int, int], length: int) -> dict[int, int]:
    """The sentences of a copy that match nothing, but stand where exactly one sentence of the original is missing.

    Rewritten beyond recognition is what they are, then, not the report's own; two or more missing leave it open.
    """
    found = {}
    for i in range(len(report)):
        before, after = (
            pairs.get(i - 1, -1 if i == 0 else None),
            pairs.get(i + 1, length if i + 1 == len(report) else None),
        )
        if i not in pairs and before is not None and after is not None and after - before == 2:
            found[i] = before + 1
    return found


class _Gate:
    """The original's sentences by their short runs of words, so that only likely pairs are compared."""

    def __init__(self, original: Sequence[Wording]) -> None:
        self._original = original
        self._by_run: dict[tuple[str, ...], list[int]] = {}
        for j, wording in enumerate(original):
            for run in wording.runs(_GATE):
                self._by_run.setdefault(run, []).append(j)

    def pairs(self, report: Sequence[Wording], test: _Test) -> dict[int, int]:
        """For each sentence of the report that has one, the most similar of the original that passes the test."""
        best = ((i, self._best(wording, test)) for i, wording in enumerate(report))
        return {i: j for i, j in best if j is not None}

    def _best(self, wording: Wording, test: _Test) -> int | None:
        posts = (self._by_run.get(run, ()) for run in wording.runs(_GATE))
        near = {j for post in posts if len(post) <= _COMMON for j in post}
        scored = [
            (-Indel.normalized_similarity(wording.words, self._original[j].words), j)
            for j in near
            if test(wording, self._original[j])
        ]
        return min(scored)[1] if scored else None


def _is_copied(a: Wording, b: Wording) -> bool:
    """Whether one sentence alone shows that it was copied from the other."""
    if min(len(a.words), len(b.words)) < _RUN or a.runs(_RUN).isdisjoint(b.runs(_RUN)):
        return False
    return _is_like(a, b, _LIKE, _PART) and _agree_outside_quotations(a, b)


def _is_alike(a: Wording, b: Wording) -> bool:
    return Indel.normalized_similarity(a.words, b.words) >= _ALIKE


def _is_loosely_copied(a: Wording, b: Wording) -> bool:
    return _is_like(a, b, _LOOSE, _LOOSE_PART)


def _is_like(a: Wording, b: Wording, like: float, part: float) -> bool:
    if Indel.normalized_similarity(a.words, b.words) >= like:
        return True
    shorter = min(len(a.words), len(b.words))
    return shorter >= _SHORTEST_PART and LCSseq.similarity(a.words, b.words) >= part * shorter


def _agree_outside_quotations(a: Wording, b: Wording) -> bool:
    own_a = [w for w, q in zip(a.words, a.quoted, strict=True) if not q]
    own_b = [w for w, q in zip(b.words, b.quoted, strict=True) if not q]
    shared = LCSseq.similarity(own_a, own_b)
    return shared >= _OWN_WORDS and shared >= _LIKE * min(len(own_a), len(own_b))


def _is_altered(a: Wording, b: Wording) -> bool:
    """Whether a figure was changed, or the statement turned round; a figure that was merely left out is not changed."""
    if a.negations != b.negations and len(a.words) >= _PART * len(b.words):
        return True
    spare_a, spare_b = _unmatched_figures(a, b)
    return bool(spare_a and spare_b)


def _unmatched_figures(a: Wording, b: Wording) -> tuple[list[float], list[float]]:
    """The figures of each that the other does not have, each counted as often as it stands."""
    mine = [f for f, w in zip(a.figures, a.words, strict=True) if w == FIGURE and f is not None]
    theirs = [f for f, w in zip(b.figures, b.words, strict=True) if w == FIGURE and f is not None]
    for figure in tuple(mine):
        if figure in theirs:
            mine.remove(figure)
            theirs.remove(figure)
    return mine, theirs


# From this share of common words on, a report of the same outlet is the article itself in another edition.
_OWN_COPY = 0.8


def is_own_copy(report: Article, article: Article) -> bool:
    """Whether a report is the article under check itself: the same text, or its outlet's or address's near copy."""
    if report.sha256 == article.sha256 and not (report.outlet and article.outlet and report.outlet != article.outlet):
        return True
    same_place = (report.url and report.url == article.url) or (report.outlet and report.outlet == article.outlet)
    return bool(same_place) and copy_share(report.text, article.text) >= _OWN_COPY
