"""Insertions: who speaks where ", in a claim that nobody could check," stands between the subject and its verb.

The parser often loses the verb behind such a clause. It knows the tokens of one sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.pointing_words import ACCOUNTS, FIGURES

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

_NOUNS: Final = frozenset({"NOUN", "PROPN", "PRON"})
_TOLD: Final = ACCOUNTS | FIGURES
_ONE: Final = frozenset("a an one this".split())
_NEAR: Final = 4  # tokens: ", in a separate claim"


def before_insertion(parse: Parse, i: int, sentence: Span) -> int | None:
    """The head of "The army" in "The army, in a claim that we could not verify, said …", for the verb at ``i``.

    Args:
        parse: The article's parse.
        i: The verb.
        sentence: Its sentence.
    """
    first = parse.indices(sentence).start
    commas = [k for k in range(i - 1, first, -1) if parse.tokens[k].text == ","][:2]
    if len(commas) < 2 or commas[0] != i - 1:
        return None
    opening = parse.tokens[commas[1] + 1 : commas[1] + 1 + _NEAR]
    words = [t.text.lower() for t in opening]
    told = any(t.lemma.lower() in _TOLD for t in opening[2:])
    if len(words) < _NEAR or words[0] != "in" or words[1] not in _ONE or not told:
        return None
    head = commas[1] - 1
    while first <= parse.tokens[head].head < head and parse.tokens[parse.tokens[head].head].pos in _NOUNS | {"ADP"}:
        head = parse.tokens[head].head
    return head if parse.tokens[head].pos in _NOUNS else None
