"""party: the body that a speaker's words name, describe or stand in for, by the words alone.

"The hospital's management" is the hospital, "Conservative councillor Tim Ashe" the Conservatives, "officials" any
public body. Rules: it knows words and capitals; what documents say of a name, and whether two are one, is parties.py's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.evidence.kinds import (
    ANOTHER,
    KINDS,
    NATIONAL,
    PROVINCIAL,
    SMALL_WORDS,
    STAND_INS,
    TITLE_KINDS,
    WRITINGS,
    kind_of,
    may_mean,
)
from claimcheck.evidence.named import read_name
from claimcheck.evidence.names import same_name
from claimcheck.evidence.places import split_places
from claimcheck.evidence.roles import GENERIC, NOT_IN_OFFICE, PORTFOLIOS
from claimcheck.text.body_words import (
    AGENCIES,
    FIRM,
    LEGISLATORS,
    MOUTHPIECES,
    NAME_ENDINGS,
    OFFICERS,
    PARTY_ENDINGS,
    PUBLIC,
    SITES,
    SPEAKING,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from claimcheck.evidence.bodies import NamedBody

_LONGEST: Final = 120  # characters of a speaker's words that are read
STEM: Final = 5  # letters by which a place and its people, an election and its commission are known as one
_FEW: Final = 2  # words for what a body is for: "road safety"
_ANY: Final = frozenset(
    """a an one two three four five some several many other another former western foreign familiar briefed unnamed
    senior""".split()
)
"""Words that make officials out to be nobody in particular."""
_OWNER: Final = re.compile(r"^(.{2,80})['’]s? ((?:[a-z-]+ ){0,4}[a-z-]+)$")
_UNITED: Final = re.compile(r"^((?:[\w'-]+ ){0,3}[\w-]+) (?:of|for|at|from|with) (?:the )?(.{3,80})$")
_WRITTEN: Final = re.compile(r"^(?:[\w'-]+ ){0,4}?([a-z]+) (?:by|from|of|at) (?:the )?(.{3,80})$")
_ORGANS: Final = frozenset("panel committee board unit branch division arm directorate".split())  # parts of a body
_SITES: Final = frozenset(SITES.split())
_SPEAKS: Final = MOUTHPIECES | WRITINGS
# Endings of what scientists are called by their field; they speak for the university that they are named with.
_SCIENTISTS: Final = ("ologist", "ologists", "icist", "icists", "omist", "omists", "ographer", "ographers")
_BEHIND: Final = r" (?:in|of|at|from|for|to|on|into|about|that|which|who|quoted|cited) "
_HELD: Final = re.compile(
    r"^(?:[^,]{2,60}, )?(?:the )?governor of (?:the )?(.+)$"
)  # of the central bank, not of a place
_WORD: Final = re.compile(r"[\w&-]+(?:['’]s? (?:[Oo]ffice|[Dd]epartment))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """The body that a speaker is or speaks for.

    Args:
        phrase: The words for it.
        kinds: What kinds of body the words and the documents call it.
        names: Its proper names.
        places: Capitalised words that place it without naming it, in lower case.
        matters: What it is for, in lower case: "interior" of a ministry, "rail" of a union.
        vague: Whether the words only stand in for a body ("officials", "the service"); ``kinds`` are all it may be.
    """

    phrase: str
    kinds: frozenset[str]
    names: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    matters: frozenset[str] = frozenset()
    vague: bool = False


def party_of(speaker: str, known: Mapping[str, Sequence[NamedBody]] | None = None) -> Party | None:
    """The body that a speaker's words name or describe, or None where they show none.

    Args:
        speaker: The words.
        known: The bodies that the documents name, by name.

    >>> party_of("Torvik's chief of police").kinds, party_of("the hospital's management").kinds
    (frozenset({'police'}), frozenset({'hospital'}))
    """
    known = known or {}
    phrase = speaker.strip()[:_LONGEST].replace("’", "'")
    named = read_name(phrase)
    parts = phrase.split()
    if _lows(phrase) & (NOT_IN_OFFICE | ANOTHER):
        return None
    titled = TITLE_KINDS.get(parts[0].lower().rstrip(".")) if parts else None
    if titled and (named.person or len(parts) == 1):
        return Party(phrase=speaker, kinds=titled)
    if named.role and named.person:
        phrase = " ".join(w for w in parts if w.lower().strip(",") not in named.person).strip(" ,")
    body = _body_phrase(re.sub(r"\s*\([^()]*\)", "", phrase))
    if body is not None and body != phrase and re.fullmatch(r"[a-z]{3,20}[a-rt-z]s", body) and body not in KINDS:
        kinds = frozenset({"union", "association", "federation"})  # "a spokesman for the hunters"
        return Party(phrase=body, kinds=kinds, matters=frozenset({body}))
    return None if body is None else _described(body, known) or stand_in(body)


def stand_in(speaker: str) -> Party | None:
    """What the words may stand in for ("officials", "the service"), or None where they are no such words.

    >>> sorted(stand_in("Sunderian authorities").places), stand_in("two officials")
    (['sunderian'], None)
    """
    phrase = re.sub(r"^the ", "", speaker.strip()[:_LONGEST].replace("’", "'"), flags=re.IGNORECASE)
    core, *rest = re.split(_BEHIND, phrase, maxsplit=1)
    words = core.split()
    if words and words[0][:1].isupper() and not split_places(lower_words(core))[0]:  # "Israel said"
        return Party(phrase=phrase, kinds=NATIONAL, places=frozenset(lower_words(core)), vague=True)
    kinds = STAND_INS.get(words[-1].lower()) if words else None
    before = words[:-1]
    if kinds is None or _lows(phrase) & _ANY or any(w.lower() in KINDS for w in before):
        return None
    if (before or rest) and words[-1] not in {"officials", "authorities", "report"}:
        return None
    places = frozenset(w.lower().removesuffix("'s") for w in (*before, *" ".join(rest).split()) if w[:1].isupper())
    matters = frozenset(w for w in before if w.islower()) - (SMALL_WORDS - PROVINCIAL)
    return Party(phrase=phrase, kinds=kinds, places=places, matters=matters, vague=True)


def _body_phrase(phrase: str) -> str | None:
    """The words for the body itself, without those who speak for it; None for a person of no body."""
    if (held := _HELD.match(phrase)) and kind_of(lower_words(re.split(_BEHIND, held[1], maxsplit=1)[0])):
        return held[1]
    core = lower_words(re.split(_BEHIND, phrase, maxsplit=1)[0])
    if len(core) > 1 and " ".join(core[-2:]) in KINDS:  # "fire chief"; "police chief" speaks for one
        return phrase
    head = phrase.split(", ")
    for part in head if len(head) > 1 else ():
        if (found := _mouthpiece(part)) is not None:
            return found
        if re.split(_BEHIND, part, maxsplit=1)[0].lower() in SPEAKING:  # "Keita, governor of Tamsa"
            return part
    if len(head) > 1 and not _lows(head[0]) & MOUTHPIECES:
        phrase = head[0]
    return _mouthpiece(phrase) or phrase


def _mouthpiece(phrase: str) -> str | None:
    """Of "union leaders", "the hospital's management", "head of research at Helvara" the body; None for others."""
    phrase = re.sub(r"^(?:the|a|an|its) ", "", phrase, flags=re.IGNORECASE)
    if (owned := _OWNER.match(phrase)) and owned[2].split()[-1] not in KINDS and _lows(owned[2]) & _SPEAKS:
        return owned[1]
    if owned and owned[2].split()[-1] in _ORGANS:
        return owned[1]
    if owned and owned[2] == "governor" and kind_of(lower_words(owned[1])):  # of the central bank
        return owned[1]
    if (written := _WRITTEN.match(phrase[:1].lower() + phrase[1:])) and written[1] in WRITINGS:
        return written[2].partition(" to ")[0]
    united = _UNITED.match(phrase)
    if united and ((head := united[1].split()[-1].lower()) in MOUTHPIECES or head.endswith(_SCIENTISTS)):
        rest = _mouthpiece(united[2])
        further = re.match(r"^[a-z ]{3,30} (?:of|for|at) (?:the )?(.+)$", united[2])  # "head of research at Helvara"
        owner = re.match(r"^(.{2,60})'s? ", united[1])
        return rest or (further[1] if further else f"{owner[1]} {united[2]}" if owner else united[2])
    words = phrase.split()
    for i in range(len(words) - 1, 0, -1):
        if " ".join(words[i - 1 : i + 1]).lower() in KINDS:  # "official figures"
            return None
        if words[i].lower() in LEGISLATORS and words[i - 1][:1].isupper():
            party = " ".join(w for w in words[:i] if w[:1].isupper())
            return party if party.split()[-1].lower() in PARTY_ENDINGS else f"{party}s"
        if (words[i].lower() in _SPEAKS or words[i].endswith(_SCIENTISTS)) and not (
            i + 1 < len(words) and words[i + 1].islower()
        ):
            before = [w for w in words[:i] if w.lower() not in SMALL_WORDS]
            if words[i] in {"owner", "owners"} and words[i - 1] in _SITES:
                return None  # "a hotel owner"
            if words[i] in KINDS and before and all(w.islower() and w not in KINDS for w in before):
                return None  # "traffic officers"
            return " ".join(before).removesuffix("'s").removesuffix("'") or None
    return None


def _lows(phrase: str) -> set[str]:
    return set(phrase.lower().split())


def _described(body: str, known: Mapping[str, Sequence[NamedBody]]) -> Party | None:
    bare = re.sub(r"^(?:the|its) ", "", body, flags=re.IGNORECASE)
    core = re.split(_BEHIND, bare, maxsplit=1)[0]
    kind = kind_of(lower_words(core)) or ("statistics office" if core.startswith("Statistics ") else "")
    found = [b for name, bs in known.items() if _is_named(name, bare) for b in bs]
    if kind and not any(same_name(b.name, bare) or f" {b.name} " in f" {core} " for b in found):
        found = [b for b in found if may_mean(kind, b.kind) or may_mean(b.kind, kind)]  # no "union at Dorn Motors"
    if found:
        kinds = frozenset({b.kind for b in found} | ({kind} if kind else set()))
        matters = frozenset({b.matter for b in found} - {""}) | _opposed(kinds)
        return Party(phrase=body, kinds=kinds, names=frozenset({b.name for b in found}), matters=matters)
    ending = lower_words(core)[-1:]
    agency = ending != () and ending[0] in AGENCIES
    capitals = {w.lower().removesuffix("'s") for w in _WORD.findall(bare) if w[:1].isupper()}
    named = bare[:1].isupper() and (core.split()[-1][:1].isupper() or not kind)
    described = len(lower_words(core)) > 1 and ending[0] in NAME_ENDINGS
    if not kind or (named and kind not in PUBLIC and len(capitals) > 1):
        person = not kind and bool(read_name(bare).person) and " " in bare
        kinds = frozenset({kind or ("agency" if agency else "")} - {""})
        names = frozenset({bare})
        told = (named and not person) or described
        return Party(phrase=body, kinds=kinds, names=names) if told else None
    for_what = set(lower_words(bare)) & PORTFOLIOS if kind == "ministry" else {w for w in core.split() if w.islower()}
    pair = set(core.lower().split()[-2:]) if " ".join(lower_words(core)[-2:]) in KINDS else set()
    matters = frozenset(w.removesuffix("'s").removesuffix("'") for w in for_what - pair) - SMALL_WORDS - set(KINDS)
    if kind.startswith(FIRM) and (of := re.match(r".+? (?:of|for) (?:the )?([a-z]+)$", bare)):
        matters |= {of[1]}  # "the operator of the lift"
    matters |= _opposed({kind})
    places = frozenset(capitals - matters - set(KINDS) - GENERIC - {"department"})
    return Party(phrase=body, kinds=frozenset({kind}), places=places, matters=matters)


def _is_named(name: str, bare: str) -> bool:
    return same_name(name, bare) is not None or f" {name} " in f" {bare} "


def matter_of(speaker: str) -> tuple[str, ...]:
    """What a body is for, of "customs", "the customs office", "customs officers"; empty where it is named or placed."""
    words = re.sub(r"^(?:the|a|an) ", "", speaker.strip()).replace("’", "'").split()
    if words[-1:] and words[-1] in AGENCIES | OFFICERS:
        words = words[:-1]
    plain = 0 < len(words) <= _FEW and all(w.islower() and w.isalpha() for w in words)
    return tuple(words) if plain and not set(words) & (ANOTHER | _ANY | SMALL_WORDS | PROVINCIAL) else ()


def _opposed(kinds: AbstractSet[str]) -> frozenset[str]:
    """What an opposition is told from a ruling party by."""
    return frozenset({"opposition"} if "party/opposition" in kinds else ())


def lower_words(phrase: str) -> tuple[str, ...]:
    """The words in lower case, without possessive endings."""
    return tuple(w.lower().removesuffix("'s").removesuffix("'") for w in _WORD.findall(phrase))


def meet(some: Iterable[str], others: Iterable[str]) -> bool:
    """Whether two sets hold a word that begins alike: "Sunderia", "Sunderian"."""
    return any(a.startswith(b[:STEM]) or b.startswith(a[:STEM]) for a in some for b in others)
