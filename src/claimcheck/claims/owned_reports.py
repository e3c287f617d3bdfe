"""Owned reports: whose the claim is that the outlet could not verify ("the ministry's statement that …").

It knows one disclaimer and the parse of its sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.attributed import Attributed
from claimcheck.claims.claim import Voice
from claimcheck.claims.doubted import REACH, REPORTS, told_in
from claimcheck.claims.source_phrases import source_span
from claimcheck.text.body_words import ACTING, KIND_OF_NOUN
from claimcheck.text.calendar_words import WEEKDAY_NAMES
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.disclaimers import FoundDisclaimer
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

_SAYING: Final = {
    "claim": "claim",
    "allegation": "allege",
    "accusation": "allege",
    "assertion": "assert",
    "suggestion": "suggest",
    "report": "report",
    "statement": "say",
}
_BODIES: Final = KIND_OF_NOUN.keys() | ACTING.keys()  # "rebel claims", "police reports"
_DAYS: Final = frozenset(WEEKDAY_NAMES).union("today yesterday day week month year".split())  # "Monday's report"


def owned_reports(reading: Reading, disclaimers: Sequence[FoundDisclaimer]) -> Iterator[Attributed]:
    """What such claims say, on the word of whom they belong to."""
    parse = reading.parse
    for disclaimer in disclaimers:
        clause = told_in(reading, disclaimer) if disclaimer.by is Voice.OUTLET else None
        if clause is None or not disclaimer.span.covers(clause):
            continue
        that = parse.indices(clause).start - 1
        noun = _noun_before(parse, that)
        owner = _owner(parse, noun, that) if noun is not None else None
        if noun is None or owner is None:
            continue
        words = parse.tokens[noun].span
        source = source_span(parse, owner, reading.text)
        end = parse.tokens[owner].end if owner < noun else parse.tokens[that].start - 1
        yield Attributed(
            content=clause,
            sentence=disclaimer.sentence,
            source=Span(source.start, min(source.end, end)),
            source_head=owner,
            cue=words.of(reading.text),
            cue_span=words,
            lemma=_SAYING[parse.tokens[noun].lemma.lower()],
        )


def _noun_before(parse: Parse, that: int) -> int | None:
    """The "statement" of "statement on Friday that", close before the "that"."""
    if parse.tokens[that].text.lower() != "that":
        return None
    for k in range(that - 1, max(-1, that - 1 - REACH), -1):
        token = parse.tokens[k]
        if token.lemma.lower() in REPORTS & _SAYING.keys() and token.pos == "NOUN":
            return k
        if token.pos in {"VERB", "AUX"} and token.dep != "acl":
            return None
    return None


def _owner(parse: Parse, noun: int, that: int) -> int | None:
    """Whose it is: "the ministry's", "rebel", "by the rebels", "made by the rebels"."""
    below = parse.children(noun)
    owners = [c for c in below if parse.tokens[c].dep == "poss"]
    owners += [c for c in below if c < noun and parse.tokens[c].text.lower() in _BODIES]
    by = (k for k in range(noun + 1, that) if parse.tokens[k].text.lower() == "by")
    owners += [g for k in by for g in parse.children(k) if parse.tokens[g].dep == "pobj"]
    return next((c for c in owners if parse.tokens[c].lemma.lower() not in _DAYS), None)
