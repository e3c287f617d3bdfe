"""comparisons: which of two is more by the claim and which by the report: "older than", "more doctors than".

Rules: knows comparatives and their contraries, and the words of the two sides; figures and days are others'. Where the
rest of the two sentences is not the same it decides nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated, negator
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import STOP
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.saying import said, silent
from claimcheck.agreement.words import stem, tokens
from claimcheck.claims.claim import Modality

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

CLASH: Final = 0.55  # as polarity.py's: likeness from which two sentences are of one thing
# "Has more doctors than", "is older than", "rose more slowly than". Must not match "more than 40", "rather than",
# "other than", "no later than"; every part is bounded.
_THAN: Final = re.compile(
    r"\b(?P<how>(?P<many>more|fewer|less) (?P<what>(?:[\w’'-]{2,20} ){0,2}[\w’'-]{2,20})"
    r"|(?:old|young|tall|short|long|high|low|bigg|small|larg|great|fast|slow|quick|bett|rich|poor|wealthi|strong|weak"
    r"|earli"
    r"|lat|soon|warm|cold|cool|hott|heavi|light|wid|narrow|deep|shallow|clos|near|farth|cheap|dear|saf|happi|busi"
    r"|hard|easi"
    r"|bright|dark|loud|quiet|rar|dri|wett|clean|fatt|thinn|thick|new|smart|healthi|steep|soft|fresh)er"
    r"(?P<of>(?: (?!than\b)[\w’'-]{2,20}){0,2})|(?P<plain>worse|more|less)) than (?P<right>[^,;:.—–]{2,80})",
    re.IGNORECASE,
)
_EXCEEDS: Final = re.compile(
    r"\b(?P<how>exceed(?:s|ed)?|outnumber(?:s|ed)?|outweigh(?:s|ed)?|outpace(?:s|d)?|outs(?:ells?|old)"
    r"|outperform(?:s|ed)?|surpass(?:es|ed)?|outrank(?:s|ed)?|outlived?|outlives|outgr(?:ows?"
    r"|ew)) (?P<right>[^,;:.—–]{2,80})",
    re.IGNORECASE,
)
# Where the right side ends.
_RIGHT_ENDS: Final = re.compile(
    r" (?:in|on|at|by|last|this|during|since|for|after|before|did|does|do|is|was|are|were|has|had|and|but|while|when"
    r"|according|because)\b.*",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(
    r"(?:\d|[$€£]|(?:half|a (?:third|quarter|dozen|year|month|week|day|decade|century|million|hundred|thousand)|one"
    r"|two|three"
    r"|four|five|six|seven|eight|nine|ten|ever|usual|expected|normal|average|previously|before|that|this|it|them"
    r"|those)\b)",
    re.IGNORECASE,
)
_CONTRARY: Final = tuple(
    frozenset(row.split())
    for row in (
        "older younger",
        "taller shorter",
        "longer shorter",
        "higher lower",
        "bigger smaller",
        "larger smaller",
        "greater smaller",
        "faster slower",
        "faster slowly",
        "quicker slower",
        "quickly slowly",
        "better worse",
        "richer poorer",
        "wealthier poorer",
        "stronger weaker",
        "earlier later",
        "sooner later",
        "warmer colder",
        "warmer cooler",
        "hotter colder",
        "hotter cooler",
        "heavier lighter",
        "wider narrower",
        "deeper shallower",
        "closer farther",
        "nearer farther",
        "cheaper dearer",
        "more fewer",
        "more less",
        "cheaper expensive",
        "safer dangerous",
        "easier difficult",
        "rarer common",
    )
)
_ADJECTIVES: Final = (["expensive"], ["dangerous"], ["difficult"], ["common"])  # behind "more", as good as an ending


@dataclass(frozen=True, slots=True)
class _Compared:
    """One comparison: the words, of what and which way, and the terms of its sides and of the rest behind."""

    words: str
    way: str
    of: frozenset[str]
    left: frozenset[str]
    right: frozenset[str]
    rest: frozenset[str]


def comparison_says(pair: Pair) -> Judgement | None:
    """The judgement where both compare the same two in one respect, or None."""
    ours, theirs = _compared(pair.claim.wording), _compared(pair.statement.wording)
    if ours is None or theirs is None or not ours.right or not theirs.right:
        return None
    if any(negated(c) or negator(c.wording) or c.modality is Modality.HEDGED for c in (pair.claim, pair.statement)):
        return None
    if ours.of != theirs.of or days(pair.claim, pair.statement) is When.APART:
        return None
    contrary = any({ours.way, theirs.way} == row for row in _CONTRARY)
    crossed = _crossed(ours, theirs)
    same_rest = not ours.rest or not theirs.rest or ours.rest == theirs.rest
    detail = f"“{ours.words}” in the claim, “{theirs.words}” in the report"
    if crossed and not contrary and ours.way != theirs.way:  # "cheaper than", "more expensive than"
        return silent("compared-unclear", detail, pair.like)
    straight = contrary and ours.right == theirs.right and ours.left == theirs.left
    if not same_rest or not (straight or (crossed and (contrary or ours.way == theirs.way))):
        return None
    if crossed and contrary:
        return said(Stance.SUPPORTS, Reason(code="compared-alike", detail=f"{detail}: the same"), pair.like, CLASH)
    return said(Stance.CONTRADICTS, Reason(code="compared-otherwise", detail=detail), pair.like, CLASH)


def compared_otherwise(claim: str, statement: str) -> tuple[str, str] | None:
    """The words of two comparisons whose sides are exchanged, whatever else the sentences tell, or None.

    >>> compared_otherwise("Dover is larger than Deal", "Deal is larger than Dover by far, a survey found")
    ('larger than Deal', 'larger than Dover')
    >>> compared_otherwise("Dover is larger than Deal", "Deal is smaller than Dover")
    """
    ours, theirs = _compared(claim), _compared(statement)
    if ours is None or theirs is None or ours.way != theirs.way or ours.of != theirs.of:
        return None
    turned = ours.right & theirs.left and theirs.right & ours.left and not ours.right & theirs.right
    return (ours.words, theirs.words) if turned else None


def _crossed(ours: _Compared, theirs: _Compared) -> bool:
    """Whether each has on its right what the other has on its left, and they share the rest."""
    right, other = ours.right - ours.left, theirs.right - theirs.left
    left, last = ours.left - ours.right, theirs.left - theirs.right
    over = bool(right) and bool(other) and right <= last and other <= left
    return over and not right & other and left - other == last - right


def _compared(text: str) -> _Compared | None:
    found = _THAN.search(text) or _EXCEEDS.search(text)
    if found is None or _NUMBER.match(found["right"]):
        return None
    right = _RIGHT_ENDS.sub("", found["right"])
    left = text[: found.start()]
    way, of = _respect(found)
    if of and not _stems(left):  # "more women than men voted"
        left, of, right = of, "", right.split()[0]
    return _Compared(
        words=f"{found['how']} {'than ' if found.re is _THAN else ''}{right}",
        way=way,
        of=_stems(of),
        left=_stems(left),
        right=_stems(right),
        rest=_stems(found["right"][len(right) :] + text[found.end() :]),
    )


def _respect(found: re.Match[str]) -> tuple[str, str]:
    """Which way the comparison goes, and in respect of what: "more", "doctors"; "slowly" for "more slowly"."""
    words = found["how"].lower().split()
    if found.re is not _THAN:
        return words[0][:7], ""  # "exceeds", "exceeded"
    if found["many"] and (words[-1].endswith("ly") or words[1:] in _ADJECTIVES):
        return (words[-1], "") if words[0] == "more" else (words[0], words[-1])
    return words[0], found["what"] or found["of"] or ""


def _stems(text: str) -> frozenset[str]:
    """What tells by itself, word for word: "women" and "men" are two, though both are people."""
    return frozenset(stem(w) for w in tokens(text) if w not in STOP)
