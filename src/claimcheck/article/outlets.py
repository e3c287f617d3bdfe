"""infer_outlet: which outlet a text is from, by its own words, where nothing else says.

An outlet names itself where it says what it could not verify, in its copyright line, in "told the Mail" and "seen by
X". Knows English wording. Does not know any outlet by name: words such as Times, Post or Wire only make a name
likelier.
"""

from __future__ import annotations

import re
from collections import Counter

from claimcheck.article.name_lines import OUTLET_WORDS, ROLES, names_in_byline

# One to six capitalised words, joiners between; must not begin in the middle of a longer name nor cross a stop. Words
# are bounded in length, so that a run of capitals cannot make the search quadratic.
_WORD = r"[A-Z][\w’'&-]{0,30}"
_NAME = rf"((?:The |the )?\b{_WORD}(?: (?:(?:of|and|the|for|de) )?(?:&|{_WORD})){{0,5}})"
_UNABLE = (
    r" (?:(?:has|have|had|was|were|is) (?:so far |as yet |also )?"
    r"(?:not (?:yet )?been able|not (?:yet |immediately )?able|been unable|unable|yet) to"
    r"|(?:could|can|did|has|have|had) ?(?:not|n[’']t)(?: yet| immediately| be able to)?|cannot|failed to)"
)
_VERIFY = (
    r" (independently |immediately |separately )?(?:verif|confirm|authenticat|corroborat|check|establish|substantiat)"
)
_DISCLAIMER = re.compile(_NAME + _UNABLE + _VERIFY)
# Who was shown what; "told Hall" and "spoke to Hall" are left out, since people are told things too.
_SELF = re.compile(r"\b(?:seen by|obtained by|reviewed by|viewed by|leaked to) " + _NAME)
_LEARNED = re.compile(_NAME + r" (?:has learned|has learnt|understands|has seen|can reveal|has obtained)\b")
COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright)(?: ©)?(?: (?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?)?,? (?:by )?" + _NAME
)
_PHOTO = re.compile(r"\b(?:photo|image|picture)", re.IGNORECASE)
LONGEST_LINE = 25  # words of a line that can be a byline or copyright line

# Bodies that also "could not independently confirm" things; never an outlet unless the name holds an outlet's word.
_NOT_OUTLETS = frozenset(
    (
        "police ministry minister army council office department embassy government court agency commission "
        "authority spokesman spokeswoman officials military university hospital committee company union party "
        "nations service board bureau institute foundation association organization organisation he she it they "
        "we"
    ).split()
)


def infer_outlet(paragraphs: list[str]) -> str | None:
    """The outlet that the paragraphs show to be theirs, as they write it, or None.

    Args:
        paragraphs: All of them, furniture included: bylines and copyright lines are read too.

    >>> infer_outlet(["The Tarn Times has not been able to independently verify this figure."])
    'The Tarn Times'
    """
    text = "\n".join(paragraphs)
    selves = Counter(_key(m.group(1)) for pattern in (_SELF, _LEARNED) for m in pattern.finditer(text))
    for match in _DISCLAIMER.finditer(text):
        name = _plain(match.group(1))
        sure = match.group(2) is not None or selves[_key(name)] > 0 or _has_outlet_word(name)
        if sure and not _is_other_body(name):
            return name
    return _from_lines(paragraphs)


def _from_lines(paragraphs: list[str]) -> str | None:
    for line in paragraphs:
        if len(line.split()) > LONGEST_LINE:
            continue
        if (found := COPYRIGHT.search(line)) and _has_outlet_word(found.group(1)) and not _PHOTO.search(line):
            return _plain(found.group(1))
        if outlet := outlet_in_byline(line):
            return outlet
    return None


def outlet_in_byline(line: str) -> str | None:
    """The outlet that a byline gives after the name: "By Ana Ruiz, Tarn Evening Mail".

    >>> outlet_in_byline("By Ana Ruiz, Tarn Evening Mail"), outlet_in_byline("By Ana Ruiz, Health Editor")
    ('Tarn Evening Mail', None)
    """
    names = names_in_byline(line)
    if not names:
        return None
    return organisation_in(names)


def organisation_in(names: str) -> str | None:
    """The part of an author string, after a comma or a bar, that is an outlet's name, or None."""
    for part in re.split(r"[,|/]| for (?:the )?", names)[1:]:
        if _has_outlet_word(part) and not _is_role(part):
            return part.strip(" .")
    return None


def is_organisation(name: str) -> bool:
    """Whether an author's name is an outlet's or agency's: "Archipelago Press", not "Staff reporter"."""
    return _has_outlet_word(name) and not _is_role(name) and "," not in name


def _is_role(part: str) -> bool:
    return any(w.lower().strip(".,").rstrip("s") in ROLES for w in part.split())


def _has_outlet_word(name: str) -> bool:
    return any(w.lower().strip(".,") in OUTLET_WORDS for w in re.split(r"[\s-]+", name))


def _is_other_body(name: str) -> bool:
    words = [w.lower() for w in name.split()]
    return any(w in _NOT_OUTLETS for w in words) and not _has_outlet_word(name)


def _plain(name: str) -> str:
    """The name as a name: "The" is kept where it was capitalised, a possessive goes."""
    return re.sub(r"^the ", "", re.sub(r"[’']s$", "", name)).strip()


def _key(name: str) -> str:
    return re.sub(r"^the ", "", _plain(name).lower())
