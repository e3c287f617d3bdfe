"""ways: from where to where, or from whom to whom: "from Dover to Calais" is not "from Calais to Dover".

Rules: knows the words between which a way stands, and that two ways are one turned round; figures and days, which also
go "from" and "to", are others'. It only ever says that two sentences tell of two ways.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.words import terms

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST: Final = 8  # ways of one kind in a sentence that are looked at
_END: Final = r"(?:(?:the|a|an|its|his|her|their|one) )?[\w’'-]{2,25}(?: [\w’'-]{2,25}){0,2}?"
# Every part is bounded; must not match "from 40 to 60", "from now on to".
_WAYS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\bfrom (?P<start>{_END}) (?:on |over |across |back )?(?:to|into|for|towards?) (?P<goal>{_END})\b",
        rf"\b(?:left|leaves|leaving|departed|fled|quit) (?P<start>{_END}) (?:for|to) (?P<goal>{_END})\b",
        rf"\b(?:to|into|for) (?P<goal>{_END}) from (?P<start>{_END})\b",
        rf"\b(?:out of) (?P<start>{_END}) (?:and )?(?:to|into) (?P<goal>{_END})\b",
    )
)
_FIGURE: Final = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|million|billion|percent)\b")
_WAY_ENDS: Final = re.compile(
    r" (?:and|or|in|on|at|by|with|was|were|is|are|has|had|after|before|as|via|that|which|to|for)\b.*"
)


def turned_way(claim: str, statement: str) -> tuple[str, str] | None:
    """The words for the way in each, where the statement's is the claim's turned round, or None.

    >>> turned_way("The ferry left Dover for Calais", "The ferry sailed from Calais to Dover")
    ('left Dover for Calais', 'from Calais to Dover')
    >>> turned_way("He rode from Dover to Calais", "He rode from Calais to Dover and back from Dover to Calais")
    >>> turned_way("Prices rose from 5 to 10 crowns", "Prices fell from 10 to 5 crowns")
    """
    theirs = list(_ways(statement))
    for words, start, goal in _ways(claim):
        kept = any(start & a and goal & b for _, a, b in theirs)
        turned = next((w for w, a, b in theirs if start & b and goal & a and not (start & a or goal & b)), None)
        if turned and not kept:
            return words, turned
    return None


def _ways(text: str) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    for pattern in _WAYS:
        for match in islice(pattern.finditer(text), _MOST):
            start, goal = match["start"], _WAY_ENDS.sub("", match["goal"])
            if not _FIGURE.search(f"{start} {goal}"):
                yield match[0], frozenset(terms(start)), frozenset(terms(goal))
