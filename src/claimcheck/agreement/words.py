"""words: a text's content as terms, so that "servicemen were sent" and "troops were deployed" can be laid side by side.

Rules: knows letters and the lexicon; no grammar, no meaning beyond it, no offsets. Figures, days and function words
are left out: figures.py and moments.py look at those.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeAlias

from claimcheck.agreement.lexicon import ACTS, LIVES, PEOPLE, PERSONAL, STATES, STOP, THINGS
from claimcheck.agreement.noun_words import NOUNS
from claimcheck.agreement.word_forms import IRREGULAR
from claimcheck.evidence.places import names_of_states
from claimcheck.text.cardinals import SMALL

# A word with its inner apostrophes; not a figure, not an underscore. Each character is read once.
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@lru_cache(maxsize=50_000)  # words recur; some 5 megabytes when full
def stem(word: str) -> str:
    """The word without its common endings, so that forms of one word fall together.

    Light on purpose (plural, -ed, -ing, final e): wrong joins cost more here than missed ones.

    >>> stem("soldiers"), stem("planned"), stem("closing"), stem("closes")
    ('soldier', 'plan', 'clos', 'clos')
    """
    w = IRREGULAR.get(word.lower(), word.lower())
    if len(w) <= 3:
        return w
    if w.endswith("ies") and len(w) > 4:
        return w[:-3] + "y"
    if w.endswith("s") and not w.endswith(("ss", "us", "is")):
        w = w[:-1]
    for ending in ("ing", "ed"):
        if w.endswith(ending) and len(w) - len(ending) >= 3 and re.search("[aeiouy]", w[: -len(ending)]):
            w = w[: -len(ending)]
            if len(w) > 3 and w[-1] == w[-2] and w[-1] not in "sl":
                w = w[:-1]
            break
    return w[:-1] if w.endswith("e") and len(w) > 3 else w


@lru_cache(maxsize=20_000)  # some ten megabytes when full; an article's sentences are looked at many times over
def tokens(text: str) -> tuple[str, ...]:
    """The words in lower case, "didn't" as "did", "not", possessive endings dropped."""
    return tuple(word.lower() for word in _spelled(text))


def _spelled(text: str) -> list[str]:
    """The words as they are spelled, cut as ``tokens`` says."""
    out: list[str] = []
    for match in _WORD.finditer(text.replace("’", "'")):
        word = match[0]
        lower = word.lower()
        if lower.endswith("n't") or lower == "cannot":
            out += [word[:-3], "not"] if lower != "cannot" else ["can", "not"]
        else:
            out.append(word[:-2] if lower.endswith("'s") else word.removesuffix("'"))
    return [w for w in out if w]


Table: TypeAlias = dict[str, list[tuple[tuple[str, ...], str]]]
EXACT: Final = "="  # before a word of the lexicon: this form only ("=boarded" is not the board)


def _table(*groups: dict[str, str]) -> Table:
    table: Table = {}
    for group in groups:
        for concept, phrases in group.items():
            for phrase in phrases.split(","):
                words = phrase.strip().lower().split()
                pattern = tuple(w if w.startswith(EXACT) else stem(w) for w in words)
                table.setdefault(stem(words[0].removeprefix(EXACT)), []).append((pattern, concept))
    for rows in table.values():
        rows.sort(key=lambda row: (-len(row[0]), not row[0][0].startswith(EXACT)))
    return table


# How many, which may stand between the words of a phrase: "cut about twelve jobs" is to cut jobs. Not "a" nor "no".
_HOW_MANY: Final = frozenset(SMALL.keys() - {"zero"}) | frozenset(
    "hundred thousand million billion dozen dozens hundreds thousands scores several about some around nearly almost "
    "roughly over between any no more further "
    "the a an its their his her our".split()
)


def _length(pattern: tuple[str, ...], words: list[str], stems: tuple[str, ...], at: int) -> int:
    """How many words from this place on are the phrase's, a number inside it among them; 0 where it does not stand."""
    i = at
    for p in pattern:
        while i > at and i < len(words) and words[i] in _HOW_MANY and p != words[i]:
            i += 1
        if i >= len(words) or (words[i] != p[1:] if p[0] == EXACT else stems[i] != p):
            return 0
        i += 1
    return i - at


PLACE: Final = "place "  # "#place north korea": what "North Korean", "Pyongyang" and "North Korea" all stand for
_PLACES: Final = {PLACE + country: names for country, names in names_of_states().items() if country != "turkey"}
_TABLE: Final = _table(STATES, ACTS, NOUNS, PEOPLE, THINGS, _PLACES)
_COUNTED: Final = _table(PEOPLE, THINGS)


