from __future__ import annotations

import pytest

import claimcheck
from claimcheck.agreement.denial import (
    NOUGHT,
    called_false,
    called_rumour,
    denial,
    negated,
    negator,
    opposed,
    rejected,
    turns_away,
    unsaid,
)
from claimcheck.agreement.setting import Setting
from claimcheck.agreement.stance import judge_statement
from claimcheck.agreement.words import terms


def test_a_denied_statement_is_negated(make_claim):
    assert negated(make_claim("The plant will not close", denied=True))
    assert not negated(make_claim("The plant will close"))


@pytest.mark.parametrize(
    "text",
    [
        "no more than 10 came",
        "not only the mayor came",
        "65 came, and not 71",
        "it is not every day that a dog is found",
    ],
)
def test_some_negators_negate_nothing(text):
    assert negator(text) is None


def test_two_negators_cancel_each_other():
    assert negator("nobody did nothing") is None
    assert negator("it didn't close") == "not"


def test_a_refusal_clashes_with_no_negation(make_claim):
    refused = make_claim("The judge refused to step down")
    would_not = make_claim("The judge would not step down", denied=True)
    assert not opposed(refused, would_not)
    assert opposed(make_claim("The judge stepped down"), would_not)


def test_a_word_of_denial_is_named(make_claim):
    assert denial(make_claim("The talk was groundless")) == "groundless"


@pytest.mark.parametrize("text", ["He never said that", "She was misquoted", "They didn't say so"])
def test_a_rejected_attribution_is_told_from_a_rejected_fact(text):
    assert unsaid(text)
    assert unsaid("That did not happen") is None


def test_nought_is_counted_but_not_a_bound():
    assert NOUGHT.search("no bus drivers lost their jobs")
    assert NOUGHT.search("no more than ten left") is None


@pytest.mark.parametrize(
    "text",
    [
        "An online post falsely claims that the mayor resigned",
        "A forged letter from the council said that the mayor resigned",
        "Reports of the mayor's resignation were premature",
        "There were false reports that the mayor resigned",
    ],
)
def test_what_is_passed_on_as_false_is_called_so(text):
    assert called_false("The mayor resigned", text)


@pytest.mark.parametrize(
    "text", ["The mayor was falsely accused of fraud", "The false ceiling fell", "Reports of the flood were received"]
)
def test_other_falsehood_calls_nothing_false(text):
    assert called_false("The mayor was accused as the flood fell", text) is None


def test_a_rumour_is_called_one():
    assert called_rumour("The mayor resigned", "The rumour that the mayor resigned was started by a clerk")
    assert called_rumour("Rain fell", "Rumours of rain were heard") is None
    assert called_rumour("The mayor resigned", "Anyone who has been told that the mayor resigned should wait")
    assert called_rumour("The mayor resigned", "Police have been told that the mayor resigned") is None


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, who falsely claimed to hold a degree, resigned",
        "The court had wrongly stated the fine; the mayor resigned",
        "A paper falsely reported a fire, but the mayor resigned",
    ],
)
def test_what_stands_beside_a_falsehood_is_not_called_false(text):
    assert called_false("The mayor resigned", text) is None


def test_that_it_is_so_speaks_against_no_proof_that_it_is():
    claim = "There was no proof that Cordex had caused the deaths."
    found = claimcheck.compare(claim, "Cordex caused at least four of the deaths, the regulator says.", judge="none")
    assert found.stance is claimcheck.Stance.CONTRADICTS


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (
            "Nordfrost recalled frozen spinach in Austria.",
            "Nordfrost's spinach sold well, and no customer fell ill.",
        ),
        (
            "Overdose deaths rose by half in Oregon.",
            "Oregon has fewer overdose deaths by a law not yet reversed.",
        ),
        (
            "Zenith Bank will appeal against the fine.",
            "Zenith Bank's fine is for selling data; no account was frozen.",
        ),
    ],
)
def test_a_no_about_something_else_denies_nothing(claim, report):
    assert claimcheck.compare(claim, report, judge="none").stance is not claimcheck.Stance.DENIES


