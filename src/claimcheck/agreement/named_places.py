"""named_places: one act that two statements put in two places with names: "was arrested in Rotterdam", "in Hamburg".

Rules: knows cities, states and points of the compass, and which acts have but one place. Of a name that it does not
know it says nothing: a suburb lies in its city, and a bay may be off two coasts. Rooms and sites are sites.py's.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.cities import CITIES, state_of
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.once_only import has_one_place
from claimcheck.agreement.one_deed import ENOUGH, are_one_deed, may_exclude
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import PLACE, places, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act

_COMPASS: Final = r"(?:north|south)(?:-?(?:east|west))?(?:ern)?|(?:east|west)(?:ern)?"
# "In Hamburg", "off the coast of Libya", "near the city of Brno", "in southern Brazil"; every part is bounded.
_WHERE: Final = re.compile(
    r"\b(?P<how>in|at|near|off|outside)(?: (?:the )?(?:coast|port|city|town|waters) (?:of|off))? (?:the )?"
    rf"(?:(?P<compass>{_COMPASS})(?: part)?(?: of)? )?"
    r"(?P<name>[A-Z][\w’'.-]{1,20}(?: (?:of|the|de|do|es|da|and|[A-Z][\w’'.-]{1,20})){0,3})"
)
# One city under two names.
_CALLED: Final[dict[str, str]] = dict(
    pair.split(":")
    for pair in (
        "kiev:kyiv,odessa:odesa,plzen:pilsen,bangalore:bengaluru,delhi:new delhi,gqeberha:port elizabeth,"
        "chittagong:chattogram,marrakech:marrakesh,davao:davao city"
    ).split(",")
)
# Of these one may be meant by the other, or as a part of it.
_CONTESTED: Final = tuple(
    frozenset(pair.split("/"))
    for pair in (
        "china/taiwan,serbia/kosovo,united kingdom/ireland,sudan/south sudan,denmark/greenland,ukraine/russia,"
        "dr congo/republic of congo,guinea/guinea-bissau,guinea/equatorial guinea,israel/syria,morocco/algeria,"
        "georgia/united states"
    ).split(",")
)
_WITH_WORDS: Final = frozenset({"police", "officers", "detectives", "prosecutors"})  # who act where they are


@dataclass(frozen=True, slots=True)
class _Place:
    told: str
    how: str
    compass: str
    name: str
    state: str | None

    @property
    def is_city(self) -> bool:
        return self.name in _FOLDED


def place_apart(pair: Pair) -> Judgement | None:
    """A contradiction where what can be done in one place only is put in two; None elsewhere."""
    our_days, their_days = ({t.text.lower() for t in c.times} for c in (pair.claim, pair.statement))
    if not may_exclude(pair) or (our_days and their_days and our_days != their_days):
        return None
    for ours, theirs in ((a, b) for a in pair.claim.acts[:1] for b in pair.statement.acts):
        if not has_one_place(ours, pair.claim.wording) or not are_one_deed(pair, ours, theirs):
            continue
        here, there = list(_places(ours)), list(_places(theirs))
        if here and there and all(_exclude(x, y) for x in here for y in there) and not _is_told(here, pair.sentence):
            reason = Reason(
                code="place-apart",
                detail=f"“{there[0].told}” in the report, “{here[0].told}” in the claim: one thing has one place",
            )
            return said(Stance.CONTRADICTS, reason, pair.like, ENOUGH)
    return None


def _places(act: Act) -> Iterator[_Place]:
    """Where the act is done, by what stands with it: "landing in Gander", "police in Hamburg"."""
    phrases = list(act.others)
    if act.object is not None and "landing" in tokens(act.object.whole):
        phrases.append(act.object.whole)
    if act.subject is not None and _WITH_WORDS & set(tokens(act.subject.names[0])):
        phrases.append(act.subject.whole)
    for phrase in phrases:
        for match in _WHERE.finditer(phrase):
            yield _place(match)


def _place(match: re.Match[str]) -> _Place:
    name = _folded(match["name"]).rstrip(".")
    name = _CALLED.get(name, name)
    city = _FOLDED.get(name)
    named = sorted(places(match["name"]))
    state = state_of(city) if city else named[0].removeprefix(f"#{PLACE}") if named else None
    compass = (match["compass"] or "").replace("-", "").removesuffix("ern")
    return _Place(match[0], match["how"], compass, name, state)


def _exclude(ours: _Place, theirs: _Place) -> bool:
    """Whether what is in the one is not in the other."""
    if ours.name == theirs.name:
        return any({x, y} in ({"north", "south"}, {"east", "west"}) for x in _points(ours) for y in _points(theirs))
    apart = (
        bool(ours.state and theirs.state)
        and not {ours.how, theirs.how} & {"near", "outside"}
        and ours.state != theirs.state
    )
    apart = apart and not any({ours.state, theirs.state} == two for two in _CONTESTED)
    if ours.is_city and theirs.is_city:
        both_in = {ours.how, theirs.how} <= {"in", "at"} or ours.how == theirs.how
        return apart or both_in
    return apart


def _points(place: _Place) -> tuple[str, ...]:
    """The points of which it is made: north and west, for "north-western"."""
    return tuple(p for p in ("north", "south", "east", "west") if p in place.compass)


def _is_told(here: list[_Place], sentence: str) -> bool:
    """Whether the report's sentence speaks of the claim's place too, so that more is told than two places."""
    folded = _folded(sentence)
    return any(p.name in folded for p in here if not p.compass)


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode() if not name.isascii() else name
    return plain.lower()


_FOLDED: Final[dict[str, str]] = {_folded(city): city for city in CITIES}
