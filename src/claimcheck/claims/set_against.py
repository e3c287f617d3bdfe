"""Set against: where a sentence sets one whole clause against another, by "while" or "though", or behind a colon.

Both can be checked apart, and a doubt or a "not" in one says nothing of the other. It knows the parse of one stretch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

_SETTING: Final = frozenset({"while", "whereas"})
_CONCEDING: Final = frozenset({"though", "although"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
_HELPERS: Final = frozenset({"be", "have", "do"})
_AHEAD: Final = frozenset({"CC", ","})  # what may stand before a "while" that opens: "But, while …"


def against(reading: Reading, piece: Span, is_clause: Callable[[Reading, Span | None], bool]) -> dict[int, int]:
    """Where ", while B", ", though B" and ": B" are cut off, with where B begins, if both sides are whole clauses."""
    parse = reading.parse
    inside = parse.indices(piece)
    found = {}
    for i in inside:
        if i == inside.start or not (_joins(parse, i, inside) or _is_colon(reading, piece, i)):
            continue
        start = parse.tokens[i - (parse.tokens[i - 1].text.lower() == "even")].start
        before, behind = (
            trimmed(reading.text, piece.start, start),
            trimmed(reading.text, parse.tokens[i].end, piece.end),
        )
        if is_clause(reading, before) and behind is not None and is_clause(reading, behind):
            found[start] = behind.start
    return found


def conceded_first(
    reading: Reading, piece: Span, is_clause: Callable[[Reading, Span | None], bool]
) -> tuple[Span, Span] | None:
    """The two clauses of "While A, B", without the "while"."""
    parse = reading.parse
    inside = parse.indices(piece)
    first = next((k for k in inside if parse.tokens[k].tag not in _AHEAD and parse.tokens[k].text != "even"), None)
    if first is None or parse.tokens[first].dep != "mark":
        return None
    clause = parse.tokens[first].head
    if parse.tokens[clause].dep != "advcl" or not _is_another(parse, parse.tokens[first].text.lower(), clause):
        return None
    last = max(parse.subtree(clause))
    if last + 1 not in inside or parse.tokens[last + 1].text != ",":
        return None
    told = trimmed(reading.text, parse.tokens[first].end, parse.tokens[last].end)
    rest = trimmed(reading.text, parse.tokens[last + 1].end, piece.end)
    both = told is not None and rest is not None and is_clause(reading, told) and is_clause(reading, rest)
    return (told, rest) if told is not None and rest is not None and both else None


def _joins(parse: Parse, i: int, inside: range) -> bool:
    """For ", while the tunnel is open" at the end: its subject is another, and it belongs to the main verb."""
    token = parse.tokens[i]
    comma = parse.tokens[i - 2 if parse.tokens[i - 1].text.lower() == "even" and i - 2 in inside else i - 1]
    clause = token.head
    if comma.text != "," or token.dep != "mark" or parse.tokens[clause].dep not in {"advcl", "ccomp"}:
        return False
    joined = clause
    while parse.tokens[joined].dep in {"advcl", "conj", "ccomp"} and parse.tokens[joined].head in inside:
        joined = parse.tokens[joined].head
    top = parse.tokens[joined].head == joined or parse.tokens[joined].head not in inside
    last = max(parse.subtree(clause))
    closes = last + 1 >= inside.stop or parse.tokens[last + 1].pos in {"PUNCT", "CCONJ"}
    return top and closes and _is_another(parse, token.text.lower(), clause)


def _is_another(parse: Parse, word: str, clause: int) -> bool:
    """Whether the clause tells something of its own: with "he" for its subject, "while" may only say when.

    Not "though the others are": what they are stands in the other clause.
    """
    subjects = [parse.tokens[c] for c in parse.children(clause) if parse.tokens[c].dep in _SUBJECTS]
    if parse.tokens[clause].lemma.lower() in _HELPERS and max(parse.subtree(clause)) == clause:
        return False
    if word in _CONCEDING:
        return bool(subjects)
    return word in _SETTING and any(t.pos in {"NOUN", "PROPN"} for t in subjects)


def _is_colon(reading: Reading, piece: Span, i: int) -> bool:
    """Whether the token is a colon with a sentence behind it, not a quotation, a list or a bracket's words."""
    token = reading.parse.tokens[i]
    behind = reading.text[token.end : token.end + 2]
    if token.text != ":" or behind[:1] != " " or not behind[1:].isupper():
        return False
    before = reading.text[piece.start : token.start]
    return before.count("(") == before.count(")")
