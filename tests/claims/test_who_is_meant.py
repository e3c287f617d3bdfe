"""Whom "he", "she", "they" and "the judge" mean as speakers, and what a name in the source phrase is."""

from __future__ import annotations

import pytest

import claimcheck


def speakers(text: str) -> list[str]:
    return [a.speaker for a in claimcheck.find_attributions(text) if a.cue in {"said", "told", "testified"}]


def test_he_and_she_are_two_people_whatever_they_are_called() -> None:
    text = (
        "Brynja Koll sued her former boss, Teodor Aas, last year. She told the court she had worked 70 hours a week. "
        "He testified that she had worked 38."
    )
    assert speakers(text) == ["Brynja Koll", "Teodor Aas"]


def test_the_first_names_of_many_countries_show_who_is_meant() -> None:
    text = "Inspector Arjun Rao arrested Kavita Shah. She told the court the bag was not hers."
    assert speakers(text) == ["Kavita Shah"]


def test_she_is_the_only_one_left_or_nobody() -> None:
    text = (
        "Tom Hale spoke on Monday. He said sales fell 3 percent.\n\nThe fair drew Ivo Tenn, Kaj Olm and Per Dahl. "
        "She said it cost 40 euros."
    )
    assert speakers(text)[-1] not in {"Tom Hale", "Ivo Tenn"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Keeper Moussa Olom died. His widow, Solène, said he was ill for two years. She said he was in Lyon.",
            ["Solène", "Solène"],
        ),
        (
            "Keeper Dede Olom died. His sister said he was ill for two years. She said he was in Lyon.",
            ["His sister", "His sister"],
        ),
        (
            "Sir Edward Marlow runs the trust. Lady Marlow said it had sold the house. Marlow said nothing was owed.",
            ["Lady Marlow", "Edward Marlow"],
        ),
        ("Mr Oskar Brandt chairs the trust. Mr Brandt said nothing was owed.", ["Oskar Brandt"]),
    ],
)
def test_a_relative_speaks_for_herself(text: str, told: list[str]) -> None:
    assert speakers(text) == told


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor of Corvelle, Inés Rojo, said the fire burned 300 hectares.", "Inés Rojo"),
        ("An official at the customs office in Mombasa, Lydia Akoth, said 30 crates were seized.", "Lydia Akoth"),
        ("Norvax, Hask and Volante said they had cut 300 jobs.", "Norvax, Hask and Volante"),
        ("In Vantry, Hask and Volante said they had cut 300 jobs.", "Hask and Volante"),
        ("Police chiefs in Norvia, Sarn and Brell said crime fell.", "Police chiefs in Norvia"),
    ],
)
def test_the_name_that_a_source_phrase_gives(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_an_age_is_the_person_beside_whom_it_stands() -> None:
    text = "Nurse Sipho Dube, 31, and porter Themba Moyo, 52, carried patients down. The {} said the alarm never rang."
    assert speakers(text.format("52-year-old")) == ["Themba Moyo"]
    assert "Themba Moyo" not in speakers(text.format("31-year-old"))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Mayor Lucia Bruni met Bishop Carlo Testa. The mayor was late. She said it cost 1 million euros.",
            "Lucia Bruni",
        ),
        ("A driver named Tom Hale hit a mayor. The driver was late. He said the road was wet.", "driver"),
        ("Judge Paula Wynn was late. The mayor was early. He said the road was wet.", "mayor"),
        ("Justice Emma Wynn heard the case. The judge said the officer had fired 11 times.", "Emma Wynn"),
        ("Senator Ida Roth opposes the bill. The lawmaker said it would cost $3 million.", "Ida Roth"),
        ("Senator Ida Roth opposes the bill. The judge said it would cost $3 million.", "judge"),
    ],
)
def test_a_role_is_whoever_holds_it(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker", "anonymous"),
    [
        ("Ana Ruiz and Tom Hale opened the hall. They said it cost 3 million dollars.", "Ana Ruiz and Tom Hale", False),
        ("Hundreds of farmers marched to Brell. They said milk prices had halved.", "Hundreds of farmers", True),
        ("Hundreds of cars were parked in Brell. They said milk prices had halved.", "They", True),
    ],
)
def test_they_are_who_the_sentence_before_is_about(text: str, speaker: str, anonymous: bool) -> None:  # noqa: FBT001
    told = claimcheck.find_attributions(text)[-1]
    assert (told.speaker, told.anonymous) == (speaker, anonymous)


