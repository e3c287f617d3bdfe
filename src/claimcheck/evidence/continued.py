"""continued: whose account a sentence goes on with, when it names no source and the sentence before does.

"Police said the car left the road. The driver died at once.": an editor hears the police in both. Rules: it knows
statements and paragraphs; it does not know whether two speakers are one (origins.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.claims.claim import Claim


def account_before(statement: Claim, statements: Iterable[Claim]) -> Claim | None:
    """The statement of a source that the outlet's own sentence follows in its paragraph, or None.

    The nearest one before it that is attributed to anybody counts; a statement that is itself attributed goes on with
    nobody's account.

    Args:
        statement: What the report states.
        statements: Everything its report states, in any order.
    """
    if statement.attribution is not None:
        return None
    text, start = statement.article.text, statement.sentence.start
    paragraph = text.rfind("\n", 0, start) + 1
    said = [s for s in statements if s.attribution is not None and paragraph <= s.sentence.start < start]
    return max(said, key=lambda s: s.span.start, default=None)
