"""by_words: what a statement says to a claim where no figure decides: the order of signs, then judge and likeness.

Rules: a contradiction needs a sign in the words (a negation, an opposite, another day, a judge's word); likeness
alone only supports, and only where the claim has no specifics that the statement lacks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.by_times import records_say, streaks_say, times_say
from claimcheck.agreement.denial import negated
from claimcheck.agreement.figures import Fit
from claimcheck.agreement.given_figures import all_of_them, dates_another, needed, stand_there
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import LIGHT
from claimcheck.agreement.matches import match, measured
from claimcheck.agreement.moments import When, clocks, days, same_day, single_day, spoken_of
from claimcheck.agreement.month_days import month_day
from claimcheck.agreement.opposites import free_of, in_part, is_called_off, opposite
from claimcheck.agreement.outcomes import alike
from claimcheck.agreement.parties import is_told, of_somebody_else
from claimcheck.agreement.polarity import (
    CLASH_MEANING,
    MOST_WORDS,
    by_names,
    is_turned,
    polarity_says,
)
from claimcheck.agreement.ranks import is_rank
from claimcheck.agreement.records import record
from claimcheck.agreement.same_acts import lacks_a_name, matched, same_act, told
from claimcheck.agreement.saying import said, silent
from claimcheck.agreement.words import doings, terms, tokens
from claimcheck.text.currencies import ISO
from claimcheck.text.quantity import Comparator
from claimcheck.text.units import comparable

if TYPE_CHECKING:
    from claimcheck.agreement.judgement import Entailment
    from claimcheck.agreement.likeness import Pair
    from claimcheck.text.quantity import Quantity

# Chosen by hand on invented sentences; see likeness.py for the score.
SUPPORT: Final = 0.60  # likeness from which a statement without a sign to the contrary bears a claim out
SUPPORT_BY_WORDS: Final = 0.52  # as SUPPORT, where nearly all of the claim's words are there
SAME_ACT: Final = 0.45  # likeness from which one act told by both is surer than at BASE; no less is asked for it
SUPPORT_WITH_DAY: Final = 0.47  # the same one day, named by both, is half a fingerprint
DAY_LACKING: Final = 0.06  # asked on top where the claim's day, or
HOUR_LACKING: Final = 0.12  # its hour, or
NAME_LACKING: Final = 0.05  # a name of its own is nowhere in the statement
RIVAL_LACKING: Final = 0.40  # and so much that no likeness is enough where it names another instead ("Airbus")
EVENT_LACKING: Final = 0.08  # the same where nothing is known of the two texts but their words
COUNT_LACKING: Final = 0.12  # the same for a small count ("the two sides")
ACT_LACKING: Final = 0.12  # the same where each has doings of its own and they share none
FEW_WORDS: Final = 0.10  # the same where the two share one word only
ENOUGH_SAID: Final = 2  # content words of a statement that bears anything out; "Inspection." says nothing
HALF: Final = 0.5
CLOSER: Final = 0.70  # the same for support
WORDS: Final = 0.34  # the least share of the claim's words
# A judge's probability from which its word counts, chosen on its held-out rows (see the model card). For two bare
# texts: from 0.4 on, where it is the likeliest of its answers; against what the grammar says it must be surer, and one
# part of a long text among many must be clear.
JUDGE_ALONE: Final = 0.4
JUDGE: Final = 0.5
JUDGE_CLEAR_SUPPORT: Final = 0.7  # one part of a long text; chosen on half of the headlines of fnc1 that are measured
JUDGE_CLEAR_REFUTE: Final = 0.75
JUDGE_SURE: Final = 0.85  # against what like words or the grammar say
# Likeness of meaning from which it is of the claim's matter: asked for where it refutes between reports, or supports
# what shares no word with the claim.
SAME_MATTER: Final = 0.45
JUDGE_CONTRARY: Final = 0.65  # of what is told of the claim's own figure, or without any; chosen by hand
JUDGE_DENIES: Final = 0.1  # less than that, and a "not" that the rules took for a denial is of something else
# The same of a whole report's word (whole_report.py), whose silence counts for nothing: it has not read the rest.
# More likely than all else together; 0.55 was tried too, and says less everywhere, a little more of it rightly. The two
# were compared with the totals of everything that is measured in view, also of what is otherwise only counted.
REPORT: Final = 0.5

# "A first group of 1,500 arrived": more may come; must not match "the first group to arrive".
_A_PART: Final = re.compile(
    r"\b(?:an? )?(?:first|second|initial|advance|another) (?:group|batch|party|contingent|wave|shipment|instalment"
    r"|tranche|convoy|load) of (?:some |about |around |nearly |over |up to |more than )?\d",
    re.IGNORECASE,
)
_BARE: Final = frozenset("yes no not so it is was did does".split())  # "Yes" by itself tells nothing
# "The biggest seizure", "its most expensive player"; must not match "the rest", "the west", "the interest".
_UTMOST: Final = re.compile(
    r"\b(?:the|its|their|his|her|our|[A-Za-z]+['’]s) (?:(?:second|third|world['’]s) )?"
    r"(?:(?!rest\b|west\b|east\b|test\b|guest\b|forest\b|latest\b|arrest\b|protest\b|request\b|interest\b"
    r"|harvest\b"
    r"|priest\b|quest\b|contest\b|conquest\b|northwest\b|northeast\b|southwest\b|southeast\b|chest\b|nest\b|honest\b"
    r"|modest\b|invest\b)[a-z]{2,14}est|most [a-z]{3,15}|least [a-z]{3,15})\b",
)
_NEVER: Final = re.compile(
    r"\b(?:never|ever|record|unprecedented|no other|any other|than any|all others)\b", re.IGNORECASE
)
# One of two things that only one can hold; must not match "and not until".
_CONTRAST: Final = re.compile(r"\b(?:and|but) not (?:in|at|on|by|from|with|because|for|to)\b")
LIKE_WORDS: Final = "similar-words"  # where nothing but likeness bears it out
# Why the rules say what they say where a judge may know better: likeness, or too little of it.
_UNSURE: Final = frozenset({LIKE_WORDS, "figure-missing", "figure-unplaced", "other-matter", "not-told"})
NEGATED: Final = frozenset({"denial", "negation"})  # what speaks against a claim by a "not" in one of the two
NOT_HEARD: Final = "judge-silent"  # where a judge finds nothing said of the claim
FITS: Final = "figure-within"  # what the figure rules call a figure that fits the claim's
# Why they take a support away where the grammar shows another act: a judge that has read both may give it back. Of
# whose it is, whether it was done and how sure it is a judge reads too little: "his son was arrested", "tried to".
# One word, or one name, stands for another in what is otherwise the claim's sentence; only names may be given back.
CHANGED: Final = "word-changed"
RENAMED: Final = "name-changed"
GIVEN_BACK: Final = frozenset(
    "not-told other-act other-object other-detail other-matter-of other-request day-missing done-before".split()
)
LEFT_OPEN: Final = _UNSURE | GIVEN_BACK
# How far a "not" reaches, and which day or time is meant, a judge reads as well.
LEFT_OPEN_BETWEEN: Final = LEFT_OPEN | frozenset("polarity-unclear other-day other-time other-period".split())
# And where two bare texts are all there is, whatever else words decide.
LEFT_OPEN_ALONE: Final = LEFT_OPEN | frozenset(
    "polarity-unclear other-day question still-to-come other-doer other-thing less-certain".split()
)


def words_say(pair: Pair, entailment: Entailment | None = None) -> Judgement:
    """The judgement of the words; always one, silent where nothing decides."""
    found = records_say(pair) or is_called_off(pair) or _by_outcome(pair) or polarity_says(pair)
    found = (
        found
        or streaks_say(pair)
        or in_part(pair)
        or free_of(pair)
        or opposite(pair)
        or times_say(pair)
        or _by_act(pair)
    )
    if found is None or found.stance is Stance.SILENT:
        found = _judged(pair, entailment) or found or _like(pair)
    return found or silent("other-matter", "not close enough to decide anything", pair.like)


def _by_act(pair: Pair) -> Judgement | None:
    """Support where the statement tells of the claim's own act; what else the two sentences tell does not matter."""
    if negated(pair.claim) != negated(pair.statement) or lacks_a_name(pair) or is_turned(pair):
        return None
    act = same_act(pair) if stand_there(pair) and days(pair.claim, pair.statement) is not When.APART else None
    if act is None or any(a.rejected != b.rejected for a, b in matched(pair)):
        return None
    reason = Reason(code="same-act", detail=_one_act(act[0], act[1]))
    return said(Stance.SUPPORTS, reason, pair.like, SAME_ACT)


