"""Figures meant: which claims give the figure, the toll or the count that a disclaimer speaks of.

"This figure" is the last one given, "the tolls" those of the group before, "either count" two of different speakers,
"how many died" what anybody says who counts the dead. It knows the claims around one disclaimer and its words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.pointing_words import (
    EXACT,
    IGNORED,
    OF_ONE,
    OF_SIDES,
    PAIRING,
    TELLING,
    any_related,
    kind_of,
    owner_in,
    singular,
)
from claimcheck.claims.surroundings import REACH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.named_object import NamedObject
    from claimcheck.claims.surroundings import Surroundings

HOW_MANY: Final = re.compile(
    r"\bhow (?:many|much)\b|\bthe (?:exact |true |actual )?size of the (?:crowd|march|rally|protest|gathering)\b"
    r"|\bthe turnout(?=\W*\Z)",
    re.IGNORECASE,
)
"""A figure asked for; must not match "however much" nor "the size of the deal"."""

# "the number of ships", "the death toll": whoever gives it; must not match "this number" nor "the number".
_OF_WHAT: Final = re.compile(
    r"\Athe (?:(?:[\w-]+ )?(?:number|count|total|tally) of|(?:death|casualty) (?:toll|count))\b", re.IGNORECASE
)

# "32 of them were among the dead": part of a total given before; must not match "among those who came".
_A_PART: Final = re.compile(r"\bamong (?:the|them)\b|\bof (?:them|whom|its|their)\b")


_RIVALS: Final = 20  # times: what two sides count of one crowd seldom lies farther apart
# Who is counted; must not match "manual".
_PEOPLE: Final = re.compile(
    r"\b(?:people|persons|dead|deaths?|died|killed|victims|casualt(?:y|ies)|detainees|prisoners|inmates|workers|missing"
    r"|trapped|injured|wounded|toll|tolls|patients|protesters|marchers|crowd|turnout|soldiers|fighters|passengers|aboard)\b",
    re.IGNORECASE,
)
# Units of time, money and measure; must not match "miners" nor "" (a bare number).
_NO_PEOPLE: Final = re.compile(
    r"(?:\A|\s)(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|%|percent(?:age points?)?|km|kilomet(?:er|re)s?"
    r"|m|met(?:er|re)s?|miles?|feet|tonnes?|tons?|kg|degrees?|dollars?|euros?|pounds?|[A-Z]{3})\Z"
)


class Figures:
    """The claims with figures around one disclaimer."""

    def __init__(self, around: Surroundings, named: NamedObject) -> None:
        self._around, self._named = around, named
        self._drafts = around.drafts

    def given(self, before: Sequence[int], *, plural: bool) -> set[int]:
        """Those that "the figure" or, with ``plural``, "the figures" means, of the claims before."""
        paired = PAIRING.search(self._named.own)
        named = set() if paired else self._around.numbers(self._around.found.object)
        figured = self._of_people([i for i in before if self._drafts[i].has_figure])
        owner = owner_in(self._named.text.lower())  # "the parents' figure"
        figured = [i for i in figured if self._around.belongs(i, owner)] or figured
        if named:  # "the figure of 3,000": that one, if it was given before
            return {i for i in figured if named & self._around.numbers(self._drafts[i].statement.span)}
        if not figured:
            return self._around.nearest_sentence(before)
        dead = next((singular(w) for w in self._named.words if singular(w) in TELLING), "")
        if dead:
            of_it = [i for i in figured if self._around.speaks_of(i, dead)]  # not of the missing
            figured = of_it if len(of_it) > plural else figured
            if plural:
                return set(self._around.in_reach(figured, REACH)) or {figured[-1]}
        told = [i for i in figured if self._around.is_told_of(i)]
        if paired and not OF_ONE.search(self._named.own) and len(told) > 1:
            return self._rivals(told)
        if paired or (EXACT.search(self._named.own) and self._around.speaker(figured[-1])):
            return self._around.pair(told if paired and len(told) > 1 else figured)
        found = self._of_group(before, figured, plural=plural)
        return self._with_rival(found, figured) if not plural and _OF_WHAT.match(self._named.text) else found

    def _with_rival(self, found: set[int], figured: Sequence[int]) -> set[int]:
        """Those claims and what somebody else counts of the same before ("Police said 9.")."""
        last = min(found)
        said = self._around.speaker(last)
        near = self._around.in_reach([i for i in figured if i < last], REACH) if said else []
        others = [i for i in near if self._around.speaker(i) not in {None, said} and self._is_of_like_size(i, last)]
        return {*found, *[i for i in others if self._counts_alike(i, last)][-1:]}

    def _counts_alike(self, i: int, last: int) -> bool:
        """Whether both count what the words name, or the same; a bare number counts what the other does."""
        one, other = (self._around.units(k) for k in (i, last))
        return (self.is_of(i) and self.is_of(last)) or bool(one & other) or "" in one | other

    def _rivals(self, told: Sequence[int]) -> set[int]:
        """The last figure and, of the others that somebody else gives, the last of a like size ("either figure")."""
        last = told[-1]
        others = [i for i in told[:-1] if self._around.speaker(i) != self._around.speaker(last)] or list(told[:-1])
        near = [i for i in others if self._is_of_like_size(i, last)]
        return {last, (near or others)[-1]}

    def _is_of_like_size(self, i: int, last: int) -> bool:
        a, b = (
            max((n for n in self._around.numbers(self._drafts[k].statement.span) if n), default=0.0) for k in (i, last)
        )
        return max(a, b) <= _RIVALS * min(a, b)

    def _of_group(self, before: Sequence[int], figured: Sequence[int], *, plural: bool) -> set[int]:
        group = [i for i in self._around.group(before) if i in figured]
        owned = [i for i in group if self.is_of(i)]
        if plural:
            return set(owned or group) or {figured[-1]}
        totals = [i for i in owned or figured if not _A_PART.search(self._around.said(i))]
        return {(totals or owned or figured)[-1]}

    def counted(self, before: Sequence[int]) -> set[int]:
        """For "how many died": who counts the dead, and what others count right behind ("A nurse says 20.")."""
        figured = self._of_people([i for i in self._around.in_reach(before, REACH) if self._drafts[i].has_figure])
        if OF_SIDES.search(self._named.own):
            return self._around.both_sides(before)
        counted = [i for i in figured if self.is_of(i)][-1:]
        behind = [i for i in figured if counted and i > counted[0] and self._drafts[i].statement.attributed]
        others = [i for i in behind if not self._around.units(i) - self._around.units(counted[0]) - {""}]
        rivals = self._with_rival(set(counted), figured) if counted and not others else set()
        return {*counted, *others, *rivals} or (self._around.pair(figured) if figured else set())

    def _of_people(self, figured: list[int]) -> list[int]:
        """For "the number of people trapped": not how many days it has rained; all, where none is left."""
        if not _PEOPLE.search(self._named.text or self._named.own):
            return figured
        return [i for i in figured if not all(map(_NO_PEOPLE.search, self._around.units(i) or {""}))] or figured

    def is_of(self, i: int) -> bool:
        """Whether a word beside "figure" names who the claim is of ("the Iranian figure"), or its subject."""
        beside = [w for w in self._named.words if w not in IGNORED and not kind_of(w)]
        attribution = self._drafts[i].attribution
        speaker = attribution.speaker.lower() if attribution is not None else ""
        said = re.findall(r"[a-z][\w-]*", f"{self._around.said(i)} {speaker}")
        return any(any_related(w, said) for w in beside)
