"""Cuts: where a stretch of a sentence falls into several statements.

At clauses joined with a subject of their own, at verbs that share one (shared_subjects.py), at semicolons between
clauses, at ", with X done" additions, and where one clause is set against another (set_against.py). It knows the parse
of one stretch at a time.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.claims.modality import main_verb
from claimcheck.claims.set_against import against, conceded_first
from claimcheck.claims.stretches import words_in
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

_SHORTEST_CLAUSE: Final = 4  # words: a shorter joined clause ("and it did") asserts nothing of its own
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
# What befalls people and houses, by lemma, so that two counts of it have one cause and one place.
_BEFALLS: Final = frozenset(
    """
    kill die drown perish injure hurt wound burn miss missing rescue save arrest detain displace hospitalise hospitalize
    trap evacuate strand damage destroy flatten
    """.split()
)
_CHOOSING: Final = frozenset({"or", "nor"})  # of two clauses one is meant; neither is stated


def pieces_of(reading: Reading, piece: Span) -> list[Span]:
    """The stretches into which the piece falls at clauses that have a subject of their own."""
    conceded = conceded_first(reading, piece, is_clause)
    first, rest = conceded or (None, piece)
    apart = against(reading, rest, is_clause)
    joined = (*_clause_cuts(reading, rest), *_that_cuts(reading, rest), *apart)
    cuts = sorted({*joined, *_semicolon_cuts(reading, rest), *_addition_cuts(reading, rest)})
    bounds = [rest.start, *cuts, rest.end]
    parts = [first, *(trimmed(reading.text, apart.get(a, a), b) for a, b in pairwise(bounds))]
    return [part for part in parts if part]


def _clause_cuts(reading: Reading, piece: Span) -> list[int]:
    """Where a clause with its own subject is joined to the main one by "and", "but" or a semicolon."""
    parse = reading.parse
    root = main_verb(parse, piece)
    if root is None:
        return []
    inside = parse.indices(piece)
    cuts = []
    for i in (*joined_to(reading, root), *_beside(parse, root, inside)):
        if i not in inside or not is_predicate(reading, i):
            continue
        own = any(parse.tokens[c].dep in _SUBJECTS for k in (i, *_helpers(parse, i)) for c in parse.children(k))
        start = parse.tokens[min(parse.subtree(i))].start
        lost = None if own else _lost_subject(parse, i)
        own, start = own or lost is not None, start if lost is None else parse.tokens[lost].start
        longer = words_in(reading, Span(start, piece.end)) if start < piece.end else 0
        if (
            own
            and _is_led_on(parse, start)
            and not _shares_its_end(parse, root, i)
            and longer >= _SHORTEST_CLAUSE - _goes_on_counting(parse, root, start)
            and start > piece.start
            and words_in(reading, Span(piece.start, start)) >= _SHORTEST_CLAUSE
        ):
            cuts.append(start)
    return cuts


def _beside(parse: Parse, root: int, inside: range) -> list[int]:
    """The later clauses where the parser hung two on one verb: "six were held, and two may be charged, he said"."""
    above = parse.tokens[root].head
    if above in inside or parse.tokens[root].dep != "ccomp":
        return []
    clauses = [c for c in parse.children(above) if c in inside and parse.tokens[c].dep == "ccomp"]
    return clauses[1:]


def _helpers(parse: Parse, i: int) -> list[int]:
    """The "were" of "40 people were missing", on which parsers hang the subject."""
    return [c for c in parse.children(i) if parse.tokens[c].dep in {"aux", "auxpass"} and parse.tokens[i].tag == "VBG"]


def _goes_on_counting(parse: Parse, root: int, start: int) -> bool:
    """For "12 people had died and 40 were missing": a statement in three words, since the first named who is counted.

    Not "three were stabbed and one was shot": parts of one whole.
    """
    first = parse.indices(Span(start, start + 1)).start
    before = (c for c in parse.children(root) if parse.tokens[c].dep in _SUBJECTS and c < first)
    named = any(parse.tokens[g].dep == "nummod" for c in before for g in parse.children(c))
    return named and parse.tokens[first].tag == "CD" and parse.tokens[first].dep in _SUBJECTS


def _shares_its_end(parse: Parse, root: int, i: int) -> bool:
    """For "two died and five were hurt when a roof fell in Lund": the first count has nothing but what follows both.

    Not "two died and five were hurt", nor "two died in Lund and five were hurt when a roof fell".
    """
    token = parse.tokens[i]
    bare = all(parse.tokens[c].dep in {"cc", "conj", "punct"} for c in parse.children(root) if c > root)
    if not bare or token.head != root or token.lemma.lower() not in _BEFALLS:
        return False
    after = [parse.tokens[c] for c in parse.children(i) if c > i]
    ends = any(t.dep in {"advcl", "prep", "agent"} for t in after) and not any(t.dep == "dobj" for t in after)
    who = (c for c in parse.children(i) if parse.tokens[c].dep in _SUBJECTS)
    return ends and any(_is_counted(parse, c) for c in who)


def _is_counted(parse: Parse, noun: int) -> bool:
    """For "five", "nine others", "his wife": counted beside those named before, or known by them."""
    below = {parse.tokens[c].dep: parse.tokens[c] for c in parse.children(noun)}
    owned = "poss" in below and below["poss"].tag == "PRP$"
    return parse.tokens[noun].tag == "CD" or "nummod" in below or owned or parse.tokens[noun].text.lower() == "others"


def _is_led_on(parse: Parse, start: int) -> bool:
    """Whether the clause that begins there is told beside the one before: not "A or B", nor "which backed | B"."""
    before = parse.tokens[parse.indices(Span(start, start + 1)).start - 1]
    return (before.tag == "CC" or before.pos == "PUNCT") and before.text.lower() not in _CHOOSING


def _lost_subject(parse: Parse, i: int) -> int | None:
    """Where the subject begins that the parser joined to a noun: "a feature of the north and numbers | have risen"."""
    first = min(parse.subtree(i))
    noun = first - 1
    verb = next(k for k in range(first, i + 1) if k == i or parse.tokens[k].pos != "ADV")  # "no longer", "now"
    helps = verb == i or parse.tokens[verb].dep.startswith("aux")
    finite = parse.tokens[verb].tag in {"VBD", "VBZ", "VBP", "MD"} and helps
    if not finite or noun < 1 or parse.tokens[noun].dep != "conj" or parse.tokens[noun].tag not in {"NNS", "NNP", "NN"}:
        return None
    if parse.tokens[parse.tokens[noun].head].dep == "conj":
        return None  # "cables to Lund, Norby and Sarn broke": the last of a list
    opens = min(parse.subtree(noun))
    return opens if parse.tokens[opens - 1].text.lower() in {"and", "but"} else None


# ", but that": the second clause of a speech; must not match "and that of the mayor", which has no verb.
_THAT_TOO: Final = re.compile(r",\s{1,3}(?:and|but)\s{1,3}that\s{1,3}")


def _that_cuts(reading: Reading, piece: Span) -> list[int]:
    """Where "…, but that …" joins a second clause, whatever the parser hung it on."""
    found = (match for match in _THAT_TOO.finditer(reading.text, piece.start, piece.end) if match.end() < piece.end)
    return [
        match.start()
        for match in found
        if is_clause(reading, Span(match.end(), piece.end)) and is_clause(reading, Span(piece.start, match.start()))
    ]


def semicolons(reading: Reading, piece: Span) -> list[int]:
    """Where its semicolons stand."""
    return [t.start for t in reading.parse.within(piece) if t.text == ";"]


def _semicolon_cuts(reading: Reading, piece: Span) -> list[int]:
    """Where a semicolon parts two clauses, however the parser hangs them; not the items of a list."""
    marks = semicolons(reading, piece)
    bounds = [piece.start, *marks, piece.end]
    whole = [is_clause(reading, trimmed(reading.text, a, b)) for a, b in pairwise(bounds)]
    return [mark for mark, before, after in zip(marks, whole, whole[1:], strict=False) if before and after]


def is_clause(reading: Reading, piece: Span | None) -> bool:
    """Whether a verb with a subject of its own is said there, in a few words at least."""
    root = main_verb(reading.parse, piece) if piece else None
    if piece is None or root is None or not is_predicate(reading, root):
        return False
    own = any(reading.parse.tokens[c].dep in _SUBJECTS for c in reading.parse.children(root))
    return own and words_in(reading, piece) >= _SHORTEST_CLAUSE


def is_predicate(reading: Reading, i: int) -> bool:
    """Whether the word is a verb, or has one below it ("were unaccounted for")."""
    tokens = reading.parse.tokens
    if tokens[i].tag == "VBG" and not any(tokens[c].dep == "aux" for c in reading.parse.children(i)):
        return False  # "calls, some of them threatening": no statement of its own
    return tokens[i].pos in {"VERB", "AUX"} or any(tokens[c].pos == "AUX" for c in reading.parse.children(i))


def joined_to(reading: Reading, root: int) -> list[int]:
    """The verbs joined to the root, and those joined to them."""
    found, todo = [], [root]
    while todo:
        for child in reading.parse.children(todo.pop()):
            if reading.parse.tokens[child].dep == "conj":
                found.append(child)
                todo.append(child)
    return found


def _addition_cuts(reading: Reading, piece: Span) -> list[int]:
    """Where ", with X done" adds a statement."""
    parse = reading.parse
    cuts = []
    inside = parse.indices(piece)
    for i in inside:
        token = parse.tokens[i]
        if token.text.lower() != "with" or i == inside.start or parse.tokens[i - 1].text != ",":
            continue
        obj = next((c for c in parse.children(i) if parse.tokens[c].dep in {"pobj", "pcomp"}), None)
        if obj is not None and any(parse.tokens[c].dep == "acl" for c in parse.children(obj)):
            cuts.append(token.start)
    return cuts