# A day resolved in brackets, "(14 March 2023)", and a month beside a number: "March" is no march there. Not "(15
# people)" alone.
DATES: Final = re.compile(
    r"\([^()]{0,60}\b\d{4}\)|\b\d{1,2} (?:March|May)\b|\b(?:March|May) \d{1,4}\b"
    r"|\b(?:in|and|to|since|by|until|last|next|early|late|mid) (?:March|May)\b"
)


@dataclass(frozen=True, slots=True)
class Said:
    """A content word of a text.

    Args:
        term: "#concept" where the lexicon knows the words, else the word's stem.
        word: In lower case; the first where several make the term.
        before: The word before it, "" at the beginning.
        after: The word after it, "" at the end.
        name: Whether it is written as a name inside the text; the first word never is.
    """

    term: str
    word: str
    before: str = ""
    after: str = ""
    name: bool = False


# Given names that are other words as well.
_GIVEN: Final = frozenset("bill grant rose rob mark will drew frank sue pat jack chuck hope may april june".split())


def _is_capital(spelled: list[str], i: int) -> bool:
    return i < len(spelled) and spelled[i][0].isupper()


_AGES: Final = frozenset("year years month months week weeks day days".split())


def _read(text: str, table: Table) -> tuple[Said, ...]:
    """What each part between semicolons says; no phrase reaches from one into the next."""
    return tuple(said for part in text.split("; ") for said in _read_part(part, table))


def _read_part(text: str, table: Table) -> tuple[Said, ...]:
    spelled = _spelled(DATES.sub(" ", text))
    words = [w.lower() for w in spelled]
    stems = tuple(stem(w) for w in words)
    out: list[Said] = []
    i = 0
    while i < len(stems):
        length, concept = next(
            ((n, c) for p, c in table.get(stems[i], ()) if (n := _length(p, words, stems, i))), (1, None)
        )
        if concept and words[i] in _GIVEN and spelled[i][0].isupper() and _is_capital(spelled, i + 1):
            length, concept = 1, None  # "Bill Ashdown" is no law
        aged = words[i] == "old" and i > 0 and words[i - 1] in _AGES  # "a 17-year-old": nobody is old
        told = words[i] not in STOP and stems[i] not in STOP and len(words[i]) > 1
        if not aged and (concept or told):
            after = words[i + length] if i + length < len(words) else ""
            name = i > 0 and spelled[i][0].isupper()
            term = f"#{concept}" if concept else stems[i]
            out.append(Said(term, words[i], words[i - 1] if i else "", after, name))
        i += length
    return tuple(out)


@lru_cache(maxsize=20_000)  # a few megabytes; an article's sentences are looked at many times over
def read_words(text: str) -> tuple[Said, ...]:
    """The content of the text, in order, each term with its word and what stands around it."""
    return _read(text, _TABLE)


@lru_cache(maxsize=20_000)  # a few megabytes; an article's sentences are looked at many times over
def terms(text: str) -> tuple[str, ...]:
    """The content of the text, in order: "#concept" where the lexicon knows the words, else the word's stem.

    >>> terms("About 12,000 servicemen were sent")
    ('#soldier', '#deploy')
    """
    return tuple(said.term for said in read_words(text))


@lru_cache(maxsize=20_000)
def places(text: str) -> frozenset[str]:
    """The states that the text names, by any of their names, as terms."""
    return frozenset(t for t in terms(text) if t.startswith("#" + PLACE))


def states(text: str) -> frozenset[str]:
    """What the figures in the text can be counting: the names of the lexicon's states that it speaks of."""
    return frozenset(t[1:] for t in terms(text) if t[:1] == "#" and t[1:] in STATES)


_DOINGS: Final = frozenset(f"#{c}" for c in (*STATES, *ACTS))


@lru_cache(maxsize=20_000)
def doings(text: str) -> frozenset[str]:
    """The concepts of doing and happening in the text."""
    return frozenset(terms(text)) & _DOINGS


def counted(noun: str) -> str:
    """What a counted noun counts: the lexicon's concept of its last word, or that word's stem.

    >>> counted("striking workers"), counted("staff"), counted("parcels"), counted("deaths")
    ('worker', 'worker', 'parcel', 'anyone')
    """
    found = _read(noun, _COUNTED)
    if not (found and found[-1].term.startswith("#")) and (noun == LIVES or states(noun) & PERSONAL):
        return "anyone"
    return found[-1].term.removeprefix("#") if found else noun.strip().lower()


def coverage(part: frozenset[str], whole: frozenset[str]) -> float:
    """The share of ``part`` that ``whole`` holds, 0..1; 0 for nothing."""
    return len(part & whole) / len(part) if part else 0.0


def has_phrase(text: str, phrases: tuple[str, ...]) -> str | None:
    """The first of the phrases that stands in the text as whole words, or None."""
    padded = f" {' '.join(_WORD.findall(text.lower().replace('’', chr(39))))} "
    return next((p for p in phrases if f" {p} " in padded), None)
