"""Attributed: a stretch of one sentence and the words that hand it to a source, not yet named. Data only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.claims.relatives import Relative
    from claimcheck.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Attributed:
    """A stretch of one sentence and the words that hand it to a source.

    Args:
        content: What is attributed; within one sentence.
        sentence: That sentence.
        source: The source phrase, or None where a quotation goes on and the source is ``follows``'s.
        source_head: The index of the token that heads the source phrase, or None.
        cue: The verb or phrase ("said", "according to"), or an empty string.
        cue_span: Where it stands, or None.
        lemma: The cue's lemma, or an empty string.
        quoted: Whether most of the content is direct speech.
        chain: Stretches that name whom the source relies on ("citing …").
        vouched: Whether the source vouches for the content; not where it wants, judges or only speaks about it.
        relative: The "who" or "which" that stands for the source beside the cue, or None.
        clause: The relative clause whose source it is, where the content has no subject of its own, or None.
        weighty: The word that rejects or doubts the content, where that is not the cue ("said that … is untrue").
        from_cue: The cue of the words that a quotation without one of its own goes on from, or an empty string.
    """

    content: Span
    sentence: Span
    source: Span | None
    source_head: int | None
    cue: str = ""
    cue_span: Span | None = None
    lemma: str = ""
    quoted: bool = False
    chain: tuple[int, ...] = ()
    vouched: bool = True
    relative: Span | None = None
    clause: Relative | None = None
    weighty: str = ""
    from_cue: str = ""
