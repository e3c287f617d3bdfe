"""Verifier: who would have made sure: the "by" of a passive, the subject of an active verb, the owner of an attempt.

It gives the phrase as a token, or says that nobody is named; whose newsroom that is, outlet_names.py knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.incapacity import ATTEMPTS, governing, is_impersonal, is_passive
from claimcheck.claims.verifying import CONFIRMATIONS, UNVERIFIED, first_joined, is_gapped, saw_no_evidence
from claimcheck.text.calendar_words import WEEKDAY_NAMES
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.text.parse import Parse

_HAVING: Final = frozenset("have get receive obtain find see provide offer give".split())
REPORTERS: Final = frozenset("reporter journalist correspondent".split())
"""Nouns, by lemma, of those who report for a newsroom."""

_ANYONE: Final = frozenset("one witness source document record evidence person".split())
# "from another side", "against a second source": whoever it may be.
_ANY_SIDE: Final = frozenset("side source quarter party outside elsewhere second".split())
_OTHER: Final = frozenset("another other second different neutral separate outside independent any".split())
_NOT_OF_THE_NAME: Final = frozenset("conj appos cc preconj punct case relcl".split())
# "had not been confirmed by late Tuesday", "by press time": no verifier.
_TIMES: Final = frozenset(WEEKDAY_NAMES).union(
    "time deadline morning noon afternoon evening night midnight now then today yesterday publication".split()
)
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_WITHIN: Final = frozenset("at in from of within inside".split())


def verifier(parse: Parse, i: int, chain: tuple[int, ...]) -> int | None:
    """The head of the phrase that names who did not verify; None where nobody is named."""
    found = _named(parse, i, chain)
    if found is not None and parse.tokens[found].tag in {"WDT", "WP"}:
        found = _antecedent(parse, found)
    nobody = found is not None and (_is_nobody(parse, found) or _stands_for_a_clause(parse, found))
    return None if nobody else found


def _named(parse: Parse, i: int, chain: tuple[int, ...]) -> int | None:
    token = parse.tokens[i]
    if saw_no_evidence(parse, i):
        return _named(parse, token.head, governing(parse, token.head))
    if token.lemma.lower() in CONFIRMATIONS and token.pos == "NOUN":
        return _giver(parse, i)
    by = (a for verb in _either(parse, i) for a in _objects(parse, verb, frozenset({"by"})))
    agent = next((a for a in by if parse.tokens[a].tag != "WDT"), None)  # "no means by which we could check it"
    if agent is None and is_passive(parse, i):
        agent = next(iter(_objects(parse, i, frozenset({"from"}))), None)  # "has not been confirmed from Moscow"
    if agent is not None:
        return agent
    if token.pos == "ADJ" and token.text.lower() not in UNVERIFIED:
        to = frozenset({"to"})  # "it was unclear to the clerk"
        return next((a for place in (i, token.head) for a in _objects(parse, place, to)), None)
    if is_passive(parse, i) or token.text.lower() in UNVERIFIED or token.pos == "ADJ" or is_gapped(parse, i):
        return None
    attempt = next((link for link in chain if _is_attempt(parse, link)), None)
    if attempt is not None:
        return _owner(parse, attempt)
    own = subject_at(parse, i)
    if own is not None or is_impersonal(parse, chain):
        return own  # "it was not possible for the Times to verify"; "the figures are impossible to verify"
    named = (subject_at(parse, link) for link in chain[1:])
    found = next((s for s in named if s is not None and s not in chain), None)
    return found if found is not None else shared_subject(parse, chain[-1])


def _either(parse: Parse, i: int) -> tuple[int, ...]:
    """The verb and those joined to it without a subject of their own: "neither confirmed nor denied by the palace"."""
    joined = (c for c in parse.children(i) if parse.tokens[c].dep == "conj" and parse.tokens[c].tag == "VBN")
    return (i, *(c for c in joined if not any(parse.tokens[g].dep in _SUBJECTS for g in parse.children(c))))


def phrases(parse: Parse, head: int) -> tuple[Span, ...]:
    """The noun phrases joined at ``head`` ("the Mail nor its partners"), each with its own words alone."""
    tokens = parse.tokens
    joined = [c for c in parse.children(head) if tokens[c].dep in {"conj", "appos"}]
    left = [c for c in parse.children(head) if tokens[c].dep not in _NOT_OF_THE_NAME]
    first = [j for c in left for j in parse.subtree(c)] + [head]
    own = Span(tokens[min(first)].start, tokens[max(first)].end)
    return (own, *(span for c in joined for span in phrases(parse, c)))


def are_reporters(parse: Parse, head: int) -> bool:
    """Whether reporters are meant that no name ties to another newsroom: "journalists on the ground"."""
    unnamed = all(parse.tokens[j].pos != "PROPN" for j in parse.subtree(head))
    return parse.tokens[head].lemma.lower() in REPORTERS and unnamed


def _is_nobody(parse: Parse, head: int) -> bool:
    """For "nobody", "no one": nobody in particular, unless they are said to belong somewhere ("at the embassy")."""
    token = parse.tokens[head]
    below = [parse.tokens[c] for c in parse.children(head)]
    no = any(t.text.lower() == "no" for t in below)
    no_one = no and (token.lemma.lower() in _ANYONE or any(t.text.lower() in _OTHER for t in below))
    nobody = no_one or token.text.lower() in {"nobody", "anyone", "anybody"}
    another = token.lemma.lower() in _ANY_SIDE and (
        token.pos == "ADV" or not below or any(t.text.lower() in _OTHER for t in below)
    )
    return (token.text.lower() in {"nothing", "outsider", "outsiders"} or another) or (
        nobody and not any(t.dep == "prep" and t.text.lower() in _WITHIN for t in below)
    )


def _stands_for_a_clause(parse: Parse, head: int) -> bool:
    """For "it is unclear whether …": the pronoun means nobody."""
    verb = parse.tokens[head].head
    state = any(
        parse.tokens[c].dep in {"acomp", "oprd"} and parse.tokens[c].lemma.lower() not in {"able", "unable"}
        for c in parse.children(verb)
    )
    return parse.tokens[head].text.lower() == "it" and state and parse.tokens[verb].lemma == "be"


def _is_attempt(parse: Parse, i: int) -> bool:
    return parse.tokens[i].lemma.lower() in ATTEMPTS and parse.tokens[i].pos == "NOUN"


def _owner(parse: Parse, attempt: int) -> int | None:
    """Whose attempt it was: "the Times's efforts", "attempts by the Times", "police efforts"."""
    owner = next((c for c in parse.children(attempt) if parse.tokens[c].dep in {"poss", "compound"}), None)
    return owner if owner is not None else next(iter(_objects(parse, attempt, frozenset({"by"}))), None)


def _antecedent(parse: Parse, pronoun: int) -> int:
    """What "which" or "who" stands for: the noun that its clause hangs on, or itself."""
    clause = next((a for a in parse.ancestors(pronoun) if parse.tokens[a].dep == "relcl"), None)
    return pronoun if clause is None else parse.tokens[clause].head


def _giver(parse: Parse, i: int) -> int | None:
    """From whom confirmation did not come, or who has none."""
    found = next(iter(_objects(parse, i, frozenset({"from", "by"}))), None)
    i = first_joined(parse, i)
    verb = parse.tokens[i].head
    if found is None and parse.tokens[verb].pos in {"VERB", "AUX"}:
        found = next(iter(_objects(parse, verb, frozenset({"from", "by"}))), None)
    if found is None and parse.tokens[verb].text.lower() == "without":
        return _subject_above(parse, parse.tokens[verb].head)  # who did what "without confirmation"
    if found is None and parse.tokens[i].dep == "dobj" and parse.tokens[verb].lemma.lower() in _HAVING:
        found = _subject_above(parse, verb)
    return found


def _objects(parse: Parse, i: int, prepositions: frozenset[str]) -> Iterator[int]:
    for child in parse.children(i):
        if parse.tokens[child].dep in {"prep", "agent"} and parse.tokens[child].text.lower() in prepositions:
            objects = (c for c in parse.children(child) if parse.tokens[c].dep == "pobj")
            yield from (c for c in objects if parse.tokens[c].lemma.lower() not in _TIMES)


def _subject_above(parse: Parse, verb: int) -> int | None:
    found = subject_at(parse, verb)
    return found if found is not None else shared_subject(parse, verb)


def subject_at(parse: Parse, i: int) -> int | None:
    """The subject of the word at ``i``, or None; not "which" in "which the Times could not verify"."""
    subjects = [c for c in parse.children(i) if parse.tokens[c].dep == "nsubj"]
    named = [c for c in subjects if parse.tokens[c].tag not in {"WDT", "WP"}]
    return next(reversed(named or subjects), None)


def shared_subject(parse: Parse, i: int) -> int | None:
    """For the second of two joined verbs, the first one's subject; for "who", the noun it stands for."""
    token = parse.tokens[i]
    if token.dep in {"amod", "acl", "relcl"} and parse.tokens[token.head].pos in {"NOUN", "PROPN"}:
        return token.head
    without = token.dep == "prep" and token.text.lower() == "without"
    if (without or token.dep in {"conj", "xcomp", "advcl"}) and token.head != i:
        subject = subject_at(parse, token.head)
        if subject is None:  # "the ministry could not be reached and has not confirmed it"
            subject = next((c for c in parse.children(token.head) if parse.tokens[c].dep == "nsubjpass"), None)
        return subject if subject is not None else shared_subject(parse, token.head)
    return None
