"""Labels: a speaker's name and a colon before what is said, as in transcripts ("HALE: We stay.") and headlines.

A round-up labels by role too ("The fire brigade: two crews were sent."): that counts where two paragraphs do it.

It knows the shape of a paragraph's beginning and what the model takes for names; nothing about the words after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import ROLE_SYNONYMS, TITLES
from claimcheck.claims.stance_words import EVIDENCE
from claimcheck.text.body_words import BODY_NOUNS
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading

# One to five capitalised words, then a colon and a space; must not match "NOTE that:", "10:30" or a sentence's first
# half, and stays linear: every word is taken once. A live report's clock time may stand before it ("13:30 Hale: …").
_LABEL: Final = re.compile(
    r"(?:\d{1,2}[:.]\d{2} )?[\"“]?(?P<name>[A-Z][\w.’'-]{0,40}(?: [A-Z][\w.’'-]{0,40}){0,4}):\s+(?=\S)"
)
# The same with what the speaker did or is between two commas or a comma and the colon, and direct speech behind it
# ("Hale, leaving court: “We stay.”"); every word is taken once.
_BESIDE: Final = re.compile(
    r"(?:\d{1,2}[:.]\d{2} )?(?P<name>[A-Z][\w.’'-]{0,40}(?: [A-Z][\w.’'-]{0,40}){0,4}),"
    r"(?P<beside> [a-z][\w.’'-]{0,40}(?: [\w.’'-]{1,40}){0,9},?):\s+(?=[\"“])"
)
# A name behind what its bearer is, and direct speech behind the colon ("Police chief Adam Roe: “…”"); every word is
# taken once.
_WITH_ROLE: Final = re.compile(
    r"(?P<name>[A-Z][\w’'-]{0,40}(?: [a-z][\w’'-]{0,40}){1,3}(?: [A-Z][\w.’'-]{0,40}){1,4}):\s+(?=[\"“])"
)
# Up to eight words of a noun phrase with its article, then a colon; must not match a clause: those have a verb, which
# the parse tells. Every word is taken once.
_ROLE_LABEL: Final = re.compile(
    r"(?:\d{1,2}[:.]\d{2} )?(?P<name>(?:The|An?) (?:[\w.’'&-]{1,40} ){0,7}[\w.’'-]{1,40}):\s+(?=\S)"
)
# Who can say something, beside what ends in "man" or "woman"; a label headed by anything else names a topic.
_SPEAKING: Final = (
    frozenset(chain.from_iterable(ROLE_SYNONYMS))
    | TITLES
    | BODY_NOUNS.keys()
    | frozenset(
        """
    fund opposition prosecutor defence defense fire owner manager officer lawyer solicitor victim witness resident
    neighbour neighbor expert economist analyst scientist professor doctor editor leader employer palace kremlin league
    """.split()
    )
)
_FINITE: Final = frozenset({"VBD", "VBZ", "MD"})  # not VBP, which the model takes nouns for ("harbour")
# The same alone in its paragraph: "Stated Hale:".
_OPENING: Final = re.compile(r"(?P<name>[A-Z][\w.’'-]{0,40}(?: [A-Z][\w.’'-]{0,40}){1,4}):")
# Before the name of who speaks, in the order of old newspapers.
_SAID: Final = frozenset(
    "said says stated added adds continued continues wrote writes replied concluded explained".split()
)
# What a speaker's words begin with after a label, and what a topic's seldom do.
_OPENS_SPEECH: Final = re.compile(r"[a-z“\"‘]")
_CAPITALS: Final = re.compile(r"[A-Z][A-Z.’' -]+")
# Labels of newsrooms and broadcasts that nobody bears.
NOBODY: Final = frozenset(
    """
    note update editor correction related read more watch photo video q a listen fact breaking exclusive opinion
    analysis host intro narrator reporter correspondent presenter anchor voiceover announcer claim claimed claims fact
    facts verdict rating ruling assessment conclusion found truth myth rumour rumor context background
    """.split()
)


@dataclass(frozen=True, slots=True)
class Label:
    """A label: the name, its last word's token, the colon, where the words begin, and of what kind it is.

    ``transcript`` is a name in capitals, ``spoken`` a name before a quotation that ends the paragraph, ``role`` what is
    a speaker only in a round-up; ``round_up`` says that several paragraphs of the article are labelled.
    """

    name: Span
    head: int
    colon: Span
    start: int
    transcript: bool
    role: bool = False
    round_up: bool = False
    spoken: bool = False

    @property
    def direct(self) -> bool:
        """Whether what follows is the speaker's own words."""
        return self.transcript or self.spoken


def labels_of(reading: Reading) -> dict[Span, Label]:
    """The labels by paragraph; those in capitals count where at least two paragraphs carry one, as in a transcript.

    A reporter's own label is none: what the reporter says stands in the outlet's voice.
    """
    found = {p: label for p in reading.paragraphs if (label := label_of(reading, p))}
    talk = sum(label.transcript for label in found.values()) >= 2
    round_up = sum(not label.transcript for label in found.values()) >= 2
    own = {author.split()[-1].lower() for author in reading.article.authors if author.split()}
    return {
        p: replace(label, round_up=round_up and not label.direct)
        for p, label in found.items()
        if (talk or not label.transcript)
        and (round_up or not label.role)
        and label.name.of(reading.text).split()[-1].lower() not in own
    }


