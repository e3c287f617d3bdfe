"""slight_changes: one word put for another in a sentence that is otherwise the claim's: "sold" for "bought".

Where two sentences share nearly all their words, what they share tells nothing and what differs is all that counts.
Rules: knows the words of the two in their order, and whether two words can mean the same; not what they mean. Figures
are left to those who compare them; that a name stands for a description is no change.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.lexicon import PEOPLE, STOP
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.parties import is_name, kin
from claimcheck.agreement.same_acts import same_doing
from claimcheck.agreement.thesaurus import Kin
from claimcheck.agreement.words import counted, stem, terms, tokens
from claimcheck.text.body_words import MOUTHPIECES

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Party

SHARED: Final = 0.6  # of the claim's words in the claim's order, from which the sentences are one; chosen by hand
SHARED_BACK: Final = 0.5  # of the statement's; who says much more besides has no reason to keep to the claim's words
LONGEST: Final = 2  # words that stand for others in a slight change; more is another sentence
_DAYS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
    "october november december".split()
)
_SPANS: Final = frozenset("minute hour day night week month year decade century".split())
_AMOUNTS: Final = frozenset("most many few little half part".split())
# Words that the lists above single out of those that tell nothing by themselves.
_TELLING: Final = _DAYS | _SPANS | _AMOUNTS
_MODALS: Final = frozenset("can could may might should would must".split())
# "A total of 312 operations" are operations.
_MEASURES: Final = frozenset(
    "total number sum amount group couple pair handful majority minority half third quarter share part percent series "
    "string dozen hundreds thousands millions rest most none all each both any some one many several".split()
)
_DIGIT: Final = re.compile(r"\d")
_NUMBERS: Final = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion "
    "trillion first second third fourth fifth sixth seventh eighth ninth tenth".split()
)
_RESOLVED: Final = re.compile(r" \([^()]{0,60}\)")  # " (15 September 2025)", put into a wording
_CAPITAL: Final = re.compile(r"(?<=[\w,;:’'] )[A-Z][\w’'-]+")


@dataclass(frozen=True, slots=True)
class Change:
    """What stands for what.

    Args:
        mine: The claim's words.
        other: The statement's.
        sure: Whether the two are known to be two: names, days, opposites; else they may mean the same.
    """

    mine: str
    other: str
    sure: bool

    def __str__(self) -> str:
        return f"“{self.other}” stands where the claim has “{self.mine}”"


def changed_words(pair: Pair) -> Change | None:
    """What stands for the claim's words in a statement from which only so little differs; the surest change first."""
    ours, theirs = _plain(pair.claim.wording), _plain(pair.statement.wording)
    swaps = _replaced(ours, theirs)
    if swaps is None:
        return None
    names = {w.lower() for text in (ours, theirs) for w in _CAPITAL.findall(text)}
    one_day = days(pair.claim, pair.statement) is When.SAME
    found = []
    for mine, other in swaps:
        a, b = ([w for w in side if _tells(w) and not (one_day and w in _DAYS)] for side in (mine, other))
        modal = bool(_MODALS & set(other)) and not _MODALS & set(tokens(ours))
        unlike = bool(a and b) and not any(_may_be_one(pair, x, y) for x in a for y in b)
        if modal or (unlike and bool(names & set(a)) == bool(names & set(b))):
            sure = modal or any(_are_two(pair, x, y, names) for x in a for y in b)
            found.append(Change(" ".join(mine), " ".join(other), sure))
    return max(found, key=lambda change: change.sure, default=None)


def _are_two(pair: Pair, mine: str, other: str, names: Container[str]) -> bool:
    """Whether the two words are known to mean two things."""
    if mine in names and other in names:
        return True
    alike = any(mine in kind and other in kind for kind in (_DAYS, _SPANS, _AMOUNTS))
    return alike or kin(pair, mine, other) is Kin.OPPOSITE


def _plain(wording: str) -> str:
    return _RESOLVED.sub("", wording)


@lru_cache(maxsize=20_000)
def _replaced(ours: str, theirs: str) -> tuple[tuple[Sequence[str], Sequence[str]], ...] | None:
    """The stretches that stand for each other, few and short, or None where the sentences differ by more."""
    a, b = tokens(ours), tokens(theirs)
    steps = SequenceMatcher(None, [_key(w) for w in a], [_key(w) for w in b], autojunk=False).get_opcodes()
    same = sum(i2 - i1 for step, i1, i2, _, _ in steps if step == "equal")
    content = sum(_tells(w) for step, i1, i2, _, _ in steps if step == "equal" for w in a[i1:i2])
    swaps = [(a[i1:i2], b[j1:j2]) for step, i1, i2, j1, j2 in steps if step == "replace"]
    slight = all(sum(map(_tells, side)) <= LONGEST for swap in swaps for side in swap)
    if not a or same < SHARED * len(a) or same < SHARED_BACK * len(b) or content < 2 or len(swaps) > 2 or not slight:
        return None
    return tuple(swaps)


def _key(word: str) -> str:
    """What two words share that say the same by themselves."""
    return word if word in _TELLING else next(iter(terms(word)), word)


def _tells(word: str) -> bool:
    return word not in STOP or word in _TELLING


def _may_be_one(pair: Pair, mine: str, other: str) -> bool:
    """Whether the two words can stand for each other: figures, which others compare, one stem, one concept, kin."""
    if all(_DIGIT.search(w) or w in _NUMBERS for w in (mine, other)):
        return True
    if mine in _TELLING or other in _TELLING:
        return mine == other
    return (
        stem(mine) == stem(other)
        or bool(set(terms(mine)) & set(terms(other)))
        or {counted(mine), counted(other)} <= PEOPLE.keys()
        or kin(pair, mine, other) in (Kin.ALIKE, Kin.NARROWER, Kin.BROADER)
    )


def other_head(pair: Pair) -> Change | None:
    """Who or what by the claim, and another by the statement that is only named after it: "the mayor's predecessor".

    Not those who speak for a body ("union leaders").
    """
    for a in pair.claim.acts[:1]:
        for b in (b for b in pair.statement.acts if same_doing(pair, a, b)):
            for ours, theirs in ((a.subject, b.subject), (a.object, b.object)):
                if ours and theirs and _only_named_after(pair, ours, theirs):
                    return Change(ours.whole, theirs.whole, sure=True)
    return None


def _only_named_after(pair: Pair, ours: Party, theirs: Party) -> bool:
    mine, other = (tokens(party.names[0])[-1:] for party in (ours, theirs))
    if (
        not mine
        or not other
        or mine == other
        or other[0] in MOUTHPIECES | _MEASURES
        or is_name(ours)
        or is_name(theirs)
    ):
        return False
    inside = mine[0] in tokens(theirs.whole) and other[0] not in tokens(ours.whole)
    return inside and not _may_be_one(pair, mine[0], other[0])
