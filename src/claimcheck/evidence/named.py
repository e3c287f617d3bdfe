"""named: a speaker's words taken apart: the person, the body that the person speaks for or that speaks, and the role.

"the coast guard's spokesman, Captain Joel Arceta" is a person, a role and a body; "the NIS" a body by its acronym. It
reads capitals, commas and word lists, no parse, because speakers come from anywhere. It does not compare (names.py).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from claimcheck.evidence.places import split_places
from claimcheck.evidence.roles import (
    COMMISSIONS,
    DIPLOMATS,
    FEMALE,
    MALE,
    NOT_IN_OFFICE,
    PLACE_VOICES,
    PORTFOLIOS,
    SEATS,
    TITLES,
    UNNAMED,
    VOICES,
)
from claimcheck.text.body_words import NAME_ENDINGS

_TOKEN: Final = re.compile(r"[\w&][\w&.’'-]*|,")  # a word with its inner marks, or a comma; must not join two words
_BRACKETS: Final = re.compile(r"\(([^()]{1,40})\)")
# ", or FFWU" after a name gives its acronym; must not match "or" before an ordinary word.
_OR_ACRONYM: Final = re.compile(r", (?:or|known as|also known as) (?:the )?([A-Z][A-Za-z]{0,3}[A-Z]{1,6})\b,?")
# ", who leads the alliance" and ", who is president of" say a role; at most a few words ahead.
_WHO_LEADS: Final = re.compile(r", who (?:leads|heads|runs|chairs|directs) ")
_WHO_IS: Final = re.compile(r", who (?:is|was) ")
# A British officer's rank in letters; must not match a body's acronym ("PC World") or an Italian "di".
_RANK: Final = re.compile(r"^(?:D(?:C?I|S|C|S(?:I|U)|Supt)|PC|PS|WPC) (?=[A-Z][a-z]+(?: [A-Z][a-z]+)?$)")
_ACRONYM: Final = re.compile(r"(?:[A-Z]\.?){2,8}s?")  # NIS, U.N; must not match a name in plain letters
SMALL: Final = frozenset("the a an of and for & de la du del al von van at in on to its his her their our".split())
_UNITERS: Final = frozenset("of for at with to in from".split())
_INDEFINITE: Final = frozenset(
    "a an one two three four five six some several many other another most few unnamed".split()
)
_LONGEST: Final = 300  # characters read of a name; longer strings are no names
_LONGEST_ROLE: Final = 3  # words
_PERSON_WORDS: Final = range(2, 5)  # words of a person's full name


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An organisation as named.

    Args:
        words: In lower case and order, without small words, places and hyphens.
        places: The states named along with it.
        spelled: All its words in lower case as written, hyphens kept, for acronyms.
        acronyms: In capitals, without full stops.
        proper: Whether any of it is written with a capital.
    """

    words: tuple[str, ...]
    places: frozenset[str]
    spelled: tuple[str, ...]
    acronyms: frozenset[str] = frozenset()
    proper: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A speaker's words, taken apart.

    Args:
        text: The words as written.
        person: The words of the person's name in lower case, or empty.
        bodies: The bodies named, first the one that speaks or is spoken for.
        role: The role in lower case ("spokeswoman"), or empty.
        gender: "f" or "m" where a title or role shows it, else empty.
        plain: Whether it is a bare name that may be a person's or a body's; both are filled in then.
        unnamed: Whether nobody is named ("a port official").
    """

    text: str
    person: tuple[str, ...] = ()
    bodies: tuple[Body, ...] = ()
    role: str = ""
    gender: str = ""
    plain: bool = False
    unnamed: bool = False


@lru_cache(maxsize=4096)  # the same few speakers are compared with each other many times
def read_name(text: str) -> Named:
    """Take a speaker's words apart.

    >>> read_name("Dana Whitlock, a Brightmoor spokeswoman").person, read_name("a port official").unnamed
    (('dana', 'whitlock'), True)
    """
    folded = " ".join(text[:_LONGEST].replace("’", "'").replace("“", " ").replace("”", " ").replace('"', " ").split())
    folded = _RANK.sub("Detective ", folded)
    acronyms = frozenset(m.replace(".", "") for m in _BRACKETS.findall(folded) if _ACRONYM.fullmatch(m))
    acronyms |= frozenset(_OR_ACRONYM.findall(folded))
    bare = _OR_ACRONYM.sub(" ", _BRACKETS.sub(" ", folded))
    bare = _WHO_IS.sub(", ", _WHO_LEADS.sub(", head of ", bare))
    tokens = tuple(t.rstrip(".") or t for t in _TOKEN.findall(bare))
    if not any(t != "," for t in tokens):
        return Named(text=text, unnamed=True)
    if _is_unnamed(tokens):
        return Named(text=text, unnamed=True)
    gender = _gender(tokens)
    role = _find_role(tokens)
    if role is not None:
        return _with_role(text, tokens, role, acronyms, gender)
    return _without_role(text, tokens, acronyms, gender)


def _is_unnamed(tokens: tuple[str, ...]) -> bool:
    words = [t for t in tokens if t != ","]
    capitals = [w for i, w in enumerate(words) if w[:1].isupper() and (i > 0 or w.lower() not in _INDEFINITE | SMALL)]
    lows = {w.lower() for w in words}
    if capitals == words[:1]:  # a phrase at the start of a sentence: its capital says nothing
        return bool(lows & UNNAMED) and len(words) > 1
    return not capitals and (words[0].lower() in _INDEFINITE or bool(lows & UNNAMED))


def _gender(tokens: tuple[str, ...]) -> str:
    lows = {t.lower() for t in tokens}
    female, male = bool(lows & FEMALE), bool(lows & MALE)
    return "" if female == male else "f" if female else "m"


def _find_role(tokens: tuple[str, ...]) -> tuple[int, int] | None:
    """Where the role stands, ``[start, stop)``: the longest phrase at the first place that has one."""
    lows = [t.lower() for t in tokens]
    for i in range(len(lows)):
        for length in range(_LONGEST_ROLE, 0, -1):
            if " ".join(lows[i : i + length]) in VOICES and i + length <= len(lows):
                return i, i + length
    return None


def _with_role(text: str, tokens: tuple[str, ...], at: tuple[int, int], acronyms: frozenset[str], gender: str) -> Named:
    role = " ".join(tokens[at[0] : at[1]]).lower()
    left, right = tokens[: at[0]], tokens[at[1] :]
    person: tuple[str, ...] = ()
    if role == "high commissioner" and (office := _commission(right)):
        return replace(office, text=text, gender=gender, person=office.person or _person((_segments(left) or [()])[0]))
    if right and right[0].lower() in _UNITERS:
        after = _segments(right[1:])
        body = after[0] if after else ()
        field = next((i for i, t in enumerate(body) if t[:1].isupper()), 0)
        if field and len(body) - field in _PERSON_WORDS and left and left[-1].endswith("'s"):
            body, after = _owner(left), [body, body[field:]]  # "Corvane's head of research Ana Ruiz"
            left = ()
        person = _person((_segments(left) or [()])[0])
        person = person or (_person(after[1]) if len(after) > 1 else ())
    elif person := _person(_segments(right)[0] if _segments(right) else ()):
        body = _owner(left)
    else:
        parts = _segments(left)
        body = parts[-1] if parts else ()
        person = _person(parts[0]) if len(parts) > 1 else ()
    bodies = tuple(b for part in _segments(body)[-1:] if (b := _body(part, acronyms)) is not None)
    if role in DIPLOMATS:
        bodies = _posting(tokens)
    ministry = _ministry(left) if role == "minister" else ()
    if ministry:
        bodies = ministry
    elif role in PLACE_VOICES and not any(_is_body_name(b) and (b.acronyms or len(b.words) > 1) for b in bodies):
        bodies = ()
    return Named(text=text, person=person, bodies=bodies, role=role, gender=gender)


def _commission(right: tuple[str, ...]) -> Named | None:
    """The office and the person of "for Human Rights Ines Orta" behind "High Commissioner"."""
    for matter, office in COMMISSIONS.items():
        rest = right[1 + len(matter) :]
        if tuple(t.lower() for t in right[1 : 1 + len(matter)]) == matter:
            body = _body((office.upper(),), frozenset())
            person = _person((_segments(rest) or [()])[0])
            return Named(text="", person=person, bodies=(body,) if body else (), role="high commissioner")
    return None


def _owner(before: tuple[str, ...]) -> tuple[str, ...]:
    """Of "Corvane's medical" before "chief" only whose chief it is."""
    last = max((i for i, t in enumerate(before) if t.endswith("'s")), default=None)
    return before if last is None or not all(t.islower() for t in before[last + 1 :]) else before[: last + 1]


def _ministry(before: tuple[str, ...]) -> tuple[Body, ...]:
    """The ministry that "Norland's health" before "minister" names; none for a former or a prime one."""
    words = [t for t in (_segments(before) or [()])[-1] if t.lower() not in TITLES - NOT_IN_OFFICE]
    if not words or words[-1].lower() not in PORTFOLIOS or {t.lower() for t in words} & NOT_IN_OFFICE:
        return ()
    body = _body((*words, "ministry"), frozenset())
    return () if body is None else (body,)


def _posting(tokens: tuple[str, ...]) -> tuple[Body, ...]:
    """The body at which a state is represented, with that state ("Peru's representative at the United Nations")."""
    at = next((i for i, t in enumerate(tokens) if t.lower() in {"at", "to"}), None)
    if at is None:
        return ()
    following = _segments(tokens[at + 1 :])
    stop = next((i for i, t in enumerate(following[0]) if t.lower() in _UNITERS), None) if following else None
    body = _body(following[0][:stop], frozenset()) if following else None
    states = split_places(tuple(t.lower().removesuffix("'s") for t in tokens))[1]
    if body is None or len(states) != 1 or not body.words:
        return ()
    return (replace(body, places=states, acronyms=frozenset()),)


def _without_role(text: str, tokens: tuple[str, ...], acronyms: frozenset[str], gender: str) -> Named:
    parts = _segments(tokens)
    first = parts[0]
    i = next((i for i, t in enumerate(first) if t.lower() in _UNITERS and i > 0), None)
    if i is not None and len(first[:i]) in _PERSON_WORDS and (person := _person(first[:i])):
        body = _body(first[i + 1 :], acronyms)
        if body is not None and _is_body_name(body):
            return Named(text=text, person=person, bodies=(body,), role="of", gender=gender)
    owner = next((i for i, t in enumerate(first[:-2]) if t.endswith("'s")), None)  # "Corvane's Jon Vale"
    if owner is not None and (person := _person(first[owner + 1 :])):
        body = _body(first[: owner + 1], acronyms)
        if body is not None and not body.places:
            return Named(text=text, person=person, bodies=(body,), role="of", gender=gender)
    titled = any(t.lower() in TITLES for t in first[:-1])
    person = _person(first)
    bodies = () if titled and person else tuple(b for part in parts if (b := _body(part, acronyms)) is not None)
    return Named(text=text, person=person, bodies=bodies, gender=gender, plain=not titled)


def _segments(tokens: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The stretches between commas, empty ones left out."""
    found: list[list[str]] = [[]]
    for word in tokens:
        if word == ",":
            found.append([])
        else:
            found[-1].append(word)
    return [tuple(part) for part in found if part]


