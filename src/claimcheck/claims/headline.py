"""Headline: which body an article's headline names, so that "the company" may stand for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.claims.role_fit import COMPANIES

if TYPE_CHECKING:
    from claimcheck.claims.cast import Cast
    from claimcheck.claims.reading import Reading


def titled(reading: Reading, cast: Cast, noun: str) -> str:
    """For "the company": the one body that the headline names, where no place or person stands beside it there."""
    title = f" {reading.article.title} ".replace("’s ", " ").replace("'s ", " ")
    named = [name for name in cast.members if f" {name} " in title and not _is_placed(name, title)]
    whole = [name for name in named if not any(name != other and name in other for other in named)]
    if noun not in COMPANIES or len(whole) != 1 or (" " in whole[0] and cast.members[whole[0]].person):
        return ""  # one word that is called a person and is nobody's last name is a firm taken for one
    text = reading.text
    places = {e.span.of(text) for e in reading.parse.entities if e.label in {"GPE", "LOC", "NORP"}}
    return "" if whole[0] in places else whole[0]


def _is_placed(name: str, title: str) -> bool:
    """Whether the headline says that something is there: "collapse in Sarn"; a firm is not where things happen."""
    return any(f" {link} {name} " in title for link in ("in", "near", "outside"))
