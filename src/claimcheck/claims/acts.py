"""acts: who does what to whom in a statement, from its grammar, with names for pronouns as in its wording.

Rules: knows the parse and nothing of other texts. The passive is turned round, "handed in his resignation" is a
resignation, and what is tried, refused or asked is no act. Where the grammar is none that it knows it finds nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
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
_PARTICLES: Final = frozenset("up down out off away over back apart".split())
_CONTENT: Final = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_OF_DAYS: Final = frozenset("night morning afternoon evening noon day week month year end beginning".split())
_BEING: Final = frozenset("be become remain stay stand lie go".split())
_RELATIVES: Final = frozenset({"who", "which", "that", "whom"})
# Verbs that lend their object a subject: "made an arrest", "held a meeting";
_LIGHT: Final = frozenset("make take give hold hand submit tender lodge file conduct stage launch mount reach".split())
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
_COMING: Final = frozenset({"will", "shall", "would", "’ll", "'ll"})
_PASSIVE: Final = frozenset("was were is are been".split())
_MAYBE: Final = frozenset({"may", "might", "could", "should", "can"})


def acts_of(
    parse: Parse,
    span: Span,
    times: tuple[TimeExpression, ...],
    said: Callable[[Span], str],
    shared: Shared | None = None,
) -> tuple[Act, ...]:
    """The acts of a statement, the main one first; what it joins by "and" and tells in relative clauses after it.

    Args:
        parse: The text's parse.
        span: The statement.
        times: Its days, which are no parties.
        said: The wording of a stretch of the statement.
        shared: The subject that it shares with the clause before it, if it has none of its own.
    """
    root = main_verb(parse, span)
    if root is None:
        return ()
    if parse.tokens[root].lemma.lower() in SPEECH:
        root = next((c for c in parse.children(root) if parse.tokens[c].dep == "ccomp"), root)
    above = _Acts(parse, shared.clause, times, said).party(shared.head) if shared else None
    suffered = shared is not None and bool(_PASSIVE & set(shared.auxiliary.split()))
    return tuple(_Acts(parse, span, times, said).under(root, above, suffered=suffered))


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

    def _act(self, i: int, above: Party | None, *, suffered: bool = False) -> Act | None:
        verb, ahead = self._meant(i)
        token = self.parse.tokens[verb]
        if token.pos not in {"VERB", "AUX"} or self._is_doubtful(verb):
            return None
        passive = suffered or bool(self._below(verb, "nsubjpass", "auxpass"))
        subject = self._first(i, _SUBJECTS) or self._first(verb, _SUBJECTS) or above
        doing = self._doing(verb)
        object_ = None if self._bare_object(verb) is not None else self._first(verb, _OBJECTS)
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
        )

    def _carried(self, verb: int) -> int | None:
        """The noun that tells what is done where the verb does not: "made an arrest"; not "got three years"."""
        if self.parse.tokens[verb].lemma not in _LIGHT | _SUFFERED:
            return None
        nouns = [c for c in self._below(verb, "dobj") if not self._below(c, "nummod")]
        told = nouns and (
            self.parse.tokens[nouns[0]].lemma in _DEEDS or _DEED.search(self.parse.tokens[nouns[0]].lemma)
        )
        return nouns[0] if told else None

    def _meant(self, i: int) -> tuple[int, bool]:
        """The verb that tells what is done, and whether it lies ahead: for "is to go" and "plans to go", "go"."""
        below = self._below(i, "xcomp")
        below += [k for c in self._below(i, "acomp") for k in self._below(c, "xcomp")]  # "is due to go"
        infinitive = [c for c in below if any(self.parse.tokens[k].tag == "TO" for k in self.parse.children(c))]
        if self.parse.tokens[i].lemma in _AHEAD and infinitive:
            return infinitive[0], True
        return i, False

    def _is_doubtful(self, i: int) -> bool:
        """Whether it may or may not be, or is only tried or asked of somebody."""
        tried = any(self.parse.tokens[k].tag == "TO" for c in self._below(i, "xcomp") for k in self.parse.children(c))
        return tried or any(self.parse.tokens[c].text.lower() in _MAYBE for c in self._below(i, "aux"))

    def _doing(self, verb: int) -> str:
        """The verb with its particle: "step down"."""
        particle = [c for c in self._below(verb, "prt", "advmod", "prep") if c == verb + 1]
        being = self._below(verb, "acomp") if self.parse.tokens[verb].lemma in _BEING else []
        if being:  # "is open again"
            return self._text(being[0], being[0])
        whole = self._bare_object(verb)
        if whole is not None:
            return self._text(verb, whole)
        small = [c for c in particle if self.parse.tokens[c].text.lower() in _PARTICLES and not self.parse.children(c)]
        return self._text(verb, small[0] if small else verb)

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
        return next((self._first(c, ("pobj",)) for c in self._below(verb, "agent")), None)

    def _of(self, noun: int) -> Party | None:
        """Of whom or what the noun is: "the arrest of two men"."""
        of = [c for c in self._below(noun, "prep") if self.parse.tokens[c].text.lower() in {"of", "on", "into"}]
        return self._first(of[0], ("pobj",)) if of else None

    def party(self, i: int) -> Party | None:
        """One party: its noun with what makes a name of it, what stands in apposition, what is joined."""
        if self.parse.tokens[i].text.lower() in _RELATIVES or i not in self.parse.indices(self.span):
            return None
        names = [name for c in (i, *self._below(i, "appos", "conj")) if (name := self._name(c))]
        if not names:
            return None  # the attribution, left out of the wording
        left_out = {k for c in self._below(i, "relcl", "appos", "conj", "acl") for k in self.parse.subtree(c)}
        within = [k for k in self.parse.subtree(i) if k not in left_out and k in self.parse.indices(self.span)]
        return Party(names=tuple(names), whole=self._inside(min(within), max(within)))

    def _name(self, i: int) -> str:
        return self._inside(min([i, *(c for c in self._below(i, *_NAMED_BY) if c < i)]), i)

    def _inside(self, first: int, last: int) -> str:
        """The words as inside a sentence: a capital only where it belongs to a name."""
        said, token = self._text(first, last), self.parse.tokens[first]
        plain = token.pos != "PROPN" and token.text.istitle() and said.startswith(token.text)
        return said[:1].lower() + said[1:] if plain else said

    def _others(self, verb: int) -> Iterator[str]:
        """What else belongs to the doing, with its preposition: "of bribery", "in Spain"; days left out."""
        for c in self._below(verb, "prep", "dative", "advcl"):
            phrase = self.parse.subtree_span(c)
            told = [t for t in self.parse.within(phrase) if t.pos in _CONTENT and t.lemma.lower() not in _OF_DAYS]
            dated = all(any(time.span.overlaps(t.span) for time in self.times) for t in told)
            if self.span.covers(phrase) and len(phrase) > 2 and not dated:
                yield self.said(phrase)
