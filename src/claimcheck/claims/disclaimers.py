"""Disclaimers: where an article says that something is unverified, and whether the outlet or somebody else says so.

A disclaimer is a word of verifying that is negated, by itself or by what governs it. A modifier ("unconfirmed reports")
is none: it hedges a claim. Whose a disclaimer is stands in whose.py, what it covers in coverage.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from claimcheck.claims.claim import Voice
from claimcheck.claims.incapacity import clause_left_out, governing, is_negated, is_passive, is_tough, left_out
from claimcheck.claims.newsroom import is_shown_nothing, means_checking, self_reports
from claimcheck.claims.outlet_names import OutletNames, names_of
from claimcheck.claims.plainly_unable import plainly_unable
from claimcheck.claims.pointing_words import ACCOUNTS, APPOSED, FIGURES
from claimcheck.claims.verifier import subject_at
from claimcheck.claims.verifying import (
    CONFIRMATIONS,
    UNVERIFIED,
    candidates,
    is_a_finding,
    is_a_procedure,
    is_gapped,
    is_no_outside_check,
)
from claimcheck.claims.whose import whose
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claimcheck.claims.attribution import Attributed
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

_UNSURE: Final = frozenset("unclear uncertain unknown unsure".split())
_OBJECTS: Final = frozenset({"dobj", "nsubjpass", "csubjpass", "ccomp", "pobj"})
_LINKS: Final = frozenset("of on for that whether between".split())
_EMPTY: Final = frozenset("something one thing what".split())


# "not confirmed until Friday": what was open has been closed since; must not match "until it is confirmed".
_UNTIL: Final = re.compile(
    r"\buntil\s+(?:\w+day|late|early|later|this|last|hours|days|weeks|\d"
    r"|(?:an?|the) [^.,;\n]{1,60}\b(?:last|ago|\w+day)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDisclaimer:
    """A disclaimer before its targets are known.

    Args:
        span: The sentence, or the part that says so where the rest of the sentence makes a claim.
        sentence: The sentence.
        by: Whose it is.
        object: The stretch that names what is unverified ("this figure", "the authenticity of the video"), or None.
        speaker: Who could not verify, for a third party's; empty otherwise.
        whole: Whether the sentence makes no other statement.
        joined: Whether it is a clause joined to another, or beside it, rather than hung on one of its nouns.
        closed: Whether it says until when it held ("could not be confirmed until Friday").
        also: What else it names, where two of its parts disclaim.
    """

    span: Span
    sentence: Span
    by: Voice
    object: Span | None
    speaker: str = ""
    whole: bool = True
    joined: bool = False
    closed: bool = False
    also: tuple[Span, ...] = ()

    @property
    def stands_behind(self) -> bool:
        """Whether it stands behind what its sentence tells ("…, though the Times could not confirm this")."""
        return not self.whole and self.span.start > self.sentence.start


def detect(reading: Reading, attributed: Sequence[Attributed]) -> tuple[FoundDisclaimer, ...]:
    """The disclaimers of the body, in order; at most one per sentence and voice."""
    outlet = names_of(reading.article)
    found = []
    for sentence in reading.parse.sentences:
        seen = None
        told = tuple(self_reports(reading.parse, sentence, outlet, reading.text))
        plain = plainly_unable(reading.parse, sentence, outlet, reading.text)
        verifying = {*candidates(reading.parse, sentence), *plain}
        loose = {
            i for i in told if i not in verifying and not means_checking(reading.parse, i)
        }  # "I can't run": a runner
        for index in sorted({*verifying, *told}):
            one = _read(reading, sentence, index, attributed, outlet, plain)
            if one is None or (one.by is not Voice.OUTLET and index in loose):
                continue
            if seen is None or (one.by is Voice.OUTLET and seen.by is not Voice.OUTLET):
                seen = one
            elif one.by is Voice.OUTLET:
                seen = _joint(seen, one)
        if seen:
            found.append(seen)
    return tuple(found)


def _joint(first: FoundDisclaimer, second: FoundDisclaimer) -> FoundDisclaimer:
    """Two parts of a sentence by which the outlet disclaims ("was shown nothing and could not test it") as one."""
    wide = first if first.whole or len(first.span) >= len(second.span) else second
    apart = not (first.whole or second.whole or first.span.overlaps(second.span))
    span = first.span.cover(second.span) if apart else wide.span
    also = (second.object,) if first.object and second.object and first.object != second.object else ()
    return replace(wide, span=span, object=first.object or second.object, also=(*first.also, *also))


def _read(
    reading: Reading,
    sentence: Span,
    i: int,
    attributed: Sequence[Attributed],
    outlet: OutletNames,
    plain: Mapping[int, bool],
) -> FoundDisclaimer | None:
    parse = reading.parse
    chain = governing(parse, i)
    if not (i in plain or _says_no(parse, i) or is_negated(parse, chain) or is_shown_nothing(parse, i)):
        return None
    voice, speaker = whose(reading, sentence, i, chain, attributed, outlet, named=plain.get(i, False))
    closed = bool(_UNTIL.search(Span(parse.tokens[i].start, sentence.end).of(reading.text)))
    others = voice is Voice.THIRD_PARTY and (closed or is_a_finding(parse, i) or is_a_procedure(parse, i))
    if voice is None or others or _is_supposed(parse, chain) or (voice is Voice.OUTLET and _is_to_come(parse, chain)):
        return None
    part = (
        _in_brackets(reading, sentence, i)
        or _in_front(reading, sentence, i)
        or _named_again(reading, sentence, chain)
        or _before_colon(reading, sentence, i)
        or _part(reading, sentence, chain)
        or _side_of_semicolon(reading, sentence, i)
        or _apposed(reading, sentence, i, chain)
    )
    return FoundDisclaimer(
        span=part or sentence,
        sentence=sentence,
        by=voice,
        object=_object(reading, sentence, i, chain),
        speaker=speaker,
        whole=part is None,
        joined=_is_joined(parse, chain),
        closed=closed,
    )


def _is_to_come(parse: Parse, chain: tuple[int, ...]) -> bool:
    """For "the deal will not be confirmed until May": foretold, not missing."""
    return any(parse.tokens[c].lemma.lower() in {"will", "shall"} for link in chain for c in parse.children(link))


def _is_supposed(parse: Parse, chain: tuple[int, ...]) -> bool:
    """For "if we do not receive confirmation": nobody says that it is so."""
    above = (*chain, *parse.ancestors(chain[-1]))
    marks = (c for link in above for c in parse.children(link) if parse.tokens[c].dep == "mark")
    ifs = [c for c in marks if parse.tokens[c].text.lower() in {"if", "unless"}]
    return any(c == 0 or parse.tokens[c - 1].text.lower() != "even" for c in ifs)


def _is_joined(parse: Parse, chain: tuple[int, ...]) -> bool:
    """Whether no noun stands between the disclaiming words and the sentence's main clause."""
    above = (chain[-1], *parse.ancestors(chain[-1]))
    return not any(
        parse.tokens[link].dep in {"relcl", "appos", "acl"} and not _is_empty_relative(parse, link) for link in above
    )


