"""parties: whether those of whom two statements speak are one: "officers" and "police", "Diop" and "Sana Diop".

Rules: knows names, kinds of people, and what the two reports name besides; not what anybody does.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.lexicon import PEOPLE
from claimcheck.agreement.setting import GENERIC, capitals, name_words
from claimcheck.agreement.thesaurus import Kin
from claimcheck.agreement.words import DATES, counted, places, stem, terms, tokens
from claimcheck.claims.claim import Party
from claimcheck.text.body_words import ACTING
from claimcheck.text.calendar_words import MONTH_NAMES, WEEKDAY_NAMES

if TYPE_CHECKING:
    from collections.abc import Collection

    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim

_NUMBER: Final = re.compile(r"\d+")
# "Dembe's son", "the bank's former chief"; must not match "the sons".
_OWNER: Final = re.compile(r"(?P<who>(?:[\w-]{1,25} ){0,3}?[\w-]{1,25})['’]s? ")
# Kinds of people that those of another kind may be.
ANY_KIND: Final = frozenset("anyone member saved resident corpse demonstrator supporter voter".split())
_WORD: Final = 5  # letters of a noun that another is made of: "gates", "floodgates"
_ALL: Final = frozenset("all every each no none nobody neither both".split())
_NONE: Final = frozenset("no none nobody neither".split())
_SOME: Final = frozenset("some several many most few half part parts other another".split())
# A count of several at the beginning; must not match "one of two", "the two".
_SEVERAL: Final = re.compile(
    r"(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|\d{2,})\b", re.IGNORECASE
)
# "Many houses", "our most threatened birds", which count nothing; must not match "many of them", "most houses".
_VAGUELY: Final = re.compile(
    r"\b(?:(?:some|several|many)\b(?! of\b)|(?:the|our|its|their|his|her|\w{1,25}['’]s) most\b)", re.IGNORECASE
)
# Must not match "no more than", "no longer".
_NOBODY: Final = re.compile(
    r"(?:nobody|none|no one|not one|not a single|no(?! more| longer| fewer| less))\b", re.IGNORECASE
)
_NOACTING: Final = frozenset("nobody none one".split())
_SELF: Final = frozenset("he she it i we".split())
_PRONOUNS: Final = frozenset("he she it they him her them who we i you this that these those one".split())


class Part(Enum):
    """Whether two parties are one."""

    SAME = "same"
    OPEN = "open"  # one is not told
    UNSURE = "unsure"  # of one kind, perhaps another's; a pronoun; a name beside a noun
    OTHER = "other"


def same_party(pair: Pair, ours: Party | None, theirs: Party | None) -> Part:
    """Whether the claim's party and the statement's are one."""
    if ours is None or theirs is None:
        return Part.OPEN
    ours, theirs = _speaking(ours, pair.claim), _speaking(theirs, pair.statement)
    if bool(_BESIDE_IT.search(ours.whole)) != bool(_BESIDE_IT.search(theirs.whole)):
        return Part.OTHER
    if _is_pronoun(theirs) and _stands_right_before(pair, ours, theirs):
        return Part.SAME
    if _NOBODY.match(ours.whole) and negated(pair.claim):
        return _of_nobody(pair, ours, theirs)
    both = negated(pair.claim) and negated(pair.statement)
    if not both and _differ_in_number(ours.whole, theirs.whole):
        return Part.OTHER
    named, naming = names_of(ours), names_of(theirs)
    if not named and not naming and _are_unknown(pair, ours, theirs):
        return Part.OTHER
    if named & naming:
        return Part.OTHER if _with_another(ours, theirs) and _with_another(theirs, ours) else Part.SAME
    if elsewhere(ours.whole, theirs.whole):
        return Part.OTHER
    if _is_pronoun(theirs) or _is_pronoun(ours):
        return Part.UNSURE
    if named and naming:
        return Part.OTHER
    if one_beside_several(ours, theirs):
        return Part.OTHER
    alike = any(_called(x) & _called(y) for x in ours.names for y in theirs.names)
    heads = [(x, y) for x in map(_head, ours.names) for y in map(_head, theirs.names) if x and y]
    alike = alike or any(min(len(x), len(y)) >= _WORD and (x.endswith(y) or y.endswith(x)) for x, y in heads)
    kins = {kin(pair, x, y) for x, y in heads}
    if not alike and not kins & {Kin.ALIKE, Kin.NARROWER}:
        return Part.UNSURE if bool(named) != bool(naming) else Part.OTHER
    shorter = not pair.alone and set(terms(theirs.whole)) <= set(terms(ours.whole))  # "the court"
    return Part.SAME if shorter or _belongs(pair, ours) else Part.UNSURE


def _are_unknown(pair: Pair, ours: Party, theirs: Party) -> bool:
    """Whether each is one word at the head of its sentence, two of them, of which one is in no dictionary: names."""
    opens = [tokens(c.wording)[:1] == tokens(p.whole) for c, p in ((pair.claim, ours), (pair.statement, theirs))]
    if not all(opens) or pair.thesaurus is None:
        return False
    a, b = ours.whole.lower(), theirs.whole.lower()
    return stem(a) != stem(b) and any(
        kin(pair, w, w) is None and counted(w) not in PEOPLE and w not in ACTING for w in (a, b)
    )


def one_beside_several(ours: Party, theirs: Party) -> bool:
    """Whether one is called by a single name and the other counts several: "Brink", "two reporters"."""
    one, other = (ours, theirs) if is_name(ours) else (theirs, ours)
    return len(one.names) == 1 and is_name(one) and not is_name(other) and bool(_SEVERAL.match(other.whole))


def may_be_one(ours: Party, theirs: Party) -> bool:
    """Whether nothing but the nouns tells two apart: "the bank", "the branch"; not "all flights", "two flights"."""
    apart = _differ_in_number(ours.whole, theirs.whole) or elsewhere(ours.whole, theirs.whole)
    beside = bool(_BESIDE_IT.search(ours.whole)) != bool(_BESIDE_IT.search(theirs.whole))
    return not (apart or beside or (is_name(ours) and is_name(theirs)))


_IT: Final = frozenset("it they them both these those one two three four several most some all of".split())
_FAR: Final = 320  # characters: a long sentence
_SENTENCE_BEFORE: Final = re.compile(r"[^.!?\n]{0,300}[.!?][”\"’')]*\s+\Z")  # not over the end of a paragraph


# "A hotel beside it", "the house next door": another of the kind.
_BESIDE_IT: Final = re.compile(
    r"\b(?:beside|next to|near|opposite|behind|across from) (?:it|them)\b|\bnext door\b|\bneighbou?ring\b",
    re.IGNORECASE,
)


def _is_pronoun(party: Party) -> bool:
    words = set(tokens(party.whole))
    return set(tokens(" ".join(party.names))) <= _PRONOUNS or (words <= _IT and bool(words & _PRONOUNS))


def _stands_right_before(pair: Pair, ours: Party, theirs: Party) -> bool:
    """Whether "it" or "two of them" stands for the claim's party: the sentence before names it, and no person."""
    if not set(tokens(theirs.whole)) <= _IT:
        return False
    statement = pair.statement
    before = _SENTENCE_BEFORE.search(
        statement.article.text, max(0, statement.sentence.start - _FAR), statement.sentence.start
    )
    heads = {t for name in ours.names for t in terms(_head(name))}
    return before is not None and bool(heads & set(terms(before[0])))


