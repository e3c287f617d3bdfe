"""likeness: how close two statements are in matter: meaning from the encoder, shared content from the words.

Rules: a measure, not a judgement; equal words may still say opposite things.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.alignment import NOTHING, Alignment, align
from claimcheck.agreement.denial import both_reject, negated, opposed
from claimcheck.agreement.levels import levelled
from claimcheck.agreement.lexicon import PEOPLE, STOP
from claimcheck.agreement.setting import GENERIC, capitals, name_words
from claimcheck.agreement.words import coverage, places, read_words, stem, terms, tokens

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.agreement.setting import Setting
    from claimcheck.agreement.thesaurus import Thesaurus
    from claimcheck.claims.claim import Claim

MAIN: Final = 3  # an article's most frequent names stand in every other sentence and tell none from another
# The share of meaning in the score, words the rest; chosen by hand: meaning is the better guide, words the safer.
MEANING: Final = 0.6


# "to Russia to help it …": others need not say what they went there for; must not match "agreed to cut".
_PURPOSE: Final = re.compile(r"(\bto (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}) to [a-z]{2,20}\b.*", re.DOTALL)


# "Former England coach Ray Stubbs", "His assistant, former captain Luis Ferro": who somebody is, others need not say.
# Must not match a name alone, nor a verb before it ("sacked manager Tom Hale": "sacked" stays).
_DESCRIBED: Final = re.compile(
    r"\b(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?"
    r"(?:(?:[A-Z][\w’'-]{1,20}|former|deputy|acting|interim|vice|assistant|senior|veteran|outgoing|head|prime),? ){0,4}"
    r"(?:[Mm]inister|[Pp]resident|[Cc]hair(?:man|woman|person)?|[Cc]hief(?: [Ee]xecutive)?|[Mm]ayor|[Gg]overnor"
    r"|[Dd]irector|[Mm]anager|[Cc]oach|[Cc]aptain|[Ss]triker|[Dd]efender|[Mm]idfielder|[Gg]oalkeeper|[Ww]inger"
    r"|[Ll]eader|[Oo]wner"
    r"|[Ff]ounder|[Ss]pokes(?:man|woman|person)|[Ll]awmaker|[Ss]enator|[Ss]ecretary|[Cc]ommissioner|[Pp]rofessor"
    r"|[Bb]iologist|[Ee]conomist|[Aa]nalyst|[Ll]awyer|[Ii]nspector|[Aa]ctor|[Aa]ctress|[Ss]inger|[Aa]uthor|[Ww]riter"
    r"|[Aa]rtist|[Cc]urator|[Ee]ditor),? (?=[A-Z][\w’'-]+ [A-Z])"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How close two statements are.

    Args:
        meaning: Cosine similarity, -1..1.
        covered: The share of the claim's content words that the statement, or its document's names, hold.
        shared: The shared content words.
        core: Those of them that are neither names nor words for people: what is said, not of whom.
        core_covered: The share of the claim's own such words that is shared; 1 where it has none.
        names_lacking: How many of the claim's names stand neither in the statement's sentence nor among its report's
            names.
    """

    meaning: float
    covered: float
    shared: frozenset[str]
    core: frozenset[str] = frozenset()
    core_covered: float = 1.0
    names_lacking: int = 0

    @property
    def score(self) -> float:
        """Meaning and words in one number, about 0..1."""
        return MEANING * self.meaning + (1 - MEANING) * self.covered


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A claim and a statement laid side by side.

    Args:
        claim: The claim.
        statement: The statement.
        like: How close they are.
        beside: Their words beside each other.
        ours: What the claim's article is about, or None.
        theirs: What the statement's report is about, or None.
        thesaurus: Which words mean alike, or None.
    """

    claim: Claim
    statement: Claim
    like: Likeness
    beside: Alignment = NOTHING
    ours: Setting | None = None
    theirs: Setting | None = None
    thesaurus: Thesaurus | None = None

    @property
    def clash(self) -> bool:
        """Whether one is negated and the other plainly is not."""
        return opposed(self.claim, self.statement)

    @property
    def unclear(self) -> bool:
        """Whether one is negated and of the other it cannot be told."""
        differ = negated(self.claim) != negated(self.statement) and not self.clash
        return differ and not both_reject(self.claim, self.statement)

    @property
    def says_the_same(self) -> bool:
        """Whether every content word has its counterpart, and both state it or both reject it."""
        left = self.beside.ours_left or self.beside.theirs_left
        return not left and negated(self.claim) == negated(self.statement)

    @property
    def alone(self) -> bool:
        """Whether nothing is known of either's document, so that nothing vouches for one event but their own words."""
        return self.ours is None and self.theirs is None

    @property
    def one_name(self) -> bool:
        """Whether both speak of one place or person that is not what the whole article is about."""
        main = {w for name, _ in (self.ours.names[:MAIN] if self.ours else ()) for w in name}
        ours, theirs = (
            {w for name in capitals(text) for w in name_words(name)} - main - GENERIC
            for text in (self.claim.wording, self.sentence)
        )
        return bool(ours & theirs)

    @property
    def exchanged(self) -> bool:
        """Whether between the same two words each has another: "was red." and "was green."."""
        return any(
            a.before and (a.before, a.after) == (b.before, b.after)
            for a in self.beside.ours_left
            for b in self.beside.theirs_left
        )

    @property
    def names_others(self) -> bool:
        """Whether the statement's own words name somebody or something that the claim's do not."""
        ours = frozenset(map(stem, tokens(self.claim.wording))) | frozenset(map(stem, tokens(self.claim.quote)))
        return bool(_capitalised(self.statement.wording) - ours)

    @property
    def sentence(self) -> str:
        """The statement's whole sentence."""
        return self.statement.sentence.of(self.statement.article.text)

    @property
    def our_day(self) -> date | None:
        """When the claim's article was published."""
        return (self.ours and self.ours.published) or self.claim.article.published

    @property
    def their_day(self) -> date | None:
        """When the statement's report was published."""
        return (self.theirs and self.theirs.published) or self.statement.article.published

    @property
    def undated(self) -> bool:
        """Whether the statement's report is known and does not say its day: then it is neither older nor newer."""
        return self.theirs is not None and self.their_day is None