def _is_empty_relative(parse: Parse, link: int) -> bool:
    """Whether the clause hangs on "something" in "when it was taken is something that we have yet to establish"."""
    above = parse.tokens[parse.tokens[link].head]
    return parse.tokens[link].dep == "relcl" and above.dep == "attr" and above.lemma.lower() in _EMPTY


def _says_no(parse: Parse, i: int) -> bool:
    """Whether the word itself, as it was chosen, is a no: "unverified", "no confirmation", "unclear"."""
    low, lemma = parse.tokens[i].text.lower(), parse.tokens[i].lemma.lower()
    noun = parse.tokens[i].pos == "NOUN"
    confirmed = lemma in CONFIRMATIONS | {"record", "trace"} or is_no_outside_check(parse, i)
    return low in UNVERIFIED | _UNSURE or (noun and confirmed)


def _object(reading: Reading, sentence: Span, i: int, chain: tuple[int, ...]) -> Span | None:
    """The words that name what is unverified."""
    parse = reading.parse
    if is_shown_nothing(parse, i):
        return None
    if parse.tokens[i].text.lower() == "not":  # "has verified the first figure but not the second"
        return trimmed(reading.text, parse.tokens[i].end, _clause_end(reading, sentence, i))
    if parse.tokens[i].text == "word" and parse.tokens[i - 1].tag in {"PRP$", "POS"}:  # "has only her word for it"
        return Span(parse.tokens[i - 1].start, parse.tokens[i].end)
    empty = next((link for link in chain if _is_empty_relative(parse, link)), None)
    if empty is not None:
        copula = parse.tokens[parse.tokens[empty].head].head
        return trimmed(reading.text, parse.subtree_span(copula).start, parse.tokens[copula].start)
    short_of = left_out(parse, i)
    if short_of is not None:
        return parse.subtree_span(short_of)
    unasked = clause_left_out(parse, i)
    if unasked is not None:
        return trimmed(reading.text, parse.tokens[unasked].start, sentence.end)
    objects = [c for c in parse.children(i) if parse.tokens[c].dep in _OBJECTS] or _asked(parse, i)
    if len(objects) > 1 and parse.tokens[objects[0]].text.lower() == "it":
        del objects[0]  # "it could not be confirmed whether …"
    if objects:
        return parse.subtree_span(objects[0])
    for child in parse.children(i):
        if parse.tokens[child].dep == "prep" and parse.tokens[child].text.lower() in _LINKS:
            obj = next((c for c in parse.children(child) if parse.tokens[c].dep in {"pobj", "pcomp"}), None)
            if obj is not None:
                return parse.subtree_span(obj)
    return _subject_as_object(parse, i, chain)


