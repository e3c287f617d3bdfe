"""events: whether a report speaks of the claim's event or of a similar other one.

Rules: names and days only. A rival name (St Oswin's for St Oswald's, Stella Lourdes for Stella Lucinda) that fills the place of one of
the article's own names means another event; so do two texts that share no telling name. Unknown settings decide nothing.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.judgement import Reason
from claimcheck.agreement.setting import GENERIC, Setting, capitals, contains, name_words

if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim

# Two words this alike but not equal are mistaken for one another (Kestrion, Kestrel: 0.80; Brightmoor, Brightwell: 0.60).
ALIKE: Final = 0.6
MAIN_NAMES: Final = 6  # an article's own cast: its most frequent names; chosen by hand


@lru_cache(maxsize=20_000)  # names are few and met again and again
def rival(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names are alike enough to be mistaken and yet differ in a telling word."""
    tell_a, tell_b = [w for w in a if w not in GENERIC], [w for w in b if w not in GENERIC]
    if not tell_a or not tell_b or contains(a, b) or contains(b, a) or set(tell_a) <= set(tell_b) or set(tell_b) <= set(tell_a):
        return False
    only_a, only_b = [w for w in tell_a if w not in tell_b], [w for w in tell_b if w not in tell_a]
    if len(only_a) == len(only_b) == 1 and len(tell_a) == len(tell_b) > 1:
        return not _plural(only_a[0], only_b[0])
    return only_a[:1] == tell_a[:1] and only_b[:1] == tell_b[:1] and _mistakable(only_a[0], only_b[0])


def _plural(a: str, b: str) -> bool:
    return a.rstrip("s") == b.rstrip("s")


def _mistakable(a: str, b: str) -> bool:
    if a == b or _plural(a, b) or min(len(a), len(b)) < 5 or a[:3] != b[:3] or a.startswith(b) or b.startswith(a):
        return False
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= ALIKE


def other_event(claim: Claim, statement: Claim, ours: Setting | None, theirs: Setting | None) -> Reason | None:
    """Why the statement is about another event than the claim, or None."""
    if ours is None or theirs is None or not ours.names or not theirs.names:
        return None
    sentence = statement.sentence.of(statement.article.text)
    return _too_early(claim, ours, theirs) or _rival_named(sentence, ours, theirs) or _strangers(sentence, ours, theirs)


def _too_early(claim: Claim, ours: Setting, theirs: Setting) -> Reason | None:
    del ours
    starts = [t.start for t in claim.times if t.start is not None]
    if not starts or theirs.published is None or min(starts) <= theirs.published or claim.modality.value == "hedged":
        return None
    if (min(starts) - theirs.published).days <= 31:  # a coming event may be announced up to a month ahead
        return None
    return Reason(code="other-event", detail=f"the report is of {theirs.published}, long before {min(starts)}")


def _known(words: tuple[str, ...], setting: Setting) -> bool:
    telling = tuple(w for w in words if w not in GENERIC)
    return any(set(telling) & set(name) for name, _ in setting.names)


def _rival_named(sentence: str, ours: Setting, theirs: Setting) -> Reason | None:
    main = ours.names[:MAIN_NAMES]
    if sum(theirs.count(own) > 0 for own, _ in main) * 2 > len(main):
        return None
    for name, times in theirs.names:
        if ours.count(name):
            continue
        for own, _ in main:
            if rival(name, own) and theirs.count(own) < times and not _says(sentence, own):
                shown, meant = " ".join(w.title() for w in name), " ".join(w.title() for w in own)
                return Reason(code="other-event", detail=f"the report is about {shown}, not {meant}")
    return None


def _says(sentence: str, name: tuple[str, ...]) -> bool:
    return contains(name_words(sentence), name)


def _strangers(sentence: str, ours: Setting, theirs: Setting) -> Reason | None:
    if len(theirs.names) < 2 or any(_known(name, ours) for name, _ in theirs.names):
        return None
    if any(_known(name_words(n), ours) for n in capitals(sentence)):
        return None
    return Reason(code="other-event", detail="the two texts share no name")
