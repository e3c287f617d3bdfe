from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck.claims.attribution import attribute

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Attribution, Claims
    from claimcheck.claims.reading import Reading


def said(text: str) -> list[Attribution]:
    return list(claimcheck.find_attributions(text))


def content(text: str) -> list[tuple[str, str]]:
    return [(a.speaker, a.content.of(text)) for a in said(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "what"),
    [
        ("The bridge is closed, Mayor Ana Ruiz said.", "Ana Ruiz", "The bridge is closed"),
        ("Mayor Ana Ruiz said the bridge is closed.", "Ana Ruiz", "the bridge is closed"),
        ("The bridge is closed, according to Ana Ruiz.", "Ana Ruiz", "The bridge is closed"),
        ("According to Ana Ruiz, the bridge is closed.", "Ana Ruiz", "the bridge is closed"),
        ("Ana Ruiz claimed losses of $5 million in May.", "Ana Ruiz", "losses of $5 million"),
        ("By the count of the Red Cross, 340 people have no home.", "Red Cross", "340 people have no home"),
        ("A spokesman for Norrail then read out that six had died.", "spokesman for Norrail", "six had died"),
        ("Ana Ruiz told reporters when she came that six had died.", "Ana Ruiz", "six had died"),
        ("The commission held a meeting, where it said that six had died.", "commission", "six had died"),
        (
            "The agency has put the number of those who perished at a minimum of 63.",
            "agency",
            "the number of those who perished at a minimum of 63",
        ),
        ("“The bridge is closed,” said Ana Ruiz, the mayor.", "Ana Ruiz", "The bridge is closed"),
        ("“The bridge is closed,“ Ana Ruiz told reporters.", "Ana Ruiz", "The bridge is closed"),
        (
            "Harbour officials in Lisbon said the bridge is closed.",
            "Harbour officials in Lisbon",
            "the bridge is closed",
        ),
        ("Ana Ruiz denied that the bridge had been closed.", "Ana Ruiz", "the bridge had been closed"),
        (
            "Ana Ruiz told a crowded meeting in the town hall that the bridge is closed.",
            "Ana Ruiz",
            "the bridge is closed",
        ),
        (
            "Northgate Ferries, the owner, said in a written statement that 90 people were on board.",
            "Northgate Ferries",
            "90 people were on board",
        ),
    ],
)
def test_speaker_and_content_wherever_the_cue_stands(text: str, speaker: str, what: str) -> None:
    assert content(text)[:1] == [(speaker, what)]


def test_a_misspelt_cue_still_attributes() -> None:
    assert content("Ana Ruiz statd that the bridge is closed.") == [("Ana Ruiz", "the bridge is closed")]


def test_a_cue_in_the_middle_makes_one_content_of_two_parts() -> None:
    text = "The bridge is closed, Ana Ruiz said, and the ferries are full."
    (found,) = said(text)
    assert [p.of(text) for p in found.parts] == ["The bridge is closed", "and the ferries are full"]


def test_the_claim_room_gets_a_content_for_each_side_of_a_cue(reading_of: Callable[..., Reading]) -> None:
    reading = reading_of("The bridge is closed, Ana Ruiz said, and the ferries are full.")
    assert [a.content.of(reading.text) for a in attribute(reading)] == [
        "The bridge is closed",
        "and the ferries are full",
    ]


def test_a_participle_carries_the_speaker_on() -> None:
    text = "“The bridge is closed,” Ana Ruiz wrote, adding that the tunnel would open on Monday."
    assert content(text)[1] == ("Ana Ruiz", "the tunnel would open on Monday")


def test_a_quotation_that_goes_on_is_part_of_the_same_speech() -> None:
    text = "“The bridge is closed,” Ana Ruiz said. “The ferries are full and the roads are blocked.”"
    (found,) = said(text)
    assert (found.speaker, found.cue) == ("Ana Ruiz", "said")
    assert [p.of(text) for p in found.parts] == [
        "The bridge is closed",
        "The ferries are full and the roads are blocked",
    ]


def test_attitudes_are_attributed_but_not_vouched_for(reading_of: Callable[..., Reading]) -> None:
    reading = reading_of("The dockers want a 5% raise. The mayor praised the plan.")
    assert attribute(reading) == ()
    assert [a.vouched for a in attribute(reading, every=True)] == [False, False]


