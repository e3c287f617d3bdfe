"""Spelling out: acronyms, last names and short names of firms become the full names that the article has given."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

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
    surnames = _surnames(tuple(name for name, member in members.items() if member.person))
    tokens = referents.reading.parse.tokens
    for i in referents.reading.parse.indices(span):
        name = surnames.get(tokens[i].text, "")
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
    last = Counter(name.rsplit(" ", 1)[-1] for name in people)
    return {own: name for name in people if " " in name and last[own := name.rsplit(" ", 1)[-1]] == 1}


def _is_short(said: str, name: str) -> bool:
    return name.startswith(f"{said} ") and all(w.lower() in FIRM_MARKS for w in name[len(said) :].split())
