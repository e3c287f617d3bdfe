"""compose_article: raw paragraphs and metadata become an Article.

The one place of the room where body, furniture, names, outlet and credit meet. Pure: where the text came from, and what
day it is, the caller knows.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from claimcheck.article.article import Article
from claimcheck.article.block import BlockKind
from claimcheck.article.blocks import classify_blocks
from claimcheck.article.credits import find_credit, same_outlet
from claimcheck.article.metadata import host_name
from claimcheck.article.name_lines import names_in_byline, people_in
from claimcheck.article.outlets import infer_outlet, is_organisation
from claimcheck.article.paragraphs import clean_text, join_paragraphs, paragraph_spans
from claimcheck.text.time_expression import TimeBasis
from claimcheck.text.times import find_times

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.article.metadata import Metadata

MOST_PASSES = 6  # removing furniture can bring a second line of it to an end of the text; two passes are usual
LONGEST_TITLE = 300  # characters; a longer first line is a paragraph
# Words of a first line that closes with a full stop and is still taken for the title. Counted on FNC-1: of 1,648
# headlines sixteen close with one, half of them with an abbreviation's; of 1,683 stories without it 283 open
# with a paragraph of at most twenty words that does, twelve of them with one of at most six.
LONGEST_STOPPED_TITLE = 6
# "In a message to the U.S.", "Not today ...": points that close no sentence; must not match "It closed."
_NO_STOP = re.compile(r"(?:\b(?:[A-Za-z]\.){2,}|\.\.\.|…)\Z")


def compose_article(raw: str, known: Metadata, *, today: date | None = None) -> Article:
    """The article of a text: furniture left out, fields filled from metadata and then from the text itself.

    Args:
        raw: The extracted or typed text, paragraphs on lines of their own, without the title.
        known: What the source says of it.
        today: The day of reading, against which a date of publication is weighed.

    Returns:
        An article; its text is empty where nothing but furniture was there.
    """
    text = clean_text(raw)
    paragraphs = [" ".join(span.of(text).split("\n")) for span in paragraph_spans(text)]
    title = known.title
    authors = known.authors or _authors_in(paragraphs, title)
    body = _body(paragraphs, title, authors)
    outlet = known.outlet or infer_outlet(paragraphs) or host_name(known.url)
    credit = find_credit(paragraphs, outlet=outlet, authors=known.author_lines)
    if credit is None and known.credit and not (outlet and same_outlet(known.credit, outlet)):
        credit = known.credit
    published = known.published(today)
    moment = published if isinstance(published, datetime) else None
    return Article(
        text=join_paragraphs(body),
        title=title,
        outlet=outlet,
        published=published.date() if isinstance(published, datetime) else published,
        published_time=moment,
        url=known.url,
        authors=authors,
        language=known.language or "en",
        credit=credit,
        dates=_dates_left_out(text, body),
        unread_date=next((str(one)[:LONGEST_TITLE] for one in known.dates if str(one).strip()), None),
    )


def _dates_left_out(text: str, body: list[str]) -> tuple[date, ...]:
    """Full dates of the paragraphs that are no part of the body (a caption's "on Oct. 17, 2024"), in order."""
    kept = set(body)
    paragraphs = (" ".join(span.of(text).split("\n")) for span in paragraph_spans(text))
    left_out = "\n\n".join(p for p in paragraphs if p not in kept)
    times = find_times(left_out) if left_out else ()
    whole = (t.start for t in times if t.basis is TimeBasis.EXPLICIT and t.start and t.start == t.end)
    return tuple(dict.fromkeys(whole))


def _authors_in(paragraphs: list[str], title: str) -> tuple[str, ...]:
    """The people that the text's own bylines name."""
    text = join_paragraphs(paragraphs)
    found: dict[str, None] = {}
    for block in classify_blocks(text, title=title):
        if block.kind is BlockKind.BYLINE:
            line = block.span.of(text)
            for name in people_in(names_in_byline(line) or line):
                found.setdefault(name)
    return tuple(found)


def _body(paragraphs: list[str], title: str, authors: tuple[str, ...]) -> list[str]:
    people = tuple(a for a in authors if not is_organisation(a))
    for _ in range(MOST_PASSES):
        text = join_paragraphs(paragraphs)
        kept = [b.span.of(text) for b in classify_blocks(text, title=title, authors=people) if b.kind.is_text]
        if kept == paragraphs:
            break
        paragraphs = kept
    return paragraphs


def split_title(text: str) -> tuple[str, str]:
    r"""The first line as the title, and the rest; no title where it is a sentence, a paragraph, or all there is.

    >>> split_title("Bridge closed\n\nThe bridge closed on Monday.")
    ('Bridge closed', 'The bridge closed on Monday.')
    """
    first, _, rest = clean_text(text).partition("\n")
    if not rest.strip() or len(first) > LONGEST_TITLE:
        return "", text
    if first.endswith(".") and not _NO_STOP.search(first) and len(first.split()) > LONGEST_STOPPED_TITLE:
        return "", text
    return first.lstrip("# ").strip(), rest.lstrip("\n")
