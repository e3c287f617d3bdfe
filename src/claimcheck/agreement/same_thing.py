"""same_thing: signs in the words that two figures of one noun are of two things: the other train, women, 1998.

Rules: asked only where two figures differ, and only ever makes them silent on each other: a false contradiction costs
more than a missed one. Knows the words around the figures; the noun counted and its state are measures.py's.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.against_what import BEFORE_A_RIVAL, other_rival
from claimcheck.agreement.frame_figures import in_one_deed
from claimcheck.agreement.setting import GENERIC, capitals, name_words
from claimcheck.agreement.words import doings, places, read_words, stem, tokens
from claimcheck.text.calendar_words import MONTH_NAMES, WEEKDAY_NAMES
from claimcheck.text.currencies import ISO

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.agreement.words import Said
    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity

# Before a noun that both texts have, one of these makes it another: "the other train", "an earlier trial".
_OTHERS: Final = frozenset(
    """
    other another second third earlier previous prior separate similar rival neighbouring neighboring
    """.split()
)
_RIVAL: Final = frozenset("rival rivals competitor competitors counterpart counterparts predecessor".split())
_SEVERAL: Final = frozenset("two three four five six seven eight nine ten both all several".split())
# A group that a figure is limited to: "among women", "in people over 65", "for those who …". Bounded throughout.
_GROUP: Final = re.compile(
    r"\b(?:among|in|of|for|by) (?:the )?(?:(?:people|those|adults|patients|volunteers|participants|residents|voters"
    r"|users|workers|pupils|students|households|drivers) (?:over|under|aged|who|with|given|between|younger|older)"
    r"|women|men|children|girls|boys|teenagers|pensioners|(?:over|under)-?\d{1,2}s)\b",
    re.IGNORECASE,
)
# "In 1998", "in the 2008 season"; must not match "in 2008 cases" alone.
_IN_YEAR: Final = re.compile(
    r"\b(?:[Ii]n (?P<year>(?:18|19|20)\d{2})|(?:[Ii]n|[Oo]f|[Dd]uring) the (?P<season>(?:18|19|20)\d{2}) season)\b"
)
_YEAR: Final = re.compile(r"\b(?:18|19|20)\d{2}\b")
# Where it is: "in Malaga province", "outside Brod", "over the Lessen district"; must not match "in May" (see _where).
_PLACE: Final = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ff|[Oo]ver|[Aa]cross|[Aa]round)\s(?:the\s)?(?:[a-z]{2,12}\s){0,3}"
    r"(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3})"
)
# A price or count of a moment of the day; must not match "in trading with China".
_MOMENT: Final = re.compile(
    r"\b(?:in (?:early|morning|midday|afternoon|late|pre-market|premarket|after-hours|extended) (?:\w{1,12} )?"
    r"(?:trade|trading)|(?:by|at|around) (?:midday|noon|lunchtime|mid-morning|mid-afternoon)|at one (?:point|stage)"
    r"|at the open(?:ing)?|before the (?:market|bell))\b",
    re.IGNORECASE,
)
# Which way a figure goes, and what hardly says more: none of it says what is measured.
COURSES: Final = frozenset(
    "#rise #fall #grow #steady #give #cost #find #arrive expect more less compar previous forecast first second half "
    "quarter fiscal annual yearly".split()
)
ONE_DEED: Final = 0.65  # and from which other doings may be one; chosen by hand
ONE_MATTER: Final = 0.8  # meaning from which other words still measure the same; chosen by hand
# A count that goes on, and one that is done; must not match "the early vote" or "the final week".
_PARTIAL: Final = re.compile(
    r"\b(?:partial|preliminary|provisional|early|first|incomplete) (?:\w{1,15} )?"
    r"(?:results?|counts?|returns|figures|tall(?:y|ies))"
    r"|\bof (?:the )?(?:votes|ballots|polling stations|precincts|districts) (?:counted|tallied|in|reporting|processed)"
    r"|\b(?:votes|ballots) (?:counted|tallied)\b",
    re.IGNORECASE,
)
_FINAL: Final = re.compile(
    r"\b(?:final|complete|certified|full|end) (?:\w{1,15} )?(?:results?|counts?|returns|figures|tall(?:y|ies))\b",
    re.IGNORECASE,
)
_CALENDAR: Final = frozenset(MONTH_NAMES) | frozenset(WEEKDAY_NAMES)
# What the one rate of a central bank is called.
_ONE_RATE: Final = frozenset("key benchmark base main policy official lending leading reference headline bank".split())
_SHARES: Final = frozenset({"%", "percentage points"})


def other_thing(pair: Pair, ours: Quantity, theirs: Quantity | None = None) -> str | None:
    """Why the claim's figure and the statement's, of one noun, may be of two things; None where nothing shows it."""
    claim, statement = pair.claim.wording, pair.statement.wording
    return (
        _another(claim, statement)
        or _another(statement, claim)
        or _several(claim, statement)
        or _other_kind(pair)
        or _other_place(pair)
        or _group(claim, statement)
        or _other_year(pair)
        or _other_owner(pair, ours, theirs)
        or _of_whom_it_befell(pair)
        or _other_share(pair, ours)
        or _in_passing(claim, statement)
        or _other_stage(claim, statement)
        or _nobody_named(pair)
        or _unmeasured(pair, ours)
        or _change_and_level(pair, ours)
        or _other_deed(pair, ours)
    )


def other_occasion(pair: Pair) -> str | None:
    """Why the statement may be of another occasion: "an earlier fire", "in Malaga", "in 1998"; or None."""
    return another_one(pair) or _other_year(pair)


def another_one(pair: Pair) -> str | None:
    """The same of any year, for a claim that something never was: "an earlier fire", "in Malaga"; or None."""
    claim, statement = pair.claim.wording, pair.statement.wording
    return _another(claim, statement) or _another(statement, claim) or _other_place(pair)


def _unmeasured(pair: Pair, ours: Quantity) -> str | None:
    """For "profit fell 38 %" beside "revenue was down 4 %": a rate or a sum of what only one of the two speaks of."""
    if ours.unit not in _SHARES and ours.unit not in ISO:
        return None
    named = {stem(w) for name in capitals(pair.claim.wording) for w in name_words(name)} | places(pair.claim.wording)
    known = {stem(w) for s in (pair.ours, pair.theirs) if s for name, _ in s.names for w in name}
    own = {w.term for w in pair.beside.ours_left} | pair.like.shared
    matter = own - named - known - COURSES
    if not matter or matter & pair.like.shared or pair.like.meaning >= ONE_MATTER:
        return None
    return f"nothing of “{' '.join(sorted(w.removeprefix('#') for w in matter)[:4])}” stands in the report"


def _other_deed(pair: Pair, ours: Quantity) -> str | None:
    """For "demanded $20 million" beside "transferred 13 million": what was done with them is not the same."""
    if ours.unit not in ISO or pair.like.meaning >= ONE_DEED:
        return None
    a, b = (doings(c.wording) - COURSES for c in (pair.claim, pair.statement))
    if not a or not b or a & b:
        return None
    return f"{_plain(a)} in the claim, {_plain(b)} in the report"


def _plain(terms: frozenset[str]) -> str:
    return " and ".join(f"“{t.removeprefix('#')}”" for t in sorted(terms))


def _change_and_level(pair: Pair, ours: Quantity) -> str | None:
    """For "sales fell 8 %" beside "are 40 % more likely to": one is a change, and no share of the report's is."""
    if ours.unit != "%" or not _is_change(pair.claim, ours):
        return None
    shares = [q for q in pair.statement.quantities if q.unit == "%"]
    if any(q.trend is not None for q in shares):
        return None
    return f"“{ours.text}” is a change, “{shares[0].text}” may be none" if shares else None


