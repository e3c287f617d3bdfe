"""Source accounts: what a disclaimer covers that doubts all that a source tells, and what one leaves alone that asks.

"Said the dealer, whose account nobody could verify" is of everything that this source told; "though whether he
was behind it is unconfirmed" is of the question, not of what the sentence tells flatly before. It knows one disclaimer.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.disclaimers import FoundDisclaimer
    from claimcheck.claims.draft import Draft

# Must not match "whose name could not be verified".
_ALL_TOLD: Final = re.compile(
    r"whose (?:information|accounts?|claims|reports|statements|words?|assertions|allegations|testimony|details)\b"
)
# "…, though whether he was behind it | is unconfirmed": the question right before the disclaiming words.
_WHETHER: Final = re.compile(
    r"(?:, |\b(?:but|and|though|although) )(?:but |and |though |although )?whether [^,;]{1,200}\Z"
)


def of_source(found: FoundDisclaimer, named: set[int], drafts: Sequence[Draft], text: str) -> set[int]:
    """The drafts covered: all that the same source tells, without what only stands before a question."""
    if _ALL_TOLD.match(text, found.span.start):
        sources = {a.speaker for i in named if (a := drafts[i].attribution) is not None}
        return named | {
            i for i, d in enumerate(drafts) if d.attribution is not None and d.attribution.speaker in sources
        }
    asked = _WHETHER.search(text, found.sentence.start, found.span.start)
    if asked is None:
        return named
    flat = (i for i in named if drafts[i].attribution is None and drafts[i].statement.sentence == found.sentence)
    return named - {i for i in flat if drafts[i].statement.span.end <= asked.start()}
