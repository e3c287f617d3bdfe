"""of_another: a contradiction that is of something else: "sales of cars rose" beside "sales of trucks fell".

Rules: in two sentences built alike, a word that turns the doing round excludes the claim only while the rest is the
same; with another name or thing in the place of the claim's, both may hold. Knows words and their places only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.measures import kinds_of
from claimcheck.agreement.opposites import EXCLUDING
from claimcheck.agreement.parties import kin
from claimcheck.agreement.slight_changes import ONLY_ONE, SISTERS, Change, built_alike, may_be_one, tells
from claimcheck.agreement.thesaurus import Kin
from claimcheck.agreement.words import terms, tokens
from claimcheck.text.units import comparable

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.agreement.slight_changes import Step

# What stands right before a thing named, not before what is done or how it is.
_BEFORE_THINGS: Final = frozenset(
    "the a an its his her their of for to in on at by from with against among between and our this these those".split()
)
_FOR_AND_AGAINST: Final = (frozenset({"for", "against"}), frozenset({"with", "without"}), frozenset({"up", "down"}))


def of_another(pair: Pair, *, by_judge: bool = False) -> Change | None:
    """What the statement tells of instead of the claim's, where it tells the contrary of that; or None.

    Args:
        pair: The claim and the statement, which was found to exclude it.
        by_judge: Whether only a judge says so: then the words that exclude each other need not be known.
    """
    steps = built_alike(pair.claim.wording, pair.statement.wording)
    turned = [step for step in steps if _turns(pair, step)]
    others = [step for step in steps if step not in turned and _is_another(pair, step)]
    if by_judge and (kinds := _other_kind_of_figure(pair)):
        return kinds
    if by_judge and len(steps) > 1 and (first := [step for step in others if _opens(pair, step)]):
        return _change(first[0])
    if turned and others:
        return _change(others[0])
    return _change(turned[0]) if len(turned) > 1 else None  # "the older was arrested", "the younger was released"


def _other_kind_of_figure(pair: Pair) -> Change | None:
    """For "the average temperature was 25 degrees" beside "the maximum temperature was 38": both may hold."""
    for ours in pair.claim.quantities:
        for theirs in pair.statement.quantities:
            a, b = kinds_of(pair.claim, ours), kinds_of(pair.statement, theirs)
            if a and b and not a & b and comparable(ours, theirs) is not None:
                return Change(min(a), min(b), sure=True)
    return None


def only_turned(pair: Pair) -> Change | None:
    """The one word that stands for its contrary, where no other word differs: "turned down a rise of 4 percent"."""
    steps = built_alike(pair.claim.wording, pair.statement.wording)
    turned = len(steps) == 1 and _turns(pair, steps[0]) and negated(pair.claim) == negated(pair.statement)
    return _change(steps[0]) if turned else None


def _change(step: Step) -> Change:
    return Change(" ".join(step.mine), " ".join(step.other), sure=True)


def _opens(pair: Pair, step: Step) -> bool:
    """Whether it stands where sentences tell whom they are about: at their head, an article aside."""
    head = [w for w in tokens(pair.claim.wording)[:2] if w not in {"the", "a", "an"}]
    return head[:1] == [step.mine[0]] and step.behind != ""


def _turns(pair: Pair, step: Step) -> bool:
    """Whether the two stretches exclude each other: "rose", "fell"."""
    words = [(x, y) for x in step.mine for y in step.other if x != y]
    if any({x, y} == row for x, y in words for row in _FOR_AND_AGAINST):
        return True
    if any(_is_sister(x, y) for x, y in words):
        return False
    known = any((a, b) in EXCLUDING for a in terms(" ".join(step.mine)) for b in terms(" ".join(step.other)))
    return known or any(kin(pair, x, y) is Kin.OPPOSITE for x, y in words)


def _is_sister(mine: str, other: str) -> bool:
    """Whether both may hold: of men and of women, of the first and of the second."""
    return any(mine in row and other in row for row in SISTERS) and not any(
        mine in row and other in row for row in ONLY_ONE
    )


def _is_another(pair: Pair, step: Step) -> bool:
    """Whether the statement names another thing there."""
    ours, theirs = ([w for w in side if tells(w)] for side in (step.mine, step.other))
    if any(_is_sister(x, y) for x in ours for y in theirs):
        return True
    placed = not step.before or step.before in _BEFORE_THINGS
    return placed and bool(ours and theirs) and not any(may_be_one(pair, x, y) for x in ours for y in theirs)
