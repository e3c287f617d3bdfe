"""instead: what a report names only to put another in its place: "in Texas rather than Ohio", "the cook, not the mate".

Rules: knows the words of such a contrast. A claim that tells of what is set aside, and of nothing else that the report
does not tell, is contradicted; one that names the contrast itself is left to those who compare it.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import terms
from claimcheck.claims.claim import Modality

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

FLOOR: Final = 0.36  # likeness from which the two are of one matter; all of the claim's words are asked for besides
_MOST: Final = 4  # contrasts in one sentence that are looked at
# "…, not the mate, …", "rather than Ohio", "instead of in Ohio"; what is set aside ends where a clause may begin. Must
# not match "not only", "not far from", "not least because", "would rather than", "not until Friday".
_ASIDE: Final = re.compile(
    r"(?:,? (?:rather than|instead of|as opposed to)|,? (?:and|but) not|, not)"
    r"(?! (?:only|just|merely|simply|far|least|all|yet|until|before|to mention|including|counting|that|even|every"
    r"|necessarily|always|unlike|more|less|fewer|to|one of|because|so|surprisingly|as)\b)"
    r"(?: (?:in|at|on|by|from|with|for|the one (?:in|at|from|of)))? (?P<aside>[^,.;:()—–]{2,60}?)"
    r"(?=[,.;:()—–]|\Z| (?:who|which|that|where|as|after|because|when|while|said|says|but|according)\b)",
    re.IGNORECASE,
)
# "The mayor's deputy", who is not the mayor.
_OWNER: Final = re.compile(r"\b[\w-]{1,25}['’]s ")
# "It was the cook and not the captain who was arrested": who was arrested is the cook.
_CLEFT: Final = re.compile(r"\W{0,3}(?:it|this) (?:is|was|will be|has been)\b", re.IGNORECASE)
_ITS_CLAUSE: Final = re.compile(r"\A(?: (?:who|which|that|where))\b[^,;]*")
_EARLIER: Final = re.compile(r"\d.*\b(?:ago|last|earlier|before|previous|(?:19|20)\d\d)\b", re.IGNORECASE)


def instead_says(pair: Pair) -> Judgement | None:
    """A contradiction where the report sets aside what the claim tells of; None elsewhere."""
    ours, theirs = pair.claim.wording, pair.sentence
    if _ASIDE.search(ours) or negated(pair.claim) or pair.like.score < FLOOR:
        return None
    if pair.statement.modality is Modality.HEDGED or days(pair.claim, pair.statement) is When.APART:
        return None
    told = set(terms(ours))
    for found in islice(_ASIDE.finditer(theirs), _MOST):
        aside = set(terms(found["aside"]))
        if _EARLIER.search(found["aside"]):
            continue  # "as opposed to 3% a year ago" is told of that year
        behind = theirs[found.end() :]
        if not _CLEFT.match(theirs):
            behind = _ITS_CLAUSE.sub(" ", behind)  # "not the engineers who had designed it"
        left = f"{theirs[: found.start()]} {behind}"
        told_too, rest = aside & set(terms(_OWNER.sub(" ", left))), set(terms(left))
        if aside and aside <= told and not told_too and told - aside and told - aside <= rest:
            words = found[0].strip(" ,")
            reason = Reason(code="set-against", detail=f"the report puts another in its place (“{words}”)")
            return said(Stance.CONTRADICTS, reason, pair.like, FLOOR)
    return None