def _one_act(ours: str, theirs: str) -> str:
    return f"both tell of one act: “{ours}” in the claim, “{theirs}” in the report"


def _by_outcome(pair: Pair) -> Judgement | None:
    """Support where only one of the two has a "not", and both tell one outcome: "was not closed", "stayed open"."""
    acts = matched(pair)
    turned = acts and all(alike(a, b) for a, b in acts) and any(a.rejected != b.rejected for a, b in acts)
    if not turned or lacks_a_name(pair) or days(pair.claim, pair.statement) is When.APART:
        return None
    ours, theirs = acts[0]
    reason = Reason(code="same-act", detail=_one_act(told(ours), told(theirs)))
    return said(Stance.SUPPORTS, reason, pair.like, SAME_ACT)


def _judged(pair: Pair, entailment: Entailment | None) -> Judgement | None:
    if entailment is None or _BARE.issuperset(tokens(pair.statement.wording)):
        return None
    least = JUDGE_ALONE if pair.alone else REPORT
    best = max(entailment.support, entailment.refute, entailment.silent) if pair.alone else 0.0
    of_it = _may_refute(pair, entailment) if pair.alone else pair.like.meaning >= SAME_MATTER
    # "Not tested" says nothing of "no data was exposed".
    near = pair.like.covered > 0 or pair.like.meaning >= SAME_MATTER
    may_support = stand_there(pair) and not is_turned(pair) if pair.alone else near
    may_support = may_support and not _on_another_day(pair)
    read = "it" if pair.alone else "the report, above all this,"
    if entailment.refute >= max(least, best) and of_it and not pair.says_the_same:
        reason = Reason(code="judge-refutes", detail=f"the entailment judge reads {read} as saying otherwise")
        stance, confidence = Stance.CONTRADICTS, round(entailment.refute, 3)
    elif entailment.support >= max(least, best) and may_support:
        reason = Reason(code="judge-supports", detail=f"the entailment judge reads {read} as saying the same")
        stance, confidence = Stance.SUPPORTS, round(entailment.support, 3)
    elif pair.alone and entailment.silent >= max(entailment.support, entailment.refute):
        return silent(NOT_HEARD, "the entailment judge finds nothing that decides", pair.like)
    else:
        return None
    return Judgement(stance=stance, confidence=confidence, reasons=(reason,), similarity=pair.like.meaning)


