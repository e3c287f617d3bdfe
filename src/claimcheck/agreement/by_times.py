"""by_times: what the days, hours and ranks of a statement say to a claim that has no figure to compare.

Rules: a day, an hour or a rank contradicts only where everything else is alike; elsewhere another day is simply
another day.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.dated_acts import has_one_day, is_dated
from claimcheck.agreement.denial import NOT_BEFORE
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import SO_FAR
from claimcheck.agreement.moments import When, clock, clocks, day_rejected, days, is_guessed, single_window, spoken_of
from claimcheck.agreement.other_acts import is_plain
from claimcheck.agreement.outcomes import apart
from claimcheck.agreement.parties import Part, is_of, names_in, same_party
from claimcheck.agreement.ranks import rank_apart, ranks, sole_apart
from claimcheck.agreement.records import record, ways_apart
from claimcheck.agreement.same_acts import is_same_deed, matched, same_doing, shares_doing, tells_the_doing
from claimcheck.agreement.saying import said, silent
from claimcheck.agreement.setting import GENERIC, capitals, name_words
from claimcheck.agreement.streaks import lapses_apart, streak, times_apart
from claimcheck.agreement.undated import LAST_DONE
from claimcheck.agreement.words import doings, has_phrase, stem, terms, tokens

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act, Claim
    from claimcheck.text.time_expression import TimeExpression

# Chosen by hand on invented sentences; see likeness.py for the score.
DAY_APART: Final = 0.70  # likeness from which two days of one thing cannot both hold
DAY_WORDS: Final = 0.60  # and the share of the claim's words
ONCE_APART: Final = 0.50  # the same of what is done but once: "was founded", "died"
SAME_TEXT: Final = 0.98  # meaning from which two wordings are one text
HOUR_APART: Final = 0.60
RANK_APART: Final = 0.65
SOLE_APART: Final = 0.55  # "not the only one" names what it rejects
RECORD_ALIKE: Final = 0.40  # a record of the same year is a fingerprint too, and two of one kind of thing rare
RECORD_MEANING: Final = 0.45
SOONER: Final = 0.40  # "not until Wednesday" sets the day as firmly as words can
# Coming to know of something; must not match "learned to swim", "was told to leave".
_LEARNED: Final = re.compile(
    r"\b(?:learn(?:ed|t)|found out|heard"
    r"|(?:was|were|been) (?:\w{2,15}ly )?(?:told|informed|notified|warned|made aware)) (?:of|about|only)\b"
)
LEARNED: Final = 0.55  # meaning from which two learn of one thing
STREAK_APART: Final = 0.55  # likeness from which two rows of one kind cannot both hold
LAPSE_APART: Final = 0.50  # and two times before one thing
SAME_HOUR: Final = 0.45  # the same hour of the same day is a fingerprint

_SEASON: Final = re.compile(r"\b(?:19|20)\d{2}[-–/]\d{2}\b")  # must not match a span of whole years
_PLACED: Final = re.compile(r"\b(?:to|in|on|at|for|into|from|with|by) ")  # behind it stands no doing
_WORDS: Final = re.compile(r"[\w’'-]+")
_NEAR: Final = 20  # characters from it to its day: "the end of", "at least"


def times_say(pair: Pair) -> Judgement | None:
    """The judgement of days, hours and ranks, or None where they leave it open."""
    found = _ranks(pair) or _sooner(pair) or _last_done(pair) or _learned(pair)
    return found or _overdue(pair) or _days(pair) or _hours(pair)


def day_says(pair: Pair) -> Judgement | None:
    """A contradiction where the report puts another day in the place of the claim's, whatever figures they share."""
    found = day_rejected(pair.claim, pair.statement)
    if found is None or pair.like.score < RECORD_ALIKE or not pair.like.core:
        return None
    detail = f"the report puts another day in the place of “{found.text}”"
    reason = Reason(code="day-apart", detail=detail, evidence_span=found.span)
    return said(Stance.CONTRADICTS, reason, pair.like, RECORD_ALIKE)


def streaks_say(pair: Pair) -> Judgement | None:
    """The judgement where both count a row ("the fifth in a row"), or each how long before or after something."""
    like = pair.like
    ours, theirs = streak(pair.claim.quote), streak(pair.statement.quote)
    if ours is not None and theirs is not None and like.core and like.score >= RECORD_ALIKE:
        if ours == theirs:
            return said(Stance.SUPPORTS, Reason(code="same-streak", detail=f"{ours} in a row"), like, RECORD_ALIKE)
        if like.score >= STREAK_APART:
            reason = Reason(code="streak-apart", detail=f"{theirs} in a row, not {ours}")
            return said(Stance.CONTRADICTS, reason, like, STREAK_APART)
    often = times_apart(pair.claim.wording, pair.statement.wording)
    if (
        often is not None
        and matched(pair)
        and not pair.clash
        and not pair.unclear
        and not has_phrase(pair.sentence, SO_FAR)
    ):
        reason = Reason(code="times-apart", detail=f"“{often[1]}” in the report, “{often[0]}” in the claim")
        return said(Stance.CONTRADICTS, reason, like, STREAK_APART)
    apart = lapses_apart(pair.claim.quote, pair.statement.quote)
    if apart is None or not like.core or like.score < LAPSE_APART:
        return None
    reason = Reason(code="lapse-apart", detail=f"“{apart[1]}” in the report, “{apart[0]}” in the claim")
    return said(Stance.CONTRADICTS, reason, like, LAPSE_APART)


