"""matches: one figure of a claim beside one of a report: how they stand, and whether that means anything.

Rules: puts figures.py (numbers) and measures.py (what is measured) together and asks of the two statements to be alike
enough; what follows from a match is by_figures.py's business.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.changes import ways_apart
from claimcheck.agreement.complements import rest, turned
from claimcheck.agreement.denial import negated
from claimcheck.agreement.figure_labels import is_its_own
from claimcheck.agreement.figures import Fit, fit
from claimcheck.agreement.frame_figures import one_frame
from claimcheck.agreement.lexicon import PEOPLE
from claimcheck.agreement.limits import are_limits
from claimcheck.agreement.measures import Measure, Same, is_time, local, measure
from claimcheck.agreement.moments import same_day
from claimcheck.agreement.other_acts import is_plain, prevented
from claimcheck.agreement.outcomes import alike
from claimcheck.agreement.parties import are_two_kinds, kin
from claimcheck.agreement.ranks import toll
from claimcheck.agreement.same_acts import in_turn, same_doing
from claimcheck.agreement.same_thing import ONE_MATTER
from claimcheck.agreement.saying import MOST
from claimcheck.agreement.thesaurus import Kin
from claimcheck.agreement.words import counted, doings, states, stem, terms, tokens
from claimcheck.text.quantity import Comparator, Trend
from claimcheck.text.units import dimension

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act, Claim
    from claimcheck.text.quantity import Quantity

# How like two statements must be before equal, or different, figures mean anything. Chosen by hand on invented
# sentences and looked over on real news pairs: equal figures are evidence of their own that one thing is meant;
# different ones are not, and a false contradiction costs more.
LIKE_ENOUGH_TO_AGREE: Final = 0.36
LIKE_ENOUGH_TO_DIFFER: Final = 0.45
# Two bare texts, nothing known of either: from this likeness on half or more of equal figures meant support, on 98
# pairs of the training pool (no figure that is reported on comes from it).
ALONE_ENOUGH: Final = 0.50
# A text is full of distances and durations of different things: more is asked before two of them clash,
MEASURES_DIFFER: Final = 0.70
FEW_DIFFER: Final = 0.60  # before small counts do (two men, three boats),
COUNTS_DIFFER: Final = 0.50  # this meaning before counts of one noun do, where nothing else shows one matter.
MATTER: Final = 0.35  # For sums and shares to differ, the share of the claim's own words, or
MEANT_SUM: Final = 0.55  # the meaning that both need: every story about money names several.
HALF: Final = 0.5  # The share of the claim's own words that both need.
LOOSE_EXTRA: Final = 0.10  # More is asked where the counted nouns differ.
SMALL_EXTRA: Final = 0.10  # The same for a small count.
STATE_COUNTS: Final = 0.12  # Less is asked where both count one state (the dead, the missing, those on strike),
STATE_ALONE: Final = 0.20  # still less where the report's sentence says nothing besides ("The toll is 41."),
NAME_COUNTS: Final = 0.08  # for equal figures also where both name one place or person besides the main ones,
DAY_COUNTS: Final = 0.05  # and a little less where both name one and the same day.
MEANT_ALONE: Final = 0.75  # Meaning that needs no shared word besides names before figures may differ,
MEANT_IN_EVENT: Final = 0.65  # and where the two documents are known to be about one event.
SURE_DIGITS: Final = 4  # "11,482", "18.62": few numbers of one event agree so far by chance.
ONE_DEED: Final = 0.65  # Likeness from which a small count may be of other nouns; chosen by hand.
SMALL: Final = 10  # A plain count below ten is no fingerprint.
FAR_OFF: Final = 20  # Counts that differ by more than this factor count different things.
# What right before a figure rejects it: "65, and not 71"; no "not only 71", nor "above 71", a bound of one's own.
_TOLL: Final = r"(?:death )?(?:toll|count|tally|figure|number|estimate|forecast|total)"
REJECTS: Final = re.compile(
    r"(?:\b(?:revis|correct)(?:es?|ed|ing)(?: [\w’'-]{1,15}){0,4}? from"
    rf"|\b(?:lower|reduc|cut)\w{{1,4}} (?:the|its|their) {_TOLL} from|\bnot(?: the)?|\brather than|\binstead of"
    rf"|\bdown from (?:an?|the|its|their) (?:earlier|previous|initial|first) {_TOLL} of|\bwrongly given as"
    r"|\b(?:above|below|higher than|lower than|more than|less than|short of|double|twice|over|under)"
    rf" (?:the|an|its|their|his|her) (?:[\w’'-]{{1,20}} ){{0,2}}{_TOLL} of(?: (?:about|some|around|at least))?)\s*$",
    re.IGNORECASE,
)
REJECTS_REACH: Final = 90  # characters before a figure
_LABEL: Final = re.compile(r"\d\s?-\s?[a-z]", re.IGNORECASE)  # "the 15-inch model": it only names; not "10-12 people"
ANY_PERSON: Final = "anyone"  # what "people" count, in the lexicon
POINTS: Final = (Comparator.EXACT, Comparator.ABOUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One figure of the claim beside one of the report.

    Args:
        ours: The claim's.
        theirs: The report's.
        measure: Whether they measure one thing.
        fit: How they stand.
        rejected: Whether the report names its figure only to reject it ("and not 71").
        rest: Whether it is the share of those of whom the claim says otherwise ("29 % unvaccinated").
    """

    ours: Quantity
    theirs: Quantity
    measure: Measure
    fit: Fit
    rejected: bool = False
    rest: bool = False


