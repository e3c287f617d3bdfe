"""names: whether two ways of naming a speaker mean one speaker, and what shows it.

Full name and surname, titles, acronyms, a body and those who speak for it, a body and what it is for, outlets and their
short forms. Precision before recall: where nothing shows that two are one, they are two, and two unnamed sources are
never known to be one. It compares the words alone; what a text says of a name is introductions.py's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import Levenshtein

from claimcheck.evidence.apart import named_by_the_way
from claimcheck.evidence.named import SMALL, Body, Named, read_name
from claimcheck.evidence.places import split_places
from claimcheck.evidence.roles import (
    BRANCHES,
    DIPLOMATS,
    FUNCTION_HEADS,
    FUNCTIONS,
    GENERIC,
    LEADERS,
    SPOKES,
    TOWN,
    TRAILERS,
)
from claimcheck.text.body_words import NAME_ENDINGS, PARTY_ENDINGS

_LONG_SURNAME: Final = 6  # letters; in longer ones a single letter may differ by transliteration (Zelensky, Zelenskyy)
_SHORTEST_BLEND: Final = 5  # letters; "ArchPress" is made of beginnings of both words
# Kinds of bodies of which a story has one: "the union", once "the Steel Union" is in it. Not "police", "ministry" or
# "council", of which every place has its own.
_ONE_OF_A_KIND: Final = frozenset(
    "union company bank party club association foundation agency commission federation league trust airline".split()
)
# What news calls a body that oversees a trade, and what such bodies call themselves; a story has one for each place.
_OVERSEERS: Final = frozenset({"regulator", "watchdog"})
_OVERSEEING: Final = frozenset("board agency authority commission office administration inspectorate".split())
# A story is about one of them, whatever it calls it; not polls or reports, of which there are often several.
_WORKS: Final = frozenset("study trial research experiment".split())
# "its owner", "the ferry's captain", "driver of the bus": of whom a thing has one; not "owners", "a driver".
_SOLE: Final = re.compile(
    r"(?:(?:the|its|his|her|their|whose) |(?P<whose>[\w ’'-]{2,60}['’]s ))?"
    r"(?P<role>owner|captain|skipper|pilot|driver|operator|maker|manufacturer|builder|landlord|publisher|organi[sz]er)"
    r"(?P<of> of [\w ’'-]{2,60})?",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[\w&]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class NameMatch:
    """Why two names are one.

    Args:
        how: A fixed word: "name", "surname", "acronym", "body", "speaks-for", "office", "kind", "work", "outlet".
        evidence: One line for people.
    """

    how: str
    evidence: str


def same_name(a: str, b: str) -> NameMatch | None:
    """Why two ways of naming a speaker mean one, or None where nothing shows it; the order does not matter.

    >>> same_name("Captain Joel Arceta", "Arceta").how, same_name("Tom Reyes", "Paula Reyes")
    ('surname', None)
    """
    a, b = sorted((a, b), key=lambda name: (len(name), name))
    short, long = read_name(a), read_name(b)
    if any(name_in(other, one) for one, other in ((a, b), (b, a))):
        return None
    if _is_one_paper(short.text, long.text):
        return NameMatch(how="work", evidence=_words("work", a, b))
    if _is_sole_holder(short.text, long.text):
        return NameMatch(how="office", evidence=_words("office", a, b))
    if short.unnamed or long.unnamed:
        return None
    how = _same(short, long)
    return None if how is None else NameMatch(how=how, evidence=_words(how, a, b))


def name_in(other: str, speaker: str) -> bool:
    """Whether a speaker's words name another body by the way, and that is the other speaker."""
    return any(other == name or same_name(name, other) is not None for name in named_by_the_way(speaker))


def _is_sole_holder(a: str, b: str) -> bool:
    """For "its owner" and "owner of the Tarn warehouse": who is what a thing has but one of, once named in full.

    A story may tell of two things that have owners; but to take one origin for two is the worse mistake.
    """
    one, other = (_SOLE.fullmatch(name) for name in (a, b))
    named = [m["of"] or m["whose"] for m in (one, other) if m and (m["of"] or m["whose"])]
    return one is not None and other is not None and one["role"] == other["role"] and len(named) < 2


def _words(how: str, a: str, b: str) -> str:
    link = {
        "name": "is the same name as",
        "surname": "is the surname of",
        "acronym": "stands for",
        "body": "is the same body as",
        "speaks-for": "and the one who speaks for it:",
        "office": "is the same office as",
        "work": "is printed in the same journal as",
        "kind": "is, by state and kind, the same body as",
    }[how]
    return f"“{a}” {link} “{b}”"


def _same(a: Named, b: Named) -> str | None:
    if a.role in DIPLOMATS and b.role in DIPLOMATS and _same_posting(a, b):
        return "office"
    if a.person and b.person:
        how = _same_person(a, b)
        if how is not None:
            return how
    if _is_person(a) and _is_person(b) and not (a.role in SPOKES and b.role in SPOKES):
        return None
    if _is_kind_of(a, b) or _is_kind_of(b, a) or _is_one_work(a, b):
        return "body"
    for one in a.bodies:
        for other in b.bodies:
            how = _same_body(one, other)
            if how is not None:
                return "speaks-for" if a.role or b.role else how
    return None


