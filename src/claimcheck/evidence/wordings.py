"""Wordings: a text cut into sentences of words, ready to be laid beside another text.

Figures are taken out of the words and kept beside them, so that a copy whose figures were changed is still seen as a
copy. Words inside quotation marks are marked, since two reports may quote one speaker without either copying the other.
It knows words, figures and marks; it does not know outlets, speakers or claims.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.text.numerals import read_numeral
from claimcheck.text.sentences import split_sentences
from claimcheck.text.words import read_words

if TYPE_CHECKING:
    from claimcheck.text.span import Span

FIGURE: Final = "#"
"""Stands for every figure among the words."""
# Either way round: news pairs these marks wrongly, so each one merely switches between inside and outside.
_QUOTES: Final = frozenset('"“”„«»')
_NEGATIONS: Final = frozenset("no not never none nobody nothing without neither nor denied denies cannot".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One sentence as words.

    Args:
        span: Where it stands.
        words: In lower case, marks left out, each figure replaced by FIGURE.
        figures: The value of each word that is a figure, else None; as long as ``words``.
        quoted: Whether each word stands inside quotation marks; as long as ``words``.
    """

    span: Span
    words: tuple[str, ...]
    figures: tuple[float | None, ...]
    quoted: tuple[bool, ...]

    @property
    def negations(self) -> int:
        """How many words turn the statement round."""
        return sum(w in _NEGATIONS or w.endswith("n't") for w in self.words)

    def runs(self, length: int) -> frozenset[tuple[str, ...]]:
        """All runs of that many words (shingles)."""
        return frozenset(self.words[i : i + length] for i in range(len(self.words) - length + 1))


def cut(text: str) -> tuple[Wording, ...]:
    """The sentences of a text as words, those without a word left out.

    >>> [(w.words, w.figures) for w in cut("Some 1,500 men came.")]
    [(('some', '#', 'men', 'came'), (None, 1500.0, None, None))]
    """
    found = []
    inside = False
    end = 0
    for span in split_sentences(text):
        if "\n" in text[end : span.start]:
            inside = False  # a mark that was never closed ends with its paragraph
        end = span.end
        wording, inside = _cut_sentence(span, span.of(text), inside=inside)
        if wording.words:
            found.append(wording)
    return tuple(found)


def _cut_sentence(span: Span, sentence: str, *, inside: bool) -> tuple[Wording, bool]:
    tokens = read_words(sentence)
    words: list[str] = []
    figures: list[float | None] = []
    quoted: list[bool] = []
    i = 0
    while i < tokens.count:
        raw = tokens.low[i]
        if raw in _QUOTES:
            inside = not inside
            i += 1
            continue
        numeral = read_numeral(tokens, i)
        if numeral is not None and not numeral.share:
            words.append(FIGURE)
            figures.append(numeral.value)
            quoted.append(inside)
            i = max(i + 1, numeral.stop)
            continue
        if raw == "%" or tokens.letters(i) or tokens.number[i]:
            words.append("percent" if raw == "%" else raw)
            figures.append(None)
            quoted.append(inside)
        i += 1
    return Wording(span=span, words=tuple(words), figures=tuple(figures), quoted=tuple(quoted)), inside
