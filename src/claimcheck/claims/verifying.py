"""Verifying: the words by which a text speaks of making sure, whether they are negated, and what governs them.

It reads one sentence's parse; whose disclaimer it is, and what it covers, stands in disclaimers.py and coverage.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

VERIFYING: Final = frozenset("verify confirm corroborate authenticate substantiate validate vouch".split())
"""Verbs, by lemma, that mean to make sure of a report."""

LOOSER: Final = frozenset("establish ascertain check determine prove".split())
"""Verbs, by lemma, that mean so only beside an adverb or an object of the trade."""

CONFIRMATIONS: Final = frozenset("confirmation verification corroboration substantiation proof evidence".split())
"""Nouns that mean so after "no"."""

UNVERIFIED: Final = frozenset(
    "unverified unconfirmed uncorroborated unsubstantiated unauthenticated unverifiable".split()
)
"""Adjectives that mean so as a predicate ("remains unverified")."""

_TRADE_OBJECTS: Final = frozenset(
    """
    authenticity veracity accuracy truth claim account report figure number toll count statement allegation footage
    video image photo photograph document letter tape recording audio identity story information detail version
    whereabouts provenance origin total casualty assertion
    """.split()
)
_TRADE_ADVERBS: Final = frozenset("independently immediately separately officially".split())
_GOVERNORS: Final = frozenset(
    """
    able unable possible impossible fail decline refuse difficult hard position have way manage struggle mean attempt
    try yet wait await seek
    """.split()
)
_DENYING: Final = frozenset("unable impossible fail decline refuse difficult hard struggle".split())
_QUESTIONS: Final = frozenset("when where how who whom whose whether if what why which".split())
_NEGATIVE: Final = frozenset("not n't n’t never no neither nor cannot none nobody".split())
_IMPERSONAL: Final = frozenset("possible impossible way difficult hard".split())


def candidates(parse: Parse, sentence: Span) -> Iterator[int]:
    """The tokens that may disclaim: words of verifying, in order."""
    for i in parse.indices(sentence):
        token = parse.tokens[i]
        lemma = token.lemma.lower()
        if (
            (lemma in VERIFYING and token.pos in {"VERB", "AUX", "ADJ"})
            or (lemma in LOOSER and token.pos == "VERB" and _of_the_trade(parse, i))
            or (lemma in CONFIRMATIONS and token.pos == "NOUN" and _is_no_confirmation(parse, i))
            or saw_no_evidence(parse, i)
            or (token.text.lower() in UNVERIFIED and _is_predicate(parse, i))
            or (
                lemma == "comment"
                and any(parse.tokens[a].lemma.lower() in {"decline", "refuse"} for a in parse.ancestors(i))
            )
        ):
            yield i


def _is_predicate(parse: Parse, i: int) -> bool:
    """For "remains unconfirmed", "this is unverified"; not "unconfirmed reports", nor "called it unsubstantiated"."""
    token = parse.tokens[i]
    if token.dep == "conj":
        return _is_predicate(parse, token.head)
    if token.dep == "ROOT":
        return True
    return token.dep in {"acomp", "attr", "oprd", "advmod"} and parse.tokens[token.head].lemma.lower() in {
        "be",
        "remain",
        "go",
        "stay",
        "appear",
    }


def _of_the_trade(parse: Parse, i: int) -> bool:
    """Whether a looser verb is about making sure of a report: an adverb or object of the trade stands with it."""
    below = [parse.tokens[j] for j in parse.subtree(i)]
    adverb = any(t.lemma.lower() in _TRADE_ADVERBS for t in below)
    thing = any(parse.tokens[c].lemma.lower() in _TRADE_OBJECTS for c in parse.children(i))
    happened = any(t.lemma == "happen" for t in below)
    return adverb or thing or happened or asks_when(parse, i)


def asks_when(parse: Parse, i: int) -> bool:
    """Whether a question hangs on the verb: "could not establish when or where they were taken"."""
    clauses = [c for c in parse.children(i) if parse.tokens[c].dep in {"ccomp", "advcl", "csubj", "csubjpass"}]
    return any(parse.tokens[min(parse.subtree(c))].text.lower() in _QUESTIONS for c in clauses)


def _is_no_confirmation(parse: Parse, i: int) -> bool:
    """For "no independent confirmation", "without confirmation"; "no evidence" alone is a finding, not a disclaimer."""
    words = {parse.tokens[c].text.lower() for c in parse.children(i)}
    head = parse.tokens[parse.tokens[i].head].text.lower()
    negative = "no" in words or head == "without" or _is_not_to_be_had(parse, i)
    if parse.tokens[i].lemma.lower() in {"proof", "evidence"}:
        return negative and bool(words & {"independent"})
    return negative


def _is_not_to_be_had(parse: Parse, i: int) -> bool:
    """For "independent verification was not possible"."""
    token = parse.tokens[i]
    if token.dep not in {"nsubj", "nsubjpass"}:
        return False
    below = [parse.tokens[c] for c in parse.children(token.head)]
    refused = any(t.dep == "neg" for t in below) and any(
        t.lemma.lower() in {"possible", "available", "obtainable", "immediate"} for t in below
    )
    return refused or any(t.lemma.lower() in {"impossible", "unavailable"} for t in below)


def saw_no_evidence(parse: Parse, i: int) -> bool:
    """Whether somebody saw or found no evidence; said by the outlet of itself, it disclaims."""
    token = parse.tokens[i]
    if token.lemma.lower() not in {"evidence", "proof"} or token.dep != "dobj":
        return False
    verb = parse.tokens[token.head]
    none = any(parse.tokens[c].text.lower() == "no" for c in parse.children(i))
    return none and verb.lemma.lower() in {"see", "find", "uncover", "obtain", "receive"}


def governing(parse: Parse, i: int) -> tuple[int, ...]:
    """The verb and, above it, the words that make the verifying possible or not ("has been unable to …")."""
    chain = [i]
    for above in parse.ancestors(i):
        token = parse.tokens[above]
        lemma = token.lemma.lower()
        below = parse.tokens[chain[-1]]
        copula = lemma in {"be", "remain", "prove"} and below.dep in {
            "acomp",
            "attr",
            "oprd",
            "prep",
            "xcomp",
            "nsubj",
            "ccomp",
        }
        either = below.dep == "conj" and token.pos == "VERB" and _joined_by_or(parse, above)
        if lemma in _GOVERNORS or copula or either or (token.pos == "ADP" and lemma in {"in", "without"}):
            chain.append(above)
        else:
            break
    return tuple(chain)


def _joined_by_or(parse: Parse, i: int) -> bool:
    """Whether what is said of the verb holds for the verbs joined to it too ("has not been audited or verified")."""
    return any(parse.tokens[c].text.lower() in {"or", "nor"} for c in parse.children(i))


def is_negated(parse: Parse, i: int, chain: tuple[int, ...]) -> bool:
    """Whether the verifying is negated, by itself or by what governs it."""
    token = parse.tokens[i]
    if token.text.lower() in UNVERIFIED or token.lemma.lower() in CONFIRMATIONS:
        return True
    negations = sum(_negations_at(parse, link, chain) for link in chain)
    return (negations + _negative_subject(parse, chain) + _yet_to(parse, i)) % 2 == 1


def _negations_at(parse: Parse, link: int, chain: tuple[int, ...]) -> int:
    """How often the word or what hangs directly on it says no: "unable", "not", "impossible" beside "is"."""
    tokens = parse.tokens
    below = parse.children(link)
    own = tokens[link].lemma.lower() in _DENYING or tokens[link].text.lower() == "without"
    beside = any(_is_state(parse, c) and tokens[c].lemma.lower() in _DENYING for c in below if c not in chain)
    said_no = any(
        tokens[c].text.lower() in _NEGATIVE and tokens[c].dep in {"neg", "preconj", "advmod", "det", "cc", "aux"}
        for c in below
        if tokens[c].text.lower() != "nor" or c < link
    )
    return int(own or beside) + int(said_no)


def _is_state(parse: Parse, i: int) -> bool:
    return parse.tokens[i].dep in {"acomp", "attr"}


def _yet_to(parse: Parse, i: int) -> bool:
    """For "has yet to be confirmed", however the parser hung it; not for "has not yet been able to"."""
    before = [t.text.lower() for t in parse.tokens[max(0, i - 5) : i]]
    if "yet" not in before:
        return False
    at = before.index("yet")
    return before[at + 1 : at + 2] == ["to"] and not set(before[:at]) & _NEGATIVE


def _negative_subject(parse: Parse, chain: tuple[int, ...]) -> bool:
    """For "Neither count could be …", "none of the claims could be …"."""
    for link in chain:
        for child in parse.children(link):
            if parse.tokens[child].dep in {"nsubj", "nsubjpass"}:
                words = {parse.tokens[j].text.lower() for j in parse.subtree(child) if j <= child}
                if words & {"neither", "none", "no", "nothing"}:
                    return True
    return False


def is_passive(parse: Parse, i: int) -> bool:
    """Whether the verb is passive: its subject is what was not verified, not who did not."""
    return any(parse.tokens[c].dep in {"auxpass", "nsubjpass"} for c in parse.children(i)) or (
        parse.tokens[i].tag == "VBN"
        and parse.tokens[i].dep in {"xcomp", "acomp", "oprd", "ROOT", "conj", "acl"}
        and not any(parse.tokens[c].lemma == "have" for c in parse.children(i))
    )


def is_impersonal(parse: Parse, chain: tuple[int, ...]) -> bool:
    """Whether nobody in particular could not verify ("it was not possible", "there was no way")."""
    states = {c for link in chain for c in parse.children(link) if _is_state(parse, c)}
    return any(parse.tokens[i].lemma.lower() in _IMPERSONAL for i in states.union(chain))


def subject_at(parse: Parse, i: int) -> int | None:
    """The subject of the word at ``i``, or None; not "which" in "which the Times could not verify"."""
    subjects = [c for c in parse.children(i) if parse.tokens[c].dep in {"nsubj", "expl"}]
    named = [c for c in subjects if parse.tokens[c].tag not in {"WDT", "WP"}]
    return next(reversed(named or subjects), None)


def shared_subject(parse: Parse, i: int) -> int | None:
    """For the second of two joined verbs, the first one's subject; for "who", the noun it stands for."""
    token = parse.tokens[i]
    if token.dep in {"amod", "acl"} and parse.tokens[token.head].pos in {"NOUN", "PROPN"}:
        return token.head
    without = token.dep == "prep" and token.text.lower() == "without"
    if (without or token.dep in {"conj", "xcomp", "advcl"}) and token.head != i:
        subject = subject_at(parse, token.head)
        return subject if subject is not None else shared_subject(parse, token.head)
    return None
