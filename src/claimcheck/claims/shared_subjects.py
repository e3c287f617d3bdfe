"""Shared subjects: verbs joined by "and" or "but" to one whose subject they share, where each states one thing.

"Ruiz resigned on Monday and was arrested a day later" states two: each has its day, or another tense or voice, or "but"
sets one against the other. Verbs that tell of one event stay together ("killed two and hurt nine people"), as in the
gold answers of the corpora, and so do those that would not stand alone: a condition, a doubt or an "it" binds them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.claims.cuts import is_predicate, joined_to
from claimcheck.claims.lexicon import HEDGE_WORDS
from claimcheck.claims.modality import main_verb
from claimcheck.claims.source_phrases import source_span
from claimcheck.claims.stretches import words_in
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.claims.relatives import Relative
    from claimcheck.text.parse import Parse, Token

_SHORTEST: Final = 4  # words, the subject's among them: shorter clauses ("he left") assert too little to stand alone
_LONGEST_SUBJECT: Final = 14  # tokens: longer ones hold clauses, which would be told twice
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_TAKEN: Final = frozenset({"dobj", "attr", "acomp", "prep", "npadvmod", "agent", "oprd", "xcomp", "ccomp", "dative"})
"""What a verb takes with it; one without any of it before the "and" may share what stands behind the next verb."""
_LENT: Final = frozenset("has have had was were is are be been will would must shall".split())
"""Auxiliaries that a joined verb takes over: "was arrested and charged"; "may" would be a doubt of both."""
_BY_THEN: Final = frozenset("last ago yesterday earlier previously".split())
"""Words that set a verb in the past, whatever its form: "will play Brell and beat Marn last week"."""
# What is never a past tense, whatever the parser says: "driven", "taken", "shown". Must not match "shone", "found".
_PARTICIPLE: Final = re.compile(r"(?:[vktsld]en|[aeor]wn|orn|[gd]one|een)$")
# What nothing does to anybody, so that "was arrested and died" lends it no "was".
_OF_ITSELF: Final = frozenset(
    """
    die flee escape arrive remain appear happen occur vanish disappear collapse fall go come live stay last exist resign
    retire depart emerge confess apologise apologize testify plead
    """.split()
)
_POINTING: Final = frozenset(
    "it them him this that these those there one ones others both same former latter ours theirs".split()
)
"""Words by which a joined clause would point at what the clause before it names."""
_CONDITIONS: Final = frozenset({"if", "unless", "whether", "or", "either", "neither", "both"})
"""Words of a stretch that bind its verbs together, or leave open which of them is meant."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What a statement takes over from the clause before it.

    Args:
        clause: That clause.
        subject: Its subject.
        head: The subject's token.
        auxiliary: The auxiliaries that are meant again, with a blank behind each; empty for none.
        setting: What stands before the subject, which may set both clauses' day; None for nothing.
    """

    clause: Span
    subject: Span
    head: int
    auxiliary: str
    setting: Span | None


def shared_with(aside: Relative) -> Shared:
    """What the content of a relative clause takes over: the noun that the clause describes."""
    return Shared(aside.subject, aside.subject, aside.noun, "", None)


def shared_in(reading: Reading, piece: Span) -> tuple[tuple[Span, Shared | None], ...]:
    """The piece, or the statements into which it falls, each with what it shares with the first."""
    parse = reading.parse
    root = main_verb(parse, piece)
    subject = _subject(parse, piece, root) if root is not None else None
    if root is None or subject is None or _is_bound(reading, piece, root):
        return ((piece, None),)
    phrase = _before_bracket(reading.text, source_span(parse, subject, reading.text))
    if len(parse.indices(phrase)) > _LONGEST_SUBJECT or not piece.covers(phrase):
        return ((piece, None),)
    cuts = _cuts(reading, piece, root, len(parse.indices(phrase)))
    bounds = [piece.start, *cuts, piece.end]
    parts = [part for a, b in pairwise(bounds) if (part := trimmed(reading.text, a, b))]
    setting = Span(piece.start, phrase.start) if piece.start < phrase.start else None
    return (
        (parts[0], None),
        *((part, Shared(parts[0], phrase, subject, cuts[part.start], setting)) for part in parts[1:]),
    )


def _before_bracket(text: str, phrase: Span) -> Span:
    """The phrase without a bracket at its end that was cut off: "Ruiz (left"."""
    at = phrase.of(text).find("(")
    bare = trimmed(text, phrase.start, phrase.start + at) if at > 0 and ")" not in phrase.of(text) else None
    return bare or phrase


def _subject(parse: Parse, piece: Span, root: int) -> int | None:
    """The root's subject, if a noun or name or a pronoun for a person stands before it."""
    inside = parse.indices(piece)
    own = [c for c in parse.children(root) if parse.tokens[c].dep in _SUBJECTS and c in inside and c < root]
    if len(own) != 1 or parse.tokens[own[0]].tag in {"WDT", "WP", "EX"}:
        return None
    return own[0]


