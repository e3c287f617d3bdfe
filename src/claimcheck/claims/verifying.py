"""Verifying: the words by which a text speaks of making sure of a report.

Some verbs mean it alone ("verify"), others beside an object, an adverb or a question of the trade ("check the claim",
"independently assess", "know whether it is genuine"). It reads one sentence's parse; whether it is negated stands in
incapacity.py, who would have done it in verifier.py, whose disclaimer it is in disclaimers.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.incapacity import governing, is_negated, is_passive, is_tough
from claimcheck.claims.lexicon import SPEECH
from claimcheck.claims.pointing_words import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

VERIFYING: Final = frozenset("verify confirm corroborate authenticate substantiate validate vouch verifiable".split())
"""Verbs, by lemma, that mean to make sure of a report."""

LOOSER: Final = frozenset(
    "establish ascertain check determine prove learn reconcile explain resolve replicate reproduce".split()
)
"""Verbs, by lemma, that mean so beside an adverb, an object or a question of the trade."""

JUDGING: Final = frozenset(
    """
    assess audit test examine evaluate judge gauge review trace locate geolocate measure
    """.split()
)
"""Verbs, by lemma, that mean so beside "independently" or where truth itself is their object."""

PHRASAL: Final = frozenset(
    {
        ("bear", "out"),
        ("back", "up"),
        ("pin", "down"),
        ("firm", "up"),
        ("stand", "up"),
        ("find", "out"),
        ("piece", "together"),
    }
)
"""Verbs in two words, by lemma, that mean to make sure of a report or to make it sure."""

KNOWING: Final = frozenset("know tell say guarantee see discern".split())
"""Verbs, by lemma, that mean so only of whether something is genuine, or of its truth."""

SEEING: Final = frozenset("see sight review hear view inspect obtain examine read".split())
"""Verbs, by lemma, by which an outlet says that it has not had a document before it; nobody else's say so."""

CONFIRMATIONS: Final = frozenset("confirmation verification corroboration substantiation proof evidence".split())
"""Nouns that mean so after "no"."""

UNVERIFIED: Final = frozenset(
    "unverified unconfirmed uncorroborated unsubstantiated unauthenticated unverifiable unproven unchecked".split()
)
"""Adjectives that mean so as a predicate ("remains unverified")."""

_TRUTH: Final = frozenset("authenticity veracity accuracy truth provenance reliability genuineness validity".split())
_PAPERS: Final = frozenset(
    """
    document account letter memo note email message file record contract data spreadsheet manuscript transcript footage
    video image photo photograph tape recording audio evidence report list draft filing agreement affidavit diary
    """.split()
)
_TRADE_OBJECTS: Final = _TRUTH.union(
    """
    claim account report figure number toll count statement allegation footage video image photo photograph document
    letter tape recording audio identity story information detail version whereabouts origin total casualty assertion
    estimate source authorship finding result score sequence remainder rest
    """.split()
)
_SETTLING: Final = frozenset("explain resolve".split())
_DISCREPANCIES: Final = frozenset("discrepancy contradiction inconsistency".split())
_TRADE_ADVERBS: Final = frozenset("independently immediately separately officially".split())
_PARTS_OF: Final = frozenset("either neither both any some all none one each most much part".split())
_CHECKS: Final = frozenset("test check review audit scrutiny examination assessment inspection count".split())
_GENUINE: Final = frozenset(
    """
    genuine authentic real true accurate complete correct reliable legitimate fake false doctored faked edited altered
    manipulated fabricated forged staged recent right wrong so case
    """.split()
)
_SURE: Final = frozenset("clear certain sure known unclear uncertain unknown unsure".split())
_QUESTIONS: Final = frozenset("when where how who whom whose whether if what why which".split())
_ALLEGING: Final = frozenset("assert allege insist maintain suggest".split())
_FOUND: Final = frozenset("evidence proof record trace corroboration confirmation".split())
# What a bank, a clinic or a website makes sure of, and what a parliament confirms: no reports.
_PAPERWORK: Final = frozenset(
    """
    booking reservation ticket payment transaction transfer appointment password login e-mail email address deed title
    income eligibility residency age nomination nominee appointee ownership purchase order enrollment enrolment visa
    licence license permit passport mass diagnosis signature ballot petition
    """.split()
)
_CHAMBERS: Final = frozenset("senate parliament legislature assembly congress council committee house chamber".split())
_SAID: Final = frozenset("report claim account figure number allegation death toll information story that it".split())
_CLAUSES: Final = frozenset({"ccomp", "advcl", "csubj", "csubjpass", "relcl", "acl"})
_THINGS: Final = frozenset({"dobj", "nsubjpass", "pobj"})


