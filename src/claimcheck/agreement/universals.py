"""universals: one case beside a "none at all": "no one was hurt" and "a woman was hurt", "no arrests" and "arrested".

Rules: a bare "not" is polarity.py's, a count beside a nought nobody.py's; here one text says that nothing of a kind is
or was done, and the other tells of one such thing. It speaks only where all that the "none" is limited to is told too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.attempts import only_attempted
from claimcheck.agreement.denial import negated, rejected
from claimcheck.agreement.lexicon import LIGHT, MOVING, PEOPLE
from claimcheck.agreement.moments import When, days, latest
from claimcheck.agreement.parties import Part, kin, same_party
from claimcheck.agreement.same_acts import VAGUE, same_doing
from claimcheck.agreement.same_thing import another_one
from claimcheck.agreement.setting import capitals, name_words
from claimcheck.agreement.thesaurus import Kin
from claimcheck.agreement.words import doings, read_words, stem, terms, tokens
from claimcheck.claims.claim import Modality

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim

# "No arrests", "nobody", "never", "not any"; must not match "no longer", "no more than ten", "no doubt", "none of the".
_NONE: Final = re.compile(
    r"\b(?:no (?!(?:more|longer|doubt|fewer|less|later|matter|evidence|proof|signs?|indication)\b)|nobody\b|no one\b"
    r"|no-one\b|none\b(?! other)|never\b|not a single\b|(?:not|n['’]t) (?:\w{1,15} ){0,3}?any(?:one|body|thing)?\b"
    r"(?! more| longer))",
    re.IGNORECASE,
)
# So that the "none" was what there was then; and what is about to be done. Not "in a letter", which anybody writes.
_YET: Final = re.compile(r"\b(?:so far|yet|as of|until now|to date|immediate|immediately|initially)\b", re.IGNORECASE)
_NOTICE: Final = re.compile(r"\b(?:notices?|pink slips?|termination letters?|dismissal letters?)\b", re.IGNORECASE)
# What tells nothing of what is meant, beside doings.
_EMPTY: Final = frozenset(
    stem(w)
    for w in "ever far date time single sort kind whatsoever all even other any anyone anybody happen place take "
    "took make made receive received occur occurred reach reached exist".split()
)
_LIGHT: Final = (LIGHT - {"#warn"}) | {
    "#happen",
    "#agree",
    "#fail",
    "#cause",
    "#rise",
    "#fall",
    "#cost",
    "#leave",
    "#arrive",
}
# Of the lexicon's states those that are had or counted, not done: "had no permit" beside "applied for a permit".
_HAD: Final = frozenset(
    f"#{s}" for s in "licence pay cost grant tax fine aboard shift employ populate rescuer save alive union".split()
)
NEAR: Final = 0.35  # meaning that two statements of one doing need besides; chosen by hand
LONG_BEFORE: Final = 31  # days before a promise from which what was done then does not break it; chosen by hand


def is_universal(statement: Claim) -> bool:
    """Whether the statement says that nothing of a kind is so: not "did not", but "no", "never", "nobody"."""
    return negated(statement) and _NONE.search(statement.wording) is not None


def one_case(pair: Pair) -> bool:
    """Whether one of the two says "none at all" of what the other tells a case of."""
    if not pair.clash or pair.alone or (pair.like.meaning < NEAR and not _says_no_more(pair)):
        return False
    none, case = (pair.claim, pair.statement) if negated(pair.claim) else (pair.statement, pair.claim)
    if case.modality is not Modality.ASSERTED or another_one(pair):
        return False
    if not (is_universal(none) or _not_that_day(pair, none)):
        return False
    if days(pair.claim, pair.statement) is When.APART or only_attempted(pair.claim.wording, pair.statement.wording):
        return False
    return bool(shared := _one_doing(pair, none, case)) and _limits_told(pair, none, case, shared) and _then(pair, none)


def _says_no_more(pair: Pair) -> bool:
    """For "nobody has been arrested": all words of the statement's "none" are for the doing that the claim tells of."""
    none = pair.statement
    left = set(terms(none.wording)) - _LIGHT - _EMPTY - PEOPLE.keys() - {f"#{w}" for w in PEOPLE}
    return not negated(pair.claim) and is_universal(none) and bool(left) and left <= doings(pair.claim.wording)


def _not_that_day(pair: Pair, none: Claim) -> bool:
    """Whether a plain "did not" is of the case's own day or month: "did not inspect the plant in March"."""
    return bool(none.times) and days(pair.claim, pair.statement) is When.SAME


