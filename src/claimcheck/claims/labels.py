"""Labels: a speaker's name and a colon before what is said, as in transcripts ("HALE: We stay.") and headlines.

It knows the shape of a paragraph's beginning and what the model takes for names; nothing about the words after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.claims.stance_words import EVIDENCE
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading

# One to five capitalised words, then a colon and a space; must not match "NOTE that:", "10:30" or a sentence's first
# half, and stays linear: every word is taken once.
_LABEL: Final = re.compile(r"[\"“]?(?P<name>[A-Z][\w.’'-]{0,40}(?: [A-Z][\w.’'-]{0,40}){0,4}):\s+(?=\S)")
_CAPITALS: Final = re.compile(r"[A-Z][A-Z.’' -]+")
# Labels of newsrooms and broadcasts that nobody bears.
_NOBODY: Final = frozenset(
    """
    note update editor correction related read more watch photo video q a listen fact breaking exclusive opinion
    analysis host intro narrator reporter correspondent presenter anchor voiceover announcer
    """.split()
)


@dataclass(frozen=True, slots=True)
class Label:
    """A label: the name, its last word's token, the colon, and where the words begin."""

    name: Span
    head: int
    colon: Span
    start: int
    transcript: bool


def labels_of(reading: Reading) -> dict[Span, Label]:
    """The labels by paragraph; those in capitals count where at least two paragraphs carry one, as in a transcript.

    A reporter's own label is none: what the reporter says stands in the outlet's voice.
    """
    found = {p: label for p in reading.paragraphs if (label := label_of(reading, p))}
    talk = sum(label.transcript for label in found.values()) >= 2
    own = {author.split()[-1].lower() for author in reading.article.authors if author.split()}
    return {
        p: label
        for p, label in found.items()
        if (talk or not label.transcript) and label.name.of(reading.text).split()[-1].lower() not in own
    }


def label_of(reading: Reading, paragraph: Span) -> Label | None:
    """The label that a paragraph begins with, or None."""
    match = _LABEL.match(reading.text, paragraph.start, paragraph.end)
    if match is None or match.end() >= paragraph.end:
        return None
    name = Span(*match.span("name"))
    words = name.of(reading.text)
    if words.split()[0].lower() in _NOBODY or words.split()[-1].lower() in _NOBODY:
        return None
    indices = reading.parse.indices(name)
    if not indices:
        return None
    place = any(e.span.overlaps(name) and e.label in {"GPE", "LOC"} for e in reading.parse.entities_in(paragraph))
    if place:
        return None  # a dateline ("LOWPORT: Two ferries …")
    transcript = bool(_CAPITALS.fullmatch(words)) and len(words) > 2
    if not transcript and not _bears_a_name(reading, name):
        return None
    return Label(
        name=name, head=indices[-1], colon=Span(name.end, name.end + 1), start=match.end(), transcript=transcript
    )


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
