"""whole_sentences: a report's sentences as statements of their own, where its split statements leave something out.

Rules: a statement cut out of its sentence loses what stood outside ("On Monday there were 32, and they were …"). The
whole sentence then speaks too, on the word of whoever its statements are attributed to. A sentence that rejects
something never speaks whole: what is rejected and what is not can no longer be told apart.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.words import terms
from claimcheck.claims.claim import Claim, Claims, Modality
from claimcheck.claims.modality import modality_of

if TYPE_CHECKING:
    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.reading import Reading
    from claimcheck.text.span import Span

# Content words outside all statements that make it worth hearing the sentence whole; chosen by hand.
_LEFT_OUT: Final = 2
_PREFIX: Final = "whole-"


def is_whole(statement: Claim) -> bool:
    """Whether the statement is a sentence heard whole."""
    return statement.id.startswith(_PREFIX)


def with_whole_sentences(reading: Reading, statements: Claims) -> Claims:
    """The statements of a report, and each sentence whole where it was cut up or something was left out.

    Args:
        reading: The report.
        statements: What ``claims_in(reading, every_statement=True)`` found in it.
    """
    inside: dict[Span, list[Claim]] = defaultdict(list)
    for statement in statements:
        inside[statement.sentence].append(statement)
    whole = [
        made
        for paragraph in reading.paragraphs
        for sentence in reading.sentences_in(paragraph)
        if (made := _whole(reading, sentence, inside.get(sentence, []))) is not None
    ]
    items = sorted((*statements, *whole), key=lambda s: (s.span.start, s.span.end, s.id))
    return Claims(article=statements.article, items=tuple(items), disclaimers=statements.disclaimers)


def _whole(reading: Reading, sentence: Span, parts: list[Claim]) -> Claim | None:
    denied = any(p.modality is Modality.DENIED for p in parts)
    speakers = {p.attribution.speaker if p.attribution else None for p in parts}
    if (
        denied
        or len(speakers) > 1
        or any(p.span == sentence for p in parts)
        or not _leaves_out(reading, sentence, parts)
    ):
        return None
    modality = modality_of(reading.parse, sentence)[0]
    if modality is Modality.DENIED:
        return None
    words = sentence.of(reading.text).strip("“”\"' ")
    return Claim(
        id=f"{_PREFIX}{sentence.start}",
        article=reading.article,
        span=sentence,
        sentence=sentence,
        wording=words or sentence.of(reading.text),
        modality=modality,
        attribution=_common(parts),
        quantities=reading.quantities_in(sentence),
        times=reading.times_in(sentence),
    )


def _leaves_out(reading: Reading, sentence: Span, parts: list[Claim]) -> bool:
    if not parts:
        return True
    kept = {q.span for p in parts for q in p.quantities}
    if len(parts) > 1 or any(q.span not in kept for q in reading.quantities_in(sentence)):
        return True
    said = {t for p in parts for t in terms(p.quote)} | {t for p in parts for t in _source(p)}
    return len(set(terms(sentence.of(reading.text))) - said) >= _LEFT_OUT


def _source(part: Claim) -> tuple[str, ...]:
    if part.attribution is None:
        return ()
    named = part.attribution.speaker_span
    return terms(f"{part.attribution.speaker} {part.attribution.cue} {named.of(part.article.text) if named else ''}")


def _common(parts: list[Claim]) -> Attribution | None:
    """The attribution of the parts where they share one."""
    found = {p.attribution.speaker: p.attribution for p in parts if p.attribution is not None}
    return next(iter(found.values())) if len(found) == 1 else None
