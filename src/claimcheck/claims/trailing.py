"""Trailing: a source and its verb behind a clause, read from the order of words where the parse joined them wrongly.

"Debris killed two and hurt nine people, its governor, Ana Brell, told a news conference." The parser takes "nine
people" for who told it. It knows commas, word classes and verbs of speech; it is asked only about sentences in which
the parse finds nobody speaking.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.claims.cues import cue_lemma
from claimcheck.claims.lexicon import QUOTERS
from claimcheck.claims.stretches import tidied
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SAID: Final = frozenset({"VBD", "VBZ", "VBN"})  # the parser takes "reported" behind a name for a participle
_PHRASE: Final = frozenset("DT JJ NN NNS NNP NNPS POS CD PRP$ -LRB- -RRB- CC HYPH".split())
_DESCRIBES: Final = frozenset({"WP", "VBG", "VBN"})
"""What a short description behind the noun begins with: "who treated them", "guarding it", "involved in it"."""
_SHOWING: Final = frozenset("show reveal suggest indicate".split())
# What shows it is kept or made by somebody: "…, the council's minutes show".
_RECORDS: Final = frozenset(
    """
    minute register record roster document list log report image footage statistic result transcript manifest survey
    poll count receipt filing contract letter email ledger account datum data figure file certificate chart map photo
    photograph tally note paper database schedule bill invoice diary
    """.split()
)
_LINKS: Final = frozenset({"of", "for", "at", "in"})
_NOUNS: Final = frozenset({"NOUN", "PROPN"})
_LONGEST: Final = 14  # tokens of a source with its title: longer ones are clauses
_OPENS: Final = frozenset("a an the one when while as after where which who but though although citing quoting".split())
"""What a further clause behind the verb begins with, after a comma: an apposition, a setting, whom they rely on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trailing:
    """What is said, who says it with which word, and that word's token."""

    content: Span
    source: Span
    head: int
    cue: int


def find_trailing(reading: Reading, sentence: Span) -> Trailing | None:
    """The source behind a clause, or None where the words stand in another order."""
    parse = reading.parse
    inside = parse.indices(sentence)
    for i in reversed(inside):
        token = parse.tokens[i]
        last = i + 2 >= inside.stop and token.text.lower() in {"show", "shows"}  # taken for a noun
        shows = last or (token.lemma.lower() in _SHOWING and token.tag in _FINITE)
        told = token.tag in _SAID and cue_lemma(parse, i) in QUOTERS
        if not (told or shows) or not _ends_there(parse, i, inside):
            continue
        source = _source(parse, i, inside)
        if source is not None and shows and parse.tokens[_head(parse, source)].lemma.lower() not in _RECORDS:
            continue
        if source is None or not _is_said(parse, range(inside.start, source.start - 1)):
            continue
        content = tidied(reading.text, sentence.start, parse.tokens[source.start - 1].start)
        if content is not None and not any(q.span.overlaps(content) for q in reading.quotations_in(sentence)):
            span = Span(parse.tokens[source.start].start, parse.tokens[source.stop - 1].end)
            return Trailing(content=content, source=span, head=_head(parse, source), cue=i)
    return None


def _ends_there(parse: Parse, i: int, inside: range) -> bool:
    """Whether nothing that could be what is said stands behind the verb: no "that", no clause but after a comma."""
    comma = False
    for k in range(i + 1, inside.stop):
        token = parse.tokens[k]
        if token.text == "," and k + 1 < inside.stop:
            comma = parse.tokens[k + 1].text.lower() in _OPENS
            if not comma and k == i + 1:
                return False
        elif not comma and (token.tag in _FINITE or token.text.lower() == "that" or token.text in {":", "“", '"'}):
            return False
    return True


def _source(parse: Parse, i: int, inside: range) -> range | None:
    """The tokens of the phrase between a comma and the verb, its apposition between two commas with it."""
    stop = i - 1 if parse.tokens[i - 1].text == "," else i
    about = _back_to_comma(parse, stop, inside)
    described = (
        about is not None and parse.tokens[about].text.lower() == "who"
    )  # "Ana Brell, who heads the union, said"
    if about is not None and described:
        stop = about - 1
    start = _back_to_comma(parse, stop, inside)
    if start is None or not (_is_phrase(parse, range(start, stop)) or _is_described(parse, range(start, stop))):
        return None
    if stop == i:
        return range(start, stop)
    title = _back_to_comma(parse, start - 1, inside)
    titled = title is not None and _is_phrase(parse, range(title, start - 1))
    if parse.tokens[stop - 1].pos != "PROPN" or not (titled or described):
        return None
    return range(title if title is not None and titled else start, stop)


def _back_to_comma(parse: Parse, stop: int, inside: range) -> int | None:
    first = max(inside.start, stop - _LONGEST)
    found = next((k for k in range(stop - 1, first - 1, -1) if parse.tokens[k].text == ","), None)
    return None if found is None or found + 1 >= stop else found + 1


def _is_phrase(parse: Parse, where: range) -> bool:
    tokens = [parse.tokens[k] for k in where]
    if not tokens or tokens[0].tag == "CC":
        return False
    return tokens[-1].pos in _NOUNS and all(t.tag in _PHRASE or t.text.lower() in _LINKS for t in tokens)


def _is_described(parse: Parse, where: range) -> bool:
    """For "a doctor who treated the wounded", "a diplomat involved in preparing them"; no further verb of speech."""
    tokens = [parse.tokens[k] for k in where]
    opens = next((k for k in where if parse.tokens[k].tag in _DESCRIBES and k > where.start), None)
    if opens is None or tokens[0].tag not in {"DT", "CD"} or not _is_phrase(parse, range(where.start, opens)):
        return False
    return not any(cue_lemma(parse, k) in QUOTERS for k in range(opens, where.stop))


def _is_said(parse: Parse, where: range) -> bool:
    """Whether the words before are a clause: a subject and a finite verb behind it."""
    subjects = [k for k in where if parse.tokens[k].dep in {"nsubj", "nsubjpass", "expl"}]
    return bool(subjects) and any(k > subjects[0] and parse.tokens[k].tag in _FINITE for k in where)


def _head(parse: Parse, source: range) -> int:
    """The last noun before a link ("the mayor of Sarn"), or the name in apposition, which says more."""
    last = source.stop - 1
    if any(parse.tokens[k].text == "," for k in source):
        return last
    link = next((k for k in source if parse.tokens[k].text.lower() in _LINKS), source.stop)
    return next((k for k in range(link - 1, source.start - 1, -1) if parse.tokens[k].pos in _NOUNS), last)
