"""Relatives: clauses with "who", "which" or "that" of which somebody else says so: "the tunnel, which X says was safe".

What is said has lost its subject to the noun before it. It knows the parse of one sentence and one cue at a time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.claims.source_phrases import source_tokens
from claimcheck.claims.stretches import tidied
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.cue import Cue
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_RELATIVE: Final = frozenset({"WDT", "WP"})
_RELATIVES: Final = frozenset({"who", "which", "that"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative:
    """What a relative clause hands to its own source.

    Args:
        content: What is said, without its subject; None where that subject is another, and where the clause says which
            one is meant ("the man who police say fired"): it is told with its noun then.
        source: The token that heads the source.
        noun: The token of the noun that the clause describes, which is the subject.
        subject: That noun's phrase.
        whole: The clause.
        set_off: Whether commas part it from its sentence, which tells something without it.
    """

    content: Span | None
    source: int
    noun: int
    subject: Span
    whole: Span
    set_off: bool


def relative_at(reading: Reading, cue: Cue) -> Relative | None:
    """The relative clause that the cue attributes, or None where it attributes something else."""
    parse = reading.parse
    verb = parse.tokens[cue.index].head if cue.kind == "according" else cue.index
    if parse.tokens[verb].dep != "relcl" or cue.kind not in {"verb", "according"}:
        return None
    opens = min(parse.subtree(verb))
    if parse.tokens[opens].tag not in _RELATIVE and parse.tokens[opens].text.lower() not in _RELATIVES:
        return None
    source = _source(parse, cue, verb)
    said = verb if cue.kind == "according" else _said(parse, verb)
    if (
        source is None
        or said is None
        or not opens < source
        or (cue.kind == "according" and not opens < cue.index < verb)
    ):
        return None
    noun = parse.tokens[verb].head
    whole = parse.subtree_span(verb)
    below = [k for k in source_tokens(parse, noun) if k < opens]
    set_off = parse.tokens[opens - 1].text in {",", "–", "—", "("}
    start = cue.phrase.end if cue.kind == "according" else cue.words.end
    return Relative(
        content=tidied(reading.text, start, whole.end) if set_off and _is_its_subject(parse, said, opens) else None,
        source=source,
        noun=noun,
        subject=Span(parse.tokens[min(below)].start, parse.tokens[max(below)].end),
        whole=whole,
        set_off=set_off,
    )


def _source(parse: Parse, cue: Cue, verb: int) -> int | None:
    """Who says so: the subject beside the relative, which parsers call a subject too."""
    if cue.kind == "according":
        return cue.subject
    own = (c for c in parse.children(verb) if parse.tokens[c].dep in _SUBJECTS and c < verb)
    return next(
        (c for c in own if parse.tokens[c].tag not in _RELATIVE and parse.tokens[c].text.lower() != "that"), None
    )


def _said(parse: Parse, verb: int) -> int | None:
    clauses = (c for c in parse.children(verb) if parse.tokens[c].dep in {"ccomp", "xcomp"} and c > verb)
    return next(clauses, None)


def _is_its_subject(parse: Parse, said: int, opens: int) -> bool:
    """Whether the relative is what the clause speaks of; not for "which the army said it had sunk"."""
    own = [c for c in parse.children(said) if parse.tokens[c].dep in {*_SUBJECTS, "expl"}]
    return all(c == opens for c in own) and parse.tokens[opens].dep in _SUBJECTS
