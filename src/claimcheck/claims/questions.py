"""questions: what a question and the answer right behind it say together: "Was it sold? No." says that it was not.

Rules on the question's parse: its words are put in the order of a statement, "not" after the auxiliary where the answer
is no; what is asked for is put in its place where the answer is no sentence of its own ("How many died? 201"). Words of
the text only. A question of why or how, one in the negative and an answer that is neither give nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import TITLES
from claimcheck.text.quantities import find_quantities
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse

# The first word of an answer. Must not match "No one came", "No answer was found", "Yes-men", "True fans stayed",
# "Absolutely nobody".
_YES: Final = re.compile(
    r"\W{0,3}(?:(?:yes|yeah|yep)\b(?!-)|(?:correct|true|indeed|absolutely|certainly)(?=\s*[,.;:!–—]|\s*$))[\s,.;:!–—]*",
    re.IGNORECASE,
)
_NO: Final = re.compile(
    r"\W{0,3}(?:no|nope|not at all|not true|false|absolutely not|certainly not)"
    r"(?:\s*[,.;:!–—]+\s*|\s*$|\s+(?=(?:he|she|it|they|we|there|this|that|the)\b))",
    re.IGNORECASE,
)
# An answer that takes back half of itself; must not match "partner".
_HALF: Final = re.compile(
    r"\W*(?:yes and no|no and yes|true,? but|yes,? (?:but|though|partly|in part)|no,? but)\b", re.IGNORECASE
)
# Who speaks next in an interview: "A:", "Answer –"; must not match "A man".
_LABEL: Final = re.compile(r"\W{0,3}(?:A|Answer)\s?[:.–—]\s+")
AUXILIARIES: Final = frozenset(
    "do does did is are was were has have had can could will would shall should must".split()
)
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
_DO: Final = frozenset({"do", "does", "did"})
# Two questions in one, of which yes or no may answer either; must not match "tea or coffee".
_EITHER: Final = re.compile(rf",? or (?:{'|'.join(sorted(AUXILIARIES))}) ", re.IGNORECASE)
_BE: Final = frozenset({"is", "are", "was", "were"})
_ANY: Final = re.compile(r"(?:any|an?)\s", re.IGNORECASE)  # must not match "another"
_MEASURES: Final = frozenset("old long far tall high deep big large heavy fast wide".split())
_JOINING: Final = frozenset("who whom whose which that and or of from in at for".split())
_NO_VERBS: Final = frozenset({"ADP", "DET", "PRON", "PART"})
_AMOUNTS: Final = frozenset({"many", "much"})
_KEPT: Final = frozenset({"PROPN", "NUM", "X"})
_LEADING: Final = frozenset("so and but then well now or".split())
_ASKING: Final = frozenset("when where who what which how".split())
_AHEAD: Final = 12  # words before a question, and
_LONGEST: Final = 12  # of an answer that is put into its question's place; chosen by hand


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A question with its answer as one statement.

    Args:
        wording: The statement.
        denied: Whether the answer is no.
        opening: The part of the answer that went into it: "No, ", or all of it.
        asked: Whether the question asks for something to be filled in.
    """

    wording: str
    denied: bool
    opening: Span
    asked: bool


def answered(parse: Parse, text: str, question: Span, answer: Span) -> Answered | None:
    """What the question and its answer say together, or None where that cannot be told.

    Args:
        parse: The text's parse.
        text: The text.
        question: A sentence.
        answer: The sentence right behind it.
    """
    asked = _Question.of(parse, text, question)
    if asked is None:
        return None
    label = _LABEL.match(text, answer.start, answer.end)
    start = label.end() if label else answer.start
    if asked.wanted is None:
        return _polar(asked, text, Span(start, answer.end)) if start < answer.end else None
    words = text[start : answer.end].split("(", maxsplit=1)[0].strip(" .;:!”\"'\n")
    if not words or len(words.split()) > _LONGEST or not words[0].isalnum() or _is_clause(parse, answer):
        return None
    first = next(iter(parse.within(Span(start, start + 1))), None)
    figures = find_quantities(words)
    filled = asked.filled(
        words if first is None or first.pos in _KEPT else _lowered(words),
        bare=bool(figures) and not figures[-1].unit and figures[-1].span.end == len(words),
    )
    return Answered(wording=filled, denied=False, opening=Span(answer.start, answer.end), asked=True)


