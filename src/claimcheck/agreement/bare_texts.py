"""bare_texts: what of a passage a judge is given beside a claim, and which of its statements hear the judge's words.

Rules: two bare texts, of whose documents nothing is known. A sentence on another matter is not read: beside it a judge
hears less, or something else, and what says nothing must change nothing. The word on all that is read together is heard
by the sentence most like the claim; every other sentence hears the word on itself alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.answered import is_answered, told_plainly
from claimcheck.agreement.by_words import JUDGE, JUDGE_CLEAR_REFUTE, JUDGE_CLEAR_SUPPORT
from claimcheck.agreement.judgement import Entailment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.agreement.asking import Answers
    from claimcheck.claims.claim import Claims
    from claimcheck.evidence.similarity import Similarities
    from claimcheck.text.span import Span

# Cosine below which a sentence is on another matter than the claim. Chosen by hand: of three sentences that were put
# beside 729 invented claims 19 in 20 stand below 0.18; of the sentences of real evidence, besides the nearest, one in
# three.
STRANGER: Final = 0.2
LONG: Final = 600  # characters that a judge is given whole: some five sentences, two windows of what it reads at once
READ: Final = 4  # sentences of a longer passage, each with its neighbours; of a shorter one, each by itself
_SHORT: Final = 40  # characters of a sentence that states nothing by itself but may answer the one before ("False.")
# What leans on the sentence before, however unlike the claim it is by its own words.
_LEANS: Final = re.compile(
    r"(?:[“\"(] ?)?(?:and |but |so |yet )?(?:it|he|she|they|this|that|these|those|however|instead|in fact|rather|"
    r"none|neither|nobody|no one|nor|there|its|his|her|their|not)\b",
    re.IGNORECASE,
)
# "Did the mill poison the river?"; not "Why did the mill poison the river?", which takes it that it did.
_WHETHER: Final = re.compile(
    r"[“\"(]?(?:and |but |so )?(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should|may|might"
    r"|must)\b"
    r"[^.!?]{3,300}\?[”\")]?\s*\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BareTexts:
    """A claim's text and a passage, read.

    Args:
        claim: The claim's text as given.
        claims: What it states.
        statements: What the passage states.
        sentences: The passage's sentences, in order.
        alike: The likeness of all of these.
        likeness: By sentence that states anything, how like the claim it is.
        kept: The sentences of the claim's matter.
        together: What is read as one, as (claim, evidence); of a long passage several stretches.
        apart: What is read by itself, by its sentence.
    """

    claim: str
    claims: Claims
    statements: Claims
    sentences: tuple[Span, ...]
    alike: Similarities
    likeness: dict[Span, float] = field(init=False, repr=False)
    kept: tuple[Span, ...] = field(init=False, repr=False)
    together: tuple[tuple[str, str], ...] = field(init=False, repr=False)
    apart: dict[Span, tuple[str, str]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        likeness: dict[Span, float] = {}
        for s in self.statements:
            near = max(self.alike.between(c, s) for c in self.claims) if self.claims else -1.0
            for sentence in self._within(s.sentence):
                likeness[sentence] = max(likeness.get(sentence, -1.0), near)
        object.__setattr__(self, "likeness", likeness)
        object.__setattr__(self, "kept", tuple(self._of_the_matter()))
        best = sorted((s for s in self.kept if s in likeness), key=lambda s: (-likeness[s], s.start))[:READ]
        object.__setattr__(self, "together", self._together(best))
        object.__setattr__(self, "apart", self._apart(best))

    def _within(self, stretch: Span) -> tuple[Span, ...]:
        """The sentences of a statement: two where a question is heard with its answer."""
        first = bisect_right(self.sentences, stretch.start, key=lambda s: s.end)
        return self.sentences[first : bisect_left(self.sentences, stretch.end, key=lambda s: s.start)]

    def _of_the_matter(self) -> Iterator[Span]:
        text, best = self.statements.article.text, max(self.likeness.values(), default=-1.0)
        before = asked = False
        for sentence in self.sentences:
            near = self.likeness.get(sentence)
            of_it = near is not None and near >= min(STRANGER, best)
            short = near is None and len(sentence.of(text)) <= _SHORT
            before = of_it or (before and (asked or short or bool(_LEANS.match(sentence.of(text)))))
            # What comes behind "How safe are they?" is the answer; behind "Are they safe?" it may be none.
            asked = sentence.of(text).endswith("?") and not _WHETHER.match(sentence.of(text))
            if before:
                yield sentence

    def _together(self, best: list[Span]) -> tuple[tuple[str, str], ...]:
        """What is read as one: all that is of the matter, or of much the nearest sentences with their neighbours."""
        text = self.statements.article.text
        if len(text) <= LONG:
            told = told_plainly(self.statements, without=[s for s in self.sentences if s not in self.kept])
            return ((self.claim, told),) if told else ()
        order = [s for s in self.sentences if s in self.likeness]
        places = sorted(bisect_left(order, s) for s in best)
        last = len(order) - 1
        return tuple((self.claim, text[order[max(0, i - 1)].start : order[min(last, i + 1)].end]) for i in places)

    def _apart(self, best: list[Span]) -> dict[Span, tuple[str, str]]:
        """The nearest sentences, each to be read by itself; none of a single one, nor where one answers another."""
        if len(self.kept) < 2 or any(map(is_answered, self.statements)):
            return {}
        return {s: (self.claim, s.of(self.statements.article.text)) for s in best}

    @property
    def nearest(self) -> Span | None:
        """The sentence most like the claim, the first of several; one that asks only where there is no other."""
        text = self.statements.article.text
        kept = [s for s in self.kept if s in self.likeness]
        return max(kept, key=lambda s: (not s.of(text).endswith("?"), self.likeness[s], -s.start), default=None)

    @property
    def _only_asks(self) -> bool:
        """Whether what is of the matter asks whether something is so, and nothing in it answers."""
        asked = (s.of(self.statements.article.text) for s in self.kept)
        return any(map(_WHETHER.match, asked)) and not any(map(is_answered, self.statements))

    def heard(self, answers: Answers) -> list[Entailment | None]:
        """The word that each statement hears, in their order."""
        whole = answers.on(*self.together)
        if not self.apart:
            kept = set(self.kept)
            return [whole if kept.intersection(self._within(s.sentence)) else None for s in self.statements]
        alone = {sentence: answers.on(pair) for sentence, pair in self.apart.items()}
        nearest = self.nearest
        by_asking = whole is not None and whole.support > whole.refute and self._only_asks
        if whole is not None and by_asking and not any(a and a.support >= JUDGE for a in alone.values()):
            whole = Entailment(support=0.0, refute=whole.refute, silent=1 - whole.refute)
        return [
            _louder(whole, alone.get(s.sentence)) if s.sentence == nearest else _beside(whole, alone.get(s.sentence))
            for s in self.statements
        ]


def _louder(whole: Entailment | None, alone: Entailment | None) -> Entailment | None:
    """The word on all together; that on the sentence alone where it is clear and the other one finds nothing."""
    if whole is None:
        return alone
    return alone if _is_clear(alone) and whole.silent >= JUDGE else whole


def _beside(whole: Entailment | None, alone: Entailment | None) -> Entailment | None:
    """The word on another sentence alone where it is clear, unless all together say the contrary; or finds nothing."""
    if alone is None or alone.silent >= JUDGE:
        return alone
    contrary = (
        whole is not None and whole.silent < JUDGE and (whole.support > whole.refute) != (alone.support > alone.refute)
    )
    return alone if _is_clear(alone) and not contrary else None


def _is_clear(answer: Entailment | None) -> bool:
    """Whether it is as sure as one of many must be."""
    return answer is not None and (answer.support >= JUDGE_CLEAR_SUPPORT or answer.refute >= JUDGE_CLEAR_REFUTE)