_OF = re.compile(r"\s+(?:out\s+)?of\s+(?:(?:the|its|their|his|her|all)\s+)?")


def measured(claim: Claim) -> tuple[Quantity, ...]:
    """The claim's figures that measure something: not part of a date, nor the whole of "two of the five"."""
    speaker = claim.attribution.speaker_span if claim.attribution else None  # "one student told reporters"
    found = tuple(
        q
        for q in claim.quantities
        if not is_time(claim, q) and not (speaker is not None and speaker.overlaps(q.span)) and not _are_known(claim, q)
    )
    if (nth := toll(claim)) is not None and not any(q.span.overlaps(nth.span) for q in found):
        found = (*found, nth)
    return tuple(q for n, q in enumerate(found) if not (n and is_whole_of(claim, found[n - 1], q)))


# "A truce between the two sides", right before the figure; must not match "killed the two", "for the two years".
_KNOWN: Final = re.compile(r"\b(?:between|of|by|from|with) (?:the|these|those) \Z")
_KNOWN_AT_MOST: Final = 4


def _are_known(claim: Claim, quantity: Quantity) -> bool:
    """Whether the figure only says again how many there are of those met before."""
    few = quantity.comparator is Comparator.EXACT and (quantity.low or 0) <= _KNOWN_AT_MOST
    text, start = claim.article.text, quantity.span.start
    plain = few and bool(quantity.unit) and dimension(quantity.unit, quantity.per) is None and quantity.unit != "%"
    return plain and _KNOWN.search(text, max(claim.span.start, start - 16), start) is not None


def is_whole_of(claim: Claim, part: Quantity, whole: Quantity) -> bool:
    """Whether the second figure is the whole of which the first is a part: "20 of the 75 km"."""
    between = claim.article.text[part.span.end : whole.span.start] if part.span.end < whole.span.start else ""
    return bool(_OF.fullmatch(between)) and part.unit in ("", whole.unit, f"share of {whole.unit}")


def match(pair: Pair, ours: Quantity, theirs: Quantity) -> Match | None:
    """How two figures stand, or None where they measure different things."""
    claim, statement = pair.claim, pair.statement
    if _is_limit(claim, ours) and _follows(statement, theirs, "for"):
        return None  # "closed within two years", "closed for two years"
    if _are_of_other_stuff(pair, ours, theirs) or ways_apart(claim, ours, statement, theirs):
        return None
    how = measure(claim, ours, statement, theirs)
    if how.same is Same.OTHER:
        return None
    alike = kin(pair, ours.unit, theirs.unit) is Kin.ALIKE  # "six lawsuits", "seven suits"
    if how.nouns_differ and (alike or _are_persons(pair, ours, theirs)):
        how = replace(how, nouns_differ=False)
    bare = statement.wording.startswith("No ") and not theirs.text.lower().startswith("no ")  # not "no more than nine"
    nobody = negated(statement) or bare  # whatever the parse makes of it
    bound = nobody and theirs.comparator not in POINTS  # "no client has more than 10%": at most 10
    left = None if bound or not turned(local(claim, ours), local(statement, theirs)) else rest(how.theirs)
    how = how if left is None else replace(how, theirs=left)
    negative = nobody and not negated(claim) and left is None and not prevented(pair)
    limit = "licence" in states(local(claim, ours)) & states(local(statement, theirs))
    limit = limit or are_limits(ours, theirs, claim.wording, statement.wording)
    if (how.ours.low, how.ours.high) != (how.theirs.low, how.theirs.high):  # the same way is the same end
        how = replace(how, ours=_where_to(how.ours), theirs=_where_to(how.theirs))
    how = _with_limits(how, claim, statement)
    result = fit(how.ours, how.theirs, limit=limit, negated=negative, converted=how.converted)
    if _follows(claim, ours, "exactly", "precisely") and ours.comparator in POINTS and how.theirs.low != ours.low:
        result = Fit.APART if how.theirs.comparator in POINTS else result
    before = statement.article.text[max(0, theirs.span.start - REJECTS_REACH) : theirs.span.start]
    rejected = bool(REJECTS.search(before)) and theirs.comparator in POINTS
    rejected = rejected and (ours.comparator in POINTS or theirs.low in (ours.low, ours.high))
    if rejected and result is not Fit.WITHIN:
        return None
    result = Fit.APART if rejected else result
    return Match(ours=ours, theirs=theirs, measure=how, fit=result, rejected=rejected, rest=left is not None)


