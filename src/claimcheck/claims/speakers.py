"""Speakers: whom an attribution's source phrase stands for: a full name, not "he" or "the agency" if it can be helped.

It knows the cast and what was attributed so far, and looks back, never forward, except to find a fuller form of a name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from claimcheck.claims.ages import beside_age
from claimcheck.claims.cast import OFFICES, Cast
from claimcheck.claims.claim import Attribution
from claimcheck.claims.labels import NOBODY
from claimcheck.claims.lexicon import (
    ANONYMOUS_HEADS,
    PAPERS,
    RELATIVES,
    TITLES,
)
from claimcheck.claims.mentions import Mentions
from claimcheck.claims.person_signs import set_beside
from claimcheck.claims.persons import (
    body_subject_before,
    is_placed,
    is_somebody,
    named_several_in,
    sentence_before,
    several_in,
    unnamed_before,
)
from claimcheck.claims.roles import Roles
from claimcheck.claims.source_names import (
    is_aged,
    is_anonymous,
    is_in_turn,
    listed,
    named_in_full,
    set_behind,
    tells_of,
    with_relative,
    without_genitive,
    writer_in,
)
from claimcheck.claims.source_phrases import before_comma, lower_words, past_modifiers, plain, source_span
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.attribution import Attributed
    from claimcheck.claims.cast import Mention
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Token

_PERSONAL: Final = {"he": "m", "she": "f", "him": "m", "her": "f", "his": "m", "i": "", "who": ""}
_BODILY: Final = frozenset({"it", "its", "they", "them", "their", "we"})
_TWO: Final = frozenset({"couple", "pair", "duo", "two", "trio"})
_ALONE: Final = ANONYMOUS_HEADS | TITLES | RELATIVES  # who goes on as "he" or "she" without a name
# Sources that are never anybody's name: "some said", "others feared".
_SOME: Final = frozenset("some others many several few most".split())
_PAPERS_OF_ONES_OWN: Final = frozenset("report statement review study website log record datum figure data".split())
_DEFINITE: Final = ("the ", "this ", "that ", "its ", "his ", "her ", "their ", "mr ", "mr. ")
# "An earlier version of this article"; must not match "her version of the story".
_OF_THIS: Final = re.compile(r"\bof (?:this|our) (?:article|report|story|piece|post|headline|page)\b", re.IGNORECASE)


@dataclass(slots=True)
class SpeakerFinder:
    """Resolves source phrases in order of appearance; it remembers who spoke last."""

    reading: Reading
    cast: Cast
    as_written: bool = False
    mentions: Mentions = field(init=False)
    _roles: Roles = field(init=False)
    _last: Attribution | None = None
    _last_source: Attributed | None = None
    _unnamed: set[str] = field(default_factory=set)  # who asked not to be named, as first told
    _told: dict[str, str] = field(default_factory=dict)  # the gender of whom a "he" or "she" has stood for

    def __post_init__(self) -> None:
        self.mentions = Mentions(self.cast)
        self._roles = Roles(self.reading, self.cast, self.mentions)

    def resolve(self, item: Attributed) -> Attribution | None:
        """The attribution with its speaker's full name, or None where the source is nobody ("there", the outlet)."""
        if item.cue == "" and self._last and self._last_source and self._last_source.source == item.source:
            return self._made(item, self._last.speaker, anonymous=self._last.anonymous)
        speaker, anonymous = self._speaker(item)
        if speaker and item.source is not None and not anonymous:
            speaker = named_in_full(self.mentions, item.source.of(self.reading.text), speaker)
        speaker = without_genitive(self.reading.parse, item.source_head, speaker)
        if not speaker and item.source and (self.as_written or is_somebody(self.reading.parse, item.source_head)):
            return self._made(item, plain(item.source.of(self.reading.text)) or "unnamed", anonymous=True)
        if not speaker:
            return None
        made = self._made(item, speaker, anonymous=anonymous)
        told = (
            self._last is not None and self._last.content.covers(item.content) and self._is_person(self._last.speaker)
        )
        if anonymous:
            self._unnamed.add(speaker)
        if not told:  # what somebody says that another said leaves the first one speaking
            self._last, self._last_source = made, item
        return made

    def _made(self, item: Attributed, speaker: str, *, anonymous: bool) -> Attribution:
        text = self.reading.text
        chain = tuple(self._named(before_comma(self._relied(item, i).of(text))) for i in item.chain)
        return Attribution(
            speaker=speaker,
            cue=item.cue or item.from_cue,
            quoted=item.quoted,
            anonymous=anonymous,
            content=item.content,
            speaker_span=with_relative(item),
            cue_span=item.cue_span,
            chain=chain,
        )

    def _relied(self, item: Attributed, i: int) -> Span:
        """What hangs on the token, in the sentence: the parser joins some that follow."""
        whole = self.reading.parse.subtree_span(i)
        return Span(whole.start, min(whole.end, item.sentence.end))

    def _named(self, phrase: str) -> str:
        return self.cast.full(phrase) or phrase

    def _speaker(self, item: Attributed) -> tuple[str, bool]:
        if item.source is None or item.source_head is None:
            return "", False
        source, i = writer_in(self.reading, item.source, item.source_head)
        head = self.reading.parse.tokens[i]
        phrase = past_modifiers(source.of(self.reading.text), head.start - source.start)
        low = head.text.lower()
        if low == "version" and _OF_THIS.search(item.source.of(self.reading.text)):
            return "", False  # the outlet itself, in a correction
        if low in NOBODY and self.reading.text.startswith(":", item.source.end):
            return "", False  # "THE FACTS: A search shows that …": a heading, whatever the parser takes it for
        if low in _SOME and not self.as_written:
            return plain(phrase), True
        acronym = head.pos == "PROPN" and head.text.isupper() and len(low) > 1  # "the WHO"
        if head.pos == "PRON" or (not acronym and (low in _PERSONAL or low in _BODILY)):
            return self._for_pronoun(low, item)
        if writer := self._writer(head.lemma.lower(), phrase):
            return writer.speaker, writer.anonymous
        its = phrase.lower().startswith("its ") and head.lemma.lower() in _PAPERS_OF_ONES_OWN
        if its and (owner := self._last_body(head.start, "it")):
            return owner, False  # "according to its report"
        named = self._name_in(source, i)
        if named:
            return named, False
        if is_anonymous(self.reading, self.cast, self.mentions, item):
            return plain(phrase), True
        if phrase.lower().startswith(_DEFINITE) and (found := self._met(item, head, phrase)):
            return found, found in self._unnamed
        return self.cast.full(plain(phrase)), False

    def _met(self, item: Attributed, head: Token, phrase: str) -> str:
        """Whom "the mayor", "the pair" or "the 49-year-old" means, or nothing."""
        assert item.source is not None  # noqa: S101 - for the type checker; the caller looked
        assert item.source_head is not None  # noqa: S101 - the same
        several = self._last_several(item.source.start) if head.text.lower() in _TWO else None
        if several is not None and not several[1]:
            return several[0]
        bodies = self._roles.bodies_before(item.source_head)
        found = self._roles.holder(phrase, item.source.start, bodies, self._last)
        if found not in self.cast.members and is_in_turn(head, phrase):
            return self._called_in_turn(item) or found
        return found

    def _name_in(self, source: Span, head: int) -> str:
        """The name at the head of the phrase: a person's before a body's, never one that only owns or modifies it."""
        parse = self.reading.parse
        inside = self.mentions.overlapping(source)
        core = {head} | {c for c in parse.children(head) if parse.tokens[c].dep in {"appos", "compound", "flat"}}
        beside = (i for i in parse.indices(source) if parse.tokens[i].dep == "appos")
        core |= {i for i in beside if set_beside(parse, i) == head}
        if parse.tokens[head].pos == "NOUN" and source.of(self.reading.text).lower().startswith("the "):
            # "The Harry Potter author", "the Apple chief": not who is named
            core -= {c for c in parse.children(head) if parse.tokens[c].dep == "compound"}
        people = [m for m in inside if self.cast.members[m.name].person and core & set(parse.indices(m.span))]
        if people:
            return next((m for m in people if head in parse.indices(m.span)), people[-1]).name
        token = parse.tokens[head]
        if token.pos != "PROPN" and (behind_it := set_behind(self.reading, self.cast, self.mentions, source, head)):
            return behind_it
        if token.pos != "PROPN":
            one = token.tag == "NN"  # "the men, Palestinians from Hebron"
            behind = {c for c in core if parse.tokens[c].dep == "appos" and c > head and one}
            return next((m.name for m in inside if behind & set(parse.indices(m.span))), "")
        at_head = [m for m in inside if head in parse.indices(m.span)]
        if several := listed(self.reading, source):
            return several
        phrase = plain(before_comma(source.of(self.reading.text)))
        if at_head and phrase in at_head[-1].name:
            return at_head[-1].name
        office = at_head and at_head[-1].name.rsplit(" ", 1)[-1] in OFFICES
        if at_head and not (office or phrase.lower().startswith(at_head[-1].name.lower())) and lower_words(phrase):
            return at_head[-1].name  # "South Korean news agency Yonhap News"
        return self.cast.full(phrase)

    def _writer(self, paper: str, phrase: str) -> Attribution | None:
        """For "the statement said" after "said in a statement": the one who wrote it, if he spoke last."""
        last, source = self._last, self._last_source
        if last is None or source is None or paper not in PAPERS or not phrase.lower().startswith("the "):
            return None
        told = source.sentence.of(self.reading.text).lower()
        return last if paper in told and not last.speaker.lower().endswith(paper) else None

    def _for_pronoun(self, pronoun: str, item: Attributed) -> tuple[str, bool]:
        """Whom the pronoun stands for, and whether that is somebody unnamed."""
        assert item.source is not None  # noqa: S101 - for the type checker; the caller looked
        position = item.source.start
        if pronoun in _PERSONAL:
            unnamed = self._unnamed_person(position)
            if unnamed is None and pronoun in {"he", "she"} and (met := self._unnamed_subject(item, pronoun)):
                return met, met not in self.cast.members and met.split()[-1].lower() not in TITLES
            found = unnamed.speaker if unnamed else self._last_person(item, pronoun)
            if _PERSONAL[pronoun]:
                self._told.setdefault(found, _PERSONAL[pronoun])
            return found, unnamed is not None and unnamed.anonymous
        if pronoun == "they" and (several := self._last_several(position)):
            return several
        return (self._last_body(position, pronoun), False) if pronoun in _BODILY else ("", False)

    def _unnamed_person(self, position: int) -> Attribution | None:
        """Who spoke last, if a person without a name ("a spokesman said … He added") after whom nobody was named."""
        last, source = self._last, self._last_source
        if last is None or source is None or source.source_head is None or self._is_person(last.speaker):
            return None
        head = self.reading.parse.tokens[source.source_head]
        person = head.tag == "NN" and head.lemma.lower() in _ALONE
        if not person or head.start >= position or not self._within(last, position):
            return None
        near, _ = self.mentions.people_before(position, "", head.end)
        later = [m for m in near if m.subject and m.span.start > head.end and not self._in_speech(m.span)]
        return None if later else last

    def _unnamed_subject(self, item: Attributed, pronoun: str) -> str:
        position = item.source.start if item.source is not None else item.content.start
        phrase = unnamed_before(self.reading, position, _PERSONAL.get(pronoun, ""))
        inside = self.mentions.overlapping(phrase) if phrase is not None else ()
        named = any(self.cast.members[m.name].person and not is_placed(self.reading.parse, m.span) for m in inside)
        if phrase is None or named:
            return ""
        said = phrase.of(self.reading.text)
        held = self._roles.holder(said, phrase.start, frozenset(), self._last) if said.startswith("The ") else ""
        known = self._is_person(held) and not self._is_other_sex(held, _PERSONAL.get(pronoun, ""))
        return held if known else plain(said)

    def _called_in_turn(self, item: Attributed) -> str:
        """For "the 15-time champion": whom this sentence and the one before are about, else whom the article is."""
        position = item.source.start if item.source is not None else item.content.start
        before = sentence_before(self.reading.parse, position)
        near, _ = self.mentions.people_before(position, "", before.start if before is not None else 0)
        met = self._last_person(item, "")
        if item.source is not None and is_aged(item.source.of(self.reading.text)):
            beside = beside_age(self.reading.text, self.mentions, item.source)
            return met if beside is None else beside if self._is_person(beside) else ""
        if near:
            return met if {m.name for m in near} == {met} and any(m.subject for m in near) else ""
        return met if met == self.mentions.main_person() else ""

    def _in_speech(self, span: Span) -> bool:
        """Whether the words stand inside direct speech: who is named there is spoken of, not speaking."""
        return any(q.span.covers(span) for q in self.reading.quotations_in(span))

    def _last_person(self, item: Attributed, pronoun: str) -> str:
        """The person who was the subject last, else who spoke last, else who was named last, if the gender can fit."""
        assert item.source is not None  # noqa: S101 - for the type checker; the caller looked
        reading, position, gender = self.reading, item.source.start, _PERSONAL.get(pronoun, "")
        here = reading.paragraph_index(position)
        since = reading.paragraphs[max(0, here - 1)].start if reading.paragraphs else 0
        near, last = self.mentions.people_before(position, gender, since)
        near = [m for m in near if not gender or self._told.get(m.name, gender) == gender]
        near = [m for m in near if not tells_of(item, m.span)]
        subjects = [m for m in near if m.subject and not self._in_speech(m.span)]
        if subjects and self._goes_on(subjects[-1], gender):
            return self._last.speaker if self._last else subjects[-1].name
        if subjects:
            return subjects[-1].name
        if only := self._only_one_before(position, near):
            return only
        spoke = self._last.speaker if self._last and self._within(self._last, position) else ""
        if self._is_person(spoke):
            if not self._is_other_sex(spoke, gender) and not self._spoke_as_other(gender):
                return spoke
            others = {m.name for m in near if not self._is_other_sex(m.name, gender)} - {spoke}
            return others.pop() if len(others) == 1 else ""
        if last is not None:
            return "" if self._is_other_sex(last.name, gender) else last.name
        return self.mentions.taken_for_a_body(position, since)

    def _is_other_sex(self, name: str, gender: str) -> bool:
        """Whether the article shows that the name is of the other sex."""
        member = self.cast.members.get(name)
        return member is not None and bool(gender and member.gender) and member.gender != gender

    def _spoke_as_other(self, gender: str) -> bool:
        """For "She told the court … He testified": whoever spoke last did so as the other of the two."""
        source = self._last_source.source if self._last_source is not None else None
        own = _PERSONAL.get(source.of(self.reading.text).lower(), "") if source is not None else ""
        return bool(gender and own) and own != gender

    def _only_one_before(self, position: int, near: list[Mention]) -> str:
        """For "The club is owned by Clive Hale. He …": who alone is named in the sentence before, silent."""
        before = sentence_before(self.reading.parse, position)
        if before is None or (self._last is not None and before.overlaps(self._last.content)):
            return ""
        pronouns = any(t.text.lower() in _PERSONAL for t in self.reading.parse.within(before))
        names = {m.name for m in near if before.covers(m.span)}
        return names.pop() if len(names) == 1 and not pronouns else ""

    def _goes_on(self, subject: Mention, gender: str) -> bool:
        """Whether the last subject is only named in what the last person said ("Ruiz said Hale was late. She …")."""
        last = self._last
        if last is None or not self._is_person(last.speaker) or not last.content.covers(subject.span):
            return False
        own = self.cast.members[last.speaker].gender
        return not (gender and own) or own == gender

    def _within(self, last: Attribution, position: int) -> bool:
        return self.reading.paragraph_index(position) - self.reading.paragraph_index(last.content.start) <= 2

    def _is_person(self, name: str) -> bool:
        member = self.cast.members.get(name)
        return member is not None and member.person

    def _last_several(self, position: int) -> tuple[str, bool] | None:
        """Several without a name who spoke last, or whom the sentence before is about: "analysts"."""
        parse, last, source = self.reading.parse, self._last, self._last_source
        before = sentence_before(parse, position)
        phrase = several_in(self.reading, before) if before is not None else None
        spoke = source.source_head if source is not None and before is not None else None
        if last and source and spoke is not None and before is not None and before.end > source.content.start:
            return (last.speaker, last.anonymous) if parse.tokens[spoke].tag == "NNS" else None
        if phrase is None and before is not None and (both := named_several_in(self.reading, before)) is not None:
            return plain(both.of(self.reading.text)), False
        return (plain(phrase.of(self.reading.text)), True) if phrase is not None else None

    def _last_body(self, position: int, pronoun: str) -> str:
        """The body that was the subject or spoke last."""
        subject = self.mentions.body_before(position)
        spoken = self._last
        if pronoun == "it" and (silent := self._silent_body(position, subject)):
            return silent
        later = spoken and (subject is None or spoken.content.end >= subject.span.start)
        if spoken and later and not self._is_person(spoken.speaker):
            return spoken.speaker
        if subject is None and spoken and later and pronoun == "it":
            return spoken.speaker  # no person, whatever the model takes it for
        return subject.name if subject else ""

    def _silent_body(self, position: int, subject: Mention | None) -> str:
        """For "Ofwell, the regulator, fined three firms. It said …": the subject before, though no model named it."""
        head = body_subject_before(self.reading, position)
        start = self.reading.parse.tokens[head].start if head is not None else 0
        known = subject is not None and subject.span.end > start
        if head is None or known or (self._last is not None and self._last.content.end > start):
            return ""
        parse = self.reading.parse
        beside = takewhile(lambda t: t.pos == "PROPN", parse.tokens[head + 1 :])  # "the carmaker Volante"
        name = " ".join(t.text for t in beside if parse.tokens[head].pos == "NOUN")
        phrase = source_span(parse, head, self.reading.text).of(self.reading.text)
        if not name and phrase.lower().startswith("the "):
            name = self._roles.holder(phrase, start, self._roles.bodies_before(head), self._last)
        return self.cast.full(name or plain(phrase))


def speaker_of(
    reading: Reading, cast: Cast, items: tuple[Attributed, ...], *, as_written: bool = False
) -> tuple[Attribution | None, ...]:
    """The resolved attribution of each item, in the same order.

    Args:
        reading: The article, parsed.
        cast: Whom it names.
        items: What is attributed.
        as_written: Whether a source that stands for nobody named ("they", "you") is kept as it is written; else None.
    """
    finder = SpeakerFinder(reading, cast, as_written)
    resolved = {id(item): finder.resolve(item) for item in sorted(items, key=_order)}
    return tuple(resolved[id(item)] for item in items)


def _order(item: Attributed) -> tuple[int, int]:
    """Named sources first within a sentence's reach, so that a quotation that goes on finds its speaker resolved."""
    anchor = item.source.start if item.source else item.content.start
    return (anchor, 0 if item.cue else 1)
