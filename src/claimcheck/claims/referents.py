"""Referents: which name a pronoun or a phrase like "the company" stands for, where that is safe to say.

It looks back over this paragraph and the one before, never forward, and gives nothing rather than a guess: a person
where only one fits, a body where it was the subject of the sentence before, a role where the article says who holds it.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from claimcheck.claims.attribution import Attributed
from claimcheck.claims.lexicon import MEDIA_WORDS, SPEECH
from claimcheck.claims.modality import main_verb
from claimcheck.claims.outlet_names import names_of
from claimcheck.claims.persons import is_person, subject_in, the_person
from claimcheck.claims.speakers import SpeakerFinder
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.cast import Cast, Mention
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Token

_GENDER: Final = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
_FIGURES: Final = frozenset("figure number total toll sum amount count tally".split())
_COSTS: Final = frozenset("cost price rate value size share turnout margin speed".split())
_OPENING: Final = 4  # tokens: "At least three of them"
_HOW_MANY: Final = frozenset("several many few more most some other numerous various countless".split())
_THE_ONE: Final = frozenset({"the", "this", "that"})  # right before "figure": with more it says itself which
_STANDING: Final = frozenset("be reach exceed stand".split())  # verbs that say how much something is
_BESIDE: Final = 12  # characters between such a verb and its figure: room for "closer to"
_CUT_OFF: Final = 40  # characters of a subject that may have been cut off: a participle and its adverb or agent
# Nouns that "the" makes stand for one body of the article; "the office" or "the board" may be a room or a part of it.
_ROLES: Final = frozenset(
    """
    agency company firm manufacturer operator retailer airline union ministry department council commission committee
    trust hospital university institute college newspaper broadcaster regulator watchdog authority army
    club bank lender charity network chain carmaker automaker chipmaker drugmaker
    brewer insurer bureau start-up startup nonprofit ngo federation association party team
    """.split()
)
_NEWSROOMS: Final = frozenset("agency newspaper broadcaster".split())
_ROW: Final = 4  # sentences that begin with one pronoun: longer rows are rare, and somebody else may come in
_REACH: Final = 60  # mentions looked back over for a role: some ten paragraphs, so that long texts stay linear
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})


@dataclass(frozen=True, slots=True)
class Referents:
    """Looks names up in one article."""

    reading: Reading
    cast: Cast

    def person(self, i: int, *, before: bool = False) -> str:
        """The full name of the person that the pronoun at token ``i`` stands for, or nothing.

        With ``before`` only one of the sentence before: not Hale in "Hale said they would not ask her to go".
        """
        token = self.reading.parse.tokens[i]
        gender = _GENDER.get(token.text.lower(), "")
        window = self._since_previous_sentence(token.start)
        members = self.cast.members
        fits = [m for m in window if members[m.name].person and members[m.name].gender in {"", gender}]
        sentence = self.reading.parse.sentence_at(token.start)
        if before and sentence is not None:
            fits = [m for m in fits if m.span.end <= sentence.start]
        if not fits and not before:
            return self._carried_on(i, gender)
        names = {m.name for m in fits}
        if len(names) > 1:
            names = {m.name for m in fits if m.subject and not self._is_joined(m)}
        if self._is_of_another(token.start, gender) and not any(m.subject for m in fits):
            return ""
        if not before and (met := self._met_in(token.start, gender)) is not None:
            return self.person(met, before=True)  # "The judge, Ana Ruiz, told him he had lied. He …": not the judge
        if len(names) == 1 and self._tells_of_somebody(token.start, next(iter(names))):
            return ""
        if len(names) != 1 or (self._is_of_stranger(token.start) and not any(m.subject for m in fits)):
            return ""
        return names.pop()

    def _tells_of_somebody(self, position: int, speaker: str) -> bool:
        """For "The officer is survived by two sons, Hale said. He …": the speaker told of somebody without a name."""
        parse = self.reading.parse
        sentence = parse.sentence_at(position)
        before = self.sentence_before(sentence) if sentence else None
        root = main_verb(parse, before) if before is not None else None
        if before is None or root is None or parse.tokens[root].lemma.lower() not in SPEECH:
            return False
        below = parse.children(root)
        speaks = [parse.tokens[c].span for c in below if parse.tokens[c].dep in _SUBJECTS]
        said = (k for c in below if parse.tokens[c].dep == "ccomp" for k in parse.children(c))
        told_of = (parse.tokens[k] for k in said if parse.tokens[k].dep in _SUBJECTS)
        spoke = any(m.span.covers(s) for m in self.mentions_in(before) if m.name == speaker for s in speaks)
        return spoke and any(t.tag == "NN" and is_person(t) for t in told_of)

    def _met_in(self, position: int, gender: str) -> int | None:
        """The "him" or "her" to whom the subject of the sentence before does something, and who is thus another."""
        parse = self.reading.parse
        sentence = parse.sentence_at(position)
        before = self.sentence_before(sentence) if sentence else None
        root = main_verb(parse, before) if before is not None else None
        below = parse.children(root) if root is not None else ()
        objects = (c for c in below if parse.tokens[c].dep in {"dobj", "dative"})
        return next((c for c in objects if _GENDER.get(parse.tokens[c].text.lower()) == gender), None)

    def _is_of_another(self, position: int, gender: str) -> bool:
        """For "He met Hale in 2008. He …": the sentence before is about somebody told of by the same pronoun."""
        sentence = self.reading.parse.sentence_at(position)
        before = self.sentence_before(sentence) if sentence else None
        subject = subject_in(self.reading, before) if before is not None else None
        return subject is not None and _GENDER.get(self.reading.parse.tokens[subject].text.lower(), "") == gender

    def _carried_on(self, i: int, gender: str) -> str:
        """Whom a row of sentences is about that all begin with the pronoun: "The nun came in June. She … She …"."""
        reading, parse = self.reading, self.reading.parse
        sentence = parse.sentence_at(parse.tokens[i].start)
        i = self._told_of_before(i, sentence, gender) if sentence is not None else i
        if sentence is None or not self._opens(i, sentence):
            return ""
        for _ in range(_ROW):
            before = self.sentence_before(sentence)
            subject = subject_in(reading, before) if before is not None else None
            if before is None or subject is None:
                return ""
            token, members = parse.tokens[subject], self.cast.members
            fits = [m for m in self.mentions_in(before) if members[m.name].person]
            fits = [m for m in fits if members[m.name].gender in {"", gender}]
            if _GENDER.get(token.text.lower()) == gender and token.dep != "poss" and not fits:
                sentence = before
                continue
            if fits:
                named = {m.name for m in fits}
                return named.pop() if len(named) == 1 and any(m.span.covers(token.span) for m in fits) else ""
            return the_person(reading, subject, gender)
        return ""

    def _told_of_before(self, i: int, sentence: Span, gender: str) -> int:
        """For "His licence was withdrawn and he left": the pronoun before, where the clause is joined to its own."""
        parse = self.reading.parse
        if parse.tokens[i].dep not in _SUBJECTS or parse.tokens[parse.tokens[i].head].dep != "conj":
            return i
        earlier = (k for k in parse.indices(sentence) if k < i and self._opens(k, sentence))
        return next((k for k in earlier if _GENDER.get(parse.tokens[k].text.lower()) == gender), i)

    def _is_of_stranger(self, position: int) -> bool:
        """Whether the sentence before is about a name that the cast overlooked."""
        parse = self.reading.parse
        sentence = parse.sentence_at(position)
        before = self.sentence_before(sentence) if sentence else None
        root = main_verb(parse, before) if before else None
        below = parse.children(root) if root is not None else ()
        subjects = [
            parse.tokens[c] for c in below if parse.tokens[c].dep in _SUBJECTS and parse.tokens[c].pos == "PROPN"
        ]
        return any(
            not any(m.span.covers(t.span) for m in self._mentions(before.start, t.end)) for t in subjects if before
        )

    def _is_joined(self, mention: Mention) -> bool:
        """Whether the name is one of several ("Ana and Eva met")."""
        parse = self.reading.parse
        return any(parse.tokens[c].dep == "conj" for i in parse.indices(mention.span) for c in parse.children(i))

    def body(self, i: int) -> str:
        """The full name of the body that "it" or "its" at token ``i`` stands for: the last sentence's subject."""
        reading = self.reading
        sentence = reading.parse.sentence_at(reading.parse.tokens[i].start)
        before = self.sentence_before(sentence) if sentence else None
        if sentence is None or before is None or not self._opens(i, sentence):
            return ""
        root = main_verb(reading.parse, before)
        if root is None:
            return ""
        subject = next((c for c in reading.parse.children(root) if reading.parse.tokens[c].dep in _SUBJECTS), None)
        if subject is None:
            return ""
        at = reading.parse.tokens[subject].span
        named = [m for m in self._mentions(before.start, before.end) if m.span.covers(at) and m.span.end == at.end]
        if not named and (held := self.role(subject)) is not None:
            return held[1]
        member = self.cast.members[named[-1].name] if named else None
        if member is not None and names_of(reading.article).is_own(member.name):
            return ""  # the newsroom seldom is what an article is about
        return member.name if member and not member.person else ""

    def group(self, i: int) -> str:
        """The people or things that "they" at token ``i`` stands for ("the teachers"): the last sentence's subject.

        Only where that is a plural noun and nobody reports in that sentence: of "police said …" either may be meant.
        """
        parse = self.reading.parse
        sentence = parse.sentence_at(parse.tokens[i].start)
        before = self.sentence_before(sentence) if sentence else None
        root = main_verb(parse, before) if before and sentence and self._opens(i, sentence) else None
        if root is None or (parse.tokens[root].lemma.lower() in SPEECH and self._tells(root)):
            return ""
        subject = next((c for c in parse.children(root) if parse.tokens[c].dep in _SUBJECTS), None)
        if subject is None or parse.tokens[subject].tag != "NNS":
            return ""
        kinds = (c for c in parse.children(subject) if parse.tokens[c].dep in {"compound", "amod"} and c < subject)
        words = [*(parse.tokens[c].text for c in kinds), parse.tokens[subject].text]
        words = [word for word in words if word.lower() not in _HOW_MANY]
        return "the " + " ".join(w if w.isupper() or parse.tokens[subject].pos == "PROPN" else w.lower() for w in words)

    def is_of_them(self, i: int) -> bool:
        """Whether the "them" at token ``i`` opens its sentence: "Most of them"; not "40 votes, most of them late"."""
        parse = self.reading.parse
        sentence = parse.sentence_at(parse.tokens[i].start)
        first = parse.indices(sentence).start if sentence is not None else i
        return parse.tokens[parse.tokens[i].head].text.lower() == "of" and i - first <= _OPENING

    def counted(self, i: int) -> str:
        """The only people whom the sentence before counts, for "most of them" at a sentence's start."""
        parse = self.reading.parse
        sentence = parse.sentence_at(parse.tokens[i].start)
        before = self.sentence_before(sentence) if sentence else None
        if before is None or sentence is None or not self._opens(i, sentence):
            return ""
        units = [q.unit for q in self.reading.quantities_in(before)]
        people = {t.text.lower() for t in parse.within(before) if t.tag == "NNS" and is_person(t)}
        found = [unit for unit in units if unit in people]
        return f"the {found[0]}" if len(found) == 1 and len(people) == 1 else ""

    def _tells(self, verb: int) -> bool:
        """Whether something hangs on the verb of speech that is said; not for "Campaigners say not"."""
        parse = self.reading.parse
        return any(parse.tokens[c].dep in {"ccomp", "xcomp", "dobj"} for c in parse.children(verb))

    def role(self, i: int) -> tuple[Span, str] | None:
        """The phrase around the noun at token ``i`` ("the company") and the name of who is meant, or None."""
        parse = self.reading.parse
        token = parse.tokens[i]
        below = [parse.tokens[c] for c in parse.children(i)]
        if (
            token.text.lower() not in _ROLES
            or token.pos != "NOUN"
            or any(t.start > token.start and t.dep != "case" and not self._is_comment(t) for t in below)
        ):
            return None
        article = next((t for t in below if t.dep == "det" and t.text.lower() == "the"), None)
        own = (t for t in below if not self._is_comment(t))
        if article is None or any(t.dep not in {"det", "case", "compound", "amod"} for t in own):
            return None
        if i + 1 < len(parse.tokens) and parse.tokens[i + 1].pos == "PROPN":
            return None  # "the private equity firm Argo" has its name
        phrase = Span(article.start, token.end)
        sentence = parse.sentence_at(token.start)
        if sentence is None:
            return None
        name = self._holder(Attributed(content=sentence, sentence=sentence, source=phrase, source_head=i, cue="say"))
        if name and self._is_only_worked_for(name, sentence):
            return None
        known = name in self.cast.members and not self.cast.members[name].person
        if name and name.split()[-1].lower() in MEDIA_WORDS and token.text.lower() not in _NEWSROOMS:
            return None
        return (phrase, name) if known and self.is_introduced(name, phrase.start) else None

    def _is_comment(self, token: Token) -> bool:
        """For "the company, which employs 40 people,": the clause between commas, and the commas."""
        return token.dep == "punct" or (token.dep == "relcl" and self._opens_behind_comma(token))

    def _opens_behind_comma(self, verb: Token) -> bool:
        parse = self.reading.parse
        first = min(parse.subtree(parse.indices(verb.span).start))
        return parse.tokens[first - 1].text == ","

    def _is_only_worked_for(self, name: str, sentence: Span) -> bool:
        """For "Analysts at Brandt said it would cost the company $4m": the company is not Brandt."""
        parse = self.reading.parse
        for mention in self._mentions(sentence.start, sentence.end):
            hung = [k for k in parse.indices(mention.span) if parse.tokens[k].dep == "pobj"]
            workers = [parse.tokens[parse.tokens[parse.tokens[k].head].head] for k in hung]
            several = any(w.dep == "nsubj" and w.tag == "NNS" for w in workers)
            if mention.name == name and several and parse.tokens[workers[0].head].lemma.lower() in SPEECH:
                return True
        return False

    def is_introduced(self, name: str, position: int) -> bool:
        """Whether the article has given the name in full before the position."""
        return self.reading.text.find(name, 0, position) >= 0

    def figure(self, i: int) -> str:
        """The words of the figure that "the figure" at token ``i`` stands for: the only one of the sentence before."""
        parse = self.reading.parse
        token = parse.tokens[i]
        the = i > 0 and parse.tokens[i - 1].text.lower() in _THE_ONE
        if token.text.lower() not in _FIGURES or not the or any(c > i for c in parse.children(i)):
            return ""
        sentence = parse.sentence_at(token.start)
        before = self.sentence_before(sentence) if sentence else None
        found = self.reading.quantities_in(before) if before else ()
        return found[0].text if len(found) == 1 else ""

    def antecedent(self, i: int) -> str | None:
        """The words that a "which" at token ``i``, with which a claim begins, stands for ("the video"), or None."""
        parse = self.reading.parse
        which, clause = parse.tokens[i], parse.tokens[parse.tokens[i].head]
        if which.text.lower() != "which" or clause.dep != "relcl" or clause.head > i:
            return None
        first = min(parse.subtree(clause.head))
        return self.reading.text[parse.tokens[first].start : parse.tokens[clause.head].end]

    def measure(self, i: int) -> str:
        """The phrase that "it" at token ``i`` stands for in "it could be up to 10,000": the subject just before.

        That subject is headed by a word for a figure ("the total number of soldiers being sent remains unclear"), in an
        earlier clause of the sentence or in the sentence before.
        """
        reading, parse = self.reading, self.reading.parse
        token = parse.tokens[i]
        verb = parse.tokens[token.head]
        sentence = parse.sentence_at(token.start)
        if sentence is None or token.dep not in _SUBJECTS or verb.lemma not in _STANDING:
            return ""
        if not any(verb.end <= q.span.start <= verb.end + _BESIDE for q in reading.quantities_in(sentence)):
            return ""
        before = self.sentence_before(sentence)
        start = before.start if before else sentence.start
        if start == token.start:
            return ""  # the text begins with it
        reach = Span(start, token.start)
        heads = [k for k in parse.indices(reach) if k < i and self._is_figure_subject(k)]
        return self._whole_subject(heads[-1]) if heads else ""

    def _is_figure_subject(self, k: int) -> bool:
        token = self.reading.parse.tokens[k]
        return token.lemma in _FIGURES | _COSTS and token.dep in _SUBJECTS and token.tag == "NN"

    def _whole_subject(self, k: int) -> str:
        """The words of the subject at token ``k`` up to its finite verb, for parsers cut participles off it."""
        parse, text = self.reading.parse, self.reading.text
        phrase = parse.subtree_span(k)
        finite = next(
            (v for a in parse.ancestors(k) for v in self._with_auxiliaries(a) if v > k and self._is_finite(v)), k
        )
        rest = text[phrase.end : parse.tokens[finite].start]
        return (
            text[phrase.start : phrase.end + len(rest)].rstrip()
            if "," not in rest and len(rest) <= _CUT_OFF
            else phrase.of(text)
        )

    def _with_auxiliaries(self, verb: int) -> tuple[int, ...]:
        parse = self.reading.parse
        return (*(c for c in parse.children(verb) if parse.tokens[c].dep.startswith("aux")), verb)

    def _is_finite(self, k: int) -> bool:
        return self.reading.parse.tokens[k].tag in {"VBD", "VBP", "VBZ", "MD"}

    def _holder(self, item: Attributed) -> str:
        assert item.source is not None  # noqa: S101 - for the type checker; role() has just given it
        last = bisect_left(self.cast.mentions, item.source.start, key=lambda m: m.span.start)
        near = replace(self.cast, mentions=self.cast.mentions[max(0, last - _REACH) : last])
        made = SpeakerFinder(self.reading, near).resolve(item)
        return made.speaker if made is not None and not made.anonymous else ""

    def _opens(self, i: int, sentence: Span) -> bool:
        """Whether the pronoun is, or belongs to, the subject of its sentence's main verb."""
        parse = self.reading.parse
        root = main_verb(parse, sentence)
        chain = (i, *parse.ancestors(i))
        return any(parse.tokens[k].dep in _SUBJECTS and parse.tokens[k].head == root for k in chain)

    def sentence_before(self, sentence: Span) -> Span | None:
        """The sentence right before in the same paragraph or at the end of the one before."""
        sentences = self.reading.parse.sentences
        at = bisect_left(sentences, sentence.start, key=lambda s: s.start)
        if at == 0:
            return None
        before = sentences[at - 1]
        near = self.reading.paragraph_index(sentence.start) - self.reading.paragraph_index(before.start) <= 1
        return before if near else None

    def _since_previous_sentence(self, position: int) -> tuple[Mention, ...]:
        sentence = self.reading.parse.sentence_at(position)
        before = self.sentence_before(sentence) if sentence else None
        start = before.start if before else sentence.start if sentence else position
        return self._mentions(start, position)

    def _mentions(self, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions that begin in a stretch."""
        mentions = self.cast.mentions
        first = bisect_left(mentions, start, key=lambda m: m.span.start)
        return mentions[first : bisect_left(mentions, end, key=lambda m: m.span.start)]

    def mentions_in(self, span: Span) -> tuple[Mention, ...]:
        """The mentions inside a stretch."""
        return self._mentions(span.start, span.end)


__all__ = ["Referents"]
