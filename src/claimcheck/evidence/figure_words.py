"""figure_words: a text's figures as words of an index, so that "over three hundred" is found by "more than 300".

They stand beside the text's own words. It knows numerals; it must not know indexes, units or comparators.
"""

from __future__ import annotations

from typing import Final

from claimcheck.text.numerals import read_numeral
from claimcheck.text.words import read_words

ANY: Final = "anyfigure"
"""Stands in every text with a figure: what decides on a figure gives one, its own or another."""
_LONGEST: Final = 4_000  # characters read; a sentence has 30 to 300


def figure_words(text: str) -> tuple[str, ...]:
    """ANY and a word for each distinct value, in order; nothing where the text has no figure.

    >>> figure_words("Over three hundred of the 1.5 million")
    ('anyfigure', 'figure300', 'figure1p5e06')
    >>> figure_words("Nobody came.")
    ()
    """
    tokens = read_words(text[:_LONGEST])
    found: dict[str, None] = {}
    i = 0
    while i < tokens.count:
        numeral = read_numeral(tokens, i)
        if numeral is None:
            i += 1
            continue
        found[_word(numeral.value)] = None
        i = max(i + 1, numeral.stop)
    return (ANY, *found) if found else ()


def _word(value: float) -> str:
    """Letters and digits only, since an index cuts at everything else."""
    return "figure" + f"{value:.6g}".replace(".", "p").replace("+", "").replace("-", "m")
