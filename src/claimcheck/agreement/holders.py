"""holders: two who are both given what only one can have: "Kenya was the first to sign", "Ghana was the first to sign".

Rules: knows firsts, superlatives and what only one does; the words of the title must be the same on both sides. That
one holder bears two names it cannot know: between two reports it only speaks of titles.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.once_only import has_one_doer
from claimcheck.agreement.one_deed import is_one_thing, may_exclude
from claimcheck.agreement.parties import is_name, names_in
from claimcheck.agreement.same_acts import same_doing
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import places, stem, tokens
from claimcheck.claims.claim import Modality
from claimcheck.text.calendar_words import MONTH_NAMES, WEEKDAY_NAMES

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim, Party

NEAR: Final = 0.4  # likeness from which the same title is of one thing; the holder is a good part of it; by hand
_TOP: Final = (
    r"(?:first|only|sole|(?!(?:west|rest|test|guest|forest|latest|interest|honest|modest|earnest|chest|vest|priest"
    r"|nest|harvest|northwest|southwest|contest|protest|request|arrest|quest)\b)[a-z]{2,14}est"
    r"|most [a-z]{3,15}|least [a-z]{3,15}|worst|best)"
)
# "Kenya was the first country to …", "Tana is Ethiopia's largest lake"; every part is bounded. Not "is one of the".
_TITLE: Final = re.compile(
    r"\A(?:The )?(?P<who>[A-Z][\w’'.-]{1,25}(?: (?:of|the|de|al|[A-Z][\w’'.-]{0,25})){0,4})"
    r" (?P<verb>is|was|became|has become|remains|are|were)"
    r" (?P<title>(?:the (?:[\w’'-]{2,20}['’]s? )?|[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,2}['’]s? )"
    rf"{_TOP}\b"
    r"[^,;.:()–—]{2,120}?)(?=[,;.:()–—]|\Z)"
)
# Who is named to an office, either way round.
_NEW: Final = r"(?:(?:as|its|the|their|his|her|new) ){0,4}"
_NAME: Final = r"[A-Z][\w’'.-]{1,25}(?: (?:de|van|von|al|[A-Z][\w’'.-]{0,25})){1,3}"
_NAMED: Final = (
    re.compile(
        rf"\A(?P<who>{_NAME}) (?:was|has been|is|were)(?: \w{{2,12}}ly)? (?:named|appointed|elected|made)"
        rf" {_NEW}(?P<title>(?!an? )[a-z][a-z -]{{3,40}}?(?: (?:of|at) [^,;.]{{2,60}})?)(?=[,;.]|\Z)"
    ),
    re.compile(
        rf"\b(?:named|appointed|elected|hired) (?P<who>{_NAME}) {_NEW}"
        r"(?P<title>(?!an? )[a-z][a-z -]{3,40}?(?: (?:of|at) [^,;.]{2,60})?)(?=[,;.]|\Z)"
    ),
)
_OF_ONE: Final = frozenset(
    "coach manager chief president chairman chairwoman chair governor mayor minister director captain secretary pope "
    "chancellor premier treasurer king queen rector".split()
)
_STYLES: Final = frozenset(
    "senator president minister premier mr mrs ms dr sir lord lady king queen prince princess judge justice professor "
    "captain colonel general admiral mayor governor sheikh pope bishop father lake mount cape river".split()
)
_NOTHING: Final = frozenset("the a an of in s at to for on its their his her".split())
_LASTING: Final = frozenset({"is", "are", "remains", "has become"})
_FIRST: Final = re.compile(r"\b(?:first|last|only|sole)\b")
_WHEN: Final = "|".join((*MONTH_NAMES, *WEEKDAY_NAMES))
_DATES: Final = re.compile(
    rf"\s(?:on|in|last|this|earlier) (?:{_WHEN}|month|week|year|\d{{4}})(?: \d{{1,4}})?\Z", re.IGNORECASE
)


def holder_apart(pair: Pair) -> Judgement | None:
    """A contradiction where one title is given to two, or what one does to two doers; None elsewhere."""
    if pair.clash or pair.unclear or pair.like.score < NEAR:
        return None
    asserted = pair.claim.modality is pair.statement.modality is Modality.ASSERTED
    found = (_titles(pair) or (pair.alone and (_offices(pair) or _doers(pair)))) if asserted else None
    if not found:
        return None
    ours, theirs, what = found
    reason = Reason(code="holder-apart", detail=f"“{theirs}” in the report, “{ours}” in the claim: {what}")
    return said(Stance.CONTRADICTS, reason, pair.like, NEAR)


def _titles(pair: Pair) -> tuple[str, str, str] | None:
    a, b = (_TITLE.search(c.wording) for c in (pair.claim, pair.statement))
    if a is None or b is None or _said_of(a["title"]) != _said_of(b["title"]):
        return None
    if not _are_two(a["who"], b["who"], frozenset(tokens(a["title"]))):
        return None
    if not _FIRST.search(a["title"]) and _date(a["title"]) != _date(b["title"]):
        return None  # Monday's biggest loser is not Tuesday's
    lasting = (a["verb"] in _LASTING) != (b["verb"] in _LASTING)
    if lasting and not _FIRST.search(a["title"]):
        return None  # who was the tallest need not be it today
    return a["who"], b["who"], f"only one is “{a['title']}”"


def _offices(pair: Pair) -> tuple[str, str, str] | None:
    a, b = (_named(c) for c in (pair.claim, pair.statement))
    if a is None or b is None or not _are_two(a["who"], b["who"]) or not may_exclude_office(a["title"], b["title"]):
        return None
    return a["who"], b["who"], f"only one is named “{a['title']}”"


def may_exclude_office(ours: str, theirs: str) -> bool:
    """Whether both are one office, and one that one person has at a time."""
    return _said_of(ours) == _said_of(theirs) and bool(_OF_ONE & set(tokens(ours)))


def _named(statement: Claim) -> re.Match[str] | None:
    return next((m for pattern in _NAMED if (m := pattern.search(statement.wording))), None)


def _doers(pair: Pair) -> tuple[str, str, str] | None:
    """Who does it by the claim and who by the report: "was bought by Siemens", "by Dassault"."""
    for a in pair.claim.acts[:1]:
        for b in pair.statement.acts:
            if not has_one_doer(a) or a.rejected or b.rejected or b.aside or a.ahead != b.ahead:
                continue
            if not same_doing(pair, a, b) or not is_one_thing(pair, a.object, b.object) or not _may_differ(pair):
                continue
            if a.subject and b.subject and _is_one(a.subject) and _is_one(b.subject):
                ours, theirs = a.subject.whole, b.subject.whole
                told = (names_in(ours) - _STYLES) & set(tokens(pair.sentence))
                if _are_two(ours, theirs) and not told:  # "bought by Velmar, which owns Omnia"
                    return ours, theirs, f"one alone “{a.doing}” it"
    return None


def _may_differ(pair: Pair) -> bool:
    """Whether nothing else tells the two apart."""
    return may_exclude(pair) or pair.like.score >= NEAR


def _is_one(party: Party) -> bool:
    return len(party.names) == 1 and is_name(party) and " and " not in party.whole


def _are_two(ours: str, theirs: str, common: frozenset[str] = frozenset()) -> bool:
    """Whether each is a name, no word or short form of which the other has; common words are none."""
    a, b = names_in(ours) - common - _STYLES, names_in(theirs) - common - _STYLES
    return bool(a and b) and not a & b and not places(ours) & places(theirs)


def _date(title: str) -> str:
    found = _DATES.search(title)
    return found[0].lower() if found else ""


def _said_of(title: str) -> frozenset[str]:
    """What the title says, in any order: "the world's tallest tower", "the tallest tower in the world"."""
    words = tokens(_DATES.sub("", title).replace("’s", " ").replace("'s", " "))
    return frozenset(stem(w) for w in words if w not in _NOTHING)