def _is_bound(reading: Reading, piece: Span, root: int) -> bool:
    """Whether a condition, a choice, a question or a doubt holds for all of its verbs."""
    tokens = reading.parse.within(piece)
    before = reading.parse.tokens[reading.parse.indices(piece).start : root]
    return any(t.text.lower() in _CONDITIONS for t in tokens) or any(
        t.text.lower() in HEDGE_WORDS and t.pos != "PROPN" for t in before
    )


def _cuts(reading: Reading, piece: Span, root: int, subject: int) -> dict[int, str]:
    """Where each verb that states one thing more begins, with the auxiliaries that it takes over."""
    parse = reading.parse
    inside = parse.indices(piece)
    found: dict[int, str] = {}
    verbs = [root]
    for i in sorted(joined_to(reading, root)):
        first = min(parse.subtree(i))
        if i not in inside or not is_predicate(reading, i) or not _is_led_on(parse.tokens[first - 1]):
            continue
        lent = _lent(parse, root, i)
        last = verbs[-1]
        so_far = words_in(reading, Span(min(parse.tokens[last].start, piece.start), parse.tokens[first].start))
        here = _alone(parse, i, inside)
        enough = so_far >= _SHORTEST and subject + words_in(reading, here) >= _SHORTEST
        if lent is None or not enough or not _has_its_own(parse, last, first):
            continue
        if not _stands_alone(reading, i, here, last) or not _differs(reading, (root, last, i), here):
            continue
        found[parse.tokens[first].start] = lent
        verbs.append(i)
    return found


def _differs(reading: Reading, verbs: tuple[int, int, int], here: Span) -> bool:
    """Whether the two tell of two events: each on its day, in another tense or voice, or one against the other.

    Args:
        reading: The article.
        verbs: The first verb, the last one before, and the joined verb.
        here: The joined verb's stretch.
    """
    parse = reading.parse
    root, last, i = verbs
    if parse.tokens[parse.indices(here).start - 1].text.lower() == "but":
        return True
    before = Span(parse.tokens[last].start, here.start)
    if reading.times_in(before) and reading.times_in(here):
        return True
    if _modal_above(parse, root, i) is not None:
        return False
    form, earlier = _form(parse, i), _form(parse, last)
    regular = form == ("VBD",) and len(earlier) > 0 and earlier != form and parse.tokens[i].text.endswith("ed")
    if regular and not (_is_passive(parse, last) and _takes(parse, i)):
        return False  # "has cut 300 jobs and closed two plants": the parser cannot tell "closed" from "has closed"
    return bool(form) and form != earlier


def _form(parse: Parse, i: int) -> tuple[str, ...]:
    """The tense and voice of a verb by its auxiliaries; nothing where it takes them over from another."""
    auxiliaries = [parse.tokens[c] for c in parse.children(i) if parse.tokens[c].dep in {"aux", "auxpass"}]
    if auxiliaries:
        return tuple(t.lemma.lower() + t.tag.replace("VBP", "VBZ") for t in auxiliaries)
    tag = parse.tokens[i].tag
    return ("VBZ" if tag == "VBP" else tag,) if tag in _FINITE else ()


def _is_passive(parse: Parse, i: int) -> bool:
    return any(parse.tokens[c].dep == "auxpass" for c in parse.children(i))


def _alone(parse: Parse, i: int, inside: range) -> Span:
    """The stretch of the joined verb without what is joined to it in turn."""
    further = {k for c in parse.children(i) if parse.tokens[c].dep == "conj" for k in parse.subtree(c)}
    own = [k for k in parse.subtree(i) if k in inside and k not in further and parse.tokens[k].dep != "cc"]
    return Span(parse.tokens[min(own)].start, parse.tokens[max(own)].end)


def _is_led_on(before: Token) -> bool:
    return before.text.lower() in {"and", "but", ",", "then"}


