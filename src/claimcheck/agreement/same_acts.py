"""same_acts: whether a statement tells of the claim's own act: the same done by the same to the same, in other words.

Rules: knows the two statements' acts (who does what to whom), words and names; whether the two are made or rejected,
and on which day, is asked by whoever calls. A detail of the claim's that the report's words do not hold leaves it open.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.lexicon import LIGHT, PEOPLE, STOP
from claimcheck.agreement.setting import GENERIC, capitals, name_words
from claimcheck.agreement.thesaurus import Kin
from claimcheck.agreement.words import DATES, counted, places, stem, terms, tokens

if TYPE_CHECKING:
    from collections.abc import Collection

    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act, Party

_NUMBER: Final = re.compile(r"\d+")
# Who stands for whom in news: "officers" for "police", "judges" for "court".
BODIES: Final[dict[str, str]] = {
    word: body
    for body, words in {
        "police": "police officer officers investigator investigators detective detectives policeman policemen force",
        "court": "court judge judges jury tribunal magistrate magistrates",
        "government": "government cabinet ministers administration executive",
        "defence": "lawyer lawyers attorney attorneys counsel defence defense barrister",
        "army": "army troops soldiers forces military",
        "hospital": "hospital doctors medics surgeons",
        "parliament": "parliament lawmakers deputies mps legislators assembly senators",
        "rescue": "rescuers firefighters crews divers",
        "prosecution": "prosecution prosecutor prosecutors",
        "union": "union unions strikers",
        "rebels": "rebels rebel insurgents insurgent militants militia fighters guerrillas",
        "opposition": "opposition",
    }.items()
    for word in words.split()
}

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

_LIGHT: Final = LIGHT | {"#end"}  # of these only the very same word tells
_WORD: Final = 5  # letters of a noun that another is made of: "gates", "floodgates"
# Verbs that say little without what follows: "took out of service", "went to university".
VAGUE: Final = frozenset(
    "take takes took taken make makes made give gives gave given put puts bring brings brought get gets got have has "
    "had keep keeps kept set sets hold holds held go goes went gone come comes came do does did done turn turned run "
    "ran be is are was were been".split()
)
_BEFALLS: Final = frozenset({"#death", "#sink", "#close", "#end", "#begin", "#destroy", "#expire", "#injury"})
# Of the lexicon's "leave" these are no other words for "resign".
_GONE: Final = frozenset("leave leaves left leaving depart departs departed abandon abandoned".split())
# What one leaves, takes up or holds; "quit his post" is to quit.
_OFFICES: Final = frozenset("post job position office role".split())
_ALL: Final = frozenset("all every each no none nobody neither both".split())
_SOME: Final = frozenset("some several many most few half part parts other another".split())
# Must not match "no more than", "no longer".
_NOBODY: Final = re.compile(
    r"(?:nobody|none|no one|not one|not a single|no(?! more| longer| fewer| less))\b", re.IGNORECASE
)
_NOBODIES: Final = frozenset("nobody none one".split())
_PRONOUNS: Final = frozenset("he she it they him her them who we i you this that these those one".split())


class Part(Enum):
    """Whether two parties are one."""

    SAME = "same"
    OPEN = "open"  # one is not told
    UNSURE = "unsure"  # of one kind, perhaps another's; a pronoun; a name beside a noun
    OTHER = "other"


def same_act(pair: Pair) -> tuple[str, str] | None:
    """The words of the claim's main act and of the statement's that is the same one, or None.

    Every act of the claim must have its own in the statement; none may lie ahead where the other does not.
    """
    ours, theirs = pair.claim.acts, pair.statement.acts
    found = [next((b for b in theirs if a.ahead == b.ahead and _is_one(pair, a, b)), None) for a in ours]
    if not found or found[0] is None or None in found:
        return None
    return ours[0].doing, found[0].doing


def opposite_act(pair: Pair, opposites: frozenset[tuple[str, str]]) -> tuple[str, str] | None:
    """The words of the claim's main act and of one of the statement's that excludes it, done to the same, or None.

    Args:
        pair: The two statements.
        opposites: Concepts of which only one can hold, in both orders.
    """
    for a in pair.claim.acts[:1]:
        for b in pair.statement.acts:
            turned = any((x, y) in opposites for x in terms(a.doing) for y in terms(b.doing))
            if (
                (turned or (a.doing, b.doing) in pair.beside.opposites)
                and a.ahead == b.ahead
                and _same_sides(pair, a, b, befalls=True)
            ):
                return a.doing, b.doing
    return None


def _is_one(pair: Pair, a: Act, b: Act) -> bool:
    return (
        same_doing(pair, a, b)
        and _same_sides(pair, a, b, befalls=_befalls(a, b))
        and all(is_told(pair, other) for other in a.others)
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
    if any(len(tokens(x.doing)) == 1 and VAGUE & set(tokens(x.doing)) for x in (a, b)):
        return False
    return _kin(pair, a.doing, b.doing) in (Kin.ALIKE, Kin.NARROWER)


def _kin(pair: Pair, ours: str, theirs: str) -> Kin | None:
    return pair.thesaurus.kin(ours.lower(), theirs.lower()) if pair.thesaurus else None


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
            a.object and b.object and _names_in(a.object.whole) & _names_in(b.object.whole)
        )
    if b.subject is None and a.subject is not None:  # "was founded": by whom must be told somewhere
        return is_told(pair, a.subject.whole)
    return a.subject is None or doer is Part.SAME


def _befalls(a: Act, b: Act) -> bool:
    """Whether what one does is what is done to another: to die, and to be killed."""
    return bool(set(terms(a.doing)) & set(terms(b.doing)) & _BEFALLS) or stem(a.doing.lower()) == stem(b.doing.lower())


def _matter(party: Party | None) -> Party | None:
    """The party, or None for an office, which adds nothing to leaving it."""
    return None if party is not None and set(tokens(party.names[0])) <= _OFFICES else party


def same_party(pair: Pair, ours: Party | None, theirs: Party | None) -> Part:
    """Whether the claim's party and the statement's are one."""
    if ours is None or theirs is None:
        return Part.OPEN
    if _NOBODY.match(ours.whole) and negated(pair.claim):
        return _of_nobody(pair, ours, theirs)
    both = negated(pair.claim) and negated(pair.statement)
    if not both and _differ_in_number(ours.whole, theirs.whole):
        return Part.OTHER
    named, naming = names_of(ours), names_of(theirs)
    if named & naming:
        return Part.SAME
    if elsewhere(ours.whole, theirs.whole):
        return Part.OTHER
    if set(tokens(" ".join(theirs.names))) <= _PRONOUNS or set(tokens(" ".join(ours.names))) <= _PRONOUNS:
        return Part.UNSURE
    if named and naming:
        return Part.OTHER
    alike = any(_called(x) & _called(y) for x in ours.names for y in theirs.names)
    heads = [(x, y) for x in map(_head, ours.names) for y in map(_head, theirs.names) if x and y]
    alike = alike or any(min(len(x), len(y)) >= _WORD and (x.endswith(y) or y.endswith(x)) for x, y in heads)
    kin = {_kin(pair, x, y) for x, y in heads}
    if not alike and not kin & {Kin.ALIKE, Kin.NARROWER}:
        return Part.UNSURE if bool(named) != bool(naming) else Part.OTHER
    shorter = not pair.alone and set(terms(theirs.whole)) <= set(terms(ours.whole))  # "the court"
    return Part.SAME if shorter or _belongs(pair, ours) else Part.UNSURE


def _differ_in_number(ours: str, theirs: str) -> bool:
    """Whether one speaks of all or none and the other does not, or of some or others."""
    a, b = set(tokens(ours)), set(tokens(theirs))
    return bool(_ALL & a) != bool(_ALL & b) or _SOME & a != _SOME & b


def _head(name: str) -> str:
    return next(reversed(tokens(name)), "")


def _of_nobody(pair: Pair, ours: Party, theirs: Party) -> Part:
    """For "no employee of the bank": whether the report says so of anybody there, or of nobody either."""
    wanted = _head(ours.names[0])
    if _NOBODY.match(theirs.whole):
        return Part.SAME
    somebody = any(
        counted(name) in PEOPLE or capitals(f"the {name}") or _kin(pair, "person", _head(name)) is Kin.NARROWER
        for name in theirs.names
    )
    people = counted(wanted) in PEOPLE or _kin(pair, "person", wanted) is Kin.NARROWER or wanted in _NOBODIES
    return Part.SAME if somebody and people and _belongs(pair, ours) else Part.OTHER


def elsewhere(ours: str, theirs: str) -> bool:
    """For "the bridge over the Varda" beside "a bridge over the Lim": each names something, and not one thing."""
    if places(ours) and places(theirs):
        return not places(ours) & places(theirs)
    a, b = _names_in(ours), _names_in(theirs)
    return bool(a and b) and not a & b


def _names_in(text: str) -> set[str]:
    return {w for caps in capitals(f"the {text}") for w in name_words(caps)} - GENERIC


def names_of(party: Party) -> frozenset[str]:
    """The words of the party's names, without what every second name holds, and the states that it names."""
    words = {w for name in party.names for w in _names_in(name)}
    return frozenset(words) | places(" ".join(party.names))


