"""Doubt: which word, if any, makes a stretch uncertain: "may", "reportedly", "is expected to", "if", "whether".

It looks at the main clause: its auxiliaries and adverbs, what the main verb says of the clause below it, the condition
it stands under, and the nouns of doubt right below it. Plans are not doubts ("would close on June 30", "plans to sell"),
nor is an ability ("they could see smoke").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import DOUBT_NOUNS, HEDGE_VERBS, HEDGE_WORDS, INQUIRIES, RAISED_HEDGES
from claimcheck.claims.negation import is_negated, is_unknown

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse, Token
    from claimcheck.text.span import Span

_MODALS: Final = frozenset({"may", "might", "could"})
_SENSES: Final = frozenset("see hear smell feel taste sense remember understand afford tell".split())
# Participles before a noun doubt what the noun says; they doubt the clause only where it is about that noun.
_NAMING: Final = frozenset(
    "alleged purported suspected rumoured rumored presumed unconfirmed unverified uncorroborated unsubstantiated".split()
)
_REPORTS: Final = frozenset("report account claim information rumor rumour figure allegation video footage image".split())
_UNKNOWN: Final = frozenset("unclear uncertain unknown unsure".split())
_SIDE: Final = frozenset({"relcl", "advcl", "acl"})


def doubt_word(parse: Parse, span: Span, root: int | None) -> str | None:
    """The word that makes the statement in ``span`` uncertain, or None."""
    inside = parse.indices(span)
    if root is not None and is_unknown(parse, root):
        return next((parse.tokens[c].text for c in parse.children(root) if is_negator_of(parse, c)), None)
    for i in inside:
        word = _doubts(parse, i, root, inside)
        if word:
            return word
    return _condition(parse, root, inside) if root is not None else None


def is_negator_of(parse: Parse, i: int) -> bool:
    """Whether the token negates its head."""
    return parse.tokens[i].dep == "neg"


def _doubts(parse: Parse, i: int, root: int | None, inside: range) -> str | None:
    token = parse.tokens[i]
    low = token.text.lower()
    if low in _MODALS:
        return token.text if token.tag == "MD" and not _is_ability(parse, i) and not _is_deep(parse, i, root, inside) else None
    if low in _NAMING and token.dep == "amod":
        return token.text if _is_about(parse, token, root) else None
    if low in _UNKNOWN and token.dep not in {"acomp", "oprd", "ROOT"}:
        return None  # "unknown gunmen"
    if low in HEDGE_WORDS:
        return None if _is_deep(parse, i, root, inside) else token.text
    lemma = token.lemma.lower()
    if token.pos in {"VERB", "AUX"} and (lemma in HEDGE_VERBS or lemma in RAISED_HEDGES):
        return token.text if _governs(parse, i, root, inside) else None
    if low == "whether" or (low == "if" and token.dep == "mark"):
        return token.text if _is_asked(parse, i, root) else None
    if lemma in DOUBT_NOUNS and token.pos == "NOUN" and _doubts_what_follows(parse, i, root):
        return token.text
    return None


def _is_ability(parse: Parse, i: int) -> bool:
    """"Residents could see the smoke": past "can", not a guess."""
    token = parse.tokens[i]
    return token.text.lower() == "could" and parse.tokens[token.head].lemma.lower() in _SENSES


def _is_about(parse: Parse, token: Token, root: int | None) -> bool:
    """Whether the doubted noun is what the clause is said to have found or to be, or a report that it rests on."""
    noun = parse.tokens[token.head]
    if noun.lemma.lower() in _REPORTS:
        return True
    return noun.head == root and noun.dep in {"dobj", "attr"}


def _is_deep(parse: Parse, i: int, root: int | None, inside: range) -> bool:
    """Whether the word hangs in a relative or adverbial side clause of the stretch."""
    for above in (i, *parse.ancestors(i)):
        if above == root or above not in inside:
            return False
        if parse.tokens[above].dep in _SIDE:
            return True
    return False


def _governs(parse: Parse, i: int, root: int | None, inside: range) -> bool:
    """Whether the verb is the main one and has a clause below it ("is expected to resign", "Kyiv expects … to be sent").

    Verbs of telling hedge only in the passive ("is said to have left"): in the active they attribute.
    """
    if root is None or (i != root and i not in parse.children(root)):
        return False
    below = parse.children(i)
    clause = any(parse.tokens[c].dep in {"xcomp", "ccomp"} and c in inside for c in below)
    passive = any(parse.tokens[c].dep in {"auxpass", "nsubjpass"} for c in below) or parse.tokens[i].dep == "acl"
    if passive and not clause:
        clause = any(parse.tokens[c].dep in {"oprd", "advcl"} and c > i for c in below)
    return clause and (parse.tokens[i].lemma.lower() in HEDGE_VERBS or passive)


def _is_asked(parse: Parse, i: int, root: int | None) -> bool:
    """Whether "whether" or "if" opens what is asked or looked into by the main verb or a noun below it."""
    clause = parse.tokens[i].head
    above = parse.tokens[clause]
    if above.dep not in {"ccomp", "pcomp", "acl", "csubj", "csubjpass", "xcomp"}:
        return False
    if parse.tokens[i].text.lower() == "whether":
        return clause == root or above.head == root or parse.tokens[above.head].head == root
    governor = parse.tokens[above.head]
    return above.head == root and (governor.lemma.lower() in INQUIRIES or is_negated(parse, above.head))


def _doubts_what_follows(parse: Parse, i: int, root: int | None) -> bool:
    """"There were fears that …", "raised the possibility of …": a noun of doubt near the main verb, with its matter."""
    token = parse.tokens[i]
    if token.head != root and not (token.dep == "pobj" and parse.tokens[token.head].head == root):
        return False
    if is_negated(parse, i):
        return False  # "there is no doubt that …"
    for child in parse.children(i):
        below = parse.tokens[child]
        if below.dep in {"acl", "ccomp", "relcl"} and any(
            parse.tokens[c].text.lower() == "that" and parse.tokens[c].dep == "mark" for c in parse.children(child)
        ):
            return True
        if below.dep == "prep" and below.text.lower() == "of" and token.lemma.lower() in _OF:
            return True
    return False


_OF: Final = frozenset({"possibility", "likelihood", "chance", "probability"})


def _condition(parse: Parse, root: int, inside: range) -> str | None:
    """The "if" or "unless" that the main clause stands under; "even if" concedes and "as if" compares."""
    for child in parse.children(root):
        if parse.tokens[child].dep != "advcl":
            continue
        for c in parse.children(child):
            word = parse.tokens[c]
            if c in inside and word.dep in {"mark", "advmod"} and word.text.lower() in {"if", "unless"}:
                before = parse.tokens[c - 1].text.lower() if c else ""
                if before not in {"even", "as", "only"}:
                    return word.text
    would = next((parse.tokens[c] for c in parse.children(root) if parse.tokens[c].text.lower() in {"would", "’d", "'d"}), None)
    if would is not None and any(parse.tokens[c].lemma == "have" and parse.tokens[c].dep == "aux" for c in parse.children(root)):
        return would.text  # "would have cost $3 million": it did not
    return None


__all__ = ["doubt_word"]
