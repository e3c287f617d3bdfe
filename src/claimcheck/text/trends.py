"""Trends: whether the words around a figure say that something rose or fell by it or to it.

It looks a few words back within the clause for a verb, noun or adverb of movement, and a few words on for a noun or
adjective ("a 25 % rise", "12 % higher"). A figure that only follows a change as its result ("rose 6 % to 164p") is a
level; the change carries the trend. The words are in trend_words.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.currencies import ISO
from claimcheck.text.lexicon import STOPS, VERBS
from claimcheck.text.quantity import Trend
from claimcheck.text.trend_words import (
    BODILY,
    DETERMINERS,
    DOWN,
    DOWN_NOUNS,
    EARLIER,
    HIGHER,
    LESS,
    LOWER,
    LOWERING,
    MORE,
    NOT_OF_MONEY,
    OF_AMOUNTS,
    ONLY_NOUNS,
    ONLY_TO,
    OPENING,
    RAISING,
    UP,
    UP_NOUNS,
    WHEN,
)
from claimcheck.text.units import SHARE, dimension

if TYPE_CHECKING:
    from claimcheck.text.words import Words

_AMOUNTS = frozenset({"%", "percentage points", "points", "basis points", "cents", "pence", "degrees"})
# Before these "up 400,000 jobs" is a change.
_BE = frozenset(
    "is are was were be been being now still it's we're they're that's edged inched ticked moved went and or"
    " but".split()
)
_PERIODS = frozenset("seconds minutes hours days weeks months years decades".split())
_BETWEEN = frozenset(
    "by to from a an further another additional as only just more nearly about some another at the almost around "
    "average past".split()
)
# Before "up" or "down" these make verbs that move nothing ("gave up 500 yards", "racked up $247 million").
_PHRASAL = frozenset(
    "gave give gives given giving made make makes making took take takes taken taking set sets setting picked "
    "pick racked rack put puts ended racking racks "
    "wound signed lined show shows showed turned opened backed back hold holds held "
    "blew blow broke break catch caught clean cleaned come came dig dug fill filled follow followed grew line locked "
    "lock look mopped own rounded round sum summed tied tie track tracked used use wake woke warm warmed wrap wrapped "
    "write wrote shut broken bring brought chalked notched coughed served handed".split()
)
# With a share or points behind them these move ("gave up 4 percent", "put on 30 points").
_PHRASES = {
    **{(verb, "up"): Trend.DOWN for verb in ("give", "gives", "gave", "given", "giving")},
    **{(verb, "on"): Trend.UP for verb in ("put", "puts", "putting")},
}
_SHARES = frozenset({"%", "points", "percentage points"})
_FARTHEST = 5
_OBJECT = 7  # words between a verb and its "by" or "to"; about the longest object in news ("the number of daily trips")


def trend_of(words: Words, start: int, stop: int, unit: str, *, ranged: bool = False) -> Trend | None:
    """The direction of the figure in tokens ``start`` to ``stop``, by the words before it or, failing that, after."""
    if unit in _PERIODS and words.low[stop] in ("high", "low", "peak", "trough", "best", "worst"):
        return None  # "rose to a 10-year high"
    before = trend_before(words, start, unit, ranged=ranged)
    if before is not None and _spent(words, start, stop):
        return None
    return before if before is not None else _after(words, start, stop, unit)


def trend_before(words: Words, start: int, unit: str, *, ranged: bool = False) -> Trend | None:
    """The direction given by the words just before token ``start``, where the figure with its hedge begins."""
    if words.low[start - 1] == "from" and not ranged:
        return None  # where it came from
    start = _without_lead(words, start)
    verb = _verb(words, start, unit, ranged=ranged)
    return verb or _noun(words, start, unit, ranged=ranged) or _moved(words, start, unit)


def _spent(words: Words, start: int, stop: int) -> bool:
    """Whether the words after show that nothing moved: "dropped $300 on a meal", "lost 54 to 46", "fell 4 short"."""
    verb = next((words.low[k] for k in range(start - 1, start - 4, -1) if words.low[k] in DOWN), "")
    after = words.low[stop]
    if after == "short" or (verb.startswith("drop") and after in ("on", "worth")):
        return True
    return verb in ("lose", "loses", "lost", "losing") and after == "to" and words.number[stop + 1]


_LEADS = frozenset("average total rate pace clip further low high peak trough maximum minimum level".split())


def _without_lead(words: Words, start: int) -> int:
    """The token after the link or verb, past "an average of", "at an annual rate of", "a record low of", "a modest"."""
    at = start
    if words.low[at - 1] == "of" and words.low[at - 2] in _LEADS:
        at -= 2
    low = words.low[at - 1]
    for back in range(1, 5):
        if words.low[at - back] in ("a", "an", "its", "their") and words.letters(at - back - 1):
            return at - back
        inner = words.letters(at - back) or words.number[at - back] or words.raw[at - back] == "-"  # "a 10-year high"
        if not inner or words.low[at - back] in STOPS:
            break
    return at if low else start


def _verb(words: Words, start: int, unit: str, *, ranged: bool) -> Trend | None:
    """A verb or adverb of movement a few words before ("rose by about 12 %", "fell sharply to 300")."""
    linked = False
    for back in range(1, _FARTHEST):
        at = start - back
        low = words.low[at]
        if (phrasal := _PHRASES.get((words.low[at - 1], low))) is not None and unit in _SHARES and not linked:
            return phrasal
        if low in UP or low in DOWN:
            if _no_movement(words, at, start, unit, linked=linked):
                return None
            return Trend.UP if low in UP else Trend.DOWN
        if linked and (low in HIGHER or low in LOWER):
            return Trend.UP if low in HIGHER else Trend.DOWN
        if low == "from" and not (ranged and back == 1):
            return None  # "a drop from the 95 %"
        linked = linked or low in ("by", "to", "from")
        if low not in _BETWEEN and not low.endswith("ly"):
            return None
    return None


def _no_movement(words: Words, at: int, start: int, unit: str, *, linked: bool) -> bool:
    """Whether the word of movement at ``at`` moves something else than the figure, or nothing at all."""
    low, before = words.low[at], words.low[at - 1]
    adverb = low in ("up", "down")
    if words.low[at + 1] == "short" or (adverb and words.raw[at - 1] == "-" and words.glued(at)):
        return True  # "fell short of", "a slimmed-down"
    amount = _amount(unit)
    along = words.low[at + 1] == "the" and not amount  # "ran down the four steps"
    if adverb and (along or (words.low[at + 1] == "to" and before in ("be", "is", "was", "it's"))):
        return True
    if adverb and not linked and not amount and not _stands_alone(words, at):
        return True  # "ran down two soldiers"
    if unit in _PERIODS and not linked:
        return True  # "wheels up a few minutes ago"
    if low in OF_AMOUNTS and not linked and unit not in _AMOUNTS and not unit.startswith(SHARE):
        return True
    if low.startswith("drop") and not linked and unit and not amount:
        return True  # "dropped four bombs"
    bodily = low in BODILY or low in _RISES
    if bodily and not linked and _length(unit) and _LEVELS.isdisjoint(words.low[max(0, at - 5) : at]):
        return True  # "fell 200 metres to his death"
    kind = (dimension(unit) or ("", ""))[0]
    if low.startswith("gr") and (kind in ("length", "mass") or (kind == "area" and not linked)):
        return True  # "can grow to 3 metres", "grew 40 hectares of maize"
    slowing = low.startswith(("slow", "cool", "quicken")) and "by" in words.low[at + 1 : start]
    if low in ONLY_TO and "to" not in words.low[at + 1 : start] and not slowing:
        return True
    if low.startswith("accelerat") and (dimension(unit) or ("", ""))[0] == "speed":
        return True  # what a car can do
    if low.startswith(("rise", "rising", "rose")) and unit == "" and words.low[start - 1] == "at":
        return True  # "they rise at 5"
    ended = before == "ended" and unit in _SHARES and not linked  # "ended down 2 %"
    came = before in ("came", "come") and low == "down" and amount
    if adverb and before in _PHRASAL and not (ended or came):
        return True
    return before in ("the", "a", "an") and not linked  # a noun


def _amount(unit: str) -> bool:
    return unit in _AMOUNTS or unit in ISO


_RISES = frozenset("rise rises rose risen rising".split())  # "the bridge rises 60 metres above the river"
# What falls or rises by so many metres without a body moving.
_LEVELS = frozenset("level levels water lake river rivers sea seas reservoir tide tides snow ice".split())


def _length(unit: str) -> bool:
    return (dimension(unit) or ("", ""))[0] == "length"


def _stands_alone(words: Words, at: int) -> bool:
    """Whether "up" or "down" at ``at`` is no part of a verb: after a form of "be", a mark or a number."""
    return not words.letters(at - 1) or words.low[at - 1] in _BE


def _noun(words: Words, start: int, unit: str, *, ranged: bool) -> Trend | None:
    """A noun of change before "of", "by" or "to": "an increase of 5 %", "a fall in crime of 12 %"."""
    link = _link(words, start)
    if link is None:
        if not (ranged and words.low[start] == "from"):
            return None
        link = start  # "a rise from 5 % to 7 %"
    noun = link - 1
    for at in range(link - 1, max(link - 1 - _OBJECT, -1), -1):
        low = words.low[at]
        if not words.letters(at) or (low in STOPS and low not in _IN_PHRASE) or low.endswith("ed"):
            break
        if low in UP_NOUNS | DOWN_NOUNS and words.low[at + 1] in ("in", "for"):
            noun = at
            break
    low = words.low[noun]
    if low not in UP_NOUNS and low not in DOWN_NOUNS:
        return None
    if (low in BODILY and _length(unit)) or unit in _PERIODS:
        return None  # "a fall of 30 metres", "an increase in sentences to 12 years" is rare
    return Trend.UP if low in UP_NOUNS else Trend.DOWN


# Small words inside a noun's phrase ("a rise in the number of calls for its crews of 5 %").
_IN_PHRASE = frozenset("in for of on the a an its their his her at and our this last since from".split())


def _link(words: Words, start: int) -> int | None:
    """The "of", "by" or "to" before the figure, past words like "just" and "almost", or None."""
    at = start - 1
    for _ in range(2):
        if words.low[at] in _BETWEEN and words.low[at] not in ("by", "to", "from"):
            at -= 1
    return at if words.low[at] in ("of", "by", "to") else None


def _moved(words: Words, start: int, unit: str) -> Trend | None:
    """A verb before its object or its time: "cut its workforce by 10 %", "fell last year to 300"."""
    link = _link(words, start)
    if link is None or words.low[link] == "of":
        return None
    timely = True
    behind = link - (words.raw[link - 1] == "," and words.low[link] == "by")  # "fell again, by 3 %"
    for at in range(behind - 1, max(link - 1 - _OBJECT, -1), -1):
        low = words.low[at]
        if timely and at < link - 1 and (low in UP or low in DOWN) and low not in OF_AMOUNTS:
            return None if words.low[at - 1] in ("the", "a", "an") else (Trend.UP if low in UP else Trend.DOWN)
        if low in RAISING or low in LOWERING:
            free = unit in _AMOUNTS or unit in ISO or unit == "" or dimension(unit) is not None
            owned = words.low[at + 1] in DETERMINERS
            if at == link - 1 or unit in _PERIODS or not (free or owned) or words.low[at - 1] in ("the", "a", "an"):
                return None
            return Trend.UP if low in RAISING else Trend.DOWN
        timely = timely and (low in WHEN or words.number[at])
        if not (words.letters(at) or words.raw[at] in "-’'" or timely) or low in _ENDS or _passive(words, at, link):
            return None
    return None


# Words that begin another clause, so that no verb before them moves this figure.
_ENDS = frozenset("and but or that which who while as after before when if because by to with until said says".split())


def _passive(words: Words, at: int, link: int) -> bool:
    """Whether a participle before "by" makes what follows its doer ("concerns voiced by 12 members")."""
    return at == link - 1 and words.low[link] == "by" and words.low[at].endswith("ed")


def _after(words: Words, start: int, stop: int, unit: str) -> Trend | None:
    """A word of movement after the figure: "a 25 % rise", "12 % higher", "$3 million, up from $2 million"."""
    level = _up_from(words, stop)
    if level is not None:
        return level
    if "fewer" in words.low[start:stop] and words.low[start] != "fewer" and "than" not in words.low[start:stop]:
        return Trend.DOWN  # "300 fewer deaths"
    compared = unit == "%" or (unit in _SHARES and words.low[stop + 1] == "than")
    if compared and (words.low[stop] in MORE or words.low[stop] in LESS) and _of_itself(words, stop):
        return Trend.UP if words.low[stop] in MORE else Trend.DOWN
    if unit not in _AMOUNTS and unit not in ISO:
        return None
    at = stop + (words.raw[stop] == "-" and words.glued(stop))
    low = words.low[at]
    adverb = low in ("up", "down") and (words.low[at + 1] in _THAN or _closes(words, start, at))
    if low in HIGHER or low in LOWER or adverb:
        if words.low[at + 1] in ("than", "on", "from", "versus") and not _earlier(words, at + 2):
            return None  # than somewhere else
        if words.letters(at + 1) and words.low[at + 1] not in STOPS and low not in ("up", "down"):
            return None  # "5 % higher wages" are wages
        return Trend.UP if low in HIGHER or low == "up" else Trend.DOWN
    if low in ("above", "below") and _earlier(words, at + 1) and not _FORESEEN & set(words.low[at + 1 : at + 7]):
        return Trend.UP if low == "above" else Trend.DOWN  # "12 % below last year"
    return _named(words, start, at, unit)


_FORESEEN = frozenset("forecast forecasts expected expectations estimate estimates consensus".split())


def _of_itself(words: Words, at: int) -> bool:
    """Whether "more" or "less" at ``at`` sets a thing against itself before: not "more likely", "more than rivals"."""
    if words.low[at + 1] == "than":
        return _earlier(words, at + 2)
    return words.low[at] == "fewer" or not words.letters(at + 1) or words.low[at + 1] in STOPS


_THAN = ("on", "at", "from", "versus")
_TRADED = frozenset("closed close ended end finished opened open traded was were is are".split())


def _closes(words: Words, start: int, at: int) -> bool:
    """For "closed 1.5 % down": a verb of trading before the figure and the end of the clause behind the word."""
    return words.low[start - 1] in _TRADED and not words.letters(at + 1) and not words.number[at + 1]


def _up_from(words: Words, stop: int) -> Trend | None:
    """Such as "$3 million, up from $2 million": the new level, with its direction."""
    at = stop + (words.raw[stop] in (",", "(", "–", "—", "-"))
    if words.low[at] not in ("up", "down") or words.low[at + 1] != "from":
        return None
    return Trend.UP if words.low[at] == "up" else Trend.DOWN


def _earlier(words: Words, at: int) -> bool:
    """Whether the words from ``at`` name an earlier time within the clause: "than a year ago", "than in 2019"."""
    for k in range(at, at + 6):
        if words.low[k] in EARLIER or words.raw[k] == "May" or (words.number[k] and len(words.raw[k]) == 4):
            return True
        if not words.letters(k):
            return False
    return False


def _named(words: Words, start: int, at: int, unit: str) -> Trend | None:
    """A noun of change after the figure, with at most two words between ("a 5 % pay rise")."""
    for k in range(at, at + 3):
        low = words.low[k]
        if low in UP_NOUNS or low in DOWN_NOUNS:
            sure = low in ONLY_NOUNS or _opened(words, start)
            if not sure or (unit in ISO and low in NOT_OF_MONEY):
                return None
            if words.raw[k + 1] == "-" and words.glued(k + 1):
                return None  # "a 5 % cut-off"
            return Trend.UP if low in UP_NOUNS else Trend.DOWN
        if not words.letters(k) or low in STOPS or low in VERBS:
            return None
    return None


def _opened(words: Words, start: int) -> bool:
    """Whether a noun phrase is open before the figure, so that what follows it is a noun and no verb."""
    if words.low[start] in ("a", "an"):
        return True  # "a half-point rise"
    for k in range(start - 1, start - 4, -1):
        low = words.low[k]
        if low in DETERMINERS or low.endswith(("'s", "s'")) or (k == start - 1 and low in OPENING):
            return True
        if not words.letters(k) or low in STOPS:
            return False
    return False
