"""parts_played: what somebody was in what happened: who was a passenger was not driving.

Rules: knows parts of which one person has only one at a time, and the words that say it of somebody. It asks that the
rest of the claim is told as well.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import STOP
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import stem, terms, tokens

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

FLOOR: Final = 0.45  # likeness from which the two are of one matter; chosen by hand
# Of each row one person is one thing at a time; what else one calls it stands behind the "=".
_ROWS: Final = (
    (
        "driver=driving,drove,at the wheel of,behind the wheel of,steering|passenger=riding in|pedestrian"
        "|cyclist=cycling"
        "|motorcyclist"
    ),
    "pilot=piloting,flying the,at the controls of|co-pilot|passenger|flight attendant|air traffic controller",
    "landlord|tenant",
    "buyer|seller",
    "plaintiff|defendant",
    "hostage|kidnapper|hostage-taker",
    "doctor|patient",
    "teacher|pupil",
    "goalkeeper|striker|referee",
    "host|guest",
    "groom|bride|best man",
    "employer|employee",
    "lender|borrower",
)
_PARTS: Final = {
    word: (row, part.partition("=")[0])
    for row, parts in enumerate(_ROWS)
    for part in parts.split("|")
    for word in (part.partition("=")[0], *filter(None, part.partition("=")[2].split(",")))
}
_NOUNS: Final = "|".join(sorted({re.escape(part) for _, part in _PARTS.values()}, key=lambda w: (-len(w), w)))
_VERBS: Final = "|".join(sorted(_PARTS.keys() - {part for _, part in _PARTS.values()}, key=lambda w: (-len(w), w)))
# "Diab was a passenger", "Diab was driving", "Diab, the driver": the last word before is who. Must not match "was the
# driver's brother", "a passenger train", "the driver of change" has no such subject.
_IS: Final = re.compile(
    rf"(?<![\w’'-])(?P<who>[\w’'-]{{2,25}})(?: \([^)]{{1,20}}\))?(?:,? who)? (?:(?:was|is|were|are|had been|has been)"
    rf"(?: (?:\w{{2,10}}ly|also|still|then))?(?:(?: (?:a|an|the|one of the|his|her))? (?P<noun>{_NOUNS})s?\b(?!['’-])"
    rf"| (?P<verb>{_VERBS})\b)|(?P<past>drove)\b)",
    re.IGNORECASE,
)
_KNOWN: Final = re.compile(r"\b(?:the|his|her|its|their) \Z", re.IGNORECASE)  # "the man was", not "another man was"
_TIMES: Final = re.compile(r"\b(?:former|formerly|once|used to|later|ex-)\b", re.IGNORECASE)


@lru_cache(maxsize=5_000)
def part_played(text: str) -> tuple[str, str, str, int] | None:
    """Who has which part by the text, with its words and its row; None for none.

    >>> part_played("Omar Diab was driving the van")[:3], part_played("Diab was a passenger in the van")[:3]
    (('diab', 'driver', 'was driving'), ('diab', 'passenger', 'was a passenger'))
    >>> part_played("Diab took the passenger train")
    """
    found = _IS.search(text)
    if found is None or (found["who"].islower() and not _KNOWN.search(text, 0, found.start())):
        return None
    row, part = _PARTS[(found["noun"] or found["verb"] or found["past"]).lower()]
    return found["who"].lower(), part, found[0][len(found["who"]) :].strip(" ,"), row


def parts_say(pair: Pair) -> Judgement | None:
    """A contradiction where the two give somebody two parts that exclude each other; None elsewhere."""
    ours, theirs = part_played(pair.claim.wording), part_played(pair.statement.wording)
    if not ours or not theirs or ours[0] in STOP or ours[0] != theirs[0] or ours[1] == theirs[1]:
        return None
    rows = {_PARTS[w][0] for w in (ours[1], theirs[1])}
    one_row = ours[3] == theirs[3] or any({ours[1], theirs[1]} <= _in_row(row) for row in rows)
    if not one_row or negated(pair.claim) or negated(pair.statement) or pair.like.score < FLOOR:
        return None
    past = any(_TIMES.search(t) for t in (pair.claim.wording, pair.statement.wording))
    if past or days(pair.claim, pair.statement) is When.APART:
        return None
    if not _tells_the_rest(pair, f"{ours[2]} {ours[1]}"):
        return None
    detail = f"“{ours[2]}” in the claim, “{theirs[2]}” in the report"
    return said(Stance.CONTRADICTS, Reason(code="other-part", detail=detail), pair.like, FLOOR)


def other_part(pair: Pair) -> str | None:
    """Why a support is none: by the report the same person had another part, there or elsewhere."""
    ours, theirs = part_played(pair.claim.wording), part_played(pair.statement.wording)
    if not ours or not theirs or ours[0] != theirs[0] or ours[1] == theirs[1] or ours[3] != theirs[3]:
        return None
    return f"“{theirs[2]}” in the report, “{ours[2]}” in the claim"


def _in_row(row: int) -> set[str]:
    return {part.partition("=")[0] for part in _ROWS[row].split("|")}


def _tells_the_rest(pair: Pair, part: str) -> bool:
    """Whether the report has all of the claim's other words, each as it stands or by what the lexicon makes of it."""
    rest = set(terms(pair.claim.wording)) - set(terms(part))
    plain, there = ({stem(w) for w in tokens(t) if w not in STOP} for t in (pair.claim.wording, pair.sentence))
    return rest <= set(terms(pair.sentence)) or plain - {stem(w) for w in tokens(part)} <= there
