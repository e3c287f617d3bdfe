"""undone: what was nearly, narrowly not, only in pretence or only by agreement done: "evaded arrest", "almost sold".

Rules: knows the words before a deed that say it did not come about, or not yet; attempts.py has those of trying and
planning. It only says that a sentence does not tell the deed as done.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.attempts import only_attempted
from claimcheck.agreement.denial import negator
from claimcheck.agreement.judgement import Reason
from claimcheck.agreement.word_forms import IRREGULAR, PAST
from claimcheck.agreement.words import stem, terms, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim

# What kept a deed from somebody, with the words behind it that name the deed: "evaded arrest", "was spared jail". Every
# part is bounded; not "escaped from prison", "avoided the question", whose words are no deed of the claim's.
_KEPT: Final = re.compile(
    r"\b(?:evad(?:es?|ed|ing)|elud(?:es?|ed|ing)|escap(?:es?|ed|ing)|avoid(?:s|ed|ing)?|avert(?:s|ed|ing)?"
    r"|dodg(?:es?|ed|ing)|foil(?:s|ed|ing)?|thwart(?:s|ed|ing)?|(?:fend|ward|stav|head)(?:s|es|e|ed|ing)? off"
    r"|forestall\w{0,3}"
    r"|prevent(?:s|ed|ing)?|(?:was|were|been|be|is|are) spared|stop(?:s|ped)? short of)"
    r"(?P<deed>(?: (?!from\b|and\b|but\b|after\b|when\b|as\b)[\w’'-]{1,20}){1,4})",
    re.IGNORECASE,
)
# "Was nearly arrested", "almost bought", "came close to selling". Not "nearly 40 were arrested", "almost certainly",
# nor "nearly doubled", which is a figure.
_NEARLY: Final = re.compile(
    r"\b(?P<word>(?:very )?(?:nearly|almost|all but)(?: been)? (?!certain|sure|entire|complete|whole|total|exact"
    r"|alway|doubl|tripl"
    r"|trebl|quadrupl|halv|all\b|every|no\b|none)(?P<verb>[a-z]{3,20})"
    r"|(?:came|comes?|coming|was|were|is|are) (?:\w{2,15}ly |very |dangerously |within \w{1,10} of |so )?(?:close to"
    r"|within an"
    r" inch of|on the (?:brink|verge) of|a whisker from|about to"
    r"|short of)(?: be(?:ing)?)? (?P<deed>(?:[\w’'-]{1,20} ?){1,3}))",
    re.IGNORECASE,
)
# "Agreed to buy", "offered to", "promised that it would": what is settled or said, and not yet done. Not "agreed to",
# where the claim tells of what is to come.
_SETTLED: Final = re.compile(
    r"\b(?:agree(?:s|d)?|agreement|deal|propos(?:es?|ed|al)|pledg(?:es?|ed)|promis(?:es?|ed)|vow(?:s|ed)?|sw(?:ears?"
    r"|ore)"
    r"|undert(?:akes?|ook|aken)|commit(?:s|ted)?(?: \w{3,10}sel(?:f|ves))?|resolv(?:es?|ed)|consent(?:s|ed)?"
    r"|volunteer(?:s|ed)?|(?:is|are|was|were|in|held|holds?|begins?|began) (?:\w{2,12} )?talks|negotiat\w{1,4})"
    r"(?: (?:not|in principle|\w{2,12}ly)){0,2} to (?:be |have )?(?P<verb>[a-z]{2,20})\b",
    re.IGNORECASE,
)
# "Is considering selling", "discussed a merger" no more than that. Not "considers the building a landmark".
_WEIGHED: Final = re.compile(
    r"\b(?:consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|contemplat(?:es?|ed|ing)|explor(?:es?|ed|ing)"
    r"|discuss(?:es|ed|ing)?|propos(?:es?|ed|ing)|recommend(?:s|ed|ing)?|oppos(?:es?|ed|ing)|reject(?:s|ed|ing)?"
    r"|rul(?:es?|ed|ing) out|talks (?:on|about|over)|thinking (?:of|about))(?: \w{2,12}ly)? (?:being )?"
    r"(?P<doing>(?!building\b|evening\b|morning\b|something\b|anything\b|nothing\b|everything\b)[a-z]{2,20}ing)\b",
    re.IGNORECASE,
)
# What is only acted: "pretended to leave", "rehearsed the landing", "simulated an attack".
_FEIGNED: Final = re.compile(
    r"\b(?:(?:pretend(?:s|ed|ing)?|claim(?:s|ed|ing)? falsely|feign(?:s|ed|ing)?|fak(?:es?|ed|ing)|simulat(?:es?|ed"
    r"|ing)"
    r"|rehears(?:es?|ed|ing)|re-?enact(?:s|ed|ing)?|practi[sc](?:es?|ed|ing)|mim(?:es?|ed|ing))"
    r"(?P<deed>(?: [\w’'-]{1,20}){1,4}))",
    re.IGNORECASE,
)
# "Had he been arrested, shares would have fallen", "would have been arrested if".
_UNREAL: Final = re.compile(
    r"\b(?:Had (?:[\w’'-]{1,20} ){1,5}?(?:not )?(?:been )?(?P<verb>[a-z]{3,20})\b[^.;]{0,120}?\b(?:would|could|might)\b"
    r"|(?:would|could|might|should) have (?:been )?(?:\w{2,12}ly )?(?P<deed>[a-z]{3,20})\b(?=[^.;]{0,120}?\b(?:if|had"
    r"|but|unless"
    r"|were it not)\b))"
)
# "Narrowly missed the pier", "missed the Earth by 60,000 km"; must not match "missed out", "missed a meeting".
_MISSED: Final = re.compile(
    r"\b(?:(?:narrowly|just|barely|nearly|only just) miss(?:es|ed|ing)?|missed(?= (?:the|its|his|her|their|both)\b))\b",
    re.IGNORECASE,
)
_AT_IT: Final = frozenset(terms("hit attack shoot"))
_TO_COME: Final = re.compile(
    r"\b(?:(?:opens|begins|starts|closes|ends|premieres|airs) (?:on|at|next|tomorrow|in)"
    r"|will|would|shall|may|might|could|going to|(?:is|are|was|were|due|set|about|expected|scheduled|want(?:s"
    r"|ed)?) to"
    r"|plan(?:s|ned|ning)?|agree[sd]?|deal|agreement|propos(?:es?|ed|al)|promis(?:es?|ed)|vow(?:s|ed)?|pledg(?:es?|ed)"
    r"|talks)\b",
    re.IGNORECASE,
)
# Of these even "will" says more.
_UNSETTLED: Final = re.compile(
    r"\b(?:consider|mull|weigh|contemplat|explor|discuss|negotiat|talks|thinking)", re.IGNORECASE
)
# A claim that itself tells of one of these is left alone: "a strike was averted", "the arrest was faked".
_OWN: Final = re.compile(
    r"\b(?:evad|elud|escap|avoid|avert|dodg|foil|thwart|forestall|prevent|spared|pretend|feign|fak(?:e|ing)|simulat"
    r"|rehears"
    r"|re-?enact|practi[sc]|mim(?:e|ing)|nearly|almost|verge|brink|inch of|would have|could have)",
    re.IGNORECASE,
)
_REFUSED: Final = re.compile(r"(?:refus|declin|fail|unable|decid\w{1,3} against)", re.IGNORECASE)
_PROMISES: Final = ("promis", "pledg", "vow", "swor", "swear")
_WILL: Final = re.compile(r"\b(?:will|would)(?: (?:not|be|\w{2,12}ly)){0,2} (?P<verb>[a-z]{2,20})\b", re.IGNORECASE)
_MOST: Final = 12  # such words in one sentence that are looked at
_NEAR: Final = 30  # characters before them that show how they are joined to the rest
# The deed beside it is told as done all the same: "nearly died before he was arrested" says so of another.
_BESIDE: Final = re.compile(r"\b(?:after|by|of|without|for|before) (?:\w{1,12} )?$", re.IGNORECASE)


def not_done(claim: str, statement: str) -> tuple[str, bool] | None:
    """The words by which the statement says that what the claim tells as done was not; and whether it says so surely.

    >>> not_done("The banker was arrested", "The banker evaded arrest")
    ('evaded arrest', True)
    >>> not_done("The firm sold the mill", "The firm agreed to sell the mill")
    ('agreed to sell', False)
    >>> not_done("A strike was averted", "The union averted a strike")
    >>> not_done("The firm will sell the mill", "The firm agreed to sell the mill")
    """
    done = deeds(claim)
    for match in _matches(() if _OWN.search(claim) else (_KEPT, _NEARLY, _FEIGNED, _UNREAL), statement):
        if _only_there(done, match):
            return " ".join(match[0].split()), True
    if (missed := _MISSED.search(statement)) and not _MISSED.search(claim) and _AT_IT & set(terms(claim)):
        return missed[0], True
    return next(((words, False) for words in _only_settled(claim, statement, done)), None)


def why_undone(both: Pair, *, turned: bool = False) -> Reason | None:
    """Why the statement does not tell as done what the claim does, or None.

    With ``turned`` the claim says that it was not done, and the question is whether the statement says that it was.
    """
    ours, theirs = both.claim.wording, both.statement.wording
    if tried := only_attempted(ours, theirs, turned=turned):
        return _reason(tried, sure=_REFUSED.match(tried) is not None)
    if negator(ours) is not None and not turned:
        return None
    if found := not_done(ours, theirs):
        return _reason(found[0], sure=found[1])
    promised = only_promised(ours, both.statement)
    return _reason(promised, sure=False) if promised else None


def _reason(words: str, *, sure: bool) -> Reason:
    told = "says that it was not done" if sure else "leaves open whether it was done"
    return Reason(code="not-done", detail=f"the report {told} (“{words}”)")


def only_promised(claim: str, statement: Claim) -> str | None:
    """The word by which somebody promises what the claim tells as done, where the statement is what he promises."""
    cue = statement.attribution.cue if statement.attribution else ""
    if _TO_COME.search(claim) or not any(w.startswith(_PROMISES) for w in tokens(cue)):
        return None
    found = _WILL.search(statement.wording)
    return f"{cue} … {found[0]}" if found and deeds(claim) & deeds(found["verb"]) else None


def _only_settled(claim: str, statement: str, done: frozenset[str]) -> Iterator[str]:
    ahead = _TO_COME.search(claim)
    for match in _matches((_SETTLED, _WEIGHED), statement):
        if ahead and (not _UNSETTLED.search(match[0]) or _UNSETTLED.search(claim)):
            continue
        if _only_there(done, match):
            yield " ".join(match[0].split())


def _matches(patterns: tuple[re.Pattern[str], ...], statement: str) -> Iterator[re.Match[str]]:
    """Where the words stand, and not only beside what is told: "left after nearly drowning"."""
    for pattern in patterns:
        for match in islice(pattern.finditer(statement), _MOST):
            if not _BESIDE.search(statement[max(0, match.start() - _NEAR) : match.start()]):
                yield match


def _only_there(done: frozenset[str], match: re.Match[str]) -> bool:
    """Whether the words name a deed of the claim's that the rest of the sentence does not tell."""
    told = done & _named(match)
    return bool(told) and bool(told - deeds(f"{match.string[: match.start()]} {match.string[match.end() :]}"))


def _named(match: re.Match[str]) -> frozenset[str]:
    """The deeds that the words name."""
    return deeds(" ".join(v for k, v in match.groupdict().items() if v and k != "word"))


def deeds(text: str) -> frozenset[str]:
    """The terms of the words, verbs by their plain form: "rebuilt" and "rebuild" are one."""
    words = tokens(text)
    plain = (PAST.get(w) or IRREGULAR.get(w) for w in words)
    return frozenset(terms(text)) | frozenset(stem(w) for w in plain if w)
