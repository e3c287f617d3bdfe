"""ongoing: whether a claim counts a state that lasts and changes by the day: who sleeps in the gym, waits, is cut off.

Rules: it knows words only. A later report with another number of them carries the count on; of what was done once ("was
carrying 42 passengers") another number is another account of it.
"""

from __future__ import annotations

import re
from typing import Final

# States that people and things are in for a while, in any tense: general news English, as in the lexicon. Must not
# match "in custody of the children", which counts nothing, nor "waited" alone, which is over.
_LASTING: Final = re.compile(
    r"\b(?:without (?:power|electricity|water|heat|heating|gas|light|shelter)"
    r"|in (?:intensive care|hospital|shelters|tents|quarantine|isolation|custody|detention)"
    r"|(?:waiting|queu(?:e|es|ed|ing|eing)|tailbacks?|backlog|backed up|sleeping|camping|camped|sheltering|stranded"
    r"|stuck|trapped|cut off|offline|out of (?:action|service|control)|remain|remains|remained|remaining|still)\b)",
    re.IGNORECASE,
)
# What goes on as the report is written: "are being treated", "have been sleeping". Must not match "is going to", nor
# "was carrying", which may be over.
_GOES_ON: Final = re.compile(
    r"\b(?:are|is|have been|has been)(?: \w{1,12}){0,2}? (?!going\b)\w{2,15}ing\b", re.IGNORECASE
)
# "Has raised the number of specialists helping it to 45": a number that moved. Not "raised 45 million".
_MOVED: Final = re.compile(
    r"\b(?:rais|increas|lift|lower|reduc|trimm|doubl|tripl|bring|brought|cut)\w{0,5} (?:the|its|their|his|her) "
    r"(?:\w{1,15} ){0,2}?(?:number|total|toll|count|tally|figure|presence)\b",
    re.IGNORECASE,
)


def has_moved(text: str) -> bool:
    """Whether the report says that a number was brought to another."""
    return _MOVED.search(text) is not None


# "On a normal Tuesday there are four": what is usual, beside what was that day. Must not match "back to normal", nor
# "a normal delivery".
_USUAL: Final = re.compile(
    r"\b(?:on an?|in an?|an?) (?:normal|usual|ordinary|average|typical|regular|quiet)"
    r" (?:[A-Z]\w{3,9}|day|night|morning|afternoon|evening|week|weekend|weekday|month|year|summer|winter|season)\b"
    r"|\b(?:normally|usually|typically|ordinarily|in normal times|in normal years)\b",
    re.IGNORECASE,
)


def is_usual(text: str) -> bool:
    """Whether a statement says what is usual, so that its figures are of no day.

    >>> is_usual("On a normal Tuesday there are four ships"), is_usual("Trains are back to normal on Tuesday")
    (True, False)
    """
    return _USUAL.search(text) is not None


def is_ongoing(text: str) -> bool:
    """Whether a statement is of a state that lasts, so that its figures are those of the day.

    >>> is_ongoing("About 400 people have been sleeping in the gym"), is_ongoing("The bus was carrying 42 people")
    (True, False)
    """
    return _LASTING.search(text) is not None or _GOES_ON.search(text) is not None
