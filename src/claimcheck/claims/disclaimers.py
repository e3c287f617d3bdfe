"""Disclaimers: where an article says that something is unverified, and whether the outlet or somebody else says so.

A disclaimer is a word of verifying that is negated, by itself or by what governs it. Whose it is follows from who would
have verified: the outlet where it names itself, says "we" or names nobody; somebody else where they are its subject,
its "by", or where the sentence stands on their word. A modifier ("unconfirmed reports") is none: it hedges a claim.
What a disclaimer covers is worked out in coverage.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.claims.claim import Voice
from claimcheck.claims.lexicon import MEDIA_WORDS
from claimcheck.claims.outlet_names import OutletNames, names_of
from claimcheck.claims.verifying import (
    CONFIRMATIONS,
    LOOSER,
    UNVERIFIED,
    asks_when,
    candidates,
    governing,
    is_impersonal,
    is_negated,
    is_passive,
    saw_no_evidence,
    shared_subject,
    subject_at,
)
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.attribution import Attributed
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse, Token

_OFFICES: Final = frozenset("officially publicly formally".split())
# "not confirmed until Friday": what was open has been closed since; must not match "until it is confirmed".
_UNTIL = re.compile(r"\buntil\s+(?:\w+day|late|early|later|this|last|hours|days|weeks|\d)", re.IGNORECASE)


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
    """

    span: Span
    sentence: Span
    by: Voice
    object: Span | None
    speaker: str = ""
    whole: bool = True


def detect(reading: Reading, attributed: Sequence[Attributed]) -> tuple[FoundDisclaimer, ...]:
    """The disclaimers of the body, in order; at most one per sentence and voice."""
    outlet = names_of(reading.article)
    found = []
    for sentence in reading.parse.sentences:
        seen = None
        for index in candidates(reading.parse, sentence):
            one = _read(reading, sentence, index, attributed, outlet)
            if one and (seen is None or (one.by is Voice.OUTLET and seen.by is not Voice.OUTLET)):
                seen = one
        if seen:
            found.append(seen)
    return tuple(found)


def _read(
    reading: Reading, sentence: Span, i: int, attributed: Sequence[Attributed], outlet: OutletNames
) -> FoundDisclaimer | None:
    parse = reading.parse
    chain = governing(parse, i)
    if not is_negated(parse, i, chain):
        return None
    if _UNTIL.search(Span(parse.tokens[i].start, sentence.end).of(reading.text)):
        return None
    voice, speaker = _voice(reading, sentence, i, chain, attributed, outlet)
    if voice is None or (voice is Voice.THIRD_PARTY and _is_a_finding(parse, i)):
        return None
    part = _part(reading, sentence, chain) or _side_of_semicolon(reading, sentence, i)
    return FoundDisclaimer(
        span=part or sentence,
        sentence=sentence,
        by=voice,
        object=_object(reading, i, chain),
        speaker=speaker,
        whole=part is None,
    )


def _voice(
    reading: Reading,
    sentence: Span,
    i: int,
    chain: tuple[int, ...],
    attributed: Sequence[Attributed],
    outlet: OutletNames,
) -> tuple[Voice | None, str]:
    token = reading.parse.tokens[i]
    in_speech = any(q.span.start <= token.start < q.span.end for q in reading.quotations_in(sentence))
    in_speech = in_speech or bool(_SIGNED.search(sentence.of(reading.text)))
    verifier = _verifier(reading, i, chain)
    if verifier and outlet.names_itself(verifier) and not in_speech:
        return Voice.OUTLET, ""
    said_by = _on_whose_word(reading, token, attributed, outlet)
    if said_by:
        return Voice.THIRD_PARTY, said_by
    if in_speech:
        return Voice.THIRD_PARTY, ""
    if verifier is None:
        return (Voice.THIRD_PARTY if _others_are_meant(reading.parse, i, chain) else Voice.OUTLET), ""
    if outlet.is_own(verifier) or (not outlet.known and _is_media(verifier)):
        return Voice.OUTLET, ""
    if re.search(r"\bindependent(?:ly)?\b", verifier, re.IGNORECASE):
        return Voice.OUTLET, ""
    return Voice.THIRD_PARTY, verifier


def _others_are_meant(parse: Parse, i: int, chain: tuple[int, ...]) -> bool:
    """Whether words that name nobody still mean somebody else: "declined to comment", "not officially confirmed"."""
    lemma = parse.tokens[i].lemma.lower()
    if any(parse.tokens[link].lemma.lower() in {"decline", "refuse"} for link in chain):
        return True
    words = {parse.tokens[c].text.lower() for c in parse.children(i)}
    return (lemma == "confirm" and bool(words & _OFFICES)) or (lemma in CONFIRMATIONS and "official" in words)


def _on_whose_word(reading: Reading, token: Token, attributed: Sequence[Attributed], outlet: OutletNames) -> str:
    """The source phrase on whose word the disclaiming words stand, unless it is the outlet's own name."""
    for item in attributed:
        if item.content.start <= token.start < item.content.end and item.source is not None:
            phrase = item.source.of(reading.text)
            if item.cue_span is not None and item.cue_span.start <= token.start < item.cue_span.end:
                continue
            said_from = min(item.content.start, item.cue_span.end if item.cue_span else item.content.start)
            if not outlet.is_own(phrase) and not _after_contrast(reading.text, said_from, token.start):
                return phrase
    return ""


