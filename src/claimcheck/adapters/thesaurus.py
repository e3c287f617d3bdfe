"""The packaged thesaurus: WordNet's synonyms, classes and opposites, as scripts/make_thesaurus.py writes them.

A word's meanings stand with the most frequent first. Two words are taken for alike where one of them has the shared
meaning among its first, so that "broken" finds "violated" though breaking means fifty other things.
Read once per process, when first asked for. This file must not know claims or reports.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.thesaurus import Kin
from claimcheck.errors import MissingError, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGED: Final = "wordnet-relations"
_FOLDER: Final = Path(__file__).resolve().parent.parent / "models" / PACKAGED
_FILE: Final = "relations.txt.gz"
# Meanings of a part of speech that count as a word's own; the rest is rare. Chosen by hand, as usual with WordNet,
# whose first meaning alone is right about three times in five.
FIRST: Final = 2
RARE: Final = 20  # The other word may have the shared meaning among its rarer ones, up to here.
LEVELS: Final = 3  # "Ferry" is a boat, a vessel, a craft; above that stands "vehicle", and everything falls together.
# Endings of inflected forms, what stands in their place, and the parts of speech that are so inflected (n noun, v verb,
# a adjective, d the verb that a noun is made of), as WordNet's own morphology has them.
_ENDINGS: Final = (
    ("ies", "y", "nvd"),
    ("ves", "f", "n"),
    ("es", "e", "nvd"),
    ("es", "", "nvd"),
    ("s", "", "nvd"),
    ("ied", "y", "v"),
    ("ed", "e", "v"),
    ("ed", "", "v"),
    ("ing", "e", "v"),
    ("ing", "", "v"),
    ("er", "e", "a"),
    ("er", "", "a"),
    ("est", "e", "a"),
    ("est", "", "a"),
)
_ANY: Final = "nvard"


@dataclass(frozen=True, slots=True)
class _Entry:
    """A word: its meanings by part of speech, the first ones, those with their clusters' heads, and all above them."""

    meanings: tuple[tuple[str, ...], ...]
    main: frozenset[str]
    clusters: frozenset[str]
    over: frozenset[str]


class PackagedThesaurus:
    """WordNet's relations behind the Thesaurus port.

    Raises:
        MissingError: When the packaged file is not there.
        StoreError: When it is damaged.
    """

    def __init__(self) -> None:
        self.name = packaged_name()
        words, above, against, irregular = _blocks(self.name)
        self._words = dict(line.split("\t", 1) for line in words)
        self._above = {i: tuple(up.split(",")) for i, up in (line.split("\t") for line in above)}
        self._against = frozenset(tuple(line.split("\t")) for line in against)
        self._irregular = dict(line.split("\t") for line in irregular)
        self.entry = lru_cache(maxsize=20_000)(self._entry)
        self.kin = lru_cache(maxsize=200_000)(self._kin)  # words recur; some 30 megabytes when full

    def _kin(self, first: str, second: str) -> Kin | None:
        own, other = self.entry(first), self.entry(second)
        if not own.meanings or not other.meanings:
            return None
        if first == second or any(_shared(a, b) for a in own.meanings for b in other.meanings):
            return Kin.ALIKE
        if self._opposed(own.clusters, other.clusters):
            return Kin.OPPOSITE
        if own.main & other.over:
            return Kin.NARROWER
        return Kin.BROADER if other.main & own.over else None

    def _entry(self, word: str) -> _Entry:
        meanings = self._meanings(word)
        main = _main(meanings)
        clusters = main | self._heads(_main(meanings, "a"))
        return _Entry(meanings=meanings, main=main, clusters=clusters, over=self._over(main))

    def _meanings(self, word: str) -> tuple[tuple[str, ...], ...]:
        """The meanings of the word, a tuple for each part of speech, which stands first."""
        found: dict[tuple[str, ...], None] = {}
        for form, parts in self._forms(word):
            cells = self._words[form].split(";") if form in self._words else ()
            found.update(dict.fromkeys((cell[0], *cell[1:].split(",")) for cell in cells if cell[0] in parts))
        return tuple(found)

    def _forms(self, word: str) -> Iterator[tuple[str, str]]:
        """The word and the plain forms it can be of, with their parts; a phrase is bent at its verb ("blew up")."""
        head, space, rest = word.partition(" ")
        yield word, _ANY
        if head in self._irregular:
            yield self._irregular[head] + space + rest, _ANY
        for ending, plain, parts in _ENDINGS:
            if head.endswith(ending) and len(head) - len(ending) >= 2:
                bare = head[: -len(ending)]
                yield bare + plain + space + rest, parts
                if not plain and len(bare) > 3 and bare[-1] == bare[-2]:
                    yield bare[:-1] + space + rest, parts

    def _opposed(self, own: frozenset[str], other: frozenset[str]) -> bool:
        """Whether meanings of the two, or the heads of their clusters ("tiny" and "huge"), are opposites."""
        return any((a, b) in self._against or (b, a) in self._against for a in own for b in other)

    def _heads(self, meanings: frozenset[str]) -> frozenset[str]:
        return frozenset(up for m in meanings for up in self._above.get(m, ()))

    def _over(self, meanings: frozenset[str]) -> frozenset[str]:
        found, level = frozenset[str](), meanings
        for _ in range(LEVELS):
            level = self._heads(level)
            found |= level
        return found


def _shared(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    ours, theirs = a[1:], b[1:]
    return bool(set(ours[:FIRST]) & set(theirs[:RARE]) or set(theirs[:FIRST]) & set(ours[:RARE]))


def _main(meanings: tuple[tuple[str, ...], ...], parts: str = _ANY) -> frozenset[str]:
    return frozenset(m for part in meanings if part[0] in parts for m in part[1 : FIRST + 1])


@cache
def packaged_thesaurus() -> PackagedThesaurus:
    """The packaged thesaurus, loaded once per process.

    Raises:
        MissingError: When its file is not there.
        StoreError: When it is damaged.
    """
    return PackagedThesaurus()


def packaged_name() -> str:
    """The packaged thesaurus's name and the sha256 of its file, without reading it.

    Raises:
        MissingError: When its card is not there.
    """
    try:
        card = json.loads((_FOLDER / "card.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _missing("card.json") from error
    return f"{card['name']} sha256:{card['sha256'][_FILE]}"


def _blocks(name: str) -> list[list[str]]:
    try:
        data = (_FOLDER / _FILE).read_bytes()
    except OSError as error:
        raise _missing(_FILE) from error
    if hashlib.sha256(data).hexdigest() != name.rpartition(":")[2]:
        raise StoreError(
            f"{_FOLDER / _FILE} is not the file that card.json describes.",
            hint="Reinstall claimcheck-news, or make the file again with scripts/make_thesaurus.py.",
        )
    return [block.split("\n") for block in gzip.decompress(data).decode().split("\n\n")]


def _missing(file: str) -> MissingError:
    return MissingError(
        f"The packaged thesaurus's file {_FOLDER / file} is missing.",
        hint="Reinstall claimcheck-news, or make it again with scripts/make_thesaurus.py.",
    )
