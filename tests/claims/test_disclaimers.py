from __future__ import annotations

import pytest

import claimcheck
from claimcheck.article.article import Article
from claimcheck.claims.claim import Voice


def voices(text: str, outlet: str | None = "The Harbour Times") -> list[Voice]:
    return [d.by for d in claimcheck.find_disclaimers(text, outlet=outlet)]


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Times has not been able to independently verify this figure.",
        "The Harbour Times could not confirm the report.",
        "We were unable to verify the footage.",
        "This newspaper has not verified the document.",
        "Neither count could be independently confirmed.",
        "The authenticity of the video has not been established.",
        "There was no independent confirmation of the attack.",
        "It was not immediately possible to check the accounts of survivors.",
        "The claim has yet to be verified.",
        "The reports remain unconfirmed.",
        "The letter has not been authenticated by the Harbour Times.",
        "His account could not be corroborated.",
        "The Harbour Times verified the place of the video but not the date.",
        "The Harbour Times contacted the ministry but could not immediately get confirmation.",
        "The number had not been confirmed by late Tuesday.",
        "A witness said it was the guards, which could not be verified.",
        "The tally is one that nobody at the Harbour Times could verify.",
        "There were no witnesses to confirm the story.",
        "The Harbour Times sent a reporter. It has not been able to confirm the report.",
        "The Hárbour Times could verify neither the figure nor the photographs.",
        "What happened in the yard could not be pieced together.",
        "The film could not at first be verified.",
        "Some of the details in the diary are impossible to check.",
        "The Harbour Times has not sighted any document that supports this.",
        "The yard will close by May, said a clerk, whose account could not be independently verified.",
        "The yard is to be sold, brokers say. This remains an unsubstantiated claim.",
        "It was not possible to reconcile the two numbers.",
        "The ferry may have sunk. So far we have no details or confirmation.",
        "The reasons for the delay could not be ascertained.",
        "No outside engineer has been able to reproduce the scores.",
        "The discrepancy could not be explained.",
        "The mayor said 40 boats had sunk, even if that could not be confirmed.",
    ],
)
def test_the_outlets_own_disclaimers(text: str) -> None:
    assert voices(text) == [Voice.OUTLET]


@pytest.mark.parametrize(
    "text",
    [
        "Police said they could not confirm the number of dead.",
        "The ministry has not confirmed the attack.",
        "A spokesman for the port was unable to verify the account.",
        "The Daily Anchor said it could not independently verify the letter.",
        "“We cannot verify that,” the sheriff said.",
        "The figures have not been confirmed by the coast guard.",
        "Activists point out these are harder to verify from afar.",
        "Ana Ruiz described the claims as impossible to verify.",
        "An official who spoke to the Harbour Times could not confirm the number.",
        "The ministry could not be reached and has not confirmed the deaths.",
        "The claim has been neither confirmed nor denied by the palace.",
        "The agency has lost the ability to verify the stockpile.",
        "The mission sent a team. It has not been able to confirm the report.",
        "The film shows the pier, but no confirmation of the sinking, according to the Daily Anchor.",
        "There has been no official comment or confirmation.",
        "No engineer at the yard could confirm the scores.",
    ],
)
def test_somebody_elses_disclaimers(text: str) -> None:
    assert voices(text) == [Voice.THIRD_PARTY]


@pytest.mark.parametrize(
    "text",
    [
        "Unconfirmed reports spoke of a second ship.",
        "The coast guard confirmed that nobody had died.",
        "The Harbour Times has verified the footage.",
        "The new two-step verification protects accounts.",
        "The army did not confirm the loss until Friday.",
        "The bank could not confirm the payment.",
        "The airline was unable to confirm her booking.",
        "He could not find the harbour.",
        "A spokesman for the port declined to comment.",
        "The owner did not immediately respond to a request for comment.",
        "The bank will close the account if it does not receive confirmation by May.",
        "It was an unconfirmed report that set off the run.",
        "The rule could not be explained to him.",
        "The Senate declined to confirm the judge.",
        "Parliament has yet to confirm two of them.",
    ],
)
def test_what_is_no_disclaimer(text: str) -> None:
    assert voices(text) == []


@pytest.mark.parametrize("name", ["HPN Verify", "Analysts at HPN Verify", "A team from HPN"])
def test_the_outlets_teams_are_the_outlet(name: str) -> None:
    assert voices(f"{name} could not verify the tally.", outlet="Harbour Press Network") == [Voice.OUTLET]


