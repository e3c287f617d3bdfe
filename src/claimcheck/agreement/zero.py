"""zero: a count of nought in figures and one in words: "zero cases" and "no cases" say the same.

Rules: knows the two ways of saying it and what is counted; nobody.py has what befell nobody.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated, nought
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import LIGHT
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.saying import said, silent
from claimcheck.agreement.words import terms

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

ENOUGH: Final = 0.5  # likeness from which a count of nought in both is one; chosen by hand
# "Zero cases", "0 new deaths". Must not match "0.5", "below zero", "zero tolerance", "zero-day", "10".
_ZERO: Final = re.compile(
    r"(?<![\w.,:$€£–-])(?<!below )(?<!above )(?<!net )(?:zero|0)(?P<what>(?: (?:new|confirmed|known|reported|recorded"
    r"|further))?"
    r"(?: (?!tolerance|emissions?|hours?|degrees?|percent|per|was|were|is|are|has|have)[a-z’'-]{3,20}){1,2})(?![\w-])",
    re.IGNORECASE,
)
_NOBODY: Final = re.compile(r"\b(?:nobody|no one|no-one|none)\b", re.IGNORECASE)
_PEOPLE: Final = frozenset({"#anyone"})


def zero_says(pair: Pair) -> Judgement | None:
    """Support where one counts nought in figures and the other says so in words, or both do; never a clash."""
    ours, theirs = _ZERO.search(pair.claim.wording), _ZERO.search(pair.statement.wording)
    if (ours is None) == (theirs is None):
        return None
    plain, zero = (pair.statement, ours) if ours else (pair.claim, theirs)
    if zero is None or not negated(plain):
        return None
    none = nought(plain.wording)
    counted = frozenset(terms(zero["what"]))
    other = frozenset(terms(none[1])) if none else _PEOPLE if _NOBODY.search(plain.wording) else frozenset()
    if not counted & other:
        return None
    words = (zero[0].strip(), none[0].strip() if none else "nobody")
    told = {*terms(pair.statement.wording), *terms("zero"), *_PEOPLE, *LIGHT}
    lacking = set(terms(pair.claim.wording)) - told
    if days(pair.claim, pair.statement) is When.APART or pair.like.score < ENOUGH or lacking:
        return silent("polarity-unclear", f"“{words[0]}” and “{words[1]}” may be of two things", pair.like)
    detail = f"“{words[0]}” and “{words[1]}” count none in both"
    return said(Stance.SUPPORTS, Reason(code="none-in-both", detail=detail), pair.like, ENOUGH)
