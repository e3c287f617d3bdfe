"""Salience: what an open "it", "they" or "his" at a statement's start stands for, by weighing all that may be meant.

It looks at the clause before in the same sentence and at the sentence before: a subject weighs more than an object, an
object more than the rest; who or what does not agree in number, sex or kind does not count. Nothing is said where two
weigh much the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.claims.antecedents import Antecedent, antecedent_at
from claimcheck.claims.empty_it import is_empty
from claimcheck.claims.lexicon import SPEECH
from claimcheck.claims.modality import main_verb
from claimcheck.claims.persons import is_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.referents import Referents
    from claimcheck.text.span import Span

KINDS: Final = {"he": "m", "his": "m", "she": "f", "her": "f", "it": "it", "its": "it", "they": "they", "their": "they"}
"""Which pronoun agrees with what: a man, a woman, one thing or body, several."""

_OWNING: Final = frozenset({"his", "her", "its", "their"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_SAME_SENTENCE, _SUBJECT, _OWNER, _BESIDE, _OBJECT, _OTHER = 5.0, 4.0, 3.0, 2.9, 2.5, 1.0
_ENOUGH: Final = 3.5  # nothing but a subject, or who went on as one
_MARGIN: Final = 1.2  # a subject outweighs an object, two subjects do not outweigh each other
_MARGIN_OF_SEVERAL: Final = 1.6  # "Divers found two boys. They …": either, but for a subject of the same sentence
_ROW: Final = 4  # sentences that begin with one pronoun: longer rows are rare, and somebody else may come in


@dataclass(frozen=True, slots=True)
class Salience:
    """Weighs what a pronoun may stand for in one article."""

    referents: Referents

    def filled(self, span: Span, attribution: Attribution | None) -> tuple[Span, str, str] | None:
        """The pronoun with which the statement begins, the words for it, and what it stands for; None where open."""
        parse = self.referents.reading.parse
        i = self._opening(span)
        if i is None:
            return None
        token = parse.tokens[i]
        low = token.text.lower()
        if attribution is not None and (owner := self._owner(attribution, KINDS[low])):
            return (token.span, owner + "’s" * (low in _OWNING), owner)
        if attribution is not None and not self._is_of_another(i, attribution):
            return None
        words = self.words(i, KINDS[low], barred=attribution.speaker if attribution is not None else "")
        return (token.span, _owned(words) if low in _OWNING else words, words.removeprefix("the ")) if words else None

    def _opening(self, span: Span) -> int | None:
        """The pronoun that is, or owns, the subject of the main verb, where nothing before it may be meant."""
        parse = self.referents.reading.parse
        root = main_verb(parse, span)
        dates = [e.span for e in parse.entities_in(span) if e.label in {"DATE", "TIME"}]
        for i in parse.indices(span):
            token = parse.tokens[i]
            low = token.text.lower()
            if low in KINDS and token.pos in {"PRON", "DET"}:
                subject = token.head if token.dep == "poss" else i
                owns = (token.dep == "poss") == (low in _OWNING)
                at_root = parse.tokens[subject].dep in _SUBJECTS and parse.tokens[subject].head == root
                hollow = low == "it" and is_empty(parse, i)
                return i if owns and at_root and not hollow else None
            if token.pos in {"NOUN", "PROPN", "PRON"} and not any(d.covers(token.span) for d in dates):
                return None
        return None

    def _is_of_another(self, i: int, attribution: Attribution) -> bool:
        """Whether the pronoun in somebody's words is surely not that somebody."""
        low = self.referents.reading.parse.tokens[i].text.lower()
        member = self.referents.cast.members.get(attribution.speaker)
        if attribution.quoted:
            return KINDS[low] in {"m", "f"}  # of oneself one says "I"; "it" may be anything
        if member is None:
            return KINDS[low] in {"m", "f"} and self._speaks_for_others(attribution)
        if KINDS[low] in {"m", "f"}:
            said = attribution.speaker_span.of(self.referents.reading.text) if attribution.speaker_span else ""
            by_name = member.name.rsplit(" ", 1)[-1] in said  # else the speaker may have been worked out wrongly
            return not member.person or (by_name and member.gender not in {"", KINDS[low]})
        return member.person

    def _owner(self, attribution: Attribution, kind: str) -> str:
        """For "Hale's doctors said he …": the person whose people speak."""
        referents, phrase = self.referents, attribution.speaker_span
        parse = referents.reading.parse
        owners = referents.mentions_in(phrase) if phrase is not None and kind in {"m", "f"} else ()
        fits = {
            m.name
            for m in owners
            if any(parse.tokens[k].dep == "poss" for k in parse.indices(m.span))
            and referents.cast.members[m.name].gender in {"", kind}
            and referents.cast.members[m.name].person
        }
        return fits.pop() if len(fits) == 1 and attribution.speaker not in fits else ""

    def _speaks_for_others(self, attribution: Attribution) -> bool:
        """Whether the speaker, who has no name, is no single person, or one who tells of others."""
        parse, phrase = self.referents.reading.parse, attribution.speaker_span
        inside = parse.indices(phrase) if phrase is not None else ()
        head = next((k for k in inside if parse.tokens[k].head not in inside or parse.tokens[k].head == k), None)
        if head is None or parse.tokens[head].pos != "NOUN":
            return False
        token = parse.tokens[head]
        return token.tag == "NNS" or not is_person(token) or token.lemma.lower().startswith("spokes")

    def words(self, i: int, kind: str, barred: str = "", row: int = _ROW) -> str:
        """What the pronoun at token ``i`` stands for, or nothing."""
        weighed: dict[str, tuple[float, Antecedent]] = {}
        for weight, one in (*self._in_sentence(i, kind, row), *self._before(i, kind, row)):
            if one.words == barred:
                continue
            if one.words not in weighed or weighed[one.words][0] < weight:
                weighed[one.words] = weight, one
        ranked = sorted(weighed.values(), key=lambda pair: -pair[0])
        if not ranked or ranked[0][0] < _ENOUGH or not ranked[0][1].speakable:
            return ""
        (most, best), *others = ranked
        margin = _MARGIN_OF_SEVERAL if kind == "they" else _MARGIN
        if any(most - weight < margin or (one.sure and not best.sure) for weight, one in others):
            return ""
        return best.words

    def _in_sentence(self, i: int, kind: str, row: int) -> Iterator[tuple[float, Antecedent]]:
        """What the clauses before in the same sentence are about, and whatever else they name."""
        parse = self.referents.reading.parse
        verb = parse.tokens[i].head if parse.tokens[i].dep != "poss" else parse.tokens[parse.tokens[i].head].head
        while True:
            above, dep = parse.tokens[verb].head, parse.tokens[verb].dep
            for clause in (c for c in parse.children(verb) if parse.tokens[c].dep == "advcl" and c < i):
                yield from self._told_in(clause, i, kind, row)
            if above == verb:
                break
            if dep != "ccomp" or parse.tokens[above].lemma.lower() not in SPEECH:  # its subject only tells of it
                yield from self._told_in(above, i, kind, row)
            verb = above
        sentence = parse.sentence_at(parse.tokens[i].start)
        for k in parse.indices(sentence) if sentence is not None else ():
            if k < i and (found := antecedent_at(self.referents, k, kind)) is not None:
                yield _BESIDE, found

    def _told_in(self, verb: int, before: int, kind: str, row: int) -> Iterator[tuple[float, Antecedent]]:
        """What the clause of the verb names before the pronoun, its subject first."""
        parse = self.referents.reading.parse
        for c in (c for c in parse.children(verb) if c < before):
            subject, met = parse.tokens[c].dep in _SUBJECTS, parse.tokens[c].dep in {"dobj", "attr"}
            found = antecedent_at(self.referents, c, kind) if subject or met else None
            if found is not None:
                yield (_SAME_SENTENCE if subject else _OBJECT), found
            elif subject and row and (pronoun := self._same(c, kind)) is not None:
                yield _SAME_SENTENCE, self._gone_on_with(pronoun, kind, row)

    def _before(self, i: int, kind: str, row: int) -> Iterator[tuple[float, Antecedent]]:
        """What the sentence before is about, and whatever else it names."""
        referents, parse = self.referents, self.referents.reading.parse
        sentence = parse.sentence_at(parse.tokens[i].start)
        before = referents.sentence_before(sentence) if sentence is not None else None
        root = main_verb(parse, before) if before is not None else None
        if before is None or root is None or row == 0:
            return
        heads = self._clauses(root)
        for k in parse.indices(before):
            token = parse.tokens[k]
            leading = token.dep in _SUBJECTS and token.head in heads
            found = antecedent_at(referents, k, kind)
            if found is not None:
                owner = token.dep == "poss" and parse.tokens[token.head].dep in _SUBJECTS and kind in {"m", "f"}
                met = token.dep in {"dobj", "attr"} and token.head in heads
                yield (_SUBJECT if leading else _OWNER if owner else _OBJECT if met else _OTHER), found
            elif leading and (pronoun := self._same(k, kind)) is not None:
                yield _SUBJECT, self._gone_on_with(pronoun, kind, row)

    def _gone_on_with(self, pronoun: int, kind: str, row: int) -> Antecedent:
        """Whom an earlier pronoun of the kind stands for; somebody without a name where that is open."""
        words = self.words(pronoun, kind, row=row - 1)
        return Antecedent(words=words, sure=True, speakable=bool(words))

    def _clauses(self, root: int) -> set[int]:
        """The main verb, those joined to it, and of a verb of speech what is said."""
        parse = self.referents.reading.parse
        heads = {root}
        for c in parse.children(root):
            said = parse.tokens[c].dep == "ccomp" and parse.tokens[root].lemma.lower() in SPEECH
            if said or (parse.tokens[c].dep == "conj" and parse.tokens[c].pos in {"VERB", "AUX"}):
                heads.add(c)
        return heads

    def _same(self, subject: int, kind: str) -> int | None:
        """The pronoun of the same kind that is the subject, or of a person owns it ("His car was found")."""
        parse = self.referents.reading.parse
        if KINDS.get(parse.tokens[subject].text.lower()) == kind:
            return subject
        if kind not in {"m", "f"} or is_person(parse.tokens[subject]):
            return None
        below = (c for c in parse.children(subject) if parse.tokens[c].dep == "poss")
        return next((c for c in below if KINDS.get(parse.tokens[c].text.lower()) == kind), None)


def _owned(words: str) -> str:
    """The possessive: "Hale’s", "the crews’"."""
    return f"{words}’" if words.startswith("the ") and words.endswith("s") and words.islower() else f"{words}’s"


__all__ = ["KINDS", "Salience"]
