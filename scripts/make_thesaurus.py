"""Makes the packaged thesaurus from WordNet 3.0: which English words mean alike, which exclude each other.

    python scripts/make_thesaurus.py [FOLDER]     # where data.noun, index.noun, … stand; Debian: package wordnet-base

Names, figures and phrases of more than three words are left out, and words with no synonym, class or opposite. The
licence of WordNet asks for its notice beside the file; it is written there.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MODELS = Path(__file__).resolve().parent.parent / "src/claimcheck/models"
TARGET = MODELS / "wordnet-relations"
PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
MOST_WORDS = 3
NOTICE = """WordNet Release 3.0

This software and database is being provided to you, the LICENSEE, by Princeton University under the following license.
By obtaining, using and/or copying this software and database, you agree that you have read, understood, and will
comply with these terms and conditions.:

Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and
without fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice and
statements, including the disclaimer, and that the same appear on ALL copies of the software, database and
documentation, including modifications that you make for internal use or for distribution.

WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.

THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS
OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF
MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR
DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.

The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of
the software and/or database. Title to copyright in this software, database and any associated documentation shall at
all times remain with Princeton University and LICENSEE agrees to preserve same.
"""


@dataclass
class Synset:
    """One meaning: its words and what it points to."""

    words: list[str]
    above: list[str] = field(default_factory=list)
    like: list[str] = field(default_factory=list)  # the head of an adjective's cluster
    against: list[str] = field(default_factory=list)
    derived: list[tuple[str, int]] = field(default_factory=list)  # verb meanings that a noun's word is made of


def read_synsets(folder: Path) -> dict[str, Synset]:
    """Every meaning by part of speech and offset."""
    found: dict[str, Synset] = {}
    for part, letter in PARTS.items():
        for line in (folder / f"data.{part}").read_text(encoding="latin-1").splitlines():
            if line.startswith(" "):
                continue
            cells = line.split(" | ")[0].split()
            count = int(cells[3], 16)
            synset = Synset(words=[cells[4 + 2 * i].split("(")[0] for i in range(count)])
            at = 4 + 2 * count
            for i in range(int(cells[at])):
                sign, offset, other, places = cells[at + 1 + 4 * i : at + 5 + 4 * i]
                key, mine = letter_of(other) + offset, int(places[:2], 16)
                if sign == "@":
                    synset.above.append(key)
                elif sign == "&":
                    synset.like.append(key)
                elif sign == "!":
                    synset.against.append(key)
                elif sign == "+" and letter == "n" and other == "v":
                    synset.derived.append((key, mine))
            found[letter + cells[0]] = synset
    return found


def letter_of(part: str) -> str:
    """A satellite adjective is an adjective."""
    return "a" if part == "s" else part


def read_senses(folder: Path) -> dict[str, dict[str, list[str]]]:
    """The meanings of each word by part of speech, most frequent first."""
    found: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for part, letter in PARTS.items():
        for line in (folder / f"index.{part}").read_text(encoding="latin-1").splitlines():
            if line.startswith(" "):
                continue
            cells = line.split()
            count = int(cells[2])
            found[cells[0]][letter] = [letter + offset for offset in cells[-count:]]
    return found


def is_word(lemma: str) -> bool:
    """Whether it is plain words: no figures, no signs but hyphens and apostrophes."""
    words = lemma.split("_")
    return len(words) <= MOST_WORDS and all(w.replace("-", "").replace("'", "").isalpha() for w in words)


class Numbers(dict[str, int]):
    """The meanings that are kept, numbered as they are first met."""

    def of(self, meanings: Iterable[str]) -> str:
        """Their numbers."""
        return ",".join(base36(self.setdefault(i, len(self))) for i in meanings)


def words_block(folder: Path, synsets: dict[str, Synset], number: Numbers) -> list[str]:
    """Each word with its meanings by part of speech, and under d the verbs that its first meanings are made of."""
    lines = []
    for lemma, parts in sorted(read_senses(folder).items()):
        named = not any(lemma in synsets[i].words for ids in parts.values() for i in ids)
        if named or len(lemma) < 2 or not is_word(lemma):
            continue
        first = [synsets[i] for ids in parts.values() for i in ids[:3]]
        derived = sorted({key for s in first for key, at in s.derived if spelled(s, at) == lemma})
        cells = [part + number.of(ids) for part, ids in parts.items()]
        cells += ["d" + number.of(derived)] if derived else []
        lines.append(f"{lemma.replace('_', ' ')}\t{';'.join(cells)}")
    return lines


def above_block(synsets: dict[str, Synset], number: Numbers) -> list[str]:
    """Each meaning with those it is a kind of."""
    kept = {i: [a for a in (*synsets[i].above, *synsets[i].like) if a in number] for i in number}
    return [f"{base36(number[i])}\t{number.of(above)}" for i, above in kept.items() if above]


def against_block(synsets: dict[str, Synset], number: Numbers) -> list[str]:
    """Pairs of meanings that are opposites."""
    pairs = {tuple(sorted((number[i], number[o]))) for i in number for o in synsets[i].against if o in number}
    return [f"{base36(a)}\t{base36(b)}" for a, b in sorted(pairs)]


def irregular_block(folder: Path) -> list[str]:
    """Forms that no rule bends back."""
    rows = [
        row.split()[:2] for part in PARTS for row in (folder / f"{part}.exc").read_text(encoding="latin-1").splitlines()
    ]
    return sorted({f"{bent}\t{base}" for bent, base in rows if is_word(bent) and is_word(base) and "_" not in bent})


def main(folder: Path) -> None:
    """Write the relations, their card and the notice."""
    synsets, number = read_synsets(folder), Numbers()
    lines = words_block(folder, synsets, number)
    blocks = [lines, above_block(synsets, number), against_block(synsets, number), irregular_block(folder)]
    data = gzip.compress("\n\n".join("\n".join(block) for block in blocks).encode(), compresslevel=9, mtime=0)
    TARGET.mkdir(exist_ok=True)
    (TARGET / "relations.txt.gz").write_bytes(data)
    (TARGET / "LICENSE").write_text(NOTICE, encoding="utf-8")
    card = {
        "name": "wordnet-relations",
        "source": "WordNet 3.0, Princeton University; words, their synonyms, classes and opposites",
        "license": "WordNet 3.0 licence (LICENSE beside this file)",
        "sha256": {"relations.txt.gz": hashlib.sha256(data).hexdigest()},
    }
    (TARGET / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    print(f"{len(lines)} words, {len(number)} meanings, {len(data):,} bytes")


def spelled(synset: Synset, at: int) -> str:
    """The word of a meaning to which a pointer belongs; 0 stands for all of them."""
    return synset.words[at - 1].lower() if at else synset.words[0].lower()


def base36(n: int) -> str:
    """A number in few letters."""
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    out = ""
    while True:
        n, rest = divmod(n, 36)
        out = digits[rest] + out
        if not n:
            return out


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("/usr/share/wordnet"))