def test_the_outlet_may_call_itself_by_its_acronym() -> None:
    assert voices("HPN could not verify the tally.", outlet="Harbour Press Network") == [Voice.OUTLET]


def test_a_wire_that_the_article_carries_speaks_for_the_outlet() -> None:
    text = "LOWPORT (Coastwire) — The ferry sank. Coastwire could not verify the tally."
    assert voices(text) == [Voice.OUTLET]


def test_a_later_confirmation_lifts_it() -> None:
    text = "The video could not be verified at first. The video has since been verified by two laboratories."
    found = claimcheck.find_disclaimers(text, outlet="The Harbour Times")
    assert [d.lifted for d in found] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "This newspaper could not establish when or where the pictures were taken.",
        "The Harbour Times has seen no evidence to support the number.",
        "The Harbour Times was not in a position to confirm either tally.",
    ],
)
def test_the_outlets_own_search_that_found_nothing(text: str) -> None:
    assert voices(text) == [Voice.OUTLET]


@pytest.mark.parametrize(
    "text",
    [
        "Police could not determine how the fire began.",
        "The prosecutor found no evidence of fraud.",
        "The ministry could not immediately be reached for comment.",
    ],
)
def test_somebody_elses_search_is_no_disclaimer(text: str) -> None:
    assert voices(text) == []


def test_the_part_after_a_semicolon_disclaims_and_the_rest_claims() -> None:
    text = "A person who read the audit said the cost was $3 million; the claim could not be independently verified."
    found = claimcheck.find_disclaimers(text, outlet="The Harbour Times")
    assert [(d.text, d.targets) for d in found] == [("the claim could not be independently verified.", ("c01",))]


@pytest.mark.parametrize(
    ("outlet", "name"),
    [
        ("Yonhap News Agency", "Yonhap"),
        ("Radio Free Europe/Radio Liberty", "RFE/RL"),
        ("Voice of America", "VOA"),
        ("Agence France-Presse", "AFP"),
        ("Daily Mail", "MailOnline"),
        ("AP", "The Associated Press"),
    ],
)
def test_an_outlet_is_known_by_its_shorter_names(outlet: str, name: str) -> None:
    assert voices(f"{name} could not independently verify the report.", outlet=outlet) == [Voice.OUTLET]


@pytest.mark.parametrize(
    ("outlet", "text"),
    [
        ("The Globe and Ledger", "The Globe could not substantiate it."),
        ("Harbour NewsCoast", "HNC has had no means of checking."),
    ],
)
def test_an_outlet_may_call_itself_by_the_first_of_two_names_or_its_capitals(outlet: str, text: str) -> None:
    assert voices(text, outlet) == [Voice.OUTLET]


def test_not_to_say_no_even_if_it_is_not_true_disclaims_nothing() -> None:
    text = "“The attention is good and we will not say no to it even if it is not true,” Ana Ruiz said."
    assert not claimcheck.find_disclaimers(text, outlet="The Harbour Times")


@pytest.mark.parametrize(
    "text",
    [
        "There were no means by which the Harbour Times could check his story.",
        "The Harbour Times has no way to know whether that is so.",
        "Its tally could not be checked.",
        "Attempts to reach the prison to confirm the protest failed.",
        "Attempts by the Harbour Times to check this were unsuccessful.",
        "The paper was unable to verify the letter.",
        "There is no way for an outsider to check the figure.",
        "The rebels said 20 had fled and the army said 20 had died; the latter could not be verified.",
        "The breeder said the horse had been sold for 2 million euros, a price that could not be confirmed.",
    ],
)
def test_other_ways_of_not_being_able_to_check_are_the_outlet_s_too(text: str) -> None:
    assert voices(text) == [Voice.OUTLET]


def test_the_paper_is_another_one_where_another_one_is_named() -> None:
    text = "The Daily Spar said the singer had died. The paper was unable to verify the letter."
    assert voices(text) == [Voice.THIRD_PARTY]


def test_what_has_been_confirmed_before_a_semicolon_is_not_disclaimed_behind_it() -> None:
    text = "The rebels said 20 had fled; the army said 20 died. The former has been confirmed; the latter could not be."
    assert not any(c.self_unverified for c in claimcheck.find_claims(text) if "fled" in c.quote)


