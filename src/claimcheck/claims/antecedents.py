"""Antecedents: what a noun or name may be called by later, and whether a pronoun of one kind may stand for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.claims.definite_articles import with_article
from claimcheck.claims.outlet_names import names_of
from claimcheck.claims.persons import gender_of_noun, is_person
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.cast import Mention
    from claimcheck.claims.referents import Referents

_LONGEST: Final = 8  # words of a phrase that stands for a pronoun: a longer one tells more than what it is
_REACH: Final = 60  # characters around a word in which a name that holds it begins and ends
_ANY: Final = frozenset("no few any each every some most many several both all half none such what which whose".split())
_EMPTY: Final = frozenset(
    """
    time year month week day hour minute moment night morning evening afternoon weekend today yesterday tomorrow
    lot bit kind sort way thing number amount percent per cent fact case reason result part end addition order
    example instance while one something anything nothing everything
    """.split()
)
_NO_THINGS: Final = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "CARDINAL", "ORDINAL"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Antecedent:
    """What may be meant: its words, whether its sex is known, whether the words may be put for a pronoun."""

    words: str
    sure: bool = False
    speakable: bool = True


def antecedent_at(referents: Referents, k: int, kind: str) -> Antecedent | None:
    """What the noun at token ``k`` names, where a pronoun of the kind may stand for it, or None."""
    parse = referents.reading.parse
    token = parse.tokens[k]
    if token.pos not in {"NOUN", "PROPN"} or token.dep in {"compound", "amod", "npadvmod"}:
        return None
    mention = _mention(referents, k)
    if mention is not None:
        return _of_name(referents, mention, k, kind)
    around = parse.entities_in(Span(max(0, token.start - _REACH), token.end + _REACH))
    if any(e.label in _NO_THINGS for e in around if e.span.covers(token.span)):
        return None
    if token.pos == "PROPN":
        return _of_unknown_name(referents, k, kind)
    if kind == "they":
        fits = token.tag == "NNS" and token.lemma.lower() not in _EMPTY
    elif kind == "it":
        fits = token.tag == "NN" and not is_person(token) and token.lemma.lower() not in _EMPTY
    else:
        fits = token.tag == "NN" and is_person(token) and gender_of_noun(token) in {"", kind}
    return _of_noun(referents, k) if fits else None


def _mention(referents: Referents, k: int) -> Mention | None:
    """The naming whose last word the token is."""
    token = referents.reading.parse.tokens[k]
    near = referents.mentions_in(Span(max(0, token.start - _REACH), token.end))
    return next((m for m in near if m.span.covers(token.span) and _ends(referents, m, k)), None)


def _ends(referents: Referents, mention: Mention, k: int) -> bool:
    parse = referents.reading.parse
    return all(parse.tokens[j].pos != "PROPN" for j in parse.indices(mention.span) if j > k)


def _of_name(referents: Referents, mention: Mention, k: int, kind: str) -> Antecedent | None:
    member = referents.cast.members[mention.name]
    parse = referents.reading.parse
    joined = any(parse.tokens[c].dep == "conj" for c in parse.children(k))
    if kind in {"m", "f"}:
        subject = parse.tokens[k].dep in {"nsubj", "nsubjpass"}
        lone = " " not in mention.name and not member.person and subject
        if not (member.person or lone) or member.gender not in {"", kind}:
            return None
        return Antecedent(words=member.name, sure=member.gender == kind, speakable=not joined and not lone)
    if kind == "they" and parse.tokens[k].tag == "NNPS":
        return Antecedent(words=member.name, speakable=False)
    if member.person or kind == "they" or names_of(referents.reading.article).is_own(member.name):
        return None
    return Antecedent(words=with_article(referents.reading.text, member.name), speakable=not joined)


def _of_unknown_name(referents: Referents, k: int, kind: str) -> Antecedent | None:
    """A name that the cast has overlooked: it may be anybody, and nothing is put in its place."""
    token = referents.reading.parse.tokens[k]
    return Antecedent(words=token.text, speakable=False) if (token.tag == "NNPS") == (kind == "they") else None


def _of_noun(referents: Referents, k: int) -> Antecedent:
    """What a common noun with its modifiers is called later: "the price of the watch"."""
    parse, text = referents.reading.parse, referents.reading.text
    below = [c for c in parse.children(k) if c < k]
    words, joined = [], any(parse.tokens[c].dep == "conj" for c in parse.children(k))
    opens = (
        not below
        and (sentence := parse.sentence_at(parse.tokens[k].start)) is not None
        and (sentence.start == parse.tokens[k].start)
    )
    speakable = not joined and (opens or not parse.tokens[k].text.istitle())  # "Pence" is no coin
    owner = ""
    for c in below:
        token = parse.tokens[c]
        if token.dep == "poss":
            phrase = parse.subtree_span(c)
            speakable &= token.pos == "PROPN" and len(phrase.of(text).split()) <= _LONGEST
            owner = phrase.of(text)
        elif token.text.lower() in _ANY or token.dep == "neg":
            speakable = False
        elif token.dep in {"compound", "amod"}:
            words.append(text[min(parse.tokens[j].start for j in parse.subtree(c)) : token.end])
    words.append(parse.tokens[k].text)
    said = " ".join(w if _is_written_large(w) else w.lower() for w in words)
    said = " ".join((said, _of_what(referents, k))).strip()
    speakable &= len(said.split()) <= _LONGEST
    return Antecedent(
        words=f"{owner} {said}" if owner else f"the {said}",
        sure=bool(gender_of_noun(parse.tokens[k])),
        speakable=speakable,
    )


def _is_written_large(word: str) -> bool:
    return any(c.isupper() for c in word[1:])


def _of_what(referents: Referents, k: int) -> str:
    """For "the price of the watch": "of the watch"; nothing where that is long."""
    parse, text = referents.reading.parse, referents.reading.text
    of = next((c for c in parse.children(k) if c == k + 1 and parse.tokens[c].text.lower() == "of"), None)
    if of is None:
        return ""
    phrase = parse.subtree_span(of).of(text)
    return phrase if len(phrase.split()) <= _LONGEST and "," not in phrase else ""


__all__ = ["Antecedent", "antecedent_at"]
