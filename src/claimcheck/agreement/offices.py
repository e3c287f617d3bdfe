"""offices: which minister, ministry or chamber it is: the interior minister is not the economy minister.

Rules: knows the fields by which ministers, ministries and committees are called, and the two houses of parliaments by
their names. It says that two statements are of two offices, and only of "is the" two that they exclude each other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import terms, tokens

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

FLOOR: Final = 0.5  # likeness from which "is the one" and "is the other" are of one; chosen by hand
_MOST: Final = 6  # offices in one sentence that are looked at
# Fields that one office may be called by alike; of the first word of each row the others are other words.
_FIELDS: Final = {
    word: row.split()[0]
    for row in (
        "interior home internal",
        "foreign external",
        "defence defense war",
        "finance financial treasury budget",
        "economy economic economics",
        "health",
        "education schools",
        "justice law",
        "energy power electricity",
        "oil petroleum",
        "mining mines minerals",
        "trade commerce business industry industries",
        "transport transportation railways railway",
        "agriculture agricultural farm farming food rural",
        "fisheries fishing",
        "environment environmental climate ecology",
        "labour labor employment work manpower",
        "culture cultural arts heritage",
        "sports sport youth",
        "tourism",
        "housing",
        "water irrigation",
        "science research technology innovation digital",
        "information communications media",
        "immigration migration",
        "family women families",
        "planning",
        "security",
        "veterans",
        "prime",
    )
    for word in row.split()
}
_HEAD: Final = (
    r"(?P<head>[Mm]inist(?:er|ry)|[Ss]ecretary(?!-?\s?[Gg]eneral)|[Dd]epartment|[Cc]ommittee|[Cc]ommissioner)"
)
# "Interior minister", "trade and industry ministry"; up to four words before are read as fields.
_BEFORE: Final = re.compile(rf"\b(?P<what>(?:[A-Za-z]{{2,14}}(?:,| and| &)? ){{1,4}}){_HEAD}\b")
# "Minister of foreign affairs", "secretary of state for education"; not "minister of Ghana", which has no field.
_BEHIND: Final = re.compile(
    rf"\b{_HEAD} (?:of state )?(?:of|for)(?: the)? (?P<what>[A-Za-z]{{2,14}}(?:(?:,| and| &)? [A-Za-z]{{2,14}}){{0,3}})"
)
_HOLDER: Final = re.compile(r",? [A-Z][\w’'-]{1,25}(?: [A-Z][\w’'-]{1,25}){0,3}")
_HELD_BY: Final = re.compile(r"[A-Z][\w’'-]{1,25}(?: [A-Z][\w’'-]{1,25}){0,3}, (?:the )?\Z")
_KINDS: Final = {"minister": "minister", "secretary": "minister", "ministry": "ministry", "department": "ministry"}
# "Is the finance minister", "was named Angola's trade minister": what somebody is. Not "a former finance minister".
_IS: Final = re.compile(
    r"\b(?:is|was|remains|became|becomes|(?:been |being |be |was |is )?(?:named|appointed)|served? as|serves as)"
    r"(?: (?:the|its|their|new|as|[A-Z][\w-]{2,20}(?:['’]s?)?)){0,4} \Z"
)
# The two houses of a parliament; "the House" only with its capital. Not "the White House", "the House of Lords".
_CHAMBERS: Final = {
    "lower": re.compile(
        r"\b(?:[Ll]ower (?:house|chamber)|House of (?:Representatives|Commons)|the Commons|Bundestag|State Duma"
        r"|the Duma"
        r"|Lok Sabha|Chamber of Deputies|(?<!White )(?<!Opera )(?<!upper )(?<!Upper )\b(?:US|U\.S\.|the) House\b"
        r"(?! of\b| [A-Z]))"
    ),
    "upper": re.compile(
        r"\b(?:[Uu]pper (?:house|chamber)|House of Lords|the Lords|Bundesrat|Federation Council|Rajya Sabha|Senate)\b"
        r"(?! (?:committee|hearing|candidate|race|seat|leader))"
    ),
}


@dataclass(frozen=True, slots=True)
class Office:
    """An office: its kind ("minister"), its fields ("finance"), its words and where they begin."""

    kind: str
    fields: frozenset[str]
    words: str
    start: int


@lru_cache(maxsize=10_000)
def offices(text: str) -> tuple[Office, ...]:
    """The offices with a field that the text names.

    >>> [(o.kind, sorted(o.fields)) for o in offices("The foreign minister met the minister of trade and industry")]
    [('minister', ['foreign']), ('minister', ['trade'])]
    >>> offices("The minister of Ghana")
    ()
    """
    found = []
    for pattern in (_BEFORE, _BEHIND):
        for match in islice(pattern.finditer(text), _MOST):
            fields = frozenset(_FIELDS[w] for w in tokens(match["what"]) if w in _FIELDS)
            head = match["head"].lower()
            if fields:
                words, start = _named(match)
                found.append(Office(_KINDS.get(head, head), fields, words, start))
    return tuple(sorted(found, key=lambda office: office.start))


def _named(match: re.Match[str]) -> tuple[str, int]:
    """The office's words, from the first that tells its field on."""
    if match.start("what") > match.start("head"):
        return match[0], match.start()
    first = next(m for m in re.finditer(r"[A-Za-z]+", match["what"]) if m[0].lower() in _FIELDS)
    start = match.start("what") + first.start()
    return match.string[start : match.end("head")], start