def _on_another_day(pair: Pair) -> bool:
    """Whether each names one day and not the same, which a judge reads over."""
    if days(pair.claim, pair.statement) is not When.APART:
        return False
    return all(single_day(c) or month_day(c, spoken_of(c)) for c in (pair.claim, pair.statement))


def _may_refute(pair: Pair, entailment: Entailment) -> bool:
    """Of two bare texts: whether no figure of the claim's decides, or none stands there and the judge is sure.

    Not where the report tells a part only ("a first group of 1,500"), nor tells it of somebody else by name.
    """
    if _A_PART.search(pair.statement.wording) or of_somebody_else(pair):
        return False
    return not measured(pair.claim) or (entailment.refute >= JUDGE_CONTRARY and not stand_there(pair))


def _like(pair: Pair) -> Judgement | None:
    like = pair.like
    counted = [q for q in measured(pair.claim) if not dates_another(pair.claim, q)]
    telling = [q for q in needed(counted) if not _small(q)]
    floor = _floor(pair)
    if telling or (counted and (floor is None or like.score < floor + COUNT_LACKING)):
        named = (telling or counted)[0].text
        if telling and (stand_there(pair) or all_of_them(telling, pair)):
            return silent("figure-unplaced", f"it has the number of “{named}”, perhaps of something else", like)
        return silent("figure-missing", _instead((telling or counted)[0], pair), like)
    if _lacks_the_point(pair) or _counted_otherwise(pair):
        return None
    thin = len(set(terms(pair.statement.wording))) < ENOUGH_SAID and not (pair.says_the_same and negated(pair.claim))
    if floor is None or like.score < floor or thin or _misjoined(pair):
        return None
    shared = ", ".join(sorted(w.removeprefix("#") for w in like.shared)[:5])
    reason = Reason(code=LIKE_WORDS, detail=f"the same said in like words: {shared}")
    return said(Stance.SUPPORTS, reason, like, floor)


