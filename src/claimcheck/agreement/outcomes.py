"""outcomes: how a matter of one kind can stand, as data: a road is closed or open, a fugitive caught or at large.

Rules: knows English phrases and the two acts' own words; who or what stands so, and on which day, is asked by whoever
calls. Of two outcomes of one kind only one can hold at a time; where there are just two, "not" the one is the other.
The rows are general news English and not gathered from any corpus that results are reported on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.word_forms import PAST
from claimcheck.agreement.words import stem, tokens

if TYPE_CHECKING:
    from claimcheck.claims.claim import Act

# A kind of matter on each row with its outcomes, whose phrases stand apart by commas. "=" keeps a form from its kin,
# "^" says that it is who does it that stands so ("left the club"), "~" that nobody does it to another ("the dam held"),
# "@" that it is only how somebody thinks of it, another otherwise ("the union opposed the law").
_KINDS: Final[tuple[tuple[str, ...], ...]] = (
    (
        "arrest, detain, capture, catch, into custody, in custody, under arrest, behind bars",
        "at large, on the run, still free, elude",
    ),
    (
        "=freed, free, release, set free, let go, =released",
        ("in custody, in jail, in prison, behind bars, still detained, remain in custody, stay in jail"),
    ),
    (
        "close, =closed, shut, block, =blocked, cut, cut off, =impassable, seal off",
        "open, stay open, remain open, =passable",
    ),
    (
        "put out, extinguish, =out, under control, bring under control, contain",
        "still burning, burn on, rage, out of control",
    ),
    (
        "die, died, dies, dying, kill, perish, dead, drown, lose life",
        "^survive, alive, live, still alive",
    ),
    (
        "cancel, call off, scrap, drop, cancellation",
        "take place, go ahead, be held, =held, happen, proceed, press ahead",
    ),
    (
        "pass, approve, adopt, ratify, wave through",
        "reject, vote down, throw out, turn down, block",
    ),
    (
        "convict, find guilty, =guilty, conviction",
        "acquit, clear, not guilty, acquittal",
    ),
    (
        "sink, go down, go under, founder",
        "afloat, stay afloat",
    ),
    (
        "rise, go up, climb, increase, grow, raise, jump, rise in, rise by",
        "fall, go down, drop, decrease, shrink, lower, cut, decline",
        "unchanged, freeze, =frozen, flat, steady, stable, hold steady",
    ),
    (
        "collapse, break down, fall apart, break off, break up, fail",
        "=succeeded, pay off, bear fruit",
    ),
    (
        "accept, agree to",
        "reject, turn down, rebuff, refuse, spurn",
    ),
    (
        "extend, renew, prolong",
        "expire, lapse, run out",
    ),
    (
        "impose, introduce, bring in",
        "lift, scrap, repeal, abolish, drop",
    ),
    (
        "find, recover, locate, turn up, trace",
        "missing, still missing, remain missing, lost, look for, search for, still sought, unaccounted for",
    ),
    (
        "lift off, take off, launch, blast off",
        "scrub, abort, on the ground",
    ),
    ("derail, off the rails, come off the rails, leave the rails, jump the rails",),
    ("burn, burn down, catch fire, on fire, break out, go up in flames, ablaze",),
    (
        "mount, widen, worsen, grow worse, deteriorate",
        "improve, narrow, ease, get better, recover",
    ),
    (
        "step in, intervene",
        "stand aside, stay out, keep out",
    ),
    (
        "build, put up, erect, construct",
        "pull down, demolish, tear down, knock down",
    ),
    (
        "ban, outlaw, forbid, prohibit",
        "allow, legalise, legalize, permit, authorise, authorize",
    ),
    (
        "^resign, ^step down, ^quit, ^step aside, ^stand down, ^leave, ^depart, departure, ^resignation, ^give up",
        (
            "^stay on, ^stay with, ^stay at, ^remain with, ^remain at, ^in office, ^in post, ^in charge, ^cling on, "
            "^keep job, ^keep post, ^keep office"
        ),
    ),
    (
        "dismiss, sack, fire, oust, remove from office, remove from post, dismissal, ^lose job, ^lose post",
        (
            "^stay on, ^stay with, ^stay at, ^remain with, ^remain at, ^in office, ^in post, ^in charge, ^cling on, "
            "^keep job, ^keep post, ^keep office"
        ),
    ),
    (
        "work, =working, function, in service, in operation, running, up and running, operate",
        "out of order, out of service, out of action, =down, =broken, fail, break down, malfunction, stand still",
    ),
    (
        "@recommend, @=backs, @=backed, @endorse, @support, @favour, @favor, @in favour of, @in favor of, @welcome",
        "@advise against, @warn against, @oppose, @reject, @=against, @come out against",
    ),
    (
        "capture, seize, fall, overrun, storm, take control, conquer, in rebel hands, in the hands of the rebels",
        "hold out, repel, withstand",
    ),
    (
        (
            "uphold, let stand, stay in force, remain in force, still in force, remain in place, "
            "stay in place, remain valid"
        ),
        "overturn, quash, annul, strike down, set aside, reverse, repeal, abolish, =void, no longer in force",
    ),
    (
        "safe, harmless, clean, =drinkable, pure, safe to drink, fit to drink",
        "unsafe, dangerous, hazardous, harmful, contaminate, pollute, toxic, poison, unfit, not fit",
    ),
    (
        "let in, admit, allow in, allow into, let into, allow to, give access, grant access, let through",
        (
            "keep out, turn away, send away, turn back, refuse entry, refuse access, deny access, deny entry, bar, "
            "shut out, lock out"
        ),
    ),
    (
        "^withdraw from, ^pull out of, ^leave, ^quit",
        "^remain in, ^stay in, ^remain a member, ^stay a member, ^remain part",
    ),
    (
        "~hold, ~hold firm, withstand, ~stand firm, intact, undamaged",
        "~break, burst, give way, ~fail, collapse, rupture, ~breach, crack",
    ),
    (
        "go off, sound, ring, =rang, blare, wail",
        "=silent, stay silent, remain silent",
    ),
    (
        "^attend, ^take part, ^be present, ^turn up, ^show up",
        "^stay away, ^absent, ^boycott, ^skip, ^fail to attend",
    ),
    (
        "=armed, carry a gun, carry a weapon, carry a knife",
        "=unarmed, without a weapon",
    ),
    (
        "=locked, lock, bolt",
        "=unlocked, unlock, unbolted",
    ),
    (
        "=drunk, =intoxicated, under the influence",
        "=sober",
    ),
    (
        "insure, =insured, cover by insurance",
        "=uninsured, without insurance",
    ),
    (
        "=conscious",
        "=unconscious, in a coma, pass out, faint",
    ),
    (
        "=legal, =lawful, in line with the law",
        "=illegal, =unlawful, break the law, against the law",
    ),
    (
        "^know, ^aware, ^learn, inform, tell, notify, warn",
        "^unaware, ^ignorant, in the dark, not told",
    ),
    (
        "interrupt, disrupt, suspend, halt, stop, =stopped, call off, break off, at a standstill, come to a standstill",
        "as usual, normally, as normal, on time, without interruption, continue, go on, carry on, keep going, press on",
    ),
)
_LIFE: Final = next(
    n for n, row in enumerate(_KINDS) if "^survive" in " ".join(row)
)  # "survived the fire" leaves nothing
# Before a phrase: what it takes for its outcome to be told.
_EXACT: Final = "="
_BY_DOER: Final = "^"
_ALONE: Final = "~"
_HELD: Final = "@"
# What one leaves for good; who leaves a room or the field may come back.
_LEFT: Final = frozenset(
    "company firm club team side board bank party cabinet government office post job position union alliance bloc pact "
    "treaty agency university paper parliament church army band group federation council commission".split()
)
_LEAVING: Final = frozenset("leave leaves left leaving quit quits quitting depart departs departed".split())
_OFFICES: Final = frozenset("post job office seat".split())  # as objects they make one phrase with their verb
_SEEKING: Final = frozenset(
    "search searches searched searching look looks looked looking seek seeks seeking sought".split()
)
# Words of coming back to what was: then both outcomes held, one after the other.
_AGAIN: Final = frozenset("again since back once later meanwhile reopened resumed retaken recaptured".split())


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase of an outcome: its words, and of which kind and outcome it is."""

    words: tuple[str, ...]
    kind: int
    outcome: int
    by_doer: bool = False
    alone: bool = False
    held: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """How a matter of a kind stands by an act.

    Args:
        outcome: The number of the outcome.
        by_doer: Whether it is who does it that stands so, and not to whom it is done.
        held: Whether it only says how who does it thinks of it.
    """

    outcome: int
    by_doer: bool = False
    held: bool = False


