"""whose_figure: signs that a figure of one noun is another's, or a part: "Ford sold", "in Germany", "a first batch".

Rules: asked only where two figures differ, and only ever makes them silent on each other. Knows who does it by the two
statements, what stands behind the figures and the words for parts and wholes; asked between two bare texts too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.measures import local
from claimcheck.agreement.other_numbers import number_apart
from claimcheck.agreement.parties import kin, names_in
from claimcheck.agreement.setting import GENERIC, name_words
from claimcheck.agreement.thesaurus import Kin
from claimcheck.agreement.words import places, states, stem, terms, tokens
from claimcheck.text.calendar_words import MONTH_NAMES, WEEKDAY_NAMES
from claimcheck.text.currencies import ISO

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act, Claim, Party
    from claimcheck.text.quantity import Quantity

_CALENDAR: Final = frozenset((*MONTH_NAMES, *WEEKDAY_NAMES))
# "Hospital A", "Block C"; must not match "Plan I", "Vitamin C levels" beside itself.
_LETTERED: Final = re.compile(r"\b(?P<kind>[A-Z][a-z]{2,14}) (?P<which>[A-HJ-Z])\b(?![.’'&-])")
# One delivery, or stretch, of several. Must not match "the first people", "a batch of bread".
_ONE_OF_A_ROW: Final = re.compile(
    r"\b(?:first|second|third|fourth|fifth|initial|latest|last|next|final|new|another|additional) "
    r"(?P<what>batch|shipment|consignment|tranche|wave|delivery|group|phase|load|convoy|instal+ment|contingent|round)\b",
    re.IGNORECASE,
)
# The whole of what may be told in parts.
_IN_ALL: Final = re.compile(
    r"\b(?:worldwide|nationwide|globally|countrywide|statewide|in total|a total of|in all|altogether|overall|combined"
    r"|(?:around|across) the (?:world|country|globe)"
    r"|(?:in|across) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|many)"
    r" (?:cities|countries|states|regions|towns|provinces|districts))\b",
    re.IGNORECASE,
)
# Right behind what is counted: "3,000 employees in France". Must not match "in May", nor a place farther off.
_THERE: Final = re.compile(
    r"(?:\s[a-z][a-z-]{1,14}){0,3}?\s(?:in|at|from|across|throughout)\s(?:the )?"
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
)
# For what a sum is: "on advertising", "for the stadium". Must not match "on Monday", "for three years".
_FOR_WHAT: Final = re.compile(
    r"\s(?P<link>on|for|towards?) (?:(?:the|its|their|his|her|new|a|an) )?(?P<what>[a-z]{3,20})\b"
)
# "Last week's raid", "this year's budget": which of several.
_WHICH: Final = re.compile(
    r"\b(?P<which>last|this|next|previous|yesterday|today|tomorrow)(?: (?:week|month|year|season|summer|winter|spring"
    r"|autumn|fall|night))?['’]s\b",
    re.IGNORECASE,
)
# What is done with goods, each with a figure of its own.
_GOODS: Final = tuple(
    frozenset(terms(row))
    for row in (
        "produce produced manufacture manufactured harvest harvested",
        "export exported",
        "import imported",
        "order ordered buy bought",
        "deliver delivered receive received supply supplied",
        "sell sold",
        "consume consumed",
        "store stored stockpile stockpiled",
        "earn earned",
        "spend spent",
        "borrow borrowed",
        "repay repaid",
        "win won",
        "lose lost",
        "open opened",
        "close closed",
    )
)


def whose(pair: Pair, ours: Quantity, theirs: Quantity) -> str | None:
    """Why the two figures may be of two bearers, or one a part of the other; None where nothing shows it."""
    return (
        _other_bearer(pair)
        or _one_of_a_row(pair)
        or _other_occasion(pair)
        or _part_in_a_place(pair, ours, theirs)
        or _for_another(pair, ours, theirs)
        or _other_trade(pair)
        or _the_rest(pair, ours, theirs)
    )


def _other_bearer(pair: Pair) -> str | None:
    """For "Tesla sold 400,000 cars" beside "Ford sold 250,000 cars": each is of a name that the other does not give."""
    one, other = _LETTERED.search(pair.claim.wording), _LETTERED.search(pair.statement.wording)
    if one and other and one["kind"] == other["kind"] and one["which"] != other["which"]:
        return f"of “{one[0]}” in the claim, of “{other[0]}” in the report"
    numbered = number_apart(pair)
    if numbered and numbered[0].of not in ("age", "score"):
        return f"of “{numbered[0].words}” in the claim, of “{numbered[1].words}” in the report"
    for a in pair.claim.acts[:1]:
        for b in pair.statement.acts[:1]:
            ours, theirs = _named(a.subject), _named(b.subject)
            if not ours or not theirs or _are_one(pair, ours, theirs):
                continue
            if a.subject and b.subject:
                return f"of “{a.subject.whole}” in the claim, of “{b.subject.whole}” in the report"
    return None


def _named(party: Party | None) -> frozenset[str]:
    """The telling words of the names in a doer's phrase: "toyota" of "the Toyota plant in Kentucky"."""
    return frozenset(names_in(party.whole) | places(party.whole)) if party else frozenset()