def _one_doing(pair: Pair, none: Claim, case: Claim) -> frozenset[str]:
    """The terms of the "none" for a doing that the case tells of too."""
    shared = (doings(none.wording) & doings(case.wording)) - _LIGHT - _HAD
    shared |= {r.act for r in rejected(none.wording) if r.act} & frozenset(terms(case.wording)) - _LIGHT - _HAD
    if shared:
        return shared
    ours, theirs = (
        [w for a in c.acts for w in tokens(a.doing) if w not in VAGUE and not set(terms(w)) & _LIGHT]
        for c in (none, case)
    )
    told = {t for w in ours for v in theirs if stem(w) == stem(v) or kin(pair, w, v) is Kin.ALIKE for t in terms(w)}
    return frozenset(told)


def _limits_told(pair: Pair, none: Claim, case: Claim, shared: frozenset[str]) -> bool:
    """Whether all that the "none" speaks of besides the doing stands in the case, and nobody else does it."""
    known = {stem(w) for s in (pair.ours, pair.theirs) if s for name, _ in s.names for w in name}
    known |= {stem(w) for name in capitals(none.wording) for w in name_words(name)}
    said = {*terms(case.wording), *terms(case.quote), *pair.beside.alike, *pair.beside.theirs_alike}
    left = [
        w
        for w in read_words(none.wording)
        if w.term not in shared | said | known | _LIGHT | _EMPTY and not w.word.endswith("ly")
    ]
    said_of = _same_parties(pair, none, case) | _recipients(none, case)
    left = [w for w in left if w.term not in said_of and not (w.term[1:] in PEOPLE and _has_person(pair, case))]
    return not left and not _another_does(pair)


def _same_parties(pair: Pair, none: Claim, case: Claim) -> frozenset[str]:
    """The terms of the "none"'s parties that are the case's too, however long their names."""
    found: set[str] = set()
    for a in none.acts:
        for p in (a.subject, a.object):
            others = (q for b in case.acts for q in (b.subject, b.object) if q)
            sides = ((p, q) if none is pair.claim else (q, p) for q in others) if p else ()
            if p and any(same_party(pair, *side) is Part.SAME for side in sides):
                found |= set(terms(p.whole))
    return frozenset(found)


def _recipients(none: Claim, case: Claim) -> frozenset[str]:
    """The terms of whom it was done to by the "none", where the case names nobody: "complained to the management"."""
    if any(other.startswith("to ") for a in case.acts for other in a.others):
        return frozenset()
    return frozenset(t for a in none.acts for other in a.others if other.startswith("to ") for t in terms(other))


def _has_person(pair: Pair, case: Claim) -> bool:
    """Whether the case tells of somebody at all."""
    parties = [p for a in case.acts for p in (a.subject, a.object) if p]
    words = [tokens(name)[-1] for p in parties for name in p.names if tokens(name)]
    said = {t[1:] for t in terms(case.wording)}
    return bool(said & PEOPLE.keys()) or any(kin(pair, "person", w) is Kin.NARROWER for w in words)


def _another_does(pair: Pair) -> bool:
    """Whether the two doers are two: "its rival cut 400 jobs"."""
    return any(
        same_party(pair, a.subject, b.subject) is Part.OTHER
        for a in pair.claim.acts[:1]
        for b in pair.statement.acts[:1]
        if a.subject
        and b.subject
        and same_doing(pair, a, b)
        and not any(_NONE.match(f"{p.whole} ") for p in (a.subject, b.subject))
    )


def _then(pair: Pair, none: Claim) -> bool:
    """Whether the "none" and the case are of one time: what came later breaks a promise, and no count of that day."""
    ours, theirs = pair.our_day, pair.their_day
    if ours is None or theirs is None:
        return ours is theirs
    case = pair.statement if none is pair.claim else pair.claim
    told = latest(case)
    if any(a.ahead for a in none.acts):
        coming = any(a.ahead for a in case.acts) or _NOTICE.search(case.wording) is not None
        return coming or theirs > ours or (told is not None and abs((ours - told).days) <= LONG_BEFORE)
    none_day = ours if none is pair.claim else theirs
    case_day = told or (theirs if none is pair.claim else ours)
    moves = bool({f"#{state}" for state in MOVING} & doings(none.wording)) or _YET.search(none.wording) is not None
    return not (moves and case_day > none_day)