def _with_another(party: Party, other: Party) -> bool:
    """Whether the party names one beside others whom the other party does not: "Sunderia and Norway"."""
    named = [words for name in party.names if (words := names_in(name))]
    return len(named) > 1 and any(not words & names_of(other) for words in named)


def _speaking(party: Party, statement: Claim) -> Party:
    """The party, or who speaks where a pronoun stands for him: "she would not appeal, Katar said"."""
    speaker = statement.attribution
    if speaker is None or speaker.anonymous or not set(tokens(" ".join(party.names))) <= _SELF:
        return party
    return Party(names=(speaker.speaker,), whole=speaker.speaker)


def _differ_in_number(ours: str, theirs: str) -> bool:
    """Whether one speaks of all or none and the other does not, or of some or others."""
    a, b = (set(tokens(_VAGUELY.sub(" ", whole))) for whole in (ours, theirs))
    whole = bool(_ALL & a) and not _ALL & b  # who speaks of all says so of "the borders" too
    return whole or bool(_NONE & b) != bool(_NONE & a) or _SOME & a != _SOME & b


def _head(name: str) -> str:
    return next(reversed(tokens(name)), "")


def _of_nobody(pair: Pair, ours: Party, theirs: Party) -> Part:
    """For "no employee of the bank": whether the report says so of anybody there, or of nobody either."""
    wanted = _head(ours.names[0])
    if _NOBODY.match(theirs.whole):
        return Part.SAME
    somebody = any(
        counted(name) in PEOPLE or capitals(f"the {name}") or kin(pair, "person", _head(name)) is Kin.NARROWER
        for name in theirs.names
    )
    people = counted(wanted) in PEOPLE or kin(pair, "person", wanted) is Kin.NARROWER or wanted in _NOACTING
    return Part.SAME if somebody and people and _belongs(pair, ours) else Part.OTHER