def _is_kind_of(short: Named, long: Named) -> bool:
    """For "union" and "Steel Union": a body named by its kind alone. It counts as the one that is named in full.

    There may be another; but to take one origin for two is the worse mistake.
    """
    words = long.text.lower().split()
    own = short.text.lower().split()
    if len(own) == 2 and own[-1] in _OVERSEERS and own[0] in words and words[-1] in _OVERSEEING:
        return True  # "European regulator" and "European Medicines Board"
    if len(own) > 1 and own[-1] in NAME_ENDINGS and words[1:] == own and words[0] not in GENERIC:
        return True  # "Defense Ministry" and "Tervian Defense Ministry"
    return short.text.islower() and short.text in _ONE_OF_A_KIND and len(words) > 1 and words[-1] == short.text


def _is_one_work(a: Named, b: Named) -> bool:
    """For "trial" and "study published in May": two unnamed works that say one thing are counted as one."""
    return all(n.text[:1].islower() and n.text.split()[0] in _WORKS for n in (a, b))


# "A study published in the journal Heart & Brain", "researchers writing in Heart & Brain". Must not match "a report in
# April", nor a study in a place: the name is told to be a journal's by one of the two at least (see _is_one_paper).
_IN_JOURNAL: Final = re.compile(
    r"\b(?:study|paper|trial|research|researchers|scientists|team|authors|article|analysis)\b[^.;]{0,60}?"
    r"\b(?:in|by) (?:the )?(?P<journal>journal )?(?P<name>[A-Z][\w’'-]+(?: (?:of |and |& |the )?[A-Z][\w’'-]+)*)"
)


def _is_one_paper(a: str, b: str) -> bool:
    """Whether both are work that one journal printed, by the journal's name; a story is about one such paper."""
    ours, theirs = _IN_JOURNAL.search(a), _IN_JOURNAL.search(b)
    if ours is None or theirs is None or ours["name"] != theirs["name"]:
        return False
    return bool(ours["journal"] or theirs["journal"] or " " in ours["name"])


def _is_person(named: Named) -> bool:
    return bool(named.person) and not named.plain


def _same_posting(a: Named, b: Named) -> bool:
    return any(x.places == y.places and x.words == y.words for x in a.bodies for y in b.bodies)


def _same_person(a: Named, b: Named) -> str | None:
    if a.gender and b.gender and a.gender != b.gender:
        return None
    short, long = sorted((a.person, b.person), key=len)
    if short == long:
        return "name"
    if len(short) == 1:
        if split_places(long)[1]:
            return None  # "Treasury" and "British Treasury"
        return "surname" if short[0] == long[-1] and len(short[0]) > 2 and not _ends_body(long) else None
    if len(short) > 1 and long[1:] == short:
        return "name"  # "Surgeon Karl Ott" and "Karl Ott"
    return "name" if _same_last(short[-1], long[-1]) and _same_first(short[:-1], long[:-1]) else None


def _ends_body(words: tuple[str, ...]) -> bool:
    return words[-1] in NAME_ENDINGS | TRAILERS


def _same_last(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) >= _LONG_SURNAME and Levenshtein.distance(a, b, score_cutoff=1) <= 1)


