"""Named object: by which words a disclaimer names what is unverified; a bare pronoun is traced to what it stands for.

It reads the disclaimer's sentence and those right before it, and knows no claims; which of them is meant stands in
coverage.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.claims.pointing_words import GENUINE, IGNORED, is_pointing, kind_of
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.claims.disclaimers import FoundDisclaimer
    from claimcheck.claims.reading import Reading

_NEAR: Final = 2  # sentences: "its authenticity" is that of something just named
_FAR: Final = 5  # sentences: a video or document is brought up within two short paragraphs
# Must not match capitals: texts are lowered before.
_WORD: Final = re.compile(r"[a-z][\w’'-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedObject:
    """What a disclaimer's words name.

    Args:
        own: The disclaimer's own words.
        text: Those that name what is unverified, as they stand; empty where none do.
        words: The same in lower case, with what a pronoun among them stands for.
        noun: The first of the words that stands for a figure, an account or a document, or nothing.
        content: Those of its own words that say anything.
    """

    own: str
    text: str
    words: tuple[str, ...]
    noun: str
    content: tuple[str, ...]

    @property
    def is_pronoun(self) -> bool:
        """Whether it is a bare pronoun or asks only when, where or by whom "it" came about."""
        return bool(self.text) and is_pointing(_WORD.findall(self.text.lower()))

    @property
    def is_of_others(self) -> bool:
        """Whether it is other pictures or papers than those told of before ("other clips")."""
        return kind_of(self.noun) == "medium" and bool(_OTHERS.match(self.text))


# "Other videos", "the other clips"; must not match "another video" of several that are told one by one.
_OTHERS: Final = re.compile(r"(?:some |the |many |several )?(?:other|further|additional) \w+s\b", re.IGNORECASE)


def named_object(found: FoundDisclaimer, reading: Reading) -> NamedObject:
    """What the words of a disclaimer name."""
    words = tuple(_words(found, reading))
    idle = IGNORED.union(_WORD.findall((reading.article.outlet or "").lower()))
    return NamedObject(
        own=found.span.of(reading.text),
        text=found.object.of(reading.text) if found.object else "",
        words=words,
        noun=next((w for w in words if kind_of(w)), ""),
        content=tuple(w for w in _own(found, reading) if w not in idle),
    )


# "the toll or the circumstances of it": what is named apart; must not match "the date and place" nor "either … or".
_JOINED: Final = re.compile(
    r",? (?:or|nor|and) (?:to \w+ )?(?=(?:the|his|her|its|their|when|where|how|who|whether)\b)", re.IGNORECASE
)
# "neither the place nor the date of the footage": the first is the footage's too; must not match "the figure".
_ASPECT: Final = re.compile(
    r"(?:n?either )?(?:the )?(?:exact )?(?:place|location|date|time|origin|source|cause|extent|authorship)",
    re.IGNORECASE,
)
# What is named by a clause or as one of two; must not match "thatch".
_CLAUSE: Final = re.compile(r"\b(?:that|which|both|between)\b", re.IGNORECASE)


def parts_of(found: FoundDisclaimer, reading: Reading) -> tuple[Span, ...]:
    """The stretches that name what is unverified, one for each thing; none where a clause tells what it is."""
    if found.object is None:
        return ()
    behind = Span(found.object.start, max(found.object.end, found.span.end))
    goes_on = _JOINED.match(reading.text, found.object.end, behind.end)
    text = (behind if goes_on else found.object).of(reading.text)
    if _CLAUSE.search(text) or kind_of(text.split()[0]):
        return ()
    ends = [0, *(k for m in _JOINED.finditer(text) for k in m.span()), len(text)]
    start = found.object.start
    parts = [Span(start + a, start + b) for a, b in zip(ends[::2], ends[1::2], strict=True) if a < b]
    return tuple(p for p in parts if p is parts[-1] or not _ASPECT.fullmatch(p.of(reading.text)))


def _own(found: FoundDisclaimer, reading: Reading) -> list[str]:
    own = (found.object or found.span).of(reading.text).lower()
    return _WORD.findall(re.split(r", (?:which|who|whose|where) ", own)[0])


def _words(found: FoundDisclaimer, reading: Reading) -> Iterable[str]:
    text = reading.text
    own = (found.object or found.span).of(text).lower()
    words = _own(found, reading)
    outlets = found.by == "outlet"
    bare = is_pointing(words) or not found.object or "it was filmed" in own
    if outlets and bare and GENUINE.search(found.span.of(text)):
        return words + [w for w in _named_before(found, reading, _FAR) if kind_of(w) == "medium"]
    if words and is_pointing(words) and outlets and words[-1] not in {"this", "that"}:
        end = found.object.start if found.object else found.span.end
        words = _WORD.findall(text[found.sentence.start : end].lower()) + words
        if words[0] in {"it", "they", "its", "their"}:
            words = words + _named_before(found, reading, _FAR)
    elif words[:1] == ["whose"] and found.object is not None:  # "the memo, whose authenticity …"
        words = words + _WORD.findall(text[found.sentence.start : found.object.start].lower())[-1:]
    elif words and words[0] in {"its", "their"}:
        start = found.object.start if found.object else found.span.start  # "has seen the memo but could not … its date"
        beside = _WORD.findall(text[found.sentence.start : start].lower())[::-1]
        outlet = _WORD.findall((reading.article.outlet or "").lower())  # "the Post" is none
        beside = [w for w in beside if kind_of(w) == "medium" and w not in outlet]
        words = words + beside + _named_before(found, reading, _NEAR)
    return words


def _named_before(found: FoundDisclaimer, reading: Reading, reach: int) -> list[str]:
    """The words of the sentences before, nearest first."""
    earlier = [s for s in reading.parse.sentences if s.end <= found.sentence.start][-reach:]
    return [w for s in reversed(earlier) for w in _WORD.findall(s.of(reading.text).lower())]
