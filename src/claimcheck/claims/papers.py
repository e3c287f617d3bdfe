"""Papers: which claims tell what stands in a document, or what pictures show or a recording lets one hear.

"The video" is what was said of the video close by, and what the next sentences say that it shows. It knows the claims
around one disclaimer and the noun by which it names the document; that one is meant at all, coverage.py decides.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.incapacity import is_passive
from claimcheck.claims.modality import main_verb
from claimcheck.claims.pointing_words import MEDIA, ONE_OF_THEM, singular

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.surroundings import Surroundings
    from claimcheck.text.span import Span

_REACH: Final = 5  # sentences: a video or document is brought up within two short paragraphs


_OPENING: Final = 80  # characters: the first words of a sentence
_PLACES: Final = {"first": 1, "former": 1, "second": 2, "other": 2, "third": 3, "fourth": 4}
# "the second photo", "the date of the first video"; must not match "the second of them".
_RANK: Final = re.compile(
    r"(?:the (?:\w+ of the )?|whether the )(?P<rank>first|second|third|fourth|last|latter|former|other)"
    r" (?P<noun>[\w-]+(?: [\w-]+)?)",
    re.IGNORECASE,
)
_TELLS: Final = frozenset("shows says reads lists gives orders asks depicts appears seems captures tells".split())


class Papers:
    """The document or pictures that one disclaimer names, among the claims around it."""

    def __init__(self, around: Surroundings, noun: str) -> None:
        self._around, self._noun = around, noun or "document"
        self._reading, self._drafts = around.reading, around.drafts
        self._group = next((g for g in MEDIA if singular(noun) in g or noun in g), frozenset[str]())

    def told_before(self, pool: Sequence[int]) -> set[int]:
        """What is said of it: where it is brought up nearby, and what the same source adds."""
        found: set[int] = set()
        for i in self._around.in_reach(pool, _REACH):
            speakers = {self._around.speaker(j) for j in found} - {None}
            taken_up = found and ONE_OF_THEM.match(self._sentence(i).of(self._reading.text).lower())
            if (
                self._names(self._sentence(i))
                or taken_up
                or self._around.speaker(i) in speakers
                or self._goes_on(i, found)
            ):
                found.add(i)
        apart = {i for i in found if self.is_done_with(i)}
        return self._of_rank(found - apart or found) or self._said_after_naming(pool)

    def _of_rank(self, found: set[int]) -> set[int]:
        """For "the second photo": what is told of that one of several ("A second shows …"); else all."""
        own = self._around.found
        asked = _RANK.match((own.object or own.span).of(self._reading.text))
        if asked is None or not {singular(w) for w in asked["noun"].lower().split()} & self._group:
            return found
        at, places = 1, dict[int, int]()
        for i in sorted(found):
            rank = self._rank_named(i)
            at = at + 1 if rank == "another" else _PLACES.get(rank, at)
            places[i] = at
        wanted = _PLACES.get(asked["rank"].lower(), at)
        return {i for i, place in places.items() if place == wanted} or found

    def _rank_named(self, i: int) -> str:
        """The "second" or "another" by which its sentence brings up one more of them; not of "another man says"."""
        words = re.findall(r"[a-z][\w-]*", self._sentence(i).of(self._reading.text).lower()[:_OPENING])
        while words and words[0] in {"in", "a", "an", "the"}:
            del words[0]
        named = {singular(w) for w in words[1:4]} & self._group or set(words[1:2]) & _TELLS
        return words[0] if words and named and words[0] in {*_PLACES, "another"} else ""

    def told_after(self, after: Sequence[int]) -> set[int]:
        """What the next sentences say that it tells or shows ("It orders …"), or how it came about."""
        found, last = set(), self._around.found.sentence
        named = rf"(?:it|they|the {re.escape(self._noun)})"
        opening = re.compile(rf"{named}\b|in (?:it|them|one|the {re.escape(self._noun)}),", re.IGNORECASE)
        # What is said of how it came about; must not match "it was shared by thousands".
        done = r"(?:was|were|had been) (?:filmed|recorded|shot|taken|made|written)"
        made = re.compile(rf"\b{named} {done}\b", re.IGNORECASE)
        for i in after:
            told = self._sentence(i).of(self._reading.text)
            goes_on = (opening.match(told) or ONE_OF_THEM.match(told.lower())) and self._tells_now(i)
            if not self._around.adjoins(last, self._sentence(i)) or not (goes_on or made.search(told)):
                break
            found.add(i)
            last = self._sentence(i)
        return found

    def is_done_with(self, i: int) -> bool:
        """For "The trust received the letter in March": what somebody did with it, not what stands in it."""
        parse, statement = self._reading.parse, self._drafts[i].statement
        root = main_verb(parse, statement.span) if statement.attributed is None else None
        if root is None or parse.tokens[root].tag not in {"VBD", "VBN"}:
            return False
        objects = [c for c in parse.children(root) if parse.tokens[c].dep in {"dobj", "nsubjpass"}]
        papers = [c for c in objects if singular(parse.tokens[c].text.lower()) in self._group]
        beside = [parse.tokens[g] for c in papers for g in parse.children(c)]
        pointing = any(t.text.lower() in {"the", "this"} for t in beside)
        hidden = self._around.found.span
        told = any(t.dep in {"prep", "acl", "relcl"} and not hidden.covers(t.span) for t in beside)
        return pointing and not told

    def _sentence(self, i: int) -> Span:
        return self._drafts[i].statement.sentence

    def _names(self, sentence: Span) -> bool:
        words = re.findall(r"[a-z][\w-]*", sentence.of(self._reading.text).lower())
        return bool({singular(w) for w in words} & self._group)

    def _goes_on(self, i: int, found: set[int]) -> bool:
        """For "It sets a deadline.", right behind what was told of a document: goes on with it."""
        opens = re.match(r"(?:it|they)\b", self._sentence(i).of(self._reading.text), re.IGNORECASE)
        behind = i - 1 in found and self._around.adjoins(self._sentence(i - 1), self._sentence(i))
        return behind and bool(opens) and self._tells_now(i)

    def _tells_now(self, i: int) -> bool:
        """Whether it is in the tense in which papers and films are told of: "says", "would give"; not "was posted"."""
        parse = self._reading.parse
        root = main_verb(parse, self._sentence(i))
        if root is None or parse.tokens[root].lemma in {"be", "have"} or is_passive(parse, root):
            return False
        would = any(parse.tokens[c].tag == "MD" for c in parse.children(root))
        return would or parse.tokens[root].tag in {"VBZ", "VBP"}

    def _said_after_naming(self, pool: Sequence[int]) -> set[int]:
        """For "Then there is the memo. …": the claims of the paragraph after the sentence that names the document."""
        reading, own = self._reading, self._around.found
        here = reading.paragraph_index(own.span.start)
        for sentence in reading.parse.sentences:
            if sentence.end > own.sentence.start or reading.paragraph_index(sentence.start) != here:
                continue
            if self._names(sentence):
                return {i for i in pool if self._drafts[i].statement.span.start >= sentence.end}
        return set()
