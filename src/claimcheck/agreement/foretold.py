"""foretold: the future as it stands behind "said": "said it would close" is "will close".

Rules: knows the words by which somebody says flatly what will be, and what makes a "would" hang on something; who says
so is no matter here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.moments import When, days
from claimcheck.agreement.same_acts import same_doing

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

_WILL: Final = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:going |due |set |expected )?to|plans? to|intends? to|would)\b|['’]ll\b"
)
# Flatly said; not "hoped", "warned", "threatened", "suggested", nor "predicted", which others may not.
_SAID: Final = re.compile(
    r"\b(?:said|announced|confirmed|told|vowed|pledged|promised|added|stated|declared|decided|insisted|revealed"
    r"|disclosed"
    r"|reported|wrote|agreed|reiterated|ruled|assured|informed|swore|according to|posted|tweeted|repeated|maintained"
    r"|made (?:it )?clear)\b[^.;?!]{0,160}?\bwould\b",
    re.IGNORECASE,
)
# "Would close if", "would like to", "would have closed", "would rather".
_HANGS: Final = re.compile(
    r"\bwould (?:\w{2,12}ly )?(?:like|have|rather|prefer|consider|be (?:willing|able|prepared|open|ready|happy"
    r"|inclined)|want"
    r"|need|try|seek|depend|hope)\b|\bwould\b[^.;]{0,120}?\b(?:if|unless|provided|as long as|only when|were it)\b"
    r"|\b(?:if|unless|had|were)\b[^.;]{0,120}?\bwould\b",
    re.IGNORECASE,
)


def is_foretold(pair: Pair) -> bool:
    """Whether the statement's "would" is the claim's "will", put behind "said"."""
    if not _WILL.search(pair.claim.wording):
        return False
    return _SAID.search(pair.sentence) is not None and not _HANGS.search(pair.sentence)


SOON: Final = 120  # days after the article in which what it foretells is done, if it was that; chosen by hand


def came_true(pair: Pair) -> bool:
    """Whether a later report tells as done what the claim says will be: "will raise its rate", "raised its rate"."""
    ours, theirs = pair.our_day, pair.their_day
    if ours is None or theirs is None or not 0 <= (theirs - ours).days <= SOON:
        return False
    if days(pair.claim, pair.statement) is When.APART or pair.clash or pair.unclear:
        return False
    foretold = [a for a in pair.claim.acts[:1] if a.ahead]
    return any(not b.ahead and not b.rejected and same_doing(pair, a, b) for a in foretold for b in pair.statement.acts)
