"""unaddressed_passages: the passages that were gathered, without what in their documents is said to the tool.

Each document is cleaned once and keeps its length, so that every offset holds. A passage that was nothing else is gone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.text.to_the_tool import unaddressed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.article.article import Article
    from claimcheck.evidence.passage import Passage


def unaddressed_passages(gathered: Iterable[Iterable[Passage]]) -> tuple[tuple[Passage, ...], ...]:
    """The passages of each claim, in their order.

    Args:
        gathered: Per claim, what the sources gave.
    """
    clean: dict[str, str] = {}
    articles: dict[int, Article] = {}
    return tuple(
        tuple(p for passage in passages if (p := _clean(passage, clean, articles)).quote.strip())
        for passages in gathered
    )


def _clean(passage: Passage, clean: dict[str, str], articles: dict[int, Article]) -> Passage:
    article = passage.article
    if article.sha256 not in clean:
        clean[article.sha256] = unaddressed(article.text)
    text = clean[article.sha256]
    if text == article.text:
        return passage
    if id(article) not in articles:
        articles[id(article)] = replace(article, text=text)
    return replace(passage, article=articles[id(article)])
