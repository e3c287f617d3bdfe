"""Rivals: what one source says ends where another takes over: "the ministry said 400 had died, while the rebels …".

Parsers hang the second clause below the first. It knows the attributions of one sentence.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.claims.stretches import words_in
from claimcheck.text.span import trimmed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.attributed import Attributed
    from claimcheck.claims.reading import Reading
    from claimcheck.text.span import Span

_ENOUGH: Final = (
    5  # words before the joint: so many are a clause, though the parser saw no verb ("the shot cut cases …")
)
# "with other dealers estimating that …": right before the other source, whose cue is a participle.
_WITH: Final = re.compile(r",? with\s+$")
# Right before the other source; must not match "and" alone, which goes on with what the first one says.
_JOINT: Final = re.compile(r",? (?:while|whereas)\s+$|, (?:though|although|but)\s+$|;\s(?:and |but )?$")


def parted(reading: Reading, found: Sequence[Attributed]) -> list[Attributed]:
    """The attributions of a sentence, each content cut off where another source sets its own against it."""
    return [_up_to_rival(reading, item, found) for item in found]


def _up_to_rival(reading: Reading, item: Attributed, found: Sequence[Attributed]) -> Attributed:
    if item.quoted or item.cue_span is None or item.cue_span.end > item.content.start:
        return item
    for other in found:
        source, cue = other.source, other.cue_span
        if other is item or source is None or cue is None or source.start > cue.start:
            continue
        pronoun = other.source_head is not None and reading.parse.tokens[other.source_head].pos == "PRON"
        if pronoun or not (item.content.covers(source) and item.content.covers(other.content)):
            continue
        end = source.start
        with_ = reading.parse.within(cue)[-1].tag == "VBG"
        joint = (_WITH if with_ else _JOINT).search(reading.text, item.content.start, end)
        first = trimmed(reading.text, item.content.start, joint.start()) if joint else None
        if first is not None and (_has_subject(reading, first) or words_in(reading, first) >= _ENOUGH):
            return replace(item, content=first)
    return item


def _has_subject(reading: Reading, first: Span) -> bool:
    """Whether a verb with a subject stands there: "400 had died"."""
    tokens, inside = reading.parse.tokens, reading.parse.indices(first)
    return any(tokens[i].dep in {"nsubj", "nsubjpass", "expl"} and tokens[i].head in inside for i in inside)
