"""less_certain: what a claim says flatly and a statement hedges: "is closed" beside "may be closed".

Rules: knows the modality of two statements and the words that hedge; what is told by the way, past the hedge, is not
hedged, nor is a possibility less sure than a possibility.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.same_acts import matched
from claimcheck.claims.claim import Modality

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

# ", who was taken into custody on Thursday,": told by the way, whatever is doubted of the rest.
_BY_THE_WAY: Final = re.compile(r", (?:who|whom|which|where) (?P<told>[^,;]{3,120})(?=[,.;]|$)")
_DOUBT: Final = re.compile(r"\b(?:may|might|could|would|reportedly|allegedly|apparently|said|says|according)\b")
_MAY: Final = re.compile(r"\b(?:can|could|may|might)\b")
_POSSIBLE: Final = frozenset({"could", "may", "might"})
_WILL: Final = re.compile(r"\b(?:will|going to|due to|set to)\b")
_EXPECTED: Final = re.compile(r"\A(?:expect|forecast|predict|project|estimate|anticipate|plan)", re.IGNORECASE)


def less_certain(both: Pair) -> bool:
    """Whether the statement hedges what the claim says flatly."""
    if both.claim.modality is not Modality.ASSERTED or both.statement.modality is not Modality.HEDGED:
        return False
    if _WILL.search(both.claim.wording) and _EXPECTED.search(both.statement.modality_cue or ""):
        return False  # of what is still to come nobody knows more
    if _MAY.search(both.claim.wording) and (both.statement.modality_cue or "").lower() in _POSSIBLE:
        return False  # "can spread by air", "could spread by air"
    aside = [m["told"] for m in _BY_THE_WAY.finditer(both.sentence) if not _DOUBT.search(m["told"])]
    told = [b.doing for _, b in matched(both)]
    return not (told and all(any(doing in part for part in aside) for doing in told))
