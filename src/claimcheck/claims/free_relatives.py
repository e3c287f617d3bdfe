"""Free relatives: "what the army said was a depot", how somebody names what the rest of the sentence tells.

Nobody says anything there: the sentence tells what was struck, in the outlet's own voice, and leaves it to the army
what that was. It knows one parse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse

_TAKEN: Final = frozenset({"ccomp", "pcomp", "dobj"})  # what the verb or preposition before "what" takes
_CLAUSES: Final = frozenset({"ccomp", "advcl", "xcomp"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_BEING: Final = frozenset("is are was were be been had has have 's ’s".split())
_REACH: Final = 12  # words between "what" and the verb: longer sources are rare there
_SHOWN: Final = frozenset("footage video image photo picture photograph clip recording film portrait".split())
_LABELS: Final = frozenset({"call", "describe"})
_QUOTED: Final = 3  # words behind "called" or "described as" in which a mark makes it somebody's own word
_MARKS: Final = frozenset({"“", '"', "‘", "'", "`", "``", "''"})
# What is done to a thing, whatever it is; what is faced or condemned is only judged ("faces what he called a crisis").
_HANDLED: Final = frozenset(
    """
    test launch fire seize strike bomb hit destroy shell attack raid intercept down shoot kill arrest detain
    capture free release publish post find discover uncover unearth spot recover foil thwart dismantle sink
    """.split()
)


def names_it(parse: Parse, i: int) -> bool:
    """Whether the verb of saying at ``i`` only names something: "(struck) what it said was a depot".

    Not "asked what the minister said", nor "what the minister said was that …", which is told in contents.py.
    """
    what = _what(parse, i)
    if what is None or i + 1 >= len(parse.tokens):
        return False
    below = [c for c in parse.children(i) if c > i and parse.tokens[c].dep in _CLAUSES]
    return parse.tokens[what].head in {i, *below} and parse.tokens[i + 1].text.lower() in _BEING


def labels_it(parse: Parse, i: int) -> bool:
    """Whether it gives a thing that something is done to its name: "launched what it called a spy satellite"."""
    token = parse.tokens[i]
    if token.lemma.lower() not in _LABELS or parse.tokens[token.head].lemma.lower() not in _HANDLED:
        return False
    what = _what(parse, i)
    own = what is not None and parse.tokens[what].head == i and token.dep != "pcomp"
    return own and not any(t.text in _MARKS for t in parse.tokens[i + 1 : i + 1 + _QUOTED])


def _what(parse: Parse, i: int) -> int | None:
    """The "what" of a clause that a verb or preposition takes, where somebody is the subject behind it."""
    token = parse.tokens[i]
    if token.dep not in _TAKEN or token.head >= i:
        return None
    first = max(i - _REACH, token.head)
    what = next((k for k in range(i - 1, first, -1) if parse.tokens[k].text.lower() == "what"), i)
    return what if any(parse.tokens[c].dep in _SUBJECTS and what < c < i for c in parse.children(i)) else None


def is_of(parse: Parse, i: int, root: int | None) -> bool:
    """Whether what the verb at ``i`` names is what the main verb was done to, or what its pictures show."""
    token = parse.tokens[i]
    if token.dep != "pcomp":
        return token.head == root
    noun = parse.tokens[token.head].head
    shown = parse.tokens[token.head].text.lower() == "of" and parse.tokens[noun].lemma.lower() in _SHOWN
    return shown and parse.tokens[noun].head == root and parse.tokens[noun].dep in {"dobj", "attr", "nsubjpass"}


__all__ = ["is_of", "labels_it", "names_it"]
