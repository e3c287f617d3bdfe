"""roles: whether two texts give two names the same parts: "Omnia will buy Tarsus" is not "Tarsus will buy Omnia".

Rules: knows names by their capitals, a word that both texts have between the two, and whether it is passive; only where
one and the same doing stands between the same two names in turn, so that nothing else can be meant.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.same_acts import same_doing
from claimcheck.agreement.setting import CAPITALS, GENERIC, name_words
from claimcheck.agreement.words import stem, terms, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Party

_FARTHEST: Final = 80  # characters between the two names: a verb, its helpers and a short description
# What two do to each other alike, or together.
_MUTUAL: Final = frozenset(
    terms(
        "met meeting merged merger married divorced fought clashed agreed talks talked spoke negotiated traded played "
        "drew joined shared signed bordered connects links joins border near with and between"
    )
)
# "Was bought by", "was fired as head coach of": the first name undergoes it. Must not match "is owner of",
# "was then owner of".
_PASSIVE: Final = re.compile(
    r"\b(?:is|are|was|were|be|been|being) (?:\w{1,15}ly )?"
    r"(?!then\b|often\b)(?:\w{2,20} by|\w{2,18}(?:ed|en|wn|ught)|put|cut|hit|made|told|sold|held|sent|paid)\b"
)

# "the Osk works of Velmar": a noun between them tells of no doing; must not match "is owner of".
_NAMED_BY: Final = re.compile(r"['’]?s? ?[a-z]{2,20} (?:of|in|at|for)(?: the)? ")
# One deed by the word of either side: "exported to", "imported from".
_CONVERSE: Final = tuple(
    (frozenset(terms(one)), frozenset(terms(two)))
    for a, b in (("export", "import"), ("lend", "borrow"), ("sell", "buy"))
    for one, two in ((a, b), (b, a))
)
_BY: Final = re.compile(r"\bby (?:\w{1,20} ){0,3}$")  # right before a name; must not match "nearby"


def exchanged(claim: str, statement: str) -> tuple[str, str] | None:
    """The two names that the statement gives each other's part, as the claim orders them, or None.

    >>> exchanged("Omnia will buy Tarsus", "Tarsus is to buy Omnia")
    ('Omnia', 'Tarsus')
    >>> exchanged("Omnia will buy Tarsus", "Tarsus will be bought by Omnia")
    >>> exchanged("Tarsus was put on the market by Omnia", "Omnia put Tarsus on the market")
    >>> exchanged("Ana Ruiz was fired as head of Omnia", "Omnia fired Ruiz")
    >>> exchanged("Ana Ruiz met Tom Hale", "Hale met Ruiz")
    """
    for first, second, doing, voice in _between(claim):
        for other, last, done, turned in _between(statement):
            kept = _alike(first, other) and _alike(second, last)
            crossed = _alike(first, last) and _alike(second, other)
            passive = bool(voice) != bool(turned)
            if any(doing & one and done & two for one, two in _CONVERSE):
                continue  # to whom one exports, he imports from him
            if kept != crossed and doing & done and (not passive if crossed else passive and "by" in (voice, turned)):
                return first, second
    return None


def _between(text: str) -> Iterator[tuple[str, str, frozenset[str], str]]:
    """Each two names in turn, the terms of what is done between them, and whether it is passive, "by" the second."""
    for a, b in pairwise(CAPITALS.finditer(text)):
        between = text[a.end() : b.start()]
        doing = frozenset() if _NAMED_BY.fullmatch(between) else frozenset(terms(between))
        if len(between) <= _FARTHEST and doing and not doing & _MUTUAL and not re.search(r"[.,;:]", between):
            passive = "by" if _BY.search(between) else "passive"  # "was killed in Tarn": Tarn did not do it
            yield a[0], b[0], doing, passive if _PASSIVE.search(between) else ""


def _alike(a: str, b: str) -> bool:
    return bool((set(name_words(a)) - GENERIC) & (set(name_words(b)) - GENERIC))


def turned_round(pair: Pair) -> tuple[str, str] | None:
    """Who does it by the claim, and who does it to him by the statement, or None: "the dog bit the man"."""
    for a in pair.claim.acts[:1]:
        for b in pair.statement.acts:
            if not (a.subject and a.object and b.subject and b.object) or set(terms(a.doing)) & _MUTUAL:
                continue
            does, suffers, doing, suffering = map(_head, (a.subject, a.object, b.subject, b.object))
            if does == suffering and does not in (doing, suffers) and suffers != suffering and same_doing(pair, a, b):
                return a.subject.whole, b.subject.whole
    return None


def _head(party: Party) -> str:
    """The stem of the party's noun, or of the last word of its name."""
    return stem(tokens(party.names[0])[-1]) if tokens(party.names[0]) else ""
