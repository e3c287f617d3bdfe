"""Torn subjects: what is said gets its subject back where the subject was left with the words that hand it over.

"Insisted guards had “stopped a raid”" (the quotation is taken for all of it), "According to the Herald, Ruiz, 58, has
told her staff" (the name is taken for a part of the Herald's). It knows one content at a time.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.claims.modality import main_verb
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from claimcheck.claims.attributed import Attributed
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
# Verbs that take no object of their own beside a clause, and nobody who is told.
_SAYING: Final = frozenset("say insist claim believe think argue maintain contend allege suggest reckon report".split())
_NOMINAL: Final = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "CCONJ"})
_BEFORE_VERB: Final = frozenset({"ADP", "PART", "ADV", "AUX", "PUNCT"})
_LONGEST: Final = 8  # tokens of such a subject: longer ones hold clauses


def with_subject(reading: Reading, item: Attributed) -> Attributed:
    """The same with its subject, where the parser took it for something else."""
    parse, content = reading.parse, item.content
    root = main_verb(parse, content)
    inside = parse.indices(content)
    if root is None or item.clause is not None or item.cue_span is None or content.start < item.cue_span.end:
        return item
    told = _told_object(reading, item)
    if told is not None:
        return replace(item, content=told)
    own = [c for c in parse.children(root) if parse.tokens[c].dep in _SUBJECTS and c in inside]
    if item.cue == "according to":
        return item if own else _past_source(reading, item)
    subject = next((c for c in parse.children(root) if parse.tokens[c].dep in _SUBJECTS and c < inside.start), None)
    if own or subject is None or not _opens(parse, inside):
        return item
    start = trimmed(reading.text, max(parse.subtree_span(subject).start, item.cue_span.end), content.end)
    return replace(item, content=start) if start is not None and parse.tokens[subject].start >= start.start else item


def _told_object(reading: Reading, item: Attributed) -> Span | None:
    """For "said waves | 3 to 5 metres high broke over it": one says no waves; they are what the clause is about."""
    parse = reading.parse
    if item.lemma not in _SAYING or item.cue_span is None or item.cue_span.end >= item.content.start:
        return None
    gap = parse.indices(Span(item.cue_span.end, item.content.start))
    cue = parse.indices(item.cue_span)[-1]
    inside = parse.indices(item.content)
    verb = _opens(parse, inside) and not any(
        parse.tokens[k].dep in _SUBJECTS and parse.tokens[k].head in inside for k in inside
    )
    allowed = _NOMINAL | _BEFORE_VERB if verb else _NOMINAL  # "said waves 3 to 5 metres high | broke over it"
    nominal = all(parse.tokens[k].pos in allowed and parse.tokens[k].text != "," for k in gap)
    objects = any(parse.tokens[k].dep == "dobj" and parse.tokens[k].head == cue for k in gap)
    start = trimmed(reading.text, item.cue_span.end, item.content.end)
    return start if nominal and objects and len(gap) <= _LONGEST else None


def _opens(parse: Parse, inside: range) -> bool:
    """Whether the stretch begins with its verb: "had stopped it", "stopped it", not "to stop it" nor "stopping it"."""
    words = [parse.tokens[k] for k in inside if parse.tokens[k].pos not in {"PUNCT", "SPACE", "ADV"}]
    return bool(words) and (words[0].tag in _FINITE or words[0].tag == "VBN")


def _past_source(reading: Reading, item: Attributed) -> Attributed:
    """For "According to the Herald, Ruiz, 58, has told …": the source ends before the name that the verb lacks.

    Of "According to Ruiz, the mayor, 24 crates were found" it ends before the last of what is hung on her name.
    """
    parse, source = reading.parse, item.source
    if source is None or item.source_head is None:
        return item
    hung = [c for c in parse.children(item.source_head) if parse.tokens[c].dep == "appos" and c > item.source_head]
    aside = item.content.start < source.end
    if not hung or not (aside or _opens(parse, parse.indices(item.content))):
        return item
    first = min(parse.subtree(hung[-1] if aside else hung[0]))
    start = parse.tokens[first].start
    if parse.tokens[first - 1].text != "," or not source.start < start < item.content.end:
        return item
    kept = trimmed(reading.text, source.start, parse.tokens[first - 1].start) or source
    return replace(item, content=Span(start, item.content.end), source=kept)
