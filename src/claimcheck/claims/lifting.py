"""Lifting: whether the text says later that what was unverified has been verified after all."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from claimcheck.claims.incapacity import governing, is_negated, is_passive
from claimcheck.claims.verifying import VERIFYING
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.disclaimers import FoundDisclaimer
    from claimcheck.claims.reading import Reading

# "has since been verified", "was later confirmed", "have now authenticated"; must not match "was later denied" nor a
# negated form ("has not since been verified"), nor verifying that is still to come.
_SINCE: Final = re.compile(
    r"\b(?:has|have|had|was|were)?\s*(?:since|later|subsequently|now|afterwards?)\s+(?:been\s+)?(?:independently\s+)?"
    r"(?:verified|confirmed|authenticated|corroborated)\b(?!\s+(?:that\s+)?no\b)",
    re.IGNORECASE,
)
_NEGATED: Final = re.compile(r"\b(?:not|never|n[o']t)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
# A disclaimer that speaks of a time gone by; must not match a standing one ("could not immediately be verified").
_THEN: Final = re.compile(
    r"\b(?:initially|at first|originally|previously|earlier|at the time|at that time|had (?:not|been unable|yet)|"
    r"hadn['’]t|when (?:it|they) (?:was|were) first)\b",
    re.IGNORECASE,
)
_REACH: Final = 3  # sentences: a lifting stands in the same sentence or close behind what it lifts
_POINTING: Final = re.compile(r"\b(?:it|this|that|they|them|these|the \w+)\b", re.IGNORECASE)


def is_lifted(reading: Reading, found: FoundDisclaimer) -> bool:
    """Whether the disclaimer's own sentence or one of the next few lifts it."""
    sentences = reading.parse.sentences
    at = bisect_left(sentences, found.sentence.start, key=lambda s: s.start)
    for sentence in sentences[at : at + 1 + _REACH]:
        words = sentence.of(reading.text)
        for match in _SINCE.finditer(words):
            after_it = sentence.start + match.start() > found.span.start
            if after_it and not _NEGATED.search(words[: match.start()]) and _same_matter(reading, found, words):
                return True
    return _was_of_then(reading, found) and any(_made_sure(reading, found, s) for s in sentences[at : at + 1 + _REACH])


def _was_of_then(reading: Reading, found: FoundDisclaimer) -> bool:
    return bool(_THEN.search(found.span.of(reading.text)))


def _made_sure(reading: Reading, found: FoundDisclaimer, sentence: Span) -> bool:
    """Whether somebody makes sure of the same thing behind the disclaimer: "his family confirmed it"."""
    behind = max(found.span.end, sentence.start)
    if behind >= sentence.end:
        return False
    return any(
        _same_matter(reading, found, Span(behind, sentence.end).of(reading.text))
        for _ in _sure(reading, behind, sentence)
    )


def _sure(reading: Reading, behind: int, sentence: Span) -> Iterator[int]:
    """The verbs of verifying that tell of something done: past or perfect, not negated, with an object of their own."""
    parse = reading.parse
    for i in parse.indices(Span(behind, sentence.end)):
        token = parse.tokens[i]
        if (
            token.lemma.lower() not in VERIFYING
            or token.tag not in {"VBD", "VBN"}
            or is_negated(parse, governing(parse, i))
        ):
            continue
        if is_passive(parse, i) or any(parse.tokens[c].dep == "dobj" for c in parse.children(i)):
            yield i


def _same_matter(reading: Reading, found: FoundDisclaimer, words: str) -> bool:
    if found.object is None or found.sentence.of(reading.text) == words:
        return True
    nouns = {w.lower() for w in re.findall(r"[A-Za-z]{4,}", found.object.of(reading.text))}
    return bool(nouns & {w.lower() for w in re.findall(r"[A-Za-z]{4,}", words)}) or bool(_POINTING.search(words))