def _clause_end(reading: Reading, sentence: Span, i: int) -> int:
    """Where the words behind the token end: at a mark or with the sentence."""
    marks = (t.start for t in reading.parse.within(Span(reading.parse.tokens[i].end, sentence.end)) if t.pos == "PUNCT")
    return next(marks, sentence.end)


def _subject_as_object(parse: Parse, i: int, chain: tuple[int, ...]) -> Span | None:
    """The subject of a passive or of "is impossible to check", which is what was not verified."""
    above = parse.tokens[chain[-1]].head  # "its authenticity has yet to be established"
    yet = (above,) if parse.tokens[chain[-1]].dep == "xcomp" and parse.tokens[above].lemma == "have" else ()
    for link in (*chain, *yet):
        for child in parse.children(link):
            if parse.tokens[child].dep in {"nsubj", "nsubjpass"} and _stands_for_object(parse, i, chain):
                return parse.subtree_span(child)
    return None


def _asked(parse: Parse, i: int) -> list[int]:
    """The clause of "could not verify when they were taken", which the parser takes for a time, and of "is unclear"."""
    if parse.tokens[i].text.lower() in _UNSURE:
        return [c for c in parse.children(parse.tokens[i].head) if parse.tokens[c].dep in {"ccomp", "csubj"} and c > i]
    clauses = [c for c in parse.children(i) if parse.tokens[c].dep == "advcl" and c > i]
    return [c for c in clauses if parse.tokens[min(parse.subtree(c))].text in {"when", "where", "how"}]


def _stands_for_object(parse: Parse, i: int, chain: tuple[int, ...]) -> bool:
    return (
        is_passive(parse, i)
        or parse.tokens[i].text.lower() in UNVERIFIED
        or is_tough(parse, chain)
        or is_gapped(parse, i)
    )


_APPOSED: Final = re.compile(APPOSED)


def _apposed(reading: Reading, sentence: Span, i: int, chain: tuple[int, ...]) -> Span | None:
    """The ", a toll that we could not confirm" at a sentence's end, whatever the parser made of it."""
    parse = reading.parse
    which = next((c for link in chain for c in parse.children(link) if parse.tokens[c].text == "which"), 0)
    if which and parse.tokens[which - 1].text == ",":
        return trimmed(reading.text, parse.tokens[which].start, sentence.end)
    before = list(_APPOSED.finditer(reading.text, sentence.start, parse.tokens[i].start))
    return trimmed(reading.text, before[-1].start() + 1, sentence.end) if before else None


def _named_again(reading: Reading, sentence: Span, chain: tuple[int, ...]) -> Span | None:
    """The ", a claim that we could not verify" at a sentence's end, with its "a claim"."""
    first = min(k for link in chain for k in reading.parse.subtree(link))
    before = list(_APPOSED.finditer(reading.text, sentence.start, reading.parse.tokens[first].start))
    at_end = before and not reading.text[before[-1].end() : reading.parse.tokens[first].start].strip()
    return trimmed(reading.text, before[-1].start() + 1, sentence.end) if at_end else None


def _in_brackets(reading: Reading, sentence: Span, i: int) -> Span | None:
    """The "(we have seen no proof of this)" that a sentence holds beside its own statement."""
    text, position = reading.text, reading.parse.tokens[i].start
    opened = text.rfind("(", sentence.start, position)
    closed = text.find(")", position, sentence.end)
    if opened <= sentence.start or closed < 0 or ")" in text[opened:position]:
        return None
    return Span(opened + 1, closed)


# "In a claim that we could not check, the army said …"; must not match "In Kabul nobody could confirm it".
_FRONT: Final = re.compile(
    rf"\A(?:In|With) (?:an?|this|one) (?:[\w-]+ ){{0,2}}(?:{'|'.join(sorted(ACCOUNTS | FIGURES))})\b",
)


