"""same_acts: whether a statement tells of the claim's own act: the same done by the same to the same, in other words.

Rules: knows the two statements' acts (who does what to whom), words and names; whether the two are made or rejected,
and on which day, is asked by whoever calls. A detail of the claim's that the report's words do not hold leaves it open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.agreement.appointments import appoints
from claimcheck.agreement.lexicon import LIGHT, STOP
from claimcheck.agreement.outcomes import alike, apart, comes_back
from claimcheck.agreement.parties import Part, is_told, kin, names_in, names_of, same_party
from claimcheck.agreement.setting import GENERIC, capitals, name_words
from claimcheck.agreement.thesaurus import Kin
from claimcheck.agreement.words import stem, terms, tokens
from claimcheck.text.body_words import ACTING

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.agreement.outcomes import Standing
    from claimcheck.claims.claim import Act, Party

# Doings that are one when the same do them to the same; stems, as words.py makes them.
_ALIKE: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(stem(w) for w in row.split())
    for row in (
        "searched raided combed",
        "summoned called subpoenaed",
        "arrested detained seized held",
        "suspended halted stopped froze frozen paused",
        "approved passed ratified adopted backed",
        "withdrew withdrawn recalled pulled",
        "signed inked concluded",
        "fined penalised penalized",
        "boycotted skipped",
        "inaugurated opened",
        "evacuated moved",
        "unveiled presented launched",
        "halved cut",
        "questioned interrogated interviewed",
        "blocked barred stopped prevented",
        "expelled deported",
        "blamed accused",
        "upheld confirmed maintained",
        "captured seized took taken overran",
        "visited toured",
        "sank sunk foundered",
        "promised pledged vowed",
    )
)

# What is mostly done by whom, so that a report need not say by whom: "was arrested", "was acquitted".
USUAL: Final[dict[str, frozenset[str]]] = {
    body: frozenset(stem(w) for w in words.split())
    for body, words in {
        "police": "arrested detained searched raided questioned seized evacuated charged accused stopped took custody",
        "court": "convicted acquitted sentenced jailed upheld overturned quashed annulled fined ordered found cleared",
        "parliament": "passed approved adopted ratified rejected amended",
        "hospital": "treated discharged admitted",
        "fire service": "rescued evacuated recovered extinguished saved freed",
        "prosecution": "charged accused indicted",
    }.items()
}

# Opposites of which one day holds one and the next the other, done to the same.
_IN_TURN: Final = tuple(
    frozenset(terms(pair))
    for pair in (
        "buy sell",
        "come go",
        "arrive leave",
        "enter leave",
        "lend borrow",
        "ask answer",
        "begin end",
        "open close",
        "give take",
        "send receive",
        "find lose",
        "import export",
        "teach learn",
        "come leave",
        "sit lie",
    )
)
_LIGHT: Final = LIGHT | {"#end"}  # of these only the very same word tells
# Verbs that say little without what follows: "took out of service", "went to university".
VAGUE: Final = frozenset(
    "take takes took taken make makes made give gives gave given put puts bring brings brought get gets got have has "
    "had keep keeps kept set sets hold holds held go goes went gone come comes came do does did done turn turned run "
    "ran be is are was were been".split()
)
# What one does to say that something is there, or with "no" that nothing is.
_FOUND: Final = frozenset(
    stem(w)
    for w in "see seen find found report show showed shown record observe note detect register occur have".split()
)
# What says only that something comes about: what that is its subject tells ("an explosion occurred").
_COMES_ABOUT: Final = frozenset({"occur", "occurs", "occurred", "happen", "happens", "happened", "ensued", "place"})
_BEFALLS: Final = frozenset({"#death", "#sink", "#close", "#end", "#begin", "#destroy", "#expire", "#injury"})
# Of the lexicon's "leave" these are no other words for "resign".
_GONE: Final = frozenset("leave leaves left leaving depart departs departed abandon abandoned".split())
# What one leaves, takes up or holds; "quit his post" is to quit.
_OFFICES: Final = frozenset("post job position office role".split())


def same_act(pair: Pair) -> tuple[str, str] | None:
    """The words of the claim's main act and of the statement's that is the same one, or None.

    Every act of the claim must have its own in the statement; none may lie ahead where the other does not.
    """
    found = matched(pair)
    return (told(found[0][0]), told(found[0][1])) if found else None


def matched(pair: Pair) -> tuple[tuple[Act, Act], ...]:
    """Each act of the claim with the statement's that is the same one; none where any has no counterpart."""
    ours, theirs = [a for a in pair.claim.acts if not a.aside], pair.statement.acts
    found = [
        (a, next((b for b in theirs if (a.ahead == b.ahead or b.aside) and _is_one(pair, a, b)), None)) for a in ours
    ]
    return tuple((a, b) for a, b in found if b is not None) if all(b for _, b in found) else ()


