"""slight_changes: one word put for another in a sentence that is otherwise the claim's: "sold" for "bought".

Where two sentences share nearly all their words, what they share tells nothing and what differs is all that counts.
Rules: knows the words of the two in their order, and whether two words can mean the same; not what they mean. Figures
are left to those who compare them; that a name stands for a description is no change.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from claimcheck.agreement.conversions import measure_words
from claimcheck.agreement.foretold import is_foretold
from claimcheck.agreement.lexicon import PEOPLE, STOP
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.parties import is_name, kin
from claimcheck.agreement.same_acts import same_doing
from claimcheck.agreement.thesaurus import Kin
from claimcheck.agreement.words import counted, stem, terms, tokens
from claimcheck.text.body_words import MOUTHPIECES
from claimcheck.text.quantity import Comparator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Party

SHARED: Final = 0.6  # of the claim's words in the claim's order, from which the sentences are one; chosen by hand
SHARED_BACK: Final = 0.5  # of the statement's; who says much more besides has no reason to keep to the claim's words
ALIKE: Final = 0.3  # of the claim's words from which two sentences are built alike, whatever they are about
MOST_STEPS: Final = 3  # stretches in which such sentences may differ
NEARLY_ALL: Final = 0.8  # of them, from which one telling word shared is enough
LONG: Final = 120  # words of a sentence that is compared at all: the work grows with the square of it
LONGEST: Final = 2  # words that stand for others in a slight change; more is another sentence
_WEEKDAYS: Final = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_MONTHS: Final = frozenset("january february march april june july august september october november december".split())
_DAYS: Final = _WEEKDAYS | _MONTHS
# Of each row one word excludes the others where it stands in their place.
SISTERS: Final = (
    _WEEKDAYS,
    _MONTHS,
    *(
        frozenset(row.split())
        for row in (
            "minute hour day night week month year decade century",
            "most few little none",
            "many few",
            "first second third fourth fifth sixth seventh eighth ninth tenth last",
            "north south east west",
            "northern southern eastern western",
            "northeast northwest southeast southwest",
            "left right",
            "upper lower",
            "front rear",
            "before after",
            "inside outside",
            "above below",
            "with without",
            "morning afternoon evening",
            "spring summer autumn winter",
            "men women",
            "man woman",
            "boy girl",
            "boys girls",
            "male female",
            "son daughter",
            "sons daughters",
            "brother sister",
            "mother father",
            "husband wife",
            "positive negative",
            "profit loss",
            "profits losses",
            "import export",
            "imports exports",
            "body survivor",
            "bodies survivors",
            "enter leave",
            "entered left",
            "entering leaving",
            "stopped resumed",
            "stop resume",
            "arrived left",
            "urban rural",
            "civilians soldiers",
            "new used",
            "faster slowly",
            "quicker slowly",
            "quickly slowly",
            "quickly slower",
            "rapidly slowly",
            "rapidly slower",
            "under over",
            "gold silver bronze",
        )
    ),
)
_EXCLUDING: Final = frozenset().union(*SISTERS)
# Of these only one can hold of the same; of men and women, or of two days, both may.
ONLY_ONE: Final = tuple(
    frozenset(row.split())
    for row in (
        "minute hour day week month year decade century",
        "most few little none",
        "before after",
        "inside outside",
        "with without",
        "positive negative",
        "profit loss",
        "profits losses",
        "body survivor",
        "bodies survivors",
        "alive dead",
        "left right",
        "faster slowly",
        "quicker slowly",
        "quickly slowly",
        "quickly slower",
        "rapidly slowly",
        "rapidly slower",
        "under over",
    )
)
# Words of such a row that tell nothing by themselves elsewhere.
_TELLING: Final = _DAYS | frozenset("minute hour day night week month year decade century most many few little".split())
# Who stands beside somebody is not he: where only one of the two has such a word, they speak of two.
_RELATIVES: Final = frozenset(
    "brother sister son daughter wife husband widow father mother cousin nephew niece uncle aunt grandson "
    "granddaughter predecessor successor driver bodyguard lawyer rival".split()
)
# What makes another of the word behind it: "the deputy minister", "the co-pilot".
_MAKING_OTHERS: Final = frozenset("former ex co vice deputy assistant acting future fake mock model replica".split())
_ARTICLES: Final = frozenset("a an the his her its their".split())
_ONCE: Final = frozenset({"once", "formerly", "previously"})
_MODALS: Final = frozenset("can should would must".split())  # "may" and "could" make it less certain
# "A total of 312 operations" are operations.
_MEASURES: Final = frozenset(
    "total number sum amount group couple pair handful majority minority half third quarter share part percent series "
    "string numbers figures results data dozen "
    "hundreds thousands millions rest most none all each both any some one many several".split()
)
_DIGIT: Final = re.compile(r"\d")
_NUMBERS: Final = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion "
    "trillion".split()
)
_NO_OTHERS: Final = MOUTHPIECES | _MEASURES | _NUMBERS
_RESOLVED: Final = re.compile(r" \([^()]{0,60}\)")  # " (15 September 2025)", put into a wording
_CAPITAL: Final = re.compile(r"(?<=[\w,;:’'] )[A-Z][\w’'-]+")


@dataclass(frozen=True, slots=True)
class Change:
    """What stands for what.

    Args:
        mine: The claim's words.
        other: The statement's.
        sure: Whether the two are known to be two: days, opposites, another's relative; else they may mean the same.
        names: Whether it is one name for another: sure but for those that bear two.
        excludes: Whether only one of the two can hold.
    """

    mine: str
    other: str
    sure: bool
    names: bool = False
    excludes: bool = False

    @property
    def of_what(self) -> str:
        """The code of the reason: another day, or another of whom it is told."""
        days_only = bool(self.mine and self.other) and _DAYS.issuperset((*self.mine.split(), *self.other.split()))
        return "other-day" if days_only else "other-bearer"

    def __str__(self) -> str:
        if not self.mine or not self.other:
            added, where = (self.other, "the report") if self.other else (self.mine, "the claim")
            return f"only {where} has “{added}”"
        return f"“{self.other}” stands where the claim has “{self.mine}”"


def changed_words(pair: Pair) -> Change | None:
    """What stands for the claim's words in a statement from which only so little differs; the surest change first."""
    ours, theirs = _plain(pair.claim.wording), _plain(pair.statement.wording)
    steps = _steps(ours, theirs)
    if steps is None:
        return None
    names = {w.lower() for text in (ours, theirs) for w in _CAPITAL.findall(text)} | _doers(pair)
    one_day = days(pair.claim, pair.statement) is When.SAME
    modals = _MODALS - {"would"} if is_foretold(pair) else _MODALS
    # "31 miles", "50 kilometres", "between 300 and 400": the figures are compared elsewhere.
    found, measures = [], measure_words(pair) | _range_words(pair)
    there = set(tokens(theirs))
    for step in (step.without(measures) for step in steps):
        mine, other = step.mine, step.other
        a, b = ([w for w in side if tells(w) and not (one_day and w in _DAYS)] for side in (mine, other))
        sure = _excludes(pair, step, one_day=one_day) or (bool(modals & set(other)) and not modals & set(tokens(ours)))
        # Where a name goes on around it, it is a part of one: "the Orlen Valley", "the Orlen Hills".
        alone = step.before not in names and step.behind.lower() not in names
        unlike = bool(a and b) and not any(may_be_one(pair, x, y) for x in a for y in b) and not there.issuperset(a)
        named = unlike and not sure and alone and names.issuperset((*a, *b))
        dated = bool(_DAYS & set(a)) != bool(_DAYS & set(b))  # "on Tuesday" beside "in Weir Street"
        if sure or (unlike and not dated and (named or not names & {*a, *b})):
            apart = any(x in row and y in row for x in mine for y in other if x != y for row in ONLY_ONE)
            found.append(Change(" ".join(mine), " ".join(other), sure or named, named, apart))
    only = len(found) == 1
    return max((c if only else replace(c, excludes=False) for c in found), key=lambda change: change.sure, default=None)


