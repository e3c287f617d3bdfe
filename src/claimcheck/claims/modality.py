"""Modality: how firmly a stretch is stated, and which word says so: asserted, hedged, or denied.

It looks at the words that govern the stretch's main clause, and at the cue that attributes it; a hedge or a "not" deep
in a side clause changes nothing. Denials are told in negation.py, doubts in doubt.py; this file sets their order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.claim import Modality
from claimcheck.claims.doubt import doubt_word
from claimcheck.claims.lexicon import DENIAL_CUES, DISTANCING_CUES
from claimcheck.claims.negation import denial_word, is_negated, is_unknown
from claimcheck.claims.pointing_words import PICTURES

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

# A source so described is doubted by whoever cites it ("unconfirmed reports said").
_DOUBTED: Final = frozenset("unconfirmed unverified uncorroborated unsubstantiated".split())
_HOLDING_BACK: Final = frozenset("refuse decline stop cease fail".split())  # to deny it: so it is not denied
_WRONGLY: Final = frozenset("wrongly falsely mistakenly incorrectly erroneously inaccurately untruthfully".split())
_SOURCES: Final = frozenset("report account claim information rumor rumour source allegation post".split())


def modality_of(parse: Parse, span: Span, cue_lemma: str = "") -> tuple[Modality, str | None]:
    """The modality of the statement in ``span`` and the word that decides it, or None where nothing does."""
    root = main_verb(parse, span)
    withheld = _withheld(parse, root, cue_lemma) if root is not None and cue_lemma else None
    if withheld:
        return Modality.HEDGED, withheld  # "did not deny that", "might rule that"
    if cue_lemma in DENIAL_CUES:
        return Modality.DENIED, cue_lemma
    wrongly = _wrongly_said(parse, root, cue_lemma) if root is not None and cue_lemma else None
    if wrongly:
        return Modality.DENIED, wrongly
    if root is not None and not is_unknown(parse, root):
        word = denial_word(parse, root, span)
        if word:
            return Modality.DENIED, word
    word = doubt_word(parse, span, root) or _doubted_source(parse, span)
    if word:
        return Modality.HEDGED, word
    if cue_lemma in DISTANCING_CUES:
        return Modality.HEDGED, cue_lemma
    return Modality.ASSERTED, None


def main_verb(parse: Parse, span: Span) -> int | None:
    """The token of the stretch that hangs on nothing else inside it; a verb rather than anything else."""
    inside = parse.indices(span)
    tops = [i for i in inside if parse.tokens[i].head == i or parse.tokens[i].head not in inside]
    tops = [i for i in tops if parse.tokens[i].pos != "PUNCT"] or tops
    verbs = [i for i in tops if parse.tokens[i].pos in {"VERB", "AUX"}]
    if len(verbs) == 1:
        return verbs[0]
    if verbs:
        return max(verbs, key=lambda i: sum(1 for j in parse.subtree(i) if j in inside))
    return tops[0] if tops else None


def _withheld(parse: Parse, root: int, cue_lemma: str) -> str | None:
    """The word by which a cue above the statement is not, or not surely, said: neither said so nor denied."""
    above = parse.tokens[root].head
    told = {"ccomp", "xcomp"} if cue_lemma in DENIAL_CUES else {"ccomp"}  # "did not deny taking it"
    if above == root or parse.tokens[root].dep not in told or parse.tokens[above].lemma.lower() != cue_lemma:
        return None
    below = [parse.tokens[c] for c in parse.children(above)]
    not_said = next((t.text for t in below if t.dep == "neg"), None) if is_negated(parse, above) else None
    if not_said is None and cue_lemma in DENIAL_CUES:
        not_said = _not_denied(parse, above)
    return not_said or next((t.text for t in below if t.dep == "aux" and t.text.lower() in {"may", "might"}), None)


def _not_denied(parse: Parse, cue: int) -> str | None:
    """The word by which a denial is none: "no longer denies", "neither confirmed nor denied", "declined to deny"."""
    first = parse.tokens[cue].head if parse.tokens[cue].dep == "conj" else cue
    if first != cue:
        joined = {
            t.text.lower(): t.text for c in parse.children(first) if (t := parse.tokens[c]).dep in {"preconj", "cc"}
        }
        alike = is_negated(parse, first) and {"or", "nor"} & joined.keys()  # "did not confirm or deny"
        if alike or {"neither", "nor"} & joined.keys():
            return joined.get("nor") or joined.get("neither") or "not"
    longer = [c for c in parse.children(cue) if parse.tokens[c].text.lower() in {"longer", "more"}]
    if any(is_negated(parse, c) or parse.tokens[c - 1].text.lower() == "no" for c in longer if c):
        return "no longer"
    above = parse.tokens[parse.tokens[first].head]
    held = parse.tokens[first].dep == "xcomp" and above.lemma.lower() in _HOLDING_BACK
    return above.text if held else None


def _wrongly_said(parse: Parse, root: int, cue_lemma: str) -> str | None:
    """The word by which whoever tells of a saying rejects it: "falsely claimed that", "wrongly reported that"."""
    above = parse.tokens[root].head
    if above == root or parse.tokens[above].lemma.lower() != cue_lemma:
        return None
    return next((t.text for c in parse.children(above) if (t := parse.tokens[c]).text.lower() in _WRONGLY), None)


def _doubted_source(parse: Parse, span: Span) -> str | None:
    """The word by which the rest of the sentence doubts the reports that the statement is taken from."""
    inside = parse.indices(span)
    sentence = parse.sentence_at(span.start)
    if sentence is None or not len(inside):
        return None
    for i in parse.indices(sentence):
        token = parse.tokens[i]
        doubted = i not in inside and token.text.lower() in _DOUBTED and token.dep == "amod"
        noun = parse.tokens[token.head]
        shown = noun.dep == "nsubj" and noun.lemma.lower() in PICTURES  # "unverified footage showed men fleeing"
        if doubted and (shown or noun.lemma.lower() in _SOURCES) and token.head not in inside:
            return token.text
    return None


__all__ = ["main_verb", "modality_of"]
