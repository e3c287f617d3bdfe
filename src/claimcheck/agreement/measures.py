"""measures: whether two figures measure the same thing, so that it means something to compare them.

Rules: same unit or counted noun, same rate, no clash of states (dead against missing), neither a part of the other.
Whether the two sentences are about one event at all is asked elsewhere (events.py); how the numbers stand is
figures.py's business.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.lexicon import KINDS, MOVING, PARTS, PEOPLE, SUBGROUPS
from claimcheck.agreement.words import counted, has_phrase, states, terms, tokens
from claimcheck.text.currencies import ISO
from claimcheck.text.units import comparable, dimension

if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity


class Same(StrEnum):
    """How sure it is that two figures measure one thing."""

    SAME = "same"
    LOOSE = "loose"  # nothing speaks against it, but the nouns or rates differ
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Whether two figures measure one thing.

    Args:
        same: How sure that is.
        ours: The claim's figure, and
        theirs: the report's, both in the same unit where a conversion was needed.
        converted: Whether it was.
        nouns_differ: Whether two different things are counted by their names.
        why: For people, where they do not.
    """

    same: Same
    ours: Quantity
    theirs: Quantity
    converted: bool = False
    nouns_differ: bool = False
    why: str = ""


_RATES: Final = {
    "year": "year yearly annual annually annum",
    "month": "month monthly",
    "week": "week weekly",
    "day": "day daily",
    "hour": "hour hourly",
    "each": "each apiece person head household member",
    "at a time": "time rotation batch shift",
}
_RATE: Final = {w: rate for rate, words in _RATES.items() for w in words.split()}
# "14 more bodies", "another 14": an addition. Not "more than 14", nor "14 more than".
_MORE: Final = re.compile(r"\b(?:more|additional|another|further|extra)\b(?! than)", re.IGNORECASE)
_FEWER: Final = re.compile(r"\bfewer\b(?! than)")  # not "no fewer than"
ONE_RATE: Final = 3.0  # times: sums of different times lie further apart, the least being a quarter and a year
_EXPENSES: Final = frozenset({"cost", "pay", "spend"})  # what was paid for it is what it cost
_BEFORE: Final = 40  # characters before a figure in which "among them" makes it a part; one short phrase and a comma


def rate(per: str | None) -> str | None:
    """The rate behind a ``per``: "a year", "annually" and "per year" are one; an unknown one is its own words.

    >>> rate("per year"), rate("a year"), rate("at a time"), rate(None)
    ('year', 'year', 'at a time', None)
    """
    if per is None:
        return None
    return next((_RATE[w] for w in tokens(per) if w in _RATE), per.lower())


def local(statement: Claim, quantity: Quantity) -> str:
    """The words that belong to one figure: all of the statement for an only figure, else from it to the next."""
    text, span = statement.article.text, statement.span
    others = sorted(q.span.start for q in statement.quantities if q.span.start != quantity.span.start)
    if not others:
        return f"{statement.wording}; {statement.quote}"
    end = next((s for s in others if s > quantity.span.start), span.end)
    start = quantity.span.start if others[0] < quantity.span.start else min(span.start, quantity.span.start)
    return text[start : max(end, quantity.span.end)]


def measure(claim: Claim, ours: Quantity, other: Claim, theirs: Quantity) -> Measure:
    """Whether the report's figure measures what the claim's figure measures."""
    nouns = _nouns(ours, theirs)
    if nouns.nouns_differ and (_ill(claim, ours, theirs) or _ill(other, theirs, ours)):
        nouns = replace(nouns, same=Same.SAME, nouns_differ=False)
    if nouns.same is Same.OTHER:
        return nouns
    if nouns.same is Same.LOOSE and (_is_share_of(ours, other) or _is_share_of(theirs, claim)):
        nouns = replace(nouns, same=Same.SAME)  # "a third of sales", "32% of the firm's sales"
    rates = _rates(*(both := (rate_of(claim, ours), rate_of(other, theirs))))
    if rates is Same.OTHER and (yearly := _reckoned(nouns, *both)):
        nouns, rates = yearly, Same.SAME  # "5 tonnes a day", "1,825 tonnes a year"
    if rates is Same.LOOSE and ours.unit.isupper() and _is_near(ours, theirs):
        rates = Same.SAME  # earnings "a year" and earnings: a month's would be a twelfth
    if rates is Same.OTHER:
        return _other(nouns, f"one is {ours.per or 'a total'}, the other {theirs.per or 'a total'}")
    if bool(_MORE.search(ours.text)) != bool(_MORE.search(theirs.text)) and (ours.low, ours.high) != (
        theirs.low,
        theirs.high,
    ):
        return _other(nouns, "one is what was added, the other the whole")
    a, b = _befell(claim, ours), _befell(other, theirs)
    if ours.unit.isupper() and _EXPENSES & a and _EXPENSES & b:  # sums, not changes: prices and wages rise apart
        a, b = a | _EXPENSES, b | _EXPENSES
    if (a and b and not a & b) or (not _is_money_or_share(ours) and ("licence" in a) != ("licence" in b)):
        return _other(nouns, f"one counts {_list(a) or 'something else'}, the other {_list(b) or 'something else'}")
    kinds = kinds_of(claim, ours), kinds_of(other, theirs)
    if all(kinds) and not kinds[0] & kinds[1]:
        return _other(nouns, f"one is {_list(kinds[0])}, the other {_list(kinds[1])}")
    if ours.unit in ISO and (_is_converted(claim, ours) or _is_converted(other, theirs)):
        nouns = replace(nouns, converted=True)
    part = _part(other, theirs)
    own = nouns.same is Same.SAME and _is_count(ours) and _counted(ours) not in ("anyone", "magnitude")
    own = own and (ours.low, ours.high) == (theirs.low, theirs.high)  # "four children", "six, including four children"
    if part and not own and not _part(claim, ours):
        return _other(nouns, f"“{part} {theirs.text}” is a part of the whole")
    several = bool(a) and bool((b - a) & MOVING)  # "174 people, living, dead and lost" counts more than the dead
    several = several or bool(a & MOVING) != bool(b & MOVING)  # the dead, and all patients
    several = several and counts_people(ours)
    several = several and _FEWER.search(theirs.text) is None  # "1,150 fewer people came in": who was not there
    return replace(nouns, same=Same.LOOSE) if rates is Same.LOOSE or several else nouns