def records_say(pair: Pair) -> Judgement | None:
    """The judgement where both speak of a record of so many years, or None."""
    ours, theirs = record(pair.claim.quote), record(pair.statement.quote)
    like = pair.like
    if ours is None or theirs is None or like.meaning < RECORD_MEANING or like.score < RECORD_ALIKE:
        return None
    turned = ours == theirs and ways_apart(pair.claim.quote, pair.statement.quote)
    if ours == theirs and not turned:
        reason = Reason(code="same-record", detail=f"the same record, not broken since {ours.year}")
        return said(Stance.SUPPORTS, reason, like, RECORD_ALIKE)
    if ours.year != theirs.year and not (ours.stated and theirs.stated):
        return None
    if abs(ours.year - theirs.year) == 1 and (_SEASON.search(pair.claim.quote) or _SEASON.search(pair.statement.quote)):
        return None  # the season of 2004-05 is of both years
    detail = f"nothing like it since {theirs.year} by the report, since {ours.year} by the claim"
    if turned:
        detail = f"a high since {ours.year} by one, a low by the other"
    elif ours.year == theirs.year:
        detail = f"the {'report' if ours.stated else 'claim'} says that it is no record since {ours.year}"
    return said(Stance.CONTRADICTS, Reason(code="record-apart", detail=detail), like, RECORD_ALIKE)


def _ranks(pair: Pair) -> Judgement | None:
    like = pair.like
    sole = sole_apart(pair.claim.wording, pair.statement.wording)
    if sole is not None and like.score >= SOLE_APART and like.core:
        reason = Reason(code="rank-apart", detail=f"“{sole[1]}” in the report, “{sole[0]}” in the claim")
        return said(Stance.CONTRADICTS, reason, like, SOLE_APART)
    found = rank_apart(pair.claim.wording, pair.statement.wording)
    # What is done is otherwise: "lost its first match" beside "won its second".
    if found is None or pair.beside.opposites or pair.like.score < RANK_APART or not pair.like.core:
        return None
    detail = f"number {found[1]} in the report, number {found[0]} in the claim"
    return said(Stance.CONTRADICTS, Reason(code="rank-apart", detail=detail), pair.like, RANK_APART)


def _bound(claim: Claim) -> tuple[re.Match[str], TimeExpression] | None:
    """What the claim says is not done before a day, and that day."""
    found = NOT_BEFORE.search(claim.article.text, claim.span.start, claim.span.end)
    if found is None:
        return None
    day = next((t for t in claim.times if found.end() <= t.span.start <= found.end() + _NEAR), None)
    return (found, day) if day is not None else None


def _sooner(pair: Pair) -> Judgement | None:
    """For "did not resume until Wednesday" beside "resumed on Tuesday"; any later day fits "will not before May"."""
    if pair.like.score < SOONER or days(pair.claim, pair.statement) is not When.APART:
        return None
    for one, other in ((pair.claim, pair.statement), (pair.statement, pair.claim)):
        bound, told = _bound(one), spoken_of(other)
        words = {*terms(other.wording), *pair.beside.alike, *pair.beside.theirs_alike}
        if bound is None or _bound(other) is not None:
            continue
        before = one.article.text[max(one.span.start, bound[0].start() - _NEAR * 2) : bound[0].start()]
        # "The order to evacuate was not given until Monday"; of "did not make it to the police before noon" no police.
        act = {*terms(_PLACED.split(bound[0]["what"])[0]), *doings(before)}
        if words.isdisjoint(act) or (not pair.alone and _another_does(other, act, before)):
            continue
        if all(t.end is None or bound[1].start is None or t.end < bound[1].start for t in told):
            reason = Reason(code="day-apart", detail=f"“{told[0].text}”, not after “{bound[1].text}” only")
            return said(Stance.CONTRADICTS, reason, pair.like, SOONER)
        if bound[0][0].endswith("before"):
            return silent("later-day", f"“{told[0].text}” is not before “{bound[1].text}”", pair.like)
    return None


