"""Made sure: statements that a disclaimer leaves alone, since somebody has made sure of them.

What the newsroom did, saw or confirmed itself, what somebody else "confirmed", what court papers, filings and minutes
"show", and that somebody gave no proof. A disclaimer that names whose words it means speaks of those all the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.newsroom import is_its_own_doing
from claimcheck.claims.pointing_words import GIVES_NO_PROOF, IGNORED
from claimcheck.claims.verifying import VERIFYING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.disclaimers import FoundDisclaimer
    from claimcheck.claims.draft import Draft
    from claimcheck.claims.outlet_names import OutletNames
    from claimcheck.claims.reading import Reading
    from claimcheck.claims.surroundings import Surroundings

_BESIDE: Final = 600  # characters: the newsroom's own doing stands a sentence or two before; bounds the work
_SHOWING: Final = frozenset("show list state record say establish rule find".split())
# What an office writes down; must not match "the tennis court" nor "for the record".
_RECORDS: Final = re.compile(
    r"\b(?:(?:[\w-]+-tracking|satellite|blockchain) (?:records|data|images|pictures)"
    r"|(?:court|police|public|port|flight|hospital|school|land|tax|company|regulatory|council|bank)"
    r" (?:records?|papers|documents|filings?|minutes|registers?|registry|logs?|files?|accounts|data)"
    r"|(?:its|the|a|an|one|(?:[\w-]+['’]s)) (?:\w+ )?(?:filings?|minutes|gazette|register|registry|annual report"
    r"|charge sheet|indictment|inquest|coroner|magistrate|judge))\b",
    re.IGNORECASE,
)
# ", as our reporter saw", "our correspondent reports"; must not match "reporters were told".
_SEEN_BY: Final = re.compile(
    r"\b(?:our|an?|its) (?:own |[\w’'.]{2,20} ){0,3}(?:reporters?|correspondents?|photographers?|journalists?)"
    r" (?:saw|reports?|counted|heard|watched|found|at the scene)\b",
    re.IGNORECASE,
)
# "footage verified by the Times shows"; must not match "not verified by the Times".
_SURE_BY: Final = re.compile(
    r"(?P<not>\b(?:not|never|yet to be|cannot be|n[’']t)(?: been)? )?"
    r"\b(?:verified|authenticated|geolocated|confirmed|corroborated) by (?P<who>[^,.;:]{2,40}?)"
    r"(?= (?:\w+s|\w+ed)\b|[,.;:])",
)


def _sure_by_itself(sentence: str, own: OutletNames) -> bool:
    """Whether it says of what it tells that the newsroom verified it: "Footage verified by the BBC shows a tank"."""
    return any(not m["not"] and own.is_own(m["who"]) for m in _SURE_BY.finditer(sentence))


def is_of_the_newsroom(reading: Reading, draft: Draft, own: OutletNames) -> bool:
    """Whether the newsroom itself made sure of it, or tells what it did: "The Times confirmed that three had died"."""
    statement = draft.statement
    if (raw := statement.attributed) is not None:
        made_sure = raw.lemma in VERIFYING and raw.source is not None
        return made_sure and raw.source is not None and own.is_own(raw.source.of(reading.text))
    return _sure_by_itself(statement.span.of(reading.text), own) or is_its_own_doing(reading, statement.span, own)


def is_made_sure(reading: Reading, draft: Draft) -> bool:
    """Whether somebody is said to have confirmed it, records show it, or a reporter saw it."""
    raw = draft.statement.attributed
    if _SEEN_BY.search(draft.statement.sentence.of(reading.text)):
        return True
    if raw is None or raw.source is None:
        return False
    shown = raw.lemma in _SHOWING or raw.cue.lower().startswith("according")
    return raw.lemma in VERIFYING or (shown and bool(_RECORDS.search(raw.source.of(reading.text))))


def is_left_alone(around: Surroundings, i: int, own: OutletNames) -> bool:
    """Whether a disclaimer leaves the claim alone: made sure of by the newsroom, or by whom it does not name."""
    found, draft, reading = around.found, around.drafts[i], around.reading
    near = found.span.start - draft.statement.span.end < _BESIDE
    if near and is_of_the_newsroom(reading, draft, own):
        return True
    if draft.statement.attributed is None and GIVES_NO_PROOF.search(around.said(i)):
        return True  # "He offered no evidence, and we were unable to confirm it."
    named = set(re.findall(r"[a-z][\w-]{3,}", found.sentence.of(reading.text).lower())) - IGNORED
    return is_made_sure(reading, draft) and not around.belongs(i, named)


def all_but(named: set[int], found: FoundDisclaimer, drafts: Sequence[Draft]) -> set[int]:
    """What was told in one sentence with what alone was confirmed ("could confirm only the flight")."""
    beside = {drafts[i].statement.sentence for i in named}
    return {
        i
        for i, draft in enumerate(drafts)
        if i not in named and draft.statement.sentence in beside and draft.statement.span.end <= found.span.start
    }