def pair(
    claim: Claim,
    statement: Claim,
    similarity: float,
    settings: tuple[Setting, Setting] | None = None,
    thesaurus: Thesaurus | None = None,
) -> Pair:
    """The two laid side by side; ``settings``, the article's and the report's, lend names a sentence leaves out."""
    claim, statement = levelled(claim), levelled(statement)
    beside = align(claim.wording, statement.wording, thesaurus)
    ours, theirs = settings or (None, None)
    matter = _DESCRIBED.sub("", _PURPOSE.sub(r"\1", claim.wording))
    wanted = frozenset(terms(matter))
    said = frozenset(terms(statement.wording)) | frozenset(terms(statement.quote)) | beside.alike
    names = _names(theirs)
    telling = wanted - names - _names(ours) - _capitalised(matter) - _PERSONS - places(matter) - _only_named(matter)
    sentence = statement.sentence.of(statement.article.text)
    like = Likeness(
        meaning=similarity,
        covered=coverage(wanted, said | (names & wanted)),
        shared=wanted & said,
        core=telling & said,
        core_covered=coverage(telling, said) if telling else 1.0,
        names_lacking=_lacking(claim.wording, names | said, sentence),
    )
    return Pair(
        claim=claim, statement=statement, like=like, beside=beside, ours=ours, theirs=theirs, thesaurus=thesaurus
    )


@lru_cache(maxsize=20_000)
def _only_named(text: str) -> frozenset[str]:
    """The terms that only stand inside names: "Harmont Build" builds nothing."""
    words = read_words(text)
    return frozenset(w.term for w in words if w.name) - frozenset(w.term for w in words if not w.name)


def _lacking(wording: str, known: frozenset[str], sentence: str) -> int:
    """How many names of the wording stand nowhere in the sentence or its report; a state by any of its names."""
    wanted = _capitalised(wording) - frozenset(w for p in places(wording) for w in _spelled(wording, p))
    missing = wanted - known - frozenset(map(stem, tokens(sentence)))
    return len(missing) + len(places(wording) - known - places(sentence))


def _spelled(wording: str, place: str) -> frozenset[str]:
    """The stems of the words by which the wording names the state."""
    return frozenset(stem(w) for name in capitals(wording) if place in places(name) for w in name_words(name))


_PERSONS: Final = frozenset(f"#{concept}" for concept in PEOPLE)


@lru_cache(maxsize=1_000)  # every claim meets every statement of a report
def _names(setting: Setting | None) -> frozenset[str]:
    if setting is None:
        return frozenset()
    stems = frozenset(stem(w) for name, _ in setting.names for w in name)
    return stems | frozenset(place for name, _ in setting.names for place in places(" ".join(name)))


@lru_cache(maxsize=20_000)
def _capitalised(text: str) -> frozenset[str]:
    return frozenset(stem(w) for name in capitals(text) for w in name_words(name) if w not in GENERIC and w not in STOP)