def _range_words(pair: Pair) -> frozenset[str]:
    """What stands around the two ends of a range, where either tells one."""
    told = any(q.comparator is Comparator.RANGE for c in (pair.claim, pair.statement) for q in c.quantities)
    return frozenset({"between", "and", "from", "to"}) if told else frozenset()


def _doers(pair: Pair) -> set[str]:
    """The words of names that open a sentence, where every word has a capital: who does the same in each."""
    acts = ((a, b) for a in pair.claim.acts[:1] for b in pair.statement.acts[:1] if same_doing(pair, a, b))
    doers = (act.subject for both in acts for act in both)
    return {w for doer in doers if doer and is_name(doer) for w in tokens(doer.names[0])}


def _excludes(pair: Pair, step: Step, *, one_day: bool) -> bool:
    """Whether what stands there is known to be another."""
    sides = (step.mine, step.other)
    for one, other in (sides, sides[::-1]):
        added = _ARTICLES.issuperset(other)
        made = added and bool(one) and one[-1] in _MAKING_OTHERS and step.behind.islower()
        beside = added and bool(_RELATIVES & set(one)) and tells(step.before)
        once = not other and bool(_ONCE & set(one)) and tells(step.behind)
        if made or beside or once:
            return True
    pairs = [(x, y) for x in step.mine for y in step.other]
    if one_day:
        pairs = [(x, y) for x, y in pairs if x not in _DAYS]
    return any(are_two(pair, x, y) for x, y in pairs)


def are_two(pair: Pair, mine: str, other: str) -> bool:
    """Whether the two words are known to mean two things."""
    if mine == other:
        return False
    return any(mine in row and other in row for row in SISTERS) or kin(pair, mine, other) is Kin.OPPOSITE


