"""parties: which body a speaker is or speaks for, by what the documents say of it, and whether two are one.

"The company" and "Ilse Brandt" are one party once a text calls Helvara a drug maker and Brandt its head of research.
Names alone are names.py's; here two speakers are laid side by side who are heard on the same matter, so that "the
hospital" and "the clinic" are one unless their places or names are not. Rules: it knows texts, words and capitals, no
parse.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from claimcheck.evidence.bodies import NamedBody, bodies_named
from claimcheck.evidence.introductions import introductions
from claimcheck.evidence.kinds import (
    KINDS,
    SMALL_WORDS,
    TITLE_KINDS,
    WRITINGS,
    kind_of,
    may_mean,
)
from claimcheck.evidence.named import read_name
from claimcheck.evidence.names import NameMatch, same_name
from claimcheck.evidence.roles import GENERIC, NOT_IN_OFFICE, PORTFOLIOS, TITLES
from claimcheck.text.body_words import FIRM, FIRM_ENDINGS, MOUTHPIECES, PUBLIC

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_LONGEST: Final = 120  # characters of a speaker's words that are read
_OWNER: Final = re.compile(r"^(.{2,80})['’]s? ((?:[a-z-]+ ){0,4}[a-z-]+)$")
_UNITED: Final = re.compile(r"^((?:[\w'-]+ ){0,3}[\w-]+) (?:of|for|at|from|with) (?:the )?(.{3,80})$")
_WRITTEN: Final = re.compile(r"^(?:[\w'-]+ ){0,4}?([a-z]+) (?:by|from|of|at) (?:the )?(.{3,80})$")
_BEHIND: Final = r" (?:in|of|at|from|for|that|which|who) "
_WORD: Final = re.compile(r"[\w&-]+(?:['’]s? office)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """The body that a speaker is or speaks for.

    Args:
        phrase: The words for it.
        kinds: What kinds of body the words and the documents call it.
        names: Its proper names.
        places: Capitalised words that place it without naming it, in lower case.
        matters: What it is for, in lower case: "interior" of a ministry, "rail" of a union.
    """

    phrase: str
    kinds: frozenset[str]
    names: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    matters: frozenset[str] = frozenset()


class Parties:
    """Who is one party, by what a set of documents says.

    Args:
        texts: The documents' texts; their order does not matter.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = tuple(sorted(set(texts)))
        self._known: dict[str, list[NamedBody]] = {}
        for text in self._texts:
            for body in bodies_named(text):
                self._known.setdefault(body.name, []).append(body)
        self._parties: dict[str, tuple[Party, ...]] = {}

    def same(self, a: str, b: str) -> NameMatch | None:
        """Why two speakers are one party, or None where nothing shows it; the order does not matter."""
        a, b = sorted((a, b), key=lambda name: (len(name), name))
        one, other = read_name(a), read_name(b)
        if one.person and other.person and not (one.plain or other.plain):
            return None  # two persons may differ, whomever they speak for
        for p in self._of(a):
            for q in self._of(b):
                if (why := self._why(p, q)) is not None:
                    return NameMatch(how="party", evidence=f"“{a}” and “{b}” are one party: {why}")
        return None

    def _why(self, p: Party, q: Party) -> str | None:
        if p.names and q.names:
            pairs = [(m, n) for m in sorted(p.names) for n in sorted(q.names)]
            found = (same_name(m, n) for m, n in pairs)
            short = (f"“{m}” and “{n}”" for m, n in pairs if _is_short(m, n) or _is_short(n, m))
            return next((match.evidence for match in found if match is not None), next(short, None))
        kind = _shared(p, q)
        if not kind or _differ(p, q, kind) or ((p.names or q.names) and len(self._of_kind(kind)) > 1):
            return None
        return f"“{p.phrase}” and “{q.phrase}”"

    def _of_kind(self, kind: str) -> list[str]:
        """The bodies of a kind that the documents name, each once."""
        return _distinct([n for n, known in self._known.items() if any(may_mean(kind, b.kind) for b in known)])

    def _of(self, speaker: str) -> tuple[Party, ...]:
        if speaker not in self._parties:
            phrases = [speaker]
            for name in self._full_names(speaker):
                said = [p for text in self._texts for p in introductions(text, name)]
                own = rf",? ?{re.escape(name)},? ?"
                phrases += said if kind_of(_lower(name)) else [re.sub(own, "", phrase) for phrase in said]
            found = (party_of(phrase, self._known) for phrase in dict.fromkeys(phrases) if phrase)
            parties = [p for p in found if p is not None]
            places = frozenset[str]().union(*(p.places for p in parties if p.kinds))
            self._parties[speaker] = tuple(replace(p, places=places) if p.kinds else p for p in parties)
        return self._parties[speaker]

    def _full_names(self, speaker: str) -> list[str]:
        """The name itself, or the one full name that the documents give for a lone surname."""
        surname = re.sub(r"^(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor)\.? )", "", speaker)
        if " " in surname or not surname[:1].isupper():
            return [speaker]
        full = re.compile(rf"\b([A-Z][\w’'-]+) {re.escape(surname)}\b")
        found = {m[0] for text in self._texts for m in full.finditer(text) if m[1].lower() not in TITLES | SMALL_WORDS}
        return sorted(found) if len(found) == 1 else []


def _shared(p: Party, q: Party) -> str:
    """The kind by which one without a name may be the other, or the empty string."""
    for nameless, other in ((p, q), (q, p)):
        for kind in sorted(nameless.kinds) if not nameless.names else ():
            if any(may_mean(kind, k) for k in other.kinds):
                return kind
    return ""


