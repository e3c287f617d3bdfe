from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import claimcheck

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


def content(text: str) -> list[tuple[str, str]]:
    return [(a.speaker, a.content.of(text)) for a in claimcheck.find_attributions(text)]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "The mayor said the dam is safe and added that 40 gates were renewed.",
            ["the dam is safe", "40 gates were renewed"],
        ),
        (
            "Ana Ruiz said that children fall ill early and added that 31 pupils went on a trip.",
            ["children fall ill early", "31 pupils went on a trip"],
        ),
        (
            "Ana Ruiz said that the clinics were closed and added that 30 patients were moved to Sarn.",
            ["the clinics were closed", "30 patients were moved to Sarn"],
        ),
        (
            "Ana Ruiz points out that there is the cost of glass, estimating that the firm pays 30 euros for it.",
            ["there is the cost of glass", "the firm pays 30 euros for it"],
        ),
        (
            "Two storeys of the hotel collapsed, said Ana Ruiz, a nurse, adding that she had treated 20 victims.",
            ["Two storeys of the hotel collapsed", "she had treated 20 victims"],
        ),
    ],
)
def test_who_has_spoken_adds(text: str, contents: list[str]) -> None:
    found = content(text)
    assert [c for _, c in found] == contents
    assert len({s for s, _ in found}) == 1


def test_what_is_added_to_something_is_not_said() -> None:
    text = "Ana Ruiz said the shop was sold and added to the chain."
    assert content(text) == [("Ana Ruiz", "the shop was sold and added to the chain")]
    assert content("The find adds weight to the theory that the wall had moved.") == []


def test_a_participle_says_what_follows_though_the_parser_takes_it_for_a_subject(
    claims_of: Callable[..., Claims],
) -> None:
    text = "The mayor also answered the farmers last Tuesday, stating the dam is safe and that 40 gates were renewed."
    found = [c for c in claims_of(text) if c.attribution is not None and c.attribution.speaker == "mayor"]
    assert [c.wording for c in found][-1:] == ["40 gates were renewed"]
    assert [c.attribution for c in claims_of("The mayor came back in May, warning signs in his hand.")] == [None]


def test_the_deed_that_a_participle_explains_is_told_too(claims_of: Callable[..., Claims]) -> None:
    text = "Ana Ruiz sued the bank on Monday, claiming that it had lost 40 million euros."
    assert [c.wording for c in claims_of(text)][:1] == ["Ana Ruiz sued the bank on Monday"]
    spoken = "Ana Ruiz responded to the bank on Monday, claiming that it had lost 40 million euros."
    assert len(claims_of(spoken)) == 1


def test_what_a_vote_or_a_match_brings_is_not_claimed_by_word_of_mouth(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("Ana Ruiz beat the banker Adam Stone in May, claiming 58 percent of all votes.")
    assert claim.attribution is None
    assert claim.wording.startswith("Ana Ruiz beat the banker")
    (other,) = claims_of("Ana Ruiz claims 200 dead in the attack.")
    assert other.attribution is not None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("As reported by the Karlow Courier, 40 families left the valley in March.", "Karlow Courier"),
        ("The wall fell in May, as noted by Ana Ruiz, head of the port.", "Ana Ruiz"),
        ("As first reported by the Karlow Courier, the mine lost $40 million.", "Karlow Courier"),
    ],
)
def test_as_reported_by_somebody(claims_of: Callable[..., Claims], text: str, speaker: str) -> None:
    (claim,) = claims_of(text)
    assert claim.attribution is not None
    assert claim.attribution.speaker == speaker
    assert "reported" not in claim.wording
    assert "noted" not in claim.wording


@pytest.mark.parametrize(
    "text",
    [
        "The wall did not fall in May, as claimed by the union.",
        "The losses as reported by the firm were $40 million.",
    ],
)
def test_as_claimed_or_figures_as_reported_attribute_nothing(claims_of: Callable[..., Claims], text: str) -> None:
    assert [c.attribution for c in claims_of(text)] == [None]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The dam – according to the report – has lost 40 gates.", "The dam has lost 40 gates"),
        ("The dam – Ana Ruiz said – has lost 40 gates.", "The dam has lost 40 gates"),
        (
            "Only last week, according to the Karlow Clinic, 31 twins were born.",
            "Only last week 31 twins were born",
        ),
        ("According to the Tattler, Ruiz, 65, has shut 40 mines.", "Ruiz, 65, has shut 40 mines"),
        (
            "The union said 14 people were killed in the fire on Thursday, citing footage from a camera.",
            "14 people were killed in the fire on Thursday",
        ),
        (
            "Ana Ruiz said that Nordal had closed 40 shops, citing high costs.",
            "Nordal had closed 40 shops, citing high costs",
        ),
        ("However, according to the Courier, 40 people left.", "40 people left"),
    ],
)
def test_the_attribution_goes_and_the_statement_stays_whole(
    claims_of: Callable[..., Claims], text: str, wording: str
) -> None:
    (claim,) = claims_of(text)
    assert claim.attribution is not None
    assert claim.wording == wording


