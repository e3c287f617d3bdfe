"""Untold: what of a sentence stands on nobody's word where the rest does: "the road was shut, but police said …".

It knows the parse of one sentence and the stretches of it that are handed to somebody.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.claims.cuts import is_clause, semicolons
from claimcheck.claims.lexicon import QUOTERS
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.attributed import Attributed
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

_WHEN: Final = frozenset({"after", "when", "because", "since", "before", "while", "though", "although"})
# What one does in words, by lemma, beside the verbs of speech: the sentence tells what was said by it.
_SPEAKING: Final = frozenset(
    """
    speak talk answer respond react address defend criticise criticize praise condemn attack blast slam testify appear
    apologise apologize go take come hit lash comment discuss issue release publish send post hold give make use quote
    cite escalate sound compare contrast liken point express voice raise
    """.split()
)
_CONCEDING: Final = frozenset({"although", "though", "while", "whereas"})
_DATING: Final = frozenset({"when", "after", "as"})  # what was done before or while somebody spoke
_TALKING: Final = frozenset("speak talk respond reply react write tweet say tell comment continue add go agree".split())
"""Verbs by which somebody only sets out to say what follows: "he spoke to voters, saying …"."""


def untold_in(reading: Reading, sentence: Span, parts: Sequence[Attributed]) -> list[Span]:
    """The clauses of a sentence that are handed to nobody, beside the parts that are.

    Args:
        reading: The article.
        sentence: The sentence.
        parts: What of it stands on somebody's word.
    """
    bounds = [*semicolons(reading, sentence), sentence.end]
    told = [span for a in parts for span in (a.content, a.source, a.cue_span) if span is not None]
    contents = [a.content for a in parts]
    clauses = [s for a, b in pairwise(bounds) if (s := trimmed(reading.text, a + 1, b)) and is_clause(reading, s)]
    clauses += [s for a in parts for s in _clauses_before(reading, sentence, a)]
    clauses += [s for a in parts for s in (_conceded(reading, sentence, a), _main_clause(reading, sentence, a)) if s]
    rest: list[Span] = []
    for clause in clauses:
        if not any(clause.overlaps(span) for span in (*told, *rest)):
            rest.append(clause)
    for clause in (
        s for a in parts for s in (_deed_before(reading, sentence, a), _deed_told(reading, sentence, a)) if s
    ):
        if not any(clause.overlaps(span) for span in (*contents, *rest)):
            rest.append(clause)
    return rest


# The same before a verb whose subject stands further up, or a comma alone in a row of verbs.
_JOINED_BEFORE: Final = re.compile(r",? (?:and|but)\s+$|,\s+$")
# What joins a clause to the one before it; must not match "salt and pepper" but right before who speaks.
_JOINT: Final = re.compile(r",? (?:and|but|yet|so)\s+$|, (?:while|whereas|though|although)\s+$")


def _clauses_before(reading: Reading, sentence: Span, item: Attributed) -> Iterator[Span]:
    """What stands before "and" or "but" and what somebody says: "the road was shut, but police said it was safe"."""
    said = [span.start for span in (item.content, item.source, item.cue_span) if span is not None]
    for start in {item.content.start, min(said)}:
        joint = _JOINT.search(reading.text, sentence.start, start) if sentence.start < start else None
        before = trimmed(reading.text, sentence.start, joint.start()) if joint else None
        if before is not None and is_clause(reading, before):
            yield before


def _conceded(reading: Reading, sentence: Span, item: Attributed) -> Span | None:
    """For "Although the bridge reopened on Monday, the council said …": that it reopened."""
    parse = reading.parse
    first = parse.indices(sentence).start
    clause = parse.tokens[first].head
    word = parse.tokens[first].text.lower()
    opens = word in _CONCEDING and parse.tokens[first].dep == "mark"
    if not (opens or (word in _DATING and _is_past(parse, clause))) or parse.tokens[clause].dep != "advcl":
        return None
    whole = parse.subtree_span(clause)
    before = all(span is None or span.start >= whole.end for span in (item.content, item.source, item.cue_span))
    conceded = trimmed(reading.text, parse.tokens[first].end, whole.end)
    return conceded if before and conceded is not None and is_clause(reading, conceded) else None


def _is_past(parse: Parse, clause: int) -> bool:
    """For "When Ana Ruiz was named in May": a thing of the past, of somebody with a noun or a name."""
    below = [parse.tokens[c] for c in parse.children(clause)]
    past = parse.tokens[clause].tag == "VBD" or any(t.tag == "VBD" and t.dep.startswith("aux") for t in below)
    return past and any(t.dep in {"nsubj", "nsubjpass"} and t.pos in {"NOUN", "PROPN"} for t in below)


def _deed_told(reading: Reading, sentence: Span, item: Attributed) -> Span | None:
    """For "Ruiz resigned on Monday, saying he was tired": that he resigned."""
    if item.cue_span is None or item.content.start < item.cue_span.end:
        return None
    parse = reading.parse
    cue = parse.indices(item.cue_span)[-1]
    verb = parse.tokens[parse.tokens[cue].head]
    first = min(parse.subtree(cue))
    if parse.tokens[cue].tag != "VBG" or parse.tokens[cue].dep not in {"advcl", "xcomp"} or first != cue or not first:
        return None
    if parse.tokens[first - 1].text != "," or verb.lemma.lower() in _TALKING or verb.start > item.cue_span.start:
        return None
    before = trimmed(reading.text, sentence.start, parse.tokens[first - 1].start) if sentence.start < verb.end else None
    return before if before is not None and is_clause(reading, before) else None


def _deed_before(reading: Reading, sentence: Span, item: Attributed) -> Span | None:
    """For "Ruiz opened the bridge on Monday and said it was safe": what she did before she said so."""
    if item.cue_span is None:
        return None
    parse = reading.parse
    cue = parse.indices(item.cue_span)[-1]
    if parse.tokens[cue].tag == "VBG":
        return _deed_explained(reading, sentence, cue)
    verb = next((k for k in parse.ancestors(cue) if parse.tokens[k].dep != "conj"), cue)
    own = any(parse.tokens[c].dep in {"nsubj", "nsubjpass", "mark"} for c in parse.children(cue))
    if (
        parse.tokens[cue].dep != "conj"
        or own
        or parse.tokens[verb].dep != "ROOT"
        or item.content.start < item.cue_span.end
    ):
        return None
    joint = _JOINED_BEFORE.search(reading.text, sentence.start, parse.tokens[min(parse.subtree(cue))].start)
    before = trimmed(reading.text, sentence.start, joint.start()) if joint else None
    return before if before is not None and is_clause(reading, before) else None


def _deed_explained(reading: Reading, sentence: Span, cue: int) -> Span | None:
    """For "Ruiz sued the bank on Monday, claiming it had cheated her": that she sued; not that she spoke.

    So for "The car was found on Monday, with police saying it was stolen": that it was found.
    """
    parse = reading.parse
    opens = parse.tokens[cue].head if parse.tokens[cue].dep == "pcomp" else cue
    verb = parse.tokens[opens].head
    does = parse.tokens[verb].lemma.lower() not in _SPEAKING and parse.tokens[verb].lemma.lower() not in QUOTERS
    hung = parse.tokens[opens].dep == "advcl" or parse.tokens[opens].text == "with"
    if not hung or parse.tokens[verb].dep != "ROOT" or not verb < opens or not does:
        return None
    set_off = parse.tokens[opens - 1].text == ","
    before = trimmed(reading.text, sentence.start, parse.tokens[opens - 1].start) if set_off else None
    return before if before is not None and is_clause(reading, before) else None


def _main_clause(reading: Reading, sentence: Span, item: Attributed) -> Span | None:
    """What goes before a clause that only says when or why: "He resigned after auditors found that …"."""
    if item.cue_span is None:
        return None
    parse = reading.parse
    cue = parse.indices(item.cue_span)[-1]
    marks = [c for c in parse.children(cue) if parse.tokens[c].text.lower() in _WHEN and c < cue]
    if parse.tokens[cue].dep != "advcl" or not marks or parse.tokens[cue].head > cue:
        return None
    before = trimmed(reading.text, sentence.start, parse.tokens[min(parse.subtree(cue))].start)
    if before is None or any(t.dep == "npadvmod" for t in parse.within(before)[-1:]):
        return None  # "The attack came a day | after the army said …"
    return before if is_clause(reading, before) else None
