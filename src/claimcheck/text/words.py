"""Words: a text cut into numbers, words and marks, for the grammar of quantities.

It knows only where tokens stand; it does not know what they mean, and needs no language model. Numbers keep their
separators ("10,000"), words keep their apostrophes ("don't") and dotted letters ("p.m.") stay whole. Reading past
either end gives empty strings, so rules can look around without checking bounds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.text.unseen import UNSEEN, has_unseen, narrowed, without_unseen

# No alternative can match the empty string and each repeats over disjoint characters, so the scan is linear.
# Web addresses are one token, so that their digits are nobody's figures.
# It must not join a number to the full stop or comma that ends its clause ("in 2019."), nor letters to digits
# ("KN-23").
_TOKEN = re.compile(
    r"(?P<address>(?:https?://|www\.)\S+)"
    r"|(?P<number>[0-9]+(?:(?:[.,]|['’](?=[0-9]{3}(?![0-9])))[0-9]+)*)"
    r"|(?P<letters>(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<mark>\S)"
)
_GAPPED = re.compile(
    r"(?P<address>(?:https?://|www\.)\S+)"
    rf"|(?P<number>[0-9][0-9{UNSEEN}]*(?:(?:[.,]|['’](?=[0-9{UNSEEN}]{{3}}(?![0-9])))[0-9][0-9{UNSEEN}]*)*)"
    rf"|(?P<letters>(?:[^\W\d_]\.){{2,}}|[^\W\d_](?:[^\W\d_]|[{UNSEEN}])*(?:['’][^\W\d_](?:[^\W\d_]|[{UNSEEN}])*)*)"
    rf"|(?P<mark>[^\s{UNSEEN}])"
)
"""The same for a text with characters without width inside its words and figures."""

# The farthest that any rule looks beyond an end; negative indices fall into the same padding.
_PADDING = 24


@dataclass(frozen=True, slots=True)
class Words:
    """The tokens of ``text``: parallel lists, padded at the end; ``count`` is the number of real tokens.

    ``low`` holds the tokens in lower case with straight apostrophes; ``number`` says which begin with a digit.
    """

    text: str
    count: int
    raw: list[str]
    low: list[str]
    start: list[int]
    end: list[int]
    number: list[bool]

    def glued(self, i: int) -> bool:
        """Whether token ``i`` follows the one before without white space."""
        return i > 0 and self.start[i] == self.end[i - 1]

    def capital(self, i: int) -> bool:
        """Whether token ``i`` begins with a capital letter."""
        return self.raw[i][:1].isupper()

    def letters(self, i: int) -> bool:
        """Whether token ``i`` is a word."""
        return self.raw[i][:1].isalpha()

    def opens(self, i: int) -> bool:
        """Whether token ``i`` begins a sentence, a line or a quotation, as far as marks and line breaks tell."""
        if i <= 0:
            return True
        if self.raw[i - 1] == "-" and self.start[i] > self.end[i - 1]:  # "LONDON (AP) - Two people"
            return True
        if self.raw[i - 1] == ")" and self.start[i] > self.end[i - 1] and self._dateline(i - 1):
            return True
        return self.raw[i - 1] in _OPENERS or "\n" in self.text[self.end[i - 1] : self.start[i]]

    def _dateline(self, i: int) -> bool:
        """Whether the bracket that closes at ``i`` stands in a dateline: "Tarn, 3 May (NPA) Four people died"."""
        inside = range(i, max(i - _LONGEST_AGENCY, -1), -1)
        opened = next((k for k in inside if self.raw[k] == "("), None)
        if opened is None:
            return False
        before = range(opened, max(opened - _LONGEST_PLACE, 0) - 1, -1)
        first = next((k for k in before if k == 0 or "\n" in self.text[self.end[k - 1] : self.start[k]]), None)
        return first is not None and not any(self.raw[k][:1].islower() for k in range(first, i))


_LONGEST_AGENCY = 6  # words in a dateline's brackets, with these
_LONGEST_PLACE = 8  # words and marks before them
_OPENERS = frozenset('.!?:;"“”„«‘(—–•*…')


def read_words(text: str) -> Words:
    """Cut a text into words; offsets are indices into it."""
    raw: list[str] = []
    start: list[int] = []
    end: list[int] = []
    number: list[bool] = []
    gapped = has_unseen(text)
    for match in (_GAPPED if gapped else _TOKEN).finditer(narrowed(text)):
        raw.append(without_unseen(match[0]) if gapped else match[0])
        a, b = match.span()
        start.append(a)
        end.append(b)
        number.append(match.lastgroup == "number")
    count = len(raw)
    low = [token.lower().replace("’", "'") for token in raw]
    for column in (raw, low):
        column.extend([""] * _PADDING)
    for edge in (start, end):
        edge.extend([len(text) + 1] * _PADDING)
    number.extend([False] * _PADDING)
    return Words(text=text, count=count, raw=raw, low=low, start=start, end=end, number=number)