def _called(name: str) -> frozenset[str]:
    """What kind of party a name's last word is: its term, its kind of people, its body."""
    last = terms(name)[-1:]
    words = tokens(name)[-1:]
    return frozenset({*last, *(f"#body {BODIES[w]}" for w in words if w in BODIES)}) - {"#anyone"}


def _belongs(pair: Pair, ours: Party) -> bool:
    """Whether what the claim's party belongs to ("of the National Bank") is told by the report at all."""
    return is_told(pair, ours.whole, set(terms(" ".join(ours.names))))


def tells_of_it(pair: Pair) -> bool:
    """Whether the statement holds a word for what the claim says is done, to whom, or with what else about it."""
    said = {*terms(pair.statement.wording), *terms(pair.statement.quote), *pair.beside.alike}
    for a in pair.claim.acts[:1]:
        parts = [a.doing, *(a.object.names if a.object else ()), *a.others]
        if any(terms(part) for part in parts):
            return any(said & set(terms(part)) for part in parts) or shares_doing(pair, a)
    return True


def shares_doing(pair: Pair, a: Act) -> bool:
    """Whether any act of the statement's is done as this one of the claim's."""
    return any(same_doing(pair, a, b) for b in pair.statement.acts)


def lacks_a_name(pair: Pair) -> bool:
    """Whether a name of the claim's is told by no word of it in the report: "Diop" tells of "Sana Diop"."""
    known = {stem(w) for name, _ in (pair.theirs.names if pair.theirs else ()) for w in name}
    known |= {stem(w) for w in tokens(pair.sentence)}
    names = [{stem(w) for w in name_words(name)} - GENERIC - STOP for name in capitals(pair.claim.wording)]
    lacking = [name for name in names if name and not name & known]
    return bool(lacking) and bool(pair.like.names_lacking)


def is_told(pair: Pair, phrase: str, known: Collection[str] = ()) -> bool:
    """Whether the statement, or what its report names, holds all content of the phrase besides what is known."""
    if any(number not in pair.sentence for number in _NUMBER.findall(DATES.sub(" ", phrase))):
        return False
    names = {stem(w) for name, _ in (pair.theirs.names if pair.theirs else ()) for w in name}
    said = {*terms(pair.statement.wording), *terms(pair.sentence), *pair.beside.alike, *names, *known}
    bodies = {BODIES[w] for w in tokens(pair.sentence) if w in BODIES}
    generic = {t for w in tokens(phrase) if w in GENERIC or BODIES.get(w) in bodies for t in terms(w)}
    return set(terms(phrase)) - generic <= said | (places(phrase) & places(pair.sentence))
