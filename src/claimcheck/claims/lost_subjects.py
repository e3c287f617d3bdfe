"""Lost subjects: who speaks where the parser hung the subject of a verb of speech on something else, or saw none.

By position: the noun phrase before a verb that ends its sentence, the name beside it or behind a closing mark.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import NEUTRAL
from claimcheck.text.calendar_words import WEEKDAY_NAMES

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

_FINITE: Final = frozenset({"VBD", "VBP", "VBZ"})
_SUBJECT_REACH: Final = 12  # tokens back from a verb to its subject: longer titles are rare
_OPENING: Final = 3  # tokens from a participle to its object: "Briefing state house correspondents"
_SHORTEST_NAME: Final = 2  # words; a lone one may be a day or a place
_LONGEST_NAME: Final = 4
_CLOSING: Final = frozenset({"”", '"', "''", "»"})
_ENDING: Final = frozenset({",", ".", "!", "?"})
_PLAIN: Final = NEUTRAL - {"tell", "report"}
_BREAKS: Final = frozenset({",", ";", "--", "—", "–"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})
_PLACED: Final = frozenset({"of", "in", "at", "for", "there"})  # "the prosecutor's office in Sarel", "a nurse there"
_IN_A_NAME: Final = frozenset("DT JJ NN NNS NNP NNPS POS CD PRP$ -LRB- -RRB- CC".split())


def at_the_end(parse: Parse, i: int, sentence: Span) -> int | None:
    """For "…, the agency (ABC) said on Friday": the noun phrase between the last comma and a cue without a subject.

    The parser joins such a cue to the clause before and gives it that one's subject.
    """
    token = parse.tokens[i]
    inside = parse.indices(sentence)
    if token.tag not in _FINITE or any(parse.tokens[c].dep in _SUBJECTS for c in parse.children(i)):
        return None
    if any(t.pos in {"VERB", "AUX", "PUNCT"} and t.text != "." for t in parse.tokens[i + 1 : inside.stop]):
        return None
    first = max(inside.start, i - _SUBJECT_REACH)
    comma = next((k for k in range(i - 1, first - 1, -1) if parse.tokens[k].text == ","), None)
    phrase = range(i if comma is None else comma + 1, i)
    if (
        not phrase
        or parse.tokens[phrase.start].tag == "CC"
        or any(parse.tokens[k].tag not in _IN_A_NAME and parse.tokens[k].text not in _PLACED for k in phrase)
    ):
        return None
    opened = next((k for k in phrase if parse.tokens[k].text in _PLACED | {"("}), phrase.stop)
    return next((k for k in range(opened - 1, phrase.start - 1, -1) if parse.tokens[k].pos in {"NOUN", "PROPN"}), None)


def beside(parse: Parse, i: int, sentence: Span) -> int | None:
    """The name right before or after a verb for which the parser saw no subject; after "told" stands who is told."""
    inside = parse.indices(sentence)
    if parse.tokens[i].lemma.lower() == "tell":  # "A conscript told Sky News", read as news
        named = i - 1 in inside and parse.tokens[i - 1].pos in {"NOUN", "PROPN"}
        return _head_of_phrase(parse, i - 1) if named else None
    for k in (i + 1, i - 1):
        if k in inside and parse.tokens[k].pos == "PROPN" and parse.tokens[k].text.lower() not in WEEKDAY_NAMES:
            return _last_of_name(parse, k, inside) if k > i else k
    return None


def inverted(parse: Parse, i: int, sentence: Span) -> int | None:
    """For "…, said Per Dahl, an economist": the capitals behind a verb that stands behind a mark and has no subject.

    The parser takes some first names for other words ("per", "will"), and gives the verb the subject before it.
    """
    inside = parse.indices(sentence)
    if i - 1 not in inside or parse.tokens[i - 1].text not in _CLOSING | {","} or parse.tokens[i].tag not in _FINITE:
        return None
    own = [c for c in parse.children(i) if parse.tokens[c].dep in _SUBJECTS]
    if own:
        spoken = own[-1] < i and parse.tokens[i - 2].text in _ENDING and parse.tokens[i - 1].text in _CLOSING
        return _noun_behind(parse, i, inside) if spoken else None
    k = i
    while k + 1 in inside and parse.tokens[k + 1].text[:1].isupper() and parse.tokens[k + 1].text[1:].islower():
        k += 1
    closed = k + 1 not in inside or parse.tokens[k + 1].text in {",", "."}
    if k == i and parse.tokens[i - 1].text == "," and (busy := _busy_behind(parse, i)) is not None:
        return busy
    if k == i and parse.tokens[i].lemma.lower() in _PLAIN and parse.tokens[i - 1].text in _CLOSING:
        return _noun_behind(parse, i, inside)  # "“…,” explained the engineer", taken for what is explained
    return k if _SHORTEST_NAME <= k - i <= _LONGEST_NAME and closed else None


def _busy_behind(parse: Parse, i: int) -> int | None:
    """For "…, say doctors writing in a journal": the doctors, whom the parser has do what describes them."""
    doing = (c for c in parse.children(i) if c > i and parse.tokens[c].tag == "VBG" and parse.tokens[c].dep == "ccomp")
    found = (c for k in doing for c in parse.children(k) if parse.tokens[c].dep == "nsubj" and i < c < k)
    return next((c for c in found if parse.tokens[c].tag == "NNS"), None)


def _noun_behind(parse: Parse, i: int, inside: range) -> int | None:
    """For "“The museum,” said its director, “lost …”": the noun behind, where the parser saw the quoted one."""
    phrase = list(takewhile(lambda k: k in inside and parse.tokens[k].tag in _IN_A_NAME, range(i + 1, inside.stop)))
    return next((k for k in reversed(phrase) if parse.tokens[k].pos in {"NOUN", "PROPN"}), None)


def after_mark(parse: Parse, i: int, sentence: Span) -> int | None:
    """For "…,” Ruiz, the mayor, said": the name between the closing mark and a verb for which no subject was seen."""
    first = max(parse.indices(sentence).start, i - _SUBJECT_REACH)
    between: list[int] = []
    for k in range(i - 1, first - 1, -1):
        token = parse.tokens[k]
        if token.text in _CLOSING:
            named = next((j for j in reversed(between) if parse.tokens[j].pos in {"PROPN", "NOUN"}), None)
            if named is not None and parse.tokens[named].pos == "NOUN" and parse.tokens[named - 1].pos == "DET":
                return named  # "…,” a witness, Kim Doss, told us"
            return None if named is None or named != between[-1] else _last_of_name(parse, named, range(k, i))
        if token.pos in {"VERB", "AUX"}:
            return None
        between.append(k)
    return None


def past_opening(parse: Parse, subject: int, sentence: Span) -> int | None:
    """For "Briefing staff in Brell, the chief of police, Ana Ruiz, said": the chief, whom the parser took for staff.

    None for "Spring Airlines, the carrier, said" and "Housing officials in Brell, the capital, said".
    """
    first = parse.indices(sentence).start
    opening, token = parse.tokens[first], parse.tokens[subject]
    if not opening.text.endswith("ing") or opening.pos == "PROPN" or token.head < subject or subject - first > _OPENING:
        return None
    beside = next((c for c in parse.children(subject) if parse.tokens[c].dep == "appos" and c > subject), None)
    if beside is None or token.pos == "PROPN" or min(parse.subtree(subject)) != first:
        return None
    start = min(parse.subtree(beside))
    titled = any(parse.tokens[c].dep == "appos" and parse.tokens[c].pos == "PROPN" for c in parse.children(beside))
    return beside if parse.tokens[start - 1].text == "," and titled else None


def _last_of_name(parse: Parse, k: int, inside: range) -> int:
    while k + 1 in inside and parse.tokens[k + 1].pos == "PROPN":
        k += 1
    return k


def lost_subject(parse: Parse, i: int, sentence: Span) -> int | None:
    """The noun before a finite verb with a clause, where the parser hung its subject on something else."""
    token = parse.tokens[i]
    if (described := _described_before(parse, i)) is not None:
        return described
    clause = any(parse.tokens[c].dep == "ccomp" and c > i for c in parse.children(i))
    if token.tag not in _FINITE or not (clause or token.lemma.lower() == "tell"):
        return None
    first = parse.indices(sentence).start
    near = range(i - 1, max(first, i - _SUBJECT_REACH) - 1, -1)
    k = next((k for k in near if parse.tokens[k].pos in {"NOUN", "PROPN", "PRON"}), None)
    if k is None or any(parse.tokens[j].pos == "VERB" for j in range(k + 1, i)):
        return None
    return _head_of_phrase(parse, k)


def _described_before(parse: Parse, i: int) -> int | None:
    """For "Nordal Corp., rumored a target for months, said": whose description the parser took for a clause."""
    if parse.tokens[i - 1].text != ",":
        return None
    for c in parse.children(i):
        if c < i and parse.tokens[c].tag in {"VBN", "VBD"} and parse.tokens[c].dep == "ccomp":
            own = [k for k in parse.children(c) if parse.tokens[k].dep in _SUBJECTS]
            return own[0] if own == [c - 2] and parse.tokens[c - 1].text == "," else None
    return None


def _head_of_phrase(parse: Parse, k: int) -> int:
    """Up from a phrase's last noun to the one it belongs to: over "and", a description after a comma, and "of"."""
    for _ in range(_SUBJECT_REACH):
        token = parse.tokens[k]
        above = parse.tokens[token.head].head if token.dep == "pobj" else token.head
        climbs = token.dep in {"conj", "appos", "pobj", "compound"} and above < k
        if not climbs or parse.tokens[above].pos not in {"NOUN", "PROPN", "PRON"}:
            return k
        broken = any(t.text in _BREAKS for t in parse.tokens[above:k])
        if (token.dep == "pobj" and broken) or (token.dep == "appos" and not broken):
            return k  # "from the steps of the House the mayor told …": two phrases side by side
        if token.pos == "PROPN" and token.dep == "appos":
            return k  # a name that the parser took for a description of the place before it
        k = above
    return k
