"""Described: whom "the senator", "the 49-year-old" or "the militant group" means, by what the article says of them.

A person is meant where the article describes just one so, or gives just one that age; a group is the body that the
sentence before, or this one as far as it has come, is about.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.ages import AGE_REACH, is_beside, places_of_age
from claimcheck.claims.definite_articles import with_article
from claimcheck.claims.lexicon import SPEECH
from claimcheck.claims.modality import main_verb
from claimcheck.claims.persons import is_person
from claimcheck.text.body_words import PUBLIC_ENDINGS
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.cast import Cast, Mention
    from claimcheck.claims.referents import Referents
    from claimcheck.text.parse import Token

_GROUPS: Final = frozenset("group organization organisation outfit".split())
# Anybody may be called so, also somebody whom the article does not name.
_ANYBODY: Final = frozenset(
    """
    man woman boy girl person people child official spokesman spokeswoman spokesperson expert friend member victim
    suspect witness resident source aide other one reporter author host guest speaker critic supporter writer user
    viewer reader voter customer passenger employee worker staffer colleague baby mother father wife husband son
    daughter brother sister parent uncle aunt cousin
    """.split()
)
# With these somebody else may be meant than who is called so without them.
_TELLING: Final = frozenset("former late new next other outgoing incoming old young first second same last".split())
_PLAIN: Final = frozenset({"det", "amod", "compound", "case", "punct", "nummod"})
# Must not match "the 49-year boom".
_THE_AGE: Final = re.compile(r"\b[Tt]he (\d{1,3})-year-old(?=[’']s\b|[,.]| )")
_GONE: Final = frozenset("former late retired ex".split())
_NEAR: Final = 800  # characters: of a president named further back another may have come in
_LEAST: Final = 4  # letters by which "French" and "France" are alike; shorter beginnings are anybody's
_WHOLE, _SUBJECT, _WITHIN, _OTHER = 5.0, 4.0, 3.5, 1.0
_MARGIN: Final = 0.9  # a subject outweighs a name elsewhere; two subjects do not outweigh each other


def described(referents: Referents, i: int) -> tuple[Span, str] | None:
    """The phrase around the noun at token ``i`` and whom it means, or None."""
    parse, text = referents.reading.parse, referents.reading.text
    token = parse.tokens[i]
    phrase = _definite(referents, i)
    if phrase is None:
        return None
    if token.lemma.lower() in _GROUPS:
        name = _group(referents, i)
        return (phrase, with_article(text, name)) if name else None
    name = _person(referents, token, phrase)
    return (phrase, name) if name else None


def of_age(referents: Referents, span: Span) -> tuple[Span, str] | None:
    """The phrase "the 49-year-old" in the stretch and the only person whom the article gives that age, or None."""
    text, parse = referents.reading.text, referents.reading.parse
    match = _THE_AGE.search(text, span.start, span.end)
    if match is None:
        return None
    behind = parse.indices(Span(match.end(), min(len(text), match.end() + 2)))
    if behind and parse.tokens[behind.start].pos in {"NOUN", "PROPN", "ADJ"}:
        return None  # "the 49-year-old driver"
    names = _of_that_age(referents, match[1])
    found = next(iter(names)) if len(names) == 1 else ""
    known = found and referents.is_introduced(found, match.start())
    return (Span(match.start(), match.end()), found) if known else None


def _of_that_age(referents: Referents, age: str) -> set[str]:
    """The names of the persons beside which the article puts the age."""
    text, members = referents.reading.text, referents.cast.members
    found = set()
    for at, behind in places_of_age(text, age):
        near = Span(max(0, at - AGE_REACH), at) if behind else Span(at, at + AGE_REACH)
        beside = [m for m in referents.mentions_in(near) if is_beside(text, at, m.span, behind=behind)]
        person = next((m.name for m in beside if members[m.name].person or " " in m.name), None)
        found.add(person or str(at))
    return found


def _definite(referents: Referents, i: int) -> Span | None:
    """The phrase of "the" and a noun of which nothing more is said behind it, or None."""
    parse = referents.reading.parse
    below = [parse.tokens[c] for c in parse.children(i)]
    article = next((t for t in below if t.dep == "det" and t.text.lower() == "the"), None)
    token = parse.tokens[i]
    named = i + 1 < len(parse.tokens) and parse.tokens[i + 1].pos in {"PROPN", "NOUN"}
    plain = all(t.dep in _PLAIN and (t.start < token.start or t.dep in {"case", "punct"}) for t in below)
    if article is None or not plain or named or token.tag != "NN" or token.dep in {"compound", "appos", "attr"}:
        return None
    return Span(article.start, token.end)


def _person(referents: Referents, token: Token, phrase: Span) -> str:
    """The only person whom the article describes by the noun and by every name before it."""
    noun = token.lemma.lower()
    if not is_person(token) or noun in _ANYBODY or phrase.start == 0:
        return ""
    before = [t for t in referents.reading.parse.within(phrase) if t.start < token.start and t.dep != "det"]
    told = {t.text.lower() for t in before if t.text[0].isupper() or t.text.lower() in _TELLING}
    members = [name for name in referents.cast.called(noun) if " " in name]
    fits = [name for name in members if _fits(referents.cast, name, told)]
    near = referents.mentions_in(Span(max(0, phrase.start - _NEAR), phrase.start))
    return fits[0] if len(fits) == 1 and any(m.name == fits[0] for m in near) else ""


def _fits(cast: Cast, name: str, told: set[str]) -> bool:
    """Whether the person has all that is told; "the officer" is no former one."""
    gone = cast.members[name].words & _GONE
    return gone <= told and all(_has(cast, name, word) for word in told)


def _has(cast: Cast, name: str, word: str) -> bool:
    own = cast.members[name].words
    return word in own or any(len(o) >= _LEAST and word[:_LEAST] == o[:_LEAST] for o in own)


def _group(referents: Referents, i: int) -> str:
    """The body that this sentence before the noun, or else the sentence before, is about."""
    parse = referents.reading.parse
    position = parse.tokens[i].start
    sentence = parse.sentence_at(position)
    before = referents.sentence_before(sentence) if sentence is not None else None
    for stretch in (Span(sentence.start, position) if sentence and sentence.start < position else None, before):
        weighed: dict[str, float] = {}
        for mention in referents.mentions_in(stretch) if stretch is not None else ():
            if mention.span.end <= position and _may_be_group(referents, mention):
                weighed[mention.name] = max(_weight(referents, mention, stretch), weighed.get(mention.name, 0.0))
        ranked = sorted(weighed.items(), key=lambda pair: -pair[1])
        if ranked:
            sure = ranked[0][1] >= _WITHIN and (len(ranked) == 1 or ranked[0][1] - ranked[1][1] >= _MARGIN)
            return ranked[0][0] if sure else ""
    return ""


def _may_be_group(referents: Referents, mention: Mention) -> bool:
    member = referents.cast.members[mention.name]
    labels = {e.label for e in referents.reading.parse.entities_in(mention.span)}
    public = member.words & (PUBLIC_ENDINGS - {"association", "federation", "foundation", "society", "club", "network"})
    return not member.person and "ORG" in labels and not public


def _weight(referents: Referents, mention: Mention, stretch: Span | None) -> float:
    """More for a subject than for a name in its phrase ("the leader of …"), more for that than for one elsewhere."""
    parse = referents.reading.parse
    head = next(
        (k for k in parse.indices(mention.span) if parse.tokens[k].head not in parse.indices(mention.span)), None
    )
    if head is None or stretch is None:
        return _OTHER
    root = main_verb(parse, stretch)
    chain = (head, *parse.ancestors(head))
    for k in chain:
        token = parse.tokens[k]
        if token.dep in {"relcl", "acl", "advcl", "ccomp"}:
            return _OTHER  # "Ruiz, who works at Norvax, said the group"
        if token.dep in {"nsubj", "nsubjpass"}:
            at_root = token.head == root
            if root is not None and at_root and k == head and parse.tokens[root].lemma.lower() in SPEECH:
                return _OTHER  # of whom a paper reports is seldom the paper
            return _SUBJECT + at_root if k == head else _WITHIN if at_root else _OTHER
    return _OTHER


__all__ = ["described", "of_age"]
