"""figure_words: a text's figures as words of an index, so that "over three hundred" is found by "more than 300".

They stand beside the text's own words. It knows numerals; it must not know indexes, units or comparators.
"""

from __future__ import annotations

import re
from typing import Final

from claimcheck.text.numerals import GLYPHS, HINTS, STARTERS, read_numeral
from claimcheck.text.words import read_words

ANY: Final = "anyfigure"
"""Stands in every text with a figure: what decides on a figure gives one, its own or another."""
# A digit or a fraction in one sign.
_SIGN: Final = re.compile(f"[0-9{GLYPHS}]")
# A run of letters; what stands between ("'", "-", a figure) parts words here, so that none that could count is missed.
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_LONGEST: Final = 4_000  # characters read; a sentence has 30 to 300


def figure_words(text: str) -> tuple[str, ...]:
    """ANY and a word for each distinct value, in order; nothing where the text has no figure.

    >>> figure_words("Over three hundred of the 1.5 million")
    ('anyfigure', 'figure300', 'figure1p5e06')
    >>> figure_words("Nobody came.")
    ()
    """
    if not may_hold_figures(text):
        return ()
    tokens = read_words(text[:_LONGEST])
    found: dict[str, None] = {}
    i = 0
    while i < tokens.count:
        numeral = read_numeral(tokens, i) if tokens.number[i] or tokens.low[i] in STARTERS else None
        if numeral is None:
            i += 1
            continue
        found[_word(numeral.value)] = None
        i = max(i + 1, numeral.stop)
    return (ANY, *found) if found else ()


def may_hold_figures(text: str) -> bool:
    """Whether a text has a digit or a word of numbers: a look that costs a tenth of reading it.

    >>> may_hold_figures("Nobody came to a meeting."), may_hold_figures("A third of them came.")
    (False, True)
    """
    return _SIGN.search(text) is not None or not HINTS.isdisjoint(_LETTERS.findall(text.lower()))


def _word(value: float) -> str:
    """Letters and digits only, since an index cuts at everything else."""
    return "figure" + f"{value:.6g}".replace(".", "p").replace("+", "").replace("-", "m")