def _are_persons(pair: Pair, ours: Quantity, theirs: Quantity) -> bool:
    """Whether one figure counts people and the other people of some kind: "5,200 mourners"."""
    a, b = counted(ours.unit), counted(theirs.unit)
    other = theirs if a == ANY_PERSON else ours if b == ANY_PERSON else None
    last = other.unit.rpartition(" ")[2] if other else ""
    return bool(last) and (counted(last) in PEOPLE or kin(pair, "person", last) is Kin.NARROWER)


# Of what a measure is: right behind "1.2 tonnes", "of cocaine".
_STUFF: Final = re.compile(r"\s+of\s+(?:the\s+)?(?P<what>[a-z]{3,20})\b")


def _are_of_other_stuff(pair: Pair, ours: Quantity, theirs: Quantity) -> bool:
    """For "1.2 tonnes of cocaine" beside "1.2 tonnes of bananas": measures of two things."""
    if dimension(ours.unit, ours.per) is None or pair.like.meaning >= ONE_MATTER:
        return False
    a, b = (_STUFF.match(c.article.text, q.span.end) for c, q in ((pair.claim, ours), (pair.statement, theirs)))
    if a is None or b is None or terms(a["what"]) == terms(b["what"]):
        return False
    return pair.thesaurus is not None and kin(pair, a["what"], b["what"]) is None


def _with_limits(how: Measure, claim: Claim, statement: Claim) -> Measure:
    """For "within three minutes": a claim's time that something took less than, and a report's beside it."""
    if not _is_limit(claim, how.ours):
        return how
    theirs = _at_most(how.theirs) if _is_limit(statement, how.theirs) else how.theirs
    return replace(how, ours=_at_most(how.ours), theirs=theirs)


def _is_limit(statement: Claim, quantity: Quantity) -> bool:
    timed = (dimension(quantity.unit, quantity.per) or ("",))[0] == "time"
    return timed and quantity.comparator is Comparator.EXACT and _follows(statement, quantity, "within", "inside")


def _follows(statement: Claim, quantity: Quantity, *words: str) -> bool:
    """Whether one of the words stands right before the figure."""
    before = statement.article.text[max(0, quantity.span.start - REJECTS_REACH) : quantity.span.start].split()
    return bool(before) and before[-1].lower() in words


def _where_to(quantity: Quantity) -> Quantity:
    """The end of a way: of "grew from 22 to around 60" about 60, of "fell from 9 to 4" 4."""
    if quantity.comparator is not Comparator.RANGE or quantity.trend is None or not quantity.text.startswith("from "):
        return quantity
    end = quantity.high if quantity.trend is Trend.UP else quantity.low
    about = any(word in quantity.text.rpartition(" to ")[2] for word in ("about", "around", "some", "nearly", "almost"))
    return replace(quantity, low=end, high=end, comparator=Comparator.ABOUT if about else Comparator.EXACT)


def _at_most(quantity: Quantity) -> Quantity:
    return replace(quantity, comparator=Comparator.AT_MOST, low=None)


def counts(found: Match, pair: Pair) -> bool:
    """Whether the two statements are like enough for the match to mean something."""
    like = pair.like
    if pair.alone and (like.score < ALONE_ENOUGH or (like.core_covered < HALF and like.meaning < MEANT_ALONE)):
        return False
    one_state = bool(states(local(pair.claim, found.ours)) & states(local(pair.statement, found.theirs)))
    only = one_state and set(terms(pair.statement.wording)) <= set(terms(pair.claim.wording))
    less = (
        STATE_ALONE
        if only
        else STATE_COUNTS
        if one_state
        else DAY_COUNTS
        if same_day(pair.claim, pair.statement)
        else 0.0
    )
    # "Over 300 put off": of what is clear where the state is the same.
    loose = found.measure.same is Same.LOOSE and not (one_state and not found.theirs.unit)
    loose = loose and not (pair.alone and is_its_own(pair, found.ours, found.theirs))  # "injured 30", "45 wounded"
    if found.fit is Fit.WITHIN:
        return _may_agree(found, pair, less, LOOSE_EXTRA if loose and not one_state else 0.0)
    if found.fit is Fit.APART:
        return (found.rejected or not loose) and _may_differ(found, pair, less)
    return like.score >= LIKE_ENOUGH_TO_DIFFER - less