def _same_first(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether first names agree: equal, or by an initial; middle names may be missing."""
    return a[0] == b[0] or (min(len(a[0]), len(b[0])) == 1 and a[0][0] == b[0][0])


def _same_body(a: Body, b: Body) -> str | None:
    if a.places and b.places and a.places.isdisjoint(b.places):
        return None
    if a.acronyms & b.acronyms or _stands_for(a, b) or _stands_for(b, a):
        return "acronym" if a.words != b.words else "name"
    if not a.words or not b.words:
        return "body" if not a.words and not b.words and a.places == b.places else None
    if sorted(a.words) == sorted(b.words) and (len(a.words) > 1 or (a.proper and b.proper)):
        return "name"
    if _is_short_form(a.words, b.words) or _is_short_form(b.words, a.words) or _of_one_town(a.words, b.words):
        return "body"
    if _are_members(a, b) or _are_members(b, a):
        return "body"
    return "kind" if a.places and a.places == b.places and _kind(a) and _kind(a) == _kind(b) else None


def _are_members(members: Body, party: Body) -> bool:
    """For "the Liberals" and "the Liberal Union", "the Democrats" and "the Democratic Party"."""
    own, words = members.words, party.words
    whole = len(words) == len(own) or (len(words) == len(own) + 1 and words[-1] in PARTY_ENDINGS)
    if not (members.proper and party.proper and whole and own[-1].endswith("s") and own != words):
        return False
    stem = own[-1].removesuffix("s")
    return len(stem) > 3 and own[:-1] == words[: len(own) - 1] and words[len(own) - 1].startswith(stem)


def _stands_for(short: Body, long: Body) -> bool:
    """Whether one is the acronym or the blend of the other's words."""
    if len(short.spelled) != 1 or len(long.words) < 2:
        return False
    letters = short.spelled[0].replace(".", "")
    if short.acronyms:
        return letters in _initials(long.spelled)
    return len(letters) >= _SHORTEST_BLEND and len(long.words) <= 4 and _is_blend(letters, long.words)


# What stands in an acronym with all its letters: USGS, UNHCR, EUIPO.
_WHOLE: Final = frozenset("us uk un eu".split())


def _initials(spelled: tuple[str, ...]) -> frozenset[str]:
    """The acronyms that the words could have: small words in or out, compounds split or whole, a state left out."""
    if "local" in spelled:
        spelled = spelled[: spelled.index("local")]
    found = set()
    for start in range(min(3, len(spelled))):
        for words in (spelled[start:], tuple(p for w in spelled[start:] for p in w.split("-") if p)):
            found.add("".join(w[0] for w in words))
            found.add("".join(w[0] for w in words if w not in SMALL))
            found.add("".join(w if w in _WHOLE else w[0] for w in words if w not in SMALL))
    return frozenset(f for f in found if len(f) > 1)


def _is_blend(letters: str, words: tuple[str, ...]) -> bool:
    """Whether letters are beginnings, of at least two letters each, of all the words in turn ("archpress")."""
    if not words:
        return not letters
    longest = next((n for n in range(min(len(letters), len(words[0])), 1, -1) if letters[:n] == words[0][:n]), 0)
    return any(_is_blend(letters[n:], words[1:]) for n in range(longest, 1, -1))


def _is_short_form(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the longer name only adds what a name may lack: "Brightmoor", "Brightmoor Distribution"."""
    if len(short) >= len(long):
        return False
    if len(short) == 1 and short[0] in GENERIC | NAME_ENDINGS | BRANCHES:
        return False
    if long[: len(short)] == short:
        rest = long[len(short) :]
        return all(w in TRAILERS or w.isdigit() or w == "local" for w in rest) or (
            len(short) == 1 and rest[-1] in NAME_ENDINGS
        )
    return len(short) > 1 and long[-len(short) :] == short and all(w in LEADERS for w in long[: -len(short)])


def _of_one_town(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """For "the city's emergency office" and "the municipal emergency office"."""
    return len(a) > 2 and a[0] in TOWN and b[:1] != () and b[0] in TOWN and a[1:] == b[1:]


def _kind(body: Body) -> tuple[str, frozenset[str]] | None:
    """What a body is for, with its branch: of the words by which it is described; None where they do not say."""
    if not any(w in FUNCTION_HEADS for w in body.words):
        return None
    kind = next((k for w, k in FUNCTIONS.items() if w in body.words), None)
    return None if kind is None else (kind, frozenset(w for w in body.words if w in BRANCHES))


@lru_cache(maxsize=20_000)  # a corpus has few outlets, and each is compared with each for every statement
def same_outlet(a: str, b: str) -> NameMatch | None:
    """Why two names mean one outlet, or None; "the Mail" alone is no outlet's full name, so it matches none.

    >>> same_outlet("TPN", "Tri-State Press Network").evidence
    '“TPN” stands for “Tri-State Press Network”'
    """
    a, b = sorted((a.strip(), b.strip()), key=lambda name: (len(name), name))
    short, long = _outlet_words(a), _outlet_words(b)
    if not short or not long:
        return None
    if short == long or "".join(short) == "".join(long):
        return NameMatch(how="outlet", evidence=f"“{a}” is the same outlet as “{b}”")
    if len(short) == 1 and (_is_initials(a, b) or _is_outlet_blend(short[0], long)):
        return NameMatch(how="acronym", evidence=f"“{a}” stands for “{b}”")
    if len(short) < len(long) and short[0] == long[0] and _lacks_only_trailers(short, long):
        return NameMatch(how="outlet", evidence=f"“{a}” is short for “{b}”")
    return None


def _lacks_only_trailers(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """For "Dial Agency" and "Dial News Agency": the longer has all words, in order, and only endings besides."""
    rest = list(long)
    for word in short:
        if word not in rest:
            return False
        rest.remove(word)
    return [w for w in long if w in short] == list(short) and all(w in TRAILERS for w in rest)


def _is_initials(acronym: str, name: str) -> bool:
    spelled = tuple(w for w in name.lower().split() if w != "the" and w[0].isalnum())
    return acronym.isupper() and acronym.lower() in _initials(spelled)


def _is_outlet_blend(letters: str, words: tuple[str, ...]) -> bool:
    return len(letters) >= _SHORTEST_BLEND and 2 <= len(words) <= 4 and _is_blend(letters, words)


@lru_cache(maxsize=20_000)
def _outlet_words(name: str) -> tuple[str, ...]:
    words = tuple(w for w in _WORD.findall(name.lower().replace("’", "'").replace("'s", "s").replace("-", " ")))
    return tuple(w for i, w in enumerate(words) if not (i == 0 and w == "the"))
