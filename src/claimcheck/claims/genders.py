"""genders: whether the words around a name show a woman or a man. Lists; a word missing costs a pronoun its person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections import Counter

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


def gender_of(words: Counter[str]) -> str:
    """The letter f or m, by which words there are more of, or the empty string where they do not say."""
    female, male = sum(words[w] for w in FEMALE), sum(words[w] for w in MALE)
    return "" if female == male else "f" if female > male else "m"
