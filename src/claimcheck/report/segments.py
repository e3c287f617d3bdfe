"""The article's text cut where claims and disclaimers begin and end, so that each piece can be marked in place.

Knows offsets only; no markup. Joining the pieces of a paragraph gives exactly its stretch of the text, however spans
nest, touch or overlap. A span may run over a paragraph's end: it then has pieces in both.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of a paragraph over which the same spans lie.

    Args:
        text: Its words.
        claims: Indices of the claims over it, the shortest first.
        disclaimers: Indices of the disclaimers over it.
        opened: Claims of which this is the first piece.
        closed: Claims of which this is the last piece.
        disclaimers_closed: Disclaimers of which this is the last piece.
    """

    text: str
    claims: tuple[int, ...] = ()
    disclaimers: tuple[int, ...] = ()
    opened: tuple[int, ...] = ()
    closed: tuple[int, ...] = ()
    disclaimers_closed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Cut:
    paragraph: int
    start: int
    end: int
    claims: tuple[int, ...]
    disclaimers: tuple[int, ...]


def paragraphs(text: str, claims: Sequence[Span], disclaimers: Sequence[Span]) -> list[list[Piece]]:
    """The text's paragraphs in order, those without words left out, each as its pieces in order."""
    found: list[list[Piece]] = []
    cuts = [cut for i, bounds in enumerate(_bounds(text)) for cut in _cuts(i, bounds, claims, disclaimers)]
    claims_at = _ends([cut.claims for cut in cuts])
    disclaimers_at = _ends([cut.disclaimers for cut in cuts])
    paragraph = -1
    for i, cut in enumerate(cuts):
        if cut.paragraph != paragraph:
            found.append([])
            paragraph = cut.paragraph
        found[-1].append(
            Piece(
                text=text[cut.start : cut.end],
                claims=tuple(sorted(cut.claims, key=lambda c: len(claims[c]))),
                disclaimers=cut.disclaimers,
                opened=tuple(c for c in cut.claims if claims_at[c][0] == i),
                closed=tuple(c for c in cut.claims if claims_at[c][1] == i),
                disclaimers_closed=tuple(d for d in cut.disclaimers if disclaimers_at[d][1] == i),
            )
        )
    return found


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    """Where paragraphs lie: between blank lines where the text has any inside, else line by line."""
    lines: list[tuple[int, int]] = []
    at = 0
    for line in text.split("\n"):
        lines.append((at, at + len(line)))
        at += len(line) + 1
    blank = [not text[start:end].strip() for start, end in lines]
    by_line = not any(blank[_first(blank) : len(blank) - _first(blank[::-1])])
    start = end = -1
    for (line_start, line_end), is_blank in zip(lines, blank, strict=True):
        if start >= 0 and (is_blank or by_line):
            yield start, end
            start = -1
        if not is_blank:
            start, end = (line_start if start < 0 else start), line_end
    if start >= 0:
        yield start, end


def _first(blank: Sequence[bool]) -> int:
    """How many blank lines stand at the start."""
    return next((i for i, is_blank in enumerate(blank) if not is_blank), len(blank))


def _cuts(
    paragraph: int, bounds: tuple[int, int], claims: Sequence[Span], disclaimers: Sequence[Span]
) -> Iterator[_Cut]:
    first, last = bounds
    here = [(i, s) for i, s in enumerate(claims) if s.start < last and first < s.end]
    here_too = [(i, s) for i, s in enumerate(disclaimers) if s.start < last and first < s.end]
    points = {first, last}
    points.update(p for _, s in (*here, *here_too) for p in (s.start, s.end) if first < p < last)
    places = sorted(points)
    for start, end in pairwise(places):
        yield _Cut(
            paragraph,
            start,
            end,
            tuple(i for i, s in here if s.start <= start and end <= s.end),
            tuple(i for i, s in here_too if s.start <= start and end <= s.end),
        )


def _ends(over: Sequence[tuple[int, ...]]) -> dict[int, tuple[int, int]]:
    """For each span that lies over any piece, the first and the last such piece."""
    ends: dict[int, tuple[int, int]] = {}
    for i, spans in enumerate(over):
        for span in spans:
            ends[span] = (ends.get(span, (i, i))[0], i)
    return ends
