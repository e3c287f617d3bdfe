"""nobody: what a count of nought says to a count: "everyone survived" beside "three workers died", "no coins", "six".

Rules: knows words for all, for none and for what befalls people, and the figures of the two; decides only by them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated, nought
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import PEOPLE
from claimcheck.agreement.matches import LIKE_ENOUGH_TO_DIFFER, STATE_COUNTS, figure_confidence, measured
from claimcheck.agreement.measures import counts_people, local
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.same_acts import shares_doing
from claimcheck.agreement.same_thing import other_occasion
from claimcheck.agreement.saying import silent
from claimcheck.agreement.words import counted, states, terms, tokens

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim

CLASH_ALONE: Final = 0.55  # likeness from which "nobody" and "one sailor" of two bare texts are of one event
# "Nobody was hurt", "there were no deaths", "not one person died"; must not match "none of the crew", "no one-way
# street".
_NOBODY: Final = re.compile(
    r"\b(?:nobody|no one|no-one|none(?! of)|no (?:people|deaths|injuries)"
    r"|not (?:one|a single) (?:person|soul|life))\b(?!-)",
    re.IGNORECASE,
)
# "None of the 40 passengers".
_NONE_OF: Final = re.compile(r"\bnone of (?:the|its|their)(?: \d{1,5})? (?P<who>[a-z]{3,15})\b", re.IGNORECASE)
# "Everyone survived", "all the workers got out alive", "no worker died"; must not match "all but two of the crew",
# "not all passengers", "almost everyone".
_ALL: Final = re.compile(
    r"(?<!\bnot )(?<!\balmost )(?<!\bnearly )\b(?:everyone|everybody|(?:all|each|both)(?! but\b)(?: of)?(?: the| its"
    r"| their)?(?: \d{1,5})? (?:on board|(?P<who>[a-z]{3,15}(?: [a-z]{3,15})?)))\b",
    re.IGNORECASE,
)
_SAVED: Final = re.compile(
    r"\b(?:survived?|alive|safe(?:ly)?|unharmed|unhurt|uninjured|unscathed|saved|rescued|accounted for|found|located"
    r"|traced)\b",
    re.IGNORECASE,
)
# Where what is said of nobody ends: "nobody was hurt, two were arrested". Must not match "hurt or killed".
_THERE_ENDS: Final = re.compile(r"[,;:(]| (?:but|though|although|while|and (?=(?:there|it|he|she|they|police)\b))")
_BACK: Final = frozenset({"accounted for", "found", "located", "traced"})  # of the missing
_UNHURT: Final = frozenset("unharmed unhurt uninjured unscathed".split())
_TOLLS: Final = frozenset({"death", "injury", "missing", "arrest"})
_SAYS_NO_MORE: Final = frozenset({"rescue", "alive", "anyone", *terms("everyone everybody nobody")})
_ANYBODY: Final = frozenset("everyone everybody nobody none people person passengers aboard".split())


@dataclass(frozen=True, slots=True)
class _Nought:
    """That something befell nobody.

    Args:
        words: The words that say so.
        states: What befell nobody.
        who: Of whom it is said; "" for anybody.
    """

    words: str
    states: frozenset[str]
    who: str = ""


def nobody_says(pair: Pair) -> Judgement | None:
    """For "nobody was hurt" beside "one sailor was wounded", either way round, or beside "everyone came out unhurt"."""
    if days(pair.claim, pair.statement) is When.APART:
        return None
    ours, theirs = _none(pair.claim), _none(pair.statement)
    if ours and theirs:
        return _both(ours, theirs, pair)
    for nobody, other, found in ((pair.claim, pair.statement, ours), (pair.statement, pair.claim, theirs)):
        if found is None or negated(other) or not _one_event(nobody, found, pair):
            continue
        for q in measured(other):
            hurt = (q.low or 0) >= 1 and counts_people(q) and states(local(other, q)) & found.states
            named = found.who in {t.removeprefix("#") for t in terms(other.wording)}  # "two sailors of the crew"
            if hurt and (named or _may_be_of(found, counted(q.unit))) and not other_occasion(pair):
                stance = Stance.CONTRADICTS if nobody is pair.claim else Stance.DENIES
                reason = Reason(code="figure-apart", detail=f"“{q.text}” is not “{found.words}”")
                return _judgement(stance, reason, pair)
    return None


def _both(ours: _Nought, theirs: _Nought, pair: Pair) -> Judgement | None:
    """Both say that it befell nobody: support where the report says so of as much and of as many, never a clash."""
    if not ours.states & theirs.states or not (_one_event(pair.claim, ours, pair) or _say_no_more(pair, ours, theirs)):
        return None
    detail = f"“{ours.words}” in the claim, “{theirs.words}” in the report"
    if not ours.states <= theirs.states or (theirs.who and theirs.who != ours.who) or _two_matters(pair, ours, theirs):
        return silent("other-nought", detail, pair.like)
    reason = Reason(code="same-nought", detail=detail)
    return _judgement(Stance.SUPPORTS, reason, pair)


def _say_no_more(pair: Pair, ours: _Nought, theirs: _Nought) -> bool:
    """For "all miners survived" beside "none of the miners died": of as many, and nothing else is told by either."""
    known = ours.states | theirs.states | _SAYS_NO_MORE
    a, b = ({t for t in terms(c.wording) if t.removeprefix("#") not in known} for c in (pair.claim, pair.statement))
    return a == b and bool(a) and ours.who == theirs.who


def _two_matters(pair: Pair, ours: _Nought, theirs: _Nought) -> bool:
    """For "nobody was hurt in the fires" beside "nobody was hurt in the strike"."""
    known = ours.states | theirs.states | _SAYS_NO_MORE | set(PEOPLE)
    a, b = ({t for t in terms(c.wording) if t.removeprefix("#") not in known} for c in (pair.claim, pair.statement))
    return bool(a) and bool(b) and a.isdisjoint(b) and a.isdisjoint(pair.beside.alike)


def _none(statement: Claim) -> _Nought | None:
    text = statement.wording
    every, saved = _ALL.search(text), _SAVED.search(text)
    if every and saved and not negated(statement):
        back = saved[0].lower() in _BACK
        if back and "for" not in saved[0] and "missing" not in tokens(text):
            return None  # "all the documents were found"
        told = {"missing"} if back else {"death"}
        told |= {"injury"} if saved[0].lower() in _UNHURT else set()
        return _Nought(every[0], frozenset(told), _who(_noun(every["who"] or "")))
    hurt = states(text) & _TOLLS
    nobody = _NOBODY.search(text)
    if nobody and hurt:
        of_it = states(_THERE_ENDS.split(text[nobody.start() :], maxsplit=1)[0]) & _TOLLS
        return _Nought(nobody[0], of_it or hurt)
    none = _NONE_OF.search(text)
    if none and hurt and (counted(none["who"].lower()) in PEOPLE or none["who"].endswith("s")):
        return _Nought(none[0], hurt, _who(none["who"].lower()))
    found = nought(text)
    people = found is not None and counted(tokens(found[1])[0]) in PEOPLE
    return _Nought(found[0], hurt, _who(tokens(found[1])[0])) if found and people and hurt else None


def _noun(words: str) -> str:
    """The noun for people among one or two words ("young workers", "workers survived"), else the first."""
    people = (w for w in words.split() if counted(w) in PEOPLE and not states(w))  # "survived" counts people too
    return next(people, words.partition(" ")[0])


def _who(noun: str) -> str:
    return "" if noun in _ANYBODY or not noun else counted(noun)


def _may_be_of(found: _Nought, noun: str) -> bool:
    return not found.who or noun in (found.who, "anyone")


def _one_event(nobody: Claim, found: _Nought, pair: Pair) -> bool:
    """Whether the two are near enough; who says only that nobody died, in a report of one event, speaks of that."""
    told = {t.removeprefix("#") for t in terms(nobody.wording)} - found.states - _SAYS_NO_MORE
    if not pair.alone and not found.who and not told - set(PEOPLE):
        return True
    least = CLASH_ALONE if pair.alone else LIKE_ENOUGH_TO_DIFFER - STATE_COUNTS
    return bool(pair.like.core) and pair.like.score >= least


def nought_says(pair: Pair) -> Judgement | None:
    """For "no coins were found" beside "six coins were found"."""
    found = nought(pair.claim.wording)
    if found is None or negated(pair.statement) or pair.like.score < LIKE_ENOUGH_TO_DIFFER:
        return None
    if any(
        a.ahead and b.ahead is False and shares_doing(pair, a) for a in pair.claim.acts for b in pair.statement.acts
    ):
        return None  # "will not cut any jobs" beside "has cut 400 jobs"
    phrase = terms(found[1])
    for theirs in measured(pair.statement):
        wanted = terms(theirs.unit)
        telling = len(wanted) > 1 or len(pair.like.core) >= 2  # "no employee …" says little of 4,100 workers
        if wanted and telling and (theirs.low or 0) >= 1 and _begins(phrase, wanted):
            reason = Reason(
                code="figure-apart", detail=f"“{theirs.text}” is not “{found[0]}”", evidence_span=theirs.span
            )
            return _judgement(Stance.CONTRADICTS, reason, pair)
    return None


def _begins(phrase: tuple[str, ...], noun: tuple[str, ...]) -> bool:
    """Whether the noun phrase after "no" is the counted noun, with or without words before it."""
    return any(phrase[i : i + len(noun)] == noun for i in range(2))


def _judgement(stance: Stance, reason: Reason, pair: Pair) -> Judgement:
    return Judgement(
        stance=stance, confidence=figure_confidence(pair, 0.5), reasons=(reason,), similarity=pair.like.meaning
    )
