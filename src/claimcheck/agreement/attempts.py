"""attempts: what somebody only tried, refused or planned to do has not been done, whatever the words have in common.

Rules: knows the verbs that leave it open whether what follows "to" came about; not whether two statements are alike.
"""

from __future__ import annotations

import re
from typing import Final

from claimcheck.agreement.denial import negator
from claimcheck.agreement.words import terms

# Verbs after which the doing failed or stays open, with the verb that they govern; every part is of bounded length.
# Not "managed to" or "went on to", after which it was done.
_TRIED: Final = re.compile(
    r"\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|sought|seeks?|seeking|fail(?:s|ed)?|refus(?:e|es|ed|ing)"
    r"|declin(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|want(?:s|ed)?|hop(?:e|es|ed|ing)|unable|ready|prepared"
    r"|(?:ask(?:s|ed)?|urg(?:es|ed)|call(?:s|ed) (?:on|upon)|t(?:ells|old)"
    r"|order(?:s|ed)?|demand(?:s|ed)?|offer(?:s|ed)?|invit(?:es|ed))"
    r" (?:[\w’'-]{1,15} ){0,4}?)"
    r" ?(?:\w{1,15} ){0,3}?to (?:be |have (?:been )?)?(?P<verb>[a-z]{2,20})\b",
    re.IGNORECASE,
)
# "Decided against removing it".
_AGAINST: Final = re.compile(
    r"\b(?:decid(?:es|ed|ing)|vot(?:es|ed|ing)|advis(?:es|ed|ing)|argu(?:es|ed|ing)|warn(?:s|ed|ing)) against "
    r"(?:[\w’'-]{1,15} ){0,2}?(?P<verb>[a-z]{2,20}ing)\b",
    re.IGNORECASE,
)
# Verbs of what is still to come: they bear out that it will be done, not that it was. Not "was to blame".
_PLANNED: Final = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|vow(?:s|ed)?|pledg(?:e|es|ed)|promis(?:e|es|ed)"
    r"|due|set"
    r"|expected|scheduled|about|(?:was|were|is|are) (?:meant|supposed|still)?) ?to (?!blame\b)(?:be )?"
    r"(?P<verb>[a-z]{2,20})\b",
    re.IGNORECASE,
)
# The trying is only what went on meanwhile: "killed while trying to clean a tank".
_BESIDE: Final = re.compile(r"\b(?:while|when|after|before|by|for|of|from|in) (?:\w{1,10} )?$", re.IGNORECASE)
_SEVERAL: Final = re.compile(r"[^su]s$")  # no verb behind "to": "offers it to members"; must not match "pass", "focus"
# What is called off: the words behind the verb, or those before a passive one. Not "a delayed train".
_CALLED_OFF: Final = re.compile(
    r"\b(?P<off>cancel(?:s|led|ed|ling)?|call(?:s|ed)? off|put off|postpon(?:es|ed)?|scrap(?:s|ped)?|abandon(?:s|ed)?)"
    r"\b(?P<behind>(?: [\w’'-]{1,25}){0,5})",
    re.IGNORECASE,
)
_PASSIVE: Final = re.compile(r"\b(?:was|were|been|is|are|be) \Z", re.IGNORECASE)
_SUBJECT: Final = 120  # characters before a passive verb in which what is called off stands
_EXPECTED: Final = re.compile(
    r"\b(?:will|would|shall|is|are|was|were) (?:\w{1,15} )?(?:be|to|due|expected|scheduled|planned|set)\b"
    r"|\b(?:will|would|plans?|intends?) (?:\w{1,15}ly )?(?:to )?[a-z]{2,20}\b",
    re.IGNORECASE,
)
_RESOLVED: Final = re.compile(r" \([^()]{0,60}\)")  # " (15 September 2025)", put into a wording
# "Will be asked to decide": that is how it comes to be done.
_TO_BE_ASKED: Final = re.compile(r"\b(?:will|would|shall|is to|are to) be $", re.IGNORECASE)
_TO_COME: Final = re.compile(
    r"\b(?:will|would|shall|could|may|might|to|going|plans?|due"
    r"|(?:opens|begins|starts|closes|ends|premieres|airs) (?:on|at|next|tomorrow|in))\b",
    re.IGNORECASE,
)

# What somebody is only said to have done; every part is of bounded length. Not "accused him", which names no deed, nor
# "convicted of", which finds that it was done.
_CHARGED: Final = re.compile(
    r"\b(?:(?:accus(?:e|es|ed|ing)|charg(?:es|ed|ing)|indict(?:s|ed))"
    r"\b(?: (?!and\b|but\b)[\w’'-]{1,20}){0,6}? (?:of|with|for|over)"
    r"|suspect(?:s|ed|ing)?(?: [\w’'-]{1,20}){0,3}? of)\b",
    re.IGNORECASE,
)
# That somebody is said to have done it, in other words. Not "in charge", "a charge of dynamite" beside no such word,
# nor "the suspect", who may be told flatly to have done it.
_ACCUSES: Final = re.compile(
    r"(?<!in )\b(?:charge[sd]?|accus(?:e|es|ed|ing|ations?)|alleg(?:ed|edly|es|ations?|ing)|indict(?:ed|s|ments?)"
    r"|arraign(?:ed|ments?)|(?:faces?|facing|awaits?|awaiting|stands?|stood|on) trial)\b",
    re.IGNORECASE,
)

