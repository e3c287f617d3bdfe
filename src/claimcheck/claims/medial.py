"""Medial: what a cue in the middle of a sentence hands to its source: "The bank, its chairman said in March, lost …".

Both sides of the cue, or one clause around it. It knows one sentence and one cue; other shapes stand in contents.py.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.cues import GOES_ON
from claimcheck.claims.direct_speech import SHORTEST_SPEECH, around_cue
from claimcheck.claims.lexicon import SPEECH
from claimcheck.claims.stretches import between_dashes, tidied, words_in
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.cue import Cue
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

TELLING: Final = frozenset("tell inform assure remind notify".split())
"""Verbs, by lemma, whose object is who hears it."""


_LONGEST_HEARER: Final = 8  # tokens: "a news conference in Brell on Monday"
_HEARING: Final = frozenset({"DET", "NOUN", "PROPN", "PRON", "ADJ", "ADP", "PART", "NUM"})


def medial(reading: Reading, sentence: Span, cue: Cue) -> list[Span]:
    """Both sides of a cue between commas ("A, he said, and B"; "A, he said; B"): two if each has a verb, else one."""
    text = reading.text
    if cue.lemma not in SPEECH or not text[sentence.start : cue.phrase.start].rstrip().endswith((",", "–", "—", "-")):
        return []
    if _describes(reading.parse, cue):
        return []
    end = _past_hearer(reading.parse, cue)
    if between_dashes(text, sentence, Span(cue.phrase.start, end)):
        around = tidied(text, sentence.start, sentence.end)
        return [around] if around else []
    before = tidied(text, sentence.start, cue.phrase.start)
    when = _WHEN.match(text, end, sentence.end)
    if when is not None and before is not None and not _is_full(reading, before):
        end = (
            when.end()
        )  # "The bank, its chairman said in March, …"; not "it lost 90, he said in March, a figure that …"
    if not text[end : sentence.end].lstrip().startswith((",", ";")):
        return []
    after = tidied(text, end, sentence.end)
    if before is None or after is None or words_in(reading, after) < SHORTEST_SPEECH:
        return []
    if any(
        _OPENS_SPEECH.match(text, at, sentence.end) for at in (cue.phrase.end, end)
    ):  # "In May, as it rained, she said, “We stay.”"
        return [after]
    if before.of(text).lower().endswith(("which", "that", "who")):  # "pictures which, it claimed, show that …"
        return [_past_evidence(text, after)]
    if _breaks_off(reading, before):
        return [before.cover(after)]
    whole = [_is_full(reading, side) for side in (before, after)]
    if all(whole):
        return [before] if _goes_on_saying(reading, after) else [before, after]
    return [before.cover(after)] if not whole[0] and _has_finite_verb(reading, after) else []


def _breaks_off(reading: Reading, before: Span) -> bool:
    """For "The bridge was, police said, closed": an auxiliary whose verb stands behind the cue."""
    last = reading.parse.within(before)[-1]
    return last.tag == "MD" or (last.lemma in {"be", "have"} and last.tag in {"VBD", "VBZ", "VBP"})


def _goes_on_saying(reading: Reading, after: Span) -> bool:
    """For "“A,” she said, adding that B", with a word of speech of its own, and "said Ana Ruiz, whose home burned"."""
    first = reading.parse.within(after)[0]
    return first.tag == "WP$" or (first.tag == "VBG" and first.lemma.lower() in GOES_ON)


def _describes(parse: Parse, cue: Cue) -> bool:
    """For "Ivo Hahn, the engineer who found the leak, …": a clause that says who somebody is."""
    own = (parse.tokens[c] for c in parse.children(cue.index) if c < cue.index)
    return parse.tokens[cue.index].dep == "relcl" and any(t.tag == "WP" and t.dep == "nsubj" for t in own)


# "its chairman said in March, …": when or where it was said; must not match "said in March that".
_WHEN: Final = re.compile(
    r"\s(?:(?:in|on|at|to|late|early|earlier|last|this)\s[\w’'-]{1,20}(?:\s[\w’'-]{1,20}){0,3}"
    r"|yesterday|today|later|again)(?=,)"
)


def split(reading: Reading, sentence: Span, cue: Cue) -> Span | None:
    """One clause between two quotations: "“The tower,” she said, “will be finished in May.”"."""
    sides = around_cue(reading, sentence, cue)
    if sides is None:
        return None
    before, after = sides
    one = not _is_full(reading, before) and _has_finite_verb(reading, after) and not _is_full(reading, after)
    return before.cover(after) if one else None


def _past_hearer(parse: Parse, cue: Cue) -> int:
    """Where the cue ends, with whoever was told, up to a comma: "she tells me", "a leader told the Courier"."""
    if cue.lemma not in TELLING:
        return cue.phrase.end
    end = cue.phrase.end
    for token in parse.tokens[cue.index + 1 : cue.index + 1 + _LONGEST_HEARER]:
        if token.text == ",":
            return end
        if token.pos not in _HEARING or token.text.lower() == "that":
            break
        end = max(end, token.end)
    following = parse.tokens[cue.index + 1 : cue.index + 2]
    return max(cue.phrase.end, following[0].end) if following and following[0].pos == "PRON" else cue.phrase.end


# A comma, a mark and a capital: a quotation that begins here; must not match one that goes on in small letters.
_OPENS_SPEECH: Final = re.compile(r"\s*,\s*(?:[\"“„«”]|''|``)\s?[A-Z]")
# "show that", "shows that": the evidence's verb, not the statement; must not match "show the".
_EVIDENCE: Final = re.compile(r"(?:shows?|showed|proves?|indicates?|suggests?)\s+that\s+", re.IGNORECASE)


def _past_evidence(text: str, span: Span) -> Span:
    match = _EVIDENCE.match(text, span.start, span.end)
    return Span(match.end(), span.end) if match and match.end() < span.end else span


def _is_full(reading: Reading, span: Span) -> bool:
    """Whether the stretch is a clause: a finite verb with a subject inside."""
    parse = reading.parse
    inside = parse.indices(span)
    return any(
        parse.tokens[i].dep in {"nsubj", "nsubjpass", "expl"}
        and parse.tokens[i].tag not in {"WDT", "WP"}
        and parse.tokens[i].head in inside
        for i in inside
    )


def _has_finite_verb(reading: Reading, span: Span) -> bool:
    return any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in reading.parse.within(span))