def test_it_is_no_computer():
    assert terms("It is said that it fell in it") == ("#fall",)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Ana Ruiz has not been charged", ["#accuse"]),
        ("Nobody was badly hurt", ["#injury"]),
        ("No shots were heard", ["hear"]),
        ("She never signed the decree", ["sign"]),
        ("No data", [""]),
        ("It was not the only mill", []),
        ("The trains did not run until Wednesday", []),
        ("The mine will not reopen before March", []),
    ],
)
def test_what_a_negator_reaches_has_an_act_or_none(text, acts):
    assert [reach.act for reach in rejected(text)] == acts


def test_a_day_set_by_not_until_negates_nothing():
    assert negator("The trains did not run until Wednesday") is None
    assert negator("The ship was not inspected before it sank") == "not"


def test_neither_nor_negates_once():
    assert negator("The vote was neither free nor fair") == "neither"


def test_too_little_turns_nothing_away():
    assert turns_away("There is little hope")
    assert not turns_away("Six years was too little")


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (
            "Marko Duric was sentenced to six years in prison for taking bribes on Tuesday.",
            "Marko Duric, who was convicted on Tuesday, will not appeal against his sentence.",
        ),
        ("Soldiers fired on the crowd in Brod.", "The soldiers did not leave their barracks in Brod."),
        (
            "The ferry off Brod sank after hitting a rock.",
            "The ferry off Brod was not inspected before it hit the rock.",
        ),
    ],
)
def test_an_act_that_the_claim_does_not_speak_of_denies_nothing(claim, report):
    found = claimcheck.compare(claim, report, judge="none")
    assert found.stance not in {claimcheck.Stance.DENIES, claimcheck.Stance.CONTRADICTS}


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The rebels carried out the attack on Brod.", "The rebels were not behind the attack on Brod."),
        ("The army captured the town of Lysa on Monday.", "The army did not take control of Lysa, residents said."),
        ("The talks are due to begin in Tallis on Saturday.", "The talks in Tallis will not take place on Saturday."),
        ("Observers described the vote as free and fair.", "The vote was neither free nor fair, the observers said."),
    ],
)
def test_the_act_rejected_in_other_words_is_denied(claim, report):
    assert claimcheck.compare(claim, report, judge="none").stance is claimcheck.Stance.DENIES


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Nobody was hurt in the blast at Sarn.", "One sailor was wounded in the blast at Sarn."),
        ("One sailor was wounded in the blast at Sarn.", "Nobody was hurt in the blast at Sarn, the navy said."),
        ("Duric denied all charges and will appeal, his lawyer said.", "Duric will not appeal, his son said."),
        ("Duric will not appeal, his son said.", "Duric denied all charges and will appeal, his lawyer said."),
    ],
)
def test_a_plain_no_and_a_plain_yes_clash(claim, report):
    found = claimcheck.compare(claim, report, judge="none")
    assert found.stance in {claimcheck.Stance.DENIES, claimcheck.Stance.CONTRADICTS}


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("None of the crew was hurt in the blast at Sarn.", "One passenger was hurt in the blast at Sarn."),
        ("It was not the only attack in Sarn.", "The attack in Sarn hit the market."),
        ("Nobody was hurt in the blast at Sarn on Monday.", "Two men were wounded in the blast at Sarn on Friday."),
    ],
)
def test_a_no_of_another_part_or_day_clashes_with_nothing(claim, report):
    found = claimcheck.compare(claim, report, judge="none")
    assert found.stance not in {claimcheck.Stance.DENIES, claimcheck.Stance.CONTRADICTS}


