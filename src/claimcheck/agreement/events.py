"""events: whether a report speaks of the claim's event or of a similar other one.

Rules: names and days only. A rival name (St Oswin's for St Oswald's, Stella Lourdes for Stella Lucinda) that fills
the place of one of the article's own names means another event; so do two texts that share no telling name. Unknown
settings decide nothing.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.bylines import without_bylines
from claimcheck.agreement.judgement import Reason
from claimcheck.agreement.setting import GENERIC, capitals, contains, name_words
from claimcheck.agreement.words import places
from claimcheck.text.calendar_words import MONTH_NAMES, WEEKDAY_NAMES

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.agreement.setting import Setting

# Two words this alike but not equal are taken for one another (Kestrel and Kestrion: 0.67; Marden and Marlow: 0.5 are
# not).
_CALENDAR: Final = frozenset(MONTH_NAMES) | frozenset(WEEKDAY_NAMES)  # every story has its Monday and its May
ALIKE: Final = 0.6
ANNOUNCED: Final = 31  # days ahead that a coming event may be announced; chosen by hand
# Namings from which a report is about a name, if it has no other or if the outlet bears it; a headline counts two
_CAPITAL: Final = re.compile(r"\b[A-Z][\w’'-]+")  # a word with a capital; not a lone letter
OFTEN: Final = 3
NAMED: Final = 2  # names of its own from which a text is of others; chosen by hand
# "Sardinian", "Genoese"; what is left of it begins the place's name.
_OF_A_PLACE: Final = re.compile(r"([a-z]{4,12}?)(?:ian|an|ese|ish|ic)")
_ENDING: Final = 3  # letters of a place's name behind that: "Sardin-ia"
_SMALL_LETTERS: Final = re.compile(r"\b[a-z][\w’'-]+")  # a word without a capital; not a lone letter
MAIN_NAMES: Final = 6  # an article's own cast: its most frequent names; chosen by hand


@lru_cache(maxsize=20_000)  # names are few and met again and again
def rival(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names are alike enough to be mistaken and yet differ in a telling word.

    >>> rival(("st", "oswin", "hospital"), ("st", "oswald", "hospital")), rival(("kestrel", "devices"), ("kestrion",))
    (True, True)
    >>> rival(("brandt", "hill"), ("brandt", "hill", "plant")), rival(("joel", "arceta"), ("port", "caridad"))
    (False, False)
    """
    tell_a, tell_b = _telling(a), _telling(b)
    if places(" ".join(a)) & places(" ".join(b)) or _is_from(a, b) or _is_from(b, a):
        return False  # Italian and Italy, Sardinian and Sardinia
    if not tell_a or not tell_b or set(tell_a) <= set(tell_b) or set(tell_b) <= set(tell_a):
        return False
    only_a, only_b = [w for w in tell_a if w not in tell_b], [w for w in tell_b if w not in tell_a]
    if len(only_a) == len(only_b) == 1 and len(tell_a) == len(tell_b) > 1:
        in_place = tell_a.index(only_a[0]) == tell_b.index(only_b[0])  # Felix Holt is no rival of the Holt Museum
        return in_place and not _plural(only_a[0], only_b[0])
    if only_a[:1] != tell_a[:1] or only_b[:1] != tell_b[:1] or _plural(only_a[0], only_b[0]):
        return False
    same_kind = a[-1] == b[-1] and a[-1] in GENERIC - _SMALL  # two hospitals, two unions; not two things in the north
    near = len(tell_a) == len(tell_b) or only_a[0][:4] == only_b[0][:4]  # Marta Ruiz is no Mardania
    return same_kind or (near and _mistakable(only_a[0], only_b[0]))


_SMALL: Final = frozenset("the of and for in on at a an de la le el st".split())