def _is_change(claim: Claim, quantity: Quantity) -> bool:
    """Whether something went up or down by so much, not to so much."""
    before = claim.article.text[: quantity.span.start].rstrip()
    return quantity.trend is not None and not before.lower().endswith((" to", " at", " from"))


def _in_passing(claim: str, statement: str) -> str | None:
    """For "jumped 25 % in early trading" beside "closed 22 % higher": one is of a moment only."""
    ours, theirs = _MOMENT.search(claim), _MOMENT.search(statement)
    found = ours or theirs
    return f"“{found[0]}”" if found and not (ours and theirs) else None


def _other_stage(claim: str, statement: str) -> str | None:
    """For "with 82 percent of ballots counted" beside "in the final count"."""
    for one, other in ((claim, statement), (statement, claim)):
        partial, final = _PARTIAL.search(one), _FINAL.search(other)
        if partial and final:
            return f"“{partial[0]}” beside “{final[0]}”"
    return None


def _nobody_named(pair: Pair) -> str | None:
    """For "Shares in Brannock fell" beside "Shares rose" in a report on Homestead: none of the claim's names is there.

    A report that names the claim's people or bodies at all may do so in the sentence before.
    """
    named = {w for name in capitals(pair.claim.wording) for w in name_words(name)} - GENERIC - _CALENDAR
    if pair.theirs is None or not pair.theirs.names or not named:
        return None
    if places(pair.claim.wording) & places(pair.sentence):
        return None  # "in Greece", "Greek unemployment"
    if places(pair.claim.wording) and not _is_of_strangers(pair):
        return None
    known = {w for name, _ in pair.theirs.names for w in name} | set(tokens(pair.sentence)) | set(pair.theirs.outlet)
    return None if named & known else f"the report names nothing of {', '.join(sorted(named))}"


