"""Cue: a word or phrase by which a sentence hands a statement to somebody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A word or phrase that attributes: its token, its lemma, its own words, and the head of the subject phrase."""

    index: int
    lemma: str
    words: Span
    subject: int | None
    phrase: Span
    kind: str  # "verb", "according", "reckoning", "figure", "agent" or "led"