def _another_does(told: Claim, act: set[str], before: str) -> bool:
    """For "Berg will not leave until May" beside "after Ferro left in March": whom the two name last before it."""
    wanted = names_in(before)
    text = told.wording
    found = next((m for m in _WORDS.finditer(text) if act & set(terms(m[0]))), None)
    near = names_in(text[max(0, found.start() - 2 * _NEAR) : found.start()]) if found else set()
    return bool(wanted) and bool(near) and not wanted & near


# "Will be raised by the end of May"; must not match "was raised by May", which is past.
_TO_COME: Final = re.compile(r"\b(?:will|would|is to|are to|going to|due to|set to|expected to)\b")
_EARLIEST: Final = re.compile(r"\b(?:at the (?:very )?earliest|no earlier than|not before)\b")
_DEADLINE: Final = re.compile(r"(?:by|before)\b", re.IGNORECASE)


def _overdue(pair: Pair) -> Judgement | None:
    """For "will be raised by the end of May" beside "will be raised in July at the earliest"."""
    claim, statement = pair.claim, pair.statement
    plans = all(_TO_COME.search(c.wording) for c in (claim, statement))
    if not plans or pair.clash or pair.unclear or pair.like.score < SOONER or not _tells_the_act(pair):
        return None
    for one, other in ((claim, statement), (statement, claim)):
        later = _EARLIEST.search(other.wording) is not None
        bound = next((t for t in one.times if t.end is not None and (later or _is_deadline(one, t))), None)
        told = [t for t in spoken_of(other) if not _is_deadline(other, t)]
        if bound and told and all(t.start and bound.end and t.start > bound.end for t in told):
            reason = Reason(code="day-apart", detail=f"“{told[0].text}” is after “{bound.text}”")
            return said(Stance.CONTRADICTS, reason, pair.like, SOONER)
    return None


def _is_deadline(told: Claim, time: TimeExpression) -> bool:
    """Whether the day is one by or before which something is to be done."""
    before = told.article.text[max(0, time.span.start - _NEAR) : time.span.start].split()
    return bool(_DEADLINE.match(time.text) or (before and _DEADLINE.fullmatch(before[-1])))


def _learned(pair: Pair) -> Judgement | None:
    """For "learned of it on January 29" beside "was told of it on January 12": one learns of a thing but once."""
    like, claim, statement = pair.like, pair.claim, pair.statement
    both = _LEARNED.search(claim.wording) and _LEARNED.search(statement.wording)
    if not both or days(claim, statement) is not When.APART or like.meaning < LEARNED:
        return None
    named = {w for name in capitals(claim.wording) for w in name_words(name)} & set(tokens(statement.wording))
    ours, theirs = spoken_of(claim), spoken_of(statement)
    earlier = all(t.end is not None and o.start is not None and t.end < o.start for t in theirs for o in ours)
    if not named - GENERIC or not ours or not theirs or not earlier or pair.clash or pair.unclear:
        return None
    reason = Reason(code="day-apart", detail=f"told already on “{theirs[0].text}”, not on “{ours[0].text}”")
    return said(Stance.CONTRADICTS, reason, like, LEARNED)


def _last_done(pair: Pair) -> Judgement | None:
    """For "passed an inspection in April" beside "last passed an inspection in 2021"."""
    other = pair.statement
    asked, found = single_window(pair.claim), LAST_DONE.search(other.article.text, other.span.start, other.span.end)
    if found is None or asked is None or asked.start is None or pair.like.score < SOONER:
        return None
    told = next((t for t in other.times if t.span.start >= found.end()), None)
    again = found["verb"] == "did" and other.article.text.startswith("so ", found.end())  # of the sentence before
    verbs = _verb_of(pair.claim) & set(terms(other.wording)) if again else set(terms(found["verb"]))
    done = verbs & set(terms(pair.claim.wording)) if pair.alone or not _of_others(pair) else set()
    if not done or told is None or told.end is None or told.end >= asked.start:
        return None
    reason = Reason(code="last-done", detail=f"“{found[0].strip()}” {told.text}, not {asked.text}")
    return said(Stance.CONTRADICTS, reason, pair.like, SOONER)


def _of_others(pair: Pair) -> bool:
    """For "the last column appeared in May" beside "he last appeared in 2014": two do it, each at his time."""
    ours, told = pair.claim.acts[:1], pair.statement.acts
    doers = [(a.subject, b.subject) for a in ours for b in told if same_doing(pair, a, b)]
    return bool(doers) and all(x and y and (same_party(pair, x, y) is Part.OTHER or is_of(x, y)) for x, y in doers)


def _verb_of(claim: Claim) -> set[str]:
    return {term for act in claim.acts[:1] for term in terms(act.doing)}


