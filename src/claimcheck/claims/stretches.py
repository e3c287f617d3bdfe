"""Stretches: counting the words of one, tidying its ends, and which joined clause it is. No word's meaning is known."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.text.digits import is_minus
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading

_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
OF_A_FIGURE: Final = (
    r" (?:number|figure|amount|total|sum|toll|rate|share) (?:is|was|has|had|will|would|could|may|might|must|does|did|"
    r"still|now|only|also|later|rose|fell|grew|dropped|climbed|jumped|stood|stands|comes|came|hides|hid|masks|"
    r"includes?|included|excludes?|excluded|represents?|represented|covers?|covered|shows?|showed|remains?|remained)\b"
)
"""What follows a "that" which belongs to it: "that number hides 40 deaths"; not "that number plates were stolen"."""
# "(Said) only that an inquiry was under way", "(warned) that, unless rain falls, …".
_THAT: Final = re.compile(rf"(?:(?:only|simply|merely)\s)?that(?!{OF_A_FIGURE})[,\s]\s?")
_DASHES: Final = frozenset({"–", "—", "-", "--"})
_EDGES: Final = ' \t\n,;:—–-“”„"«»'


def words_in(reading: Reading, span: Span) -> int:
    """How many words the stretch holds; marks do not count."""
    return sum(t.pos not in {"PUNCT", "SPACE"} for t in reading.parse.within(span))


def tidied(text: str, start: int, end: int) -> Span | None:
    """The stretch without marks and a leading "that" at its ends."""
    while start < end and text[start] in _EDGES and not is_minus(text, start):
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    that = _THAT.match(text, start, end)
    start = that.end() if that else start
    if end > start and text[end - 1] == "." and text[start:end].count(".") == 1:
        end -= 1
    return trimmed(text, start, end)


def between_dashes(text: str, whole: Span, phrase: Span) -> Span | None:
    """The phrase with the dashes that set it off on both sides, and a blank behind them; None where they do not."""
    opens, closes = text[whole.start : phrase.start].rstrip(), text[phrase.end : whole.end].lstrip()
    dashes = (opens[-1:], closes[:1])
    if not opens or len(set(dashes)) > 1 or dashes[0] not in _DASHES:
        return None
    end = whole.end - len(closes) + 1
    return Span(whole.start + len(opens) - 1, end + text.startswith(" ", end))


def with_commas(text: str, span: Span, phrase: Span) -> tuple[int, int]:
    """The phrase with the comma or commas that set it off."""
    start, end = phrase.start, phrase.end
    if (dashed := between_dashes(text, span, phrase)) is not None:
        return dashed.start, dashed.end
    while start > span.start and text[start - 1] in " ,":
        start -= 1
    return start, end + 1 if text.startswith(",", end) else end


def rest_of_sentence(reading: Reading, sentence: Span, phrase: Span) -> Span | None:
    """The longer side of the sentence when the attributing phrase is taken out."""
    before = tidied(reading.text, sentence.start, max(phrase.start, sentence.start))
    after = tidied(reading.text, min(phrase.end, sentence.end), sentence.end)
    dated = before is not None and bool(reading.times_in(before))  # "In May, according to the clinic, 31 …"
    set_off = dated or between_dashes(reading.text, sentence, phrase) is not None
    if before and after and _is_one_clause(reading, before, after):
        return before.cover(after)
    if before and after and _describes_source(reading, after):
        return before
    if before and after and len(after) > len(before) // 2 and (words_in(reading, before) > 3 or set_off):
        return before.cover(after)
    return max((s for s in (before, after) if s), key=len, default=None)


def _is_one_clause(reading: Reading, before: Span, after: Span) -> bool:
    """For "The mine, according to X, has shut", "Two died, according to X, in a fire": neither side stands alone."""
    parse = reading.parse
    left, right = parse.indices(before), parse.indices(after)
    opening = parse.tokens[right.start]
    if opening.pos == "ADP" and opening.head in left:
        return not any(parse.tokens[i].dep in _SUBJECTS for i in right)
    lost = [i for i in left if parse.tokens[i].dep in _SUBJECTS and parse.tokens[i].head in right]
    own = set(parse.subtree(lost[0])) if lost else set()
    return bool(lost) and all(i in own for i in left if parse.tokens[i].pos in {"VERB", "AUX"})


def _describes_source(reading: Reading, after: Span) -> bool:
    """For "A, according to the register, a ledger kept in Turin": what the source is, not what it tells."""
    inside = reading.parse.indices(after)
    opens = reading.parse.tokens[inside.start].text.lower() in {"a", "an"}
    return opens and not any(reading.parse.tokens[i].dep in _SUBJECTS for i in inside)


def joined_clause(reading: Reading, sentence: Span, i: int, phrase: Span) -> Span:
    """The joined clause that the phrase around token ``i`` hangs on ("A, and B, X noted": B), else the sentence."""
    parse = reading.parse
    above = next((k for k in parse.ancestors(i) if parse.tokens[k].pos in {"VERB", "AUX"}), None)
    if above is None or parse.tokens[above].dep != "conj" or _ends_the_one_before(reading, above, i, phrase):
        return sentence
    if not any(parse.tokens[c].dep in _SUBJECTS for c in parse.children(above)):
        return sentence  # "has cut 300 jobs and closed two plants": one clause with two verbs
    below = [k for k in parse.subtree(above) if parse.tokens[k].dep != "punct" or k < i]
    start, end = parse.tokens[min(below)].start, parse.tokens[max(below)].end
    whole = Span(min(start, phrase.start), max(end, phrase.end))
    return whole if sentence.covers(whole) else sentence


def _ends_the_one_before(reading: Reading, above: int, i: int, phrase: Span) -> bool:
    """For "A, according to papers that she sent and whose source is unknown": the phrase is of A."""
    parse = reading.parse
    opens = min(parse.subtree(above)) == i
    return opens and i > 0 and parse.tokens[i - 1].text == "," and not reading.text.startswith(",", phrase.end)
