"""What another report's sentence on the same event says to a claim, row by row, as tests/events/*.txt write them down.

A file is one event: ``L:`` how the article begins, ``R:`` how the other report does, ``C:`` a claim of the article's,
and below it sentences of the report, each after what it says to the claim: ``+`` bears it out, ``-`` speaks against it
or denies it, ``0`` says nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNS = {"supports": "+", "contradicts": "-", "denies": "-"}


def rows() -> Iterator[tuple[str, str, str, str, str]]:
    for file in sorted((Path(__file__).parent / "events").glob("*.txt")):
        told = {}
        for line in filter(None, file.read_text(encoding="utf-8").splitlines()):
            kind, _, text = line.partition(" ")
            if kind.endswith(":"):
                told[kind] = text
            else:
                yield told["L:"], told["R:"], told["C:"], kind, text


@pytest.mark.parametrize(("article", "report", "claim", "sign", "sentence"), list(rows()))
def test_a_sentence_of_another_report_says_to_the_claim_what_a_reader_hears(
    said_of, article, report, claim, sign, sentence
):
    assert SIGNS.get(said_of(article, report, claim, sentence), "0") == sign
