"""like_words: the claim's own sentence but for turns that say the same: "could", "might"; "refused to", "would not".

Rules: two bare texts only, like same_words.py. It writes both in one form and asks for the claim's words in their
order, right behind one another, at the statement's beginning; what the statement goes on with must take nothing back.
Figures that fit each other stand for each other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.figures import Fit
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.matches import match
from claimcheck.agreement.words import counted, doings, stem, tokens
from claimcheck.claims.claim import Modality
from claimcheck.text.currencies import ISO
from claimcheck.text.units import dimension

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim

_SHARES: Final = frozenset({"%", "percentage points", "basis points"})
_SURE: Final = 0.9
_FIGURE: Final = "figurefit"  # what stands for a figure in both
_BE: Final = r"(?P<be>is|are|was|were|be|been|remains?|remained)"
_UN: Final = (
    r"available|able|clear|known|safe|armed|hurt|harmed|injured|insured|paid|aware|willing|likely|finished|sold|damaged"
    r"|affected|changed|occupied|inhabited|licensed|authorised|authorized|vaccinated|registered|identified|usable"
)
_NAME: Final = r"(?-i:[A-Z])[\w’-]{2,20}"
_OTHER_UN: Final = {
    "illegal": "legal",
    "incomplete": "complete",
    "inaccurate": "accurate",
    "incorrect": "correct",
    "impossible": "possible",
    "invalid": "valid",
    "ineligible": "eligible",
    "insufficient": "sufficient",
    "inaccessible": "accessible",
}
_TURNS: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), put)
    for pattern, put in (
        (r"\b(?:could|might|may)\b(?! (?:not|have)\b)", "may"),
        (r"\b(?:attempted|tried|sought) to\b", "tried to"),
        (r"\b(?:refused|declined) to\b|\bwould not\b|\bwouldn['’]t\b", "refused to"),
        (rf"\b{_BE} un(?P<what>{_UN})\b", r"\g<be> not \g<what>"),
        *((rf"\b{_BE} {word}\b", rf"\g<be> not {plain}") for word, plain in _OTHER_UN.items()),
        (r"\b(?:per ?cent|pct)\b|%", " % "),
        (r"\b(inflation|unemployment|jobless|interest) rate\b", r"\1"),
        (rf"\A(?:the )?(?P<what>[a-z]{{4,20}}) in (?P<where>{_NAME}(?: {_NAME})?)(?= (?-i:[a-z]))",
         r"\g<where>'s \g<what>"),
    )
)  # fmt: skip
# What takes back, limits or only imagines what stands before.
_TAKES_BACK: Final = re.compile(
    r"\b(?:but|unless|if|except|only|not|never|no|nobody|none|false|fake|hoax|joke|film|novel|rumou?rs?|wrong|untrue"
    r"|denied|denies|than|as|nearly|almost|instead)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_BASED: Final = re.compile(
    r"\A(?P<who>(?:The |the )?[\w’' -]{2,60}?) (?:is|are) (?:based|headquartered) in (?P<where>[A-Z][\w’' -]{1,40})\Z"
)
_RESOLVED: Final = re.compile(r" \([^()]{0,60}\)")  # " (15 September 2025)", put into a wording
_ARTICLES: Final = frozenset({"a", "an", "the"})
_DIGITS: Final = re.compile(r"\d+")  # days, years and scores, which are no words
_LEAST: Final = 4  # words of a claim that is compared so


def in_like_words(both: Pair) -> Judgement | None:
    """Support where the statement begins with the claim's sentence, but for turns that say the same; else None."""
    claim, statement = both.claim, both.statement
    if not both.alone or not _of_own(claim, statement):
        return None
    if _is_based(claim, both.sentence):
        return _support(both, "both say where it is based")
    ours, theirs = _words(claim, both, mine=True), _words(statement, both, mine=False)
    if len(ours) < _LEAST or theirs[: len(ours)] != ours or ours.count(_FIGURE) != len(claim.quantities):
        return None
    mine, told = (_DIGITS.findall(_masked(c, both, mine=c is claim)) for c in (claim, statement))
    if told[: len(mine)] != mine:
        return None
    if _plain(claim) == _plain(statement)[: len(_plain(claim))] and not claim.quantities:
        return None  # the very words: nothing to say of turns
    behind = _behind(statement, len(ours), both)
    return None if _TAKES_BACK.search(behind) else _support(both, "the same said in other turns")


def _of_own(claim: Claim, statement: Claim) -> bool:
    """Whether what is denied is denied by words within each: "refused to", "was not"."""
    return all(c.modality is not Modality.DENIED or (c.modality_cue or "") in c.wording for c in (claim, statement))


def _support(both: Pair, detail: str) -> Judgement:
    reason = Reason(code="like-words", detail=detail, claim_span=both.claim.span, evidence_span=both.statement.span)
    return Judgement(stance=Stance.SUPPORTS, confidence=_SURE, reasons=(reason,), similarity=both.like.meaning)


def _is_based(claim: Claim, sentence: str) -> bool:
    """For "is based in Porto" beside "the Porto-based firm"."""
    found = _BASED.match(claim.wording.strip())
    if found is None:
        return False
    who, where = tokens(found["who"]), re.escape(found["where"].strip())
    noun = " ".join(w for w in who if w not in _ARTICLES)
    return re.search(rf"\b{where}-based {re.escape(noun)}\b(?!['’-])", sentence, re.IGNORECASE) is not None


def _plain(statement: Claim) -> tuple[str, ...]:
    return tokens(_RESOLVED.sub("", statement.wording))


def _turned(text: str) -> str:
    for pattern, put in _TURNS:
        text = pattern.sub(put, text)
    return text


def _masked(statement: Claim, both: Pair, *, mine: bool) -> str:
    """The wording, with one word for the claim's only figure where the statement's first fits it."""
    text = _RESOLVED.sub("", statement.wording)
    ours, theirs = both.claim.quantities, both.statement.quantities
    fits = match(both, ours[0], theirs[0]) if len(ours) == 1 and theirs else None
    counts = fits is not None and dimension(ours[0].unit) is None and ours[0].unit not in _SHARES | ISO
    if counts and counted(ours[0].unit) != counted(theirs[0].unit):
        return text  # "64 clinics" are no 64 schools
    if fits is None or fits.fit is not Fit.WITHIN:
        return text
    return text.replace((ours if mine else theirs)[0].text, f" {_FIGURE} ", 1)


def _words(statement: Claim, both: Pair, *, mine: bool) -> list[str]:
    words = (w for w in tokens(_turned(_masked(statement, both, mine=mine))) if w not in _ARTICLES)
    return [next(iter(doings(w)), stem(w)) for w in words if w != "%"]


def _behind(statement: Claim, long: int, both: Pair) -> str:
    """What the statement, and the rest of its sentence, goes on with behind so many words."""
    words = [w for w in tokens(_turned(_masked(statement, both, mine=False))) if w not in _ARTICLES]
    text, sentence = statement.article.text, statement.sentence
    return " ".join(words[long:]) + " " + text[statement.span.end : sentence.end]
