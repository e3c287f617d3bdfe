"""Surroundings: the claims around one disclaimer: who said them, which stand near, in a group, on either side.

It knows positions, speakers and figures; which of the claims the disclaimer's words point at is decided in coverage.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.claims.bare_figures import with_noun
from claimcheck.claims.modality import main_verb
from claimcheck.claims.persons import is_person
from claimcheck.claims.pointing_words import (
    BLAMING,
    FOLLOWS,
    IGNORED,
    NTH,
    OF_ONE,
    OF_SIDES,
    OF_THOSE,
    ONE_OF_THEM,
    SIDE_BY_SIDE,
    TAKING_UP,
    WHOLE_ACCOUNTS,
    any_related,
    kind_of,
    singular,
)
from claimcheck.claims.verifier import subject_at
from claimcheck.text.body_words import BODY_NOUNS
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.cast import Cast
    from claimcheck.claims.disclaimers import FoundDisclaimer
    from claimcheck.claims.draft import Draft
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Entity

REACH: Final = 6
"""Sentences: disclaimers that name their object by content words stand near it."""

# "a resident" goes on as "the resident"; must not match "another".
_ARTICLE: Final = re.compile(r"^(?:an?|the) ", re.IGNORECASE)
# Several people without a name, or each of them; must not match "rebels" or "officials", for whom others speak.
_PEOPLE: Final = re.compile(
    r"\beach \w+['’]s\b|"
    r"\b(?:residents|villagers|witnesses|survivors|neighbours|neighbors|locals|people|families|relatives|refugees|women|"
    r"men|workers|students|prisoners|detainees|passengers|patients|farmers|tenants|eyewitnesses|protesters|migrants)\b"
)
# "Another says", "a second person": set beside who spoke right before; must not match "other".
_CONTRASTED: Final = re.compile(r"(?:another|others|(?:an?|the) (?:second|third|other))\b", re.IGNORECASE)
_ONE_PERSON: Final = frozenset({"he", "she", "one", "another"})
_PLACES: Final = {"first": 0, "former": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "latter": -1}
_RECOUNTING: Final = frozenset(
    "describe recount recall remember accuse blame allege complain deny estimate count put speak".split()
)
_MORE: Final = frozenset("higher larger greater bigger".split())


@dataclass(frozen=True, slots=True)
class Surroundings:
    """One disclaimer among the drafts of its article, which are meant by their numbers."""

    found: FoundDisclaimer
    drafts: Sequence[Draft]
    reading: Reading
    cast: Cast

    def said(self, i: int) -> str:
        """The claim's own words, in lower case."""
        return self.drafts[i].statement.span.of(self.reading.text).lower()

    def speaks_of(self, i: int, word: str) -> bool:
        """Whether a word of its sentence is of the word's family."""
        return any_related(word, self.content(self.drafts[i].statement.sentence))

    def is_told_of(self, i: int) -> bool:
        """Whether somebody tells it, though no verb of speech may say so ("A third spoke of locked doors")."""
        told = self.drafts[i].statement.attributed is not None or self.speaks_of(i, "rumor")
        return told or bool(SIDE_BY_SIDE.match(self.said(i))) or self.is_recounted(i)

    def is_recounted(self, i: int) -> bool:
        """Whether its verb is one of telling, with no clause hung on it ("Residents described a night of bombing")."""
        root = main_verb(self.reading.parse, self.drafts[i].statement.span)
        return root is not None and self.reading.parse.tokens[root].lemma.lower() in _RECOUNTING

    def is_shown(self, i: int) -> bool:
        """Whether its sentence speaks of a document or of pictures."""
        return any(kind_of(w) == "medium" for w in self.content(self.drafts[i].statement.sentence))

    def numbers(self, span: Span | None) -> set[float | None]:
        """The figures in a stretch; not "three" in "the three estimates"."""
        given = self.reading.quantities_in(span) if span else ()
        return {n for q in given if not kind_of(singular(q.unit)) for n in (q.low, q.high)} - {None}

    def units(self, i: int) -> set[str]:
        """What its figures count."""
        return {with_noun(self.reading.text, q).unit for q in self.reading.quantities_in(self.drafts[i].statement.span)}

    def in_reach(self, pool: Sequence[int], sentences: int) -> list[int]:
        """Those of the pool in the last so many sentences before the disclaimer."""
        last = [s for s in self.reading.parse.sentences if s.end <= self.found.sentence.start][-sentences:]
        return [i for i in pool if last and self.drafts[i].statement.sentence.start >= last[0].start]

    def content(self, span: Span) -> list[str]:
        """The content words of a stretch, in lower case."""
        return [w for w in re.findall(r"[a-z][\w-]*", span.of(self.reading.text).lower()) if w not in IGNORED]

    def belongs(self, i: int, owner: set[str]) -> bool:
        """Whether one of the words names who said the claim."""
        if (speaker := self.speaker(i) or self._recounting(i)) is None:
            return False
        said = {w.lower() for w in re.findall(r"\w{2,}", speaker)}
        member = self.cast.members.get(speaker)
        named = any(any_related(w, list(said)) for w in owner) or (member is not None and bool(owner & member.words))
        linked = self._is_one_of_those(i) or self._is_an_example(i)
        return named or self._is_the_first(i, owner) or (linked and self.belongs(i - 1, owner))

    def _is_the_first(self, i: int, owner: set[str]) -> bool:
        """For "Ruiz said her mother fell. Another relative said …": Ruiz is a relative too."""
        behind = self._source(i + 1).lower() if i + 1 < len(self.drafts) else ""
        same = any(any_related(w, re.findall(r"\w+", behind)) for w in owner)
        return bool(_CONTRASTED.match(behind)) and same and self.is_one_person(i)

    def _recounting(self, i: int) -> str | None:
        """Who is the subject of a verb of telling: "Prisoners" in "Prisoners described electric shocks"."""
        parse, statement = self.reading.parse, self.drafts[i].statement
        root = main_verb(parse, statement.span) if self.is_recounted(i) else None
        subject = subject_at(parse, root) if root is not None else None
        return parse.tokens[subject].text if subject is not None else None

    def _is_an_example(self, i: int) -> bool:
        """For "Residents said they saw tanks. “They took my son,” said Ana Ruiz, 28.": a bare name behind several."""
        raw, parse = self.drafts[i].statement.attributed, self.reading.parse
        named = self.found.object.of(self.reading.text).lower() if self.found.object else ""
        if i == 0 or raw is None or raw.source is None or not _PEOPLE.search(named):
            return False
        bare = all(t.pos in {"PROPN", "PUNCT", "NUM"} for t in parse.within(raw.source)) and self.is_one_person(i)
        return bare and self.adjoins(self.drafts[i - 1].statement.sentence, self.drafts[i].statement.sentence)

    def _is_one_of_those(self, i: int) -> bool:
        """For "One of them, Ana Ruiz, said", "their spokesman said": of those who spoke right before."""
        raw = self.drafts[i].statement.attributed
        source = raw.source.of(self.reading.text) if raw is not None and raw.source is not None else ""
        told = i > 0 and (self.drafts[i - 1].statement.attributed is not None or self.is_recounted(i - 1))
        return told and (bool(OF_THOSE.match(source)) or source.lower() in {"one", "another"})

    def is_one_person(self, i: int) -> bool:
        """Whether one person said the claim, not several nor a body."""
        raw = self.drafts[i].statement.attributed
        if raw is None or raw.source_head is None:
            return False
        token = self.reading.parse.tokens[raw.source_head]
        named = any(e.label == "PERSON" and e.span.overlaps(token.span) for e in self._names(raw.source))
        member = self.cast.members.get(self.speaker(i) or "")
        known = named or (member is not None and member.person)
        return known or token.text.lower() in _ONE_PERSON or (token.tag == "NN" and is_person(token))

    def _names(self, span: Span | None) -> Sequence[Entity]:
        return self.reading.parse.entities_in(span) if span is not None else ()

    def of_nth(self, words: str, pool: Sequence[int]) -> list[int]:
        """For "the second neighbour's account": of those in the pool what the second to speak said; else all."""
        found = NTH.search(words.lower())
        speakers = list(dict.fromkeys(self.speaker(i) for i in pool))
        at = _PLACES.get(found["rank"], 0) if found else 0
        if found is None or not -len(speakers) <= at < len(speakers):
            return list(pool)
        return [i for i in pool if self.speaker(i) == speakers[at]]

    def nearest_sentence(self, pool: Sequence[int]) -> set[int]:
        """Those of the pool in the sentence of its last one."""
        if not pool:
            return set()
        last = self.drafts[pool[-1]].statement.sentence
        return {i for i in pool if self.drafts[i].statement.sentence == last}

    def with_begun(self, last: set[int], pool: Sequence[int]) -> set[int]:
        """Those claims and what they go on from, told by the same in the sentences before ("He says …")."""
        found = set(last)
        while found:
            here, speaker = self.drafts[min(found)].statement, self.speaker(min(found))
            before = self.nearest_sentence([i for i in pool if i < min(found)])
            if not before or not self.adjoins(self.drafts[min(before)].statement.sentence, here.sentence):
                break
            if speaker is None or all(self.speaker(i) != speaker for i in before):
                break
            found |= before
        return found

    def with_contrasted(self, found: set[int]) -> set[int]:
        """Those claims, and what another says right behind, or one said right before ("Another says it is $20.")."""
        made = set(found)
        for k in range(1, len(self.drafts)):
            raw = self.drafts[k].statement.attributed
            source = raw.source.of(self.reading.text) if raw is not None and raw.source is not None else ""
            near = self.adjoins(self.drafts[k - 1].statement.sentence, self.drafts[k].statement.sentence)
            if _CONTRASTED.match(source) and near and made & {k - 1, k}:
                made |= {k - 1, k}
        return made

    def with_same_speakers(self, found: set[int], pool: Sequence[int]) -> set[int]:
        """Those claims and what else their speakers say close by."""
        speakers = {self.speaker(i) for i in found} - {None}
        return found | {i for i in self.in_reach(pool, REACH) if self.speaker(i) in speakers}

    def with_narrated(self, told: set[int]) -> set[int]:
        """Those claims and what is narrated right behind them without a source ("The guards took her sister.")."""
        found = set(told)
        for k, draft in enumerate(self.drafts):
            ahead = draft.statement.span.end <= self.found.span.start
            if ahead and k - 1 in found and self._goes_on(k):
                found.add(k)
        return found

    def _goes_on(self, k: int) -> bool:
        """Whether a claim without a source, in the past tense, follows right on the one before."""
        before, here = self.drafts[k - 1].statement, self.drafts[k].statement
        root = main_verb(self.reading.parse, here.span) if here.attributed is None else None
        past = root is not None and self.reading.parse.tokens[root].tag == "VBD"
        return past and self.adjoins(before.sentence, here.sentence)

    def of_the_source(self, after: Sequence[int]) -> set[int]:
        """For "the statement, which could not be verified, also said …": what is said by what is unverified."""
        found = set()
        for i in after:
            raw = self.drafts[i].statement.attributed
            if raw is not None and raw.source is not None and raw.sentence == self.found.sentence:
                between = Span(raw.source.start, max(raw.source.end, raw.content.start))
                if between.covers(self.found.span) and raw.source.start < self.found.span.start:
                    found.add(i)
        return found

    def goes_on_from(self, hung: set[int], after: Sequence[int]) -> set[int]:
        """What the same source goes on to say in the paragraph ("They also describe a second plant.")."""
        found, last = set(), self.found.sentence
        speaker = self.speaker(max(hung)) if hung else None
        for i in after if hung else ():
            sentence = self.drafts[i].statement.sentence
            near = self.reading.paragraph_index(sentence.start) == self.reading.paragraph_index(last.start)
            taken_up = ONE_OF_THEM.match(sentence.of(self.reading.text).lower())
            if not near or (sentence != last and self.speaker(i) != speaker and not taken_up):
                break
            if sentence != self.found.sentence:
                found.add(i)
            last = sentence
        return found

    def adjoins(self, before: Span, sentence: Span) -> bool:
        """Whether a sentence is the next one, in the same paragraph, or the same."""
        between = self.reading.text[before.end : sentence.start]
        return before == sentence or (not between.strip() and "\n" not in between)

    def speaker(self, i: int) -> str | None:
        """Who said the claim, for "he", "one" or "another" whoever spoke before; None for the outlet."""
        attribution, raw = self.drafts[i].attribution, self.drafts[i].statement.attributed
        source = raw.source.of(self.reading.text).lower() if raw is not None and raw.source is not None else ""
        named = _ARTICLE.sub("", attribution.speaker) if attribution is not None else None
        if named is not None and named.lower() != _ARTICLE.sub("", source):
            return named
        if not TAKING_UP.fullmatch(source):
            return named
        told = i > 0 and self.drafts[i - 1].statement.attributed is not None
        return (self.speaker(i - 1) if told else None) or _ARTICLE.sub("", source)

    def group(self, before: Sequence[int]) -> set[int]:
        """The preceding group: this paragraph's claims, else the last one's and those told right before that."""
        reading = self.reading
        here = reading.paragraph_index(self.found.span.start)
        at = {i: reading.paragraph_index(self.drafts[i].statement.span.start) for i in before}
        if group := {i for i in before if at[i] == here}:
            return group
        last = before[-1]
        group = {i for i in before if at[i] == at[last]}
        for i in reversed([j for j in self.in_reach(before, REACH) if j not in group]):
            if self.speaker(i) is None:
                break
            group.add(i)
        return group

    def telling(self, before: Sequence[int]) -> set[int]:
        """For "the family's story": what the paragraphs tell from the first on that somebody says there."""
        group = sorted(self.group(before))
        at = {i: self.reading.paragraph_index(self.drafts[i].statement.span.start) for i in group}
        told = {at[i]: i for i in reversed(group) if self.drafts[i].statement.attributed}
        return {i for i in group if i >= told.get(at[i], i + bool(told)) and not self._is_by_a_body(i)}

    def _is_by_a_body(self, i: int) -> bool:
        """For "Police found the cap on Monday": what some body did is nobody's story."""
        statement, parse = self.drafts[i].statement, self.reading.parse
        root = main_verb(parse, statement.span) if statement.attributed is None else None
        subject = subject_at(parse, root) if root is not None else None
        return subject is not None and parse.tokens[subject].lemma.lower() in BODY_NOUNS

    def pair(self, pool: Sequence[int]) -> set[int]:
        """The last one and the last before it from somebody else: "either tally" sets two sources side by side."""
        last = pool[-1]
        own = bool(OF_ONE.search(self.found.span.of(self.reading.text)))  # "either of her numbers": both are hers
        others = [i for i in pool[:-1] if (self.speaker(i) == self.speaker(last)) is own]
        return {last, *(others[-1:] or pool[-2:-1])}

    def of_rank(self, rank: str, pool: Sequence[int], *, figures: bool) -> set[int]:
        """For "the higher number", "the second claim": that one of the two just given."""
        told = [i for i in pool if self.drafts[i].has_figure] if figures else []
        two = sorted(self.pair(told or pool))
        if rank in {"second", "latter", "last"}:
            return {two[-1]}
        if rank in {"first", "former"}:
            return {two[0]}
        sizes = {
            i: max((n for n in self.numbers(self.drafts[i].statement.span) if n is not None), default=0.0) for i in two
        }
        return {(max if rank in _MORE else min)(two, key=lambda i: sizes[i])}

    def both_sides(self, pool: Sequence[int]) -> set[int]:
        """What the last two who spoke said: where each ended, or all of it for "either side", "either account"."""
        told = self.in_reach([i for i in pool if self.speaker(i) is not None], REACH)
        last = self.speaker(told[-1]) if told else None
        others = [i for i in told if self.speaker(i) != last]
        if not others or OF_ONE.search(self.found.span.of(self.reading.text)):
            return self.pair(pool)
        sides = [[i for i in told if self.speaker(i) == who] for who in (last, self.speaker(others[-1]))]
        named = self.found.object.of(self.reading.text) if self.found.object else ""
        whole = bool(OF_SIDES.search(self.found.span.of(self.reading.text))) or any(
            singular(w) in WHOLE_ACCOUNTS for w in re.findall(r"\w+", named.lower())
        )
        return {i for side in sides for i in (side if whole else self.nearest_sentence(side))}

    def are_two(self, pool: Sequence[int]) -> bool:
        """Whether the last claim and the one of the sentence right before it are told by two."""
        last, before = (pool[-1], pool[-2]) if len(pool) > 1 else (0, 0)
        near = self.adjoins(self.drafts[before].statement.sentence, self.drafts[last].statement.sentence)
        return near and None not in (two := {self.speaker(last), self.speaker(before)}) and len(two) == 2

    def gone_on(self, told: set[int], after: Sequence[int]) -> set[int]:
        """For "whether it was paid, as the clerk says. The clerk says …": what the same one says right behind."""
        said = {w for i in told for w in re.findall(r"\w{4,}", (self.speaker(i) or "").lower())}
        behind = [i for i in after if self.drafts[i].statement.sentence != self.found.sentence][:1]
        return {
            i
            for i in behind
            if said & set(re.findall(r"\w{4,}", self._source(i).lower()))
            and self.adjoins(self.found.sentence, self.drafts[i].statement.sentence)
        }

    def _source(self, i: int) -> str:
        raw = self.drafts[i].statement.attributed
        return raw.source.of(self.reading.text) if raw is not None and raw.source is not None else ""

    def of_the_place(self, words: str, pool: Sequence[int]) -> set[int]:
        """For "the situation in Telmek": what was told of Telmek by somebody, close by."""
        named = re.findall(r"\b(?:of|in|at) (?:the )?([A-Z]\w+)", words)
        told = [i for i in self.in_reach(pool, REACH) if self.speaker(i) is not None]
        return {i for i in told if any(name.lower() in self.said(i) for name in named)}

    def is_of_verifier(self, i: int, *, told: bool) -> bool:
        """Whether it is what they did who could not verify ("NBC has the tape but cannot …") or, with ``told``, say."""
        statement, parse, text = self.drafts[i].statement, self.reading.parse, self.reading.text
        if (raw := statement.attributed) is not None:
            own = raw.source.of(text) if told and raw.source is not None else ""
        else:
            root = main_verb(parse, statement.span)
            subject = subject_at(parse, root) if root is not None else None
            own = parse.subtree_span(subject).of(text) if subject is not None else ""
        return own != "" and own == self.found.speaker

    def blaming(self, pool: Sequence[int]) -> set[int]:
        """For "who carried out the attack": the claims close by that lay it on somebody."""
        return {i for i in self.in_reach(pool, REACH) if BLAMING.search(self.said(i))}

    def is_of_what_follows(self) -> bool:
        """Whether its sentence or the one before names "the accounts that follow"."""
        earlier = [s for s in self.reading.parse.sentences if s.end <= self.found.sentence.start][-1:]
        return any(FOLLOWS.search(s.of(self.reading.text)) for s in (*earlier, self.found.sentence))

    def told_in_section(self, pool: Sequence[int]) -> set[int]:
        """What somebody says up to the next heading."""
        ends = [h.start for h in self.reading.headings if h.start > self.found.sentence.end]
        end = min(ends, default=len(self.reading.text))
        there = [i for i in pool if self.drafts[i].statement.span.start < end]
        return {i for i in there if self.drafts[i].statement.attributed} or set(there)