def _instead(ours: Quantity, pair: Pair) -> str:
    """That the claim's figure is missing, and what stands there that is like it."""
    told = pair.statement.quantities
    same = next((t for t in told if (t.low, t.high) == (ours.low, ours.high)), None)
    kind = next((t for t in told if comparable(ours, t) is not None), None)
    if same is not None:
        return f"it gives “{same.text}”, which is not “{ours.text}”"
    missing = f"it does not give “{ours.text}”"
    return missing if kind is None else f"{missing}, and “{kind.text}” may be of something else"


def _counted_otherwise(pair: Pair) -> bool:
    """Whether the statement has another count of what the claim counts: "two workers died", "cost nine lives"."""
    found = (match(pair, q, t) for q in measured(pair.claim) for t in pair.statement.quantities)
    return any(m is not None and m.fit is Fit.APART for m in found)


def _lacks_the_point(pair: Pair) -> bool:
    """For "in a van and not in the depot" beside "in the depot", "the lowest since 1994" beside a mere figure."""
    details = (other for act in pair.claim.acts[:1] for other in act.others)
    contrast = _CONTRAST.search(pair.claim.wording) and not all(is_told(pair, other) for other in details)
    utmost = (
        _UTMOST.search(pair.claim.wording) and not _UTMOST.search(pair.sentence) and not _NEVER.search(pair.sentence)
    )
    unmatched = record(pair.claim.quote) is not None and record(pair.statement.quote) is None
    return bool(contrast) or unmatched or bool(utmost)  # "the biggest" is not borne out by "a big one"


def _misjoined(pair: Pair) -> bool:
    """A thesaurus joins words of many senses: where the meanings are far apart, "appeal" is no other word for "bid"."""
    ours, theirs = (doings(c.wording) - LIGHT for c in (pair.claim, pair.statement))
    undone = bool(ours) and ours.isdisjoint(theirs)
    alike = pair.beside.alike & pair.like.core
    return pair.like.meaning < CLASH_MEANING and (undone or 2 * len(alike) >= len(pair.like.core))


def _small(quantity: Quantity) -> bool:
    """Whether it is a bare count up to three, which a report may leave out ("the two sides"); not "the third"."""
    if is_rank(quantity) or quantity.unit in ("%", "percentage points") or quantity.unit in ISO:
        return False
    return quantity.comparator is Comparator.EXACT and (quantity.low or 0) <= 3 and quantity.per is None


def _floor(pair: Pair) -> float | None:
    """The likeness that is enough for support, or None where the words shared are too few for any."""
    like = pair.like
    if not like.core or like.core_covered < WORDS:
        close = by_names(like) and like.meaning >= CLOSER
        return SUPPORT + _lacking(pair, acts=False) if close else None
    if same_day(pair.claim, pair.statement) and len(like.core) >= 2:
        return SUPPORT_WITH_DAY + _lacking(pair)
    if like.covered >= MOST_WORDS and len(like.core) >= 2:
        return SUPPORT_BY_WORDS + _lacking(pair)
    few = FEW_WORDS if len(like.core) < 2 else 0.0
    return SUPPORT + few + _lacking(pair) if like.covered >= WORDS else None


def _lacking(pair: Pair, *, acts: bool = True) -> float:
    """How much more likeness is asked because the claim names a day, an hour or somebody and the statement does not."""
    hour = HOUR_LACKING if clocks(pair.claim.quote) and not clocks(pair.statement.quote) else 0.0
    day = DAY_LACKING if single_day(pair.claim) and not pair.statement.times else 0.0
    ours, theirs = (doings(c.wording) - LIGHT for c in (pair.claim, pair.statement))
    act = ACT_LACKING if acts and ours and theirs and not ours & theirs else 0.0
    event = EVENT_LACKING if pair.alone else 0.0
    swapped = pair.exchanged or (pair.like.names_lacking and pair.names_others)
    rival = RIVAL_LACKING if pair.alone and swapped else 0.0
    return hour + day + act + event + rival + NAME_LACKING * min(2, pair.like.names_lacking)