def opposite_act(pair: Pair, opposites: frozenset[tuple[str, str]]) -> tuple[str, str] | None:
    """The words of the claim's main act and of one of the statement's that excludes it, done to the same, or None.

    Args:
        pair: The two statements.
        opposites: Concepts of which only one can hold, in both orders.
    """
    for a in pair.claim.acts[:1]:
        for b in pair.statement.acts:
            turned = any((x, y) in opposites for x in terms(a.doing) for y in terms(b.doing))
            turned = turned or (a.doing, b.doing) in pair.beside.opposites
            turned = turned and a.rejected == b.rejected
            turned = turned and not in_turn(a.doing, b.doing) and not in_turn_of_one(a, b)
            if a.ahead == b.ahead and turned and _same_sides(pair, a, b, befalls=True):
                return a.doing, b.doing
            if a.ahead == b.ahead and (stand := apart(a, b)) and _one_bearer(pair, (a, b), stand):
                return told(a), told(b)
    return None


def in_turn(ours: str, theirs: str) -> bool:
    """Whether of two words for opposites one can hold after the other: "bought shares", "sold shares"."""
    both = {*terms(ours), *terms(theirs)}
    return any(both >= pair for pair in _IN_TURN)


def in_turn_of_one(a: Act, b: Act) -> bool:
    """For "Berg was hired" beside "Berg was fired": one with a name is the one and then the other."""
    ours, theirs = bearer(a), bearer(b)
    hired = "#hire" in {*terms(a.doing), *terms(b.doing)}
    return hired and bool(ours and theirs and names_of(ours) & names_of(theirs))


def is_vague(act: Act) -> bool:
    """Whether its verb says little of what is done: "took", "was"; not "took off"."""
    words = tokens(act.doing)
    return len(words) == 1 and words[0] in VAGUE


def told(act: Act) -> str:
    """What is done, with what makes sense of it: "remains at large"."""
    return " ".join((act.doing, *act.others)) if VAGUE & set(tokens(act.doing)) else act.doing


def _one_bearer(pair: Pair, acts: tuple[Act, Act], stand: tuple[Standing, Standing]) -> bool:
    """Whether both happen to the same, and no change back lies between."""
    if comes_back(pair.sentence) or comes_back(pair.claim.wording):
        return False
    doers = Part.OPEN
    if all(act.object is not None for act in acts) and not stand[0].by_doer:
        doers = same_party(pair, acts[0].subject, acts[1].subject)
    if doers is Part.OTHER or (doers is Part.UNSURE and stand[0].held):
        return False  # what the minister backs the union may oppose
    return _bear_alike(pair, acts, stand)


def _bear_alike(pair: Pair, acts: tuple[Act, Act], stand: tuple[Standing, Standing]) -> bool:
    ours, theirs = (
        act.subject if s.by_doer and act.subject else bearer(act) for act, s in zip(acts, stand, strict=True)
    )
    return same_party(pair, ours, theirs) is Part.SAME


def bearer(act: Act) -> Party | None:
    """Whom or what it happens to: the object, else who does it."""
    return _matter(act.object) or act.subject


def _is_one(pair: Pair, a: Act, b: Act) -> bool:
    stand = alike(a, b)
    if stand and _bear_alike(pair, (a, b), stand) and (stand[0].by_doer or _same_doer(pair, a, b)):
        told = set(terms(" ".join((a.doing, *a.others)))) if VAGUE & set(tokens(a.doing)) else set()
        return all(is_told(pair, other, told) for other in a.others)
    return (
        same_doing(pair, a, b)
        and _same_sides(pair, a, b, befalls=_befalls(a, b))
        and all(is_told(pair, other) for other in a.others)
    )


def is_same_deed(pair: Pair, a: Act, b: Act) -> bool:
    """Whether the same is done by and to the same, wherever and whenever."""
    return (
        a.ahead == b.ahead
        and a.rejected == b.rejected
        and same_doing(pair, a, b)
        and _same_sides(pair, a, b, befalls=_befalls(a, b))
    )


def same_doing(pair: Pair, a: Act, b: Act) -> bool:
    """Whether the two words for what is done say the same, by whomever."""
    ours, theirs = set(terms(a.doing)), set(terms(b.doing))
    quits = _matter(a.object) is None or _matter(b.object) is None  # "quit the bridge" is to leave it
    gone = quits and "#leave" in ours & theirs and (_GONE & set(tokens(a.doing))) != (_GONE & set(tokens(b.doing)))
    if (ours & theirs) - _LIGHT:
        return not gone
    if not ours or not theirs:
        return False
    stems = {stem(w) for w in tokens(a.doing)}, {stem(w) for w in tokens(b.doing)}
    if stems[0] == stems[1] or any(group & stems[0] and group & stems[1] for group in _ALIKE):
        return True
    if appoints(a) and appoints(b):
        return True
    if a.rejected and b.rejected and any(_FOUND & stems[0] and _FOUND & x for x in stems[1:]):
        return True  # "no side effects were seen", "showed no side effects"
    if is_vague(a) or is_vague(b):
        return False
    return kin(pair, a.doing, b.doing) in (Kin.ALIKE, Kin.NARROWER)