def _modal_above(parse: Parse, root: int, i: int) -> str | None:
    """For "will sell two yards and cut 300 jobs": the "will " that both have, where the joined verb may be plain.

    None where the verb can only be a past tense ("would wait and left on Monday"), or the first may be one itself
    ("could not find the boat and put divers to work").
    """
    token = parse.tokens[i]
    above = [parse.tokens[c] for c in parse.children(root) if parse.tokens[c].dep == "aux" and c < root]
    own = any(parse.tokens[c].dep in {"aux", "auxpass", *_SUBJECTS} for c in parse.children(i))
    own = own or any(parse.tokens[k].text.lower() in _BY_THEN for k in parse.subtree(i))
    if own or not above or above[0].tag != "MD" or above[0].text.lower() == "could":
        return None
    perfect = any(t.lemma.lower() == "have" for t in above)
    plain = token.tag in {"VB", "VBD", "VBN", "VBP"} and token.text.lower() == token.lemma.lower()
    if not plain and not (perfect and token.tag in {"VBD", "VBN"}):
        return None
    return "".join(f"{t.text.lower()} " for t in above)


def _lent(parse: Parse, root: int, i: int) -> str | None:
    """The auxiliaries that the joined verb takes over from the first one; None where it cannot be made finite."""
    token = parse.tokens[i]
    if any(parse.tokens[c].dep in {*_SUBJECTS, "expl", "csubj", "mark"} for c in parse.children(i)):
        return None
    own = [parse.tokens[c] for c in parse.children(i) if parse.tokens[c].dep in {"aux", "auxpass"}]
    negated = any(parse.tokens[c].dep == "neg" for c in parse.children(root))
    if (modal := _modal_above(parse, root, i)) is not None:
        return None if negated or any(word not in _LENT for word in modal.split()) else modal
    above = [parse.tokens[c] for c in parse.children(root) if parse.tokens[c].dep in {"aux", "auxpass"} and c < root]
    if own:
        return "" if own[0].tag in _FINITE else None
    same = token.tag == parse.tokens[root].tag or {token.tag, parse.tokens[root].tag} == {"VBD", "VBN"}
    object_ = any(parse.tokens[c].dep in {"dobj", "attr", "acomp"} for c in parse.children(i))
    passive = any(t.dep == "auxpass" for t in above)
    meant = any(parse.tokens[c].dep == "xcomp" for c in parse.children(i))  # "was inspected and found to be in order"
    without = passive and not object_ and (token.text.endswith("ed") or meant) and token.lemma not in _OF_ITSELF
    if token.tag in _FINITE and not without and not (above and _PARTICIPLE.search(token.text)):
        return ""
    if not above and token.tag == "VBN":
        return ""  # "killed two and injured nine": the parser's participle
    if not above or not same or negated or any(t.text.lower() not in _LENT for t in above):
        return None
    return "".join(f"{t.text.lower()} " for t in above)


def _has_its_own(parse: Parse, verb: int, stop: int) -> bool:
    """Whether something belongs to the verb alone, or to nothing else either: not for "bought and sold 300 shares"."""
    below = [c for c in parse.children(verb) if verb < c < stop]
    return any(parse.tokens[c].dep in _TAKEN for c in below) or (
        parse.tokens[verb].tag == "VBD" and not _takes(parse, stop)
    )


def _takes(parse: Parse, i: int) -> bool:
    """Whether the verb at or right behind the token has an object."""
    verbs = (k for k in range(i, min(i + 4, len(parse.tokens))) if parse.tokens[k].pos == "VERB")
    verb = next(verbs, None)
    return verb is not None and any(parse.tokens[c].dep == "dobj" for c in parse.children(verb))


def _stands_alone(reading: Reading, i: int, here: Span, last: int) -> bool:
    """Whether the joined verb takes something, and points at nothing that only the clause before it names."""
    parse = reading.parse
    below = [parse.tokens[c] for c in parse.children(i)]
    before = {t.text.lower() for t in parse.tokens[last : parse.indices(here).start]}
    points = any(
        t.text.lower() not in before
        and t.text.lower() in _POINTING
        and t.pos in {"PRON", "ADV", "DET", "ADJ", "NOUN"}
        and t.dep not in {"det", "mark", "expl"}
        for t in parse.within(here)
    )
    return not points and (any(t.dep in _TAKEN for t in below) or bool(reading.times_in(here)))


__all__ = ["Shared", "shared_in", "shared_with"]
