"""Predicates: what somebody claims to do, shows to be done or puts a figure on, made into a sentence of its own.

"To hold the details" becomes "Heron holds the details", "soldiers firing" "soldiers are firing", "the toll at 40" "the
toll is 40". Only words without content are added.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.definite_articles import takes_none, with_article
from claimcheck.claims.modality import main_verb

if TYPE_CHECKING:
    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

# What these say to do or to have done is so if they are right; the other verbs speak of what will be.
_ASSERTING: Final = ("claim", "alleg", "profess", "purport")
_PROMISING: Final = ("expect", "promis", "pledg", "vow")
_SHOWING: Final = ("show",)
_PUTTING: Final = ("put", "peg", "set")
_PLURAL: Final = frozenset({"NNS", "NNPS"})
_SOME_OF: Final = frozenset("group pair couple number dozen majority handful several".split())
_NOMINATIVE: Final = {"him": "he", "her": "she", "them": "they"}
_IRREGULAR: Final = {"be": ("is", "are"), "have": ("has", "have"), "do": ("does", "do"), "go": ("goes", "go")}


def called(text: str, attribution: Attribution) -> str:
    """The speaker as a sentence names it: a name, or a noun with its article ("the army", "the Hask engineer")."""
    speaker, phrase = attribution.speaker.strip(" -–—,"), attribution.speaker_span
    met = phrase is not None and phrase.of(text).lower().startswith((f"a {speaker.lower()}", f"an {speaker.lower()}"))
    noun = speaker.islower() or (met and speaker.split()[-1].islower())  # not "al-Sham"
    if not noun or attribution.anonymous or takes_none(text, speaker):
        return with_article(text, speaker)
    return f"the {speaker}"


def made_finite(reading: Reading, span: Span, attribution: Attribution) -> dict[tuple[int, int], str]:
    """The edits, by stretch, that give the statement in ``span`` a finite verb; none where it has one."""
    cue = attribution.cue.lower().split()[-1:] or [""]
    tokens = reading.parse.within(span)
    infinitive = len(tokens) > 1 and tokens[0].tag == "TO" and tokens[1].tag == "VB"
    if infinitive and cue[0].startswith(_ASSERTING + _PROMISING):
        verb = tokens[1].text.lower()
        form = _form(verb, plural=is_plural(reading, attribution)) if cue[0].startswith(_ASSERTING) else f"will {verb}"
        return {(tokens[0].start, tokens[1].end): f"{called(reading.text, attribution)} {form}"}
    if cue[0].startswith(_PROMISING):
        return _foretold(reading.parse, span)
    if cue[0].startswith(_SHOWING):
        return _shown(reading.parse, span)
    figures = reading.quantities_in(span) if cue[0].startswith(_PUTTING) else ()
    at = re.search(r"\s(?:at|as)\s+\Z", reading.text[span.start : figures[0].span.start]) if figures else None
    return {(span.start + at.start(), span.start + at.end()): " is "} if at else {}


def _foretold(parse: Parse, span: Span) -> dict[tuple[int, int], str]:
    """For "expect a loaf to cost £2": "a loaf will cost"."""
    root = main_verb(parse, span)
    below = parse.children(root) if root is not None else ()
    to = next((parse.tokens[c] for c in below if parse.tokens[c].tag == "TO"), None)
    subject = any(parse.tokens[c].dep in {"nsubj", "nsubjpass"} for c in below)
    return {(to.start, to.end): "will"} if to is not None and subject else {}


def _shown(parse: Parse, span: Span) -> dict[tuple[int, int], str]:
    """For "the video shows soldiers firing on a car": "soldiers are firing"."""
    root = main_verb(parse, span)
    if root is None or parse.tokens[root].tag != "VBG":
        return {}
    subject = next((c for c in parse.children(root) if parse.tokens[c].dep == "nsubj"), None)
    if subject is None or any(parse.tokens[c].dep == "aux" for c in parse.children(root)):
        return {}
    start, who = parse.tokens[root].start, parse.tokens[subject]
    plural = who.tag in _PLURAL or who.text.lower() == "them"
    met = {(who.start, who.end): _NOMINATIVE[who.text.lower()]} if who.text.lower() in _NOMINATIVE else {}
    return {(start, start): "are " if plural else "is ", **met}


def is_plural(reading: Reading, attribution: Attribution) -> bool:
    """Whether several speak: "the three men", "the mayor and her deputy", "residents of the town"."""
    phrase = attribution.speaker_span
    parse = reading.parse
    inside = parse.indices(phrase) if phrase is not None else range(0)
    if any(parse.tokens[k].text == "and" for k in inside):
        return True
    head = next((k for k in inside if parse.tokens[k].head not in inside or parse.tokens[k].head == k), None)
    if head is not None and parse.tokens[head].lemma.lower() in _SOME_OF:  # "a group of residents"
        below = (c for c in parse.children(head) if parse.tokens[c].text.lower() == "of")
        head = next((k for c in below for k in parse.children(c) if parse.tokens[k].dep == "pobj"), head)
    return head is not None and parse.tokens[head].tag in _PLURAL


def _form(verb: str, *, plural: bool) -> str:
    """The present tense of a verb in the third person."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][plural]
    if plural:
        return verb
    if re.search(r"(?:s|x|z|ch|sh)$", verb):
        return f"{verb}es"
    return re.sub(r"(?<=[^aeiou])y$", "ie", verb) + "s"
