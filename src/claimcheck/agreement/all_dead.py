"""all_dead: "all 18 died" and "none of the 18 survived" say one thing, and "two survived" says otherwise.

Rules: knows the words by which somebody says that nobody came through, of how many and of whom; decides only where
the two are of as many and of the same, and near enough to be of one event.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.matches import LIKE_ENOUGH_TO_AGREE, LIKE_ENOUGH_TO_DIFFER, figure_confidence, measured
from claimcheck.agreement.measures import counts_people
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.same_thing import other_occasion
from claimcheck.agreement.words import counted
from claimcheck.text.cardinals import SMALL

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim

ALONE: Final = 0.5  # likeness from which two bare texts are of one event; chosen by hand
# Of how many and whom it is said: "of the 18 people on board the plane"; a few words of each, no verb among them.
_NUMBER: Final = "|".join(sorted(SMALL))
_OF_WHOM: Final = (
    rf"(?: of)?(?: (?:the|its|their|those|them))?(?: (?P<n>\d{{1,5}}|(?:{_NUMBER})(?:-(?:{_NUMBER}))?)(?![\w-]))?"
    r"(?P<who>(?: (?!who|that|which|whose|with)[a-z]{3,14}){0,2}?)"
    r"(?: (?:on board|aboard|inside|in|on)(?: (?:the|a|an|its|that))?(?: [\w’'-]{2,20}){0,3}?)?"
)
# "All 18 were killed", "everyone aboard died". Must not match "not all", "all but one", "nearly all", nor those "who
# stayed below", who are only some.
_ALL_DIED: Final = re.compile(
    r"(?<!\bnot )(?<!\balmost )(?<!\bnearly )(?<!\bif )(?<!\babove )"
    r"\b(?:all|everyone|everybody|every one|the whole|the entire)(?! but\b)"
    + _OF_WHOM
    + r" (?:(?:have|had|has|were|was|are|is|being|been|confirmed|feared|found|declared) ){0,3}"
    r"(?:died|dead(?! (?:tired|set|certain|against))|killed|perished|drowned|lost their lives)\b",
    re.IGNORECASE,
)
# "Killing all 18 on board", "killed everyone aboard". Must not match "killed all but two".
_KILLED_ALL: Final = re.compile(
    r"\bkill(?:ed|ing|s)? (?:all|everyone|everybody)(?! but\b)" + _OF_WHOM + r"(?=[ ,.;]|$)",
    re.IGNORECASE,
)
# "None of the 18 survived", "there were no survivors". Must not match "none survived to adulthood", "no one lived
# there".
_NONE_LIVED: Final = re.compile(
    r"\b(?:none|nobody|no one|no-one|not one|not a single one)"
    + _OF_WHOM
    + r" (?:(?:has|have|had) )?(?:surviv(?:ed|es|e)\b|lived|(?:came|got|made it|made it out|come|gotten) out alive)"
    r"(?! (?:to|until|longer|more|into|for|there|here|beyond|past|in|on|at|near)\b)"
    r"|\b(?:no|without|without any|left no|leaving no) survivors\b(?! of\b)",
    re.IGNORECASE,
)
# That somebody came through. Must not match "a survivor of".
_LIVED: Final = re.compile(
    r"\b(?:survived|survivors?\b(?! of)|(?:came|got|made it|pulled|brought|found)(?: out)? alive)\b"
)
# "Everyone aboard survived". Must not match "all but two survived", "not all survived".
_ALL_LIVED: Final = re.compile(
    r"(?<!\bnot )(?<!\balmost )(?<!\bnearly )\b(?:all|everyone|everybody|every one)(?! but\b)"
    + _OF_WHOM
    + r" (?:(?:have|has|had) )?(?:survived|(?:came|got|made it) (?:out )?alive)\b",
    re.IGNORECASE,
)
_NOT_ALL: Final = re.compile(r"\bnot (?=(?:all|everyone|everybody|every one)\b)", re.IGNORECASE)
_ANYBODY: Final = frozenset("people person persons occupants board aboard them those".split())


@dataclass(frozen=True, slots=True)
class AllDead:
    """That all of some died.

    Args:
        words: The words that say so.
        number: Of how many, or None.
        who: Of whom; "" for anybody.
    """

    words: str
    number: int | None
    who: str


def all_dead(text: str) -> AllDead | None:
    """What a text says of all having died, or None.

    >>> all_dead("None of the 18 people on board survived.")
    AllDead(words='None of the 18 people on board survived', number=18, who='')
    >>> all_dead("Not all 18 passengers died."), all_dead("All but two of the crew were killed.")
    (None, None)
    """
    found = _NONE_LIVED.search(text) or _ALL_DIED.search(text) or _KILLED_ALL.search(text)
    if found is None:
        return None
    return _told(found)


def _told(found: re.Match[str]) -> AllDead:
    how_many = (found["n"] or "").lower()
    number = int(how_many) if how_many.isdigit() else sum(SMALL[w] for w in how_many.split("-") if w) or None
    nouns = [w for w in (found["who"] or "").lower().split() if w not in _ANYBODY]
    return AllDead(found[0], number, counted(nouns[-1]) if nouns else "")


def all_dead_says(pair: Pair) -> Judgement | None:
    """Support where both say that all died, however they say it; a contradiction where one says that some survived."""
    ours, theirs = all_dead(pair.claim.wording), all_dead(pair.statement.wording)
    if days(pair.claim, pair.statement) is When.APART or (ours is None and theirs is None):
        return None
    if ours and theirs:
        return _both(ours, theirs, pair)
    told, other = (pair.claim, pair.statement) if ours else (pair.statement, pair.claim)
    return _some_lived(ours or theirs, told, other, pair)


def _both(ours: AllDead, theirs: AllDead, pair: Pair) -> Judgement | None:
    as_many = ours.number is None or theirs.number is None or ours.number == theirs.number
    least = ALONE if pair.alone else LIKE_ENOUGH_TO_AGREE
    least -= 0.1 if ours.number is not None and ours.number == theirs.number else 0.0
    if not as_many or not _same(ours, theirs) or pair.like.score < least:
        return None
    reason = Reason(code="none-in-both", detail=f"“{ours.words}” in the claim, “{theirs.words}” in the report")
    return _judgement(Stance.SUPPORTS, reason, pair)


def _some_lived(found: AllDead | None, told: Claim, other: Claim, pair: Pair) -> Judgement | None:
    least = ALONE if pair.alone else LIKE_ENOUGH_TO_DIFFER
    if found is None or pair.like.score < least or other_occasion(pair):
        return None
    living = _living(found, other)
    if living is None:
        return None
    stance = Stance.CONTRADICTS if told is pair.claim else Stance.DENIES
    return _judgement(stance, Reason(code="figure-apart", detail=f"“{living}” is not “{found.words}”"), pair)


def _living(found: AllDead, other: Claim) -> str | None:
    """The words by which the other says that some of them came through, or None."""
    text = other.wording
    if _NOT_ALL.search(text) and (rest := all_dead(_NOT_ALL.sub("", text, count=1))) and _same(found, rest):
        return f"not {rest.words}"
    every = _ALL_LIVED.search(text)
    if every is not None:
        return every[0] if _same(found, _told(every)) else None
    if negated(other) or not _LIVED.search(text):
        return None
    few = (q for q in measured(other) if counts_people(q) and (q.low or 0) >= 1 and q.low != found.number)
    whose = ("", "anyone", found.who)
    return next((f"{q.text} survived" for q in few if not found.who or counted(q.unit) in whose), None)


def _same(ours: AllDead, theirs: AllDead) -> bool:
    return not ours.who or not theirs.who or ours.who == theirs.who


def _judgement(stance: Stance, reason: Reason, pair: Pair) -> Judgement:
    confidence = figure_confidence(pair, 0.6 if stance is Stance.SUPPORTS else 0.5)
    return Judgement(stance=stance, confidence=confidence, reasons=(reason,), similarity=pair.like.meaning)
