"""Modality: how firmly a stretch is stated, and which word says so: asserted, hedged, or denied.

It looks at the words that govern the stretch's main clause, and at the cue that attributes it; a hedge or a "not" deep
in a side clause changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.claim import Modality
from claimcheck.claims.lexicon import DENIAL_CUES, DISTANCING_CUES, HEDGE_VERBS, HEDGE_WORDS, NEGATIONS, REJECTIONS

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

_NO_HEDGE: Final = frozenset({"unclear", "uncertain"})  # said of something else than the claim, more often than not
_FUTURE_GUESSES: Final = frozenset({"may", "might", "could"})


def modality_of(parse: Parse, span: Span, cue_lemma: str = "") -> tuple[Modality, str | None]:
    """The modality of the statement in ``span`` and the word that decides it, or None where nothing does."""
    if cue_lemma in DENIAL_CUES:
        return Modality.DENIED, cue_lemma
    root = main_verb(parse, span)
    if root is not None:
        word = _rejection(parse, root) or _negation(parse, root, span)
        if word:
            return Modality.DENIED, word
    word = _hedge(parse, span, root)
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
    if verbs:
        return max(verbs, key=lambda i: sum(1 for j in parse.subtree(i) if j in inside))
    return tops[0] if tops else None


def _rejection(parse: Parse, root: int) -> str | None:
    """"… were groundless rumours", "the claim is false"."""
    if parse.tokens[root].lemma != "be":
        return None
    for child in parse.children(root):
        token = parse.tokens[child]
        if token.dep not in {"acomp", "attr", "oprd"}:
            continue
        for i in (child, *parse.children(child)):
            if parse.tokens[i].text.lower() in REJECTIONS:
                return parse.tokens[i].text
    return None


def _negation(parse: Parse, root: int, span: Span) -> str | None:
    inside = parse.indices(span)
    links = [root]
    for child in parse.children(root):
        token = parse.tokens[child]
        if token.dep in {"nsubj", "nsubjpass", "dobj", "attr", "expl"} or (token.dep in {"aux", "auxpass"}):
            links.append(child)
    for link in links:
        for child in (link, *parse.children(link)):
            token = parse.tokens[child]
            if child not in inside or token.text.lower() not in NEGATIONS or token.text.lower() == "without":
                continue
            if token.dep in {"neg", "det", "preconj", "nsubj", "nsubjpass", "dobj", "attr", "cc", "advmod"} and not (
                _is_comparison(parse, child)
            ):
                return token.text
    return None


def _is_comparison(parse: Parse, i: int) -> bool:
    """"no more than 40", "not only", "no fewer than", "no longer" bound or add; they do not deny."""
    following = parse.tokens[i + 1].text.lower() if i + 1 < len(parse.tokens) else ""
    return following in {"more", "fewer", "less", "later", "only", "just", "merely", "least", "doubt", "one's"}


def _hedge(parse: Parse, span: Span, root: int | None) -> str | None:
    inside = parse.indices(span)
    for i in inside:
        token = parse.tokens[i]
        low = token.text.lower()
        if low in HEDGE_WORDS and low not in _NO_HEDGE and not _is_deep(parse, i, root, span):
            if token.tag == "MD" or low not in _FUTURE_GUESSES:
                return token.text
        elif token.lemma.lower() in HEDGE_VERBS and token.pos == "VERB" and _governs(parse, i, root, inside):
            return token.text
    return None


def _is_deep(parse: Parse, i: int, root: int | None, span: Span) -> bool:
    """Whether the word hangs in a relative or adverbial side clause of the stretch."""
    inside = parse.indices(span)
    for above in (i, *parse.ancestors(i)):
        if above == root or above not in inside:
            return False
        if parse.tokens[above].dep in {"relcl", "advcl", "acl"}:
            return True
    return False


def _governs(parse: Parse, i: int, root: int | None, inside: range) -> bool:
    """Whether the verb is the main one and has a clause below it ("is expected to resign", "Kyiv expects … to be sent")."""
    if root is None or (i != root and i not in parse.children(root)):
        return False
    return any(parse.tokens[c].dep in {"xcomp", "ccomp"} and c in inside for c in parse.children(i))


__all__ = ["main_verb", "modality_of"]
