"""set_apart: a "not" that rejects nothing: it sets apart another day ("not on Monday but on Tuesday"), or a denial.

Rules: knows the words of such a contrast and of denials that are not made; a claim that names what is set apart is left
to those who compare it.
"""

from __future__ import annotations

import re
from typing import Final

from claimcheck.agreement.words import terms

_PREPOSITION: Final = (
    r"(?:on|in|at|by|from|to|with|for|because of|because|due to|through|into|near|outside|inside|before|after|under)"
)
# "Not on Monday but on Tuesday", "didn't land in Dover but in Deal"; every part is bounded. Must not match "did not go
# to work but to his surprise was paid", whose "but" opens a clause.
_NOT_BUT: Final = re.compile(
    rf"(?:\bnot|n['’]t)(?: (?!not\b)[\w’'-]{{1,20}}){{0,5}}? {_PREPOSITION} (?P<apart>[^.;,]{{2,60}}?),? but "
    rf"(?:rather |instead |only |already |actually )?{_PREPOSITION} (?!his|her|their|its|(?:the )?(?:surprise"
    rf"|contrary))"
    r"(?P<instead>[^.;,]{2,60})",
    re.IGNORECASE,
)
_VERB: Final = re.compile(r"\b(?:was|were|is|are|has|had|have|did|will|would|said)\b", re.IGNORECASE)
_TELLING: Final = re.compile(r"[\w’'-]{3,}")
_SMALL: Final = frozenset("the and its his her their for of".split())


def only_set_apart(claim: str, statement: str, *, rejected: bool = True) -> str | None:
    """The words that only set another day, place or cause apart, of which the claim says nothing, or None.

    Args:
        claim: The claim.
        statement: The statement.
        rejected: Whether the statement is read as one that rejects; else what holds instead may bear the claim out.

    >>> only_set_apart("The fair was held", "The fair was not held on Monday but on Tuesday")
    'not held on Monday but on Tuesday'
    >>> only_set_apart("The fair was held on Monday", "The fair was not held on Monday but on Tuesday")
    """
    found = _NOT_BUT.search(statement)
    if found is None or _VERB.search(found["instead"]) or _VERB.search(found["apart"]):
        return None
    apart = {w.lower() for w in _TELLING.findall(found["apart"])} - _SMALL
    told = {w.lower() for w in _TELLING.findall(claim)}
    instead = {w.lower() for w in _TELLING.findall(found["instead"])} - _SMALL
    return None if apart & told or (instead & told and not rejected) else found[0].strip()


# "Did not deny", "declined to deny", "neither confirmed nor denied": it stays open. Not "did not confirm, and denied".
_NOT_DENIED: Final = re.compile(
    r"\b(?:(?:(?:did|does|do|has|have|had|would|could|will|can)(?: not|n['’]t)|cannot|never)(?: \w{2,15}ly)?"
    r"(?: confirm(?:ed)? (?:or|nor))? (?:den(?:y|ied)|disput(?:e|ed)|contest(?:ed)?)"
    r"|no longer (?:den(?:y|ies|ied)|disput(?:es?|ed))"
    r"|neither (?:confirm\w{0,3}|admit\w{0,3}) nor (?:den\w{1,4}|disput\w{1,3})"
    r"|(?:declin|refus|fail)(?:es?|ed|ing)? to (?:confirm or |either confirm or )?(?:deny|dispute)"
    r"|(?:stopp?(?:s|ed)?|ceas(?:es?|ed))(?: short of)? denying|without denying|not denying)\b",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[;—–]|,? but |, (?:and|while|though) ")


def not_denied(claim: str, statement: str) -> str | None:
    """The words by which the statement leaves the claim's content undenied, or None.

    >>> not_denied("A raid took place", "The agency declined to deny that a raid took place")
    'declined to deny'
    >>> not_denied("The agency lied", "The agency did not deny the raid, but it lied")
    """
    found = _NOT_DENIED.search(statement)
    if found is None or _NOT_DENIED.search(claim):
        return None
    reach = _CLAUSE.split(statement[found.end() :])[0]
    ours, before = set(terms(claim)), set(terms(statement[: found.start()]))
    behind = set(terms(reach))
    return found[0] if (ours - before) & behind and not (ours - before) & set(terms(statement)) - behind else None
