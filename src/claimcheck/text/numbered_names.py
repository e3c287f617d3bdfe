"""Numbered names: "Articles 14 and 21", "42 Commando", "off US 101": what bears a number instead of being counted.

It knows the words before and after such numbers; a plural noun behind the number is what it counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.nouns import head_after, singular
from claimcheck.text.units import counted_next, measure_after

if TYPE_CHECKING:
    from claimcheck.text.words import Words

# A number right after one of these names a thing; both as a capitalised and as a plain word.
DESIGNATORS = frozenset(
    "article articles chapter section sections page pages verse clause paragraph appendix annex table figure fig "
    "item no no. nos number "
    "channel local route highway interstate junction exit gate platform line room flight bus train day phase "
    "stage level tier category cat type class grade step "
    "rule act amendment title part volume vol episode version model mark mk boeing airbus falcon apollo soyuz "
    "iphone galaxy windows xbox playstation "
    "android ios formula area district ward precinct unit building block lot suite apartment apt box zone sector "
    "pier terminal camp gallery reactor turbine cell pit shaft seam tunnel tank silo hangar dock track siding "
    "carriage coach cabin courtroom warehouse vault chamber exhibit "
    "resolution bill proposition prop measure form schedule world zip fortune nasdaq ftse dax cac nikkei russell s&p "
    "stoxx hang-seng top radio studio "
    "group case file docket id code covid sars psalm john luke matthew corinthians genesis exodus level band bay "
    "berth lane wave round week game footnote note "
    "question point isaiah euro olympiad super opus op symphony regiment battalion brigade squadron no.1 firefox "
    "python python3 "
    "ps generation gen series season under divisions division league tesla mazda mach".split()
)
# Of these several are named in one breath ("rooms 12 and 14"); others count as often ("points 3 and 4").
_LISTED = frozenset(
    "article section page chapter clause paragraph verse rule table figure item number flight bus train route highway "
    "junction exit gate platform line room day stage phase episode volume schedule form district ward sector block lot "
    "zone unit courtroom exhibit reactor apartment flat appendix annex resolution footnote note question tram car "
    "motorway channel lane".split()
)
_LONGEST = 4  # digits of a number in a name
_JOINTS = frozenset({",", "and", "or", "&", "to", "-", "–", "through"})


def listed(words: Words, at: int, j: int) -> int:
    """The token after the last number of "Articles 14 and 21", "Sections 302, 307 and 120B".

    The plural stands at ``at``, the first number ends before ``j``; a number that counts ends the list.
    """
    if not words.low[at].endswith("s") or singular(words.low[at]) not in _LISTED:
        return j
    while words.low[j] in _JOINTS:
        k = j + 1 + (words.raw[j] == "," and words.low[j + 1] in ("and", "or"))
        if not words.raw[k].isdigit() or len(words.raw[k]) > _LONGEST:
            break
        after = k + 1
        lettered = words.letters(after) and words.glued(after) and len(words.raw[after]) == 1
        if not lettered and (_counts(words, after) or words.raw[after] == "%"):
            break
        j = after + lettered
    return j


def _counts(words: Words, j: int) -> bool:
    return measure_after(words, j) is not None or head_after(words, j, many=True) is not None


def opens_list(words: Words, at: int, j: int) -> bool:
    """Whether several numbers follow the plural at ``at``, so that it names them: "on days 3 and 4"."""
    return listed(words, at, j) > j


_UNITS = frozenset(
    "squadron commando brigade battalion regiment para platoon corps division armoured infantry parachute wing".split()
)
_INSIDE = 3  # words between the number and the last ("16 Air Assault Brigade")


def army_unit(words: Words, j: int) -> int | None:
    """The token after "42 Commando", "16 Air Assault Brigade", where the number ends before ``j``; None for a count."""
    for k in range(j, j + _INSIDE):
        if not words.capital(k) or words.raw[k].isupper():
            return None
        if words.low[k] in _UNITS:
            return None if counted_next(words, j) and words.low[k + 1].endswith("s") else k + 1
    return None


_ALONG = frozenset("on off along onto at near from to and via down joining".split())


def highway(words: Words, i: int) -> bool:
    """Whether the number at ``i`` is that of an American road: "off US 101"; not "in the US 12 died"."""
    if words.raw[i - 1] not in ("US", "U.S.") or len(words.raw[i]) >= _LONGEST:
        return False
    return words.low[i - 2] in _ALONG and not counted_next(words, i + 1)
