"""Accusations: what a disclaimer of allegations leaves alone, which is the answer of those whom they accuse.

It knows the claims around one disclaimer; which of them its words point at, coverage.py decides.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import DENIAL_CUES
from claimcheck.claims.modality import main_verb

if TYPE_CHECKING:
    from claimcheck.claims.surroundings import Surroundings

# What accuses, so that it is not the word of one who only denies; must not match "account" nor "either side's charges".
ACCUSING: Final = re.compile(r"\b(?:allegation|accusation|complaint|charge|testimon)", re.IGNORECASE)
_OF_BOTH: Final = re.compile(
    r"\b(?:side|part(?:y|ies)|both|either|neither|counter|denials?|conflicting|rival)", re.IGNORECASE
)


def without_answers(around: Surroundings, found: set[int]) -> set[int]:
    """Those claims without what somebody denies or says in denying it, where the words name what accuses."""
    own = around.found.object.of(around.reading.text) if around.found.object else ""
    if not ACCUSING.search(own) or _OF_BOTH.search(own):
        return found
    answers = {around.drafts[i].statement.sentence for i in found if denies(around, i) or _rejects(around, i)}
    return {i for i in found if around.drafts[i].statement.sentence not in answers} or found


def denies(around: Surroundings, i: int) -> bool:
    """Whether it is what somebody denies."""
    raw = around.drafts[i].statement.attributed
    return raw is not None and raw.lemma in DENIAL_CUES


def _rejects(around: Surroundings, i: int) -> bool:
    """Whether it tells that somebody rejects something ("The ministry rejected the allegations")."""
    parse = around.reading.parse
    root = main_verb(parse, around.drafts[i].statement.span)
    return root is not None and parse.tokens[root].lemma.lower() in DENIAL_CUES
