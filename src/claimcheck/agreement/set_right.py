"""set_right: what a text says right behind a sentence, or in the rest of it, that takes its content back.

"Early reports said that 40 had died. In fact, nobody was hurt": the 40 are nobody's word any more. Rules: knows the
words of the sentence and of the one behind it in the same paragraph; not what holds instead.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.untrue import FALSE
from claimcheck.claims.claim import Modality

if TYPE_CHECKING:
    from claimcheck.text.span import Span

# Who only says, believes or passes on: then "That is false" is of what is said. Not "the mayor fell; it was wrong".
_PASSES_ON: Final = re.compile(
    r"\b(?:claim\w{0,4}|said|says|saying|believ\w{1,4}|thought|think|rumou?r\w{0,3}|report\w{0,4}|alleg\w{1,6}|wrote"
    r"|writes"
    r"|writing|post(?:s|ed|ing)?|suggest\w{0,5}|circulat\w{1,4}|told|assert\w{0,4}|according to|stated|tweet\w{0,3}"
    r"|accus\w{1,4}"
    r"|shared|announced|insist\w{0,3})\b",
    re.IGNORECASE,
)
_IS_FALSE: Final = re.compile(rf"\b{FALSE}\b", re.IGNORECASE)
_LEAD: Final = r"\s+(?:(?:But|However|Yet|Still|Actually|In fact|In reality|In truth),? )?"
_BEHIND: Final = re.compile(
    _LEAD + r"(?:(?:That|This|It|That claim|All this|None of (?:this|that|it|these))"
    r"|(?:The|That|This|These|Those|Such|His|Her|Their|Both)(?: [\w’'-]{1,20}){0,2}? (?:claims?|reports?|rumou?rs?"
    r"|stor(?:y|ies)"
    r"|posts?|allegations?|statements?|assertions?|quotes?|news|information|accusations?|theor(?:y|ies)))"
    r"(?: \w{2,12}){0,2}? (?:is|was|are|were|has been|have been|had been|proved|turned out to be|['’]s) "
    rf"(?:\w{{2,15}}ly |all |simply |also |later |since |nothing but ){{0,2}}(?P<false>{FALSE}|wrong)(?=[.,;:!—–]|\Z"
    rf"| (?:and|but|by)\b)",
    re.IGNORECASE,
)
# "He did not.", "They had not.": of what was said of him. Not "He did not resign on Friday".
_DID_NOT: Final = re.compile(
    _LEAD + r"(?:He|She|It|They|We|That|This) (?:did|was|is|has|had|have|does|do|were|are|will|would)"
    r"(?: not|n['’]t|n['’]t in fact)[.!](?=\s|\Z)",
    re.IGNORECASE,
)
_MADE_UP: Final = re.compile(
    r"[”\"']?\s+(?:That|This|So|Such|Thus|Or so)(?:,? at least,?)?(?: is| was|['’]s)? (?:what|how|the|a|an"
    r"|according to|read|went"
    r"|claimed|said)\b"
    r"[^.!?\n]{0,60}?\b(?P<word>(?:fake|hoax|bogus|false|doctored|fabricated|satirical|satire|spoof|parody|joke"
    r"|deep-?fake"
    r"|AI-generated|fictional|fictitious|novel|film|movie)(?: [\w’'-]{1,20}){0,2})",
    re.IGNORECASE,
)
# An earlier word, named as such.
_EARLIER: Final = re.compile(
    r"\b(?:(?:early|initial|first|earlier|preliminary|previous|original|premature) (?:[\w-]{2,15} ){0,2}?"
    r"(?:reports?|accounts?|figures?|estimates?|statements?|counts?|claims?|tolls?|information|tall(?:y|ies)|numbers?)"
    r"|(?:first|initially|originally|earlier|previously|at first) (?:had )?(?:said|reported|put|gave|given|believed"
    r"|thought"
    r"|announced|claimed|stated|estimated|spoke|suggested|counted|feared)"
    r"|(?:was|were|had been|been) (?:first|initially|originally|earlier|at first) (?:put|given|reported|thought"
    r"|believed|said"
    r"|estimated|feared)|(?:At first|Initially)\b[^.;]{0,60}? (?:said|reported|put|thought|believed|estimated|counted"
    r"|spoke"
    r"|feared|announced))\b",
    re.IGNORECASE,
)
_CHANGED: Final = (
    r"(?:lower|revis|correct|cut|reduc|chang|amend|rais|withdr|retract|updat|downgrad|halv|increas|scal|admit|conced"
    r"|clarif)"
    r"[a-z]{0,6}"
)
# "They later lowered the figure", "The toll has since been revised", "In fact,", "It turned out that".
_CORRECTED: Final = re.compile(
    r"\s+(?P<sign>(?:In fact|In reality|In truth|Actually|As it turned out)\b"
    r"|(?:But )?(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]hey)(?: \w{2,12}){0,2}? (?:turned out|emerged|transpired|proved)\b"
    r"|[^.!?\n]{0,80}?\b(?:later|since|then|subsequently|afterwards)(?: been| been officially| officially)? "
    rf"{_CHANGED}(?: [\w’'-]{{1,20}}){{0,3}}"
    rf"|[^.!?\n]{{0,80}}?\b(?:was|were|has been|have been) (?:later |since |then |subsequently )?{_CHANGED}"
    r" (?:later|to|down|up|downwards?|upwards?|from|on)\b)",
)
_CORRECTED_WITHIN: Final = re.compile(
    r"\b(?:but|before|and|then|yet|though)\b[^.;\n]{0,60}?\b(?P<sign>(?:later|since|then|subsequently|afterwards"
    r"|in fact"
    rf"|before)(?: been)? {_CHANGED}(?: [\w’'-]{{1,20}}){{0,3}}|in fact\b|turned out\b|proved (?:to be )?(?:wrong"
    rf"|false))",
    re.IGNORECASE,
)
_BEFORE_THAT: Final = re.compile(rf"\bbefore {_CHANGED}", re.IGNORECASE)


def set_right(text: str, sentence: Span, statement: Span, claim: str) -> str | None:
    """The words by which a text corrects what it gives as an earlier word, or None.

    Args:
        text: The report's.
        sentence: The statement's sentence.
        statement: The stretch that is stated.
        claim: The claim; where it names an earlier word itself, it may well be borne out.
    """
    earlier = _EARLIER.search(text, sentence.start, sentence.end)
    if earlier is None or _EARLIER.search(claim):
        return None
    within = _CORRECTED_WITHIN.search(text, earlier.end(), sentence.end)
    found = within or _BEFORE_THAT.search(text, earlier.end(), sentence.end)
    if found is not None and statement.start >= found.start():
        return None  # it states what is right
    if found is None:
        found = _CORRECTED.match(text, sentence.end, _line_end(text, sentence))
    if found is None:
        return None
    return " ".join((found["sign"] if "sign" in found.re.groupindex else found[0]).split())


def called_false_behind(text: str, sentence: Span, modality: Modality, claim: str) -> str | None:
    """The words of the next sentence that call false what this one passes on ("That is false"), or None.

    A claim that itself speaks of something false is left alone.
    """
    if _IS_FALSE.search(claim) or not _PASSES_ON.search(text, sentence.start, sentence.end):
        return None
    end = _line_end(text, sentence)
    found = _BEHIND.match(text, sentence.end, end)
    if found is None and modality is not Modality.DENIED:
        found = _DID_NOT.match(text, sentence.end, end)
    return " ".join(found[0].split()).strip(" .!") if found is not None else None


def made_up_behind(text: str, sentence: Span) -> str | None:
    """The words of the next sentence by which this one is only what a fake post or a novel said, or None."""
    found = _MADE_UP.match(text, sentence.end, _line_end(text, sentence))
    return " ".join(found["word"].split()) if found is not None else None


def _line_end(text: str, sentence: Span) -> int:
    end = text.find("\n", sentence.end)
    return end if end >= 0 else len(text)
