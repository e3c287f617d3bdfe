"""part_counts: signs that one of two figures counts only a part of the other's, or the same at another time or place.

Rules: asked only where two figures differ, and only ever makes them silent on each other. Knows the words around the
figures, who tells them and which places the two reports are about.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.lexicon import PARTS, PEOPLE, SO_FAR
from claimcheck.agreement.measures import local
from claimcheck.agreement.moments import spoken_of
from claimcheck.agreement.other_acts import is_plain
from claimcheck.agreement.parties import ANY_KIND
from claimcheck.agreement.ranks import is_rank
from claimcheck.agreement.same_acts import same_doing
from claimcheck.agreement.same_thing import ONE_MATTER
from claimcheck.agreement.setting import GENERIC, name_words
from claimcheck.agreement.words import counted, has_phrase, places, states, stem, terms, tokens
from claimcheck.text.currencies import ISO

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act, Claim
    from claimcheck.text.quantity import Quantity

LONG_AGO: Final = 60  # Days before the article from which what was done is of another time; chosen by hand.
MAIN: Final = 3  # an article's most frequent names, of which its totals are; chosen by hand
SURELY_MEANT: Final = 0.58  # meaning from which other doings may count one thing; chosen by hand
# What happens to people of every kind at once, so that those of one kind are a part: "six people, three students".
_SUFFERED: Final = frozenset("death injury missing arrest alive rescue".split())
# How badly: only a part of the injured are so. Must not match "badly needed".
_DEGREE: Final = re.compile(
    r"\b(?:seriously|severely|critically|badly|gravely|slightly|lightly|serious|severe|critical|minor|light)"
    r" (?:injured|hurt|wounded|ill|sick|damaged|burned|burnt|injur(?:y|ies)|wounds?|damage|condition)\b",
    re.IGNORECASE,
)
# A stretch of a longer row; must not match "last week", whose day the times know, nor "the first people".
_STRETCH: Final = re.compile(
    r"\b(?:in|over|during|for) (?:the |his |her |its |their )?(?:last|past|first|final|previous) (?:\w{2,9} )?"
    r"(?:games?|matches|starts|races|rounds?|series|minutes|innings|quarters?|halves|half|phase|stage|batch)\b"
    r"|\bin the (?:first|second|last|final) (?:series|batch|wave|phase|stage|round|half|quarter)\b"
    r"|\b[Ss]ince [Ww]eek \d+\b|\bin that (?:stretch|span|run)\b",
)
# What somebody who counts his own does: "we have received 50 of the injured". Not "we have counted 50".
_OWN: Final = frozenset(terms("receive treat admit see take bring pull bury carry help save rescue examine operate"))
_WE: Final = frozenset({"we", "i", "us"})
# Which of several models: "the 13-inch option", "256GB", "the 42 mm case". Must not match "10-12 people", "a 5-year".
_MODEL: Final = re.compile(
    r"\b\d[\d.,]*[\s-]?(?:inch(?:es)?|GB|TB|MB|GHz|mm|millimet(?:re|er)s?|cc|litres?|liters?|door|seat(?:er)?|watts?"
    r"|kWh|carat|karat)\b|\b\d[\d.]*[\"”]",
    re.IGNORECASE,
)


def a_part(pair: Pair, ours: Quantity, theirs: Quantity) -> str | None:
    """Why one of the two figures may count only a part, or another time's; None where nothing shows it.

    Between two texts of which nothing else is known it is never asked.
    """
    if pair.alone:
        return None
    return (
        _kind_of_people(pair, ours, theirs)
        or _other_state(pair, ours, theirs)
        or _only_one_side(pair, ours, theirs)
        or _some_of_them(ours, theirs)
        or _own_count(pair)
        or _of_a_place(pair, theirs)
        or _model(pair, ours)
        or _other_doing(pair, ours, theirs)
        or (None if _is_sum(ours) and pair.like.meaning >= ONE_MATTER else of_another_time(pair))
    )


def _is_sum(figure: Quantity) -> bool:
    return figure.unit in ISO or figure.unit in ("%", "percentage points")


def of_another_time(pair: Pair) -> str | None:
    """For "in December 2013 … also opened the dams" beside a report on today that names no day; None else."""
    day, asked = pair.our_day, spoken_of(pair.claim)
    if pair.alone or day is None or not asked or spoken_of(pair.statement):
        return None
    ends = [t.end for t in asked]
    if any(end is None or (day - end).days <= LONG_AGO for end in ends):
        return None
    return f"the claim is of “{asked[0].text}”"


def _kind_of_people(pair: Pair, ours: Quantity, theirs: Quantity) -> str | None:
    """For "three students were killed" beside "six people were killed"."""
    suffered = states(local(pair.claim, ours)) & states(local(pair.statement, theirs)) & _SUFFERED
    for some, every in ((ours, theirs), (theirs, ours)):
        kind, people = counted(some.unit), counted(every.unit)
        few, many = (q.low if q.low is not None else q.high for q in (some, every))
        other = kind in PEOPLE and kind not in ANY_KIND and kind != "passenger"  # all aboard a ferry are passengers
        if suffered and people == "anyone" and other and (few or 0) <= (many or 0):
            return f"“{some.text}” may be some of “{every.text}”"
    return None


def _other_state(pair: Pair, ours: Quantity, theirs: Quantity) -> str | None:
    """For "43 students who vanished … among the dead" beside "six killed": what stands nearest to each figure."""
    a, b = _nearest(pair.claim, ours), _nearest(pair.statement, theirs)
    return f"“{a}” in the claim, “{b}” in the report" if a and b and a != b else None


def _nearest(told: Claim, figure: Quantity) -> str:
    behind = told.article.text[figure.span.end : told.sentence.end]
    return next((state for word in tokens(behind) for state in states(word) if state in _SUFFERED), "")


def _only_one_side(pair: Pair, ours: Quantity, theirs: Quantity) -> str | None:
    """For "seriously injured", "in his last two games", "so far", "in the old town alone": one of the two only."""
    a, b = local(pair.claim, ours), local(pair.statement, theirs)
    rates = ours.per is not None and theirs.per is not None  # "€1,180 a week in the first quarter"
    stretch = () if rates else ((_STRETCH, pair.claim.wording, pair.sentence),)
    for pattern, one, other in ((_DEGREE, a, b), *stretch):
        x, y = pattern.search(one), pattern.search(other)
        if (x is None) != (y is None) or (x and y and x[0].lower() != y[0].lower()):
            found = x or y
            return f"“{found[0]}”" if found else None
    so_far = has_phrase(pair.claim.wording, SO_FAR)
    if so_far and (theirs.low or theirs.high or 0.0) > (ours.high or ours.low or 0.0):
        return f"“{so_far}”"
    before = pair.claim.article.text[max(pair.claim.sentence.start, ours.span.start - 40) : ours.span.start]
    alone = "alone" in tokens(a) and "alone" not in tokens(b)
    return "a part by the claim’s own words" if alone or has_phrase(before, PARTS) else None


# "Eleven of the drones": of a number that is known. Must not match "a third of voters".
_OF_THE: Final = re.compile(r"\S+ of (?:the|its|their|his|her|those|these) ", re.IGNORECASE)


def _some_of_them(ours: Quantity, theirs: Quantity) -> str | None:
    """For "eleven of the drones were shot down" beside "nineteen drones came", "a sixth man" beside "one man, Reis"."""
    if is_rank(ours) and theirs.low == theirs.high == 1:
        return "one of them"
    few, many = (q.low if q.low is not None else q.high for q in (ours, theirs))
    part, whole = (bool(_OF_THE.match(f"{q.text} ")) for q in (ours, theirs))
    if part and not whole and (few or 0) < (many or 0):
        return f"“{ours.text}” are a part"
    return f"“{theirs.text}” are a part" if whole and not part and (few or 0) > (many or 0) else None


def _own_count(pair: Pair) -> str | None:
    """For "we have received 50 of the injured" beside what somebody else counts."""
    for told in (pair.claim, pair.statement):
        for act in told.acts[:1]:
            if act.subject and set(tokens(act.subject.whole)) <= _WE and set(terms(act.doing)) & _OWN:
                return f"what “{act.subject.whole} {act.doing}” is their own count"
    return None


# Right behind what is counted: "10 houses were damaged in Takengon"; a name alone. Must not match "in May".
_THERE: Final = re.compile(
    r"^[^.;,]{0,60}?\b(?:in|at|near|outside) (?:the )?(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
)


def _of_a_place(pair: Pair, theirs: Quantity) -> str | None:
    """For "damaged in Takengon": a place that the claim does not name and that is none of the article's main names."""
    found = _THERE.search(pair.statement.article.text[theirs.span.end : pair.statement.sentence.end])
    if found is None or pair.ours is None:
        return None
    named = set(name_words(found["name"])) - GENERIC
    main = {w for name, _ in pair.ours.names[:MAIN] for w in name}
    claim = {stem(w) for w in tokens(f"{pair.claim.wording} {pair.claim.sentence.of(pair.claim.article.text)}")}
    known = named & main or {stem(w) for w in named} & claim or places(found["name"])
    day = any(t.span.start <= theirs.span.end + found.start("name") < t.span.end for t in pair.statement.times)
    return None if known or not named or day else f"in {found['name']} by the report"


