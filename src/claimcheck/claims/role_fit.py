"""Role fit: how well a member of the cast fits a role that a phrase gives ("the paper", "the Orvenian envoy")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import MEDIA_WORDS, ROLE_SYNONYMS
from claimcheck.text.body_words import BODY_NOUNS, FIRM_MARKS

if TYPE_CHECKING:
    from claimcheck.claims.cast import Member

_PLACE: Final = 5  # letters of a place whose people take its name with an ending; shorter ones begin other words
PAPERS: Final = frozenset("newspaper paper daily outlet magazine broadcaster".split())
"""What stands for a medium by its kind."""

_FIELDS: Final = "weather fire ambulance rescue health prison postal forest park emergency probation customs".split()
PUBLIC_SERVICES: Final = tuple(
    (field, kind) for kind in ("service", "agency", "office", "department", "authority") for field in _FIELDS
)
"""What is called by its field and kind, which no body of another field is."""

# What a body is named by that is called so; the reverse does not hold.
_ISSUING: Final = frozenset("agency office commission inspectorate".split())
_KINDS_OF: Final = {
    "regulator": _ISSUING,
    "watchdog": _ISSUING,
    "lawmaker": frozenset("senator representative congressman congresswoman deputy mp legislator".split()),
    "politician": frozenset("senator congressman congresswoman mp councillor lawmaker".split()),
    "officer": frozenset("sergeant constable detective lieutenant inspector corporal".split()),
    "detective": frozenset({"inspector"}),
}
CALLED: Final = frozenset(
    "body organisation organization group charity ngo nonprofit regulator watchdog club campaign".split()
)
"""Words for bodies that are seldom part of their names."""

COMPANIES: Final = frozenset({"company", "firm", "maker", "group"})
"""What stands for a company by its kind."""


BANKS: Final = frozenset({"bank", "lender"})
TRUST: Final = "trust"
"""What banks may be named by, as hospitals, schools and charities are."""

_OTHER_TRUSTS: Final = frozenset("nhs hospital health care school schools academy charity wildlife housing".split())


def fit(member: Member, words: list[str], wanted: frozenset[str]) -> float:
    """How well a member of the cast fits the words of a role, 0 for not at all; ``wanted`` are its nouns."""
    own = {w.rstrip("s") for w in member.words}
    inner = {w.rstrip("s") for w in inner_words(member.name)} - {words[-1].rstrip("s")}
    heads = {w.rstrip("s") for w in wanted} - inner
    company = words[-1] in COMPANIES and member.words & FIRM_MARKS
    paper = words[-1] in PAPERS and member.words & MEDIA_WORDS
    bank = words[-1] in BANKS and member.name.lower().endswith(f" {TRUST}") and not member.words & _OTHER_TRUSTS
    if not (heads & own or company or paper or bank):
        return 0.0
    exact = words[-1].rstrip("s") in own
    if not exact and is_another(member.name, words):
        return 0.0
    return 1.0 + 0.5 * exact + sum(0.6 for w in words[:-1] if w.rstrip("s") in own or _of_place(w, own))


def _is_of_another_field(words: list[str], own: set[str]) -> bool:
    """Whether the phrase names a service that a place has beside others: "the weather service"; not "spy agency"."""
    fields = [kind for kind in PUBLIC_SERVICES if words[-len(kind) :] == list(kind)]
    return any(not set(kind[:-1]) & own for kind in fields)


def _are_two_trades(one: str, other: str) -> bool:
    """Whether two words for firms say what each does, and not the same: "the bank" is no chipmaker."""
    kinds = {BODY_NOUNS.get(one, ""), BODY_NOUNS.get(other, "")}
    return len(kinds) == 2 and all("/" in kind for kind in kinds)


def inner_words(name: str) -> list[str]:
    """The words of a name that do not say what it is: of "Union Trust" the first, of "Ministry of Health" the last."""
    words = re.split(r" (?:of|for) ", name.lower())[0].split()
    behind = re.findall(r"[\w-]+", name.lower())[len(words) :]
    return words[:-1] + behind


def _of_place(word: str, own: set[str]) -> bool:
    """Whether the word is one of theirs with an ending: "Orvenian" of "Orvenia"; not "official" of "office"."""
    return any(len(o) >= _PLACE and word.startswith(o) for o in own)


def is_another(name: str, words: list[str]) -> bool:
    """Whether phrase and description are of two kinds of body: "emergency office", "fire service".

    A name proper may be called by any word for what it does: "the spy agency" for "National Intelligence Service".
    """
    own = set(re.findall(r"[\w-]+", name.lower()))
    if _is_of_another_field(words, own) or (name.islower() and _are_two_trades(name.rsplit(maxsplit=1)[-1], words[-1])):
        return True
    return name.islower() and words[-1] not in own and bool(words[:-1]) and not own & set(words[:-1])


def same_role(noun: str) -> frozenset[str]:
    """The noun and those that stand for the same role, or for a kind of it: a regulator may be an office."""
    return frozenset({noun}).union(
        _KINDS_OF.get(noun, frozenset()), *(group for group in ROLE_SYNONYMS if noun in group)
    )
