"""acts: who does what to whom in a statement, from its grammar, with names for pronouns as in its wording.

Rules: knows the parse and nothing of other texts. The passive is turned round, "handed in his resignation" is a
resignation, what is refused is an act not done, and what is tried or asked is none. Where the grammar is none that it
knows it finds nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from claimcheck.claims.claim import Act, Party
from claimcheck.claims.lexicon import SPEECH
from claimcheck.claims.modality import main_verb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from claimcheck.claims.shared_subjects import Shared
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span
    from claimcheck.text.time_expression import TimeExpression

_SUBJECTS: Final = ("nsubj", "nsubjpass")
_OBJECTS: Final = ("dobj", "attr", "oprd")
_NAMED_BY: Final = ("compound", "nmod", "flat")
_PARTICLES: Final = frozenset("up down out off away over back apart ahead".split())
_INWARD: Final = frozenset("in on through aside".split())  # particles only where the parse takes them for such
_CONTENT: Final = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_OF_DAYS: Final = frozenset("night morning afternoon evening noon day week month year end beginning".split())
_BEING: Final = frozenset("be become remain stay stand lie go".split())
# Whose content tells what is so.
_FINDING: Final = frozenset("rule find conclude confirm show reveal decide".split())
_RELATIVES: Final = frozenset({"who", "which", "that", "whom"})
# Verbs that lend their object a subject: "made an arrest", "held a meeting";
_LIGHT: Final = frozenset(
    "make take give hold hand submit tender lodge file conduct stage launch mount reach announce".split()
)
_SUFFERED: Final = frozenset("receive get suffer sustain undergo face".split())  # and an object: "received a sentence".
# What they carry: by its ending, or one of these.
_DEED: Final = re.compile(r"(?:[st]ion|ment|ance|ence|sal|ial|ure)$")
_DEEDS: Final = frozenset(
    """
    arrest visit search raid attack appeal strike vote offer bid complaint ban cut sentence fine death speech protest
    march test review probe inquiry injury wound defeat victory loss meeting hearing ruling
    """.split()
)
# "Is to go", "plans to go": what is meant to come. Not "tried to", "refused to", "was asked to".
_AHEAD: Final = frozenset("be go plan intend expect set due schedule have want mean aim".split())
_PROMISING: Final = frozenset("promise pledge vow swear".split())
# "Failed to agree", "refused to step in": what follows is not done.
_UNDONE: Final = frozenset("fail refuse decline neglect".split())
_NOT: Final = frozenset({"not", "n't", "n’t", "never"})
_NONE: Final = frozenset({"no", "none", "nobody", "nothing", "neither"})
# Behind "by", without an article, these tell how it is done, not who does it.
_MANNERS: Final = frozenset(
    """
    hand accident mistake chance law default design force decree vote ballot name sight mouth candlelight torchlight
    mail post letter email e-mail fax phone telephone radio text video bus train rail plane air car road lorry truck
    boat ship sea ferry helicopter bicycle bike foot tram taxi day night noon midnight dawn dusk nightfall
    """.split()
)
# What is said to be of a deed that is done: "the arrest of Mosk was confirmed", "came hours after the fire". Not
# "was demanded", "was denied", "was put off", of one that may never be.
_DONE: Final = frozenset(
    "confirm announce report come follow spark trigger lead cause prompt anger welcome condemn criticise criticize "
    "praise shock happen take mark celebrate film witness record draw bring".split()
)
_AFTER: Final = frozenset("after following since despite".split())
_COMING: Final = frozenset({"will", "shall", "would", "must", "’ll", "'ll"})
_PASSIVE: Final = frozenset("was were is are been".split())
# What sets the next one aside: "the cook, not the captain", "the church rather than the school".
_ASIDE: Final = (["not"], ["than"])
_BEARERS: Final = frozenset({"ORG", "PERSON"})  # entities that a parse may tag as common nouns where a sentence begins
_MAYBE: Final = frozenset({"may", "might", "could", "should", "can"})


def acts_of(
    parse: Parse,
    span: Span,
    times: tuple[TimeExpression, ...],
    said: Callable[[Span], str],
    shared: Shared | None = None,
    *,
    denied: bool = False,
) -> tuple[Act, ...]:
    """The acts of a statement, the main one first; what it joins by "and" and tells in relative clauses after it.

    Args:
        parse: The text's parse.
        span: The statement.
        times: Its days, which are no parties.
        said: The wording of a stretch of the statement.
        shared: The subject that it shares with the clause before it, if it has none of its own.
        denied: Whether the statement is rejected; where no word in it does so, its acts are ("denied that he fled").
    """
    root = main_verb(parse, span)
    if root is None:
        return ()
    if parse.tokens[root].lemma.lower() in SPEECH | _FINDING:
        root = next((c for c in parse.children(root) if parse.tokens[c].dep == "ccomp"), root)
    above = _Acts(parse, shared.clause, times, said).party(shared.head) if shared else None
    suffered = shared is not None and bool(_PASSIVE & set(shared.auxiliary.split()))
    found = tuple(_Acts(parse, span, times, said).under(root, above, suffered=suffered))
    if _is_promised(parse, root):
        found = tuple(replace(a, ahead=True) for a in found[:1]) + found[1:]
    return tuple(replace(a, rejected=denied) for a in found) if not any(a.rejected for a in found) else found


def _is_promised(parse: Parse, root: int) -> bool:
    """For "vowed to close it", whose statement is that it will be closed."""
    token = parse.tokens[root]
    infinitive = token.dep == "xcomp" and any(parse.tokens[c].tag == "TO" for c in parse.children(root))
    return infinitive and parse.tokens[token.head].lemma.lower() in _PROMISING


@dataclass(frozen=True, slots=True)
class _Acts:
    parse: Parse
    span: Span
    times: tuple[TimeExpression, ...]
    said: Callable[[Span], str]

    def under(self, root: int, above: Party | None, *, suffered: bool) -> Iterator[Act]:
        """The act of the verb, of those joined to it, and of the relative clauses below it."""
        made = self._act(root, above, suffered=suffered)
        if made is not None:
            yield made
        for c in self._below(root, "conj"):
            joined = self._act(c, made.subject if made else None)
            if joined is not None:
                yield joined
        for i in sorted(self.parse.subtree(root)):
            token = self.parse.tokens[i]
            if token.dep == "relcl" and self.span.covers(token.span):
                told = self._act(i, self.party(token.head))
                if told is not None:
                    yield told
            elif token.pos == "NOUN" and self.span.covers(token.span) and self._is_done(i):
                yield Act(
                    doing=self._text(i, i),
                    subject=self._by(i),
                    object=self._of(i) or self._first(i, ("poss",)),
                    aside=True,
                )

    def _act(self, i: int, above: Party | None, *, suffered: bool = False) -> Act | None:
        verb, ahead, undone = self._meant(i)
        token = self.parse.tokens[verb]
        if token.pos not in {"VERB", "AUX"} or self._is_doubtful(verb):
            return None
        passive = suffered or bool(self._below(verb, "nsubjpass", "auxpass"))
        subject = self._first(i, _SUBJECTS) or self._first(verb, _SUBJECTS) or above
        doing = self._doing(verb)
        object_ = None if self._bare_object(verb) is not None else self._object(verb)
        noun = self._carried(verb)
        if passive:
            subject, object_ = self._agent(verb), subject
        elif noun is not None:
            received = token.lemma in _SUFFERED
            doing, object_ = self._text(noun, noun), subject if received else self._of(noun)
            subject = None if received else subject
        return Act(
            doing=doing,
            subject=subject,
            object=object_,
            others=tuple(self._others(verb)),
            ahead=ahead or any(self.parse.tokens[c].text.lower() in _COMING for c in self._below(verb, "aux")),
            rejected=undone != self._is_rejected(i, verb),
        )

    def _is_rejected(self, *verbs: int) -> bool:
        """Whether a "not" or "never" hangs on one of the verbs, or a "no" on what it is done by or to."""
        below = {c for v in verbs for c in self._below(v, "neg", "advmod")}
        parties = {c for v in verbs for c in self._below(v, *_SUBJECTS, *_OBJECTS)}
        none = [*parties, *(k for c in parties for k in self._below(c, "det"))]
        said = [self.parse.tokens[c] for c in (*below, *none)]
        return any(t.text.lower() in (_NOT if t.dep in ("neg", "advmod") else _NONE) for t in said)

    def _object(self, verb: int) -> Party | None:
        """To whom it is done; behind a particle the parse may take it for a measure: "called off a march"."""
        behind = [c for c in self._below(verb, "npadvmod") if c > verb and not self._is_day(c)]
        plain = self._first(verb, _OBJECTS)
        if plain is None:
            return self.party(behind[0]) if behind and self._below(verb, "prt") else None
        named = [c for c in behind if self._is_person(c)]  # "arrested the owner of the yard, Karl Mosk"
        return replace(plain, names=(*plain.names, *(self._name(c) for c in named)))

    def _is_day(self, i: int) -> bool:
        return any(t.span.overlaps(self.parse.tokens[i].span) for t in self.times)

    def _is_person(self, i: int) -> bool:
        return any(e.label == "PERSON" and e.span.overlaps(self.parse.tokens[i].span) for e in self.parse.entities)

    def _is_done(self, i: int) -> bool:
        """Whether the noun tells a deed that was done to somebody: "the arrest of Mosk was confirmed"."""
        token = self.parse.tokens[i]
        if not (token.lemma in _DEEDS or _DEED.search(token.lemma)) or not (self._of(i) or self._below(i, "poss")):
            return False
        above = self.parse.tokens[token.head]
        if token.dep == "pobj":
            return above.text.lower() in _AFTER
        return token.dep in (*_SUBJECTS, *_OBJECTS) and above.lemma in _DONE and not self._is_rejected(token.head)

    def _by(self, noun: int) -> Party | None:
        by = [c for c in self._below(noun, "prep") if self.parse.tokens[c].text.lower() == "by"]
        return self._first(by[0], ("pobj",)) if by else None

    def _carried(self, verb: int) -> int | None:
        """The noun that tells what is done where the verb does not: "made an arrest"; not "got three years"."""
        if self.parse.tokens[verb].lemma not in _LIGHT | _SUFFERED:
            return None
        nouns = [c for c in self._below(verb, "dobj") if not self._below(c, "nummod")]
        told = nouns and (
            self.parse.tokens[nouns[0]].lemma in _DEEDS or _DEED.search(self.parse.tokens[nouns[0]].lemma)
        )
        return nouns[0] if told else None

    def _meant(self, i: int) -> tuple[int, bool, bool]:
        """The verb that tells what is done, whether it lies ahead, and whether it is left undone.

        For "is to go" and "plans to go" it is "go", and for "refused to go".
        """
        below = self._below(i, "xcomp")
        below += [k for c in self._below(i, "acomp") for k in self._below(c, "xcomp")]  # "is due to go"
        infinitive = [c for c in below if any(self.parse.tokens[k].tag == "TO" for k in self.parse.children(c))]
        if self.parse.tokens[i].lemma in _UNDONE and infinitive:
            return infinitive[0], False, True
        if self.parse.tokens[i].lemma in _AHEAD and infinitive:
            verb = self.parse.tokens[i]
            done = verb.lemma == "have" and verb.tag in {"VBD", "VBN"}  # "had to be cut out"
            return infinitive[0], not (done or self._is_enough(i)), False
        return i, False, False

    def _is_enough(self, i: int) -> bool:
        """For "two boats had been enough to take her": so she was taken."""
        return any(self.parse.tokens[c].text.lower() == "enough" for c in self._below(i, "acomp"))

    def _is_doubtful(self, i: int) -> bool:
        """Whether it may or may not be, or is only tried or asked of somebody."""
        tried = any(self.parse.tokens[k].tag == "TO" for c in self._below(i, "xcomp") for k in self.parse.children(c))
        helping = {self.parse.tokens[c].text.lower() for c in self._below(i, "aux")} & _MAYBE
        unable = helping <= {"could", "can"} and self._is_rejected(i)  # "could not use their cards"
        return tried or (bool(helping) and not unable)

    def _doing(self, verb: int) -> str:
        """The verb with its particle: "step down"."""
        particle = [c for c in self._below(verb, "prt", "advmod", "prep") if c == verb + 1]
        being = self._below(verb, "acomp") if self.parse.tokens[verb].lemma in _BEING else []
        if being:  # "is open again"
            return self._text(being[0], being[0])
        whole = self._bare_object(verb)
        if whole is not None:
            return self._text(verb, whole)
        small = [c for c in particle if self._is_particle(c) and not self.parse.children(c)]
        apart = [c for c in self._below(verb, "prt", "advmod") if c > verb and self._is_particle(c)]
        if apart and not small:  # "turned voters away"
            return f"{self._text(verb, verb)} {self._text(apart[0], apart[0])}"
        return self._text(verb, small[0] if small else verb)

    def _is_particle(self, i: int) -> bool:
        token = self.parse.tokens[i]
        return token.text.lower() in _PARTICLES or (token.dep != "prep" and token.text.lower() in _INWARD)

    def _bare_object(self, verb: int) -> int | None:
        """The noun right behind the verb that makes one word of both: "gave way", "took place", "caught fire"."""
        found = [c for c in self._below(verb, "dobj") if c == verb + 1 and not self.parse.children(c)]
        return found[0] if found and self.parse.tokens[found[0]].tag == "NN" else None

    def _text(self, first: int, last: int) -> str:
        return self.said(self.parse.tokens[first].span.cover(self.parse.tokens[last].span))

    def _below(self, i: int, *deps: str) -> list[int]:
        inside = self.parse.indices(self.span)
        return [c for c in self.parse.children(i) if c in inside and self.parse.tokens[c].dep in deps]

    def _first(self, verb: int, deps: tuple[str, ...]) -> Party | None:
        found = self._below(verb, *deps)
        return self.party(found[0]) if found else None

    def _agent(self, verb: int) -> Party | None:
        """Who does what the passive verb tells; not how or when: "switched off by hand", "filed by Tuesday"."""
        for by in self._below(verb, "agent"):
            found = self._below(by, "pobj")
            bare = found and not self.parse.children(found[0]) and self.parse.tokens[found[0]].text.lower() in _MANNERS
            if found and not bare and not self._is_day(found[0]):
                return self.party(found[0])
        return None

    def _of(self, noun: int) -> Party | None:
        """Of whom or what the noun is: "the arrest of two men"."""
        of = [c for c in self._below(noun, "prep") if self.parse.tokens[c].text.lower() in {"of", "on", "into"}]
        found = self._below(of[0], "pobj") if of else []
        return None if not found or self._is_day(found[0]) else self.party(found[0])

    def party(self, i: int) -> Party | None:
        """One party: its noun with what makes a name of it, what stands in apposition, what is joined."""
        if self.parse.tokens[i].text.lower() in _RELATIVES or i not in self.parse.indices(self.span):
            return None
        joined = [c for c in self._below(i, "appos", "conj") if not self._is_set_aside(c)]
        beside = (*joined, *self._named_beside(i))
        names = [name for c in (i, *beside) if (name := self._name(c))]
        if not names:
            return None  # the attribution, left out of the wording
        aside = (*self._below(i, "relcl", "appos", "conj", "acl", "cc"), *self._named_beside(i))
        left_out = {k for c in aside for k in self.parse.subtree(c)}
        within = [k for k in self.parse.subtree(i) if k not in left_out and k in self.parse.indices(self.span)]
        return Party(names=tuple(names), whole=self._inside(min(within), max(*within, self._hyphened(i))))

    def _is_set_aside(self, c: int) -> bool:
        """For "the cook, not the captain": the latter does not do it."""
        first = min(self.parse.subtree(c))
        before = [t.text.lower() for t in self.parse.tokens[max(0, first - 2) : first + 1]]
        return before[-2:-1] in _ASIDE or before[-1:] in _ASIDE or before[:2] == ["instead", "of"]

    def _named_beside(self, i: int) -> list[int]:
        """Whoever is named behind what the noun belongs to: "the owner of the yard, Karl Mosk"."""
        of = [k for c in self._below(i, "prep") for k in self._below(c, "pobj") if self.parse.tokens[k].pos == "NOUN"]
        return [c for k in of for c in self._below(k, "appos") if self._is_person(c)]

    def _name(self, i: int) -> str:
        return self._inside(min([i, *(c for c in self._below(i, *_NAMED_BY) if c < i)]), self._hyphened(i))

    def _hyphened(self, i: int) -> int:
        """The last part of a word with hyphens: "co-worker", whose noun a parse may take "co" for."""
        tokens = self.parse.tokens
        while i + 2 < len(tokens) and tokens[i + 1].text == "-" and tokens[i].end + 1 == tokens[i + 2].start:
            i += 2
        return i

    def _inside(self, first: int, last: int) -> str:
        """The words as inside a sentence: a capital only where it belongs to a name."""
        said, token = self._text(first, last), self.parse.tokens[first]
        named = any(e.label in _BEARERS and e.span.start == token.start for e in self.parse.entities)
        plain = token.pos != "PROPN" and not named and token.text.istitle() and said.startswith(token.text)
        return said[:1].lower() + said[1:] if plain else said

    def _others(self, verb: int) -> Iterator[str]:
        """What else belongs to the doing, with its preposition: "of bribery", "in Spain"; days left out."""
        for c in self._below(verb, "prep", "dative", "advcl"):
            phrase = self.parse.subtree_span(c)
            within = self.parse.within(phrase)
            told = [t for t in within if t.pos in _CONTENT and t.lemma.lower() not in _OF_DAYS]
            told = told or [t for t in within if t.dep == "pcomp"]  # "from abroad"
            dated = all(any(time.span.overlaps(t.span) for time in self.times) for t in told)
            if self.span.covers(phrase) and len(phrase) > 2 and not dated:
                yield self.said(phrase)
