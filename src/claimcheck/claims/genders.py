"""genders: whether the words around a name show a woman or a man. Lists; a word missing costs a pronoun its person."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from claimcheck.claims.first_names import FEMALE_NAMES, MALE_NAMES

if TYPE_CHECKING:
    from claimcheck.text.span import Span

FEMALE: Final = frozenset(
    """
    she her hers mrs ms miss lady spokeswoman chairwoman congresswoman mother daughter wife queen sister woman
    widow actress grandmother girl policewoman
    """.split()
)
MALE: Final = frozenset(
    """
    he him his mr sir lord spokesman chairman congressman father son husband king brother man widower
    grandfather boy policeman
    """.split()
)


def gender_of_name(name: str) -> str:
    """The letter f or m that a full name's first name shows, or the empty string: "Karen Hale", a woman."""
    first, _, rest = name.lower().partition(" ")
    if not rest:
        return ""
    return "f" if first in FEMALE_NAMES else "m" if first in MALE_NAMES else ""


def gender_of(words: Counter[str]) -> str:
    """The letter f or m, by which words there are more of, or the empty string where they do not say."""
    female, male = sum(words[w] for w in FEMALE), sum(words[w] for w in MALE)
    return "" if female == male else "f" if female > male else "m"


_TITLE_REACH: Final = 6  # characters: "Lady", "Mrs." and a blank


def namesake_titled(text: str, span: Span, name: str, known: str) -> str:
    """For "Lady Hale said" in a text that names Sir Tom Hale in full: herself; nothing where the title fits him.

    Args:
        text: The article's.
        span: Where the name stands.
        name: The bare name.
        known: The letter f or m of whoever is named in full.
    """
    start = text.find(name, span.start, span.end)
    title = text[max(0, start - _TITLE_REACH) : start].split()[-1:]
    own = gender_of(Counter({title[0].lower().rstrip("."): 1})) if title and title[0][0].isupper() else ""
    return f"{title[0]} {name}" if own and known and own != known else ""
