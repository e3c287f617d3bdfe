"""Reading: an article's text with everything that is worked out once and used by all of the claim room.

It holds results side by side and finds the ones that lie in a stretch; it decides nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.article.article import Article
    from claimcheck.claims.quotations import Quotation
    from claimcheck.text.parse import Parse
    from claimcheck.text.quantity import Quantity
    from claimcheck.text.span import Span
    from claimcheck.text.time_expression import TimeExpression


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One article, parsed.

    Args:
        article: The article.
        paragraphs: The body's paragraphs, in order.
        headings: Section headings between them.
        parse: Tokens, sentences and names of the body.
        quotations: Direct speech.
        quantities: Figures, in order.
        times: Days, in order.
    """

    article: Article
    paragraphs: tuple[Span, ...]
    headings: tuple[Span, ...]
    parse: Parse
    quotations: tuple[Quotation, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[TimeExpression, ...]

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    def paragraph_index(self, position: int) -> int:
        """The number of the paragraph that holds the position, or of the last one before it; 0 at least."""
        return max(0, bisect_right(self.paragraphs, position, key=lambda p: p.start) - 1)

    def sentences_in(self, paragraph: Span) -> tuple[Span, ...]:
        """The sentences of a paragraph."""
        sentences = self.parse.sentences
        first = bisect_left(sentences, paragraph.start, key=lambda s: s.start)
        last = bisect_left(sentences, paragraph.end, key=lambda s: s.start)
        return sentences[first:last]

    def quotations_in(self, span: Span) -> tuple[Quotation, ...]:
        """The quotations that share something with the span."""
        first = bisect_left(self.quotations, span.start, key=lambda q: q.span.end)
        last = bisect_left(self.quotations, span.end, key=lambda q: q.span.start)
        return tuple(q for q in self.quotations[first:last] if q.span.overlaps(span))

    def quantities_in(self, span: Span) -> tuple[Quantity, ...]:
        """The figures whose words begin inside the span."""
        first = bisect_left(self.quantities, span.start, key=lambda q: q.span.start)
        last = bisect_left(self.quantities, span.end, key=lambda q: q.span.start)
        return self.quantities[first:last]

    def times_in(self, span: Span) -> tuple[TimeExpression, ...]:
        """The days whose words begin inside the span."""
        first = bisect_left(self.times, span.start, key=lambda t: t.span.start)
        last = bisect_left(self.times, span.end, key=lambda t: t.span.start)
        return self.times[first:last]

    def opens_section(self, sentence: Span) -> bool:
        """Whether nothing but a heading stands before the sentence in its section."""
        number = self.paragraph_index(sentence.start)
        if self.sentences_in(self.paragraphs[number])[:1] != (sentence,):
            return False
        if number == 0:
            return True
        return any(self.paragraphs[number - 1].end <= h.start < sentence.start for h in self.headings)
