"""views: whose view a sentence gives without a word of speech: "Rolf Ek expects 30 bankruptcies", "Blum wants it shut".

Rules: knows the verbs of expecting, wanting and holding right behind a name or its description; asked only whether the
claim's own speaker is that name. What the view is about is the agreement room's.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

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
