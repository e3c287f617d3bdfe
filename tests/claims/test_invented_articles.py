"""Articles of many kinds of outlet, invented, with what is a claim in them, on whose word, and what is none.

An article begins with "@ name | outlet | day | headline"; "C speaker | sentence" is a claim ("-" in the outlet's own
voice, "~" somebody unnamed, "/" between what will do), "N | sentence" is none, "? |" either; a blank line ends a
paragraph.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from claimcheck.evaluation import score
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claim, Claims

WRITTEN = (Path(__file__).parent / "invented_articles.txt").read_text(encoding="utf-8")
ARTICLES = WRITTEN.removeprefix("@ ").split("\n@ ")


@dataclass(frozen=True)
class Line:
    kind: str
    speakers: tuple[str, ...]
    span: Span


def read(article: str) -> tuple[dict[str, object], str, list[Line]]:
    head, _, body = article.partition("\n")
    _, outlet, day, title = (part.strip() for part in head.split("|"))
    text, lines = "", []
    for written in body.split("\n"):
        label, _, sentence = written.partition(" | ")
        if not sentence:
            text = f"{text.rstrip()}\n\n" if text else ""
            continue
        text += " " if text and not text.endswith("\n") else ""
        lines.append(Line(label[0], tuple(label[2:].split("/")), Span(len(text), len(text) + len(sentence))))
        text += sentence
    return {"outlet": outlet, "published": date.fromisoformat(day), "title": title}, text.rstrip(), lines


def stands_on(claim: Claim, speaker: str) -> bool:
    """Whether the claim is handed to the speaker, as evaluation.py compares names."""
    told = claim.attribution
    if told is None or speaker in {"-", "~"}:
        return (told is None and speaker == "-") or (told is not None and speaker == "~" and told.anonymous)
    gold = {
        "claims": [
            {"id": "c", "quote": claim.quote, "speaker": speaker, "modality": "", "quantities": (), "times": ()}
            | {"self_unverified": False}
        ],
        "disclaimers": (),
        "not_claims": (),
    }
    found = {"quote": claim.quote, "attribution": {"speaker": told.speaker}, "modality": ""}
    shown = {"claims": [found | {"quantities": (), "times": (), "self_unverified": False}], "disclaimers": ()}
    return score(gold, shown).speaker.hits == 1


@pytest.mark.parametrize("article", ARTICLES, ids=lambda a: a.split(" ", 1)[0])
def test_claims_are_found_with_who_makes_them_and_nothing_else_is_one(
    claims_of: Callable[..., Claims], article: str
) -> None:
    known, text, lines = read(article)
    claims = claims_of(text, **known)
    inside = {line: [c for c in claims if c.span.overlaps(line.span)] for line in lines}
    sentences = {line: line.span.of(text) for line in lines}
    assert [sentences[line] for line in lines if line.kind == "N" and inside[line]] == []
    assert [sentences[line] for line in lines if line.kind == "C" and not inside[line]] == []
    wrong = [
        (sentences[line], line.speakers)
        for line in lines
        if line.kind == "C" and not any(stands_on(c, s) for c in inside[line] for s in line.speakers)
    ]
    assert wrong == []
