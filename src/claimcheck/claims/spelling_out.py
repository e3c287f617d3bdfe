"""Spelling out: acronyms, last names and short names of firms become the full names that the article has given."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.claims.genders import gender_of_name
from claimcheck.claims.lexicon import TITLES
from claimcheck.text.body_words import FIRM_MARKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.cast import Cast
    from claimcheck.claims.reading import Reading
    from claimcheck.claims.referents import Referents
    from claimcheck.text.parse import Token
    from claimcheck.text.span import Span

# A possessive ending; must not match the plural "s".
_POSSESSIVE = re.compile(r"[’']s?$")


_SUFFIXES: Final = frozenset({"Jr", "Sr", "II", "III"})
# More of a name right behind; must not match a new sentence or "’s".
_GOES_ON = re.compile(
    r" [A-Z][a-z]+ (?:[A-Z][\w&.]* )?(?:Inc|Corp|Co|Ltd|Holdings|Group|Bank|Company|Partners|Trust)\b|/"
)


def spell_out_acronyms(reading: Reading, cast: Cast, span: Span, edits: dict[tuple[int, int], str]) -> None:
    """The first of each acronym in the stretch becomes the name that it stands for."""
    for acronym, full in cast.acronyms.items():
        match = re.search(rf"(?<![\w(]){re.escape(acronym)}(?![\w)])", span.of(reading.text))
        if match and full not in span.of(reading.text):
            edits[span.start + match.start(), span.start + match.end()] = full


def spell_out_names(referents: Referents, span: Span, edits: dict[tuple[int, int], str]) -> None:
    """The first naming of each person by the last name alone, and of each company by its short name, in full."""
    text, members = referents.reading.text, referents.cast.members
    for mention in referents.mentions_in(span):
        said = _POSSESSIVE.sub("", mention.span.of(text))
        if members[mention.name].person or not _is_short(said, mention.name) or mention.name in span.of(text):
            continue
        if _GOES_ON.match(text, mention.span.start + len(said)):
            continue  # "Hask Northern Holdings" is another firm
        if referents.is_introduced(mention.name, mention.span.start):
            edits[mention.span.start, mention.span.start + len(said)] = mention.name
    people = tuple(name for name, member in members.items() if member.person)
    surnames = _surnames(people)
    tokens = referents.reading.parse.tokens
    for i in referents.reading.parse.indices(span):
        name = surnames.get(tokens[i].text, "") or _by_first_word(referents, people, i)
        if (
            not name
            or text[tokens[i].start - 1 : tokens[i].start] in {"-", "/"}  # "the pro-Ruiz vote", "Hale/Ruiz Ltd"
            or text.startswith("/", tokens[i].end)
            or _is_within_name(tokens, i)
            or _is_only_of(tokens, i)
            or name in span.of(text)
            or any(name in new for new in edits.values())
        ):
            continue
        if referents.is_introduced(name, tokens[i].start):  # before, "Clinton" may be another
            edits[tokens[i].start, tokens[i].end] = name


def _is_only_of(tokens: Sequence[Token], i: int) -> bool:
    """For "Palmer properties", "the Hale family": what is called so, not who."""
    head = tokens[tokens[i].head]
    return tokens[i].dep == "compound" and head.pos == "NOUN" and head.start > tokens[i].start


def _is_within_name(tokens: Sequence[Token], i: int) -> bool:
    """Whether more of a name stands beside the token; a title does not count."""
    beside = [tokens[k] for k in (i - 1, i + 1) if 0 <= k < len(tokens)]
    if any(t.tag == "HYPH" for t in beside):
        return True  # "Zehaf-Bibeau"
    return any(t.pos == "PROPN" and t.text.lower().rstrip(".") not in TITLES for t in beside)


@lru_cache(maxsize=2)
def _surnames(people: tuple[str, ...]) -> dict[str, str]:
    """Full name by last name; none for a last name that two share."""
    last = Counter(map(_last, people))
    return {own: name for name in people if " " in name and last[own := _last(name)] == 1}


def _last(name: str) -> str:
    """The last name: "Hale" of "Tom Hale Jr."."""
    words = [w for w in name.split() if w.rstrip(".") not in _SUFFIXES] or name.split()
    return words[-1]


@lru_cache(maxsize=2)
def _first_words(people: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Full names by the word with which they begin, where that is nobody's last name."""
    found: dict[str, tuple[str, ...]] = {}
    last = {_last(name) for name in people if " " in name}
    for name in people:
        first = name.partition(" ")[0]
        sound = not _last(name).isupper() and not any(c.isdigit() for c in name)  # "Tarn FA" is no person
        if " " in name and sound and first not in last:
            found[first] = (*found.get(first, ()), name)
    return found


def _by_first_word(referents: Referents, people: tuple[str, ...], i: int) -> str:
    """For "Mara" the only one of that first name; for "Oh", who had that family name, put first, before the others."""
    reading = referents.reading
    token = reading.parse.tokens[i]
    names = _first_words(people).get(token.text, ()) if token.pos == "PROPN" else ()
    labels = {e.label for e in reading.parse.entities_in(token.span)}
    surely = any(gender_of_name(n) or "-" in n for n in names)  # "Orlo", of whose "Orlo Pay" a model makes a person
    if not names or not (labels == {"PERSON"} or (labels == {"ORG"} and surely)):
        return ""
    if len(names) == 1:
        return names[0]
    family = all(not gender_of_name(n) and (n.count(" ") > 1 or "-" in n) for n in names)
    return min(names, key=lambda n: reading.text.find(n) % len(reading.text)) if family else ""


def _is_short(said: str, name: str) -> bool:
    return name.startswith(f"{said} ") and all(w.lower() in FIRM_MARKS for w in name[len(said) :].split())
