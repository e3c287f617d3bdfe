"""of_a_whole: a part that has come of all that was ordered: "a first delivery of 500,000, out of 4 million it ordered".

Rules: knows two figures of one sentence, "of" between them, and the verb that belongs to the whole; where the claim
gives the part with that verb, it is contradicted.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.matches import POINTS
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import stem, terms, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.agreement.likeness import Pair
    from claimcheck.text.quantity import Quantity

FLOOR: Final = 0.45  # likeness from which the two are of one matter; chosen by hand
_BETWEEN: Final = re.compile(r",? ?(?:out )?of (?:the |a total of |some |about |an? )?\Z")
# Behind the whole: "it has ordered", "doses that Ghana bought", "ordered by Ghana". Must not match "it said".
_WHOLE: Final = re.compile(
    r"(?: (?!it\b|they\b|he\b|she\b)[a-z-]{2,20}){0,2}?(?: (?:that|which))?(?: (?:it|they|he|she|the [a-z]{3,20}"
    r"|[A-Z][\w-]+)"
    r"(?: (?:has|have|had|was|were))?(?: (?:already|now|originally|first))? (?P<verb>(?!said\b|says\b)[a-z]{3,15})"
    r"| (?P<past>(?!said\b|says\b)[a-z]{3,15}ed)\b)"
)
_ONE: Final = tuple(
    frozenset(stem(w) for w in row.split())
    for row in ("order ordered buy bought purchase purchased", "promise promised pledge pledged", "need needed")
)


def of_a_whole_says(pair: Pair) -> Judgement | None:
    """A contradiction where the claim tells of the part what the report tells of the whole; None elsewhere."""
    if negated(pair.claim) or negated(pair.statement) or pair.like.score < FLOOR:
        return None
    if days(pair.claim, pair.statement) is When.APART:
        return None
    done = {stem(w) for act in pair.claim.acts[:1] for w in tokens(act.doing)}
    for part, whole, verb in _parts(pair):
        ours = next((q for q in pair.claim.quantities if q.comparator in POINTS and q.low == part.low), None)
        same = stem(verb) in done or any(stem(verb) in row and done & row for row in _ONE)
        if ours is None or not same or not set(terms(ours.unit)) & set(terms(f"{part.unit} {whole.unit}")):
            continue
        reason = Reason(
            code="figure-apart",
            detail=f"“{part.text}” is only a part of “{whole.text}”, of which the report says “{verb}”",
            claim_span=ours.span,
            evidence_span=whole.span,
        )
        return said(Stance.CONTRADICTS, reason, pair.like, FLOOR)
    return None


def _parts(pair: Pair) -> Iterator[tuple[Quantity, Quantity, str]]:
    """Each part with the whole behind it and the verb that belongs to the whole."""
    text, end = pair.statement.article.text, pair.statement.sentence.end
    told = sorted((q for q in pair.statement.quantities if q.comparator in POINTS), key=lambda q: q.span.start)
    for part, whole in pairwise(told):
        found = _WHOLE.match(text, whole.span.end, end)
        smaller = part.low is not None and whole.low is not None and part.low < whole.low
        if found and smaller and _BETWEEN.search(text[part.span.end : whole.span.start]):
            verb = found["verb"] or found["past"]
            if stem(verb) not in {stem(w) for w in tokens(text[pair.statement.sentence.start : part.span.start])}:
                yield part, whole, verb  # "recorded 30 of the 100 deaths recorded" tells of the part as well
