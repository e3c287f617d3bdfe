"""ranks: firsts, seconds and records: "the second strike this year" is not "the first".

Rules: knows ordinals and superlatives; ordinals that name a stretch of time ("the second quarter") or an age rank
nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.lexicon import PEOPLE
from claimcheck.agreement.words import counted, states, stem
from claimcheck.text.quantity import Comparator, Quantity
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim

_ORDINALS: Final = tuple(
    (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth"
    ).split()
)
# An ordinal in words or figures and the word after it. Not "21st century", not "first quarter": see _OF_TIME. "last"
# is no rank.
_RANK: Final = re.compile(rf"\b({'|'.join(_ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th))\b(?:[ -]([a-z]+))?", re.IGNORECASE)
_OF_TIME: Final = frozenset(
    (
        "quarter half day days night week weeks month months year years decade century time round period minute "
        "hour floor grade degree reading of anniversary birthday january february march april may june july august "
        "september october november december"
    ).split()
)


def ranks(text: str) -> frozenset[tuple[int, str]]:
    """The ranks that the text gives, with the stem of the word that follows.

    >>> sorted(ranks("the second woman in the first quarter")), sorted(ranks("its 3rd strike"))
    ([(2, 'woman')], [(3, 'strik')])
    """
    found = ((_value(m[1]), (m[2] or "").lower()) for m in _RANK.finditer(text))
    return frozenset((rank, stem(noun)) for rank, noun in found if noun and noun not in _OF_TIME)


def rank_apart(ours: str, theirs: str) -> tuple[int, int] | None:
    """The two ranks where the texts rank one noun differently and agree on none, or None.

    >>> rank_apart("the second strike this year", "the first strike this year")
    (2, 1)
    """
    a, b = ranks(ours), ranks(theirs)
    if a & b:
        return None
    return next(((i, k) for i, noun in sorted(a) for k, other in sorted(b) if noun == other), None)


# "A seventh patient", "the 12th victim"; not "a second later", whose noun is none of people (see toll).
_ANOTHER: Final = re.compile(
    rf"\b(?:a|an|the) (?P<rank>{'|'.join(_ORDINALS[1:])}|\d{{1,3}}(?:st|nd|rd|th))"
    r" (?P<noun>[a-z]{3,12})(?: (?P<next>[a-z]{3,12}))?\b",
    re.IGNORECASE,
)
# "Was the fourth clash near the reef this year": four there were. Not "the fourth clash ended", nor without a time.
_NTH: Final = re.compile(
    rf"\b(?:was|is|marks|marked|be|became) (?:the|its|his|her|their) (?P<rank>{'|'.join(_ORDINALS[1:])}"
    r"|\d{1,3}(?:st|nd|rd|th)) (?:(?:such|fatal|deadly|armed|major) )?(?P<noun>[a-z]{3,15})\b(?=[^.;]{0,60}?"
    r"\b(?:this (?:year|month|week|season)|since|in (?:as many|a|two|three|four|five|six|the past|the last)|so far)\b)",
    re.IGNORECASE,
)
_TOLLS: Final = frozenset({"death", "arrest", "injury", "missing", "sick"})


def toll(claim: Claim) -> Quantity | None:
    """The count that an ordinal gives: with "a seventh patient has died" seven patients have; None without one."""
    text, span = claim.article.text, claim.span
    ranked = _NTH.search(text, span.start, span.end)
    if ranked is not None:
        return _counting(ranked, ranked["noun"].lower())
    found = _ANOTHER.search(text, span.start, span.end)
    if found is None or not states(claim.wording) & _TOLLS:
        return None
    noun = next((n.lower() for n in found.group("next", "noun") if n and _counts_in_toll(n.lower())), None)
    if noun is None:
        return None
    return _counting(found, noun)


def _counting(found: re.Match[str], noun: str) -> Quantity:
    number = float(_value(found["rank"]))
    return Quantity(
        text=found[0],
        span=Span(found.start(), found.end()),
        comparator=Comparator.EXACT,
        low=number,
        high=number,
        unit=f"{noun}es" if noun.endswith(("sh", "ch", "s", "x")) else f"{noun}s",
    )


def is_rank(quantity: Quantity) -> bool:
    """Whether the figure is one that an ordinal gives ("the third person")."""
    return _RANK.search(quantity.text) is not None


def _counts_in_toll(noun: str) -> bool:
    known = noun in {"victim", "suspect", "death", "fatality", "casualty"}
    return known or (counted(noun) in PEOPLE and not noun.endswith("ed"))  # "a second bomb killed"


# "The only hospital", "not the first attack"; must not match "the first of May", whose noun is a small word.
_SOLE: Final = re.compile(
    r"(?P<no>(?:\bnot|n['’]t) )?\b(?:the|its|his|her|their|our) (?P<which>only|sole|first|last)"
    r" (?P<noun>[a-z]{3,20})\b",
    re.IGNORECASE,
)


def sole_apart(ours: str, theirs: str) -> tuple[str, str] | None:
    """The words where one text calls something the only or the first one and the other says that it is not, or None.

    >>> sole_apart("It is the only hospital in Brod", "It was not the only hospital there")
    ('the only hospital', 'not the only hospital')
    >>> sole_apart("It was not the first fire", "It was not the first fire")
    """
    for a in _SOLE.finditer(ours):
        for b in _SOLE.finditer(theirs):
            one = a["which"].lower() == b["which"].lower() and stem(a["noun"]) == stem(b["noun"])
            if one and bool(a["no"]) != bool(b["no"]):
                return a[0], b[0]
    return None


def _value(word: str) -> int:
    lower = word.lower()
    return _ORDINALS.index(lower) + 1 if lower in _ORDINALS else int(lower[:-2])
