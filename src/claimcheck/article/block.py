"""Block and BlockKind: one paragraph of a text and what it is there for. Data only; blocks.py decides the kind."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.text.span import Span


class BlockKind(StrEnum):
    """What a paragraph is there for; only BODY tells the story, and HEADING stands inside it."""

    BODY = "body"
    HEADING = "heading"
    TITLE = "title"  # the headline again
    DEK = "dek"  # the line under the headline
    CAPTION = "caption"
    CREDIT = "credit"  # whose picture or whose story it is
    BYLINE = "byline"
    BIO = "bio"
    STAMP = "stamp"  # "Updated: …", "0:00", "3 min read"
    RELATED = "related"
    PROMO = "promo"  # newsletters, tips lines, copyright, share buttons
    RULE = "rule"  # "___"

    @property
    def is_text(self) -> bool:
        """Whether the paragraph belongs to the article's text."""
        return self in {BlockKind.BODY, BlockKind.HEADING}


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph: its stretch of the text, white space at its ends left out, and its kind."""

    span: Span
    kind: BlockKind