def _may_agree(found: Match, pair: Pair, less: float, more: float) -> bool:
    points = found.ours.comparator in POINTS and found.theirs.comparator in POINTS
    small = points and (found.theirs.low or 0) < SMALL and float(found.theirs.low or 0).is_integer()
    few = not found.ours.unit and (found.ours.low or 0) < SMALL  # "a few" of nobody knows what
    vague = found.ours.comparator is Comparator.VAGUE and (few or not found.theirs.unit)
    if vague or (found.measure.nouns_differ and (small or not points) and not (points and _one_deed(found, pair))):
        return False
    bound = found.ours.high is None or found.ours.low is None
    if _counts_things(found.ours) and bound and not _same_order(found):
        return False  # "at least six patients died" is not borne out by 340,000, "less than three years" by days
    if (
        (small and not _same_doings(pair))
        or befall_otherwise(found, pair, small=small)
        or are_two_kinds(pair, found.ours.unit, found.theirs.unit)
    ):
        return False  # "saved two penalties" beside "missed two penalties"
    less = max(less, NAME_COUNTS) if pair.one_name or (points and _is_fingerprint(found)) else less
    if points and _is_fingerprint(found) and pair.like.core and not found.measure.nouns_differ:
        more = 0.0  # "a crowd of 48,300", "the attendance was 48,300"
    return pair.like.score >= LIKE_ENOUGH_TO_AGREE - less + more + (SMALL_EXTRA if small else 0.0)


def _is_fingerprint(found: Match) -> bool:
    """Whether either is given to four digits at least that are no noughts, as 11,482: it stands by itself."""
    sure = (f"{q.low or 0:.10g}".replace(".", "").strip("0") for q in (found.ours, found.theirs))
    alike = found.measure.same is Same.SAME or found.ours.unit == found.theirs.unit
    least = SURE_DIGITS - (found.ours.low == found.theirs.low and alike)
    return any(len(digits) >= least for digits in sure)


def _same_doings(pair: Pair) -> bool:
    """Whether what happens by the two may be one thing: a doing shared, none told by either, or a meaning close by."""
    a, b = doings(pair.claim.wording), doings(pair.statement.wording)
    return not a or not b or bool(a & (b | pair.beside.alike)) or pair.like.meaning >= MEANT_SUM


def befall_otherwise(found: Match, pair: Pair, *, small: bool) -> bool:
    """For "two workers died" beside "two workers escaped": the grammar shows what they do, and it is not one thing."""
    ours, theirs = _act_of(pair.claim, found.ours), _act_of(pair.statement, found.theirs)
    if ours is None or theirs is None or prevented(pair) or in_turn(ours.doing, theirs.doing):
        return False  # "sold two aircraft to a firm", "a firm bought two aircraft"
    if alike(ours, theirs) or same_doing(pair, ours, theirs):
        return False
    if states(local(pair.claim, found.ours)) & states(local(pair.statement, found.theirs)):
        return False
    if small and _STOCK & set(tokens(ours.doing)):
        return is_plain(theirs) and not _AT_HAND & set(terms(theirs.doing))  # "has four nurses", "four nurses trained"
    things = _counts_things(found.ours) and dimension(found.ours.unit, found.ours.per) is None
    share = found.theirs.unit == "%" and _of_others(pair, found)
    both_do = _is_doer(theirs, found.theirs) and (share or (_is_doer(ours, found.ours) and found.theirs.unit != "%"))
    if not (small and things) and not both_do and _asks(ours) == _asks(theirs):
        return False  # "rose to 5.1 percent", "finished at 5.1"; 1,000 soldiers help, were sent
    said = {*terms(pair.statement.wording), *pair.beside.alike}
    apart = said.isdisjoint(terms(ours.doing)) and set(terms(pair.claim.wording)).isdisjoint(terms(theirs.doing))
    return is_plain(ours) and is_plain(theirs) and apart and ours.ahead == theirs.ahead


# "78 percent of parents"; must not match "of" before a name or a figure.
_OF_WHOM: Final = re.compile(r"\s+of (?:(?:the|all|its|their|our) )?([a-z]+)")