def _befell(statement: Claim, quantity: Quantity) -> frozenset[str]:
    """What the figure can be counting; people who are saved are rescued, not put by."""
    found = states(local(statement, quantity))
    return found - {"save"} | {"rescue"} if "save" in found and counts_people(quantity) else found


def _is_converted(statement: Claim, quantity: Quantity) -> bool:
    """Whether a sum in brackets is the one before it in another currency: "110 billion euros ($141 billion)"."""
    if not statement.article.text[: quantity.span.start].endswith("("):
        return False
    before = [q for q in statement.quantities if q.span.end < quantity.span.start <= q.span.end + 3]
    return any(q.unit in ISO and q.unit != quantity.unit for q in before)


def _ill(statement: Claim, people: Quantity, cases: Quantity) -> bool:
    """Whether one figure counts people who fell ill and the other cases of illness."""
    return _counted(cases) == "case" and counts_people(people) and "sick" in states(local(statement, people))


def counts_people(quantity: Quantity) -> bool:
    """Whether the figure counts people, by whatever name."""
    return _is_count(quantity) and _counted(quantity) in PEOPLE


def other_group(ours: Quantity, theirs: Quantity) -> str | None:
    """The part of all people, by age, sex or passport, to which only one of the two figures is limited, or None."""
    a, b = _group(ours), _group(theirs)
    return None if a == b else b or a


def _group(quantity: Quantity) -> str | None:
    """The part of all people that the figure counts, or None: "children" for "three sick children"."""
    found = next((w for w in reversed(tokens(quantity.text)) if w in SUBGROUPS), None)
    return "children" if found and counted(found) == "child" else found


# "1,500 of them at a time", right behind the figure.
_AT_A_TIME: Final = re.compile(r"\s+of (?:them|those|these) at a time\b")
# "180 euros for each dead sheep", "30 dollars for each day's work", "an offer of 200 euros for each", behind it too.
_FOR_EACH: Final = re.compile(r"\s+for (?:each|every)(?: (?P<of>[a-z]+))?\b")
# "Each family was offered 5,000 euros"; must not match "every one of the six hundred was laid off".
_EACH_GETS: Final = re.compile(r"(?:each|every) (?!of\b|one of\b|single\b)[a-z]+ ", re.IGNORECASE)


# "5 tonnes of CO2 a day": what is measured stands between.
_OF_IT: Final = re.compile(r"\s+of [\w-]{1,20} (?:a|an|per|each|every) (?P<rate>day|week|month|year|hour)\b")


def rate_of(statement: Claim, quantity: Quantity) -> str | None:
    """The figure's rate by its own words or those right behind it."""
    if quantity.per is None and (behind := _OF_IT.match(statement.article.text, quantity.span.end)):
        return behind["rate"]
    each = quantity.per is None and _FOR_EACH.match(statement.article.text, quantity.span.end)
    if quantity.per is None and _AT_A_TIME.match(statement.article.text, quantity.span.end):
        return "at a time"
    if quantity.per is None and _EACH_GETS.match(statement.wording) and not statement.wording.startswith(quantity.text):
        return "each"
    return _RATE.get(each["of"] or "", "each") if each else rate(quantity.per)


def _is_share_of(share: Quantity, other: Claim) -> bool:
    """Whether what it is a share of stands in the other's words too."""
    whole = share.unit.removeprefix("share of ").split()[-1:] if share.unit.startswith("share of ") else []
    return bool(whole) and whole[0] in tokens(other.wording)


_IN_A_YEAR: Final = {"year": 1.0, "month": 12.0, "week": 52.0, "day": 365.0}
_RECKONED: Final = 0.04  # a rate reckoned over was rounded in its own time; and 360 days, or 48 weeks, are no year