def candidates(parse: Parse, sentence: Span) -> Iterator[int]:
    """The tokens that may disclaim: words of verifying, in order."""
    return (i for i in parse.indices(sentence) if _may_disclaim(parse, i))


def _may_disclaim(parse: Parse, i: int) -> bool:
    token = parse.tokens[i]
    lemma, low = token.lemma.lower(), token.text.lower()
    if lemma in VERIFYING and token.pos in {"VERB", "AUX", "ADJ"}:
        return True
    if low in UNVERIFIED:
        return _is_predicate(parse, i)
    if token.pos == "NOUN":
        confirmed = lemma in CONFIRMATIONS and _is_no_confirmation(parse, i)
        return confirmed or saw_no_evidence(parse, i) or is_no_outside_check(parse, i)
    if token.pos == "VERB":
        return (
            _is_of_the_trade(parse, i) or saw_nothing(parse, i) or _bears_out(parse, i) or _is_put_to_a_check(parse, i)
        )
    if is_gapped(parse, i):
        return True
    return low in _SURE and token.dep in {"acomp", "oprd"} and _is_about_being_genuine(parse, i)


def _is_predicate(parse: Parse, i: int) -> bool:
    """For "remains unconfirmed", "this is unverified"; not "unconfirmed reports", nor "called it unsubstantiated"."""
    token = parse.tokens[i]
    if token.dep == "conj":
        return _is_predicate(parse, token.head)
    if token.dep == "ROOT" or _is_what_this_is(parse, token.head):
        return True
    if token.dep in {"amod", "acl", "appos"} and token.head < i:
        return True  # "the report, so far unconfirmed, set off a rush"
    if token.tag == "VBN" and any(parse.tokens[c].dep == "auxpass" for c in parse.children(i)):
        return True  # read as a passive
    return token.dep in {"acomp", "attr", "oprd", "advmod"} and parse.tokens[token.head].lemma.lower() in {
        "be",
        "remain",
        "go",
        "stay",
        "appear",
    }


def _is_what_this_is(parse: Parse, noun: int) -> bool:
    """For "this remains an unverified claim"; not "there are unverified claims"."""
    verb = parse.tokens[noun].head
    is_now = parse.tokens[verb].lemma in {"be", "remain"} and parse.tokens[verb].tag in {"VBZ", "VBP"}
    subjects = {parse.tokens[c].text.lower() for c in parse.children(verb) if parse.tokens[c].dep == "nsubj"}
    return parse.tokens[noun].dep == "attr" and is_now and bool(subjects & {"this", "that", "it", "these", "they"})


def _is_of_the_trade(parse: Parse, i: int) -> bool:
    """Whether a verb that can mean other things is about making sure of a report."""
    lemma = parse.tokens[i].lemma.lower()
    if lemma in LOOSER:
        return _looser(parse, i)
    if lemma in JUDGING:
        alone = lemma == "geolocate" or any(parse.tokens[c].lemma.lower() == "independently" for c in parse.children(i))
        figures = lemma == "audit" and bool(_things(parse, i) & (_TRADE_OBJECTS | {"account"}))
        return alone or figures or bool(_things(parse, i) & _TRUTH)
    if lemma in KNOWING:
        return bool(_things(parse, i) & _TRUTH) or asks_whether_genuine(parse, i)
    return False


