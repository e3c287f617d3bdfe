"""Noun contents: what is told by a noun, "reported a loss of $4m": how far it reaches, and the sentence made of it.

"Police confirmed two deaths" becomes "there were two deaths"; of what a firm reports or announces of itself the firm
is the doer: "Norvax reported a loss". Only words of the article and words without content are added.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import MEDIA_WORDS, QUOTERS
from claimcheck.claims.predicates import called
from claimcheck.claims.speech_settings import told_alone
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

_TELLING: Final = frozenset("report announce confirm".split())
_OF_ITSELF: Final = frozenset({"report", "announce"})
"""By which somebody tells of what is its own; what is confirmed is another's more often."""
# What happens to people and places, by lemma, whoever reports it; "job cut" has a doer.
_EVENTS: Final = frozenset(
    """
    death fatality casualty injury infection case victim outbreak explosion blast crash accident collision earthquake
    eruption landslide shooting killing murder homicide robbery kidnapping arrest drowning suicide hospitalization
    hospitalisation breakdown outage attack incident fire clash
    """.split()
)
_INDEFINITE: Final = frozenset({"a", "an", "no", "some", "several", "more", "another", "new", "fewer", "many", "few"})
_HEDGES: Final = frozenset("at about around nearly almost up over under just only roughly approximately".split())
# What may stand behind the noun and belongs to it; "on" and "after" as often say when it was told.
_BELONGING: Final = frozenset("at in near among across for from to with including within between".split())
_COMPARED: Final = frozenset({"compared", "up", "down"})
# Where something is told: "in a statement", "at a briefing", "for the first time", by lemma.
_OCCASIONS: Final = frozenset(
    """
    statement tweet post conference briefing interview email e-mail letter filing release bulletin update speech address
    hearing meeting report note message broadcast website page time reporter journalist media press public newspaper
    agency medium
    """.split()
)
_MONTHS: Final = frozenset(
    "January February March April May June July August September October November December".split()
)
# "Deaths in a statement", hung on the noun by the parser. Must not match "errors in a statement of accounts".
_IN_A_STATEMENT: Final = re.compile(
    r"\s(?:in|via|through)\s(?:an?|its|his|her|their)\s(?:[a-z]+\s){0,2}(?:statement|tweet|post|briefing|interview|filing)\Z"
)


def with_its_phrases(reading: Reading, verb: int, found: Span) -> Span:
    """The noun's stretch with what the parser hung on the verb: "deaths at the mill", "a fall …, hurt by costs"."""
    parse = reading.parse
    if parse.tokens[verb].lemma.lower() not in _TELLING:
        return found
    found = told_alone(reading, parse.tokens[verb].lemma.lower(), found)
    setting = _IN_A_STATEMENT.search(reading.text, found.start, found.end)
    end = setting.start() if setting else found.end
    for child in () if setting else parse.children(verb):
        phrase = parse.subtree_span(child)
        if phrase.start < end:
            continue
        between = reading.text[end : phrase.start].strip()
        if parse.tokens[child].dep == "punct" and not between:
            continue
        if between == "" and splits_a_figure(reading, child) is not None:
            end = phrase.end
            continue
        if between not in {"", ","} or not _belongs(parse, child, set_off=between == ","):
            break
        end = phrase.end
    return Span(found.start, end)


def splits_a_figure(reading: Reading, clause: int) -> Span | None:
    """For the "lakh" of "paid Rs 5 lakh each", taken for a verb by the parser: the figure that it ends; else None."""
    tokens = reading.parse.tokens
    if clause < 1 or tokens[clause - 1].tag != "CD":
        return None
    sentence = reading.parse.sentence_at(tokens[clause].start)
    figures = (q.span for q in reading.quantities_in(sentence)) if sentence else ()
    return next((s for s in figures if s.start < tokens[clause].start < s.end), None)


def _belongs(parse: Parse, child: int, *, set_off: bool) -> bool:
    """Whether what hangs on the verb is said of the noun, not of the telling."""
    token = parse.tokens[child]
    low = token.text.lower()
    if low in _COMPARED:
        return True
    if token.dep == "advcl" and set_off and token.lemma.lower() not in QUOTERS | {"cite", "blame"}:
        return token.tag in {"VBN", "VBG"} and not any(parse.tokens[c].dep == "nsubj" for c in parse.children(child))
    below = [parse.tokens[k] for k in parse.subtree(child)]
    if token.dep not in {"prep", "agent"} or low not in _BELONGING or any(t.pos == "VERB" for t in below):
        return False
    if low in {"to", "for"}:
        return any(t.pos == "NUM" or t.text in _MONTHS for t in below)
    return not any(t.lemma.lower() in _OCCASIONS for t in below)


def as_event(reading: Reading, span: Span, attribution: Attribution) -> dict[tuple[int, int], str]:
    """The edits that make a sentence of the noun that is reported, announced or confirmed in ``span``."""
    parse, cue = reading.parse, attribution.cue_span
    noun = next((k for k in parse.indices(span) if parse.tokens[k].dep == "dobj"), None)
    verb = parse.tokens[parse.tokens[noun].head] if noun is not None else None
    if noun is None or verb is None or cue is None or attribution.quoted or verb.tag == "VBG":
        return {}
    if verb.lemma.lower() not in _TELLING or verb.end > span.start:
        return {}
    if parse.tokens[noun].lemma.lower() in _EVENTS:
        return {(span.start, span.start): f"{_there(parse, noun)} "} if _is_indefinite(parse, span, noun) else {}
    passed_on = not cue.overlaps(verb.span)  # "the Mail said that Norvax announced …": it speaks of Norvax then
    if (
        verb.lemma.lower() not in _OF_ITSELF
        or parse.tokens[noun].pos == "PROPN"
        or passed_on != bool(attribution.chain)
    ):
        return {}  # nor "reported Ana Ruiz to the police"
    doer = _doer(reading.text, attribution)
    return {(span.start, span.start): f"{doer} {verb.text if passed_on else attribution.cue} "} if doer else {}


def _doer(text: str, attribution: Attribution) -> str:
    """Who reports or announces what is its own, as a sentence names it; nothing for a newspaper and the like."""
    if attribution.anonymous or attribution.speaker.lower().split()[-1] in MEDIA_WORDS | {"media"}:
        return ""
    named, phrase = called(text, attribution), attribution.speaker_span
    met = phrase is not None and phrase.of(text).lower().startswith("the ")  # "the Lund, Norway, company"
    return f"the {named}" if met and named.islower() and not named.startswith("the ") else named


def _there(parse: Parse, noun: int) -> str:
    return "there were" if parse.tokens[noun].tag in {"NNS", "NNPS"} else "there was"


def _is_indefinite(parse: Parse, span: Span, noun: int) -> bool:
    """For "two deaths", "at least 12 new cases", "a blast"; not "the death of Ana Ruiz", "Ruiz’s murder"."""
    below = [parse.tokens[c] for c in parse.children(noun) if c < noun]
    first = parse.within(span)[0]
    if any(t.dep == "poss" or (t.dep == "det" and t.text.lower() not in _INDEFINITE) for t in below):
        return False
    return first.pos in {"NUM", "ADJ"} or first.text.lower() in _INDEFINITE | _HEDGES or first.start == noun
