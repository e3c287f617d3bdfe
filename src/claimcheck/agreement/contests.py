"""contests: who beat whom and by what score, so that "Marrow lost 3-1 to Kestrel" is "Kestrel beat Marrow 3-1".

Rules: knows names by their capitals and the verbs of winning and losing between two of them; one contest a statement.
Another winner or another final score of one meeting contradicts; the same score of the same two bears out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import STOP
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.saying import said, silent
from claimcheck.agreement.setting import GENERIC, name_words

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

# Chosen by hand on invented sentences: two names and the verb between them are a fingerprint of their own.
ENOUGH: Final = 0.36
ONE_MEETING: Final = 3  # days between two reports that name no day and still mean one match

_SCORE: Final = r"\d{1,3}[-–]\d{1,3}"
_POINTS: Final = rf"(?:\s(?:by\s)?{_SCORE}(?:,?\s{_SCORE}){{0,4}})?"
# Between the two names, each of bounded length: who won, who lost, who drew. Not "beat forecasts in Europe": between
# the verb and the second name no preposition may stand.
_BEATS: Final = re.compile(
    r"\b(?:beat|beats|beating|defeated|defeats|defeating|thrashed|edged|edged out|overcame|outclassed|knocked out"
    rf"|(?:has|have|had) (?:beaten|thrashed)|won{_POINTS} (?:against|over)|(?:win|victory|triumph) (?:over|against))\b"
)
_BEATEN: Final = re.compile(
    r"\b(?:(?:was|were|been|being) (?:well |narrowly )?(?:beaten|defeated|thrashed|outclassed|knocked out)"
    rf"{_POINTS}(?:\s(?:on|in|at|of)\s[\w ]{{1,30}}?)? by"
    rf"|(?:lost|loses|losing|went down)(?: (?:the )?(?:\w+ )?(?:final|match|game|tie|series)(?: \w+)?)?{_POINTS} to"
    r"|(?:loss|defeat) (?:to|by|against))\b"
)
_DREW: Final = re.compile(
    rf"\b(?:drew{_POINTS} (?:with|against)|draws?{_POINTS} (?:with|against)|draw (?:with|against|by))\b"
)
_NAME: Final = re.compile(r"[A-Z][\w’'-]*(?: (?:and |of |de )?[A-Z][\w’'-]*){0,4}")
_PRONOUN: Final = re.compile(r"\b(?:he|she|they|it) (?:\w{1,15}ly )?\Z")
_FURTHER: Final = 90  # characters back from the verb to the name of its subject: a day in full may stand between
_REACH: Final = 60  # characters from the verb to either name: a short description stands between
_BETWEEN: Final = frozenset("in on at after when while as for to from with who which that whom".split())
# What makes it no result, among the four words before the verb: a forecast, a wish, another meeting's aside.
_UNDONE: Final = frozenset(
    "will would could can may might should must not never failed fail hope hopes hoping bid if".split()
)
_ASIDE: Final = frozenset("who which had".split())
# A score that is not the final one; must not match "in the second half", where goals of the final one may fall.
_HALFWAY: Final = re.compile(
    r"\b(?:half-?time|the break|the interval|first half|aggregate|penalties|shoot-?out"
    r"|first (?:leg|set|quarter|period|game))\b",
    re.IGNORECASE,
)
# A meeting that is not this one; must not match "in its previous form", which no contest goes with.
_EARLIER: Final = re.compile(
    r"\b(?:first leg|last (?:season|year|month|week|meeting)|previous|previously|earlier|reverse fixture)\b",
    re.IGNORECASE,
)
_ANY_SCORE: Final = re.compile(rf"(?<![\d.,–-]){_SCORE}(?![\d–-])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contest:
    """Who met whom.

    Args:
        first: The telling words of the winner's name; either side's in a draw.
        second: The loser's.
        drawn: Whether nobody won.
        scores: The final score, set by set, each the greater figure first.
        aside: Whether it is only told of one of them ("Marrow, who had beaten …"), so that it may be an earlier one.
    """

    first: frozenset[str]
    second: frozenset[str]
    drawn: bool = False
    scores: tuple[tuple[int, int], ...] = ()
    aside: bool = False


@lru_cache(maxsize=5_000)
def contest(text: str) -> Contest | None:
    """The contest that the text reports, or None.

    >>> found = contest("Marrow Town lost 3-1 to Kestrel United in the semi-final")
    >>> sorted(found.first), sorted(found.second), found.scores
    (['kestrel'], ['marrow'], ((3, 1),))
    """
    for pattern, turned in ((_BEATEN, True), (_BEATS, False), (_DREW, False)):
        for match in pattern.finditer(text):
            a, b = _before(text, match.start()), _after(text, match.end())
            last = set(text[: match.start()].lower().split()[-4:])
            last |= set(match[0].split())
            if not a or not b or a & b or _UNDONE & last:
                continue
            return Contest(
                first=b if turned else a,
                second=a if turned else b,
                drawn=pattern is _DREW,
                scores=_scores(text),
                aside=bool(_ASIDE & last),
            )
    return None


def _scores(text: str) -> tuple[tuple[int, int], ...]:
    if _HALFWAY.search(text) or _EARLIER.search(text):
        return ()
    found = (re.split("[-–]", s) for s in _ANY_SCORE.findall(text))
    return tuple((max(int(a), int(b)), min(int(a), int(b))) for a, b in found)


def _before(text: str, end: int) -> frozenset[str]:
    """The last name before the verb; the first of the sentence where "she" stands right before it."""
    taken_up = bool(_PRONOUN.search(text, max(0, end - _FURTHER), end))
    names = [t for m in _NAME.finditer(text, 0 if taken_up else max(0, end - _FURTHER), end) if (t := _telling(m[0]))]
    return (names[0] if taken_up else names[-1]) if names else frozenset()


def _after(text: str, start: int) -> frozenset[str]:
    found = _NAME.search(text, start, min(len(text), start + _REACH))
    if found is None or _BETWEEN & set(text[start : found.start()].lower().split()):
        return frozenset()
    return _telling(found[0])


def _telling(name: str) -> frozenset[str]:
    return frozenset(w for w in name_words(name) if w not in GENERIC and w not in STOP)


def contests_say(pair: Pair) -> Judgement | None:
    """The judgement where both report one contest, or None where they leave it open."""
    ours, theirs = contest(pair.claim.wording), contest(pair.statement.wording)
    if ours is None or theirs is None or negated(pair.claim) or negated(pair.statement) or pair.like.score < ENOUGH:
        return None
    same, swapped = _same(ours, theirs), _swapped(ours, theirs)
    if same == swapped:
        return None
    again = not swapped and set(ours.scores) & set(theirs.scores) and days(pair.claim, pair.statement) is not When.APART
    if not again and not _one_meeting(pair, aside=ours.aside or theirs.aside):
        return silent("other-meeting", "the two may have met more than once", pair.like)
    if ours.drawn != theirs.drawn:
        return _against("other-winner", "one has a winner, the other a draw", pair)
    if swapped and not ours.drawn:
        names = (
            " ".join(w.capitalize() for w in sorted(theirs.first)),
            " ".join(w.capitalize() for w in sorted(ours.first)),
        )
        return _against("other-winner", f"{names[0]} wins in the report, {names[1]} in the claim", pair)
    return _by_score(ours, theirs, pair)


def _by_score(ours: Contest, theirs: Contest, pair: Pair) -> Judgement | None:
    if set(ours.scores) & set(theirs.scores):
        reason = Reason(code="same-score", detail="the same two with the same score")
        return said(Stance.SUPPORTS, reason, pair.like, ENOUGH)
    if not ours.scores:
        return said(Stance.SUPPORTS, Reason(code="same-result", detail="the same winner"), pair.like, ENOUGH)
    if len(ours.scores) != len(theirs.scores):
        return None
    return _against("score-apart", f"{_shown(theirs)} in the report, {_shown(ours)} in the claim", pair)


def same_result(pair: Pair) -> bool:
    """Whether both report one contest with one winner, in whatever words ("beat", "lost to")."""
    ours, theirs = contest(pair.claim.wording), contest(pair.statement.wording)
    return ours is not None and theirs is not None and ours.drawn == theirs.drawn and _same(ours, theirs)


def _same(a: Contest, b: Contest) -> bool:
    return bool(a.first & b.first) and bool(a.second & b.second)


def _swapped(a: Contest, b: Contest) -> bool:
    return bool(a.first & b.second) and bool(a.second & b.first)


def _against(code: str, detail: str, pair: Pair) -> Judgement:
    return said(Stance.CONTRADICTS, Reason(code=code, detail=detail), pair.like, ENOUGH)


def _shown(found: Contest) -> str:
    return " ".join(f"{a}-{b}" for a, b in found.scores)


def _one_meeting(pair: Pair, *, aside: bool) -> bool:
    """Whether the two can only mean one match: of one day, or both of none and reported in the same days."""
    when = days(pair.claim, pair.statement)
    if when is not When.UNKNOWN:
        return when is When.SAME
    if aside or _EARLIER.search(pair.claim.wording) or _EARLIER.search(pair.sentence):
        return False
    ours, theirs = pair.our_day, pair.their_day
    return pair.alone or (ours is not None and theirs is not None and abs((ours - theirs).days) <= ONE_MEETING)
