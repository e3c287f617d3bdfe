"""Newsroom: what the outlet says of itself that it could not make sure of, whatever the verb.

Of others only words of verifying count (verifying.py). But an outlet seldom names itself in its own reports, and hardly
ever to say that it was unable to do something, unless it was to check, to test, to square an account with another: so
here any verb will do that is not about reaching people, publishing, or the outlet's own affairs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.incapacity import governing, is_negated, is_passive
from claimcheck.claims.modality import main_verb
from claimcheck.claims.pointing_words import PRONOUNS
from claimcheck.claims.verifier import phrases, shared_subject, subject_at
from claimcheck.claims.verifying import VERIFYING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.outlet_names import OutletNames
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse, Token
    from claimcheck.text.span import Span

CHECKING: Final = VERIFYING | frozenset("establish ascertain check determine test assess count".split())
"""Verbs, by lemma, that mean to make sure where the outlet is their subject, whatever their object."""

UNRELATED: Final = frozenset(
    """
    reach contact interview speak talk meet call phone ask get obtain find locate attend travel enter visit publish
    print run air broadcast post name identify quote disclose reveal comment accept endorse recommend advise answer
    respond reply pay edit change alter remove moderate guarantee do be have go say tell make take give offer use share
    discuss detail describe specify elaborate wait afford continue survive exist work help think imagine feel believe
    """.split()
)
"""Verbs, by lemma, that a newsroom uses of its own work and that mean no checking."""

_SHOWN: Final = frozenset("find show give hand provide offer send see receive have".split())
_PROOFS: Final = frozenset(
    "paper document proof evidence record writing corroboration confirmation basis source invoice receipt".split()
)
_MADE: Final = frozenset("make do take conduct carry have".split())
_OWN_CHECKS: Final = frozenset("count tally test check measurement survey audit".split())
_WITNESSES: Final = frozenset("anyone anybody witness person people source neighbour neighbor colleague".split())
_BACKING: Final = frozenset("back bear support confirm corroborate substantiate prove".split())
_CHANCES: Final = frozenset("chance opportunity access".split())
_KEPT_FROM: Final = frozenset("withhold refuse deny".split())
_TO: Final = frozenset({"to", "from"})
_UNCLEAR: Final = frozenset("unclear unknown uncertain".split())
_LOOKING: Final = frozenset("see view review inspect".split())
_TELLING: Final = frozenset("say tell know".split())
_MEANS: Final = frozenset({"mean", "means", "way"})  # "has no independent means of telling"
_WHETHER: Final = frozenset("whether if many much".split())
_NEAR: Final = 15  # tokens: "asked for proof of the payments and received none"
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_SHARING: Final = frozenset({"conj", "xcomp", "pcomp", "advcl", "pobj", "prep", "dobj", "acl", "acomp"})
_BESIDE: Final = 5  # tokens from "nothing" on: "nothing in writing", "nothing to back it up"
_FARTHEST: Final = 6  # links from a verb up to the one that has the subject: "had no other way of testing"


def self_reports(parse: Parse, sentence: Span, outlet: OutletNames, text: str) -> Iterator[int]:
    """The verbs of a sentence by which the outlet says that it could not make sure of something."""
    for i in parse.indices(sentence):
        if _is_kept_from_it(parse, i, outlet, text):
            yield i
        elif parse.tokens[i].pos not in {"VERB", "AUX"}:
            continue
        elif (_could_not(parse, i) or is_shown_nothing(parse, i)) and _is_the_outlets(parse, i, outlet, text):
            yield i


def means_checking(parse: Parse, i: int) -> bool:
    """Whether the verb means so whoever says it of himself: not "I can't run", which a runner says."""
    return parse.tokens[i].lemma.lower() in CHECKING | _TELLING | _LOOKING


def _is_kept_from_it(parse: Parse, i: int, outlet: OutletNames, text: str) -> bool:
    """For "was not made available to the Post", "was withheld from us", "it is unclear to us whether"."""
    token = parse.tokens[i]
    unclear = token.text.lower() in _UNCLEAR and token.dep in {"acomp", "oprd"}
    kept = token.tag == "VBN" and is_passive(parse, i)
    kept = kept and (token.lemma.lower() in _KEPT_FROM or is_negated(parse, governing(parse, i)))
    if not (unclear or kept):
        return False
    places = (i, token.head, *parse.children(i)) if unclear else (i, *parse.children(i))
    links = (c for place in places for c in parse.children(place) if parse.tokens[c].text.lower() in _TO)
    return any(
        outlet.is_own(parse.subtree_span(g).of(text))
        for link in links
        for g in parse.children(link)
        if parse.tokens[g].dep == "pobj"
    )


def is_its_own_doing(reading: Reading, span: Span, outlet: OutletNames) -> bool:
    """Whether a statement tells what the newsroom did, which it does not call unverified ("CNN located it")."""
    parse = reading.parse
    root = main_verb(parse, span)
    subject = subject_at(parse, root) if root is not None else None
    if root is not None and subject is None:
        subject = shared_subject(parse, root)  # "and found 17 matches"
    return subject is not None and outlet.is_own(parse.subtree_span(subject).of(reading.text))


def is_shown_nothing(parse: Parse, i: int) -> bool:
    """For "was shown nothing in writing", "has seen neither document", "made no count of its own"."""
    lemma = parse.tokens[i].lemma.lower()
    objects = [c for c in parse.children(i) if parse.tokens[c].dep == "dobj"] if lemma in _MADE else []
    if any(_is_no_check(parse, c) for c in objects):
        return True
    return lemma in _SHOWN and any(
        _is_nothing(parse, c) for c in parse.children(i) if parse.tokens[c].dep in {"dobj", "oprd", "attr"}
    )


def _is_no_check(parse: Parse, i: int) -> bool:
    """For "made no count of its own", "did no independent tests"; not "makes no check on visitors"."""
    words = {parse.tokens[k].text.lower() for k in parse.subtree(i)}
    return parse.tokens[i].lemma.lower() in _OWN_CHECKS and "no" in words and bool(words & {"own", "independent"})


def _is_nothing(parse: Parse, i: int) -> bool:
    words = {t.lemma.lower() for t in parse.tokens[i : i + _BESIDE]}
    if parse.tokens[i].text.lower() == "none":
        return any(t.lemma.lower() in _PROOFS for t in parse.tokens[max(0, i - _NEAR) : i])
    if parse.tokens[i].text.lower() == "nothing":
        return bool(words & (_PROOFS | _BACKING))
    none = any(parse.tokens[c].text.lower() in {"no", "neither"} for c in parse.children(i))
    return none and parse.tokens[i].lemma.lower() in _PROOFS | _CHANCES


def _could_not(parse: Parse, i: int) -> bool:
    """Whether the verb is one of checking and negated, or any other that somebody is said to be unable to do."""
    lemma = parse.tokens[i].lemma.lower()
    chain = governing(parse, i)
    if not is_negated(parse, chain):
        return False
    pronoun = any(parse.tokens[c].text.lower() in PRONOUNS for c in parse.children(i) if parse.tokens[c].dep == "dobj")
    if lemma in _LOOKING and (pronoun or (lemma == "see" and _is_joined_to_a_check(parse, i))):
        return True
    if lemma in {"find", "locate"} and _is_a_witness(parse, i):
        return True
    if lemma in _TELLING and (_asks_whether(parse, i) or any(parse.tokens[k].lemma in _MEANS for k in chain)):
        return True
    return lemma in CHECKING or (lemma not in UNRELATED and _is_inability(parse, i, chain))


def _is_joined_to_a_check(parse: Parse, i: int) -> bool:
    """For "has not seen the data and could not verify the claim": the first says why."""
    return any(
        parse.tokens[c].dep == "conj"
        and parse.tokens[c].lemma.lower() in CHECKING
        and is_negated(parse, governing(parse, c))
        for c in parse.children(i)
    )


def _is_a_witness(parse: Parse, verb: int) -> bool:
    """For "was unable to find anyone who had heard of it"; not "could not find the fund's lawyer"."""
    objects = [c for c in parse.children(verb) if parse.tokens[c].dep == "dobj"]
    return any(
        parse.tokens[c].lemma.lower() in _WITNESSES and any(parse.tokens[g].dep == "relcl" for g in parse.children(c))
        for c in objects
    )


def _asks_whether(parse: Parse, i: int) -> bool:
    """For "could not say whether they exist", "how many exist we do not know"."""
    clauses = [c for c in parse.children(i) if parse.tokens[c].dep in {"ccomp", "csubj", "advcl"}]
    if parse.tokens[i].dep == "ccomp" and parse.tokens[i].head < i:
        clauses.append(parse.tokens[i].head)
    below = {parse.tokens[k].text.lower() for c in clauses for k in parse.subtree(c)}
    return "whether" in below or any(_WHETHER.intersection(t.text.lower() for t in _opening(parse, c)) for c in clauses)


def _opening(parse: Parse, clause: int) -> tuple[Token, ...]:
    first = min(parse.subtree(clause))
    return parse.tokens[first : first + 2] if parse.tokens[first].text.lower() != "even" else ()


def _is_inability(parse: Parse, i: int, chain: tuple[int, ...]) -> bool:
    """Whether it is said to be impossible rather than left undone: "could not", "unable", "no way", "yet to"."""
    beside = {parse.tokens[c].text.lower() for c in parse.children(i)}
    if "have" in {parse.tokens[c].lemma.lower() for c in parse.children(i)} and beside & {"could", "would"}:
        return False  # "could not have done it"
    governed = {parse.tokens[link].lemma.lower() for link in chain[1:]}
    before = {t.text.lower() for t in parse.tokens[max(0, i - 4) : i]}
    able = governed & {"able", "unable", "way", "mean", "means", "position", "impossible", "possible", "manage", "fail"}
    return bool(beside & {"can", "could", "ca"} or able) or "yet" in before


def _is_the_outlets(parse: Parse, i: int, outlet: OutletNames, text: str) -> bool:
    subject = _subject(parse, i)
    return subject is not None and any(outlet.is_own(span.of(text)) for span in phrases(parse, subject))


def _subject(parse: Parse, i: int) -> int | None:
    """The subject of the verb, or of the one that shares its subject with it; "for" of an infinitive too."""
    at = i
    for _ in range(_FARTHEST):
        own = [c for c in parse.children(at) if parse.tokens[c].dep in _SUBJECTS and c != i]
        named = [c for c in own if parse.tokens[c].tag not in {"WDT", "WP"}]
        if named:
            return named[-1]
        if own:
            return parse.tokens[at].head if parse.tokens[at].dep == "relcl" else None
        if parse.tokens[at].dep not in _SHARING or parse.tokens[at].head == at:
            return None
        at = parse.tokens[at].head
    return None
