"""placings: who came first and who second in a contest of many: "won the race", "with Amos Kip second".

Rules: knows the words for a place in a contest and the name that they belong to; contests.py has who beat whom. It
asks that the contest's own words stand in both.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.saying import said
from claimcheck.agreement.setting import GENERIC, name_words
from claimcheck.agreement.words import terms

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

FLOOR: Final = 0.40  # likeness from which the two are of one contest; chosen by hand
NEAR: Final = 7  # days between two reports that may be of one contest
_MOST: Final = 6
_PLACES: Final = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_NTH: Final = rf"(?P<place>{'|'.join(_PLACES[1:])}|last|runner-up|runners-up|\d{{1,2}}(?:nd|rd|th))"
_NAME: Final = r"(?P<who>[A-Z][\w’'-]+(?: (?:de |van |von |al-|bin )?[A-Z][\w’'-]+){0,3})"
# "Kip won the race", "the race was won by Kenya's Kip", "the winner was Kip", "Kip came first". Must not match "Kip won
# a second term", "Kip won silver", "won the heat" (the contest's words are asked for).
_FIRST: Final = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"\b{_NAME}(?:, [^,.;]{{1,40}},)? (?:has |had |have )?(?:won|wins|(?:came|finished|was|placed"
            rf"|took) first)\b"
            r"(?! (?:a|an|silver|bronze|over|his|her|its|their|back|praise|support|the (?:silver|bronze|second|toss"
            r"|right"
            r"|backing))\b)"
        ),
        rf"\b(?:won|taken) by (?:[A-Z][\w-]+['’]s? )?{_NAME}",
        rf"\b[Ww]inner (?:of [^.;,]{{2,40}} )?(?:was|is) (?:[A-Z][\w-]+['’]s? )?{_NAME}",
    )
)
# "Kip finished second", "with Kip third", "ahead of Kip", "the runner-up, Kip". Must not match "his second race",
# "Kip was second to none", "ahead of Kip's birthday".
_LOWER: Final = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"\b{_NAME}(?:, [^,.;]{{1,40}},)? (?:(?:only|just|narrowly) )?(?:came|finished|was|placed|ended|took"
            rf"|finishing)"
            rf" (?:up )?(?:in |a (?:distant |close |disappointing )?|the )?{_NTH}\b(?! (?:to|time|man|woman|person|half"
            r"|minister|most|of|seen|heard|spotted|known|year|week|month|night)\b)"
        ),
        (
            rf"\bwith (?:[A-Z][\w-]+['’]s? )?{_NAME}(?: (?:of|from) [A-Z][\w-]+)? (?:in |coming |finishing |the "
            rf"|as |a )?{_NTH}\b"
            r"(?! (?:time|half|most)\b)"
        ),
        (
            rf"\b(?:ahead of|edging out|beating) (?:[A-Z][\w-]+['’]s? )?{_NAME}(?! (?:by-?election|vote"
            rf"|summit)\b)(?!['’]s)"
        ),
    )
)
_PLACING: Final = frozenset(terms("win won winner winning prize first title victory take taken"))
# Another round or occasion, which has a winner of its own.
_ROUND: Final = re.compile(
    r"\b(?:round|leg|heats?|stage|qualif\w{1,8}|semi-?finals?|quarter-?finals?|primary|last (?:year|season|month)"
    r"|previous"
    r"|standings|rankings|championship lead"
    r"|lap|half-?way|sprint|half-?time|polls?|exit poll|forecast|expected|trail\w{0,3})\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=5_000)
def placed(text: str) -> tuple[tuple[frozenset[str], int, str], ...]:
    """Who came where by the text: the telling words of the name, the place (99 for the last, -1 for behind), the words.

    >>> [(sorted(who), place) for who, place, _ in placed("Norway's Jan Berg won the race, with Amos Kip second")]
    [(['berg', 'jan'], 1), (['amos', 'kip'], 2)]
    >>> placed("Rosa Lima won a second term")
    ()
    """
    found = [(_telling(m["who"]), 1, m[0]) for p in _FIRST for m in islice(p.finditer(text), _MOST)]
    for pattern in _LOWER:
        told = islice(pattern.finditer(text), _MOST)
        found += [(_telling(m["who"]), _place(m["place"]) if "place" in m.groupdict() else -1, m[0]) for m in told]
    return tuple((who, place, words) for who, place, words in found if who)


def _telling(name: str) -> frozenset[str]:
    words = re.sub(r"^[A-Z][\w-]+['’]s? ", "", name)
    return frozenset(name_words(words)) - GENERIC


def _place(word: str) -> int:
    if word in _PLACES:
        return _PLACES.index(word) + 1
    return 2 if word.startswith("runner") else 99 if word == "last" else int(word[:-2])


def placings_say(pair: Pair) -> Judgement | None:
    """A contradiction where somebody who won by the one came second or later by the other; None elsewhere."""
    ours, theirs = placed(pair.claim.wording), placed(pair.sentence)
    if len(ours) != 1 or not theirs or negated(pair.claim) or negated(pair.statement) or pair.like.score < FLOOR:
        return None
    who, place, words = ours[0]
    same = [(other, told) for name, other, told in theirs if name <= who or who <= name]
    if not same or any(_agree(place, other) for other, _ in same) or not _is_one_contest(pair, words):
        return None
    reason = Reason(code="other-winner", detail=f"“{same[0][1]}” in the report, “{words}” in the claim")
    return said(Stance.CONTRADICTS, reason, pair.like, FLOOR)


def _agree(ours: int, theirs: int) -> bool:
    """Whether both can hold; who is only behind another is not first."""
    return ours != 1 if theirs == -1 else theirs != 1 if ours == -1 else ours == theirs


def _is_one_contest(pair: Pair, words: str) -> bool:
    """Whether the contest's own words stand in both, and neither speaks of a round of it."""
    if days(pair.claim, pair.statement) is When.APART:
        return False
    a, b = pair.our_day, pair.their_day
    near = pair.alone or (a is not None and b is not None and abs((a - b).days) <= NEAR)
    apart = bool(_ROUND.search(pair.claim.wording)) or bool(_ROUND.search(pair.sentence))
    contest = set(terms(pair.claim.wording)) - _PLACING - set(terms(words))
    contest -= {t for name in re.findall(r"[A-Z][\w-]+['’]s?", pair.claim.wording) for t in terms(name)}
    return near and not apart and contest <= set(terms(pair.sentence))