def _of_others(pair: Pair, found: Match) -> bool:
    """Whether the two shares are of other people: "of parents", "of those who get it"."""
    sides = ((pair.claim, found.ours), (pair.statement, found.theirs))
    whom = [_OF_WHOM.match(c.article.text, q.span.end) for c, q in sides]
    return None not in whom and len({stem(m[1]) for m in whom if m}) > 1


def _is_doer(act: Act, quantity: Quantity) -> bool:
    """Whether the figure is of those who do it: "78 percent of parents want it"."""
    return act.subject is not None and _holds(act.subject.whole, quantity)


def _asks(act: Act) -> bool:
    return bool(_ASKS & set(terms(act.doing)))


def _act_of(statement: Claim, quantity: Quantity) -> Act | None:
    """The act that is done by, to or with what the figure counts."""
    for act in statement.acts:
        within = any(_holds(party.whole, quantity) for party in (act.subject, act.object) if party)
        if within or any(_holds(" ".join(other.split()[1:3]), quantity) for other in act.others):
            return act
    return None


def _holds(words: str, quantity: Quantity) -> bool:
    """Whether the words hold the figure's number: "two million doses" of "two million doses a year"."""
    number = next((w for w in quantity.text.lower().split() if w not in _BOUNDS), "")
    return number in words.lower().split()


# Words of a figure before its number.
_BOUNDS: Final = frozenset(
    "about around some nearly almost only just at least most more than less fewer up to over under as many no a an the "
    "another roughly approximately".split()
)
_ASKS: Final = frozenset(terms("demand demanded ask need want require request seek sought owe"))
# What is there, and what who is there does.
_STOCK: Final = frozenset("has have had".split())
_AT_HAND: Final = frozenset(terms("work serve live stay remain employ belong play left present"))
_SUFFERED: Final = frozenset({"#death", "#injury", "#missing", "#arrest"})  # happens to people only


def _one_deed(found: Match, pair: Pair) -> bool:
    """For "made off with seven drawings" and "seven works were stolen": one deed by its words, done to as many."""
    alike = doings(pair.claim.wording) & doings(pair.statement.wording)
    people = {counted(q.unit) in PEOPLE for q in (found.ours, found.theirs)}
    one = len(people) == 1 or _SUFFERED & alike  # "nine people", "nine suspected looters" were arrested
    return bool(alike and one) and pair.like.score >= ONE_DEED


def _may_differ(found: Match, pair: Pair, less: float) -> bool:
    like, ours = pair.like, found.ours
    meant = MEANT_ALONE if pair.alone else MEANT_IN_EVENT
    if not (like.core or less or like.meaning >= meant) or any(_LABEL.search(q.text) for q in (ours, found.theirs)):
        return False
    if dimension(ours.unit, ours.per) is not None or ours.unit.rstrip("s") in ("season", "term", "night"):
        least = LIKE_ENOUGH_TO_DIFFER if one_frame(pair) else MEASURES_DIFFER
        return like.score >= least and like.core_covered >= HALF
    if not _counts_things(ours):
        near = less or like.core_covered >= MATTER or like.meaning >= MEANT_SUM
        return bool(near) and like.score >= LIKE_ENOUGH_TO_DIFFER - less
    if ours.comparator in POINTS and (ours.low or 0) < SMALL:
        return like.score >= FEW_DIFFER and like.core_covered >= HALF
    if not less and like.meaning < COUNTS_DIFFER:
        return False  # "twelve boxes on a trolley" beside "143 boxes were counted": one noun, two matters
    return like.score >= LIKE_ENOUGH_TO_DIFFER - less and (_same_order(found) or like.score >= MEASURES_DIFFER)


def _counts_things(quantity: Quantity) -> bool:
    unit = quantity.unit
    return unit not in ("%", "percentage points") and not unit.isupper() and not unit.startswith("share")


def _same_order(found: Match) -> bool:
    a, b = (q.low or q.high or 0.0 for q in (found.measure.ours, found.measure.theirs))
    return min(a, b) > 0 and max(a, b) / min(a, b) <= FAR_OFF


def figure_confidence(pair: Pair, floor: float) -> float:
    """More likeness, more certainty: a straight line from the floor up to 0.95."""
    start = ALONE_ENOUGH if pair.alone else LIKE_ENOUGH_TO_AGREE
    base, slope = (floor - 0.1, 0.8) if pair.alone else (floor, 0.6)
    return round(min(MOST, base + max(0.0, pair.like.score - start) * slope), 3)
