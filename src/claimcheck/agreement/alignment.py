"""alignment: the content words of two statements laid beside each other: which say the same, which exclude each other.

Rules: knows words, their thesaurus relations and the word before each; not what follows from a likeness or a clash.
Names are equal or not: no thesaurus is asked about them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.thesaurus import Kin
from claimcheck.agreement.words import Said, read_words

if TYPE_CHECKING:
    from claimcheck.agreement.thesaurus import Thesaurus

# What makes a phrase of a verb: "blew up", "pulled out". Prepositions that open a phrase of place are no part of one.
_PARTICLES: Final = frozenset("up down out off away over in on back through apart aside".split())
# A thesaurus sets the numbers of one row against each other; which of two holds is a matter for figures.
_NUMBERS: Final = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
    first second third fourth fifth sixth seventh eighth ninth tenth hundred thousand million billion
    """.split()
)
# So many things are a kind of these that it tells nothing.
_BROAD: Final = frozenset(
    "group body thing part place area unit event act action move change state condition matter work way region".split()
)
_SAME: Final = frozenset({Kin.ALIKE, Kin.NARROWER})


@dataclass(frozen=True, slots=True)
class Alignment:
    """What stands beside what.

    Args:
        alike: The claim's terms whose counterpart in the statement is another word for them.
        theirs_alike: The statement's terms that are such counterparts.
        opposites: Words of the two that exclude each other, the claim's first.
        ours_left: The claim's words without any counterpart.
        theirs_left: The statement's.
    """

    alike: frozenset[str] = frozenset()
    theirs_alike: frozenset[str] = frozenset()
    opposites: tuple[tuple[str, str], ...] = ()
    ours_left: tuple[Said, ...] = ()
    theirs_left: tuple[Said, ...] = ()


NOTHING: Final = Alignment()


def align(ours: str, theirs: str, thesaurus: Thesaurus | None) -> Alignment:
    """The words of two wordings beside each other."""
    a, b = read_words(ours), read_words(theirs)
    told, asked = {w.term for w in b}, {w.term for w in a}
    left, rest = [w for w in a if w.term not in told], [w for w in b if w.term not in asked]
    alike: set[str] = set()
    used: set[Said] = set()
    clashes: list[tuple[Said, Said]] = []
    for one in left:
        for other in rest:
            kin = _kin(one, other, thesaurus) if thesaurus else None
            if kin in _SAME:
                alike.add(one.term)
                used |= {one, other}
            elif kin is Kin.OPPOSITE:
                clashes.append((one, other))
    return Alignment(
        alike=frozenset(alike),
        theirs_alike=frozenset(w.term for w in rest if w in used),
        opposites=tuple((x.word, y.word) for x, y in clashes if not {x, y} & used),
        ours_left=tuple(w for w in left if w not in used),
        theirs_left=tuple(w for w in rest if w not in used),
    )


def _kin(one: Said, other: Said, thesaurus: Thesaurus) -> Kin | None:
    """How two words stand, each also as a phrase with the particle after it; a phrase tells more than its verb."""
    if one.name or other.name or one.word in _NUMBERS or other.word in _NUMBERS:
        return None
    found = [thesaurus.kin(x, y) for x in _forms(one) for y in _forms(other)]
    if one.word in _BROAD or one.word.rstrip("s") in _BROAD:
        found = [k for k in found if k is not Kin.NARROWER]
    return next((k for k in found if k in _SAME), next((k for k in found if k is not None), None))


def _forms(said: Said) -> tuple[str, ...]:
    return (f"{said.word} {said.after}", said.word) if said.after in _PARTICLES else (said.word,)
