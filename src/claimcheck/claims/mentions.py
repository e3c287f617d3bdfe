"""Mentions: looking up who was named where before a place in the text, without going through all of it each time.

It holds the cast's mentions in the orders that the search for a speaker needs; it decides nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from claimcheck.claims.cast import looks_like_body

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claimcheck.claims.cast import Cast, Mention
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

_LONGEST_NAME = 400  # characters: no name is longer, so that an overlapping one begins no further back


class Mentions:
    """The mentions of a cast, by place, by person and gender, by member and by the words that describe the member."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._all = tuple(sorted(cast.mentions, key=lambda m: m.span))
        self._people = {gender: self._of_people(gender) for gender in ("", "m", "f")}
        self._bodies = [m for m in self._all if m.subject and not cast.members[m.name].person]
        self._own: defaultdict[str, list[Mention]] = defaultdict(list)
        for mention in self._all:
            self._own[mention.name].append(mention)
        self._main = max((m.name for m in self._people[""]), key=lambda n: len(self._own[n]), default="")
        self._described: defaultdict[str, list[str]] = defaultdict(list)
        for name, member in cast.members.items():
            for word in {w.rstrip("s") for w in member.words}:
                self._described[word].append(name)

    def _of_people(self, gender: str) -> list[Mention]:
        members = self._cast.members
        fits = ("", gender) if gender else ("", "m", "f")
        return [m for m in self._all if members[m.name].person and members[m.name].gender in fits]

    def overlapping(self, span: Span) -> list[Mention]:
        """Those that share something with the span, in order."""
        first = bisect_left(self._all, span.start - _LONGEST_NAME, key=lambda m: m.span.start)
        last = bisect_left(self._all, span.end, key=lambda m: m.span.start)
        return [m for m in self._all[first:last] if m.span.overlaps(span)]

    def people_before(self, position: int, gender: str, since: int) -> tuple[list[Mention], Mention | None]:
        """The persons of a gender (or of none known) named from ``since`` on, and the last one of all."""
        found = self._people[gender]
        end = _until(found, position)
        first = bisect_left(found, since, hi=end, key=lambda m: m.span.start)
        return found[first:end], found[end - 1] if end else None

    def body_before(self, position: int) -> Mention | None:
        """The last body that was the subject of a clause."""
        end = _until(self._bodies, position)
        return self._bodies[end - 1] if end else None

    def taken_for_a_body(self, position: int, since: int) -> str:
        """The last subject with a name like a person's, where a "he" or "she" has nobody else to stand for."""
        subject = self.body_before(position)
        words = subject.name.split() if subject and subject.span.start >= since else []
        full = 2 <= len(words) <= 3 and all(w[0].isupper() and w[1:].islower() for w in words)
        return subject.name if subject and full and not looks_like_body(subject.name) else ""

    def last_of_each(self, words: Iterable[str], position: int) -> list[Mention]:
        """Of each member that one of the words describes, the last mention that begins before; the latest first."""
        names = {name for word in words for name in self._described.get(word.rstrip("s"), ())}
        found = []
        for name in names:
            own = self._own[name]
            k = bisect_left(own, position, key=lambda m: m.span.start)
            if k:
                found.append(own[k - 1])
        return sorted(found, key=lambda m: m.span, reverse=True)

    def bodies_with(self, word: str) -> list[str]:
        """The bodies that a word describes or that have it in their names."""
        return [n for n in self._described.get(word.rstrip("s"), ()) if not self._cast.members[n].person]

    def main_person(self) -> str:
        """The person named most often, the first of several; empty where none is."""
        return self._main

    def lead(self, parse: Parse) -> str:
        """The body that the first sentence is about, if no place; empty where none is."""
        first = parse.sentences[0]
        places = [e.span for e in parse.entities_in(first) if e.label in {"GPE", "LOC", "NORP"}]
        for mention in self._cast.mentions:
            if mention.span.start >= first.end:
                break
            placed = any(p.overlaps(mention.span) for p in places)
            opens = mention.subject or _owns_subject(parse, mention.span)
            if opens and not placed and not self._cast.members[mention.name].person:
                return mention.name
        return ""

    def is_place(self, parse: Parse, name: str) -> bool:
        """Whether the parse takes the name for a place or a people wherever it takes it for anything."""
        labels = {e.label for m in self._own[name] for e in parse.entities_in(m.span) if e.label != "PERSON"}
        return bool(labels) and labels <= {"GPE", "LOC", "NORP"}

    def only_body(self, words: Iterable[str]) -> str:
        """The one body of the whole text that one of the words describes; empty where there is none, or another."""
        names = {name for word in words for name in self._described.get(word.rstrip("s"), ())}
        bodies = [name for name in names if not self._cast.members[name].person]
        return bodies[0] if len(bodies) == 1 else ""


def _owns_subject(parse: Parse, span: Span) -> bool:
    """For "Norvax's new plant was sold": the name of whose plant it is."""
    owners = (parse.tokens[i] for i in parse.indices(span) if parse.tokens[i].dep == "poss")
    return any(parse.tokens[token.head].dep in {"nsubj", "nsubjpass"} for token in owners)


def _until(mentions: Sequence[Mention], position: int) -> int:
    """How many of them end at or before the position."""
    return bisect_right(mentions, position, key=lambda m: m.span.end)