def test_a_quotation_that_goes_on_has_the_cue_that_it_goes_on_from(claims_of: Callable[..., Claims]) -> None:
    text = (
        "“We lost forty sheep in the flood. The barn fell on Monday,” Ana Ruiz said. "
        "“The road was closed on Friday. Two bridges were swept away.”"
    )
    assert [(c.attribution.speaker, c.attribution.cue) for c in claims_of(text) if c.attribution] == [
        ("Ana Ruiz", "said")
    ] * 4


def test_a_line_without_marks_behind_who_writes_is_a_quotation(claims_of: Callable[..., Claims]) -> None:
    text = "The scientists asked the Orvik project, which tweeted Monday:\nThe second wall cracked in May 2009."
    attribution = claims_of(text)[-1].attribution
    assert attribution is not None
    assert (attribution.cue, attribution.quoted) == ("tweeted", True)
    assert claims_of("The study shows:\nForty mines were closed in 2009.")[-1].attribution is None


@pytest.mark.parametrize(
    "text",
    [
        "Continued Stone: “The wall moved by two metres in May. The tower fell in 2009.”",
        "Stated Stone:\n\n“The wall moved by two metres in May. The tower fell in 2009.”",
    ],
)
def test_a_verb_before_a_name_and_a_colon_is_the_cue(claims_of: Callable[..., Claims], text: str) -> None:
    found = [c.attribution for c in claims_of(text)]
    assert [a.speaker for a in found if a] == ["Stone", "Stone"]
    assert {a.cue for a in found if a} <= {"Continued", "Stated"}


def test_another_source_behind_with_speaks_for_itself(claims_of: Callable[..., Claims]) -> None:
    text = "The jewellers believe the watch will cost $1,200, with other dealers estimating that it could cost $10,000."
    assert [(c.attribution.speaker, c.wording) for c in claims_of(text) if c.attribution] == [
        ("jewellers", "The watch will cost $1,200"),
        ("other dealers", "It could cost $10,000"),
    ]
    kept = "Ana Ruiz said the mine lost 40 million euros, with sales falling by 4 percent."
    assert [c.wording for c in claims_of(kept)] == ["The mine lost 40 million euros, with sales falling by 4 percent"]


def test_what_happened_is_told_beside_what_others_say_of_it(claims_of: Callable[..., Claims]) -> None:
    found = claims_of("The car was found on Monday, with police saying it was worth $40,000.")
    assert [(c.wording, c.attribution is None) for c in found] == [
        ("The car was found on Monday", True),
        ("It was worth $40,000", False),
    ]


def test_a_quotation_between_single_marks_goes_on_in_the_next_paragraph(claims_of: Callable[..., Claims]) -> None:
    text = (
        "'A bunch of 40 rats ate through the ceiling in May,' a source told the Karlow News.\n\n"
        "'They ate through his rug in June.'\n\nThe newspaper moved in July."
    )
    assert [c.attribution is not None for c in claims_of(text)] == [True, True, False]


def test_a_line_with_a_label_of_its_own_is_not_quoted_by_the_one_before(claims_of: Callable[..., Claims]) -> None:
    text = "Last night Ana Ruiz said something:\n\nTom Hale: They sold 40 ships in May.\n\nHahn: Two crews were sent."
    assert all(c.attribution is None or c.attribution.speaker != "Ana Ruiz" for c in claims_of(text))


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The mayor said the blast hurt 12 guests but denied that six were children.", "six were children"),
        ("The bank confirmed it had lost 4 TB of data but denied that names were taken.", "names were taken"),
        ("The airline said 40 bags were lost but denied that any had been stolen.", "any had been stolen"),
        ("The ministry said that 14 people had died but rejected claims that 40 were hurt.", "40 were hurt"),
        ("The union said its members would strike but rejected claims that 300 jobs were lost.", "300 jobs were lost"),
        ("Ana Ruiz said she met the trader in May but denied that she took $9,000.", "she took $9,000"),
    ],
)
def test_what_a_thing_or_the_dead_cannot_deny_is_denied_by_who_speaks(text: str, denied: str) -> None:
    (_, first), (_, second) = found = content(text)
    assert (second, len({speaker for speaker, _ in found})) == (denied, 1)
    assert denied not in first


def test_a_denial_by_somebody_spoken_of_stays_his() -> None:
    text = "Police said the man admitted the theft but denied that he had hit anyone."
    assert content(text)[0] == ("Police", "the man admitted the theft but denied that he had hit anyone")
    permit = "Ana Ruiz said the guest arrived in May and was denied a visa."
    assert content(permit) == [("Ana Ruiz", "the guest arrived in May and was denied a visa")]