def _bears_out(parse: Parse, i: int) -> bool:
    """For "bear that out", "back it up", "pin it down": a verb of the trade in two words."""
    particles = {parse.tokens[c].text.lower() for c in parse.children(i)}
    return any((parse.tokens[i].lemma.lower(), particle) in PHRASAL for particle in particles)


def _looser(parse: Parse, i: int) -> bool:
    below = [parse.tokens[j] for j in parse.subtree(i)]
    adverb = any(t.lemma.lower() in _TRADE_ADVERBS for t in below)
    happened = any(t.lemma == "happen" for t in below) or (
        parse.tokens[i].lemma.lower() == "ascertain" and is_passive(parse, i)
    )
    apart = parse.tokens[i].lemma.lower() in _SETTLING
    if apart:
        return bool(_things(parse, i) & _DISCREPANCIES)
    against = any(parse.tokens[c].text.lower() == "against" for c in parse.children(i))
    told = parse.tokens[i].lemma.lower() == "check" and any(
        kind_of(noun) or noun in {"this", "that"} for noun in _things(parse, i)
    )
    return adverb or against or told or bool(_things(parse, i) & _TRADE_OBJECTS) or happened or asks_when(parse, i)


def _things(parse: Parse, i: int) -> set[str]:
    """The lemmas of what the verb is done to: its objects, and the subject of a passive or of "is hard to assess"."""
    tokens = parse.tokens
    done_to = (c for c in parse.children(i) if not tokens[c].dep.startswith("aux") and tokens[c].dep != "mark")
    found = {lemma for c in done_to for lemma in _meant_by(parse, c)}
    chain = governing(parse, i)
    if tokens[chain[-1]].dep == "relcl" and not any(tokens[c].dep == "dobj" for c in parse.children(i)):
        found.add(tokens[tokens[chain[-1]].head].lemma.lower())  # "a figure we were in no position to check"
    joined = is_passive(parse, i) and tokens[i].dep in {"conj", "xcomp"}
    for link in (*chain[1:], *((tokens[i].head,) if joined else ())):
        if joined or is_tough(parse, chain):
            subjects = (c for c in parse.children(link) if tokens[c].dep in {"nsubj", "nsubjpass"})
            found |= {lemma for c in subjects for lemma in _meant_by(parse, c)}
    return found


def _meant_by(parse: Parse, i: int) -> set[str]:
    """The lemma of a noun, and for "either of her numbers" that of the numbers."""
    of = (c for c in parse.children(i) if parse.tokens[c].text.lower() == "of" and parse.tokens[i].pos != "VERB")
    below = {parse.tokens[g].lemma.lower() for c in of for g in parse.children(c)}
    return {parse.tokens[i].lemma.lower()} | (below if parse.tokens[i].text.lower() in _PARTS_OF else set())


def asks_when(parse: Parse, i: int) -> bool:
    """Whether a question hangs on the verb: "could not establish when or where they were taken"."""
    clauses = [c for c in parse.children(i) if parse.tokens[c].dep in _CLAUSES]
    return any(parse.tokens[min(parse.subtree(c))].text.lower() in _QUESTIONS for c in clauses)


def _is_about_being_genuine(parse: Parse, i: int) -> bool:
    """For "it is unclear whether the list is true", "also unclear is the veracity of the list"."""
    head = parse.tokens[i].head
    subjects = {parse.tokens[c].lemma.lower() for c in parse.children(head) if parse.tokens[c].dep in {"nsubj", "attr"}}
    return asks_whether_genuine(parse, i) or bool(subjects & _TRUTH) or _asks_what_they_say(parse, i)


