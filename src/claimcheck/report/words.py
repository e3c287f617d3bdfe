"""The words in which findings are told to people, the same in every form of a report.

Knows the enumerations and plain English. Knows no markup: whoever renders escapes. A verdict is never called by a word
that settles the matter: what independent reports say is shown, and a person decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.agreement.finding import AttributionVerdict, Verdict
from claimcheck.agreement.judgement import Stance
from claimcheck.claims.claim import Modality, Voice
from claimcheck.evidence.timing import Timing, timing_of
from claimcheck.text.quantity import Comparator

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from claimcheck.agreement.finding import Evidence, Finding
    from claimcheck.article.article import Article
    from claimcheck.claims.claim import Claim
    from claimcheck.report.content import Content
    from claimcheck.text.quantity import Quantity

FLAG = "the outlet could not verify this"

VERDICT_MEANING = {
    Verdict.CORROBORATED: "At least one independent origin supports it and none contradicts it.",
    Verdict.CONTRADICTED: "At least one origin contradicts or denies it and none independent supports it.",
    Verdict.DISPUTED: "Some origins support it, others contradict or deny it.",
    Verdict.UNCORROBORATED: "The reports that were looked at neither support nor contradict it independently.",
}
NOT_LOOKED = "Nothing was looked at, so nothing is known of what other reports say."
ATTRIBUTION_MEANING = {
    AttributionVerdict.CONFIRMED: "Another outlet reports the same speaker saying so.",
    AttributionVerdict.DISPUTED: "Another outlet reports the speaker saying otherwise, or denying the words.",
    AttributionVerdict.UNCONFIRMED: "No other outlet was found that reports the speaker saying so.",
}
STANCE_VERB = {
    Stance.SUPPORTS: "supports it",
    Stance.CONTRADICTS: "contradicts it",
    Stance.DENIES: "denies it",
    Stance.REPEATS: "repeats it",
    Stance.SILENT: "decides nothing",
}
STANCE_MEANING = {
    Stance.SUPPORTS: "Agrees, on the word of somebody other than the claim's own origin.",
    Stance.CONTRADICTS: "Gives a fact that cannot stand beside the claim.",
    Stance.DENIES: "Somebody rejects the claim without giving another fact.",
    Stance.REPEATS: "Agrees, but on the word of the claim's own origin: no independent support.",
    Stance.SILENT: "On the same matter, but decides nothing: another figure, another day, a part, a similar event.",
}
TIMING_WORD = {
    Timing.BEFORE: "before the article",
    Timing.AROUND: "around the article’s day",
    Timing.AFTER: "after the article",
    Timing.UNDATED: "",  # the word "undated" stands in the day's place; the article's own day may be what is missing
}
MODALITY_WORD = {Modality.ASSERTED: "stated flatly", Modality.HEDGED: "hedged", Modality.DENIED: "denied"}
VOICE_WORD = {Voice.OUTLET: "the outlet itself", Voice.THIRD_PARTY: "a third party"}
COMPARATOR_WORD = {
    Comparator.EXACT: "exactly",
    Comparator.ABOUT: "about",
    Comparator.AT_MOST: "at most",
    Comparator.BELOW: "fewer than",
    Comparator.AT_LEAST: "at least",
    Comparator.ABOVE: "more than",
    Comparator.RANGE: "between",
    Comparator.VAGUE: "at least",
}
# The kinds that a Problem may carry; an unknown one is shown as it stands.
PROBLEM_WORD = {
    "date": "its day of publication cannot be read",
    "blocked": "the address is not one that may be asked",
    "failed": "it failed",
    "missing": "it is not installed or not there",
    "no-source": "there was none to ask",
    "paywall": "it is behind a paywall",
    "rate-limited": "it refused because it was asked too often",
    "robots": "its robots.txt asks programs to stay away",
    "timeout": "it did not answer in time",
    "unreadable": "no readable text in it",
}
_MONTHS = (  # not strftime: its names follow the machine's locale
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True, slots=True)
class Backing:
    """An origin that takes a side, with the outlets in whose reports it does so, each once, in order of weight."""

    origin: str
    outlets: tuple[str, ...]

    def __str__(self) -> str:
        if not self.outlets or self.outlets == (self.origin,):
            return self.origin
        return f"{self.origin} (in {listed(self.outlets)})"


def outlet_of(evidence: Evidence) -> str:
    """Whose report a piece of evidence stands in: the outlet, else the document's name in its source."""
    return evidence.passage.article.outlet or evidence.passage.document


def dated(evidence: Evidence, article: Article) -> str:
    """The day of a piece of evidence and where it lies from the article: "3 October 2024 (before the article)"."""
    report = evidence.passage.article
    where = TIMING_WORD[timing_of(report, article)]
    return f"{day(report.published)} ({where})" if where else day(report.published)


def backing(finding: Finding, *stances: Stance) -> tuple[Backing, ...]:
    """Who takes these stances: the origins in order of their first evidence, each with its outlets."""
    outlets: dict[str, dict[str, None]] = {}
    for evidence in finding.evidence:
        if evidence.stance in stances:
            outlets.setdefault(evidence.origin.name, {})[outlet_of(evidence)] = None
    return tuple(Backing(origin, tuple(names)) for origin, names in outlets.items())