@lru_cache(maxsize=1)
def _phrases() -> tuple[_Phrase, ...]:
    """Every phrase, the longest first."""
    found = [
        _phrase(told.strip(), kind, n)
        for kind, row in enumerate(_KINDS)
        for n, outcome in enumerate(row)
        for told in outcome.split(",")
    ]
    return tuple(sorted(found, key=lambda entry: -len(entry.words)))


def _phrase(told: str, kind: int, outcome: int) -> _Phrase:
    words = told.lstrip(_BY_DOER + _ALONE + _HELD).split()
    return _Phrase(
        words=tuple(w if w.startswith(_EXACT) else _plain(w) for w in words),
        kind=kind,
        outcome=outcome,
        by_doer=told.startswith(_BY_DOER),
        alone=told.startswith(_ALONE),
        held=told.startswith(_HELD),
    )


def _plain(word: str) -> str:
    return stem(PAST.get(word, word))


@lru_cache(maxsize=20_000)  # each act of a claim meets each of a report
def standings(act: Act) -> dict[int, Standing]:
    """The kinds of matter that the act decides, each with how it stands; a "not" turns one of just two round."""
    office = tuple(w for w in tokens(act.object.whole) if w in _OFFICES) if act.object else ()
    words = tuple(tokens(" ".join((act.doing, *office, *act.others))))
    found = dict(_read(words, len(tokens(act.doing)), act.object is None and act.subject is not None))
    left = act.object.whole if act.object and _LEAVING & set(words[:1]) else ""
    if left and not _LEFT & set(tokens(left)) and left.islower():
        found = {kind: s for kind, s in found.items() if not s.by_doer or kind == _LIFE}
    if not act.rejected:
        return found
    return {k: replace(s, outcome=1 - s.outcome) for k, s in found.items() if len(_KINDS[k]) == 2}