def _asks_what_they_say(parse: Parse, i: int) -> bool:
    """For "it is not known whether they were freed, as the ministry says": an open question that somebody answers."""
    for clause in (*parse.children(i), *parse.children(parse.tokens[i].head)):
        below = sorted(parse.subtree(clause)) if parse.tokens[clause].dep in _CLAUSES and clause > i else []
        if below and parse.tokens[below[0]].text.lower() in {"whether", "if"}:
            said = (k for k in below if parse.tokens[k].lemma.lower() in SPEECH | _ALLEGING)
            return any(parse.tokens[c].text.lower() == "as" for k in said for c in parse.children(k))
    return False


def asks_whether_genuine(parse: Parse, i: int) -> bool:
    """Whether the clause below the word, or below its copula, is about being genuine ("whether the list is true")."""
    token = parse.tokens[i]
    below = parse.children(i) if token.pos == "VERB" else (*parse.children(i), *parse.children(token.head))
    for clause in below:
        even = any(t.text.lower() == "even" for t in parse.tokens[max(0, min(parse.subtree(clause)) - 1) : clause])
        if clause > i and parse.tokens[clause].dep in _CLAUSES and not even:  # "say yes even if it is not true"
            joined = [c for c in parse.children(clause) if parse.tokens[c].dep == "conj"]  # "who wrote it or whether …"
            states = {parse.tokens[c].lemma.lower() for k in (clause, *joined) for c in (k, *parse.children(k))}
            if states & _GENUINE:
                return True
    return False


def _is_no_confirmation(parse: Parse, i: int) -> bool:
    """For "no independent confirmation", "without confirmation"; "no evidence" alone is a finding, not a disclaimer."""
    first = first_joined(parse, i)
    words = {parse.tokens[c].text.lower() for k in {i, first} for c in parse.children(k)}
    head = parse.tokens[parse.tokens[first].head]
    awaited = head.lemma.lower() in {"await", "pend"} and head.tag == "VBG"
    negative = "no" in words or head.text.lower() == "without" or awaited or _is_not_to_be_had(parse, i)
    if parse.tokens[i].dep == "dobj" and head.lemma.lower() in {"have", "get", "obtain", "receive", "find"}:
        negative = negative or is_negated(parse, governing(parse, parse.tokens[i].head))
    if parse.tokens[i].lemma.lower() in {"proof", "evidence"}:
        return negative and bool(words & {"independent"})
    return negative


def first_joined(parse: Parse, i: int) -> int:
    """The first of the nouns that the one at ``i`` is joined to ("no comment or confirmation"), or itself."""
    token = parse.tokens[i]
    above = parse.tokens[token.head]
    return first_joined(parse, token.head) if token.dep == "conj" and above.pos == "NOUN" and token.head < i else i


def is_gapped(parse: Parse, i: int) -> bool:
    """For "could not" in "the place could be verified, the date could not": the verb stands in the clause beside it."""
    tokens = parse.tokens
    below = [tokens[c] for c in parse.children(i)]
    bare = {t.dep for t in below} <= {"nsubj", "neg", "aux", "ccomp", "cc", "punct", "advmod", "conj"}
    if tokens[i].pos != "AUX" or not bare or not any(t.dep == "neg" for t in below):
        return False
    above = tokens[i].head if tokens[i].dep == "conj" else i
    other = next((c for c in parse.children(i) if tokens[c].dep == "ccomp" and c < i), above)
    by = any(tokens[c].text.lower() == "by" for c in parse.children(other))
    return tokens[other].lemma.lower() in VERIFYING and is_passive(parse, other) and not by


def is_no_outside_check(parse: Parse, i: int) -> bool:
    """For "no outside check was possible"; not for "no independent audit was made", which tells what somebody did."""
    words = {parse.tokens[c].text.lower() for c in parse.children(i)}
    beside = {parse.tokens[c].lemma.lower() for c in parse.children(parse.tokens[i].head)}
    outside = parse.tokens[i].lemma.lower() in _CHECKS and bool(words & {"independent", "outside", "external"})
    subject = parse.tokens[i].dep in {"nsubj", "attr"}
    return outside and subject and "no" in words and bool(beside & {"possible", "available", "feasible"})


