"""whole_report: what a judge's words on the passages of one report come to for a claim, taken together.

Rules: learned, not thought out. Where the rules decide nothing in a report, its nearest passages are read twice, alone
and with the sentences around them, and a linear model over what the judge said, how alike claim and passage are and
what the rules missed there gives the three probabilities of the report. It knows no sources and one report at a time:
another may be nearer and be read in this one's place, and changes nothing else of it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, log
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.given_figures import are_numbers_of, needed
from claimcheck.agreement.judgement import Entailment, Stance
from claimcheck.agreement.laid import in_order
from claimcheck.agreement.matches import measured
from claimcheck.agreement.words import terms
from claimcheck.text.quantities import find_quantities

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from claimcheck.agreement.asking import Answers
    from claimcheck.agreement.laid import Laid, Place

PASSAGES: Final = 4  # of a report, read for one claim: with three the area under the curve falls from .919 to .911
REPORTS: Final = 8  # read for one claim, the nearest; each costs some 15 ms
UNCOUNTED: Final = 0.7  # to bear out a figure whose number stands nowhere near; chosen by hand
_LEAST: Final = 1e-3  # keeps the logarithm finite, and an odd answer from outweighing all else
# What the rules missed in a passage that they leave open; each is a feature of its own.
MISSED: Final = (
    ("figure-missing",),
    ("figure-unplaced",),
    ("other-matter",),
    ("not-told",),
    ("polarity-unclear",),
    ("other-day", "other-time", "other-period"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """The linear model: a bias and a weight for each feature, against silence.

    Args:
        support: Bias first.
        refute: Bias first.
    """

    support: tuple[float, ...]
    refute: tuple[float, ...]

    def word(self, features: Sequence[float]) -> Entailment:
        """The three probabilities of a report."""
        support, refute = (exp(_sum(weights, features)) for weights in (self.support, self.refute))
        whole = 1 + support + refute
        return Entailment(support=support / whole, refute=refute / whole, silent=1 / whole)


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A passage as a judge read it: alone and with the sentences around it."""

    one: Laid
    alone: Entailment
    around: Entailment

    @property
    def support(self) -> tuple[float, float]:
        """How far it supports, in the reading that says so more, then by itself."""
        return max(self.alone.support, self.around.support), self.alone.support

    @property
    def is_counted(self) -> bool:
        """Whether the numbers of the claim's figures stand there or around, whatever they count."""
        _, around = self.one.with_context
        return are_numbers_of(needed(measured(self.one.claim)), find_quantities(around))


def reports_to_read(side: Iterable[Laid]) -> list[list[Laid]]:
    """The passages of each report that are read for a claim, nearest first: of the nearest reports that decide nothing.

    Reports in the same words count once, so that a copy keeps no other from being read.
    """
    by_report: dict[tuple[str, ...], list[Laid]] = {}
    for one in side:
        by_report.setdefault(one.passage.report, []).append(one)
    left = [
        sorted((one for one in report if one.is_open and not one.is_doubtful), key=in_order)[:PASSAGES]
        for report in by_report.values()
        if all(one.said.stance is Stance.SILENT for one in report)
    ]
    found = sorted((report for report in left if report), key=lambda report: in_order(report[0]))
    texts = [tuple(one.texts for one in report) for report in found]
    few = set(list(dict.fromkeys(texts))[:REPORTS])
    return [report for report, words in zip(found, texts, strict=True) if words in few]


def words_on(side: Iterable[Laid], answers: Answers) -> dict[Place, Entailment]:
    """By the place of its most telling passage, the word of each report that was read."""
    found = {}
    for report in reports_to_read(side):
        if read := as_read(report, answers):
            word = packaged_weights().word(features_of(read))
            best = most_supporting(read) if word.support >= word.refute else most_refuting(read)
            if word.refute > word.support or word.support >= UNCOUNTED or best.is_counted:
                found[best.one.place] = word
    return found


def as_read(report: Iterable[Laid], answers: Answers) -> list[Read]:
    """Those of a report's passages on which there is an answer."""
    answered = ((one, one.read_by(answers), one.read_by(answers, around=True)) for one in report)
    return [
        Read(one=one, alone=alone, around=around)
        for one, alone, around in answered
        if alone is not None and around is not None
    ]


def features_of(read: Sequence[Read]) -> tuple[float, ...]:
    """What the model weighs; the two passages that tell most, for and against, speak for the report."""
    best, worst = most_supporting(read), most_refuting(read)
    ours = set(terms(read[0].one.claim.wording))
    shared = {id(r): len(ours & set(terms(r.one.passage.quote))) / max(1, len(ours)) for r in read}
    alike = {id(r): max(r.one.likeness) for r in read}
    judged = (
        max(r.alone.support for r in read),
        max(r.around.support for r in read),
        max(r.alone.refute for r in read),
        max(r.around.refute for r in read),
        best.alone.refute,
    )
    return (
        *map(_logit, judged),
        *(max(alike.values()), alike[id(best)], alike[id(worst)]),
        *(max(shared.values()), shared[id(best)], shared[id(worst)]),
        *(float(r.one.said.reasons[0].code in codes) for r in (best, worst) for codes in MISSED),
    )


def most_supporting(read: Iterable[Read]) -> Read:
    """The passage that supports most, the nearest first."""
    return max(read, key=lambda r: r.support)


def most_refuting(read: Iterable[Read]) -> Read:
    """The passage that by itself refutes most, the nearest first."""
    return max(read, key=lambda r: r.alone.refute)


def _logit(chance: float) -> float:
    chance = min(max(chance, _LEAST), 1 - _LEAST)
    return log(chance / (1 - chance))


def _sum(weights: Sequence[float], features: Sequence[float]) -> float:
    return weights[0] + sum(w * f for w, f in zip(weights[1:], features, strict=True))


@cache
def packaged_weights() -> Weights:
    """The packaged model, read on first use; made by training/whole_report.py."""
    text = files("claimcheck.agreement").joinpath("data/whole_report.json").read_text(encoding="utf-8")
    held: Mapping[str, list[float]] = json.loads(text)
    return Weights(support=tuple(held["support"]), refute=tuple(held["refute"]))