# "The army, in a claim that we could not check, said …"; must not match "died in a report that".
_INSERTED: Final = re.compile(_FRONT.pattern.replace(r"\A(?:In|With)", r", (?:in|with)") + r"[^,]*\Z")


def _in_front(reading: Reading, sentence: Span, i: int) -> Span | None:
    """The "In a claim that we could not check," of a sentence that goes on to make the claim, first or inserted."""
    comma = reading.text.find(",", reading.parse.tokens[i].end, sentence.end)
    if comma < 0 or sentence.end - comma <= len("he said so"):
        return None
    if _FRONT.match(sentence.of(reading.text)):
        return Span(sentence.start, comma)
    before = reading.text[sentence.start : reading.parse.tokens[i].start]
    opens = before.rfind(",")
    inserted = _INSERTED.match(before, opens) if opens >= 0 else None
    return Span(sentence.start + opens + 2, comma) if inserted else None


# "verify the figures: …", "any of the following: …": what is unverified comes after; must not match what comes before
# a reason ("could not reach the area: the road was cut").
_COLON: Final = re.compile(rf"\b(?:following|{'|'.join(sorted(FIGURES | ACCOUNTS))})s?:\s", re.IGNORECASE)


def _before_colon(reading: Reading, sentence: Span, i: int) -> Span | None:
    """The "could not verify the figures" before a colon, behind which they are given."""
    position = reading.parse.tokens[i].start
    match = _COLON.search(reading.text, position, sentence.end)
    return Span(sentence.start, match.end() - 2) if match and match.end() < sentence.end else None


def _side_of_semicolon(reading: Reading, sentence: Span, i: int) -> Span | None:
    """The side of a semicolon that disclaims; a semicolon joins two sentences of their own."""
    position = reading.parse.tokens[i].start
    text = sentence.of(reading.text)
    marks = [sentence.start + k for k, c in enumerate(text) if c == ";"]
    start = max((m + 1 for m in marks if m < position), default=sentence.start)
    end = min((m for m in marks if m > position), default=sentence.end)
    return trimmed(reading.text, start, end) if marks else None


def _part(reading: Reading, sentence: Span, chain: tuple[int, ...]) -> Span | None:
    """The clause that disclaims, where it hangs below a statement; None where it is the sentence's main one."""
    parse = reading.parse
    top = chain[-1]
    for link in (top, *parse.ancestors(top)):
        token = parse.tokens[link]
        if token.dep == "conj" and token.pos not in {"VERB", "AUX"}:
            continue  # "unsourced and unverified": one predicate, not a clause of its own
        if token.dep == "conj" and _is_of_an_account(parse, link):
            return None
        if token.dep == "conj" and parse.tokens[token.head].dep == "relcl":
            continue  # "which is old and which we could not verify": both hang on one noun
        if token.dep in {"relcl", "advcl", "appos", "conj", "acl", "parataxis"}:
            above = parse.tokens[token.head]
            if _is_empty_relative(parse, link):
                continue  # the whole clause says so
            whole = token.head if token.dep == "relcl" and above.dep in {"appos", "conj", "npadvmod"} else link
            span = parse.subtree_span(whole)  # "a figure that we could not confirm" goes with its "figure"
            inside = Span(max(span.start, sentence.start), min(span.end, sentence.end))
            if token.dep == "appos" or len(inside) < len(sentence) * 0.75:
                return inside
    return _before_next_clause(reading, sentence, top)


def _is_of_an_account(parse: Parse, link: int) -> bool:
    """For "this account comes from a driver and has not been verified": the sentence only introduces the account."""
    above = parse.tokens[link].head
    own = any(parse.tokens[c].dep in {"nsubj", "nsubjpass"} for c in parse.children(link))
    subjects = (c for c in parse.children(above) if parse.tokens[c].dep in {"nsubj", "nsubjpass"})
    return not own and any(parse.tokens[c].lemma.lower() in ACCOUNTS for c in subjects)


def _before_next_clause(reading: Reading, sentence: Span, top: int) -> Span | None:
    """The first of two joined clauses, where it disclaims and the second has a subject and a source of its own."""
    parse = reading.parse
    root = next((a for a in reversed(list(parse.ancestors(top)))), top)
    for child in parse.children(root):
        token = parse.tokens[child]
        if token.dep != "conj" or child < root or token.pos not in {"VERB", "AUX"}:
            continue
        if subject_at(parse, child) is not None and any(parse.tokens[c].dep == "ccomp" for c in parse.children(child)):
            end = parse.tokens[min(parse.subtree(child))].start
            return trimmed(reading.text, sentence.start, end)
    return None