def test_who_rejects_a_claim_answers_whoever_made_it(make_claim):
    claim, other = make_claim("The navy opened fire first"), make_claim("His ships had fired first", denied=True)
    known = (Setting(), Setting())
    assert judge_statement(claim, other, similarity=0.6, settings=known).stance is claimcheck.Stance.DENIES
    far = make_claim("His brother had left the yard first", denied=True)
    assert judge_statement(claim, far, similarity=0.6, settings=known).stance is claimcheck.Stance.SILENT


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        (
            "The Harlan has been sent to Kestrel Reef.",
            "The Harlan is in dock and has not been sent to Kestrel Reef.",
            "denies",
        ),
        ("Arce refused to concede defeat.", "Arce did not concede defeat.", "supports"),
        ("Arce refused to concede defeat.", "Arce conceded defeat.", "contradicts"),
        ("Arce conceded defeat.", "Arce refused to concede defeat.", "contradicts"),
        ("The firm refused to pay the ransom.", "The ransom was paid by an insurer.", "silent"),
    ],
)
def test_a_no_behind_the_main_verb_and_one_in_a_verb_are_heard(claim, report, stance):
    assert claimcheck.compare(claim, report, judge="none").stance == stance


def test_captives_are_hostages_and_members_of_staff_are_officers():
    claim = "Six guards had been held hostage in Sarn jail."
    report = "Six members of staff were taken captive by inmates in Sarn jail."
    assert claimcheck.compare(claim, report, judge="none").stance is claimcheck.Stance.SUPPORTS


def test_a_rejected_report_of_an_act_denies_the_act(make_claim):
    claim = make_claim("The governor of Kolo, Seydou Ba, resigned on Monday over the raid")
    other = make_claim("Reports of Seydou Ba's resignation", denied=True, speaker="Seydou Ba")
    known = (Setting(), Setting())
    assert judge_statement(claim, other, similarity=0.62, settings=known).stance is claimcheck.Stance.DENIES


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        (
            "Minister Sofia Lenk would not attend talks planned in Tarn.",
            "Minister Sofia Lenk has changed her mind and will travel to the talks in Tarn after all.",
            "contradicts",
        ),
        (
            "Minister Sofia Lenk will attend the talks in Tarn.",
            "Minister Sofia Lenk has changed her mind and will attend the talks in Tarn after all.",
            "supports",
        ),
        (
            "The peace talks would go ahead.",
            "The peace talks that were to open in Tarn have been put off by a week.",
            "contradicts",
        ),
        ("The vote will go ahead on Friday.", "The strike was called off on Friday.", "silent"),
        ("Petrol stations in Karst ran out of fuel.", "No petrol was to be had at stations in Karst.", "silent"),
    ],
)
def test_changes_of_mind_and_of_plan_and_what_is_lacking(claim, report, stance):
    assert claimcheck.compare(claim, report, judge="none").stance == stance


def test_what_is_only_recalled_bears_nothing_out():
    claim = "A soldier from Serrat was shot dead on Tuesday."
    report = "The soldier whom the army of Serrat said was shot dead on Tuesday slipped and fell into a canal."
    assert claimcheck.compare(claim, report, judge="none").stance is claimcheck.Stance.SILENT


def test_a_purpose_is_no_other_place():
    text = "Soldiers from Kolmark have gone to Sarn to help it wage war."
    assert claimcheck.compare(text, text, judge="none").stance is claimcheck.Stance.SUPPORTS


@pytest.mark.parametrize(
    "text",
    [
        "We never gave 70 per cent or any other number.",
        "The minister named no sum.",
        "He has given no estimate of the cost.",
        "She did not mention 12 million or any other amount.",
    ],
)
def test_who_gave_no_figure_did_not_say_one(text):
    assert unsaid(text, numbered=True)
    assert unsaid(text) is None


def test_who_never_gave_up_or_gave_one_did_not_give_none():
    assert unsaid("They never gave up on the 70 per cent they had lost", numbered=True) is None
    assert unsaid("The office gave a number of 70", numbered=True) is None