def _same_sides(pair: Pair, a: Act, b: Act, *, befalls: bool) -> bool:
    """Whether who does it and to whom are the same, and at least one of them surely so.

    With ``befalls`` what one does may be what is done to the other: "died", "was killed".
    """
    if befalls and a.subject is None and b.object is None and b.subject is not None:
        return same_party(pair, a.object, b.subject) is Part.SAME
    if befalls and b.subject is None and a.object is None and a.subject is not None:
        return same_party(pair, a.subject, b.object) is Part.SAME
    doer, matter = same_party(pair, a.subject, b.subject), same_party(pair, _matter(a.object), _matter(b.object))
    if matter in (Part.OTHER, Part.UNSURE) or doer is Part.OTHER or Part.SAME not in (doer, matter):
        return False
    if (a.object is None) != (b.object is None) and _matter(a.object) is not _matter(b.object):
        return False
    if doer is Part.UNSURE:  # "the rebels", "the Northern Front"
        return matter is Part.SAME and bool(
            a.object and b.object and names_in(a.object.whole) & names_in(b.object.whole)
        )
    if b.subject is None and a.subject is not None:  # "was founded": by whom must be told somewhere
        return is_usual(a) or is_told(pair, a.subject.whole)
    return a.subject is None or doer is Part.SAME


def _same_doer(pair: Pair, a: Act, b: Act) -> bool:
    """Whether who makes it happen is the same, not told by the claim, or told by the report in any place."""
    doer = a.subject if _matter(a.object) is not None else None
    other = b.subject if _matter(b.object) is not None else None
    if doer is None:
        return True
    if other is None:
        return is_usual(a) or is_told(pair, doer.whole)
    return same_party(pair, doer, other) is Part.SAME


def is_usual(act: Act) -> bool:
    """Whether it is done by those who mostly do such things, so that others need not say by whom."""
    bodies = {ACTING[w] for name in (act.subject.names if act.subject else ()) for w in tokens(name) if w in ACTING}
    stems = {stem(w) for w in tokens(act.doing)}
    return any(stems & USUAL[body] for body in bodies & USUAL.keys())


def _befalls(a: Act, b: Act) -> bool:
    """Whether what one does is what is done to another: to die, and to be killed."""
    return bool(set(terms(a.doing)) & set(terms(b.doing)) & _BEFALLS) or stem(a.doing.lower()) == stem(b.doing.lower())


def _matter(party: Party | None) -> Party | None:
    """The party, or None for an office, which adds nothing to leaving it."""
    return None if party is not None and set(tokens(party.names[0])) <= _OFFICES else party


def tells_the_doing(pair: Pair, a: Act) -> bool:
    """Whether the statement has any word for what is done in this act of the claim's, or for how it came out."""
    said = {*terms(pair.statement.wording), *pair.beside.alike}
    acts = pair.statement.acts
    stands = any(alike(a, b) or apart(a, b) for b in acts)
    if not is_vague(a) and {stem(w) for w in tokens(a.doing)[:1]} & {stem(w) for w in tokens(pair.statement.wording)}:
        return True  # "will miss", which by itself is "missing"
    done = a.subject.names if a.subject and tokens(a.doing)[-1:] and tokens(a.doing)[-1] in _COMES_ABOUT else (a.doing,)
    return stands or any(said & set(terms(word)) for word in done) or shares_doing(pair, a)


def shares_doing(pair: Pair, a: Act) -> bool:
    """Whether any act of the statement's is done as this one of the claim's."""
    return any(same_doing(pair, a, b) for b in pair.statement.acts)


def lacks_a_name(pair: Pair) -> bool:
    """Whether a name of the claim's is told by no word of it in the report: "Diop" tells of "Sana Diop".

    Who is known by another word is not lacking: for "the owner, Karl Mosk" the owner.
    """
    known = {stem(w) for name, _ in (pair.theirs.names if pair.theirs else ()) for w in name}
    known |= {stem(w) for w in tokens(pair.sentence)}
    for a, b in matched(pair):
        if same_party(pair, bearer(a), bearer(b)) is Part.SAME:
            party = bearer(a)
            known |= {stem(w) for name in (party.names if party else ()) for w in tokens(name)}
    names = [{stem(w) for w in name_words(name)} - GENERIC - STOP for name in capitals(pair.claim.wording)]
    lacking = [name for name in names if name and not name & known]
    return bool(lacking) and bool(pair.like.names_lacking)
