"""What a sentence adds on who denies it is no part of what was told, and the denial is a claim of theirs."""

from __future__ import annotations

import time

import pytest

from claimcheck import find_attributions, find_claims
from claimcheck.claims.denied_asides import denied_asides
from claimcheck.text.span import Span


def told(text: str) -> list[tuple[str, str, str]]:
    return [(c.attribution.speaker if c.attribution else "-", c.modality.value, c.wording) for c in find_claims(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "denier", "claim"),
    [
        (
            "The dockers' union said 19 men were hurt in the crush, an allegation denied by the port.",
            "dockers' union",
            "port",
            "19 men were hurt in the crush",
        ),
        (
            "The port sacked 19 men, the union said, a claim denied by the harbour board.",
            "union",
            "harbour board",
            "The port sacked 19 men",
        ),
        (
            "Villagers said guards burned 30 huts, claims Moravia denies.",
            "Villagers",
            "Moravia",
            "Guards burned 30 huts",
        ),
        (
            "Villagers said guards burned 30 huts, an accusation that the company has repeatedly denied.",
            "Villagers",
            "company",
            "Guards burned 30 huts",
        ),
        (
            "Villagers said guards burned 30 huts, allegations the company dismissed as lies.",
            "Villagers",
            "company",
            "Guards burned 30 huts",
        ),
    ],
)
def test_the_claim_stays_its_speakers_and_the_denial_is_another(
    text: str, speaker: str, denier: str, claim: str
) -> None:
    assert told(text) == [(speaker, "asserted", claim), (denier, "denied", claim)]


def test_he_denies_it_and_prosecutors_do_not_say_so() -> None:
    text = "Marek Salem runs the firm. Prosecutors say he took bribes from two builders, a charge Salem has denied."
    assert told(text)[1:] == [
        ("Prosecutors", "asserted", "Marek Salem took bribes from two builders"),
        ("Marek Salem", "denied", "Marek Salem took bribes from two builders"),
    ]


def test_an_aside_denies_what_its_own_sentence_told() -> None:
    text = "The union said 19 men were hurt. It is alleged that Salem locked the gate, a claim Salem denies."
    assert [(s, m) for s, m, _ in told(text)] == [("union", "asserted"), ("-", "hedged"), ("Salem", "denied")]
    assert "locked the gate" in told(text)[2][2]


@pytest.mark.parametrize(
    "text",
    [
        "The plant dumped waste in the river, an allegation denied by its owner.",
        "The port sacked 19 men, the union said, a claim denied by the harbour board.",
        "He took bribes from two builders, prosecutors say, a charge he denies.",
    ],
)
def test_nobody_speaks_but_those_who_do(text: str) -> None:
    assert {a.speaker for a in find_attributions(text)} <= {"union", "prosecutors"}
    assert not any("claim denied" in text[a.content.start : a.content.end] for a in find_attributions(text))


@pytest.mark.parametrize(
    "text",
    [
        "The union, a body that the firm denies, met on Monday.",
        "The council heard a claim that the firm denies staff their breaks.",
        "The mayor said that he denies the claim.",
        "The firm paid, a claim prosecutors said they rejected.",
        "They were accused of a charge, which the court denied bail on.",
    ],
)
def test_other_words_of_denying_are_no_asides(text: str) -> None:
    assert denied_asides(Span(0, len(text)), text) == []


def test_long_hostile_text_takes_no_time() -> None:
    text = ", a claim that the one who" * 4_000
    begun = time.perf_counter()
    denied_asides(Span(0, len(text)), text)
    assert time.perf_counter() - begun < 2