def _reckoned(found: Measure, ours: str | None, theirs: str | None) -> Measure | None:
    """The measure with the report's rate as the claim's, where they come to the same; another sum is of its season."""
    a, b = found.ours, found.theirs
    if ours not in _IN_A_YEAR or theirs not in _IN_A_YEAR or a.low is None or b.low is None or a.low != a.high:
        return None
    times = _IN_A_YEAR[theirs] / _IN_A_YEAR[ours]
    if b.low != b.high or abs(b.low * times - a.low) > _RECKONED * a.low:
        return None
    return replace(found, theirs=replace(b, low=b.low * times, high=b.low * times), converted=True)


def _is_near(ours: Quantity, theirs: Quantity) -> bool:
    a, b = sorted(q.low or q.high or 0.0 for q in (ours, theirs))
    return 0 < b <= ONE_RATE * a


# "10,000 inhabitants, the third smallest city": that is of what has them.
_NTH: Final = re.compile(r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[ -][a-z]{2,12}est\b")


def kinds_of(statement: Claim, quantity: Quantity) -> frozenset[str]:
    """How the figure was made from others: "average", "highest"."""
    words = set(tokens(_NTH.sub("", local(statement, quantity))))
    return frozenset(kind for kind, names in KINDS.items() if words & set(names.split()))


def is_time(statement: Claim, quantity: Quantity) -> bool:
    """Whether the figure is part of a day's name ("three weeks ago"): then it measures nothing."""
    return any(t.span.overlaps(quantity.span) for t in statement.times)


def _other(found: Measure, why: str) -> Measure:
    return replace(found, same=Same.OTHER, why=why)


def _list(names: frozenset[str]) -> str:
    return " and ".join(sorted(names))


def _nouns(ours: Quantity, theirs: Quantity) -> Measure:
    pair = comparable(ours, theirs)
    if pair is not None:
        sure = Same.SAME if ours.unit and theirs.unit and not _bare_percentage(ours, theirs) else Same.LOOSE
        if sure is Same.SAME and _is_count(ours) and _other_sort(ours, theirs):
            sure = Same.LOOSE
        return Measure(same=sure, ours=pair[0], theirs=pair[1], converted=pair[1].unit != theirs.unit)
    why = f"one is in {ours.unit}, the other in {theirs.unit}"
    if not (_is_count(ours) and _is_count(theirs)):
        return Measure(same=Same.OTHER, ours=ours, theirs=theirs, why=why)
    a, b = _counted(ours), _counted(theirs)
    one = a == b or {a, b} == {"case", "patient"} or (a in PEOPLE and b in PEOPLE and {"anyone", "member"} & {a, b})
    same = Same.SAME if one and not _other_sort(ours, theirs) else Same.LOOSE
    return Measure(same=same, ours=ours, theirs=theirs, nouns_differ=not one, why=why)


def _bare_percentage(ours: Quantity, theirs: Quantity) -> bool:
    """Whether one is a share of something named and the other a percentage of who knows what."""
    return (ours.unit in ("%", "share")) != (theirs.unit in ("%", "share"))


def _counted(quantity: Quantity) -> str:
    """What is counted, by the words where they end in the unit ("nine crew members", whose unit is "members")."""
    return counted(quantity.text if quantity.unit and quantity.text.lower().endswith(quantity.unit) else quantity.unit)


def _kin(a: str, b: str) -> bool:
    """Whether two words are forms of one ("Somali", "Somalian")."""
    return a == b or (min(len(a), len(b)) >= 5 and a[:5] == b[:5])


_OF_HEDGES: Final = frozenset({"#rise", "#fall", "#grow"})  # "up to", "as high as": part of the bound, not of the noun


def _other_sort(ours: Quantity, theirs: Quantity) -> bool:
    """Whether the nouns have modifiers that differ ("merchant vessels", "pirate boats")."""
    a, b = (set(terms(q.text)[:-1]) - _OF_HEDGES for q in (ours, theirs))
    return bool(a and b) and not any(_kin(x, y) for x in a for y in b)


def _is_count(quantity: Quantity) -> bool:
    unit = quantity.unit
    fixed = unit in ("%", "percentage points") or unit.startswith("share") or (len(unit) == 3 and unit.isupper())
    return not fixed and dimension(unit, quantity.per) is None


def _is_money_or_share(quantity: Quantity) -> bool:
    """Whether no licence limits it: a bribe "in return for permits" is the bribe."""
    return quantity.unit == "%" or (len(quantity.unit) == 3 and quantity.unit.isupper())


def _rates(a: str | None, b: str | None) -> Same:
    if a == b:
        return Same.SAME
    if a is not None and b is not None:
        return Same.OTHER
    return Same.OTHER if (a or b) in ("at a time", "each") else Same.LOOSE


def _part(statement: Claim, quantity: Quantity) -> str | None:
    text = statement.article.text
    if "alone" in tokens(local(statement, quantity)):  # "in the old harbour alone"
        return "alone"
    return has_phrase(text[max(statement.sentence.start, quantity.span.start - _BEFORE) : quantity.span.start], PARTS)
