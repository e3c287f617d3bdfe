"""Full names: which of the names that an article gives are short for which; a person's last word, a body's first."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

SMALL_WORDS: Final = frozenset("the a an of and for de la du al von van & at in on to".split())
"""Words that tell nothing in a name."""


class Names:
    """Names by the word that a short form must share: a person's last, a body's first."""

    def __init__(self, names: Iterable[str], *, person: bool) -> None:
        self._person = person
        self._by_word: defaultdict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        for name in sorted(names):
            parts = name_parts(name)
            if parts:
                self._by_word[parts[-1 if person else 0]].append((name, parts))

    def longer(self, short: tuple[str, ...]) -> list[str]:
        """The names that the parts are short for."""
        word = short[-1 if self._person else 0] if short else ""
        found = self._by_word.get(word, ())
        return [name for name, parts in found if _is_short_for(short, parts, person=self._person)]


def name_parts(name: str) -> tuple[str, ...]:
    """The telling words of a name, in lower case."""
    words = (w.removeprefix("al-") for w in re.findall(r"[\w’'&-]+", name.lower()))
    return tuple(w for w in words if w not in SMALL_WORDS)


def _is_short_for(short: tuple[str, ...], whole: tuple[str, ...], *, person: bool) -> bool:
    if not short or len(short) >= len(whole):
        return False
    return short == whole[-len(short) :] if person else short == whole[: len(short)]


def fullest(people: set[str], bodies: set[str], acronyms: dict[str, str]) -> dict[str, str]:
    """For each name the longest one that it is short for; with the acronyms."""
    full = {}
    persons = Names(people, person=True)
    for pool, known in ((people, persons), (bodies, Names(bodies, person=False))):
        for name in pool:
            full[name] = max(known.longer(name_parts(name)), key=len, default=name)
    for name in [n for n in bodies if full[n] == n]:
        fits = persons.longer(name_parts(name))
        if fits and len(name_parts(name)) == 1:
            full[name] = fits[0]
    return full | acronyms
