"""Joining: attributions sentence by sentence made into what a reader takes for one: a quotation over several sentences.

The claim room needs one content per sentence; whoever asks only who says what wants the whole of it once. What lies
inside another's content is that speaker's words: its source becomes a link of the outer one's chain.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.claims.stretches import tidied
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.attributed import Attributed
    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.reading import Reading

_BETWEEN: Final = frozenset(" \t\n,;:.!?…—–-“”„\"«»'`’‘()[]")  # marks between two pieces of one quotation
_LOOK_BACK: Final = 6  # items: a sentence with more stances than that between two quotations is not to be expected
_ADDRESSEE: Final = 40  # characters: whom it was told and a "that" stand between cue and content
_CHAIN_SHARE: Final = 0.5  # of the outer content: an inner one that is most of it is what the outer relies on


def joined(
    reading: Reading, items: Sequence[Attributed], resolved: Sequence[Attribution | None]
) -> tuple[Attribution, ...]:
    """The attributions without those inside others, pieces of one speech joined, in order of appearance."""
    pairs = [(raw, made) for raw, made in zip(items, resolved, strict=True) if made is not None]
    pairs.sort(key=lambda pair: (pair[0].content.start, -pair[0].content.end))
    found: list[tuple[Attributed, Attribution]] = []
    for raw, made in pairs:
        if found and found[-1][1].content.covers(made.content):
            found[-1] = (found[-1][0], _with_link(found[-1][1], made))
            continue
        k = _begun(reading, found, raw)
        if k is None:
            found.append((raw, made))
        else:
            found[k] = _together(reading, found[k], (raw, made))
    return tuple(_around_cue(reading, made) for _, made in found)


def _around_cue(reading: Reading, made: Attribution) -> Attribution:
    """For "The bridge, the council said, was shut": the two sides of the words in between."""
    if made.parts or made.cue_span is None or made.speaker_span is None:
        return made
    between = made.cue_span.cover(made.speaker_span)
    sides = (
        tidied(reading.text, made.content.start, between.start),
        tidied(reading.text, between.end, made.content.end),
    )
    if not made.content.covers(between) or sides[0] is None or sides[1] is None:
        return made
    return replace(made, parts=(sides[0], sides[1]))


def _with_link(outer: Attribution, inner: Attribution) -> Attribution:
    names = {outer.speaker, *outer.chain}
    small = len(inner.content) < _CHAIN_SHARE * len(outer.content) and not _is_all_but_the_cue(outer, inner)
    if small or inner.speaker in names:
        return outer
    return replace(outer, chain=(*outer.chain, inner.speaker))


def _is_all_but_the_cue(outer: Attribution, inner: Attribution) -> bool:
    """Whether the outer content is the inner one with its source and cue before it ("her deputy told her that")."""
    if inner.speaker_span is None or inner.cue_span is None or inner.cue_span.start < outer.content.start:
        return False
    lead = inner.speaker_span.start - outer.content.start + inner.content.start - inner.cue_span.end
    return inner.content.end >= outer.content.end - 2 and 0 <= lead <= _ADDRESSEE


def _begun(reading: Reading, found: Sequence[tuple[Attributed, Attribution]], raw: Attributed) -> int | None:
    """Which of those found is the speech that goes on here; attitudes told in between do not break it off."""
    for k in range(len(found) - 1, max(-1, len(found) - _LOOK_BACK), -1):
        if _goes_on(reading, *found[k], raw):
            return k
        if found[k][0].source != raw.source and found[k][0].vouched:
            return None
    return None


def _goes_on(reading: Reading, before: Attributed, made: Attribution, after: Attributed) -> bool:
    """Whether the second is the same speech: one source, and one cue or one of the two without a cue of its own."""
    if before.source is None or before.source != after.source:
        return False
    if before.cue_span != after.cue_span and not (before.quoted and after.quoted):
        return False
    if before.cue_span is not None and after.cue_span is not None:
        return before.cue_span == after.cue_span
    away = reading.paragraph_index(after.content.start) - reading.paragraph_index(made.content.end - 1)
    return away == 0 or (away == 1 and _is_left_open(reading, made.content))


def _is_left_open(reading: Reading, content: Span) -> bool:
    """Whether it ends in a quotation without a closing mark, as one does that goes on in the next paragraph."""
    return any(not q.closed and q.span.end <= content.end + 2 for q in reading.quotations_in(content))


def _together(
    reading: Reading, first: tuple[Attributed, Attribution], second: tuple[Attributed, Attribution]
) -> tuple[Attributed, Attribution]:
    (raw, made), (other_raw, other) = first, second
    parts = list(made.parts or (made.content,))
    piece = other.content
    if all(c in _BETWEEN for c in reading.text[parts[-1].end : piece.start]):
        parts[-1] = parts[-1].cover(piece)
    else:
        parts.append(piece)
    lead, led = (raw, made) if raw.cue else (other_raw, other)
    whole = Span(parts[0].start, parts[-1].end)
    return lead, replace(
        led,
        content=whole,
        parts=tuple(parts) if len(parts) > 1 else (),
        quoted=made.quoted or other.quoted,
        chain=made.chain or other.chain,
    )