def test_what_somebody_was_asked_is_not_what_they_asked() -> None:
    text = "Asked about the bridge, Ana Ruiz said it is closed."
    assert content(text) == [("Ana Ruiz", "it is closed")]


def test_a_setting_before_the_cue_is_not_part_of_the_quotation() -> None:
    text = "On Monday, as the rain fell, Ana Ruiz said, “We have closed the bridge.”"
    assert content(text) == [("Ana Ruiz", "We have closed the bridge")]


def test_according_to_in_a_joined_clause_speaks_of_that_clause_only() -> None:
    text = "The bridge is closed, and, according to Ana Ruiz, the ferries are full."
    assert content(text) == [("Ana Ruiz", "the ferries are full")]


def test_a_verb_joined_to_the_cue_is_not_part_of_what_was_said() -> None:
    text = "Ana Ruiz said the bridge would stay closed and promised that the ferries would sail on Monday."
    assert content(text)[0] == ("Ana Ruiz", "the bridge would stay closed")


def test_a_colon_at_a_paragraphs_end_hands_the_next_one_to_its_source() -> None:
    text = "In her address, Ana Ruiz said:\n\n“We closed the bridge. The ferries are full.”\n\nThe hall was silent."
    (found,) = said(text)
    assert (found.speaker, found.cue) == ("Ana Ruiz", "said")
    assert found.content.of(text) == "We closed the bridge. The ferries are full"


def test_a_paragraph_quoted_as_a_block_belongs_to_whom_it_is_quoted_from() -> None:
    text = "The Harbour Wire reports:\n\nThe bridge was closed on Monday after two pillars cracked. Nobody was hurt."
    (found,) = said(text)
    assert (found.speaker, found.cue) == ("Harbour Wire", "reports")
    assert found.content.of(text).startswith("The bridge was closed on Monday")


def test_whom_the_speaker_relies_on_is_kept_as_a_chain() -> None:
    found = said("The Harbour Wire said, citing the coast guard, that 90 people were on board.")
    assert found[0].chain == ("coast guard",)


def test_a_name_in_scare_quotes_is_nobody_speaking() -> None:
    assert said("The ship is known as the “Old Lady” in every port of the bay.") == []


def test_an_unnamed_source_is_anonymous() -> None:
    found = said("The ferry had failed an inspection, said two people familiar with the report.")
    assert [(a.speaker, a.anonymous) for a in found] == [("two people familiar with the report", True)]


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=120))
def test_any_text_gives_attributions_that_slice_back(text: str) -> None:
    for found in said(text):
        assert found.content.of(text)
        assert found.content.end <= len(text)


@pytest.mark.parametrize(
    ("text", "speaker", "what"),
    [
        ("At the pier Captain Ana Ruiz gave the death toll as 38.", "Ana Ruiz", "the death toll as 38"),
        ("Officials have put the damage at $3 million.", "Officials", "the damage at $3 million"),
    ],
)
def test_who_puts_a_figure_vouches_for_it(text: str, speaker: str, what: str) -> None:
    assert content(text) == [(speaker, what)]


def test_a_reporters_own_label_hands_the_words_to_nobody(claims_of: Callable[..., Claims]) -> None:
    text = (
        "RUIZ: The ferries are full. Tom Hale says 90 people were on board.\n\nHALE: You can count them yourselves.\n\n"
        "RUIZ: The bridge has been closed since Monday."
    )
    claims = {c.quote: c.attribution and c.attribution.speaker for c in claims_of(text, authors=("Ana Ruiz",))}
    assert claims["90 people were on board"] == "Tom Hale"
    assert claims["The bridge has been closed since Monday"] is None