def _is_short(short: str, name: str) -> bool:
    """Whether a lone name is the first word of a firm's: "Sundquay" of "Sundquay Terminals"."""
    words = name.split()
    firm = len(words) > 1 and words[-1].lower() in FIRM_ENDINGS
    return firm and short == words[0] and short.lower() not in GENERIC and short.lower() not in KINDS


def _differ(p: Party, q: Party, kind: str) -> bool:
    """Whether two bodies of a kind are told apart by what they are for or by their places."""
    if kind != FIRM and p.matters and q.matters and p.matters.isdisjoint(q.matters):
        return True
    if kind not in PUBLIC or not p.places or not q.places:
        return False
    return not any(a.startswith(b[:5]) or b.startswith(a[:5]) for a in p.places for b in q.places)


def _distinct(names: Sequence[str]) -> list[str]:
    """The names, each body once: "Helvara" and "Helvara AG" are one."""
    found: list[str] = []
    for name in sorted(names, key=len):
        if not any(same_name(name, other) for other in found):
            found.append(name)
    return found


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
    if _lows(phrase) & NOT_IN_OFFICE:
        return None
    title = TITLE_KINDS.get(parts[0].lower().rstrip("."), "") if parts else ""
    if title and (named.person or len(parts) == 1):
        return Party(phrase=speaker, kinds=frozenset({title}))
    if named.role and named.person:
        phrase = " ".join(w for w in parts if w.lower().strip(",") not in named.person).strip(" ,")
    body = _body_phrase(re.sub(r"\s*\([^()]*\)", "", phrase))
    return None if body is None else _described(body, known)


def _body_phrase(phrase: str) -> str | None:
    """The words for the body itself, without those who speak for it; None for a person of no body."""
    core = re.split(_BEHIND, phrase, maxsplit=1)[0]
    if " ".join(_lower(core)[-2:]) in KINDS and len(_lower(core)) > 1:  # "fire chief"; "police chief" speaks for one
        return phrase
    head = phrase.split(", ")
    for part in head if len(head) > 1 else ():
        if (found := _mouthpiece(part)) is not None:
            return found
    if len(head) > 1 and not _lows(head[0]) & MOUTHPIECES:
        phrase = head[0]
    return _mouthpiece(phrase) or phrase


def _mouthpiece(phrase: str) -> str | None:
    """Of "union leaders", "the hospital's management", "head of research at Helvara" the body; None for others."""
    phrase = re.sub(r"^(?:the|a|an|its) ", "", phrase, flags=re.IGNORECASE)
    if (owned := _OWNER.match(phrase)) and owned[2].split()[-1] not in KINDS and _lows(owned[2]) & MOUTHPIECES:
        return owned[1]
    if (written := _WRITTEN.match(phrase)) and written[1] in WRITINGS:
        return written[2]
    united = _UNITED.match(phrase)
    if united and united[1].split()[-1].lower() in MOUTHPIECES:
        rest = _mouthpiece(united[2])
        further = re.match(r"^[a-z ]{3,30} (?:of|for|at) (?:the )?(.+)$", united[2])  # "head of research at Helvara"
        owner = re.match(r"^(.{2,60})'s? ", united[1])
        return rest or (further[1] if further else f"{owner[1]} {united[2]}" if owner else united[2])
    words = phrase.split()
    for i in range(len(words) - 1, 0, -1):
        if " ".join(words[i - 1 : i + 1]).lower() in KINDS:  # "official figures"
            return None
        if words[i].lower() in MOUTHPIECES | WRITINGS and not (i + 1 < len(words) and words[i + 1].islower()):
            before = [w for w in words[:i] if w.lower() not in SMALL_WORDS]
            return " ".join(before).removesuffix("'s").removesuffix("'") or None
    return None


def _lows(phrase: str) -> set[str]:
    return set(phrase.lower().split())


def _described(body: str, known: Mapping[str, Sequence[NamedBody]]) -> Party | None:
    bare = re.sub(r"^(?:the|its) ", "", body, flags=re.IGNORECASE)
    core = re.split(_BEHIND, bare, maxsplit=1)[0]
    kind = kind_of(_lower(core)) or ("statistics office" if core.startswith("Statistics ") else "")
    found = [b for name, bs in known.items() if same_name(name, bare) or f" {name} " in f" {bare} " for b in bs]
    if found:
        kinds = frozenset({b.kind for b in found} | ({kind} if kind else set()))
        matters = frozenset({b.matter for b in found} - {""})
        return Party(phrase=body, kinds=kinds, names=frozenset({b.name for b in found}), matters=matters)
    capitals = {w.lower().removesuffix("'s") for w in _WORD.findall(bare) if w[:1].isupper()}
    named = bare[:1].isupper() and (core.split()[-1][:1].isupper() or not kind)
    if not kind or (named and kind not in PUBLIC and len(capitals) > 1):
        person = not kind and bool(read_name(bare).person) and " " in bare
        kinds = frozenset({kind} - {""})
        return Party(phrase=body, kinds=kinds, names=frozenset({bare})) if named and not person else None
    for_what = set(_lower(bare)) & PORTFOLIOS if kind == "ministry" else {w for w in core.split() if w.islower()}
    pair = set(core.lower().split()[-2:]) if " ".join(_lower(core)[-2:]) in KINDS else set()
    matters = frozenset(w.removesuffix("'s").removesuffix("'") for w in for_what - pair) - SMALL_WORDS - set(KINDS)
    places = frozenset(capitals - matters - set(KINDS) - GENERIC - {"department"})
    return Party(phrase=body, kinds=frozenset({kind}), places=places, matters=matters)


def _lower(phrase: str) -> tuple[str, ...]:
    return tuple(w.lower().removesuffix("'s").removesuffix("'") for w in _WORD.findall(phrase))
