"""mixtures: "all of them soldiers" beside "25 soldiers and 15 civilians".

Rules: knows words for all of a number, the figures of the other statement and which people are of two kinds. It asks
that the parts make the whole that the claim counts, or that all of them are told in one list.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.matches import POINTS
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import stem, tokens

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.text.quantity import Quantity

FLOOR: Final = 0.36  # likeness from which the two are of one matter; chosen by hand
# "All of them soldiers", "all children", "all the victims were women", "none of them civilians" is left alone. Must not
# match "all of them died", "all two hundred".
_ALL_OF: Final = re.compile(
    r"(?<!almost )(?<!nearly )(?<!virtually )(?<!practically )"
    r"\b(?:all|each|every one)(?: (?:of (?:them|whom|these|those)))?,? (?:were |are "
    r"|was )?(?P<kind>[a-z]{3,20})\b(?=[.,;]|\Z"
    r"| (?:from|in|aged|under)\b)"
    r"|(?<!almost )(?<!nearly )(?<!virtually )(?<!practically )"
    r"\b(?:all|each)(?: of)? (?:the|those) (?P<who>[a-z]{3,20}) (?:[a-z]{3,12} )?(?:were|are"
    r"|was) (?P<what>[a-z]{3,20})\b"
    r"(?=[.,;]|\Z| (?:from|in|aged|under)\b)",
    re.IGNORECASE,
)
_DONE: Final = re.compile(r"(?:ed|ing)\Z")
_LISTED: Final = re.compile(r"\A[\s,]{0,3}(?:and|or|as well as)?[\s,]{0,3}(?:at least |some |about )?\Z")


def mixtures_say(pair: Pair) -> Judgement | None:
    """A contradiction where the claim says of all of them what the report says of a part only; None elsewhere."""
    found = _ALL_OF.search(pair.claim.wording)
    if found is None or negated(pair.claim) or negated(pair.statement) or pair.like.score < FLOOR:
        return None
    kind = (found["kind"] or found["what"]).lower()
    if _DONE.search(kind) or days(pair.claim, pair.statement) is When.APART:
        return None
    told = [q for q in pair.statement.quantities if q.comparator in POINTS and q.unit]
    for own, other in (
        (a, b) for a in told for b in told if a is not b and _is_kind(a, kind) and not _is_kind(b, kind)
    ):
        whole = {q.low for q in pair.claim.quantities} | ({None} if found["who"] else set())
        parts = (own.low or 0) + (other.low or 0)
        listed = found["who"] and _are_listed(pair, own, other) and stem(found["who"].lower()) in _stems(pair)
        if (parts in whole and other.low) or listed:
            detail = f"“{found[0]}” in the claim, “{own.text}” and “{other.text}” in the report"
            return said(Stance.CONTRADICTS, Reason(code="share-apart", detail=detail), pair.like, FLOOR)
    return None


def _stems(pair: Pair) -> set[str]:
    return {stem(w) for w in tokens(pair.sentence)}


def _is_kind(quantity: Quantity, kind: str) -> bool:
    """Whether the figure counts that kind: "soldiers" of "25 soldiers"."""
    return stem(kind) in {stem(w) for w in tokens(f"{quantity.unit} {quantity.text}")}


def _are_listed(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether nothing but "and" stands between the two."""
    first, last = sorted((one, other), key=lambda q: q.span.start)
    return _LISTED.match(pair.statement.article.text[first.span.end : last.span.start]) is not None