def _another(text: str, other: str) -> str | None:
    here, there = tokens(text), tokens(other)
    telling = {w.word for w in read_words(text)}
    stems = {stem(w) for w in there}
    for word, following in itertools.pairwise(here):
        if word == "separate" and following.endswith("s"):
            continue  # "in 40 separate trades": several of one
        if word in _OTHERS and word not in there and following in telling and stem(following) in stems:
            return f"“{word} {following}”"
    return next((f"“{w}”" for w in here if w in _RIVAL and w not in there), None)


def _several(claim: str, statement: str) -> str | None:
    """For "the two trains" where the claim is about the train."""
    ours, theirs = tokens(claim), tokens(statement)
    single = {b for a, b in itertools.pairwise(ours) if a in ("the", "a", "an", "its", "his", "her")}
    for count, noun in itertools.pairwise(theirs):
        if count in _SEVERAL and noun.endswith("s") and noun not in ours and stem(noun) in {stem(s) for s in single}:
            return f"“{count} {noun}”"
    return None


# "The number of people affected": what befell those who are counted. Must not match "the number of people needed to".
_BEFELL: Final = re.compile(
    r"\b(?:number|count|tally) of (?:\w{2,15} ){1,2}?(?P<what>[a-z]{2,15}(?:ed|en|ost|urt|ead|ick|ing))\b(?! to\b)"
)


def _of_whom_it_befell(pair: Pair) -> str | None:
    """For "employs 6,200 people" beside "the number of people affected is 310,000": only these are counted."""
    for one, other in ((pair.claim.wording, pair.statement.wording), (pair.statement.wording, pair.claim.wording)):
        found = _BEFELL.search(one)
        if found and not {w.term for w in read_words(found["what"])} & {w.term for w in read_words(other)}:
            return f"“{found[0]}”"
    return None


def _other_kind(pair: Pair) -> str | None:
    """For "goods train" beside "passenger train": one noun, and before it words that have no counterpart."""
    if rivals := other_rival(pair.claim.wording, pair.statement.wording):
        return rivals
    words = (*read_words(pair.claim.wording), *read_words(pair.statement.wording))
    nouns = {w.word for w in words if not w.name}  # "airline Nordan", "forced Nordan" are of one and the same
    nouns -= {w for c in (pair.claim, pair.statement) for a in c.acts for w in tokens(a.doing)}  # "on the job earn"
    for a in pair.beside.ours_left:
        for b in pair.beside.theirs_left:
            if a.after in BEFORE_A_RIVAL:  # "rose against the dollar": no kind of it
                continue
            alike = not a.name and not b.name and stem(a.after) == stem(b.after)
            if alike and {a.after, b.after} <= nouns and not _one_rate(a, b) and not in_one_deed(pair, a.word, b.word):
                return f"“{a.word} {a.after}” in the claim, “{b.word} {b.after}” in the report"
    return None


def _one_rate(a: Said, b: Said) -> bool:
    """Whether both mean a central bank's one rate: "its key rate", "the benchmark rate"."""
    return {a.word, b.word} <= _ONE_RATE and a.after.startswith("rate")


def _group(claim: str, statement: str) -> str | None:
    ours, theirs = _GROUP.search(claim), _GROUP.search(statement)
    if ours is not None and theirs is not None and ours[0].lower() == theirs[0].lower():
        return None
    found = theirs or ours
    return f"“{found[0]}”" if found else None