def _is_from(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether the one word is what those of the other are called: "Sardinian", "Sardinia"."""
    found = _OF_A_PLACE.fullmatch(a[0]) if len(a) == len(b) == 1 else None
    return found is not None and b[0].startswith(found[1]) and len(b[0]) - len(found[1]) <= _ENDING


def _telling(name: tuple[str, ...]) -> list[str]:
    return [w for w in name if w not in GENERIC]


def _plural(a: str, b: str) -> bool:
    return a.rstrip("s") == b.rstrip("s")


def _mistakable(a: str, b: str) -> bool:
    if min(len(a), len(b)) < 5 or a[:3] != b[:3] or a.startswith(b) or b.startswith(a):
        return False
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= ALIKE


def other_event(pair: Pair) -> Reason | None:
    """Why the statement is about another event than the claim, or None."""
    ours, theirs = pair.ours, pair.theirs
    if ours is None or theirs is None or not ours.names or not theirs.names:
        return None
    sentence = pair.sentence
    found = _too_early(pair) or _rival_named(sentence, ours, theirs)
    if found is not None or _names_main(pair.statement.article.text, ours, theirs):
        return found
    own = {w for name in capitals(pair.claim.wording) for w in name_words(name)} - GENERIC - _CALENDAR
    if own & {w for name in capitals(sentence) for w in name_words(name)} or _same_states(pair):
        return None  # what the claim itself names beside the article's event ("as in the hotel in Lund")
    found = _strangers(sentence, ours, theirs) or _overlooked_strangers(pair)
    return None if found and _numbered(pair.claim.article.text) & _numbered(pair.statement.article.text) else found


def _same_states(pair: Pair) -> bool:
    """Whether both name two states or more, the same ones, as "Germany and Italy" or "four German and four Italian"."""
    ours, theirs = places(pair.claim.wording), places(pair.sentence)
    return len(ours & theirs) > 1


# A road, a flight, a weapon, a ship by letters and digits: "E9", "QF32", "KN-23". Must not match a quarter or half of
# a year ("Q3", "H1") nor a club of states ("G20"), which stand everywhere.
_NUMBERED: Final = re.compile(r"\b(?![QHG]\d{1,2}\b)[A-Z]{1,3}-?\d{1,4}\b")


@lru_cache(maxsize=1_000)  # every claim meets every statement of a report
def _numbered(text: str) -> frozenset[str]:
    """The names of letters and digits in a text, which models of language overlook."""
    return frozenset(_NUMBERED.findall(text))


@lru_cache(maxsize=1_000)  # every claim meets every statement of a report
def _names_main(text: str, ours: Setting, theirs: Setting) -> bool:
    """Whether the report writes one of the article's main names in full, though the model saw no name there."""
    words = {w for name in _CAPITAL.findall(text) for w in name_words(name)}
    main = (own for own, times in ours.names[:MAIN_NAMES] if times >= OFTEN and not contains(ours.outlet, own))
    met = [name for name, _ in ours.names if any(rival(name, other) for other, _ in theirs.names)]
    whole = [own for own in main if not any(contains(name, own) for name in met)]  # not the "Cloud" of Lumen Cloud
    return any(set(_telling(own)) <= words for own in whole if _telling(own))


def _too_early(pair: Pair) -> Reason | None:
    starts = [t.start for t in pair.claim.times if t.start is not None]
    if not starts or pair.their_day is None or pair.our_day is None or min(starts) > pair.our_day:
        return None  # what is still to come may be announced at any time
    if (min(starts) - pair.their_day).days <= ANNOUNCED:
        return None
    return Reason(code="other-event", detail=f"the report is of {pair.their_day}, long before {min(starts)}")


def _known(words: tuple[str, ...], setting: Setting) -> bool:
    """Whether the text names it too, by a telling word; Orbis Cloud is not Lumen Cloud."""
    telling = {w for w in words if w not in GENERIC}
    rivals = [name for name, _ in setting.names if rival(words, name)]
    return any(telling & set(name) and not any(contains(r, name) for r in rivals) for name, _ in setting.names)


def _rival_named(sentence: str, ours: Setting, theirs: Setting) -> Reason | None:
    for name, own in _rivals(ours, theirs):
        if not _says(sentence, own):
            shown, meant = " ".join(w.title() for w in name), " ".join(w.title() for w in own)
            return Reason(code="other-event", detail=f"the report is about {shown}, not {meant}")
    return None


@lru_cache(maxsize=1_000)  # every claim meets every statement of a report, and the two texts stay the same
def _rivals(ours: Setting, theirs: Setting) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """The names of the report that fill the place of one of the article's own, each with that one."""
    main = [own for own, _ in ours.names if not _is_outlet(own, ours, theirs)][:MAIN_NAMES]
    if sum(theirs.count(own) > 0 for own in main) * 2 > len(main) or _share_the_first(main, ours, theirs):
        return ()
    return tuple(
        (name, own)
        for name, times in theirs.names
        if not ours.count(name) and (not _is_outlet(name, ours, theirs) or _is_home(name, times, theirs))
        for own in main
        if rival(name, own) and theirs.count(own) < times
    )


def _share_the_first(main: list[tuple[str, ...]], ours: Setting, theirs: Setting) -> bool:
    """Whether the name that each text is most about is one and the same, and no state: then a rival is by the way."""
    first = next((name for name, _ in theirs.names if not _is_outlet(name, ours, theirs)), ())
    if not main or not first or places(" ".join(first)):
        return False
    return contains(main[0], first) or contains(first, main[0])


def _is_home(name: tuple[str, ...], times: int, theirs: Setting) -> bool:
    """Whether a part of the outlet's name is the place it reports from ("LESNA —" in the Lesna Gazette)."""
    return times >= OFTEN and len(name) < len(theirs.outlet) and contains(theirs.outlet, name)


def _is_outlet(name: tuple[str, ...], ours: Setting, theirs: Setting) -> bool:
    """Whether the name is one of the two publications', in full, in part or run together ("ArchPress")."""
    return any(
        contains(o, name) or contains(name, o) or _run_together(name, o) for o in (ours.outlet, theirs.outlet) if o
    )


def _run_together(name: tuple[str, ...], outlet: tuple[str, ...]) -> bool:
    return len(name) == 1 and len(outlet) > 1 and name[0][:3] == outlet[0][:3] and name[0].endswith(outlet[-1])


def _says(sentence: str, name: tuple[str, ...]) -> bool:
    return contains(name_words(sentence), name)


def _strangers(sentence: str, ours: Setting, theirs: Setting) -> Reason | None:
    main = max((times for _, times in theirs.names), default=0)
    if (len(theirs.names) < 2 and main < OFTEN) or any(_known(name, ours) for name, _ in theirs.names):
        return None  # a lone name named once may be anybody's
    if _known(theirs.outlet, ours):
        return None  # the paper of the place it happened in
    if any(_known(name_words(n), ours) for n in capitals(sentence)):
        return None
    return Reason(code="other-event", detail="the two texts share no name")


def _overlooked_strangers(pair: Pair) -> Reason | None:
    """The same by capitals, for a report of whose names the model saw too few."""
    ours, theirs = pair.claim.article, pair.statement.article
    if pair.ours is None or pair.theirs is None:
        return None
    if any(_known(name, pair.ours) for name in (pair.theirs.outlet, *(name for name, _ in pair.theirs.names))):
        return None
    if not _shares_no_capital(f"{ours.title}. {ours.text}", without_bylines(theirs.text), pair.theirs.outlet):
        return None
    return Reason(code="other-event", detail="the two texts share no name")


@lru_cache(maxsize=1_000)  # every claim meets every statement of a report
def _shares_no_capital(ours: str, theirs: str, outlet: tuple[str, ...]) -> bool:
    """Whether each text has two names or more, and no word of the second's stands with a capital in the first.

    Nor a word of the second's outlet, which may be the place it happened in, and is no name of its own.
    """
    known = {w for name in _CAPITAL.findall(ours) for w in name_words(name)}
    named, home = _named(theirs, outlet), set(outlet) - GENERIC
    return min(len(named), len(_named(ours, ()))) >= NAMED and not (set[str]().union(*named) | home) & known


def _named(text: str, outlet: tuple[str, ...]) -> set[frozenset[str]]:
    """The telling words of each of the text's names; one that it writes small as well is none."""
    plain = {*_SMALL_LETTERS.findall(text), *outlet, *GENERIC, *_CALENDAR}
    return {words for name in capitals(text) if (words := frozenset(name_words(name)) - plain)}
