"""Roles: whom a role stands for ("the agency", "the mayor of Sarn") among those an article names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.claims.headline import titled
from claimcheck.claims.lexicon import MEDIA_WORDS, TITLES
from claimcheck.claims.role_fit import BANKS, CALLED, COMPANIES, PAPERS, TRUST, fit, inner_words, is_another, same_role
from claimcheck.claims.source_phrases import before_comma, plain, source_span
from claimcheck.text.body_words import AGENCIES, BODY_NOUNS, FIRM, FIRM_MARKS, FIRMS, KIND_OF_NOUN, PUBLIC_ENDINGS
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from claimcheck.claims.cast import Cast
    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.mentions import Mentions
    from claimcheck.claims.reading import Reading

_BACK: Final = 2  # paragraphs: an unnamed speaker who goes on speaking is not left alone for longer
_TELLING: Final = frozenset("central supreme lower rival another other".split())  # another body than without them
_BODIES: Final = BODY_NOUNS.keys() | AGENCIES  # nouns for bodies, whoever works there
_CAMPAIGNING: Final = frozenset({"campaigners", "activists"})
_LAST: Final = 0.01  # leaves any other that fits, however far, before
_DEFINITE_WORDS: Final = frozenset("the this that its his her their mr".split())


@dataclass(frozen=True, slots=True)
class Roles:
    """Looks roles up in one article."""

    reading: Reading
    cast: Cast
    mentions: Mentions

    def bodies_before(self, head: int) -> set[str]:
        """The bodies named before a noun, in lower case: "the UN refugee agency" is no agency but the UN's."""
        parse = self.reading.parse
        named = {i for e in parse.entities if e.label == "ORG" for i in parse.indices(e.span)}
        below = (c for c in parse.children(head) if c < head and parse.tokens[c].pos == "PROPN")
        return {parse.tokens[c].text.lower() for c in below if c in named and parse.tokens[c].dep == "compound"}

    def holder(self, phrase: str, position: int, of: AbstractSet[str], said: Attribution | None) -> str:
        """The member whose name or description holds the phrase's head noun or a synonym; the last named wins ties.

        Whoever is not said to belong to the bodies ``of`` is not meant.
        """
        # The prosecutor's office in Brell is no Brell, the son of Hale no Hale.
        placed = re.split(" in | of ", before_comma(phrase).lower())[0]
        words = [w for w in re.findall(r"[\w-]+", placed) if w not in _DEFINITE_WORDS]
        if not words:
            return ""
        wanted = same_role(words[-1])
        best, best_score = "", 0.0
        here = self.reading.paragraph_index(position)
        whole = words[-1] in COMPANIES - {"maker"}  # an article on a vaccine begins with the vaccine, not its maker
        lead = self.mentions.lead(self.reading.parse) if whole else ""
        marks = FIRM_MARKS if words[-1] in COMPANIES else MEDIA_WORDS if words[-1] in PAPERS else frozenset()
        marks |= {TRUST} if words[-1] in BANKS else set()
        heard = self._heard_of(position, said) if whole else frozenset()
        firsts = {name.lower().split()[0] for name in (lead, *heard) if name}
        for mention in self.mentions.last_of_each(wanted | marks | firsts, position):
            person = self.cast.members[mention.name].person
            if words[-1] in TITLES and not person:
                continue  # "the mayor" is no party of the mayor's
            if _TELLING & set(words[:-1]) - self.cast.members[mention.name].words:
                continue  # "the central bank" is no bank that happens to be named
            if not of <= self.cast.members[mention.name].words:
                continue
            if words[-1] in PAPERS and not _fits_name(phrase, self.cast.members[mention.name].words):
                continue  # "The Australian newspaper" is none but itself
            near = fit(self.cast.members[mention.name], words, wanted)
            # A paragraph's distance weighs less than a modifier that fits, more than an exact head noun over a synonym.
            if words[-1] in COMPANIES and mention.name == lead:
                near = max(near, 1.1)  # whom the article is about, before one that only is a supplier or a chain
            if mention.name in heard:
                near = max(near, 1.05)
            score = near - min(0.2 * (here - self.reading.paragraph_index(mention.span.start)), 0.9) if near else 0.0
            if words[-1] in _BODIES and (person or mention.name.lower() == words[-1]):
                score *= _LAST  # "the department" is its engineer, or a bare "Department", where nothing else is one
            if score > best_score:
                best, best_score = mention.name, score
        if best or of:
            return best
        called = re.findall(r"[\w-]+", said.speaker.lower()) if said else []
        if said and wanted & set(called) and not is_another(said.speaker, words):
            return said.speaker
        again = self._called_anew(words[0], position, said) if len(words) == 1 else ""
        fuller = again or ("" if _TELLING & set(words[:-1]) else self._fuller_phrase(words[-1], position))
        alone = len(words) == 1
        fuller = fuller or (self._campaign_before(position) if alone and words[0] in _CAMPAIGNING else "")
        return fuller or (self.mentions.only_body(words) or titled(self.reading, self.cast, words[0]) if alone else "")

    def _campaign_before(self, position: int) -> str:
        """For "Clean Rivers has fought the mill. The campaigners said": the body that this paragraph is about."""
        here = self.reading.paragraphs[self.reading.paragraph_index(position)].start
        subject = self.mentions.body_before(position)
        member = self.cast.members.get(subject.name) if subject is not None and subject.span.start >= here else None
        if member is None or member.words & (FIRM_MARKS | PUBLIC_ENDINGS | MEDIA_WORDS):
            return ""
        return "" if self.mentions.is_place(self.reading.parse, member.name) else member.name

    def _heard_of(self, position: int, said: Attribution | None) -> frozenset[str]:
        """The bodies that spoke last or did something last in this paragraph, unless they are called no firm."""
        here = self.reading.paragraphs[self.reading.paragraph_index(position)].start
        spoke = said.speaker if said is not None and said.content.end > here else ""
        subject = self.mentions.body_before(position)
        did = subject.name if subject is not None and subject.span.start >= here else ""
        return frozenset(name for name in (spoke, did) if name in self.cast.members and self._may_be_firm(name))

    def _may_be_firm(self, name: str) -> bool:
        member = self.cast.members[name]
        words = member.words - set(inner_words(name))
        called = {KIND_OF_NOUN.get(word, FIRM).partition("/")[0] for word in words}
        public = member.words & (PUBLIC_ENDINGS | MEDIA_WORDS) and not member.words & FIRM_MARKS
        return not (member.person or public or called - {FIRM} or self.mentions.is_place(self.reading.parse, name))

    def _called_anew(self, noun: str, position: int, said: Attribution | None) -> str:
        """For "The regulator added" behind "The Product Safety Office said": who spoke last, by a word not used before.

        Only by one that any body of the kind is called by; of a body whose name says another kind it is not meant. "The
        lender" may be whom the article is about, too.
        """
        parse = self.reading.parse
        first = self.reading.paragraphs[0].start
        before = parse.indices(Span(first, position)) if first < position else ()
        if noun not in CALLED | FIRMS or any(parse.tokens[i].lemma.lower() == noun for i in before):
            return ""
        spoke = said.speaker if said is not None and self._is_near(said, position) else ""
        lead = self.mentions.lead(parse) if noun in FIRMS else ""
        return next((name for name in (spoke, lead) if name and self._may_be_called(name, noun)), "")

    def _is_near(self, said: Attribution, position: int) -> bool:
        return self.reading.paragraph_index(position) - self.reading.paragraph_index(said.content.start) <= _BACK

    def _may_be_called(self, name: str, noun: str) -> bool:
        member = self.cast.members.get(name)
        if member.person if member else not name[:1].isupper():
            return False
        if not name.rsplit(maxsplit=1)[-1][:1].isupper() or self._is_common(name):
            return False  # "Union officials", "Farmers", at a sentence's start
        words = member.words if member and noun in FIRMS else frozenset(re.findall(r"[a-z]+", name.lower()))
        words -= set(inner_words(name)) if noun in FIRMS else set()
        kinds = {BODY_NOUNS.get(w, "") for w in words} - {"", BODY_NOUNS.get(noun)}
        return not kinds and (noun not in FIRMS or member is None or self._may_be_firm(name))

    def _is_common(self, name: str) -> bool:
        """Whether a lone name is everywhere tagged as a common noun: "Farmers"."""
        tags = {t.pos for t in self.reading.parse.tokens if t.text == name} if " " not in name else set()
        return bool(tags) and tags <= {"NOUN"}

    def _fuller_phrase(self, noun: str, position: int) -> str:
        """The last longer phrase with that head: "the representative" is "Peru's representative at the UN"."""
        parse = self.reading.parse
        first = self.reading.paragraphs[max(0, self.reading.paragraph_index(position) - _BACK)].start
        for i in reversed(parse.indices(Span(first, position)) if first < position else ()):
            token = parse.tokens[i]
            if token.text.lower() != noun or token.pos != "NOUN":
                continue
            kinds = {parse.tokens[c].dep for c in parse.children(i)}
            if kinds & {"poss", "prep", "compound", "nmod"}:
                return plain(source_span(parse, i, self.reading.text).of(self.reading.text))
        return ""


def _fits_name(phrase: str, own: AbstractSet[str]) -> bool:
    """Whether every name in the phrase behind its first word is one by which the member is described."""
    named = [w.lower() for w in re.findall(r"(?<=\s)[A-Z][\w-]+", phrase)]
    return all(any(word.startswith(o) for o in own if len(o) > 3) for word in named)