def sides(finding: Finding) -> tuple[tuple[str, str], ...]:
    """Who takes which side, as (verb, names): only the sides that somebody takes, the strongest first."""
    contradicting = _counted_in(finding.contradicting, backing(finding, Stance.CONTRADICTS))
    denying = _counted_in(finding.contradicting, backing(finding, Stance.DENIES))
    told = {b.origin for b in (*contradicting, *denying)}
    contradicting += tuple(Backing(name, ()) for name in finding.contradicting if name not in told)
    rows = (
        ("supported by", listed(_named(finding.supporting, backing(finding, Stance.SUPPORTS)))),
        ("contradicted by", listed(map(str, contradicting))),
        ("denied by", listed(map(str, denying))),
        ("repeated by", listed(_repeaters(finding))),
    )
    return tuple((verb, names) for verb, names in rows if names)


def _counted_in(names: Sequence[str], found: Sequence[Backing]) -> tuple[Backing, ...]:
    """Those that the verdict counted: what it set aside stays in the evidence and out of the sentence."""
    return tuple(b for b in found if b.origin in names)


def _named(names: Sequence[str], found: Sequence[Backing]) -> list[str]:
    """The names that were counted, with their outlets where the evidence shows them."""
    outlets = {b.origin: b for b in found}
    return [str(outlets.get(name, name)) for name in names]


def _repeaters(finding: Finding) -> list[str]:
    """The outlets that repeat: the origin is the claim's own, so naming it alone would say nothing."""
    found = backing(finding, Stance.REPEATS)
    names = dict.fromkeys(outlet for b in found for outlet in b.outlets)
    told = {b.origin for b in found}
    return [*names, *(name for name in finding.repeating if name not in told)]


def listed(names: Iterable[str], *, most: int = 5) -> str:
    """Names as English lists them; from the sixth on they are counted, so that a line stays a line.

    >>> listed(["A", "B", "C"])
    'A, B and C'
    """
    names = [one_line(name) for name in names]
    if len(names) > most:
        return f"{', '.join(names[:most])} and {len(names) - most} more"
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def counted(number: int, singular: str, plural: str = "") -> str:
    """A number with its noun.

    >>> counted(1, "claim"), counted(2, "claim")
    ('1 claim', '2 claims')
    """
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def one_line(text: str) -> str:
    """The text with every run of white space, line and paragraph ends included, as one space."""
    return " ".join(text.split())


def shorten(text: str, width: int) -> str:
    """The text on one line, cut at a word's end where one is near, never longer than ``width`` characters.

    >>> shorten("up to ten thousand troops", 18)
    'up to ten…'
    """
    line = one_line(text[: 4 * width + 40])  # enough of a long text to fill the width even where white space is doubled
    if len(line) <= width and len(text) <= 4 * width + 40:
        return line
    cut = line[: width - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space >= width // 2 else cut).rstrip() + "…"


def speaker_of(claim: Claim) -> str:
    """On whose word the claim stands: the speaker, else the outlet, in whose own voice it is said."""
    if claim.attribution is not None:
        return claim.attribution.speaker
    return f"{claim.article.outlet or 'the outlet'}, in its own voice"


def verdict_meaning(finding: Finding) -> str:
    """What a finding's verdict says of other reports."""
    return VERDICT_MEANING[finding.verdict] if finding.looked else NOT_LOOKED


def surety(finding: Finding, form: str) -> str:
    """How sure the verdict is, put into a form ("confidence {}"); that nothing was looked at, where that is so."""
    return form.format(percent(finding.confidence)) if finding.looked else "nothing was looked at"


def all_answered(report: Content) -> str:
    """What it means that nothing went wrong: that all sources answered, or that none was asked."""
    if not report.findings:
        return "Nothing: no claim was found, so no source was asked."
    return "Nothing: every source that was asked answered."


def percent(share: float) -> str:
    """A share from 0 to 1 as a whole percentage; never 100 % nor 0 % of what is not quite certain.

    >>> percent(0.999)
    '99 %'
    """
    rounded = round(share * 100)
    if 0 < share < 1:
        rounded = min(99, max(1, rounded))
    return f"{rounded} %"


def day(value: date | None, *, unknown: str = "undated") -> str:
    """A day as a newspaper writes it: "28 October 2024"; the year always has four digits."""
    return unknown if value is None else f"{value.day} {_MONTHS[value.month - 1]} {value.year:04d}"


def figure(quantity: Quantity) -> str:
    """What a quantity was read as: "at most 10,000 troops", "between 3 and 5 %, up"."""
    bounds = [f"{value:,.12g}" for value in dict.fromkeys((quantity.low, quantity.high)) if value is not None]
    words = [COMPARATOR_WORD[quantity.comparator], " and ".join(bounds), quantity.unit, quantity.per or ""]
    told = " ".join(word for word in words if word)
    return f"{told}, {quantity.trend.value}" if quantity.trend else told