def _are_one(pair: Pair, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether one may be the other: no name of its own on either side, or one told in the other's sentence."""
    mine, other = ours - theirs, theirs - ours
    if not mine or not other:
        return True
    told = {stem(w) for w in tokens(pair.sentence)} | places(pair.sentence)
    asked = {stem(w) for w in tokens(pair.claim.sentence.of(pair.claim.article.text))} | places(pair.claim.wording)
    return any({w, stem(w)} & told for w in mine) or any({w, stem(w)} & asked for w in other)


def _one_of_a_row(pair: Pair) -> str | None:
    ours, theirs = (_ONE_OF_A_ROW.search(c.wording) for c in (pair.claim, pair.statement))
    if (ours is None) == (theirs is None) and (ours is None or ours[0].lower() == (theirs or ours)[0].lower()):
        return None
    found = theirs or ours
    return f"one is of the “{found[0]}” only" if found else None


def _other_occasion(pair: Pair) -> str | None:
    ours, theirs = (_WHICH.search(c.wording) for c in (pair.claim, pair.statement))
    if ours and theirs and ours[0].lower() != theirs[0].lower():
        return f"“{ours[0]}” in the claim, “{theirs[0]}” in the report"
    return None


def _part_in_a_place(pair: Pair, ours: Quantity, theirs: Quantity) -> str | None:
    """For "3,000 employees in France" beside "10,000 employees": the lesser is only of one place.

    Who dies or is hurt does so in one place; there only a word for the whole shows that the other is more. What a
    whole article or report is about goes without saying.
    """
    told = ((pair.claim, ours, pair.statement, theirs), (pair.statement, theirs, pair.claim, ours))
    scene = {stem(w) for s in (pair.ours, pair.theirs) if s for name, _ in s.names for w in name}
    for one, some, other, every in told:
        place = _place(one, some)
        least, most = (q.low if q.low is not None else q.high or 0.0 for q in (some, every))
        if not place or least >= most or place & {stem(w) for w in tokens(other.sentence.of(other.article.text))}:
            continue
        if places(" ".join(place)) & places(other.wording) or _place(other, every) or place & scene:
            continue
        befell = states(local(one, some)) & {"death", "injury", "missing", "sick", "rescue", "arrest"}
        if not befell or _IN_ALL.search(other.wording):
            return f"“{some.text}” may be only those in {' '.join(sorted(w.capitalize() for w in place))}"
    return None


def _place(told: Claim, figure: Quantity) -> frozenset[str]:
    found = _THERE.match(told.article.text, figure.span.end, told.span.end)
    words = frozenset(name_words(found["name"])) if found else frozenset()
    return frozenset(map(stem, words - GENERIC)) if words.isdisjoint(_CALENDAR) else frozenset()


def _for_another(pair: Pair, ours: Quantity, theirs: Quantity) -> str | None:
    """For "$5 million on advertising" beside "$9 million on research"."""
    if ours.unit not in ISO:
        return None
    a, b = (_FOR_WHAT.match(c.article.text, q.span.end) for c, q in ((pair.claim, ours), (pair.statement, theirs)))
    if not a or not b or a["link"] != b["link"] or {a["what"], b["what"]} & _CALENDAR:
        return None
    known = kin(pair, a["what"], b["what"]) in (Kin.ALIKE, Kin.NARROWER, Kin.BROADER)
    one = known or set(terms(a["what"])) & set(terms(b["what"])) or not terms(a["what"]) or not terms(b["what"])
    return None if one else f"“{a[0].strip()}” in the claim, “{b[0].strip()}” in the report"


def _other_trade(pair: Pair) -> str | None:
    """For "produced 10 million tonnes" beside "exported 4 million tonnes"."""
    for a in pair.claim.acts[:1]:
        for b in pair.statement.acts[:1]:
            ours, theirs = _trade(a), _trade(b)
            if ours and theirs and ours.isdisjoint(theirs):
                return f"“{a.doing}” in the claim, “{b.doing}” in the report"
    return None


# What says only that it set in: "began with the loss of 15 gigawatts"; the lexicon holds "opened" for one of them.
_SETS_IN: Final = frozenset("begin begins began begun start starts started".split())


def _trade(act: Act) -> frozenset[int]:
    if _SETS_IN & set(tokens(act.doing)):
        return frozenset()
    return frozenset(i for i, row in enumerate(_GOODS) if row & set(terms(act.doing)))


# "Seven of the 10 hostages"; the whole in figures or words stands right behind.
_OF_THE: Final = re.compile(r"\s+(?:out )?of (?:the |its |their |all )?(?P<whole>\d{1,5}|\w{3,9})\b")


def _the_rest(pair: Pair, ours: Quantity, theirs: Quantity) -> str | None:
    """For "seven of the 10 were freed" beside "three of the 10 are still held": the two are the whole together."""
    a, b = ours.low, theirs.low
    if a is None or b is None or set(tokens(pair.claim.wording)) <= set(tokens(pair.statement.wording)):
        return None
    wholes = {
        q.low
        for c, part in ((pair.claim, ours), (pair.statement, theirs))
        for q in c.quantities
        if _OF_THE.match(c.article.text, part.span.end) and part.span.end < q.span.start <= part.span.end + 12
    }
    differ = bool(pair.beside.ours_left and pair.beside.theirs_left)  # "to convict", "to acquit"
    differ = differ or len({frozenset(act.doing for act in c.acts) for c in (pair.claim, pair.statement)}) > 1
    return f"the two may be all “{a + b:.0f}” together" if a + b in wholes and differ else None