@pytest.mark.parametrize(
    ("text", "speaker", "quote"),
    [
        (
            (
                "At least 63 people are now known to have died after a dam gave way above the town of Mbanda, "
                "Zarunda’s Flood Agency (ZFA) said on Thursday."
            ),
            "Zarunda’s Flood Agency",
            "At least 63 people are now known to have died after a dam gave way above the town of Mbanda",
        ),
        (
            "Mayor Grace Tembali spoke by phone. She said between 6,000 and 7,000 people were sleeping in schools.",
            "Grace Tembali",
            "between 6,000 and 7,000 people were sleeping in schools",
        ),
        (
            (
                "From the steps of Unity House the mayor, Winston Hale, told a crowd in yellow jerseys that masked men "
                "had turned voters away at two stations."
            ),
            "Winston Hale",
            "masked men had turned voters away at two stations",
        ),
        (
            "In it a deputy head of elections, Ana Ruiz, tells her chief that 37 boxes arrived without seals.",
            "Ana Ruiz",
            "37 boxes arrived without seals",
        ),
        (
            "“We have lost 2,100 houses,” the town’s mayor, Grace Tembali, told the radio.",
            "Grace Tembali",
            "We have lost 2,100 houses",
        ),
        (
            "Turnout fell to 61 per cent from 68 per cent, according to the Head of Elections, Ana Ruiz.",
            "Ana Ruiz",
            "Turnout fell to 61 per cent from 68 per cent",
        ),
        (
            "The committee meets on Thursday. Finance Minister Rolf Hale said the government would not ask her to go.",
            "Rolf Hale",
            "the government would not ask her to go",
        ),
    ],
)
def test_speakers_that_the_parser_loses_are_found_by_position(claims_of, text, speaker, quote):
    claim = claims_of(text)[-1]
    assert (claim.attribution.speaker, claim.quote) == (speaker, quote)


def test_a_question_of_the_outlets_is_no_claim_even_where_somebody_believes_it(claims_of):
    assert not claims_of("Does anyone still believe the walls of that building keep a secret?")


def test_ballots_that_were_rejected_deny_nothing(claims_of):
    (claim,) = claims_of("Ana Ruiz, chair of the union, said that no more than 350 ballots were rejected in all.")
    assert claim.modality.value == "asserted"


@pytest.mark.parametrize(
    ("text", "speaker", "chain", "what"),
    [
        (
            "The Anchor said, citing two officials, that the ship was hit by mistake.",
            "Anchor",
            ("two officials",),
            "the ship was hit by mistake",
        ),
        (
            "According to the Anchor, which cited court papers, the firm paid $3 million.",
            "Anchor",
            ("court papers",),
            "the firm paid $3 million",
        ),
        (
            "The Anchor reported that, according to the governor, three drones were shot down.",
            "Anchor",
            ("governor",),
            "three drones were shot down",
        ),
        (
            "Ana Ruiz told the paper that her deputy had told her that the bridge was closed.",
            "Ana Ruiz",
            ("her deputy",),
            "her deputy had told her that the bridge was closed",
        ),
        (
            "Tom Hale said he had been told by the agency that 30 boats were lost.",
            "Tom Hale",
            ("agency",),
            "he had been told by the agency that 30 boats were lost",
        ),
    ],
)
def test_a_chain_of_vouchers_begins_with_the_last(text: str, speaker: str, chain: tuple[str, ...], what: str) -> None:
    found = next(a for a in said(text) if a.content.of(text) == what)
    assert (found.speaker, found.chain) == (speaker, chain)


def test_who_was_quoted_with_a_word_or_two_goes_on_speaking() -> None:
    text = "“Twelve days,” Ana Ruiz, the mayor, told me. “It could take longer.”"
    assert content(text) == [("Ana Ruiz", "It could take longer")]


def test_a_title_before_small_letters_is_no_part_of_a_name_to_drop() -> None:
    text = "A spokesman for the hospital said doctors had told the family that he would not recover."
    assert said(text)[0].speaker == "spokesman for the hospital"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Bakers will down tools from Monday, Ove Strand, who heads the Bakers' Union, said on Friday.", "Ove Strand"),
        ("A conscript told Sky News that the base had been empty.", "conscript"),
        ("Dr Ruth Kalele from the university told a caller that it had rained for a month.", "Ruth Kalele"),
        (
            'Engineers found that the pump had forced families to the river, "the source of it", their report says.',
            "their report",
        ),
    ],
)
def test_a_speaker_is_found_past_relative_clauses_quotations_and_outlets_that_are_told(text, speaker):
    assert [a.speaker for a in said(text)] == [speaker]


def test_an_e_mail_is_one_word():
    assert [a.speaker for a in said("An e-mail shows that Joost Maren was informed on January 12.")] == ["e-mail"]