# A post with its signature, "— Ana Ruiz (@anaruiz)": somebody else's words though no marks stand around them.
_SIGNED: Final = re.compile(r"[—–-] ?[^()\n]{2,60} ?\(@\w{1,30}\)")
# ", but …" and "– though …" end what a source says: the outlet speaks again; must not match inside a single clause.
_CONTRAST: Final = re.compile(
    r"(?:[,;]|\s[—–-])\s*(?:but|though|although|however)\b|\bbut (?:this|that|it) |"
    r", an? (?:\w+ )?(?:claim|figure|number|allegation|assertion|report|account|version|charge|accusation|estimate)\b",
    re.IGNORECASE,
)


def _after_contrast(text: str, start: int, position: int) -> bool:
    return bool(_CONTRAST.search(text, start, position))


def _verifier(reading: Reading, i: int, chain: tuple[int, ...]) -> str | None:
    """Who did not verify: the "by" of a passive, the subject of an active verb; None where nobody is named."""
    parse = reading.parse
    if saw_no_evidence(parse, i):
        seer = subject_at(parse, parse.tokens[i].head)
        return parse.subtree_span(seer).of(reading.text) if seer is not None else ""
    if parse.tokens[i].lemma.lower() in CONFIRMATIONS:
        return _from_whom(reading, i)
    agent = next((c for c in parse.children(i) if parse.tokens[c].dep == "agent"), None)
    if agent is None:
        agent = next(
            (c for c in parse.children(i) if parse.tokens[c].dep == "prep" and parse.tokens[c].text.lower() == "by"),
            None,
        )
    if agent is not None and any(parse.tokens[c].dep == "pobj" for c in parse.children(agent)):
        obj = next(c for c in parse.children(agent) if parse.tokens[c].dep == "pobj")
        return parse.subtree_span(obj).of(reading.text)
    if is_passive(parse, i) or parse.tokens[i].text.lower() in UNVERIFIED:
        return None
    for link in chain:
        subject = subject_at(parse, link)
        if subject is not None:
            if is_impersonal(parse, chain):
                return None  # "it is impossible to verify", "the figures are impossible to verify"
            return parse.subtree_span(subject).of(reading.text)
    above = shared_subject(parse, chain[-1])
    if above is not None and not is_impersonal(parse, chain):
        return parse.subtree_span(above).of(reading.text)
    return None


def _from_whom(reading: Reading, i: int) -> str | None:
    parse = reading.parse
    for child in parse.children(i):
        if parse.tokens[child].text.lower() in {"from", "by"}:
            obj = next((c for c in parse.children(child) if parse.tokens[c].dep == "pobj"), None)
            if obj is not None:
                return parse.subtree_span(obj).of(reading.text)
    return None


def _is_media(phrase: str) -> bool:
    """Whether the phrase is "we", "this newspaper" or a newsroom's name: used where the outlet is not known."""
    phrase = re.sub(r"^[Tt]he\s+", "", phrase.strip())
    low = phrase.lower()
    if low in {"we", "i", "our reporter", "our reporters"} or low.startswith(
        ("this news", "this paper", "this website")
    ):
        return True
    words = re.findall(r"[a-z][\w-]*", low)
    return (
        bool(words)
        and phrase[0].isupper()
        and (
            words[-1] in MEDIA_WORDS
            or low.endswith((".com", ".org", ".net"))
            or (len(words) == 1 and words[0] in MEDIA_WORDS)
        )
    )


def _object(reading: Reading, i: int, chain: tuple[int, ...]) -> Span | None:
    """The words that name what is unverified."""
    parse = reading.parse
    for child in parse.children(i):
        if parse.tokens[child].dep in {"dobj", "nsubjpass", "ccomp", "pobj"}:
            return parse.subtree_span(child)
    for child in parse.children(i):
        if parse.tokens[child].dep == "prep" and parse.tokens[child].text.lower() in {
            "of",
            "on",
            "for",
            "that",
            "whether",
        }:
            obj = next((c for c in parse.children(child) if parse.tokens[c].dep in {"pobj", "pcomp"}), None)
            if obj is not None:
                return parse.subtree_span(obj)
    for link in chain:
        for child in parse.children(link):
            if parse.tokens[child].dep in {"nsubj", "nsubjpass"} and _is_passive_or_adjective(parse, i):
                return parse.subtree_span(child)
    return None


def _is_a_finding(parse: Parse, i: int) -> bool:
    """Whether somebody else's words report a search, not doubt: "police could not determine how it began"."""
    loose = parse.tokens[i].lemma.lower() in LOOSER and asks_when(parse, i)
    return loose or saw_no_evidence(parse, i)


def _is_passive_or_adjective(parse: Parse, i: int) -> bool:
    return is_passive(parse, i) or parse.tokens[i].text.lower() in UNVERIFIED


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
        if token.dep in {"relcl", "advcl", "appos", "conj", "acl", "parataxis"}:
            above = parse.tokens[token.head]
            whole = token.head if token.dep == "relcl" and above.dep in {"appos", "conj", "npadvmod"} else link
            span = parse.subtree_span(whole)  # "a figure that we could not confirm" goes with its "figure"
            inside = Span(max(span.start, sentence.start), min(span.end, sentence.end))
            if token.dep == "appos" or len(inside) < len(sentence) * 0.75:
                return inside
    return _before_next_clause(reading, sentence, top)


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