def other_office(pair: Pair) -> tuple[str, str] | None:
    """An office, or a chamber, of the claim's, and the one that the report names and that is another; or None."""
    ours, theirs = offices(pair.claim.wording), offices(pair.sentence)
    for office in ours:
        alike = [o for o in theirs if o.kind == office.kind]
        holder = _holder(pair.claim.wording, office)
        told = (
            holder
            and holder <= set(terms(pair.sentence))
            and not any(holder & _holder(pair.sentence, o) for o in alike)
        )
        if alike and not told and not any(o.fields & office.fields for o in alike) and len(ours) == 1:
            return office.words, alike[0].words
    return _other_chamber(pair)


def _holder(text: str, office: Office) -> frozenset[str]:
    """The terms of the name beside the office: "foreign minister Ana Ruiz", "Ana Ruiz, the foreign minister"."""
    found = _HOLDER.match(text, office.start + len(office.words)) or _HELD_BY.search(text, 0, office.start)
    return frozenset(terms(found[0])) if found else frozenset()


def _other_chamber(pair: Pair) -> tuple[str, str] | None:
    """The one chamber that the claim names and the one that the report names, where they are two."""
    a, b = (
        {house: found[0] for house, pattern in _CHAMBERS.items() if (found := pattern.search(text))}
        for text in (pair.claim.wording, pair.sentence)
    )
    if len(a) == len(b) == 1 and a.keys() != b.keys():
        return next(iter(a.values())), next(iter(b.values()))
    return None


def offices_say(pair: Pair) -> Judgement | None:
    """A contradiction where two bare texts say of one that he is the one minister, and the other; None elsewhere."""
    ours, theirs = offices(pair.claim.wording), offices(pair.statement.wording)
    if not pair.alone or len(ours) != 1 or len(theirs) != 1 or negated(pair.claim) or negated(pair.statement):
        return None
    a, b = ours[0], theirs[0]
    is_so = all(_IS.search(t[: o.start]) for t, o in ((pair.claim.wording, a), (pair.statement.wording, b)))
    rest = frozenset(terms(pair.claim.wording)) - frozenset(terms(a.words))
    told = is_so and rest and rest <= frozenset(terms(pair.statement.wording)) and pair.like.score >= FLOOR
    if a.kind != b.kind or a.fields & b.fields or not told:
        return None
    reason = Reason(code="other-office", detail=f"“{b.words}” in the report, “{a.words}” in the claim")
    return said(Stance.CONTRADICTS, reason, pair.like, FLOOR)
