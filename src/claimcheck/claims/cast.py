"""Cast: the persons and bodies an article names, what it calls them, and where.

Built once per article from the parse: full names, their acronyms, and the words that describe them ("the mayor of
Hinubasan", "a news agency"). It knows this article only; nothing about the world.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from claimcheck.claims.acronyms import LONGEST_TAG, acronyms_in, is_party_tag
from claimcheck.claims.full_names import SMALL_WORDS, Names, fullest, name_parts
from claimcheck.claims.genders import gender_of, gender_of_name, namesake_titled
from claimcheck.claims.interviews import is_met
from claimcheck.claims.lexicon import MEDIA_WORDS, SPEECH, TITLES
from claimcheck.claims.named_things import things_in
from claimcheck.claims.person_signs import (
    ROLES,
    is_beside_role,
    joined_before,
    set_beside,
    shows_person,
    stands_behind_role,
)
from claimcheck.text.body_words import BODY_NOUNS, FIRM_MARKS, NETWORKS, PUBLIC_ENDINGS
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.named_things import NamedThing
    from claimcheck.text.parse import Parse, Token

_TITLE_FORMS: Final = {
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "capt": "captain",
    "gen": "general",
    "prof": "professor",
    "dr": "doctor",
    "sgt": "sergeant",
    "lt": "lieutenant",
    "det": "detective",
    "insp": "inspector",
    "rev": "reverend",
}
_BODY_WORDS: Final = PUBLIC_ENDINGS | FIRM_MARKS | MEDIA_WORDS | NETWORKS
_LAWS: Final = frozenset("Act Bill Treaty Convention Code Accord Agreement Amendment Charter".split())
OFFICES: Final = frozenset("Commissioner Envoy Rapporteur Ambassador Representative Coordinator".split())
"""Last words of an office, which is nobody's surname: "the UN High Commissioner for Refugees"."""
_SPEECH_OPENS: Final = re.compile(r":\s{0,2}[“”\"]")
# No part of the name behind it, though a capital begins it: "Continued Hale: “…”".
_BEFORE_NAMES: Final = frozenset("the a an said added continued stated wrote explained concluded".split())
# "ADA Fairman": an office in capitals, no first name; must not match "J. Fairman".
_OFFICE: Final = re.compile(r"[A-Z]{2,5} ")
# "(NIS" or "(NIS)" at a name's very end, with the blanks around it; must not match brackets inside a name. Possessive,
# and begun only where blanks begin, so that a long run of them is read once.
_BRACKET: Final = re.compile(r"(?<!\s)\s*+\([^()]*+\)?\s*+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One naming of a member of the cast: where, and whether as the subject of a clause."""

    span: Span
    name: str
    subject: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person or body: its fullest name, whether a person, and the lower-case words that describe it."""

    name: str
    person: bool
    words: frozenset[str]
    gender: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Everybody an article names.

    Args:
        members: By fullest name.
        mentions: In order of appearance.
        acronyms: Acronym to full name, as the article defines them or by initials.
        things: By noun, what the article calls by it and a name: "the Brell mine".
    """

    members: dict[str, Member]
    mentions: tuple[Mention, ...]
    acronyms: dict[str, str] = field(default_factory=dict)
    things: dict[str, tuple[NamedThing, ...]] = field(default_factory=dict)
    _people: Names = field(init=False, repr=False, compare=False)
    _bodies: Names = field(init=False, repr=False, compare=False)
    _called: dict[str, list[str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        people = [m.name for m in self.members.values() if m.person and not _is_title(m.name.split()[0])]
        bodies = [m.name for m in self.members.values() if not m.person]
        object.__setattr__(self, "_people", Names(people, person=True))
        object.__setattr__(self, "_bodies", Names(bodies, person=False))
        called: defaultdict[str, list[str]] = defaultdict(list)
        for person in people:
            for word in self.members[person].words:
                called[word].append(person)
        object.__setattr__(self, "_called", called)

    def called(self, word: str) -> list[str]:
        """The persons whom the article describes by the word."""
        return self._called.get(word, [])

    def full(self, name: str) -> str:
        """The fullest form of a name that the article gives, or the name itself."""
        bare = bare_name(name)
        if bare in self.members:
            return bare
        if bare in self.acronyms:
            return self.acronyms[bare]
        parts = name_parts(bare)
        if not parts:
            return bare
        fits = [*self._people.longer(parts), *self._bodies.longer(parts)]
        return max(fits, key=lambda m: (self.members[m].person, -len(m)), default=bare)


def cast_of(text: str, parse: Parse) -> Cast:
    """The cast of a text."""
    raw = _names(text, parse)
    people = _people(raw)
    bodies = {name for _, name, person, _ in raw if not person} - people
    acronyms = acronyms_in(text, raw)
    full = fullest(people | {name for _, name, person, _ in raw if person}, bodies, acronyms)
    words: defaultdict[str, Counter[str]] = defaultdict(Counter)
    mentions = []
    last: dict[str, int] = {}
    namesakes = Names(people, person=True)
    for span, name, person, head in raw:
        of_a_place = parse.tokens[head].pos == "ADJ" and " " not in name  # "Tervian drones": not the Tervian Ministry
        told = _description(text, parse, span, head)
        family = [n for n in namesakes.longer(name_parts(name)) if not _OFFICE.match(n)] if person else []
        met = _namesake(family, last, words, gender_of(Counter(told))) if len(family) > 1 else ""
        whole = name if of_a_place else met or full.get(name, name)
        if (
            person
            and whole != name
            and (other := namesake_titled(text, span, name, gender_of_name(whole) or gender_of(words[whole])))
        ):
            whole = other
            people.add(other)
        words[whole].update(told)
        last[whole] = span.start
        mentions.append(Mention(span=span, name=whole, subject=_is_subject(parse, head)))
    members = {}
    for name, bag in words.items():
        gender = (gender_of_name(name) if name in people else "") or gender_of(bag)
        members[name] = Member(name=name, person=name in people, words=frozenset(bag), gender=gender)
    return Cast(members=members, mentions=tuple(mentions), acronyms=acronyms, things=things_in(text, parse))


def _namesake(family: list[str], last: dict[str, int], words: dict[str, Counter[str]], gender: str) -> str:
    """Which of several of one surname is meant: of those named so far whom "Mr" or "Mrs" fits, who was named last."""
    known = {n: gender_of_name(n) or (gender_of(words[n]) if n in words else "") for n in family}
    sure = [name for name in family if gender and known[name] == gender]
    fits = sure or [name for name in family if not gender or not known[name]]
    return max((name for name in fits if name in last), key=last.__getitem__, default="")


def _is_subject(parse: Parse, head: int) -> bool:
    """Whether a clause is about the name: as its subject, beside it, or after "is" ("one of them is Ana Ruiz")."""
    token = parse.tokens[head]
    if token.dep == "appos":
        return _is_subject(parse, set_beside(parse, head))
    about = token.dep in {"nsubj", "nsubjpass"} or (token.dep == "attr" and parse.tokens[token.head].lemma == "be")
    return about or is_met(parse, head)


def _people(raw: list[tuple[Span, str, bool, int]]) -> set[str]:
    """Full names of persons; a single name counts where the model calls it a person more often than not."""
    whole = {name for _, name, person, _ in raw if person and " " in name}
    known = Names(whole, person=True)
    votes: Counter[str] = Counter()
    for _, name, person, _ in raw:
        votes[name] += 1 if person else -1
    return {name for name in whole if votes[name] > 0} | {
        name for name, vote in votes.items() if vote > 0 and not known.longer(name_parts(name))
    }


def bare_name(name: str) -> str:
    """A name without article, possessive, titles, brackets and stray marks."""
    name = _BRACKET.sub("", name.replace("\n", " ")).strip(" ,.;:\"“”’'")
    name = re.sub(r"(?:'s|’s|'|’)$", "", name)
    words = name.split()
    while len(words) > 1 and words[-1].lower() in SMALL_WORDS:
        words.pop()
    role = next((k for k, w in enumerate(words[:-1]) if w.islower() and w in TITLES and words[k + 1][0].isupper()), -1)
    words = words[role + 1 :]  # "Council leader Marcus Thorne"
    while len(words) > 1 and (words[0].lower() in _BEFORE_NAMES or _is_before_name(words)):
        words.pop(0)
    return " ".join(words)


def _is_before_name(words: list[str]) -> bool:
    """Whether the first word is a title of what follows: "Mayor Ana Ruiz"; not "spokesman for", "prime minister"."""
    named = not all(map(_is_title, words))
    return named and _is_title(words[0]) and (not words[1][0].islower() or _is_title(words[1]))


def _is_title(word: str) -> bool:
    return word.lower().rstrip(".") in TITLES or word in {"R-", "D-"}


def _names(text: str, parse: Parse) -> list[tuple[Span, str, bool, int]]:
    """(where, bare name, whether a person, head token) of each person and body named."""
    found = []
    named = (e for e in parse.entities if e.label in {"PERSON", "ORG", "GPE", "NORP", "FAC"})
    for entity, stretch in ((e, part) for e in named for part in _parts(text, parse, e.span)):
        span = _widened(text, parse, _before_speech(text, stretch))
        name = bare_name(span.of(text))
        if not name or not name[0].isupper() or name.split()[-1] in _LAWS or is_party_tag(text, stretch):
            continue
        indices = parse.indices(span)
        head = next(
            (i for i in reversed(indices) if parse.tokens[i].head not in indices), indices[-1] if indices else 0
        )
        shown = entity.label in {"ORG", "GPE"} and shows_person(text, parse, span, name, head)
        person = entity.label == "PERSON" or shown
        thing = looks_like_body(name) or _has_article(parse, span, name) or _is_place(parse, head, name)
        found.append((span, name, person and not thing, head))
    found.sort(key=lambda item: item[0])
    found = [one for k, one in enumerate(found) if not any(_holds(o[0], one[0]) for o in found[max(0, k - 3) : k + 4])]
    found += _missed(text, parse, [span for span, *_ in found])
    found += _named_elsewhere(parse, found)
    return sorted(found, key=lambda item: item[0])


def _parts(text: str, parse: Parse, span: Span) -> tuple[Span, ...]:
    """For "the mayor of Brell, Ana Ruiz," where the model made one name of place and person: both; else the whole."""
    comma = text.find(", ", span.start, span.end)
    if comma < 0 or "&" in text[comma : span.end]:
        return (span,)
    last = Span(comma + 2, span.end)
    head = parse.indices(last)[-1]
    return (Span(span.start, comma), last) if is_beside_role(parse, head, last.of(text)) else (span,)


def _before_speech(text: str, span: Span) -> Span:
    """For "Hale: “So I think", taken for a name as a whole: Hale."""
    match = _SPEECH_OPENS.search(text, span.start + 1, span.end)
    return Span(span.start, match.start()) if match else span


def _is_place(parse: Parse, head: int, name: str) -> bool:
    """For "was born in Brell", whatever the model calls it: a lone name of a person seldom stands there."""
    token = parse.tokens[head]
    return (
        " " not in name and token.dep == "pobj" and parse.tokens[token.head].text.lower() in {"in", "near", "outside"}
    )


def _holds(outer: Span, inner: Span) -> bool:
    return outer != inner and outer.covers(inner)


def _has_article(parse: Parse, span: Span, name: str) -> bool:
    """For "the Anzeiger": no person's lone name has one."""
    first = parse.indices(span).start
    return " " not in name and "the" in (parse.tokens[k].text.lower() for k in (first - 1, first) if k >= 0)


def _missed(text: str, parse: Parse, known: list[Span]) -> list[tuple[Span, str, bool, int]]:
    """Names by their capitals where the model saw none, and later surnames of the persons among them."""
    taken = {i for span in known for i in parse.indices(span)}
    found, i = [], 0
    while i < len(parse.tokens):
        k = i
        while k < len(parse.tokens) and _continues_name(text, parse, i, k, taken):
            k += 1
        if k > i + 1 or (k > i and _is_named_body(parse, i)):
            span = Span(parse.tokens[i].start, parse.tokens[k - 1].end)
            name = bare_name(span.of(text))
            if name.split()[-1:] == [] or name.split()[-1] in _LAWS:
                i = k
                continue
            found.append((span, name, _is_person(parse, i, k, name), k - 1))
        i = max(k, i + 1)
    surnames = {n.rsplit(" ", 1)[-1] for _, n, person, _ in found if person and " " in n}
    taken |= {j for span, *_ in found for j in parse.indices(span)}
    for j, token in enumerate(parse.tokens):
        if token.text in surnames and j not in taken:
            found.append((token.span, token.text, True, j))
    return found


def _named_elsewhere(parse: Parse, known: list[tuple[Span, str, bool, int]]) -> list[tuple[Span, str, bool, int]]:
    """Lone names of bodies and last names where the model saw none: "(Wire) - Norvax has halted", "Hale’s doctors"."""
    bodies = {name for _, name, person, _ in known if not person and " " not in name and len(name) > LONGEST_TAG}
    last = {name.rsplit(" ", 1)[-1] for _, name, person, _ in known if person and " " in name} - bodies
    taken = {i for span, *_ in known for i in parse.indices(span)}
    return [
        (token.span, token.text, token.text in last, i)
        for i, token in enumerate(parse.tokens)
        if token.text in bodies | last and token.pos == "PROPN" and i not in taken
    ]


def _is_named_body(parse: Parse, i: int) -> bool:
    """For "the union, NurseAction, said": a lone name beside what kind of body it is."""
    token = parse.tokens[i]
    beside = token.dep == "appos" and parse.tokens[token.head].lemma.lower() in _BODY_WORDS | BODY_NOUNS.keys()
    return beside and parse.tokens[i - 1].text == ","


def _continues_name(text: str, parse: Parse, first: int, k: int, taken: set[int]) -> bool:
    token = parse.tokens[k]
    if k in taken or token.pos != "PROPN" or not token.text[0].isupper():
        return False
    return k == first or text[parse.tokens[k - 1].end : token.start] in {" ", "-"}


def _is_person(parse: Parse, first: int, end: int, name: str) -> bool:
    """A capitalised run is a person's name by its title, by its apposition's role, or where it is who speaks."""
    if name.rsplit(" ", 1)[-1] in OFFICES:
        return False
    titled = _is_title(parse.tokens[first].text)
    if looks_like_body(name) or not (1 if titled else 2) <= len(name.split()) <= 4 or name.isupper():
        return False
    head = parse.tokens[end - 1]
    roles = {parse.tokens[c].lemma.lower() for c in parse.children(end - 1) if parse.tokens[c].dep == "appos"}
    speaks = head.dep == "nsubj" and parse.tokens[head.head].lemma.lower() in SPEECH
    behind_role = stands_behind_role(parse, Span(parse.tokens[first].start, head.end))
    return titled or bool(roles & ROLES) or speaks or behind_role or is_met(parse, end - 1)


def _widened(text: str, parse: Parse, span: Span) -> Span:
    """The name with "Tarnside and" before "Vale NHS Trust": models break a body's name at "and"."""
    if not looks_like_body(span.of(text)):
        return span
    i = parse.indices(span).start
    if i >= 2 and parse.tokens[i - 1].text in {"and", "&"} and _is_name_word(parse.tokens[i - 2]):
        k = i - 2
        while (
            k > 0
            and _is_name_word(parse.tokens[k - 1])
            and text[parse.tokens[k - 1].end : parse.tokens[k].start] == " "
        ):
            k -= 1
        opens = k == 0 or parse.tokens[k - 1].text in {".", ",", "The", "the", "“", '"'}
        if opens or any(s.start == parse.tokens[k].start for s in parse.sentences):
            return Span(parse.tokens[k].start, span.end)
    return span


def _is_name_word(token: Token) -> bool:
    return token.text[0].isupper() and token.pos in {"PROPN", "ADJ", "NOUN"}


def looks_like_body(name: str) -> bool:
    """Whether the first or last word of a name is one of those that bodies are called by."""
    words = re.findall(r"[a-z][\w&-]*", name.lower())
    return bool(words) and bool({words[-1], words[0]} & _BODY_WORDS)


def _description(text: str, parse: Parse, span: Span, head: int) -> list[str]:
    """Lower-case nouns that describe the name: before it in its phrase, or in an apposition after a comma."""
    name = set(name_parts(span.of(text)))
    inside = set(parse.indices(span))
    kinds = {"compound", "amod", "appos", "nmod"}
    near = [i for i in parse.children(head) if parse.tokens[i].dep in kinds and not _is_speaking(parse, i)]
    near = [i for i in near if joined_before(parse, i) is None]
    if parse.tokens[head].dep == "appos":
        joined = joined_before(parse, head)
        near.append(parse.tokens[head].head if joined is None else joined)
    if parse.tokens[head].dep == "nsubj" and parse.tokens[parse.tokens[head].head].lemma == "be":
        near += [i for i in parse.children(parse.tokens[head].head) if parse.tokens[i].dep == "attr"]
    below = {j for i in near for j in parse.subtree(i) if abs(j - head) < 14} | set(near)
    words = [
        _word(parse.tokens[i].lemma) for i in sorted(below - inside) if parse.tokens[i].pos in {"NOUN", "PROPN", "ADJ"}
    ]
    before = min(inside, default=head) - 1
    if before >= 0 and _is_title(parse.tokens[before].text):
        words.append(_word(parse.tokens[before].text))
    return words + [_word(parse.tokens[i].text) for i in inside] + sorted(name)


def _is_speaking(parse: Parse, i: int) -> bool:
    """For "… against Ruiz, the court in Brell said": no description of the name, but who says so."""
    end = max(parse.subtree(i)) + 1
    apart = parse.tokens[i].dep == "appos" and end < len(parse.tokens)
    return apart and parse.tokens[end].tag in {"VBD", "VBZ"} and parse.tokens[end].lemma.lower() in SPEECH


def _word(word: str) -> str:
    low = word.lower().rstrip(".")
    return _TITLE_FORMS.get(low, low)
