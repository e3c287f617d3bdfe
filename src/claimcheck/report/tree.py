"""Trees of origins: on whose word a claim is told, and by how many outlets ("five outlets, one origin").

Outlets that hand on one word are one branch each of one tree; a claim has as many independent words as trees. Knows
findings; no markup, so whoever renders escapes the names.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.judgement import Stance
from claimcheck.evidence.origin import Voucher
from claimcheck.report.words import STANCE_VERB, counted, one_line, outlet_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.agreement.finding import Evidence, Finding

_HOW: Final = {
    Voucher.SPEAKER: "on its word",
    Voucher.OUTLET: "in its own voice",
    Voucher.CREDIT: "with credit",
    Voucher.COPY: "as a copy",
}
_NUMBERS: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One outlet that hands a word on.

    Args:
        outlet: Its name, else the document's.
        document: The document's name in its source; empty for the article under check.
        told: What it does to the claim, and how ("repeats it, as a copy").
        evidence: The words, or the measure, that show whose word it is; may be empty.
        source: The name of the source that has the document; empty for the article under check.
    """

    outlet: str
    document: str
    told: str
    evidence: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """An origin with the outlets that rest on it, each once; ``own`` where it is the claim's own."""

    origin: str
    own: bool
    branches: tuple[Branch, ...]

    def __str__(self) -> str:
        return f"{one_line(self.origin)}: {_spelled(len(self.branches), 'outlet')}, one origin"


def origin_trees(finding: Finding) -> tuple[Tree, ...]:
    """The trees of a claim, its own first, the others in order of their first evidence; silent passages have none.

    A copy that was altered says nothing to the claim and yet is shown, since it must not be taken for another word.
    """
    groups: dict[tuple[bool, object], tuple[str, dict[object, Branch]]] = {}
    told = [e for e in finding.evidence if e.stance is not Stance.SILENT or _is_copy(e)]
    for evidence in sorted(told, key=lambda e: not e.own):  # stable: the order within stays
        name = evidence.root or evidence.origin.name
        word = name if evidence.word is None else evidence.word
        _, branches = groups.setdefault((evidence.own, "" if evidence.own else word), (name, {}))
        if evidence.own and not branches:
            branches["this article"] = _this_article(finding)
        branches.setdefault(evidence.passage.article.outlet or evidence.passage.report, _branch(evidence))
    return tuple(
        Tree(origin=name, own=own, branches=tuple(branches.values())) for (own, _), (name, branches) in groups.items()
    )


def spread_line(trees: Sequence[Tree]) -> str:
    """How many outlets there are and on how many words they rest; empty where each has its own.

    >>> spread_line([])
    ''
    """
    outlets = sum(len(tree.branches) for tree in trees)
    if outlets <= len(trees):
        return ""
    return f"{_spelled(outlets, 'outlet').capitalize()}, {_spelled(len(trees), 'origin')}."


def _is_copy(evidence: Evidence) -> bool:
    return any(reason.code == "own-copy" for reason in evidence.judgement.reasons)


def _this_article(finding: Finding) -> Branch:
    return Branch(outlet=finding.claim.article.outlet or "this article", document="", told="the article under check")


def _branch(evidence: Evidence) -> Branch:
    silent = evidence.stance is Stance.SILENT
    verb = "changes it" if silent else STANCE_VERB[evidence.stance]
    shown = _shown(evidence)
    copied = "copy" in shown.split(":")[0].split()  # a copy of a quotation is a copy first
    return Branch(
        outlet=outlet_of(evidence),
        document=evidence.passage.document,
        told=f"{verb}, {_HOW[Voucher.COPY if copied else evidence.origin.voucher]}",
        evidence=shown if copied else evidence.origin.evidence or shown,
        source=evidence.passage.source,
    )


def _shown(evidence: Evidence) -> str:
    """What shows that it is the claim's own origin, in the judgement's words."""
    codes = {"same-origin", "own-copy", "same-speaker"}
    return next((reason.detail for reason in evidence.judgement.reasons if reason.code in codes), "")


def _spelled(number: int, noun: str) -> str:
    told = counted(number, noun)
    return told.replace(str(number), _NUMBERS[number], 1) if number < len(_NUMBERS) else told