def test_the_day_on_which_something_was_rejected_is_no_part_of_it():
    text = "Seydou Ba, the governor of Kolo, rejected reports of his resignation on Tuesday."
    assert [a.content.of(text) for a in claimcheck.find_attributions(text)] == ["reports of his resignation"]


@pytest.mark.parametrize(
    "text",
    [
        "The commission found no evidence that the captain was drunk.",
        "The audit revealed no sign that money was missing.",
        "The study found little evidence that masks help.",
    ],
)
def test_what_no_evidence_was_found_for_is_not_what_they_say(text):
    told = [a.content.of(text) for a in claimcheck.find_attributions(text)]
    assert all("evidence" in content or "sign" in content for content in told)
    (claim,) = claimcheck.find_claims(text)
    assert claim.quote == text.rstrip(".")


@pytest.mark.parametrize(
    "text",
    [
        "No one at the ministry told the inquiry that the bridge was cracked.",
        "Nothing in the report shows that the captain was warned.",
        "He stopped short of saying that the army was to blame.",
        "The airline apologised for saying that the flight was full.",
        "No official said that the dam was safe.",
    ],
)
def test_what_nobody_says_is_never_cut_out_as_said(text):
    assert [c.quote for c in claimcheck.find_claims(text)] == [text.rstrip(".")]


@pytest.mark.parametrize("text", ["Asked about it, the mayor said no", "The mayor told him no", "He found little"])
def test_a_text_may_end_with_a_no(text):
    assert all(c.span.of(text) == c.quote for c in claimcheck.find_claims(text))


def test_no_fewer_than_forty_are_somebody():
    (claim,) = claimcheck.find_claims("No fewer than 40 witnesses said that the driver was drunk.")
    assert (claim.quote, claim.attribution.speaker) == ("the driver was drunk", "No fewer than 40 witnesses")


def test_what_was_said_falsely_is_denied_by_whoever_tells_of_it():
    (claim,) = claimcheck.find_claims("The senator falsely claimed that crime had doubled.")
    assert (claim.wording, claim.modality.value, claim.modality_cue) == ("Crime had doubled", "denied", "falsely")


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The ministry said only that an inquiry was under way.", "An inquiry was under way"),
        (
            "The agency warned that, unless rain falls soon, wells will run dry.",
            "Unless rain falls soon, wells will run dry",
        ),
    ],
)
def test_the_that_is_no_part_of_what_is_said(text, wording):
    assert [c.wording for c in claimcheck.find_claims(text)] == [wording]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("It was the union, not the company, that said 300 jobs would go.", "union", "300 jobs would go"),
        (
            "The bank, its chairman said in March, had lost 3 million dollars.",
            "chairman",
            "The bank, its chairman said in March, had lost 3 million dollars",
        ),
        (
            "What the minister said was that taxes would rise by 2 percent.",
            "minister",
            "taxes would rise by 2 percent",
        ),
        ("In the view of the auditors, the council wasted 4 million pounds.", "auditors", "the council wasted"),
        ("In the auditors' view, the council wasted 4 million pounds.", "auditors", "the council wasted"),
        ("The prime minister wrote that 400 troops would leave.", "prime minister", "400 troops would leave"),
    ],
)
def test_clefts_asides_views_and_quoters(text: str, speaker: str, content: str) -> None:
    (found,) = claimcheck.find_attributions(text)
    assert speaker in found.speaker
    assert found.content.of(text).startswith(content)


def test_a_claim_stands_on_the_word_of_who_is_quoted() -> None:
    (claim,) = claimcheck.find_claims("The Ledger quoted a diplomat as saying that 12 ships had left port.")
    assert claim.quote == "12 ships had left port"
    assert claim.attribution is not None
    assert claim.attribution.speaker == "a diplomat"


def test_a_past_tense_taken_for_a_participle_is_said(claims_of):
    (claim,) = claims_of("Harbour police said most of the victims drowned in flash floods.")
    assert claim.attribution is not None
    assert (claim.attribution.speaker, claim.quote) == ("Harbour police", "most of the victims drowned in flash floods")


def test_a_thing_that_is_said_is_no_statement(claims_of):
    assert all(c.attribution is None for c in claims_of("The mayor of Sarn said a few words written by Hugo Hale."))
