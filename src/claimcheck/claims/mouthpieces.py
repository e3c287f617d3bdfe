"""Mouthpieces: the body that a spokesman speaks for, which is the "we" of his words."""

from __future__ import annotations

import re
from typing import Final

from claimcheck.claims.definite_articles import takes_none, with_article

# "spokesman for the coast guard", "Norvax Foods spokeswoman"; must not match a spokesman who has a name of his own.
_SPOKEN: Final = re.compile(
    r"(?:(?P<before>.{2,60}) )?spokes(?:man|woman|person|people)"
    r"(?: (?:for|of) (?P<behind>.{2,60})| (?:in|at|on) .{2,60})?",
    re.IGNORECASE,
)
_PLACED: Final = re.compile(r" (?:in|at|on) ")  # "for the union in Brell"


def body_of(text: str, speaker: str) -> str:
    """The body as a sentence names it; nothing where the speaker is no spokesman, or it is not told of whom.

    Args:
        text: The article's, which shows whether the body takes an article.
        speaker: As the article names him.
    """
    match = _SPOKEN.fullmatch(speaker)
    if match is None or not (match["before"] or match["behind"]):
        return ""
    if match["behind"]:
        return _PLACED.split(match["behind"], maxsplit=1)[0]
    body = match["before"]
    if body[-1:] in "'’" or body.endswith(("'s", "’s")):
        return ""
    bare = body.islower() and not takes_none(text, body)
    return f"the {body}" if bare and body != "police" else with_article(text, body)
