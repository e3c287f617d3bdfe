"""Datelines: place, day and agency before a report's first words, which are no part of its first sentence."""

from __future__ import annotations

import re
from typing import Final

from claimcheck.text.span import Span

# "PORT CARIDAD, Philippines (ArchPress) — ": capitals, perhaps a land, a day and an agency, then a dash; must not match
# a sentence that merely holds a dash further on.
_DATELINE: Final = re.compile(
    r"[A-Z][A-Z.'’ -]{2,40}(?:,\s+[A-Z][\w. ]{1,30})?(?:,?\s+[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?"
    r"\s*(?:\([^()]{1,40}\))?\s*[—–-]{1,2}\s+"
    # "Sarn, Orvenia (Wireline) — ": in small letters with an agency; must not match "Ana Ruiz (left) – who".
    r"|[A-Z][\w.'’-]{2,20}(?: [A-Z][\w.'’-]{2,20}){0,2}(?:,\s+[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?)?"
    r"(?:,\s+[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?\s\([A-Z][A-Za-z/ ]{1,25}\)\s*[—–-]{1,2}\s+(?=[“\"A-Z])"
    # "Sarn — The mayor": in small letters with a long dash and no second one; must not match "Ruiz — The Rock — left".
    r"|[A-Z][a-z.'’-]{2,20}(?: [A-Z][\w.'’-]{2,20}){0,2}(?:,\s+[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?)?"
    r"(?:,\s+[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?\s—\s"
    r"(?=(?:The|An?|In|On|At|Two|Three|Police|Officials)\s[^—–\n]{0,400}\Z)"
    # An agency alone, in brackets; must not match "(Photo) shows" in small letters before.
    r"|\([A-Z][A-Z. ]{1,20}\)\s*(?:[—–-]{1,2}\s*)?"
)


def past_dateline(text: str, sentence: Span) -> Span:
    """The sentence without a dateline before it."""
    match = _DATELINE.match(text, sentence.start, sentence.end)
    return Span(match.end(), sentence.end) if match and match.end() < sentence.end else sentence
