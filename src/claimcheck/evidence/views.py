"""views: whose word a sentence gives without saying so: "Rolf Ek expects 30 bankruptcies", or his speech word for word.

Rules: knows the verbs of expecting, wanting and holding right behind a name or its description; asked only whether the
claim's own speaker is that name. What the view is about is the agreement room's.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import LCSseq

if TYPE_CHECKING:
    from claimcheck.article.article import Article
    from claimcheck.claims.claim import Claim
    from claimcheck.text.span import Span

_HOLDS: Final = (
    "expects?|expected|predicts?|predicted|forecasts?|foresees|estimates?|estimated|reckons?|wants?|wanted|fears?"
    "|feared|hopes?|believes?|thinks?|blames?|blamed|denie[sd]|rejects?|rejected|disputes?|disputed|favou?rs?|opposes?"
    "|opposed|demands?|demanded|proposes?|proposed|accuses?|accused|(?:has |had )?(?:spoken|spoke|talked|speaks) of"
)


@lru_cache(maxsize=4_096)  # a claim's speaker is looked for in every sentence of every report
def _held_by(name: str) -> re.Pattern[str]:
    """The last name, what it is described by (one short phrase), and a verb that holds something."""
    return re.compile(
        rf"\b{re.escape(name)}(?: of (?:the )?[A-Z][^,.;]{{1,50}}?|, [^,.;]{{1,60}},)? (?:also |still )?(?:{_HOLDS})\b"
    )


def holds_so(claim: Claim, report: Article, sentence: Span) -> str | None:
    """What shows that the sentence gives the view of the claim's own speaker, or None."""
    speaker = claim.attribution
    if speaker is None or speaker.anonymous or not speaker.speaker[:1].isupper():
        return None
    found = _held_by(speaker.speaker.split()[-1]).search(sentence.of(report.text))
    return f"{speaker.speaker}’s own view: “{found[0]}”" if found else None


_SPEECH: Final = 8  # words: shorter sayings may well be two people's
_SAME: Final = 0.85  # of the words, in order, that one quotation has of another: editors shorten and mend


def same_speech(claim: Claim, sentence: str) -> bool:
    """Whether the sentence gives the very words that the claim quotes: whoever is named, one person spoke them once."""
    if claim.attribution is None or not claim.attribution.quoted:
        return False
    ours, theirs = (re.findall(r"\w+", text.lower()) for text in (claim.quote, sentence))
    return len(ours) >= _SPEECH and LCSseq.similarity(ours, theirs) >= _SAME * len(ours)