@lru_cache(maxsize=20_000)
def _read(words: tuple[str, ...], doing: int, alone: bool) -> tuple[tuple[int, Standing], ...]:  # noqa: FBT001
    """The standings of an act by its words, of which the first ``doing`` tell what is done."""
    stems = tuple(_plain(w) for w in words)
    found: dict[int, Standing] = {}
    for phrase in _phrases():
        # A single word tells only as what is done; "at a meeting to lift the ban" lifts nothing.
        # Nor does a particle alone: "knocked down" is not "down".
        single = len(phrase.words) == 1
        told = 1 if single and phrase.words[0].startswith(_EXACT) else doing
        ends = range(min(len(stems) - len(phrase.words) + 1, told if single else len(stems)))
        there = phrase.kind not in found and any(_fits(phrase.words, words, stems, i) for i in ends)
        if there and (alone or not phrase.alone):
            found[phrase.kind] = Standing(phrase.outcome, phrase.by_doer, phrase.held)
    return tuple(found.items())


def _fits(phrase: tuple[str, ...], words: tuple[str, ...], stems: tuple[str, ...], at: int) -> bool:
    return all(words[at + k] == p[1:] if p[0] == _EXACT else stems[at + k] == p for k, p in enumerate(phrase))


def alike(a: Act, b: Act) -> tuple[Standing, Standing] | None:
    """How both stand where they stand alike in a matter of one kind ("was not closed", "stayed open"), or None."""
    return _common(a, b, apart=False)


def apart(a: Act, b: Act) -> tuple[Standing, Standing] | None:
    """How both stand where of their outcomes only one can hold at a time, or None."""
    seeks = any(x.object is None and x.subject is not None and _SEEKING & set(tokens(x.doing)) for x in (a, b))
    return None if seeks or alike(a, b) else _common(a, b, apart=True)  # who searches for somebody is not missing


def _common(a: Act, b: Act, *, apart: bool) -> tuple[Standing, Standing] | None:
    ours, theirs = standings(a), standings(b)
    common = ((ours[kind], theirs[kind]) for kind in ours.keys() & theirs.keys())
    return next(((x, y) for x, y in common if (x.outcome != y.outcome) == apart), None)


def comes_back(text: str) -> bool:
    """Whether the text tells of a change back, so that the other outcome held before: "is open again"."""
    return bool(_AGAIN & set(tokens(text)))