def _days(pair: Pair) -> Judgement | None:
    claim, statement, like = pair.claim, pair.statement, pair.like
    if days(claim, statement) is not When.APART:
        return None
    asked, told = spoken_of(claim), spoken_of(statement)
    plain = [a for a in claim.acts[:1] if is_plain(a) and statement.acts]
    if plain and (not tells_the_doing(pair, plain[0]) or any(apart(plain[0], b) for b in statement.acts)):
        return silent("other-day", "it speaks of something else on another day", like)
    one_each = all(len({(t.start, t.end) if t.start or t.end else t.text for t in ts}) == 1 for ts in (asked, told))
    if like.meaning >= SAME_TEXT:
        return None  # word for word the same: the other day is that of the telling
    if one_each and not claim.quantities and not is_guessed(told[0]) and _of_one_act(pair, asked[0], told[0]):
        ours, theirs = asked[0], told[0]
        reason = Reason(
            code="day-apart",
            detail=f"“{theirs.text}” is not “{ours.text}”",
            claim_span=ours.span,
            evidence_span=theirs.span,
        )
        return said(Stance.CONTRADICTS, reason, like, DAY_APART)
    return silent("other-day", "it speaks of another day", like)


def _is_set_for(statement: Claim, day: TimeExpression) -> bool:
    """Whether the words right before the day say for when something is meant."""
    return statement.article.text[: day.span.start].rstrip().lower().endswith((" for", " until", " by"))


def _of_one_act(pair: Pair, ours: TimeExpression, theirs: TimeExpression) -> bool:
    """Whether the two days are those of one act, done by and to the same; of two bare sentences the words must do."""
    like, claim, statement = pair.like, pair.claim, pair.statement
    near = like.score >= DAY_APART and min(like.covered, like.core_covered) >= DAY_WORDS
    if ours.text.lower() == theirs.text.lower() and pair.our_day == pair.their_day:
        return False  # "was due on Monday" looks ahead, and is the same Monday
    if _is_set_for(claim, ours) != _is_set_for(statement, theirs):
        return False  # "called a strike for Monday" beside "called it on Thursday"
    if pair.alone or not claim.acts:
        return near
    first = claim.acts[0]
    if not statement.acts:
        return near and is_dated(statement, first, theirs)
    told = [b for b in statement.acts if same_doing(pair, first, b) or _named_by_a_noun(first, b)]
    if not told:
        return near and not is_plain(first) and not has_one_day(first)
    if not is_dated(claim, first, ours):
        return False
    dated = [b for b in told if is_dated(statement, b, theirs)]
    if near and any(_of_no_other(pair, first, b) for b in dated):
        return True
    once = has_one_day(first) and like.score >= ONCE_APART
    return once and any(is_same_deed(pair, first, b) for b in dated)


def _named_by_a_noun(ours: Act, theirs: Act) -> bool:
    """For "was inspected" beside "carried out an inspection"."""
    return theirs.object is not None and bool(set(terms(ours.doing)) & set(terms(theirs.object.names[0])))


def _of_no_other(pair: Pair, a: Act, b: Act) -> bool:
    """Whether neither who does it nor to whom it is done is surely another in the two."""
    parts = same_party(pair, a.subject, b.subject), same_party(pair, a.object, b.object)
    return a.rejected == b.rejected and (_named_by_a_noun(a, b) or Part.OTHER not in parts)


def _tells_the_act(pair: Pair) -> bool:
    """Whether the claim's own doing is told at all: of two quakes each has its hour."""
    acts = pair.claim.acts[:1]
    if not acts or not pair.statement.acts or shares_doing(pair, acts[0]):
        return True
    return bool(set(terms(acts[0].doing)) & set(terms(pair.statement.wording)))  # "took effect", "began"


def _one_of_several(pair: Pair) -> bool:
    """For "the quake" beside "the first quake": only one of the two says which of them it means."""
    ours, theirs = ({noun for _, noun in ranks(c.wording)} for c in (pair.claim, pair.statement))
    both = {stem(w) for w in tokens(pair.claim.wording)} & {stem(w) for w in tokens(pair.statement.wording)}
    return bool((ours ^ theirs) & both)


def _hours(pair: Pair) -> Judgement | None:
    claim, statement, like = pair.claim, pair.statement, pair.like
    hour = clock(claim.quote, statement.quote)
    if hour is When.APART and _one_of_several(pair):
        return silent("other-one", "only one of the two says which of several it means", like)
    if hour is When.APART and like.score >= HOUR_APART and (pair.alone or _tells_the_act(pair)):
        ours, theirs = clocks(claim.quote)[0][2], clocks(statement.quote)[0][2]
        reason = Reason(code="hour-apart", detail=f"“{theirs}” is not “{ours}”")
        return said(Stance.CONTRADICTS, reason, like, HOUR_APART)
    if hour is When.SAME and like.score >= SAME_HOUR and not claim.quantities:
        reason = Reason(code="same-hour", detail="the same matter at the same hour")
        return said(Stance.SUPPORTS, reason, like, SAME_HOUR)
    return None