def _polar(asked: _Question, text: str, answer: Span) -> Answered | None:
    if _HALF.match(text, answer.start, answer.end):
        return None
    yes, no = (pattern.match(text, answer.start, answer.end) for pattern in (_YES, _NO))
    found = no or yes
    if found is None:
        return None
    wording = asked.stated(denied=no is not None)
    return Answered(wording=wording, denied=no is not None, opening=Span(answer.start, found.end()), asked=False)


def _is_clause(parse: Parse, answer: Span) -> bool:
    """Whether the answer stands by itself: a finite verb with a subject."""
    return any(
        t.dep in _SUBJECTS and parse.tokens[t.head].tag in {"VBD", "VBZ", "VBP", "MD", "VB", "VBN", "VBG"}
        for t in parse.within(answer)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """The parts of a question, in the order of a statement, and what it wants to know.

    Args:
        ahead: What stands before the question itself, with its comma: "In July,".
        subject: Who or what it is about; empty where that is what it asks.
        auxiliary: The word that stands before the subject.
        rest: What follows the subject, up to where an answer would stand, and behind it.
        wanted: None for one that wants yes or no; else the noun that a number would count, or nothing.
    """

    ahead: str = ""
    subject: str = ""
    auxiliary: str = ""
    rest: tuple[str, str]
    wanted: str | None = None

    @classmethod
    def of(cls, parse: Parse, text: str, question: Span) -> _Question | None:
        """The parts, or None where the parse does not show them."""
        whole = question.of(text).rstrip(" ”\"'")
        if len(whole) < 2 or not whole.endswith("?") or _EITHER.search(whole):
            return None
        inside = parse.indices(Span(question.start, question.start + len(whole) - 1))
        tokens = parse.tokens
        if any(tokens[i].dep == "neg" and tokens[tokens[i].head].dep == "ROOT" for i in inside):
            return None  # "did he not resign": what yes and no mean there is not agreed
        first = next((i for i in inside if tokens[i].pos != "PUNCT" and tokens[i].text.lower() not in _LEADING), None)
        if first is None:
            return None
        start = _behind_ahead(parse, first, inside.stop)
        found = _Asked(parse, text, range(start, inside.stop)).question()
        if found is None or start == first:
            return found
        return replace(found, ahead=text[tokens[first].start : tokens[start - 1].end])

    def stated(self, *, denied: bool) -> str:
        """The question that wants yes or no as a statement."""
        rest = " ".join(filter(None, self.rest))
        if not denied:
            return self._sentence(self.auxiliary, rest)
        if self.subject.lower() == "there" and (kind := _ANY.match(rest)):
            return self._sentence(self.auxiliary, "no", rest[kind.end() :])
        return self._sentence(self.auxiliary, "not", rest)

    def filled(self, answer: str, *, bare: bool) -> str:
        """The question that wants something with the answer in its place; a bare number with what is counted."""
        said = f"{answer} {self.wanted}" if bare and self.wanted else answer
        if not self.subject:
            return self._sentence(said, *self.rest)
        return self._sentence(self.auxiliary, self.rest[0], said, self.rest[1])

    def _sentence(self, *parts: str) -> str:
        joined = " ".join(p for p in (self.ahead, self.subject, *parts) if p)
        return joined[:1].upper() + joined[1:]


def _behind_ahead(parse: Parse, first: int, stop: int) -> int:
    """Where the question itself begins behind "In July 2020," or "Last year,"; ``first`` without one.

    Must not match "He left, did he?" and "Did they pay, or was it a gift?".
    """
    tokens = parse.tokens
    comma = next((i for i in range(first + 1, min(stop, first + _AHEAD)) if tokens[i].text == ","), stop)
    behind = tokens[comma + 1].text.lower() if comma + 1 < stop else ""
    joined = tokens[first].pos in {"ADP", "SCONJ"}
    whole = any(tokens[i].tag in {"VBD", "VBZ", "VBP", "MD"} for i in range(first, comma))
    return comma + 1 if behind in AUXILIARIES | _ASKING and (joined or not whole) else first


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question's tokens, from its first word to before its mark."""

    parse: Parse
    text: str
    inside: range

    def question(self) -> _Question | None:
        """The parts, or None where it neither wants yes or no nor something that fits in."""
        low = self._low(self.inside.start)
        if low in AUXILIARIES:
            return self.inverted(self.inside.start, None)
        return self.for_something() if low in _ASKING - {"how"} or (low == "how" and self.wants_amount) else None

    @property
    def wants_amount(self) -> bool:
        """Whether its second word asks how many or how large."""
        return self._low(self.inside.start + 1) in _AMOUNTS | _MEASURES

    def for_something(self) -> _Question | None:
        """A question that wants something: the phrase that asks, then the auxiliary and the subject, or only a verb."""
        first = self.inside.start
        tokens = self.parse.tokens
        verb = next((i for i in self.inside[1:] if tokens[i].pos in {"VERB", "AUX"}), None)
        if verb is None:
            return None
        counted = self._low(first + 1) in _AMOUNTS and first + 2 < verb
        noun = self._text(first + 2, verb) if counted else ""
        behind = any(tokens[i].dep in _SUBJECTS for i in self.inside if i > verb)
        before = any(tokens[i].dep in _SUBJECTS for i in range(first, verb))
        if behind and (not before or self._low(verb) in _DO):
            return self.inverted(verb, noun)
        if self._low(first) in {"when", "where"} or self._low(verb) in _DO:
            return None
        return _Question(rest=(self._text(verb, self.inside.stop), ""), wanted=noun)

    def inverted(self, auxiliary: int, wanted: str | None) -> _Question | None:
        """The parts of "did the bank close its branches" from the auxiliary on."""
        tokens = self.parse.tokens
        behind = [i for i in self.inside if i > auxiliary]
        subject = next((i for i in behind if tokens[i].dep in _SUBJECTS), None)
        if subject is None and self._low(auxiliary) in _BE:  # "are the grids dependent on wind": taken for "are grids"
            subject = next((i for i in behind if tokens[i].dep == "attr" and tokens[i].head == auxiliary), None)
        if subject is None or self._low(auxiliary) not in AUXILIARIES:
            return None
        phrase = [i for i in self.parse.subtree(subject) if auxiliary < i < self.inside.stop]
        if min(phrase) != auxiliary + 1:
            return None
        stop = max(phrase) + 1
        if self._low(auxiliary) in _DO and (stop == self.inside.stop or tokens[stop].pos in _NO_VERBS):
            # The verb was taken for a noun: "did Ann Lee mistake Oslo for Rome".
            stop = self._behind_name(auxiliary + 1)
        if stop == auxiliary + 1:
            return None
        if stop == self.inside.stop:  # "were the trains cancelled": taken for trains that were cancelled
            said = [c for c in self.parse.children(subject) if c > subject and tokens[c].tag in {"VBN", "VBG"}]
            stop = min(said, default=stop)
            if any(tokens[i].tag in {"WDT", "WP", "WRB"} for i in range(subject, stop)):
                return None  # "did the man who was arrested flee": what is said of him is lost in the clause
        if wanted is None and stop >= self.inside.stop:
            return None
        gap = self._gap(auxiliary, stop, wanted)
        return _Question(
            subject=self._text(auxiliary + 1, stop),
            auxiliary=self._low(auxiliary),
            rest=(self._text(stop, gap), self._text(gap, self.inside.stop)),
            wanted=wanted,
        )

    def _behind_name(self, start: int) -> int:
        """Where a name from ``start`` on ends with a small word behind it; ``start`` where there is none."""
        words = [self.parse.tokens[i].text for i in range(start, self.inside.stop)]
        small = TITLES | _JOINING
        ends = (n for n, (a, b) in enumerate(pairwise(words), 1) if a[0].isupper() and b.islower() and b not in small)
        return start + next(ends, 0)

    def _gap(self, auxiliary: int, stop: int, wanted: str | None) -> int:
        """Where the answer would stand: behind the verb, or at the end for when and where."""
        if wanted is None or self._low(self.inside.start) in {"when", "where"}:
            return self.inside.stop
        root = next((i for i in self.inside if self.parse.tokens[i].dep == "ROOT"), auxiliary)
        return root + 1 if root >= stop else stop

    def _low(self, i: int) -> str:
        return self.parse.tokens[i].text.lower() if i < self.inside.stop else ""

    def _text(self, start: int, stop: int) -> str:
        tokens = self.parse.tokens
        return self.text[tokens[start].start : tokens[stop - 1].end] if start < stop else ""
