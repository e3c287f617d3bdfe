"""What somebody rejects by pointing at it is a claim of theirs: that what somebody else told is not so."""

from __future__ import annotations

import pytest

from claimcheck import find_claims
from claimcheck.claims.claim import Modality

TOLD = "Three former employees said that Halden Chemicals had dumped acid in the river."
COUNTED = "The ministry said that 12 soldiers were killed at the pass."


def denied(text: str) -> list[tuple[str, str]]:
    """Speaker and wording of what somebody denies, in order."""
    return [
        (c.attribution.speaker, c.wording)
        for c in find_claims(text)
        if c.modality is Modality.DENIED and c.attribution is not None
    ]


@pytest.mark.parametrize(
    ("answer", "speaker"),
    [
        ("The firm's owner, Jon Ek, rejected the allegations as baseless.", "Jon Ek"),
        ("The mayor called the accusations false.", "mayor"),
        ("The mayor dismissed their claims as nonsense.", "mayor"),
        ("A lawyer for the firm described the employees' story as fiction.", "lawyer for the firm"),
        ("The mayor denies this.", "mayor"),
        ("“That is a lie,” the mayor said.", "mayor"),
        ("The accusation was untrue, the mayor said.", "mayor"),
        ("The allegation was denied by the mayor on Tuesday.", "mayor"),
    ],
)
def test_a_rejection_denies_what_was_told_right_before(answer: str, speaker: str) -> None:
    assert denied(f"{TOLD} {answer}") == [(speaker, "Halden Chemicals had dumped acid in the river")]


@pytest.mark.parametrize(
    "answer",
    [
        "The mayor did not deny the allegations.",
        "The mayor may yet dispute the claims.",
        "The mayor called the allegations serious.",
        "The mayor rejected the plan.",
        "The mayor rejected a bid for the harbour.",
        "The union rejected it.",
        "The former employees repeated the allegations.",
    ],
)
def test_what_rejects_nothing_that_was_told_denies_nothing(answer: str) -> None:
    assert denied(f"{TOLD} {answer}") == []


def test_nothing_is_denied_where_nobody_told_anything() -> None:
    assert denied("The bridge was closed on Monday. The mayor rejected the allegations as baseless.") == []


def test_nobody_denies_what_he_said_himself() -> None:
    assert (
        denied("The mayor said that the bridge was closed on Monday. The mayor dismissed the claim as nonsense.") == []
    )


def test_a_figure_is_denied_and_nothing_that_has_none() -> None:
    assert denied(f"{COUNTED} The pass was open again, the army said. The rebels said that figure was false.") == [
        ("rebels", "12 soldiers were killed at the pass")
    ]


def test_whose_claim_it_is_said_to_be_tells_which_is_meant() -> None:
    text = f"{TOLD} A professor said that the fish in the lake had died. The mayor called the employees' claim false."
    assert denied(text) == [("mayor", "Halden Chemicals had dumped acid in the river")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Reports that ballots were burned in Norra are fabricated, the commission said.",
        "The commission described the allegation that ballots were burned in Norra as a lie.",
        "The commission dismissed the claim that ballots were burned in Norra as nonsense.",
    ],
)
def test_what_a_false_report_says_is_the_claim(sentence: str) -> None:
    assert denied(sentence) == [("commission", "Ballots were burned in Norra")]


def test_a_denial_stands_where_it_is_made_and_keeps_the_figures_of_what_it_denies() -> None:
    text = f"{COUNTED} The rebels denied the claim."
    *_, denial = find_claims(text)
    assert denial.span.of(text) == "The rebels denied the claim"
    assert denial.sentence.of(text) == "The rebels denied the claim."
    assert [q.span.of(text) for q in denial.quantities] == ["12 soldiers"]
    assert denial.modality_cue == "denied"


@pytest.mark.parametrize("answer", ["The firm denied that it had paid a ransom.", "The firm denied it had paid."])
def test_what_is_denied_in_words_of_its_own_points_at_nothing(answer: str) -> None:
    text = f"The thieves asked for 12 million euros, the police said. {answer}"
    assert all("The thieves" not in wording for _, wording in denied(text))
    assert denied(text), "what is denied in words of its own is a denial still"


TWO = "Two nurses said that the ward had no doctor at night and that drugs had gone missing from a cupboard."


@pytest.mark.parametrize(
    "answer",
    [
        "The hospital rejected the allegations.",
        "The hospital denied both claims.",
        "The nurses' claims are untrue, the hospital said.",
        "“None of these claims is true,” the hospital said.",
        "“There is no truth in these allegations,” the hospital said.",
        "The hospital said the accusations were without foundation.",
        "The hospital rejected the allegations made by the nurses.",
        "The hospital dismissed as malicious and baseless rumours the reports about the ward.",
    ],
)
def test_what_points_at_several_claims_denies_each(answer: str) -> None:
    claims = find_claims(f"{TWO} {answer}")
    wordings = [w for _, w in denied(f"{TWO} {answer}")]
    assert "Drugs had gone missing from a cupboard" in wordings or "about the ward" in answer
    assert any("no doctor at night" in w for w in wordings)
    assert len({c.id for c in claims}) == len(claims)


@pytest.mark.parametrize(
    "answer",
    [
        "The hospital dismissed as gossip the reports of missing drugs.",
        "The hospital denied reports of drugs going missing.",
        "The hospital rejected the claim about the cupboard.",
        "The hospital said the allegations concerning the drugs were false.",
    ],
)
def test_a_topic_tells_which_of_several_claims_is_denied(answer: str) -> None:
    wordings = [w for _, w in denied(f"{TWO} {answer}") if "drugs" in w.lower()]
    assert wordings == ["Drugs had gone missing from a cupboard"]
    assert not any("doctor" in w for s, w in denied(f"{TWO} {answer}") if s == "hospital")


@pytest.mark.parametrize(
    "answer",
    [
        "The hospital rejected the allegations of bribery.",
        "The hospital denied reports of a merger.",
        "The hospital has neither confirmed nor denied the allegations.",
        "The hospital said there was some truth in the allegations.",
    ],
)
def test_what_is_about_something_else_or_left_open_denies_nothing_told(answer: str) -> None:
    assert not any(s == "hospital" for s, _ in denied(f"{TWO} {answer}"))


def test_several_claims_of_one_person_in_a_row_are_denied_together() -> None:
    text = (
        "A driver said the brakes had failed twice. He also said the mechanic was drunk. The firm rejected the claims."
    )
    assert denied(text) == [("firm", "The brakes had failed twice"), ("firm", "The mechanic was drunk")]


def test_what_only_points_is_not_itself_denied() -> None:
    text = f"{TOLD} The mayor said the claim was a lie. A lawyer said the claim was untrue."
    assert [w for _, w in denied(text)] == ["Halden Chemicals had dumped acid in the river"] * 2


@pytest.mark.parametrize(
    "answer",
    [
        "The army insisted the allegations were fabricated.",
        "“I reject these accusations,” the mayor said.",
        "The mayor, a former boxer, laughed off the accusation.",
        "The mayor said he had been away and denied the accusation of dumping acid.",
        "The mayor brushed aside as gossip the stories of acid in the river.",
    ],
)
def test_a_rejection_in_other_words_denies_too(answer: str) -> None:
    assert [w for _, w in denied(f"{TOLD} {answer}")] == ["Halden Chemicals had dumped acid in the river"]


def test_what_itself_points_at_a_report_is_not_what_is_rejected() -> None:
    text = f"{TOLD} A guard said the mayor had read the report. The mayor rejected the allegations."
    assert denied(text) == [("mayor", "Halden Chemicals had dumped acid in the river")]