def _other_place(pair: Pair) -> str | None:
    """For "in Malaga" beside "in Valencia": each names a place, and neither names the other's."""
    ours, theirs = _where(pair.claim.wording), _where(pair.statement.wording)
    if not ours or not theirs or places(pair.claim.wording) & places(pair.statement.wording):
        return None
    if _said(ours, pair.sentence) or _said(theirs, pair.claim.sentence.of(pair.claim.article.text)):
        return None
    return f"in {ours[0]} by the claim, in {theirs[0]} by the report"


def _where(text: str) -> list[str]:
    """The names of places that the words give, days and months left out."""
    found = (match["name"] for match in _PLACE.finditer(text))
    return [name for name in found if not set(tokens(name)) & _CALENDAR]


def _is_of_strangers(pair: Pair) -> bool:
    """Whether at least half of the report's names are none of the claim's article's."""
    ours = {w for name, _ in pair.ours.names for w in name} - GENERIC if pair.ours else set()
    theirs = [set(name) - GENERIC for name, _ in pair.theirs.names] if pair.theirs else []
    return bool(ours) and 2 * sum(not ours & name for name in theirs) >= len(theirs)


def _said(names: list[str], text: str) -> bool:
    """Whether a telling word of one of the names stands in the text."""
    words = {stem(w) for w in tokens(text)}
    return any(stem(w) in words for name in names for w in tokens(name) if w not in GENERIC)


def _other_year(pair: Pair) -> str | None:
    """For "in 1998" in one of the two, where the other names no year and is of another day."""
    for one, other, day in (
        (pair.statement, pair.claim, pair.our_day),
        (pair.claim, pair.statement, pair.their_day),
    ):
        found = _IN_YEAR.search(one.wording)
        if found is None or _YEAR.search(other.wording) or (pair.alone and (other.times or one is pair.claim)):
            continue
        if day is None or int(found["year"] or found["season"]) != day.year:
            return f"“{found[0]}”"
    return None


# Of whom or what a figure beside a name is: "Bandar, a city of 500,000 people", "Kesh, home to 200,000". Must not match
# "On Monday, a group of 40 people", whose day is no owner (see _owner).
_BESIDE: Final = re.compile(
    r"\b(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}), "
    r"(?:(?:an?|the|which|who|with|home|has|whose)\b[^,;.:]{0,60}|age |aged )?$"
)
_BEFORE: Final = 100  # characters before a figure in which its owner stands


def _other_owner(pair: Pair, ours: Quantity, theirs: Quantity | None) -> str | None:
    """For a figure beside a name that the other does not name: "Bandar, a city of 500,000", of Kesh by the claim."""
    if pair.alone or theirs is None:
        return None
    known = (
        (pair.claim, ours, pair.sentence),
        (pair.statement, theirs, pair.claim.sentence.of(pair.claim.article.text)),
    )
    for told, figure, other in known:
        owner = _owner(told, figure)
        if owner and not {stem(w) for w in tokens(owner)} & {stem(w) for w in tokens(other)}:
            return f"“{figure.text}” is of {owner}"
    return None


def _owner(told: Claim, figure: Quantity) -> str | None:
    start = max(told.sentence.start, figure.span.start - _BEFORE)
    found = _BESIDE.search(told.article.text[start : figure.span.start])
    return found["name"] if found and not set(tokens(found["name"])) & _CALENDAR else None


def _other_share(pair: Pair, ours: Quantity) -> str | None:
    """A share or a change says nothing of what it is of: other words in one place of both may be that."""
    if ours.unit not in _SHARES:
        return None
    done = {w for c in (pair.claim, pair.statement) for act in c.acts for w in tokens(act.doing)}  # "lost", "rose"
    for a in pair.beside.ours_left:
        for b in pair.beside.theirs_left:
            if {a.word, b.word} <= done or a.after in BEFORE_A_RIVAL or _one_rate(a, b):
                continue
            several = a.word.endswith("s") and b.word.endswith("s") and not a.name and not b.name
            known = pair.alone or several  # within one event only "the nurses want", "the teachers want" tell
            if known and a.after and a.after == b.after and not a.word[0].isdigit() and not b.word[0].isdigit():
                return f"“{a.word} {a.after}” in the claim, “{b.word} {b.after}” in the report"
    return None
