"""Setting: what a whole document is about, as far as telling its event from a similar one needs: its names and its day.

Rules: made once per document from its text and parse; a name is kept by its telling words, generic ones ("hospital",
"Gov.") left out.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.bylines import without_bylines

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.article.article import Article
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

_KINDS: Final = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "EVENT", "WORK_OF_ART"})
# A run of letters with inner apostrophes or points inside initials; never digits.
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# words in names that many names share; they tell no event from another
GENERIC: Final[frozenset[str]] = frozenset(
    (
        "the of and for in on at a an de la le el st saint mt mount mr mrs ms dr sir gov governor sen senator rep "
        "president prime minister king queen hospital university school college church company corp corporation "
        "inc ltd llc plc group holdings bank trust council county city town state national international federal "
        "department ministry office agency authority service services police court board commission committee "
        "union association league party press news times post journal daily herald tribune wire street road avenue "
        "river lake sea bay island islands north south east west northern southern eastern western central new old "
        "general capt captain mayor professor chief mv ss hms uss world united health foreign interior defence defense "
        "finance justice education transport coast guard navy army air force forces parliament senate congress "
        "government electoral supreme gmt utc cet est edt"
    ).split()
)
TITLE_WEIGHT: Final = (
    2  # a name in the headline says more of what the text is about than one in the body; chosen by hand
)


@lru_cache(maxsize=20_000)  # names are few and met again and again
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, possessive endings dropped.

    >>> name_words("St Oswald’s Hospital")
    ('st', 'oswald', 'hospital')
    """
    return tuple(w.lower().replace("’", "'").removesuffix("'s").removesuffix("'") for w in _WORD.findall(name))


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a document is about.

    Args:
        names: Each name's words and how often it stands, the most frequent first.
        published: The day of publication, or None.
        outlet: The words of the publication's own name; it tells nothing of the event.
    """

    names: tuple[tuple[tuple[str, ...], int], ...] = ()
    published: date | None = None
    outlet: tuple[str, ...] = ()

    @classmethod
    def of(cls, article: Article, parse: Parse | None = None) -> Setting:
        """The setting of an article: from the parse's names, or from runs of capitals where there is no parse."""
        text = without_bylines(article.text)  # who wrote it is nobody of the event
        found = (
            [
                e.span.of(text)
                for e in parse.entities
                if e.label in _KINDS and _is_name(parse, e.span) and e.span.of(text).strip()
            ]
            if parse is not None
            else list(capitals(text))
        )
        found += _overlooked(article)
        counts: Counter[tuple[str, ...]] = Counter()
        for name in found:
            words = name_words(name)
            while words and words[0] in {"the", "a"}:
                words = words[1:]
            if any(w not in GENERIC for w in words):
                counts[words] += 1
        title = name_words(article.title)
        for words in counts:
            if contains(title, words):
                counts[words] += TITLE_WEIGHT
        return cls(
            names=tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0]))),
            published=article.published,
            outlet=name_words(article.outlet or ""),
        )

    def count(self, words: tuple[str, ...]) -> int:
        """How often a name stands that holds these words, or is held by them."""
        return sum(n for name, n in self.names if contains(name, words) or contains(words, name))


def _is_name(parse: Parse, span: Span) -> bool:
    """Whether some word of it is a name's, not all common nouns that begin a sentence ("Turnout was 58 percent")."""
    return any(t.pos != "NOUN" for t in parse.within(span))


# The place a report is sent from: "LESNA —", "PORT SOREL, Oct 14 (AP) -", "SARN, Kolmark —"; capitals, then a dash
# within a short stretch. Must not match a sentence that merely begins with an acronym.
_DATELINE: Final = re.compile(
    r"(?P<place>[A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]+){0,3})(?:, [^—–\n]{1,40})? ?(?:[—–]|\([^)\n]{1,30}\) ?[—–-])"
)


def _overlooked(article: Article) -> list[str]:
    """Names that models of language overlook: the dateline's place, and those in a headline written like a sentence."""
    sent = _DATELINE.match(article.text.lstrip())
    places = [sent["place"].title()] if sent else []
    words = _WORD.findall(article.title)
    plain = sum(w[0].islower() for w in words) > len(words) / 2
    return [*places, *(capitals(article.title) if plain else ())]


def contains(whole: tuple[str, ...], part: tuple[str, ...]) -> bool:
    """Whether ``part`` stands in ``whole`` as a run."""
    return bool(part) and any(whole[i : i + len(part)] == part for i in range(len(whole) - len(part) + 1))


# A run of capitalised words, joined by spaces or "of/and/the"; not the first word of a sentence alone, which the
# caller drops.
CAPITALS: Final = re.compile(r"[A-Z][\w’'-]*(?: (?:of (?:the )?|and )?[A-Z][\w’'-]*)*")


@lru_cache(maxsize=5_000)  # an article's sentences are looked at many times over
def capitals(text: str) -> tuple[str, ...]:
    """Names by their capitals: runs of capitalised words, a lone one only inside a sentence.

    >>> capitals("The ferry Stella Lucinda left Port Caridad. Divers went to Hinubasan.")
    ('Stella Lucinda', 'Port Caridad', 'Hinubasan')
    """
    out: list[str] = []
    for match in CAPITALS.finditer(text):
        before = text[: match.start()].rstrip(" \"'“‘(")
        starts = not before or before[-1] in ".!?:\n" or text[match.start() - 1 : match.start()] == "\n"
        name = match[0]
        if starts:
            words = name.split(" ")
            if len(words) == 1 or words[0] in {"The", "A", "In", "At", "On"}:
                name = " ".join(words[1:])
        if len(name) > 1:
            out.append(name)
    return tuple(out)
