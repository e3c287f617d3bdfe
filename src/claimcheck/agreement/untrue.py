"""untrue: by which words a sentence calls the claim's content false outright: "It is a myth that", "was a hoax".

Rules: knows the words and where the claim's content stands beside them; denial.py has those who pass it on falsely.
"""

from __future__ import annotations

import re
from typing import Final

from claimcheck.agreement.words import terms

_LY: Final = r"(?:\w{2,15}ly |just |all |simply |also |later |nothing but )"
FALSE: Final = (
    r"(?:false|untrue|not (?:true|correct|so|the case)|incorrect|inaccurate|fake(?: news)?|fabricated|made[ -]up|bogus"
    r"|invented|debunked|disproved|disproven|discredited|baseless|unfounded|groundless|nonsense|fiction|satire"
    r"|(?:an? )(?:complete |total |pure |malicious |cruel |internet |online |common |popular |persistent |widespread )?"
    r"(?:hoax|myth|lie|fabrication|fiction|invention|falsehood|misconception|fallacy|prank|joke))"
)
# "It is a common myth that", "the false belief that"; what is false follows. Not "it is false to say".
_THAT: Final = re.compile(
    rf"\b(?:it(?: is|['’]s| was) {_LY}{{0,2}}{FALSE} that"
    r"|(?:the|a|an)(?: [\w’'-]{1,15}){0,2}? (?:myth|misconception|fallacy|falsehood|lie|false (?:belief|impression|idea"
    r"|notion|assumption|narrative)|debunked (?:theory|claim|idea|notion)|urban legend|old wives['’] tale) that"
    r"|there (?:is|was) no truth (?:to|in)(?: the)?(?: [\w’'-]{1,15}){0,2}? (?:reports?|claims?|rumou?rs?|suggestions?"
    r"|stor(?:y|ies)|allegations?) (?:that|of)"
    r"|(?:was|were|been|being) (?P<wrongly>falsely|wrongly|mistakenly|erroneously|incorrectly|prematurely)"
    r" (?:reported|said|declared|claimed|rumou?red|believed|thought|assumed|announced|alleged)"
    r"(?: to (?:have|be)| that| dead)?)\b",
    re.IGNORECASE,
)
# "The arrest of the mayor was a hoax": all that stands before is one phrase. Not "the police, who found that it was a
# hoax", nor "the bomb that was fake".
_IS_FALSE: Final = re.compile(
    rf"\b(?:is|was|were|are|proved|turned out to be|has been|have been) {_LY}{{0,2}}"
    r"(?:(?:an? )?(?:complete |total |pure |malicious |cruel |internet |online )?(?:hoax|myth|lie|fabrication|fiction"
    r"|invention|falsehood)|an april fools?['’]?s?['’]? (?:day )?(?:joke|prank|hoax|gag)"
    r"|untrue|invented|made up|fabricated|staged|faked|fake news|false|bogus)"
    r"(?=[.,;!]|\Z| (?:by|spread|and|according|from|made|designed|meant|intended|aimed)\b)",
    re.IGNORECASE,
)
_WITHIN: Final = re.compile(
    r"[,;:—–]|\b(?:who|which|whom|after|because|when|while|and|but|said|says|as|if)\b", re.IGNORECASE
)
_REPORTS: Final = re.compile(
    r"\A\W{0,3}(?:(?:the|these|those|all|online|social media|viral|recent|media|false) ){0,3}"
    r"(?:[\w’'-]{2,20}['’]s? )?(?:reports?|claims?|rumou?rs?|stor(?:y|ies)|posts?|allegations?|suggestions?|news"
    r"|assertions?|speculation|statements?|announcements?)(?: [\w’'-]{1,20}){0,5}?"
    r" (?:that|of|about|saying|claiming|alleging|suggesting)\b",
    re.IGNORECASE,
)
_NEW_CLAUSE: Final = re.compile(r"[;—–]|, (?:but|and|while|though) ")


def called_untrue(claim: str, text: str, core: frozenset[str]) -> str | None:
    """The words by which a sentence calls the claim's content false, or None.

    Args:
        claim: The claim.
        text: The sentence.
        core: The terms of what the claim says is done that the sentence shares.

    >>> called_untrue("Sugar heals", "It is a myth that sugar heals", frozenset({"heal"}))
    'It is a myth that'
    >>> called_untrue("The mayor was arrested", "The arrest of the mayor was a hoax", frozenset({"#arrest"}))
    'was a hoax'
    >>> called_untrue("A bomb was found", "Police, who found a bomb, said the letter was a hoax", frozenset({"#find"}))
    """
    if _THAT.search(claim) or _IS_FALSE.search(claim):
        return None
    found = _THAT.search(text)
    if found is not None:
        before, behind = set(terms(text[: found.start()])), set(terms(text[found.end() :]))
        told = core or set(terms(claim))
        elsewhere = set() if found["wrongly"] else told & before - behind  # of whom it is said stands before "was"
        new = _NEW_CLAUSE.search(text, found.end())
        return None if elsewhere or new or not told & behind else found[0]
    found = _IS_FALSE.search(text)
    if found is None:
        return None
    subject = text[: found.start()]
    whole = _REPORTS.match(subject) or not _WITHIN.search(subject.strip(" “”\"'"))
    told = set(terms(claim)) & set(terms(text[found.end() :]))
    return found[0] if whole and not told - set(terms(subject)) else None