@pytest.mark.parametrize(
    ("text", "anonymous"),
    [
        ("“They hit us with pipes,” said a 22-year-old prisoner, whose name is withheld for his safety.", True),
        ("The tank leaked for a week, a whistleblower at the plant told the Courier.", True),
        ("A farmer said the well had run dry.", True),
        ("A farmer, Ana Ruiz, said the well had run dry.", False),
        ("A Norvax spokesperson said 40 cars were sold.", False),
        ("A spokeswoman for Norvax said 40 cars were sold.", False),
    ],
)
def test_who_is_left_unnamed(text: str, anonymous: bool) -> None:  # noqa: FBT001
    assert claimcheck.find_attributions(text)[0].anonymous == anonymous


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The palace says the call lasted 40 minutes; Vantry puts it at 15.",
            ["The call lasted 40 minutes", "The call lasted 15 minutes"],
        ),
        (
            "The palace says the call lasted 40 minutes; it puts the cost at 15 euros.",
            ["The call lasted 40 minutes", "It puts the cost at 15 euros"],
        ),
    ],
)
def test_a_rival_behind_a_semicolon_speaks_for_itself(claims_of, text: str, told: list[str]) -> None:
    found = claims_of(text)
    assert [c.wording for c in found] == told
    assert found[1].attribution is not None
    assert found[1].attribution.speaker == ("Vantry" if "Vantry" in text else "palace")


@pytest.mark.parametrize(
    ("text", "speaker", "wording"),
    [
        ("The firm acknowledged having sold 3,000 faulty valves.", "firm", "The firm had sold 3,000 faulty valves"),
        ("The clerk admitted having forged 40 cheques.", "clerk", "The clerk had forged 40 cheques"),
    ],
)
def test_whoever_owns_up_to_having_done_it_says_so(claims_of, text: str, speaker: str, wording: str) -> None:
    (claim,) = claims_of(text)
    assert claim.attribution is not None
    assert (claim.attribution.speaker, claim.wording) == (speaker, wording)


def test_a_claim_by_somebody_is_theirs() -> None:
    (told,) = claimcheck.find_attributions("The claim by Senator Ida Roth that the vote was rigged is old.")
    assert told.speaker == "Ida Roth"


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        (
            "“We pulled 19 people out of the water,” a Norvax spokesman said.",
            "Norvax pulled 19 people out of the water",
        ),
        (
            "“We pulled 19 people out of the water,” said a spokeswoman for the coast guard.",
            "The coast guard pulled 19 people out of the water",
        ),
        (
            "“We pulled 19 people out of the water,” said Ana Ruiz, a spokeswoman for the coast guard.",
            "We pulled 19 people out of the water",
        ),
    ],
)
def test_the_we_of_a_spokesman_is_the_body(claims_of, text: str, wording: str) -> None:
    assert [c.wording for c in claims_of(text)] == [wording]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The bridge was, police said, closed for nine days.", "The bridge was closed for nine days"),
        ("The ferry had, inspectors believe, struck a bank at 14 knots.", "The ferry had struck a bank at 14 knots"),
    ],
)
def test_a_cue_between_auxiliary_and_verb_leaves_one_clause(claims_of, text: str, wording: str) -> None:
    (claim,) = claims_of(text)
    assert claim.attribution is not None
    assert claim.wording == wording


