"""How good a result is, measured against answers given by people. Pure: two dictionaries in, counts and figures out.

It knows the JSON of a report and of a gold file (corpora/*/gold.json), and nothing of how either was made. A found
claim answers a gold claim when their words overlap by more than half of the shorter; each is used once, best pairs
first. Words are compared after quote marks, dashes, spaces and case are made alike.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from math import nan
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_ALIKE = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\N{NO-BREAK SPACE}": " "}
)
# A word or a figure with its separators ("10,000", "2.5"); must not take the full stop or comma that ends a clause.
_WORD = re.compile(r"\w+(?:[.,]\d+)*")
# More than half of the shorter text must be shared: so the corpora define a match.
_ENOUGH = 0.5
# Three of four words of the shorter name: "Gov. Teresa Villamor" is "Teresa Villamor", "Teresa Sy" is not.
_NAME_ENOUGH = 0.75
_NOT_OF_A_NAME = frozenset({"the", "a", "an", "of"})
# One in a thousand: fractions are written with three digits in the gold files.
_TOLERANCE = 1e-3
# Which stances of the evidence count toward which list of reports in a gold file.
_SUPPORTING = frozenset({"supports"})
_CONTRADICTING = frozenset({"contradicts", "denies"})
_REPEATING = frozenset({"repeats"})


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    hits: int = 0
    total: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.hits + other.hits, self.total + other.total)

    def __str__(self) -> str:
        return f"{self.hits}/{self.total}"


@dataclass(frozen=True, slots=True)
class Counts:
    """What was rightly found, wrongly found, and missed; rates are nan where nothing is there to divide by.

    >>> print(Counts(right=3, wrong=1, missed=0))
    P 0.750 R 1.000 F1 0.857
    """

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    def __str__(self) -> str:
        return f"P {self.precision:.3f} R {self.recall:.3f} F1 {self.f1:.3f}"

    @property
    def precision(self) -> float:
        """The share of the found that is right."""
        return _ratio(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of the right that is found."""
        return _ratio(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _ratio(2 * self.right, 2 * self.right + self.wrong + self.missed)


@dataclass(frozen=True, slots=True)
class Labels:
    """Pairs of the right label and the label found; "missing" stands for a claim that was not found."""

    pairs: tuple[tuple[str, str], ...] = ()

    def __add__(self, other: Labels) -> Labels:
        return Labels(self.pairs + other.pairs)

    @property
    def accuracy(self) -> float:
        """The share of pairs whose labels agree."""
        return _ratio(sum(right == found for right, found in self.pairs), len(self.pairs))

    @property
    def macro_f1(self) -> float:
        """The mean of the F1 of each label that is right somewhere."""
        right = {label for label, _ in self.pairs}
        return _ratio(sum(self._counts(label).f1 for label in right), len(right))

    def _counts(self, label: str) -> Counts:
        return Counts(
            right=sum(right == found == label for right, found in self.pairs),
            wrong=sum(found == label != right for right, found in self.pairs),
            missed=sum(right == label != found for right, found in self.pairs),
        )

    def confusion(self) -> dict[str, int]:
        """How often each right label was found as which, as "right->found"."""
        return dict(Counter(f"{right}->{found}" for right, found in self.pairs))


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The measures of one result, or the sum of several."""

    claims: Share = Share()
    not_claims: Share = Share()
    speaker: Share = Share()
    modality: Share = Share()
    quantities: Counts = Counts()
    times: Counts = Counts()
    disclaimers: Counts = Counts()
    self_unverified: Counts = Counts()
    supporting: Counts = Counts()
    contradicting: Counts = Counts()
    repeating: Counts = Counts()
    verdicts: Labels = Labels()
    attributions: Labels = Labels()

    def __add__(self, other: Score) -> Score:
        return Score(**{each.name: getattr(self, each.name) + getattr(other, each.name) for each in fields(self)})

    def line(self, name: str) -> str:
        """All figures on one line; those of verdicts only where the result has verdicts."""
        figures = [
            f"claims {self.claims}",
            f"not-claims kept out {self.not_claims}",
            f"speaker {self.speaker}",
            f"modality {self.modality}",
            f"quantities {self.quantities}",
            f"times {self.times}",
            f"disclaimers {self.disclaimers}",
            f"self-unverified {self.self_unverified}",
        ]
        if self.verdicts.pairs:
            figures += [
                f"supporting {self.supporting}",
                f"contradicting {self.contradicting}",
                f"verdict acc {self.verdicts.accuracy:.3f} macro-F1 {self.verdicts.macro_f1:.3f}",
                f"attribution acc {self.attributions.accuracy if self.attributions.pairs else 0:.3f}",
            ]
        return " · ".join([name, *figures])


def score(gold: Mapping[str, Any], result: Mapping[str, Any]) -> Score:
    """Measure the JSON of ``claimcheck verify`` (or ``claims``) against the gold answers for the same article."""
    found = match(gold, result)
    kept_out = [text for text in gold.get("not_claims", ()) if not _holds_any(text, result["claims"])]
    total = Score(
        claims=Share(len(found), len(gold["claims"])),
        not_claims=Share(len(kept_out), len(gold.get("not_claims", ()))),
        disclaimers=_score_disclaimers(gold["disclaimers"], result["disclaimers"]),
    )
    judged = any("verdict" in claim for claim in result["claims"])
    for right in gold["claims"]:
        total += _score_claim(right, found.get(right["id"]), judged=judged and "verdict" in right)
    return total


def match(gold: Mapping[str, Any], result: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """The found claim for each gold claim that has one, by the gold claim's id; the best overlap is served first."""
    candidates = sorted(
        (
            (_overlap(right["quote"], claim["quote"]), -_difference(right["quote"], claim["quote"]), right["id"], index)
            for right in gold["claims"]
            for index, claim in enumerate(result["claims"])
        ),
        reverse=True,
    )
    served: dict[str, Mapping[str, Any]] = {}
    used: set[int] = set()
    for overlap, _, key, index in candidates:
        if overlap > _ENOUGH and key not in served and index not in used:
            served[key] = result["claims"][index]
            used.add(index)
    return served


def _score_claim(right: Mapping[str, Any], claim: Mapping[str, Any] | None, *, judged: bool) -> Score:
    attribution = (claim or {}).get("attribution") or {}
    speaker = claim is not None and (
        _same_name(attribution.get("speaker"), right["speaker"])
        or bool(right.get("anonymous") and attribution.get("anonymous"))
    )
    flagged = claim is not None and bool(claim["self_unverified"])
    due = bool(right["self_unverified"])
    told = right.get("attribution_verdict") if judged else None
    return Score(
        speaker=Share(int(speaker), 1),
        modality=Share(int(claim is not None and claim["modality"] == right["modality"]), 1),
        quantities=_score_parts(right["quantities"], (claim or {}).get("quantities", ()), _same_figure, _same_bounds),
        times=_score_parts(right["times"], (claim or {}).get("times", ()), _same_days, _shares_words),
        self_unverified=Counts(int(due and flagged), int(flagged and not due), int(due and not flagged)),
        supporting=_score_reports(right, claim, "supporting", _SUPPORTING) if judged else Counts(),
        contradicting=_score_reports(right, claim, "contradicting", _CONTRADICTING) if judged else Counts(),
        repeating=_score_reports(right, claim, "repeating", _REPEATING) if judged else Counts(),
        verdicts=Labels(((right["verdict"], claim["verdict"] if claim else "missing"),)) if judged else Labels(),
        attributions=Labels(((told, str(claim["attribution_verdict"]) if claim else "missing"),)) if told else Labels(),
    )


def _score_parts(
    right: Sequence[Mapping[str, Any]],
    found: Sequence[Mapping[str, Any]],
    same: Callable[[Mapping[str, Any], Mapping[str, Any]], bool],
    near: Callable[[Mapping[str, Any], Mapping[str, Any]], bool],
) -> Counts:
    """The figures or times of one claim: right where ``same``; wrong only where not even ``near`` any."""
    hits = sum(any(same(each, other) for other in found) for each in right)
    wrong = sum(not any(near(each, other) for each in right) for other in found)
    return Counts(hits, wrong, len(right) - hits)


def _score_reports(
    right: Mapping[str, Any], claim: Mapping[str, Any] | None, side: str, stances: frozenset[str]
) -> Counts:
    want = set(right.get(side, ()))
    got = {each["document"] for each in claim["evidence"] if each["stance"] in stances} if claim else set()
    return Counts(len(want & got), len(got - want), len(want - got))


def _score_disclaimers(right: Sequence[Mapping[str, Any]], found: Sequence[Mapping[str, Any]]) -> Counts:
    """Third parties' sentences may be found or not; taking one for the outlet's own is wrong."""
    left = list(found)
    hits = missed = 0
    for each in right:
        hit = next(
            (one for one in left if one["by"] == each["by"] and _overlap(each["sentence"], one["text"]) > _ENOUGH), None
        )
        if hit is not None:
            hits += 1
            left.remove(hit)
        elif each["by"] == "outlet":
            missed += 1
    wrong = sum(one["by"] == "outlet" and not one.get("lifted") for one in left)
    return Counts(hits, wrong, missed)


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else nan


def _alike(text: str | None) -> str:
    return " ".join((text or "").translate(_ALIKE).split()).lower()


def _words(text: str | None) -> list[str]:
    return _WORD.findall(_alike(text))


def _overlap(one: str, other: str) -> float:
    """The share of the shorter text's words that stand in shared runs, 0..1.

    A run of a single word counts only where the shorter text has no more than two.
    """
    a, b = _words(one), _words(other)
    shorter = min(len(a), len(b))
    if not shorter:
        return 0.0
    runs = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
    return sum(run.size for run in runs if run.size > 1 or shorter < 3) / shorter


def _difference(one: str, other: str) -> int:
    return abs(len(_words(one)) - len(_words(other)))


def _holds_any(text: str, claims: Sequence[Mapping[str, Any]]) -> bool:
    return any(_overlap(text, claim["quote"]) > _ENOUGH for claim in claims)


def _same_name(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return one is other
    a, b = set(_words(one)) - _NOT_OF_A_NAME, set(_words(other)) - _NOT_OF_A_NAME
    return bool(a and b) and len(a & b) / min(len(a), len(b)) >= _NAME_ENOUGH


def _close(found: float | None, right: float | None) -> bool:
    if found is None or right is None:
        return found is right
    return abs(float(found) - float(right)) <= _TOLERANCE * max(1.0, abs(float(right)))


def _same_bounds(right: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    return _close(found["low"], right["low"]) and _close(found["high"], right["high"])


def _same_figure(right: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    return (
        right["comparator"] == found["comparator"]
        and _same_bounds(right, found)
        and _same_unit(found["unit"], right["unit"])
    )


def _same_unit(one: str | None, other: str | None) -> bool:
    """The same noun, singular or plural, whatever stands before it."""
    a, b = _alike(one).split(), _alike(other).split()
    return a == b or (bool(a and b) and a[-1].rstrip("s") == b[-1].rstrip("s"))


def _same_days(right: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    return (right["start"], right["end"]) == (found["start"] or None, found["end"] or None)


def _shares_words(right: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    return _overlap(found["text"], right["text"]) > 0
