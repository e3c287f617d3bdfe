"""joined_sentences: a report's sentence heard together with the one before it, on which it leans.

"The committee hands a supper ticket to each who sleeps in a church. Last night it handed out 6,450." says by two
sentences what neither says alone. Rules: only within a paragraph, only where neither rejects anything, only on one
speaker's word. What two sentences say together bears a claim out where each brings a part of it; only by the day
on which something was last done does it speak against one, for whatever else differs may belong to the other.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.alignment import align
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import LIGHT, PEOPLE
from claimcheck.agreement.words import counted, doings, terms
from claimcheck.claims.claim import Claim, Claims, Modality
from claimcheck.claims.modality import modality_of

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.reading import Reading
    from claimcheck.text.span import Span

JOINED: Final = 0.8  # two sentences together are less sure than one that says it all; chosen by hand
_PREFIX: Final = "joined-"
# What shows among the first words that a sentence goes on from the one before: a pronoun, a definite thing at its
# head ("The book held"), a number of what was named ("One of the men"). Must not match "Its owner" for "it" inside a
# word, nor a name at the head ("Divers went").
_LEANS: Final = re.compile(
    r"^\W*(?:the|both|all|none|some|one|two|three|others|each|most|many|half|over|more|fewer|about|around)\b"
    r"|^\W*(?:[\w’'-]+\W+){0,7}?(?:it|its|they|them|their|that|this|these|those|there|he|she|his|her|we|our|i)\b",
    re.IGNORECASE,
)
# What the second tells only to say when, or of another place or thing: that is no part of what both say.
# Must not match "as" in "was", nor "there".
_ASIDE: Final = re.compile(
    r"\b(?:when|while|after|before|because|since|although|though|until|unless|if|elsewhere|instead|rather|otherwise"
    r"|another|other)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_MARKS: Final = "“”\"' "


def is_joined(statement: Claim) -> bool:
    """Whether the statement is a sentence heard together with the one before it."""
    return statement.id.startswith(_PREFIX)


def with_joined_sentences(reading: Reading, statements: Claims) -> Claims:
    """The statements of a report, and each sentence that leans on the one before it together with that one.

    Args:
        reading: The report.
        statements: What it states, sentence by sentence.
    """
    made = [
        joined
        for paragraph in reading.paragraphs
        for first, second in pairwise(reading.sentences_in(paragraph))
        if _LEANS.match(second.of(reading.text)) and (joined := _joined(reading, statements, first, second)) is not None
    ]
    items = sorted((*statements, *made), key=lambda s: (s.span.start, s.span.end, s.id))
    return Claims(article=statements.article, items=tuple(items), disclaimers=statements.disclaimers)


def _joined(reading: Reading, statements: Claims, first: Span, second: Span) -> Claim | None:
    before = [s for s in statements if s.sentence == first]
    parts = [s for s in statements if s.sentence == second]
    speakers = {_speaker(s): s.attribution for s in (*before, *parts)}
    whose = [name for name in speakers if name is not None]
    rejected = any(s.modality is Modality.DENIED for s in (*before, *parts)) or any(
        modality_of(reading.parse, span)[0] is Modality.DENIED for span in (first, second)
    )
    texts = [span.of(reading.text).strip(_MARKS) for span in (first, second)]
    if not parts or len(whose) > 1 or rejected or not all(texts):
        return None
    return Claim(
        id=f"{_PREFIX}{second.start}",
        article=reading.article,
        span=second,
        sentence=second,
        wording=" ".join(texts),
        modality=modality_of(reading.parse, second)[0],
        attribution=speakers[whose[0]] if whose else None,
        quantities=reading.quantities_in(second),
        times=(*reading.times_in(first), *reading.times_in(second)),
        acts=tuple(act for s in (*before, *parts) for act in s.acts),
    )


def _speaker(statement: Claim) -> str | None:
    return statement.attribution.speaker if statement.attribution is not None else None


def said_together(found: Judgement, both: Pair) -> Judgement:
    """The judgement on two sentences heard together: support where each brings a part of the claim, else nothing.

    Args:
        found: What the rules say of the two as one text.
        both: The claim beside them.
    """
    if found.stance is Stance.SILENT:
        return found
    if found.reasons[0].code == "last-done":  # "Liftag inspects the lifts. It last did so in 2022."
        return replace(found, confidence=round(found.confidence * JOINED, 3))
    first, second = (_shared(both, text) for text in _halves(both.statement))
    code = found.reasons[0].code
    by_figure = code.startswith("figure")  # the second's own
    completed = _counts_alike(both) if by_figure else bool(second - first) and _tells_of_it(both)
    if found.stance is Stance.SUPPORTS and first - second and completed:
        return replace(found, confidence=round(found.confidence * JOINED, 3))
    reason = Reason(code="said-apart", detail="the two sentences do not say it together")
    return replace(found, stance=Stance.SILENT, reasons=(reason, *found.reasons), confidence=0.5)


def _halves(statement: Claim) -> tuple[str, str]:
    second = statement.quote.strip(_MARKS)
    return statement.wording.removesuffix(second), _ASIDE.sub("", second)


def _shared(both: Pair, text: str) -> frozenset[str]:
    """What is said of the claim's matter, not of whom, in one of the two sentences."""
    said = frozenset(terms(text)) | align(both.claim.wording, text, both.thesaurus).alike
    return both.like.core & said


def _tells_of_it(both: Pair) -> bool:
    """Whether what is done by the claim, where it has a word of its own for that, is done by the two sentences."""
    ours = doings(both.claim.wording) - LIGHT
    return not ours or bool(ours & (doings(both.statement.wording) | both.beside.alike))


def _counts_alike(both: Pair) -> bool:
    """Not "the fire brigade came with 118 men" for 118 stalls: people are not what a claim counts things by."""
    ours, theirs = (any(counted(q.unit) in PEOPLE for q in s.quantities) for s in (both.claim, both.statement))
    return ours or not theirs