def test_whose_shyness_is_told_does_not_tell_it() -> None:
    text = "Piet Lund ran the yard and employed Ivo Hahn in May. Mr Hahn was, he said, “a shy man who never drank”."
    assert speakers(text) == ["Piet Lund"]


def test_in_her_words_is_hers_and_in_my_view_is_the_outlets() -> None:
    text = "Professor Wanda Kolb leads the survey. In her words, the ice lost 11 metres in one summer."
    assert claimcheck.find_attributions(text)[-1].speaker == "Wanda Kolb"
    assert claimcheck.find_attributions("In my view, the ice lost 11 metres in one summer.") == ()


def test_who_owns_a_contention_is_named_without_the_genitive() -> None:
    (told,) = claimcheck.find_attributions("It is the navy's contention that the boat was empty.")
    assert told.speaker == "navy"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The minister declined to comment and left by a side door.", "to comment"),
        ("The senator promised to resign and to sell the house.", "to resign and to sell the house"),
        ("A pilot described seeing smoke in the cabin.", "seeing smoke in the cabin"),
        (
            "State media reported 17 deaths after a footbridge fell in Sarn.",
            "17 deaths after a footbridge fell in Sarn",
        ),
        ("The firm reported 300 thefts in a statement.", "300 thefts"),
        ("«The tunnel is 60 metres deep,» said Anne Roux.", "The tunnel is 60 metres deep"),
    ],
)
def test_how_far_what_is_told_reaches(text: str, content: str) -> None:
    (told,) = claimcheck.find_attributions(text)
    assert told.content.of(text) == content


@pytest.mark.parametrize(
    "text",
    [
        "Police charged a man with arson and released him on bail.",
        "The parliament in Sarn approved the budget by 74 votes to 61.",
    ],
)
def test_an_act_is_no_word(text: str) -> None:
    assert claimcheck.find_attributions(text) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Minister Rosa Alder and her deputy, Jan Moll, came. The minister said quotas fell. Her deputy said no.",
            ["Rosa Alder"],
        ),
        (
            "Dr Kofi Mensah and Dr Leena Virta ran the trial. The pair said 300 patients had taken the drug.",
            ["Dr Kofi Mensah and Dr Leena Virta"],
        ),
        (
            "Tom Hale and his wife Rita bought the farm. The couple said it had lost 40,000 euros.",
            ["Tom Hale and his wife Rita"],
        ),
        ("Two men were arrested in Brell. The two said 40 cows were stolen.", ["two"]),
    ],
)
def test_whose_deputy_and_which_two(text: str, told: list[str]) -> None:
    assert speakers(text) == told


def test_whoever_disagrees_behind_a_colon_is_not_who_spoke_before(claims_of) -> None:
    text = "“I saw the flames,” Ruiz said. Hale, her neighbour, disagreed: “They were there in ten minutes.”"
    assert claims_of(text)[-1].attribution.speaker == "Hale"


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        (
            "The strike, a union leader told the Courier, will cost 3 million euros a day.",
            "The strike will cost 3 million euros a day",
        ),
        ("The bridge, Hale told reporters on Monday, was shut for nine days.", "The bridge was shut for nine days"),
    ],
)
def test_whoever_hears_it_is_no_part_of_it(claims_of, text: str, wording: str) -> None:
    (claim,) = claims_of(text)
    assert claim.attribution is not None
    assert claim.wording == wording


def test_a_report_goes_on_as_it(claims_of) -> None:
    text = "The 300-page report blames the pilots. It says they ignored nine warnings."
    assert claims_of(text)[-1].attribution.speaker == "300-page report"


def test_the_firm_is_not_its_chief(claims_of) -> None:
    text = "Norvax chief Ana Ruiz resigned. Her successor, Tom Hale, said the firm had lost 300 million euros."
    assert "Ana Ruiz" not in claims_of(text)[-1].wording


def test_a_phone_tells_nothing() -> None:
    (told,) = claimcheck.find_attributions("The general said he had been told by phone that 40 tanks were lost.")
    assert told.chain == ()
