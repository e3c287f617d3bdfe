"""Clause ends: how far what is said goes on behind its cue, over what the parser hung too high or tore off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import SPEECH
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.cue import Cue
    from claimcheck.claims.reading import Reading

_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl"})


def stretched(reading: Reading, sentence: Span, cue: Cue, clause: int, end: int) -> int:
    """The end of content that follows its cue: on over what the parser hung too high, up to the next cue's words."""
    parse = reading.parse
    stop = sentence.end
    inside = set(parse.subtree(clause))
    for i in parse.indices(Span(cue.words.end, sentence.end)) if cue.words.end < sentence.end else ():
        token = parse.tokens[i]
        if token.start < end or i in inside:
            continue
        if token.dep in {"conj", "advcl", "parataxis", "relcl", "ccomp", "appos", "cc"} and token.head not in inside:
            stop = min(stop, parse.tokens[min(parse.subtree(i))].start)
    end = _with_its_object(reading, sentence, cue, _with_its_verb(reading, sentence, cue, end))
    end = _with_second_that(reading, sentence, cue, end)
    for quotation in reading.quotations_in(sentence):
        if quotation.span.start < end < quotation.span.end:
            end = min(quotation.span.end, sentence.end)
    return max(end, stop) if _only_smallwords_in(reading, end, stop) else end


# ", but that": a second clause of the same speech; must not match "and that is why".
_THAT_TOO: Final = re.compile(r",?\s{1,3}(?:and|but)\s{1,3}that\s{1,3}(?!(?:is|was|has|had|would|will)\b)")


def _with_second_that(reading: Reading, sentence: Span, cue: Cue, end: int) -> int:
    """The end behind "…, but that B", where the parser joined B to the cue itself."""
    match = _THAT_TOO.match(reading.text, end, sentence.end)
    parse = reading.parse
    joined = [c for c in parse.children(cue.index) if parse.tokens[c].dep == "conj" and c > cue.index]
    if match is None or not joined:
        return end
    owned = any(parse.tokens[c].dep in _SUBJECTS for c in parse.children(joined[0]))
    start = parse.tokens[min(parse.subtree(joined[0]))].start
    inside = owned and start <= match.end() + 1 and parse.tokens[joined[0]].start > match.end()
    return parse.tokens[max(k for k in parse.subtree(joined[0]) if parse.tokens[k].text != ".")].end if inside else end


def _with_its_verb(reading: Reading, sentence: Span, cue: Cue, end: int) -> int:
    """The end behind the verb that follows at once and has no subject: "found that boats" | "could not be launched"."""
    parse = reading.parse
    k = parse.indices(Span(end, sentence.end)).start if end < sentence.end else len(parse.tokens)
    if k >= len(parse.tokens) or parse.tokens[k].tag not in {"MD", "VBD", "VBZ", "VBP"}:
        return end
    verb = parse.tokens[k].head if parse.tokens[k].dep in {"aux", "auxpass"} else k
    spoken = parse.tokens[verb].head == cue.index and parse.tokens[verb].lemma.lower() in SPEECH
    if spoken and parse.tokens[verb].dep == "conj" and parse.tokens[k - 1].dep == "cc":
        return end  # "confirmed it had lost 4 TB of data but" | "denied that names were taken"
    first = min(parse.subtree(verb))
    owned = any(parse.tokens[c].dep in _SUBJECTS for c in parse.children(verb))
    return end if owned or first < k else max(end, parse.tokens[max(parse.subtree(verb))].end)


def _with_its_object(reading: Reading, sentence: Span, cue: Cue, end: int) -> int:
    """The end behind what a last preposition governs: "was not made of" | "the panels ordered", taken for a clause."""
    parse = reading.parse
    k = parse.indices(Span(end, sentence.end)).start if end < sentence.end else len(parse.tokens)
    if not 0 < k < len(parse.tokens) or parse.tokens[k - 1].tag != "IN" or parse.children(k - 1):
        return end
    if parse.tokens[k].pos not in {"DET", "ADJ", "NOUN", "PROPN", "NUM"}:
        return end
    above = [a for a in (k, *parse.ancestors(k)) if a > k - 1]
    return end if cue.index in above else max(end, parse.tokens[max(parse.subtree(above[-1]))].end)


def _only_smallwords_in(reading: Reading, start: int, end: int) -> bool:
    """Whether between the two offsets stand only a few words that hold no verb: a phrase hung too high."""
    if end <= start:
        return False
    tokens = reading.parse.within(Span(start, end))
    return (
        len(tokens) <= 8
        and not any(t.pos in {"VERB", "AUX"} for t in tokens)
        and not any(t.text in {",", "—", "–"} for t in tokens)
    )
