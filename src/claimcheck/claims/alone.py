"""The claim room's parts on any string: who says what, and what is said to be unverified, without finding claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.claims.attribution import attribute
from claimcheck.claims.cast import cast_of
from claimcheck.claims.finding import claims_in, read
from claimcheck.claims.joining import joined
from claimcheck.claims.speakers import speaker_of

if TYPE_CHECKING:
    from claimcheck.article.article import Article
    from claimcheck.claims.claim import Attribution, Disclaimer
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import LanguageModel


def attributions_in(article: Article, model: LanguageModel) -> tuple[Attribution, ...]:
    """Every attribution in the body, in order; a quotation over sentences is one, and none lies inside another."""
    return attributions_of(read(article, model))


def attributions_of(reading: Reading) -> tuple[Attribution, ...]:
    """The attributions of a reading."""
    items = attribute(reading, every=True)
    return joined(reading, items, speaker_of(reading, cast_of(reading.text, reading.parse), items, as_written=True))


def disclaimers_in(article: Article, model: LanguageModel) -> tuple[Disclaimer, ...]:
    """The disclaimers of the body, in order; their targets are the ids that ``find_claims`` gives."""
    return claims_in(read(article, model)).disclaimers