def _person(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a person's name, or nothing where the words cannot be one."""
    titles = [i for i, t in enumerate(tokens[:-1]) if t.lower() in TITLES]
    start = titles[-1] + 1 if titles else 0  # "Tarnside MP Dawn Featherstone"
    while start < len(tokens) and (tokens[start].lower() in TITLES | SMALL or not tokens[start][:1].isupper()):
        if start and tokens[start].lower() in _UNITERS and tokens[start - 1].islower():
            return ()  # "fire brigade of Orrel"
        start += 1
    name = tokens[start:]
    if not name or len(name) >= _PERSON_WORDS.stop + 1:
        return ()
    words = tuple(w for t in name for w in t.lower().removesuffix("'s").split("-") if w)
    if (
        " ".join(words) in SEATS
        or any(w in NAME_ENDINGS for w in words)
        or not all(t[:1].isupper() or t in {"de", "van", "von", "bin"} for t in name)
    ):
        return ()
    if any(_ACRONYM.fullmatch(t) for t in name if len(t) > 2) or not split_places(words)[0]:
        return ()
    return words


def _body(tokens: tuple[str, ...], acronyms: frozenset[str]) -> Body | None:
    """The body that the words name, or None where they name none of its own ("the company")."""
    owner = _owner_of_acronym(tokens)
    tokens = tuple(t.removesuffix("'s").removesuffix("'") for t in (tokens[-1:] if owner else tokens))
    while tokens and tokens[0].lower() in SMALL | _INDEFINITE and not (len(tokens[0]) > 1 and tokens[0].isupper()):
        tokens = tokens[1:]
    capital = next((i for i, t in enumerate(tokens) if t[:1].isupper()), None)
    if capital and all(t.lower() not in _UNITERS for t in tokens[:capital]):
        tokens = tokens[capital:]  # "trade site Fabline"
    if not tokens:
        return None
    phrase = " ".join(t.lower() for t in tokens)
    proper = capital is not None
    if phrase in SEATS:
        tokens = tuple(SEATS[phrase].split())
        proper = True
        if len(tokens) == 1:
            acronyms |= {tokens[0].upper()}
    if not acronyms and len(tokens) == 1 and _ACRONYM.fullmatch(tokens[0]):
        acronyms = frozenset({tokens[0].replace(".", "").rstrip("s")})
    spelled = tuple(t.lower() for t in tokens)
    words, places = split_places(tuple(w for t in spelled for w in t.split("-") if w))
    words = tuple(w for w in words if w not in SMALL)
    places |= owner
    if not proper and len(words) < 2 and not (words and places):
        return None
    return Body(words=words, places=places, spelled=spelled, acronyms=acronyms, proper=proper)


def _owner_of_acronym(tokens: tuple[str, ...]) -> frozenset[str]:
    """The state, or else the words in lower case, whose body an acronym names: "South Korea's NIS", "Norland's NAA"."""
    if len(tokens) < 2 or not tokens[-2].endswith("'s") or not _ACRONYM.fullmatch(tokens[-1]):
        return frozenset()
    words = tuple(t.lower().removesuffix("'s") for t in tokens[:-1] if t.lower() not in SMALL)
    rest, places = split_places(words)
    return places or frozenset(rest)


def _is_body_name(body: Body) -> bool:
    return bool(body.acronyms) or any(w in NAME_ENDINGS for w in body.words)