def label_of(reading: Reading, paragraph: Span) -> Label | None:
    """The label that a paragraph begins with, or None."""
    match = _LABEL.match(reading.text, paragraph.start, paragraph.end)
    match = match or _BESIDE.match(reading.text, paragraph.start, paragraph.end)
    match = match or _with_role(reading, paragraph)
    if match is None:
        return _role_label(reading, paragraph)
    if match.end() >= paragraph.end:
        return None
    name, verb = _past_verb(reading.text, Span(*match.span("name")))
    words = name.of(reading.text)
    if words.split()[0].lower() in NOBODY or words.split()[-1].lower() in NOBODY:
        return None
    indices = reading.parse.indices(name)
    if not indices:
        return None
    place = any(e.span.overlaps(name) and e.label in {"GPE", "LOC"} for e in reading.parse.entities_in(paragraph))
    if place:
        return None  # a dateline ("LOWPORT: Two ferries …")
    transcript = bool(_CAPITALS.fullmatch(words)) and len(words) > 2
    named = transcript or _bears_a_name(reading, name)
    if not named and not (
        reading.parse.tokens[indices[-1]].pos == "PROPN" and _OPENS_SPEECH.match(reading.text, match.end())
    ):
        return _role_label(reading, paragraph)
    return Label(
        name=name,
        head=indices[-1],
        colon=verb or _colon(reading.text, match),
        start=match.end(),
        transcript=transcript and verb is None,
        role=not named,
        spoken=(named or verb is not None) and _all_quoted(reading, match.end(), paragraph.end),
    )


def _past_verb(text: str, name: Span) -> tuple[Span, Span | None]:
    """The name, and the verb before it: "Continued Hale: “…”"."""
    verb, _, rest = name.of(text).partition(" ")
    if verb.lower() not in _SAID or not rest:
        return name, None
    return Span(name.end - len(rest), name.end), Span(name.start, name.start + len(verb))


def opening_of(reading: Reading, paragraph: Span) -> Label | None:
    """For a paragraph "Stated Hale:": the label of what the next one quotes."""
    match = _OPENING.fullmatch(reading.text, paragraph.start, paragraph.end)
    name, verb = _past_verb(reading.text, Span(*match.span("name"))) if match else (paragraph, None)
    indices = reading.parse.indices(name)
    if verb is None or not indices:
        return None
    return Label(name=name, head=indices[-1], colon=verb, start=name.start, transcript=False, spoken=True)


def _with_role(reading: Reading, paragraph: Span) -> re.Match[str] | None:
    """For "Police chief Adam Roe: “…”"; not for "A letter to Adam Roe: “…”"."""
    match = _WITH_ROLE.match(reading.text, paragraph.start, paragraph.end)
    words = reading.parse.within(Span(*match.span("name"))) if match else ()
    return None if any(t.pos in {"ADP", "VERB", "AUX"} for t in words) else match


def _all_quoted(reading: Reading, start: int, end: int) -> bool:
    return any(
        q.span.start <= start + 1 and q.span.end >= end - 2 for q in reading.quotations_in(Span(start, end)) if q.closed
    )


def _colon(text: str, match: re.Match[str]) -> Span:
    at = text.rindex(":", match.start(), match.end())
    return Span(at, at + 1)


def _role_label(reading: Reading, paragraph: Span) -> Label | None:
    """A label such as "The special prosecutor's office:", or None."""
    match = _ROLE_LABEL.match(reading.text, paragraph.start, paragraph.end)
    if match is None or match.end() >= paragraph.end:
        return None
    name, tokens = Span(*match.span("name")), reading.parse.tokens
    indices = reading.parse.indices(name)
    if not indices or any(tokens[i].tag in _FINITE for i in indices):
        return None
    links = (i for i in indices if tokens[i].text.lower() in {"of", "for", "at", "in"})
    head = next(links, indices.stop) - 1
    if head < indices.start or not _can_speak(tokens[head].text.lower()):
        return None
    colon = Span(name.end, name.end + 1)
    spoken = _all_quoted(reading, match.end(), paragraph.end)
    return Label(name, head, colon, start=match.end(), transcript=False, role=not spoken, spoken=spoken)


def _can_speak(noun: str) -> bool:
    return noun in _SPEAKING or noun.removesuffix("s") in _SPEAKING or noun.endswith(("man", "woman"))


def _bears_a_name(reading: Reading, name: Span) -> bool:
    last = name.of(reading.text).rsplit(" ", 1)[-1].lower()
    if last in EVIDENCE:
        return True
    return any(
        e.span.overlaps(name) and e.span.end >= name.end and e.label in {"PERSON", "ORG"}
        for e in reading.parse.entities_in(Span(max(0, name.start - 60), name.end + 60))
    )


def labelled(reading: Reading, sentence: Span, label: Label) -> Span | None:
    """What of the sentence stands after the label."""
    return trimmed(reading.text, max(sentence.start, label.start), sentence.end)
