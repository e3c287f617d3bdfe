"""Corrections: what an outlet says that it wrote before and takes back; neither a claim of its own nor evidence.

"An earlier version of this article said that 32 flights were cancelled" gives a figure that the outlet no longer gives.
It knows the words of corrections and the paragraph they stand in; not what is right instead.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from claimcheck.claims.outlet_names import OutletNames
    from claimcheck.text.span import Span

_SAYS: Final = r"(?:said|stated|reported|gave|put|wrote|claimed|misstated|misreported|quoted|described|listed|named)"
_WRONGLY: Final = r"(?:wrongly|incorrectly|mistakenly|erroneously|falsely|inaccurately)"
_OWN: Final = r"(?:article|story|report|piece|headline|caption|newspaper|paper|site|page|bulletin|graphic|chart)"
# An own earlier version named as such, or an own word called wrong: that alone takes it back. Must not match "the
# earlier report said" of somebody else's report, "an earlier version of the bill gave",
# nor "he wrongly said"; every part is of bounded length.
_SURELY: Final = re.compile(
    rf"\b(?:(?:earlier|previous|initial|original|first|prior) versions? of"
    rf" (?:(?:this|our) {_OWN}|the (?:story|article))"
    rf"|(?:this|our) {_OWN} (?:(?:had|has) )?{_WRONGLY}|we (?:had |have )?{_WRONGLY})"
    rf"(?: (?:\w+ ){{0,3}}?)? ?{_SAYS}\b",
    re.IGNORECASE,
)
# An own earlier word that may still hold ("we reported earlier that …"): taken back where the paragraph says so.
_PERHAPS: Final = re.compile(
    r"\b(?:we (?:had )?(?:earlier|previously|initially|originally|first) (?:said|reported|wrote|stated|gave|put)"
    r"|(?:at \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)? )?we (?:wrote|reported|said|published)"
    rf"|(?:earlier|previous|original|first) versions? (?:had )?{_SAYS}|the {_OWN} {_WRONGLY} {_SAYS}"
    rf"|(?:this|our) {_OWN} (?:earlier|previously|initially|originally|first) {_SAYS})\b",
    re.IGNORECASE,
)
# "The Courier reported on Monday that": an outlet by its name at the head of a sentence; must not match "he reported".
_NAMED: Final = re.compile(
    rf"(?:On \w{{6,9}},? )?(?P<who>(?:The |the )?[A-Z][\w’'-]{{1,25}}(?: [A-Z][\w’'-]{{1,25}}){{0,3}})"
    rf"(?: (?:had|has|earlier|previously|initially|first|wrongly))? {_SAYS}\b"
)
# Right behind such a sentence: "That was wrong.", "The paper has since withdrawn the report." Not "That was on Monday".
_WITHDRAWN: Final = re.compile(
    r"\s+(?:That|This|It|The (?:report|story|claim|paper|newspaper|site|station|broadcaster|agency))"
    r" (?:(?:later|has|had|since|was|is|were|has since|later) ){0,2}"
    r"(?P<sign>wrong|false|untrue|incorrect|not (?:true|correct|so)|an? (?:error|mistake)|retracted|withdrew|withdrawn"
    r"|corrected|took (?:it|that|the report) back|apologi[sz]ed)\b"
)
_SIGN: Final = re.compile(
    r"\b(?:corrections?|corrected|correcting|amended|in error|by mistake|a mistake|an error|was wrong|were wrong"
    r"|is wrong|was incorrect|is incorrect|not correct|the wrong way|we regret|we apologi[sz]e"
    r"|should have (?:said|read)"
    r"|got (?:it|that|this) wrong|our error|our mistake)\b",
    re.IGNORECASE,
)
# Behind it begins what holds instead.
_INSTEAD: Final = re.compile(r"[;—–]|\b(?:but|rather than|instead|in fact|when in fact|it (?:is|was))\b", re.IGNORECASE)


def taken_back(text: str, sentence: Span, statement: Span, outlet: OutletNames | None = None) -> str | None:
    """The words by which the outlet takes back what the statement says, or None.

    Args:
        text: The article's.
        sentence: The statement's sentence.
        statement: The stretch that is stated, in the sentence.
        outlet: By which names the outlet may speak of itself ("the Courier reported …. That was wrong").
    """
    match = _SURELY.search(text, sentence.start, statement.end)
    if match is None:
        match = _PERHAPS.search(text, sentence.start, statement.end) or _by_name(text, sentence, statement, outlet)
        if match is None or not _SIGN.search(_paragraph(text, sentence)):
            return None
    return None if _INSTEAD.search(text, match.end(), max(match.end(), statement.start)) else match[0]


def _by_name(text: str, sentence: Span, statement: Span, outlet: OutletNames | None) -> re.Match[str] | None:
    match = _NAMED.match(text, sentence.start, statement.end)
    return match if match is not None and outlet is not None and outlet.names_itself(match["who"]) else None


def retracted(text: str, sentence: Span) -> str | None:
    """The words by which the sentence right behind says that what another outlet reported is wrong, or None."""
    match = _NAMED.match(text, sentence.start, sentence.end)
    found = _WITHDRAWN.match(text, sentence.end, _line_end(text, sentence)) if match is not None else None
    return found["sign"] if found is not None else None


def _line_end(text: str, sentence: Span) -> int:
    end = text.find("\n", sentence.end)
    return end if end >= 0 else len(text)


def _paragraph(text: str, sentence: Span) -> str:
    start = text.rfind("\n", 0, sentence.start) + 1
    return text[start : _line_end(text, sentence)]
