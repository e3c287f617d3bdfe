"""bodies: what bodies a text names, and of what kind it says they are ("drug maker Helvara", "Norrail, a railway").

Rules: it knows capitals and the nouns for bodies, no parse. A name that is only dropped, without a word on what it is,
is not found; whether two names are one is names.py's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.evidence.kinds import ANOTHER, KINDS, MAY_BE_PERSONS, SMALL_WORDS
from claimcheck.evidence.named import read_name
from claimcheck.evidence.places import split_places
from claimcheck.text.body_words import FIRM, FIRM_ENDINGS, KIND_OF_ENDING, KIND_OF_TRADE, NAME_ENDINGS, PARTY_FAMILIES
from claimcheck.text.calendar_words import MONTH_NAMES, WEEKDAY_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME: Final = r"[A-Z][\w&-]*(?: (?:(?:of|for|and|the|&) )?[A-Z][\w&-]*){0,5}"
_NOUNS: Final = "|".join(sorted((k for k in KINDS if " " not in k), key=len, reverse=True))
# "drug maker Helvara", "the rail union Transportbund", "the operator, Blueline,".
_BESIDE: Final = re.compile(rf"(?:\b([A-Za-z][a-z]{{2,19}}['’]?) )?\b({_NOUNS}),? ({_NAME})")
# "Corvane Biotech, a company in Basel", "Norrail is the state railway"; must not match "on Friday, the union said".
_CALLED: Final = re.compile(
    rf"\b({_NAME})(?:,(?: which is)?| is| was) (?:an?|the) (?:[\w’'-]{{1,20}} ){{0,3}}?"
    rf"(?:([\w’'-]{{1,20}}) )?({_NOUNS})\b"
    r"(?! (?:said|says|told|added|announced|confirmed|has|had|was|is|will|and)\b|['’]s)"
)
# "made by Helvara", "owned and operated by Lowry Foods", "belongs to Lowry Foods"; must not match "run by Ana Ruiz".
_DONE_BY: Final = re.compile(
    r"\b(made|manufactured|produced|developed|built|operated|run|owned|belongs|belonging) (?:by|to) (?:the )?"
    rf"({_NAME})"
)
_MADE: Final = {
    **dict.fromkeys("made manufactured produced developed built".split(), "firm/maker"),
    **dict.fromkeys("operated run".split(), "firm/operator"),
    **dict.fromkeys("owned belongs belonging".split(), "firm/owner"),
}
# "Norvik Mining, which runs it", "Tarvo builds planes"; must not match "Ana Ruiz runs the shop" (_body tells persons).
_DOES: Final = re.compile(
    rf"\b({_NAME}),? (?:which |that )?"
    r"(makes|manufactures|produces|develops|builds|operates|runs|owns|insures|publishes) "
)
_MAKES: Final = {
    **dict.fromkeys("makes manufactures produces develops builds publishes".split(), "firm/maker"),
    **dict.fromkeys("operates runs".split(), "firm/operator"),
    "owns": "firm/owner",
    "insures": "firm/insurer",
}
_NO_BODY: Final = frozenset(KINDS) | frozenset(WEEKDAY_NAMES) | frozenset(MONTH_NAMES)
"""Lone words with a capital that name no body: "on Friday, the union", "the Company"."""
_CAPITALS: Final = re.compile(rf"\b{_NAME}")


@dataclass(frozen=True, slots=True)
class NamedBody:
    """A body's name, its kind as a text gives it, what it is for ("rail" union; may be empty), and where it stands."""

    name: str
    kind: str
    matter: str
    start: int


@lru_cache(maxsize=1024)  # each document is asked about every speaker
def bodies_named(text: str) -> tuple[NamedBody, ...]:
    """The bodies that a text names, each with the kind that it gives them, in order of appearance; some several times.

    >>> [(b.name, b.kind) for b in bodies_named("The rail union Transportbund struck at Norrail, a state railway.")]
    [('Transportbund', 'union'), ('Norrail', 'firm/operator')]
    """
    return tuple(sorted(_found(text), key=lambda body: (body.start, body.kind)))


def _found(text: str) -> Iterator[NamedBody]:
    for match in _BESIDE.finditer(text):
        introduced = match[1] is not None and (
            match[1].islower() or match[0].startswith("The group ") or "," in match[0]
        )  # "Their union, Campo Libre"
        sure = match[2] not in MAY_BE_PERSONS and introduced
        yield from _body(match[3], KINDS[match[2]], match[1], match.start(3), sure=sure)
    for match in _CALLED.finditer(text):
        kind = KINDS.get(f"{match[2]} {match[3]}", KINDS[match[3]])
        yield from _body(match[1], kind, match[2], match.start(1))
    for match in _DONE_BY.finditer(text):
        yield from _body(match[2], _MADE[match[1]], None, match.start(2))
    for match in _DOES.finditer(text):
        yield from _body(match[1], _MAKES[match[2]], None, match.start(1))
    for match in _CAPITALS.finditer(text):
        name = re.split(r" (?:of|for) ", match[0])[0]
        if name.split()[-1].lower() in PARTY_FAMILIES | {"party"}:
            yield from _body(name, "party", None, match.start(), sure=True)
        if " " in name and name.split()[-1].lower() in FIRM_ENDINGS:
            yield from _body(name, KIND_OF_ENDING.get(name.split()[-1].lower(), FIRM), None, match.start())


def _body(name: str, kind: str, matter: str | None, start: int, *, sure: bool = False) -> Iterator[NamedBody]:
    bare = re.sub(r"^(?:The|A|An) ", "", name)
    matter = re.sub(r"['’]$", "", matter or "")
    if matter in ANOTHER:  # "a rival company, Gantry": none that the story calls "the company"
        return
    kind = KIND_OF_TRADE.get(matter, kind) if kind in {FIRM, "aid group"} else kind
    bare = re.split(r" (?:of|for) ", bare)[0] if kind.startswith(FIRM) else bare
    words = bare.split()
    person = not sure and len(words) > 1 and bool(read_name(bare).person) and words[-1].lower() not in NAME_ENDINGS
    placed = not split_places(tuple(bare.lower().split()))[0]
    if words and not person and not placed and not (len(words) == 1 and words[0].lower() in _NO_BODY):
        lower = matter.islower() and matter not in SMALL_WORDS
        yield NamedBody(bare, kind, matter if lower else "", start)
