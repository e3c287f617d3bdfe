"""Frames: what hangs on a word of attitude, by kind: a clause, "to …", an object, the object of a preposition.

It knows shapes of the parse, not words: which word takes which frame is a matter of stance_words.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse

# What opens a setting ("during a rally", "after the debate"): it says when or where, not what.
_SETTINGS: Final = frozenset("during after before since until amid throughout despite following via near".split())
_PLACES: Final = frozenset({"in", "on", "at"})
# After "in", "on" or "at" these, and names, say when and where.
_OCCASIONS: Final = frozenset(
    """
    day week month year night morning afternoon evening time moment rally speech interview debate statement tweet post
    event meeting hearing conference campaign town hall show letter email memo report address past
    """.split()
)
# Dependents that belong to what a word takes when they follow its object.
_BELONGS: Final = frozenset(
    {"dobj", "ccomp", "xcomp", "oprd", "prep", "dative", "attr", "acomp", "pcomp", "acl", "prt", "advmod"}
)

_COMMENTS: Final = frozenset({"advcl", "relcl", "parataxis"})
_LONGEST: Final = 200  # words: longer stretches are lists or broken text, and would cost the square of their length
_PAST: Final = frozenset({"VBD", "VBN", "VBZ"})
_SET_OFF: Final = frozenset({",", "-", "–", "—", "--"})


@dataclass(frozen=True, slots=True)
class Frame:
    """One thing that a word takes: the frame's name ("that", "inf", "it", or a preposition) and the stretch."""

    kind: str
    span: Span


def frames_of(parse: Parse, i: int) -> tuple[Frame, ...]:
    """The frames of the verb, noun or adjective at ``i``, best first.

    ``that`` is an object clause, ``inf`` an infinitive or gerund, ``it`` an object with what follows it; a preposition
    stands for its object with what follows.
    """
    after = [c for c in parse.children(i) if c > i]
    found: list[Frame] = []
    for k, child in enumerate(after):
        kind = _kind(parse, child)
        if kind:
            found.append(Frame(kind, _stretch(parse, i, child, after[k + 1 :])))
    order = {"that": 0, "it": 1, "inf": 2}
    return tuple(sorted(found, key=lambda f: (order.get(f.kind, 3), f.span.start)))


def _kind(parse: Parse, child: int) -> str:
    token = parse.tokens[child]
    if token.dep == "ccomp" or (token.dep == "acl" and _opens_with_that(parse, child)):
        return "that"
    if token.dep in {"xcomp", "acl"} and token.tag in {"VB", "VBG"}:
        return "inf"
    if token.dep == "dobj":
        return "it"
    if token.dep == "prep" and any(parse.tokens[c].dep in {"pobj", "pcomp"} for c in parse.children(child)):
        return token.text.lower()
    return ""


def _opens_with_that(parse: Parse, child: int) -> bool:
    return any(parse.tokens[c].dep == "mark" and parse.tokens[c].text.lower() == "that" for c in parse.children(child))


def _stretch(parse: Parse, head: int, child: int, later: list[int]) -> Span:
    """From the child's first word (for a preposition, the word after it) to the last word that belongs to it."""
    first = child + 1 if parse.tokens[child].dep == "prep" else min(parse.subtree(child))
    last = max(parse.subtree(child))
    for other in later:
        token = parse.tokens[other]
        if token.dep not in _BELONGS or min(parse.subtree(other)) <= last:
            continue
        if token.dep == "prep" and _is_setting(parse, other):
            break
        if parse.tokens[last + 1].text in {",", ";"}:
            break
        last = max(parse.subtree(other))
    first = max(first, head + 1)
    last = min(last, _before_next_deed(parse, child))
    last = max(first, _without_comment(parse, first, last))
    return Span(parse.tokens[first].start, parse.tokens[last].end)


def _before_next_deed(parse: Parse, child: int) -> int:
    """For "declined to comment and left by a side door": no infinitive goes on with "left"; the token before "and"."""
    end = len(parse.tokens)
    joined = [c for c in parse.children(child) if parse.tokens[c].dep == "conj" and c > child]
    if parse.tokens[child].tag != "VB" or not joined or parse.tokens[joined[0]].tag not in _PAST:
        return end
    links = (c for c in parse.children(child) if parse.tokens[c].dep == "cc" and child < c < joined[0])
    return next((c - 1 for c in links), end)


def _is_setting(parse: Parse, i: int) -> bool:
    """Whether the prepositional phrase says when or where, not what."""
    word = parse.tokens[i].text.lower()
    if word not in _PLACES:
        return word in _SETTINGS
    objects = [parse.tokens[c] for c in parse.children(i) if parse.tokens[c].dep == "pobj"]
    return any(t.pos in {"PROPN", "NUM"} or t.lemma.lower() in _OCCASIONS for t in objects)


def _without_comment(parse: Parse, first: int, last: int) -> int:
    """The last word before a clause set off by a comma or dash at the end (", creating …", " – with …", ", when …")."""
    if last - first > _LONGEST:
        return last
    for i in range(last, first, -1):
        token = parse.tokens[i]
        loose = token.dep in _COMMENTS or (token.dep == "prep" and token.text.lower() == "with")
        if not loose or token.head < first:
            continue
        low = min(parse.subtree(i))
        if first + 1 < low and parse.tokens[low - 1].text in _SET_OFF and max(parse.subtree(i)) >= last - 1:
            last = low - 2
    return last