@pytest.mark.parametrize(
    ("told", "pointing"),
    [
        ("Residents said gunmen had taken nine girls.", "The kidnapping has yet to be confirmed independently."),
        ("Hikers said they had seen a lynx near Holm.", "The sighting could not be confirmed."),
        ("A cook said the king had quit.", "The resignation could not be independently confirmed."),
        ("A sect said it had cured a blind man.", "The alleged healing could not be verified."),
    ],
)
def test_a_deed_named_by_another_word_is_the_one_meant(told: str, pointing: str) -> None:
    claims = claimcheck.find_claims(f"{told} Police said the road was being searched. {pointing}")
    assert [c.self_unverified for c in claims][:2] == [True, False]


def test_what_alone_could_be_confirmed_leaves_the_rest_unverified() -> None:
    text = (
        "The rebels said the governor had fled and that the bank was empty. "
        "The Harbour Times was able to confirm only the governor's flight."
    )
    claims = claimcheck.find_claims(Article(text=text, outlet="The Harbour Times"))
    assert [(c.quote, c.self_unverified) for c in claims] == [
        ("the governor had fled", False),
        ("the bank was empty", True),
    ]


def test_there_is_little_the_outlet_can_do_to_verify() -> None:
    assert voices("There is little the Harbour Times can do to verify such numbers.") == [Voice.OUTLET]


def test_checking_a_thing_is_no_checking_of_words():
    assert not claimcheck.find_disclaimers("The inquiry was told that nobody had checked the valves.")


@pytest.mark.parametrize(
    "text",
    [
        "The authenticity of the recording has yet to be established.",
        "It remains unclear who wrote the letter or whether what it says is true.",
        "As before, no evidence was offered and no outside check was possible.",
        "The lines were cut before the reports could be checked.",
        "The ministry would not say whether the memo was genuine, and the Harbour Times has no means of telling.",
        "The Harbour Times notes that it has no evidence of this beyond the ministry's word.",
        "The report could not immediately be confirmed; both companies declined to comment.",
        "His employment could be confirmed, his account could not.",
        "While the reports could not be verified, photographs show smoke over the river.",
    ],
)
def test_more_ways_of_not_having_made_sure(text: str) -> None:
    assert Voice.OUTLET in voices(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Pentagon has no evidence of a strike.",
        "No independent audit of the bridge was made.",
        "The place was confirmed by the police, the date was not.",
        "Photographs show that the reports could not be verified.",
    ],
)
def test_what_others_found_or_did_not_do_is_not_the_outlets(text: str) -> None:
    assert Voice.OUTLET not in voices(text)


@pytest.mark.parametrize(
    "text",
    [
        "Independent engineers have not been able to verify the claim.",
        "Independent observers at the port could not confirm the number.",
        "An independent auditor was unable to verify the figure.",
        "We were not able to verify this, said a UN spokesman.",
        "We have not been able to verify the report, the mayor's office said.",
    ],
)
def test_independent_experts_and_the_we_of_a_speaker_are_others(text: str) -> None:
    assert voices(f"The firm says its pump lasts 40 years. {text}") == [Voice.THIRD_PARTY]


@pytest.mark.parametrize(
    "text",
    [
        "The claim could not be verified by independent engineers.",
        "Independent sources could not verify the claim.",
        "No independent engineer could verify the claim.",
        "We were not able to verify this.",
        "The Harbour Times has verified that a fire broke out, but has been unable to verify the number of victims.",
        "The Harbour Times has verified that a raid took place, but was not able to confirm who ordered it.",
    ],
)
def test_whoever_is_independent_and_who_goes_on_behind_but_is_the_outlet(text: str) -> None:
    assert voices(f"The firm says its pump lasts 40 years. {text}") == [Voice.OUTLET]


@pytest.mark.parametrize(
    ("outlet", "named"),
    [
        ("TheLantern", "The Lantern"),
        ("The Lantern", "TheLantern"),
        ("northernpost.com", "The Northern Post"),
        ("thelantern.com", "The Lantern"),
        ("Al Fanar", "AlFanar"),
    ],
)
def test_an_outlet_is_known_by_its_name_with_and_without_blanks(outlet: str, named: str) -> None:
    assert voices(f"{named} could not verify the claim.", outlet=outlet) == [Voice.OUTLET]
    assert voices("The Lantern Weekly Post could not verify the claim.", outlet=outlet) == [Voice.THIRD_PARTY]