def is_of(theirs: Party, ours: Party) -> bool:
    """Whether one party is somebody or something of the other's: "Dembe's son", of Dembe."""
    whose = _OWNER.match(theirs.whole)
    named = names_of(ours) | {_head(name) for name in ours.names}
    owner = set(tokens(whose["who"])) if whose else set()
    return bool(owner & named) and not names_of(theirs) & names_of(ours) and _head(theirs.names[0]) not in named


def are_two_kinds(pair: Pair, ours: str, theirs: str) -> bool:
    """Whether two counted nouns name people of two kinds, neither of which is the other: "doctors", "patients"."""
    a, b = counted(ours), counted(theirs)
    several = a != b and a in PEOPLE and b in PEOPLE and not ANY_KIND & {a, b}
    return several and kin(pair, ours.rpartition(" ")[2], theirs.rpartition(" ")[2]) is None


def elsewhere(ours: str, theirs: str) -> bool:
    """For "the bridge over the Varda" beside "a bridge over the Lim": each names something, and not one thing."""
    if places(ours) and places(theirs):
        return not places(ours) & places(theirs)
    a, b = names_in(ours), names_in(theirs)
    return bool(a and b) and not a & b


# Names of nobody; "April", "May" and "June" are names of people as well.
_DAYS: Final = frozenset((*MONTH_NAMES, *WEEKDAY_NAMES)) - {"april", "may", "june"}


def names_in(text: str) -> set[str]:
    """The words of the names in the text, without what every second name holds, and the initials of longer ones."""
    names = [words for caps in capitals(f"the {text}") if not GENERIC.issuperset(words := name_words(caps))]
    named = {w for words in names for w in words} - GENERIC - _DAYS
    return named | {"".join(w[0] for w in n) for n in names if len(n) > 1}


def is_name(party: Party) -> bool:
    """Whether it is called by a name of its own and not described: "Malk", not "a Dalby inmate"."""
    return party.names[0].split()[-1][:1].isupper()


def of_somebody_else(pair: Pair) -> bool:
    """Whether each sentence opens with somebody's name, two with nothing in common, and the report never has ours."""
    ours, theirs = (_who_opens(c) for c in (pair.claim, pair.statement))
    if not ours or not theirs or ours & theirs:
        return False
    told = set(tokens(pair.statement.article.text))
    return told.isdisjoint(ours)


def _who_opens(statement: Claim) -> frozenset[str]:
    """The words of the name with which the statement opens, if that is who does it."""
    subject = statement.acts[0].subject if statement.acts else None
    if subject is None or not is_name(subject) or not statement.wording.startswith(subject.names[0]):
        return frozenset()
    return frozenset(tokens(subject.names[0]))


def names_of(party: Party) -> frozenset[str]:
    """The words of the party's names, without what every second name holds, and the states that it names."""
    words = {w for name in party.names for w in names_in(name)}
    return frozenset(words) | places(" ".join(party.names))


def _called(name: str) -> frozenset[str]:
    """What kind of party a name's last word is: its term, its kind of people, its body."""
    last = terms(name)[-1:]
    words = tokens(name)[-1:]
    return frozenset({*last, *(f"#body {ACTING[w]}" for w in words if w in ACTING)}) - {"#anyone"}


def _belongs(pair: Pair, ours: Party) -> bool:
    """Whether what the claim's party belongs to ("of the National Bank") is told by the report at all."""
    return is_told(pair, ours.whole, set(terms(" ".join(ours.names))))


def kin(pair: Pair, ours: str, theirs: str) -> Kin | None:
    """How the thesaurus sets the two words, or None."""
    return pair.thesaurus.kin(ours.lower(), theirs.lower()) if pair.thesaurus else None


def is_told(pair: Pair, phrase: str, known: Collection[str] = ()) -> bool:
    """Whether the statement, or what its report names, holds all content of the phrase besides what is known."""
    if any(number not in pair.sentence for number in _NUMBER.findall(DATES.sub(" ", phrase))):
        return False
    names = {stem(w) for name, _ in (pair.theirs.names if pair.theirs else ()) for w in name}
    said = {*terms(pair.statement.wording), *terms(pair.sentence), *pair.beside.alike, *names, *known}
    bodies = {ACTING[w] for w in tokens(pair.sentence) if w in ACTING}
    generic = {t for w in tokens(phrase) if w in GENERIC or ACTING.get(w) in bodies for t in terms(w)}
    return set(terms(phrase)) - generic <= said | (places(phrase) & places(pair.sentence))