def _plain(wording: str) -> str:
    return _RESOLVED.sub("", wording)


_Code: TypeAlias = tuple[Literal["replace", "delete", "insert", "equal"], int, int, int, int]


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of the claim and what the statement has for it, either may be empty; the words before and behind."""

    mine: tuple[str, ...]
    other: tuple[str, ...]
    before: str
    behind: str

    def without(self, words: frozenset[str]) -> Step:
        """The same without these words."""
        mine, other = (tuple(w for w in side if w not in words) for side in (self.mine, self.other))
        return Step(mine, other, self.before, self.behind) if words else self


def built_alike(ours: str, theirs: str) -> tuple[Step, ...]:
    """What stands for what in two sentences of one build, however much of their words they share; else nothing."""
    steps = _steps(_plain(ours), _plain(theirs), ALIKE)
    return tuple(one for step in steps or () if step.mine and step.other for one in _word_by_word(step))


def _word_by_word(step: Step) -> tuple[Step, ...]:
    """For "cars rose" beside "trucks fell": each word beside its own, where there are as many."""
    if len(step.mine) != len(step.other):
        return (step,)
    before, behind = (step.before, *step.other[:-1]), (*step.other[1:], step.behind)
    parts = zip(step.mine, step.other, before, behind, strict=True)
    return tuple(Step((x,), (y,), b, f) for x, y, b, f in parts if x != y)


@lru_cache(maxsize=20_000)
def _steps(ours: str, theirs: str, least: float = SHARED) -> tuple[Step, ...] | None:
    """Where the two differ, in few and short stretches, or None where they differ by more.

    What the statement adds before and behind all that it shares is left out.
    """
    a, b = tokens(ours), tokens(theirs)
    if max(len(a), len(b)) > LONG:
        return None
    steps: list[_Code] = SequenceMatcher(None, [_key(w) for w in a], [_key(w) for w in b], autojunk=False).get_opcodes()
    if steps and steps[0][0] == "insert":
        b, steps = b[steps[0][4] :], _moved(steps[1:], steps[0][4])
    if steps and steps[-1][0] in {"insert", "replace"}:
        step, i1, i2, j1, j2 = steps[-1]
        kept = min(j2, j1 + (i2 - i1) + (step == "replace"))
        b, steps = b[:kept], [*steps[:-1], (step, i1, i2, j1, kept)]
    same = [w for step, i1, i2, _, _ in steps if step == "equal" for w in a[i1:i2]]
    found = [
        Step(a[i1:i2], b[j1:j2], b[j1 - 1] if j1 else "", b[j2] if j2 < len(b) else "")
        for step, i1, i2, j1, j2 in steps
        if step != "equal"
    ]
    swaps = [step for step in found if step.mine and step.other]
    slight = all(sum(map(tells, side)) <= LONGEST for step in swaps for side in (step.mine, step.other))
    near = len(same) >= max(least * len(a), min(least, SHARED_BACK) * len(b))
    near = near and (least < SHARED or sum(map(tells, same)) >= 2 or len(same) >= NEARLY_ALL * len(a))
    most = 2 if least == SHARED else MOST_STEPS
    return tuple(found) if near and slight and len(swaps) <= most else None


def _moved(steps: Sequence[_Code], by: int) -> list[_Code]:
    return [(step, i1, i2, j1 - by, j2 - by) for step, i1, i2, j1, j2 in steps]


def _key(word: str) -> str:
    """What two words share that say the same by themselves."""
    return word if word in _EXCLUDING else next(iter(terms(word)), word)


def tells(word: str) -> bool:
    """Whether the word says anything."""
    return word not in STOP or word in _TELLING


def may_be_one(pair: Pair, mine: str, other: str) -> bool:
    """Whether the two words can stand for each other: figures, which others compare, one stem, one concept, kin."""
    if all(_DIGIT.search(w) or w in _NUMBERS for w in (mine, other)):
        return True
    if mine in _TELLING or other in _TELLING:
        return mine == other
    return (
        stem(mine) == stem(other)
        or (mine[:4] == other[:4] and len(mine) > 3)  # "Calif", "California"
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
    if not mine or not other or mine == other or _NO_OTHERS & {*mine, *other} or is_name(ours) or is_name(theirs):
        return False
    told = {w for name in theirs.names for w in tokens(name)[-1:]}  # "a ministry, shops and banks" are shops too
    named = re.search(rf"\b{re.escape(mine[0])}\b", ours.whole) and mine[0] not in told
    before = re.search(
        rf"\b{re.escape(mine[0])}(?:['’]s|['’])? (?:\w+ )?{re.escape(other[0])}\b"
        rf"|\b{re.escape(other[0])} (?:next to|near|outside|beside|opposite|behind) (?:\w+ )?{re.escape(mine[0])}\b",
        theirs.whole,
    )
    return bool(named and before) and not may_be_one(pair, mine[0], other[0])