def _is_put_to_a_check(parse: Parse, i: int) -> bool:
    """For "has not been put to any independent test"."""
    if parse.tokens[i].lemma.lower() not in {"put", "subject", "submit", "undergo", "survive"}:
        return False
    nouns = [j for j in parse.subtree(i) if parse.tokens[j].lemma.lower() in _CHECKS]
    return any(parse.tokens[c].text.lower() == "independent" for j in nouns for c in parse.children(j))


def _is_not_to_be_had(parse: Parse, i: int) -> bool:
    """For "independent verification was not possible"."""
    token = parse.tokens[i]
    if token.dep not in {"nsubj", "nsubjpass"}:
        return False
    below = [parse.tokens[c] for c in parse.children(token.head)]
    refused = any(t.dep == "neg" for t in below) and any(
        t.lemma.lower() in {"possible", "available", "obtainable", "immediate"} for t in below
    )
    return refused or any(t.lemma.lower() in {"impossible", "unavailable", "difficult", "hard"} for t in below)


def saw_no_evidence(parse: Parse, i: int) -> bool:
    """Whether somebody saw or found no evidence or record; said by the outlet of itself, it disclaims."""
    token = parse.tokens[i]
    if token.lemma.lower() not in _FOUND or token.dep != "dobj":
        return False
    verb = parse.tokens[token.head]
    words = {parse.tokens[c].text.lower() for c in parse.children(i)}
    bare = "any" in words or not any(parse.tokens[c].dep in {"det", "poss"} for c in parse.children(i))
    none = "no" in words or (bare and is_negated(parse, governing(parse, token.head)))
    has = verb.lemma == "have" and token.lemma.lower() in {"evidence", "proof"}
    return none and (has or verb.lemma.lower() in {"see", "find", "uncover", "obtain", "locate"})


def saw_nothing(parse: Parse, i: int) -> bool:
    """Whether the verb tells of having had a document before one ("has seen the letter")."""
    papers = {parse.tokens[c].lemma.lower() for c in parse.children(i) if parse.tokens[c].dep in _THINGS}
    return parse.tokens[i].lemma.lower() in SEEING and bool(papers & _PAPERS) and not is_passive(parse, i)


def is_a_finding(parse: Parse, i: int) -> bool:
    """Whether somebody else's words report a search, not doubt: "police could not determine how it began"."""
    loose = parse.tokens[i].lemma.lower() in LOOSER and asks_when(parse, i) and not asks_whether_genuine(parse, i)
    return loose or has_to_be_the_outlets(parse, i)


def has_to_be_the_outlets(parse: Parse, i: int) -> bool:
    """Whether the words disclaim only where the outlet says them of itself."""
    lemma = parse.tokens[i].lemma.lower()
    return saw_no_evidence(parse, i) or (lemma in SEEING and not _is_of_the_trade(parse, i) and saw_nothing(parse, i))


def is_a_procedure(parse: Parse, i: int) -> bool:
    """Whether somebody else's words are of office, not of a report: "the bank could not confirm the payment"."""
    token = parse.tokens[i]
    things = {parse.tokens[c].lemma.lower() for c in parse.children(i) if parse.tokens[c].dep in _THINGS}
    links = {*governing(parse, i), token.head if token.dep == "xcomp" else i}  # "has yet to confirm"
    subjects = (c for link in links for c in parse.children(link) if parse.tokens[c].dep == "nsubj")
    seats = {parse.tokens[c].lemma.lower() for c in subjects} & _CHAMBERS
    return token.lemma.lower() in VERIFYING and bool(things & _PAPERWORK or (seats and things and not things & _SAID))
