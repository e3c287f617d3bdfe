"""Clause starts: where what is said begins beside its cue: behind the day of saying, with a figure hung on the cue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.cue import Cue
    from claimcheck.claims.reading import Reading

_LONGEST_ADDRESS: Final = 4  # words between cue and day: whom it was told ("told the Sarn Herald on Monday she …")
# Words before a figure that are prepositions elsewhere; such as follow "said" for a day ("on") are none.
FIGURE_HEDGES: Final = frozenset("between about around over under above below up at nearly some more fewer".split())
# "on Tuesday", "late on Friday" right after the cue; must not match "Monday's vote" nor "on Monday and Friday".
_DAY_OF_SAYING: Final = re.compile(
    r"(?:(?:late|early)\s)?(?:on\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)"
    r"(?:\s(?:morning|afternoon|evening|night))?,?\s(?!(?:and|or|to|until|through)\b)"
)


def past_its_day(reading: Reading, cue: Cue, start: int) -> int:
    """Where the clause begins behind the day on which it was said ("said on Tuesday they had captured the town")."""
    told = reading.parse.within(Span(cue.words.end, start)) if cue.words.end < start else ()
    if len(told) > _LONGEST_ADDRESS or any(t.pos not in {"DET", "NOUN", "PROPN", "PRON", "ADJ"} for t in told):
        return start
    match = _DAY_OF_SAYING.match(reading.text, start)
    return match.end() if match else start


def with_figure(reading: Reading, cue: Cue, start: int) -> int:
    """Where the clause begins with the figure that the parser hung on the cue ("said between 6 and 7 people slept")."""
    if start <= cue.words.end:
        return start
    between = reading.parse.within(Span(cue.words.end, start))
    hedged = bool(between) and between[0].text.lower() in FIGURE_HEDGES and any(t.pos == "NUM" for t in between)
    nominal = all(t.pos in {"NUM", "CCONJ", "ADP", "NOUN", "ADV", "SYM", "ADJ"} for t in between)
    return cue.words.end if hedged and nominal else start


def begins_outside(reading: Reading, lost: Span, clause: int) -> bool:
    """Whether what follows "that" begins before the clause and with words that are none of its own."""
    below = set(reading.parse.subtree(clause))
    return reading.parse.indices(lost).start < min(below)


def lead_of(reading: Reading, sentence: Span, cue: Cue, clause: int) -> int | None:
    """Where content that precedes its cue begins: after an earlier conjunct of the cue, else with the sentence."""
    parse = reading.parse
    head = parse.tokens[cue.index].head
    if parse.tokens[cue.index].dep == "conj" and head < min(parse.subtree(clause)):
        return parse.tokens[min(parse.subtree(clause))].start
    return sentence.start
