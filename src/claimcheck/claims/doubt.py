"""Doubt: which words make a stretch uncertain ("may", "reportedly", "is expected to"), and which reaches its main verb.

``words_of_doubt`` lists them all, however deep; ``doubt_word`` gives the one that reaches the main verb. Plans are not
doubts ("would close on June 30", "plans to sell"), nor is an ability ("they could see smoke").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.free_relatives import is_of, labels_it, names_it
from claimcheck.claims.lexicon import (
    DENIAL_CUES,
    DOUBT_ADJECTIVES,
    DOUBT_NOUNS,
    HEDGE_VERBS,
    HEDGE_WORDS,
    INQUIRIES,
    RAISED_HEDGES,
)
from claimcheck.claims.negation import is_negated, is_unknown
from claimcheck.claims.pointing_words import PICTURES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.text.parse import Parse, Token
    from claimcheck.text.span import Span

_MODALS: Final = frozenset({"may", "might", "could"})
_NOUN_LINKS: Final = frozenset("nsubj nsubjpass dobj pobj attr compound".split())  # "the army's might"
_ALMOST: Final = frozenset({"almost", "nearly", "but", "virtually"})  # before "certainly", "certain"
_SENSES: Final = frozenset("see hear smell feel taste sense remember understand afford tell".split())
# Predicates of not knowing; before a noun they say nothing of the clause ("unknown gunmen").
_UNKNOWN: Final = frozenset("unclear uncertain unknown unsure".split())
_REPORTS: Final = frozenset(
    "report account claim information rumor rumour figure allegation video footage image".split()
)
# "What the navy said was a boat": how one names what others leave open.
_TOLD: Final = frozenset("say claim allege insist maintain contend assert argue suggest declare".split())
_SHOWING: Final = frozenset("show depict capture reveal suggest contain document".split())
_SIDE: Final = frozenset({"relcl", "advcl", "acl"})
_LOOKS: Final = frozenset({"appear", "seem"})  # with an adjective they hedge it ("seems reluctant")
_OPENS: Final = frozenset({"ccomp", "pcomp", "acl", "csubj", "csubjpass", "xcomp"})
_HEARSAY: Final = frozenset({"report", "claim"})  # as nouns; one report may be a paper ("the report that …")
# What is answered with these is told by who answers ("would not confirm reports that …").
_ANSWERED: Final = DENIAL_CUES | frozenset("confirm verify corroborate prove substantiate comment".split())
_OF: Final = frozenset({"possibility", "likelihood", "chance", "probability"})
# Before "if" these concede or compare instead of setting a condition.
_CONCEDES: Final = frozenset({"even", "as"})
_WITHHELD: Final = frozenset({"say", "disclose", "reveal", "tell", "comment"})


def doubt_word(parse: Parse, span: Span, root: int | None) -> str | None:
    """The first word that makes the main clause of the statement in ``span`` uncertain, or None."""
    inside = parse.indices(span)
    if root is not None and is_unknown(parse, root):
        return next((parse.tokens[c].text for c in parse.children(root) if parse.tokens[c].dep == "neg"), "unknown")
    reached = next((i for i in words_of_doubt(parse, span) if _reaches(parse, i, root, inside)), None)
    return parse.tokens[reached].text if reached is not None else None


def words_of_doubt(parse: Parse, span: Span) -> Iterator[int]:
    """The tokens that make any part of the span uncertain, in order."""
    inside = parse.indices(span)
    return (i for i in inside if _doubts(parse, i, inside))


def _doubts(parse: Parse, i: int, inside: range) -> bool:
    token = parse.tokens[i]
    low, lemma = token.text.lower(), token.lemma.lower()
    if low in _MODALS:
        bare = token.dep == "ccomp"  # "packed what they could"
        return (
            token.tag == "MD"
            and not bare
            and token.dep not in _NOUN_LINKS
            and not _is_ability(parse, token)
            and not _is_forbidden(parse, token)
        )
    if low in _UNKNOWN:
        return token.dep in {"acomp", "oprd", "ROOT"}
    if low in {"clear", "certain", "sure"}:
        return token.dep in {"acomp", "oprd"} and is_negated(parse, token.head)
    if low in {"likely", "unlikely"} and i and parse.tokens[i - 1].text.lower() in {"more", "less", "as"}:
        return False  # "40% more likely to": a measured chance
    if low in HEDGE_WORDS or _is_almost_certain(parse, i):
        return token.tag != "VBD"  # "he thought": told below
    if low in {"if", "unless"}:
        return token.dep in {"mark", "advmod"} and (i == 0 or parse.tokens[i - 1].text.lower() not in _CONCEDES)
    if low == "whether":
        return True
    if low == "should":
        return _is_inverted(parse, i)
    if low in {"would", "'d", "’d"}:
        return token.tag == "MD" and _is_counterfactual(parse, token)
    if token.pos in {"VERB", "AUX"} and (_names(parse, i, lemma) or lemma in HEDGE_VERBS | RAISED_HEDGES):
        return _names(parse, i, lemma) or _has_clause(parse, i, inside)
    if token.pos in {"NOUN", "PROPN"} and lemma in DOUBT_NOUNS | _HEARSAY:
        return not is_negated(parse, i) and _has_matter(parse, i)
    return low in DOUBT_ADJECTIVES and token.pos == "ADJ"


def _reaches(parse: Parse, i: int, root: int | None, inside: range) -> bool:
    """Whether the doubt at ``i`` is cast on the main clause."""
    token = parse.tokens[i]
    low, lemma = token.text.lower(), token.lemma.lower()
    if low in _MODALS:
        return not _is_deep(parse, i, root, inside)
    if token.dep == "amod" and (low in HEDGE_WORDS or low in DOUBT_ADJECTIVES):
        return low not in DOUBT_ADJECTIVES and _is_about(parse, token, root)
    if low in HEDGE_WORDS or low in {"would", "'d", "’d"} or _is_almost_certain(parse, i):
        return not _is_deep(parse, i, root, inside)
    if low == "whether" or (low == "if" and parse.tokens[token.head].dep in _OPENS):
        return _is_asked(parse, i, root)
    if low in {"if", "unless", "should"}:
        clause = parse.tokens[token.head]
        return clause.head == root and clause.dep == "advcl"
    if token.pos in {"VERB", "AUX"} and _names(parse, i, lemma):
        return is_of(parse, i, root)
    if token.pos in {"VERB", "AUX"} and (lemma in HEDGE_VERBS or lemma in RAISED_HEDGES):
        return root in {i, token.head} and token.dep not in _SIDE
    if low in DOUBT_ADJECTIVES:
        return token.head == root and any(
            parse.tokens[c].dep in {"ccomp", "xcomp"} for c in (*parse.children(i), *parse.children(token.head))
        )
    return token.head == root or (token.dep == "pobj" and parse.tokens[token.head].head == root)


def _is_almost_certain(parse: Parse, i: int) -> bool:
    """For "almost certainly", "all but certain"."""
    return parse.tokens[i].text.lower() in {"certainly", "certain"} and parse.tokens[i - 1].text.lower() in _ALMOST


def _is_ability(parse: Parse, token: Token) -> bool:
    """Whether it is past "can", not a guess: "residents could see the smoke", "the boats could not be launched"."""
    if token.text.lower() == "could" and any(parse.tokens[c].text == "longer" for c in parse.children(token.head)):
        return True
    if token.text.lower() == "could" and (is_negated(parse, token.head) or _is_of_nobody(parse, token.head)):
        return True
    return token.text.lower() == "could" and parse.tokens[token.head].lemma.lower() in _SENSES


def _is_forbidden(parse: Parse, token: Token) -> bool:
    """For "raw fish may no longer be sold", "nobody may enter": a rule, not a guess."""
    below = {parse.tokens[c].text.lower() for c in parse.children(token.head)}
    return token.text.lower() == "may" and ("longer" in below or _is_of_nobody(parse, token.head))


def _is_of_nobody(parse: Parse, verb: int) -> bool:
    """For "neither they nor he could be reached"."""
    subjects = (c for c in parse.children(verb) if parse.tokens[c].dep in {"nsubj", "nsubjpass"})
    return any(parse.tokens[min(parse.subtree(c))].text.lower() in {"neither", "nobody", "none"} for c in subjects)


def _is_counterfactual(parse: Parse, token: Token) -> bool:
    """Whether the words say that it did not happen: "it would have cost $3 million"."""
    below = (parse.tokens[c] for c in parse.children(token.head))
    return parse.tokens[token.head].tag == "VBN" and any(t.lemma == "have" and t.dep == "aux" for t in below)


def _is_inverted(parse: Parse, i: int) -> bool:
    """Whether it stands before its subject and sets a condition: "ready to act should the talks fail"."""
    verb = parse.tokens[i].head
    subject = next((c for c in parse.children(verb) if parse.tokens[c].dep in {"nsubj", "nsubjpass"}), None)
    return parse.tokens[verb].dep in {"advcl", "ccomp"} and subject is not None and i < subject


_SEIZING: Final = frozenset(
    "arrest detain hold charge kill shoot capture catch question release free search raid deport extradite".split()
)
"""What was done to a suspect, which is sure, whatever he did."""


def _is_about(parse: Parse, token: Token, root: int | None) -> bool:
    """Whether the doubted noun is what the clause is said to have found or to be, or a report that it rests on."""
    noun = parse.tokens[token.head]
    subject = noun.head == root and noun.dep == "nsubj" and noun.lemma.lower() in PICTURES
    if (subject and parse.tokens[root or 0].lemma.lower() in _SHOWING) or noun.lemma.lower() in _REPORTS:
        return True
    seized = root is not None and parse.tokens[root].lemma.lower() in _SEIZING  # "arrested two suspected smugglers"
    return noun.head == root and noun.dep in {"dobj", "attr"} and not seized


def _is_deep(parse: Parse, i: int, root: int | None, inside: range) -> bool:
    """Whether the word hangs in a relative or adverbial side clause of the stretch."""
    for above in (i, *parse.ancestors(i)):
        if above == root or above not in inside:
            return False
        token = parse.tokens[above]
        beside = token.dep == "pcomp" and parse.tokens[token.head].text.lower() == "with"
        if token.dep in _SIDE or beside:
            return True
    return False


def _has_clause(parse: Parse, i: int, inside: range) -> bool:
    """Whether the verb has a clause below it that it hedges ("is expected to resign", "Kyiv expects … to be sent").

    Verbs of telling hedge only in the passive ("is said to have left"): in the active they attribute.
    """
    below = parse.children(i)
    clauses = [c for c in below if parse.tokens[c].dep in {"xcomp", "ccomp"} and c in inside]
    clause = any(_is_finite(parse, c) for c in clauses) if parse.tokens[i].lemma.lower() == "feel" else bool(clauses)
    passive = any(parse.tokens[c].dep in {"auxpass", "nsubjpass"} for c in below) or parse.tokens[i].dep == "acl"
    hedges = parse.tokens[i].lemma.lower() in HEDGE_VERBS
    if parse.tokens[i].lemma.lower() in _LOOKS:
        clause = clause or any(parse.tokens[c].dep in {"acomp", "oprd"} and c > i for c in below)
    if hedges and passive and parse.tokens[i].lemma.lower() != "feel":  # "the tremor was felt in Sarn"
        clause = clause or any(parse.tokens[c].dep in {"oprd", "advcl", "prep"} and c > i for c in below)
    return clause and (hedges or passive)


def _names(parse: Parse, i: int, lemma: str) -> bool:
    """Whether the outlet leaves it to somebody what a thing is: "(seized) what it said was a smuggling boat"."""
    return (lemma in _TOLD | HEDGE_VERBS and names_it(parse, i)) or labels_it(parse, i)


def _is_finite(parse: Parse, i: int) -> bool:
    """Whether the clause has a tense: "felt that it was unfair", not "felt the ground shake"."""
    return any(parse.tokens[t].tag in {"VBD", "VBZ", "VBP", "MD"} for t in (i, *parse.children(i)))


def _is_asked(parse: Parse, i: int, root: int | None) -> bool:
    """Whether "whether" or "if" opens what is asked or looked into by the main verb or right below it."""
    clause = parse.tokens[i].head
    above = parse.tokens[clause]
    if above.dep not in _OPENS:
        return False
    near = above.head == root or parse.tokens[above.head].head == root
    if parse.tokens[i].text.lower() == "whether":
        return clause == root or near
    lemma = parse.tokens[above.head].lemma.lower()
    return near and (lemma in INQUIRIES or lemma in _WITHHELD or is_negated(parse, above.head))


def _has_matter(parse: Parse, i: int) -> bool:
    """Whether the noun says what is doubted: "fears that …", "the possibility of …", "there were reports of …"."""
    token = parse.tokens[i]
    above = parse.tokens[token.head]
    if token.lemma.lower() in _HEARSAY:
        paper = any(parse.tokens[c].text.lower() in {"the", "this", "its", "his", "her"} for c in parse.children(i))
        setting = token.dep == "pobj" and above.text.lower() != "to"  # "closed after reports that …"
        if above.lemma.lower() in _ANSWERED or setting or (paper and token.tag in {"NN", "NNP"}):
            return False
        if above.lemma == "be" and any(parse.tokens[c].dep == "expl" for c in parse.children(token.head)):
            return any(parse.tokens[c].text.lower() in {"that", "of"} for c in _openings(parse, i))
    for child in parse.children(i):
        below = parse.tokens[child]
        if below.dep in {"acl", "ccomp", "relcl"} and any(
            parse.tokens[c].text.lower() == "that" and parse.tokens[c].dep == "mark" for c in parse.children(child)
        ):
            return True
        if below.dep == "prep" and below.text.lower() == "of" and token.lemma.lower() in _OF:
            return True
    return False


def _openings(parse: Parse, i: int) -> Iterator[int]:
    """The words that open what hangs behind a noun."""
    return (min(parse.subtree(c)) for c in parse.children(i) if c > i)


__all__ = ["doubt_word", "words_of_doubt"]
