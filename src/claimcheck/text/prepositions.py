"""Prepositions: "over", "about", "under" before a number that they do not bound ("fined over 12 breaches").

It looks at the words before the preposition and at what is counted; hedges.py asks it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.currencies import ISO
from claimcheck.text.nouns import singular
from claimcheck.text.unit_names import NAMED, SYMBOLS

if TYPE_CHECKING:
    from claimcheck.text.words import Words

# After these "about" says what is talked of ("questions about two deaths"), whatever the number.
_TOPICS = frozenset(
    "talk talked talks talking concerns concern know knew think worried worry worries information questions question "
    "film films movie book books novel story stories documentary play drama comedy musical song songs tale "
    "article articles complained complain complaint complaints wrote writing joke jokes joked doubts rumours rumors "
    "details news allegations tweeted fears spoke speak speaking warned".split()
)
# Of these even a sum may be the topic; a "concern" is as often a firm.
_TOPICS_OF_SUMS = frozenset("talk talked concerns know think worried information questions".split())
_WORKS = frozenset("film movie book novel story documentary play drama comedy musical song tale series show".split())
# Nouns and verbs after which "over" says why ("a row over 12 homes"); their object is never a number of people.
_GROUNDS = frozenset(
    "row rows dispute disputes disputed sue sues sued suing lawsuit lawsuits argue argued arguing argument feud anger "
    "angry fury furious outrage outraged controversy quarrel quarrelled quarreled tension tensions quit resign "
    "resigned resigning apologise apologised apologize apologized apology backlash concern concerns scandal "
    "probe inquiry investigation trial clash clashed clashes clashing fined fine sanctioned penalised strike".split()
)
# These take people as their object ("arrested over 500 people"), so that only their passive shows a ground.
_HELD = frozenset("charged arrested questioned detained interviewed prosecuted investigated".split())
_BE = frozenset("is are was were be been being".split())
_WHOM = frozenset("him her them me us".split())
_REACH = 6  # words between a verb of law and "over": "fined the bank £5m over"
_FEW = frozenset("one two three 2 3".split())
_MANY = frozenset("dozen hundred thousand million billion score and or to".split())
_COUNTED_PLACES = frozenset("about around over under above below near beneath beyond".split())
# Verbs of which "over" is a part, whatever is counted: "handed over 29 planes". Not "gave over 12 talks".
_WITH_OVER = frozenset(
    "hand hands handed handing turn turns turned turning knock knocks knocked knocking pore pores pored poring preside "
    "presides presided presiding".split()
)
# The same where these are counted: "took over 12 banks", not "took over 12 hours"; "ran over 3 children", not miles.
_TAKEN_OVER = frozenset(
    "bank banks company companies firm firms business businesses school schools hospital hospitals airport airports "
    "station stations ship ships building buildings store stores shop shops branch branches mine mines plant plants "
    "factory factories contract contracts route routes prison prisons farm farms hotel hotels club clubs post posts "
    "base bases brand brands lender lenders subsidiary subsidiaries rival rivals supermarket supermarkets airline "
    "airlines".split()
)
_RUN_OVER = frozenset(
    "person people man men woman women child children pedestrian pedestrians cyclist cyclists boy boys girl girls dog "
    "dogs cow cows sheep protester protesters officer officers soldier soldiers policemen".split()
)
_WON_OVER = frozenset("critic critics rebel rebels sceptic sceptics skeptic skeptics fan fans".split())
_WITH_OVER_OF = (
    dict.fromkeys("take takes took taken taking".split(), _TAKEN_OVER)
    | dict.fromkeys("run runs ran running".split(), _RUN_OVER)
    | dict.fromkeys("win wins won winning".split(), _WON_OVER)
)


def bounds_nothing(words: Words, at: int, i: int, unit: str) -> bool:
    """Whether the preposition at token ``at`` does not bound the number at ``i``, which counts ``unit``."""
    low, before = words.low[at], words.low[at - 1]
    if low == "over" and (before in _WITH_OVER or unit.rpartition(" ")[2] in _WITH_OVER_OF.get(before, ())):
        return True
    if _measured(unit):
        return low == "about" and before in _TOPICS_OF_SUMS
    if low == "about" and (before in _TOPICS or _is_about(words, at)):
        return True
    if low == "over" and _says_why(words, at):
        return True
    return low in _COUNTED_PLACES and i == at + 1 and _of_a_few(words, i, unit)


def _measured(unit: str) -> bool:
    """Whether the unit is money, a share or a measure, of which "over" and "under" are bounds."""
    head = unit.split(" of ", maxsplit=1)[0].removesuffix(" old")
    shared = head.startswith(("%", "percentage", "share", "points", "times"))
    return unit in ISO or shared or head in SYMBOLS or singular(head) in NAMED


def _is_about(words: Words, at: int) -> bool:
    """For "the book is about 12 soldiers"."""
    return words.low[at - 1] in ("is", "was") and not _WORKS.isdisjoint(words.low[max(0, at - 4) : at])


def _of_a_few(words: Words, i: int, unit: str) -> bool:
    """Whether what is counted is so few that nobody reckons it roughly: "a film about three sisters"."""
    after = i + 1
    apart = words.letters(after) and not words.glued(after)  # "2m users", "2 , 000 ft" are many
    return unit != "" and words.low[i] in _FEW and apart and words.low[after] not in _MANY


def _says_why(words: Words, at: int) -> bool:
    """Whether the words before "over" at ``at`` make what follows the ground of a dispute, charge or fine."""
    near = words.low[at - 1]
    if near in _GROUNDS:
        return True
    if near in _HELD:
        return not _BE.isdisjoint(words.low[max(0, at - 3) : at - 1])
    paid = False
    for k in range(at - 1, max(at - 1 - _REACH, -1), -1):
        low = words.low[k]
        if low in ("fined", "sued", "suing", "sue", "fining") or (paid and low in ("fine", "penalty", "penalties")):
            return True
        if low in _HELD and near in _WHOM:
            return True
        paid = paid or words.number[k]
        if not (words.letters(k) or words.number[k] or words.raw[k] in "$£€-’'") or low in ("and", "but", "that"):
            return False
    return False