# What somebody only wishes for, right before its figure: "hopes for 6 million", "is seeking up to". Must not match "got
# the 6 million that it wanted".
_WISHED: Final = re.compile(
    r"\b(?P<wish>hop(?:es?|ed|ing) for|wants?|wanted|seeks?|seeking|sought|demand(?:s|ed|ing)?"
    r"|(?:ask|call|appeal|push)(?:s|ed|ing)? for|appl(?:y|ies|ied|ying) for|request(?:s|ed|ing)?|bids?)"
    r" (?:[\w’'-]{1,15} ){0,3}\Z",
    re.IGNORECASE,
)
# Where the claim itself speaks of a wish, the report's bears it out.
_OF_WISHES: Final = frozenset(
    terms(
        "hope want wish seek demand ask call appeal apply request bid offer claim propose plan target goal ransom sue "
        "need"
    )
)

_CLAUSE_ENDS: Final = re.compile(r"[,;:]| (?:and|but|while) ")


def only_accused(claim: str, statement: str, *, told: bool = False) -> str | None:
    """The words by which one of the two only accuses somebody of what the other says was done, or None.

    With ``told`` somebody is named who says what the statement states: he may well be the accuser.

    >>> only_accused("Mosk bribed an inspector", "Mosk was accused of bribing an inspector")
    'accused of'
    >>> only_accused("Mosk was accused of bribery", "Mosk, the mayor, is accused of bribery")
    >>> only_accused("Mosk was accused of bribery", "Mosk faces trial over the bribery")
    """
    a, b = _CHARGED.search(claim), _CHARGED.search(statement)
    if bool(a) == bool(b) or (a and told):
        return None
    found, whole, other = (a, claim, statement) if a else (b, statement, claim)
    if found is None or _ACCUSES.search(other):
        return None
    outside = set(terms(whole[: found.start()]))
    deed = set(terms(_CLAUSE_ENDS.split(whole[found.end() :])[0])) - outside
    return found[0] if deed & set(terms(other)) else None


def only_attempted(claim: str, statement: str, *, turned: bool = False) -> str | None:
    """The words by which the statement leaves open what the claim says was done, or None.

    With ``turned`` the claim says that it was not done, and the question is whether the statement says that it was.

    >>> only_attempted("The rebels took the town", "The rebels tried to take the town")
    'tried to take'
    >>> only_attempted("The rebels tried to take the town", "The rebels attempted to take the town")
    >>> only_attempted("The firm will close the plant", "The firm plans to close the plant")
    """
    if negator(claim) is not None and not turned:
        return None  # "failed to agree" bears out "did not agree"
    own = {t for match in _TRIED.finditer(_RESOLVED.sub("", claim)) for t in terms(match["verb"])}
    patterns = [_TRIED, _AGAINST]
    if not _TO_COME.search(claim) and not _PLANNED.search(claim):
        patterns.append(_PLANNED)
    done = set(terms(claim))
    for pattern in patterns:
        for match in pattern.finditer(statement):
            before = statement[: match.start()]
            beside = _BESIDE.search(before) or _TO_BE_ASKED.search(before) or _SEVERAL.search(match["verb"])
            if (done - own) & set(terms(match["verb"])) and not beside:
                return match[0]
    return None


def only_wished(claim: str, before: str) -> str | None:
    """The words by which a figure is only wished for, whose claim tells of no wish; None where there are none.

    Args:
        claim: The claim.
        before: What stands before the figure in the report's sentence.

    >>> only_wished("The museum got 6 million euros", "The museum hopes for ")
    'hopes for'
    >>> only_wished("The museum is asking for 6 million euros", "The museum hopes for ")
    """
    found = _WISHED.search(before)
    return found["wish"] if found and _OF_WISHES.isdisjoint(terms(claim)) else None


# What is asked of somebody; every part is of bounded length. Not "asked for help", nor "was told that".
_ASKED: Final = re.compile(
    r"\b(?:ask(?:s|ed)?|urg(?:es|ed)|call(?:s|ed) (?:on|upon)|t(?:ells|old)|order(?:s|ed)?|appeal(?:s|ed) to|instructs?"
    r"|instructed|advis(?:es|ed)|warn(?:s|ed)) (?:[\w’'-]{1,20} ){0,5}?(?:not )?to (?:be )?(?P<verb>[a-z]{2,20})\b",
    re.IGNORECASE,
)


def asked_for(text: str) -> str | None:
    """The verb of what the text says that somebody was asked or told to do, or None.

    >>> asked_for("The mayor urged people to stay at home"), asked_for("The mayor stayed at home")
    ('stay', None)
    """
    found = _ASKED.search(text)
    return found["verb"] if found else None


def looks_ahead(claim: str) -> bool:
    """Whether the claim says what is still to be done.

    >>> looks_ahead("The minister is expected in Sarn"), looks_ahead("The minister was in Sarn")
    (True, False)
    """
    return _EXPECTED.search(claim) is not None


def called_off(statement: str) -> tuple[str, frozenset[str]] | None:
    """The word that says that something is called off, and the terms of what that is; None where nothing is.

    >>> called_off("Berg cancelled his visit to Sarn")[0], called_off("Berg visited Sarn")
    ('cancelled', None)
    """
    told = _RESOLVED.sub("", statement)
    found = _CALLED_OFF.search(told)
    if found is None:
        return None
    before = told[max(0, found.start() - _SUBJECT) : found.start()]
    what = before if _PASSIVE.search(before) else found["behind"]
    return found["off"], frozenset(terms(what))