def _model(pair: Pair, ours: Quantity) -> str | None:
    """For a price "for the 13-inch option": of another model, or of one where the claim names none."""
    if ours.unit not in ISO:
        return None
    a, b = ({m[0].lower() for m in _MODEL.finditer(t)} for t in (pair.claim.wording, pair.sentence))
    return f"“{min(a | b)}”" if (a or b) and not a & b else None


def _other_doing(pair: Pair, ours: Quantity, theirs: Quantity) -> str | None:
    """For "took away 40 students" beside "opened fire on 100 students": a plain other thing is done to each."""
    stated = states(local(pair.claim, ours)) & states(local(pair.statement, theirs))
    if stated or _is_sum(ours) or pair.like.meaning >= SURELY_MEANT:
        return None
    a, b = _holders(pair.claim, ours), _holders(pair.statement, theirs)
    plain = bool(a and b) and all(is_plain(act) for act in (*a, *b))
    if not plain or pair.one_name or any(same_doing(pair, x, y) for x in a for y in b):
        return None
    return f"“{a[0].doing}” in the claim, “{b[0].doing}” in the report"


def _holders(told: Claim, figure: Quantity) -> list[Act]:
    """The acts that the figure is a part of."""
    text = figure.text.lower()
    return [
        act
        for act in told.acts
        if any(text in t.lower() for t in (*(p.whole for p in (act.subject, act.object) if p), *act.others))
    ]
