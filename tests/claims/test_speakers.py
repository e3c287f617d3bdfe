from __future__ import annotations

import pytest

import claimcheck


def speakers(text: str) -> list[str]:
    return [a.speaker for a in claimcheck.find_attributions(text)]


def test_a_surname_is_the_full_name_given_before() -> None:
    text = "Mayor Ana Ruiz opened the session. Ruiz said the bridge is closed."
    assert speakers(text) == ["Ana Ruiz"]


def test_a_pronoun_is_the_person_who_was_the_subject_last() -> None:
    text = "Mayor Ana Ruiz met Tom Hale on the quay. She said the bridge is closed."
    assert speakers(text) == ["Ana Ruiz"]


def test_an_acronym_is_spelled_out() -> None:
    text = "The National Port Authority (NPA) closed the bridge. The NPA said it was unsafe."
    assert speakers(text) == ["National Port Authority"]


def test_a_role_is_the_person_who_holds_it() -> None:
    text = (
        "Ana Ruiz, the mayor of Lowport, came late. Tom Hale, a trader, came early.\n\n"
        "The mayor said the bridge is closed."
    )
    assert speakers(text) == ["Ana Ruiz"]


def test_the_agency_is_the_service_named_before() -> None:
    text = "The Coastal Weather Service runs twelve stations. The agency said waves reached 4 meters."
    assert speakers(text) == ["Coastal Weather Service"]


def test_a_name_joined_by_and_is_one_body() -> None:
    text = "Brixham and Dale Hospital Trust, which runs the wards, said 40 operations were put off."
    assert speakers(text) == ["Brixham and Dale Hospital Trust"]


def test_who_is_the_person_before_it_and_inside_the_speakers_stretch() -> None:
    text = "Ana Ruiz, who said the bridge is closed, left the town hall."
    (found,) = claimcheck.find_attributions(text)
    assert found.speaker == "Ana Ruiz"
    assert found.speaker_span is not None
    assert found.speaker_span.of(text) == "Ana Ruiz, who"


def test_a_source_that_stands_for_nobody_named_is_kept_as_it_is_written() -> None:
    (found,) = claimcheck.find_attributions("Some say the bridge is closed.")
    assert (found.speaker, found.anonymous) == ("Some", True)


def test_a_possessive_pronoun_is_the_person_named_before() -> None:
    text = "Mayor Ana Ruiz opened the session. Her claim that the bridge is closed surprised nobody."
    assert speakers(text)[-1] == "Ana Ruiz"


def test_he_is_the_unnamed_spokesman_who_spoke_last() -> None:
    text = (
        "Jeff Oberon sold the truck in 2013. A spokesman for Autoworld said it was traded in October. "
        "He said the truck went to an auction of 40 cars."
    )
    assert "Jeff Oberon" not in speakers(text)


def test_who_is_named_inside_the_quotation_does_not_speak_it() -> None:
    text = (
        "Paul Nehlen answered reporters on Friday. “Mayor Ana Ruiz has closed nine schools since May, and Tom Hale "
        "paid for it,” he said."
    )
    assert speakers(text) == ["Paul Nehlen"]


def test_a_name_between_the_closing_mark_and_the_verb_speaks() -> None:
    text = "“The bridge lost 40 bolts in May,” Ruiz, a top engineer, said Thursday morning on Anchor News."
    assert speakers(text) == ["Ruiz"]


def test_a_persons_role_is_never_the_party_it_owns(claims_of):
    text = (
        "Mayor Winston Hale has ruled Tarn since 1999. Eva Ruiz, who runs the campaign of the mayor’s Unity Congress, "
        "resigned.\n\nThe mayor said that masked men had turned voters away at two stations."
    )
    assert claims_of(text)[-1].attribution.speaker == "Winston Hale"


def test_a_name_beside_a_role_is_a_persons_and_taken_up_by_she(claims_of):
    text = (
        "In it a deputy supervisor of elections, Hyacinth Cuffy, tells her chief that 37 boxes arrived without seals. "
        "“Two officers never signed their sheets,” she writes."
    )
    assert [c.attribution.speaker for c in claims_of(text)] == ["Hyacinth Cuffy", "Hyacinth Cuffy"]


def test_she_is_who_said_it_not_whom_it_was_said_of() -> None:
    text = "Irene Pring said Ms Zusina claimed to be a teacher in 2006. She said: “Zusina sold the car for £9,000.”"
    assert speakers(text) == ["Irene Pring", "Irene Pring"]


def test_who_adds_is_who_spoke() -> None:
    text = "Ana Ruiz said the road showed cracks in May, adding that 40 trucks were waiting."
    assert speakers(text) == ["Ana Ruiz", "Ana Ruiz"]


def test_the_subject_after_a_named_source_is_part_of_what_it_tells() -> None:
    text = "According to Radio Anchor, Carver's mother, Susan Low, still lives in Montreal."
    (told,) = claimcheck.find_attributions(text)
    assert told.content.of(text) == "Carver's mother, Susan Low, still lives in Montreal"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "There is no tax investigation against Viktor Hask, the public prosecutor's office in Brell said.",
            "public prosecutor's office in Brell",
        ),
        ("Police arrested Tom Hale, the mayor of Brell said.", "mayor of Brell"),
        ("According to the Mail, Tom Hale was arrested; police have not confirmed this.", "Mail"),
    ],
)
def test_who_speaks_last_is_no_description_of_the_name_before(text, speaker):
    assert [a.speaker for a in claimcheck.find_attributions(text)] == [speaker]


def test_another_office_is_not_the_one_named_later():
    text = "The special prosecutor's office said its men took 14 computers. The State Audit Office had no part in it."
    assert claimcheck.find_attributions(text)[0].speaker != "State Audit Office"


def test_the_paper_is_the_one_named_before():
    text = "The Velka Courier says that 23 flights were cancelled. The paper reported that 200 drones were lost."
    assert [a.speaker for a in claimcheck.find_attributions(text)] == ["Velka Courier", "Velka Courier"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor of Oster, Karin Wolf, said the vote was fair.", "Karin Wolf"),
        ("The president of Norland, Ivo Brandt, said troops had crossed the border.", "Ivo Brandt"),
        ("A friend of Ivo Brandt, the former mayor, said the house was sold.", "A friend of Ivo Brandt"),
        ("The son of Ivo Brandt said the house was sold.", "son of Ivo Brandt"),
        ("Karin Wolf, mayor of Oster, came late. The mayor of Oster said the dam was safe.", "Karin Wolf"),
    ],
)
def test_the_name_behind_a_place_is_who_holds_the_office_there(text, speaker):
    assert speakers(text) == [speaker]


def test_she_is_the_one_whose_name_stood_behind_a_place():
    text = "Keller left. The mayor of Oster, Karin Wolf, was at home. “Nobody was sent away,” she said."
    assert speakers(text) == ["Karin Wolf"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The news agency Coastwire reported 21 dead. Some 65,000 people fled, the UN refugee agency says.",
            "UN refugee agency",
        ),
        ("Tom Hale, a Tesla spokesman, came. The Ford spokesman said 30 cars were sold.", "Ford spokesman"),
        ("Tom Hale, a Tesla spokesman, came. The Tesla spokesman said 30 cars were sold.", "Tom Hale"),
        (
            "Orvenia's minister, Petra Solano, met Lusk's minister, Ivo Brandt. The Orvenian minister said it was so.",
            "Petra Solano",
        ),
    ],
)
def test_a_role_at_another_body_is_another_s(text, speaker):
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("source", "anonymous"),
    [
        ("Observers from the Council for Democracy", False),
        ("Researchers at the University of Halden", False),
        ("Doctors Without Borders", False),
        ("Prosecutors", False),
        ("A lawyer for Hask", False),
        ("Prosecutors familiar with the case", True),
        ("Doctors at the scene", True),
        ("Employees of Nokia", True),
        ("Three scientists at CERN", True),
    ],
)
def test_several_at_work_for_a_named_body_speak_for_it(source, anonymous):
    (found,) = claimcheck.find_attributions(f"{source} said 40 men were held.")
    assert found.anonymous is anonymous


def test_the_author_of_a_study_is_a_person_taken_up_by_the_last_name():
    text = "“We were stunned,” said its lead author, Keiko Tanabe of Sendai. Tanabe said it took 14 days."
    assert speakers(text) == ["Keiko Tanabe", "Keiko Tanabe"]


def test_a_lone_name_beside_what_kind_of_firm_it_is_speaks() -> None:
    text = "The power company Nordnet restored supplies. Ferries will not run on Monday, the operator, Blueline, said."
    assert speakers(text) == ["Blueline"]


def test_people_in_apposition_to_many_are_no_name_of_theirs() -> None:
    assert speakers("The men, Palestinians from Hebron, said they were beaten.") != ["Palestinians"]


def test_a_verb_of_speech_is_no_part_of_the_source() -> None:
    text = "Fourteen Marrick shops are to shut with the loss of 900 posts, the sofa seller announced on Wednesday."
    assert speakers(text) == ["sofa seller"]


def test_the_company_is_the_one_body_of_the_headline() -> None:
    text = "An update at Marrick knocked out payments at three banks on Monday, the company said."
    article = claimcheck.Article(text=text, title="Outage at Marrick hits banks and airlines")
    assert [c.attribution.speaker for c in claimcheck.find_claims(article)] == ["Marrick"]
    article = claimcheck.Article(text=text, title="Outage hits banks and airlines")
    assert [c.attribution.speaker for c in claimcheck.find_claims(article)] == ["company"]


def test_what_a_source_keeps_itself_is_nobody_it_relies_on() -> None:
    text = "The siren sounded at 9.14pm, the district office said on Tuesday, citing its log."
    assert all(not a.chain for a in claimcheck.find_attributions(text))


def test_an_earlier_version_of_the_article_is_no_source() -> None:
    text = "Sales rose 4%, Ana Ruiz said. An earlier version of this article said sales fell 4%."
    assert all("version" not in (c.attribution.speaker if c.attribution else "") for c in claimcheck.find_claims(text))


def test_a_source_may_end_the_text() -> None:
    assert claimcheck.find_claims("Two boats sank on Sunday, said a spokesman")[0].quote == "Two boats sank on Sunday"


def test_an_emergency_office_is_no_fire_service(claims_of):
    found = claims_of(
        "Three workers were taken to hospital, the fire service said.\n\n"
        "Some 2,400 residents were told to leave, according to the city's emergency office."
    )
    assert [c.attribution.speaker for c in found] == ["fire service", "city's emergency office"]


def test_what_claims_lives_is_no_speaker(claims_of):
    assert [c.attribution for c in claims_of("The dam burst has claimed 65 lives.")] == [None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Analysts at Brandt estimate that 40 shops closed in May. They say the bank sold 12 houses.",
            "Analysts at Brandt",
        ),
        (
            "The owner, Dovra Homes, denied having received 12 letters. In a statement it said 40 flats were empty.",
            "Dovra Homes",
        ),
    ],
)
def test_several_without_a_name_and_firms_go_on_speaking(claims_of, text, speaker):
    attribution = claims_of(text)[-1].attribution
    assert attribution is not None
    assert attribution.speaker == speaker


def test_who_estimates_vouches_for_it(claims_of):
    (claim,) = claims_of("Analysts at Brandt & Co estimate that Hask has taken a fifth of the market.")
    assert claim.attribution is not None
    assert (claim.attribution.speaker, claim.wording) == (
        "Analysts at Brandt & Co",
        "Hask has taken a fifth of the market",
    )


def test_a_paper_with_a_name_of_its_own_is_no_other(claims_of):
    text = "Karl Hale told Sarn News he had lost 40 balls. The Orvenian newspaper reported that two men were hurt."
    attribution = claims_of(text)[-1].attribution
    assert attribution is not None
    assert attribution.speaker == "Orvenian newspaper"


def test_the_day_of_a_report_is_no_part_of_it(claims_of):
    (claim,) = claims_of("Norvax reported a 40 percent fall in profit on Tuesday.")
    assert claim.wording == "Norvax reported a 40 percent fall in profit"


def test_a_report_of_its_own_is_the_bodys(claims_of):
    text = "Norvax said in May that 40 men drowned. Two had a heart condition, according to its report."
    attribution = claims_of(text)[-1].attribution
    assert attribution is not None
    assert attribution.speaker == "Norvax"


def test_a_day_that_tells_of_the_source_is_not_the_claims(claims_of):
    (claim,) = claims_of("The agency, which halted the trial in April 2021, said both men were in another group.")
    assert claim.times == ()


def test_the_day_of_telling_is_no_part_of_what_is_told(claims_of):
    (claim,) = claims_of("Ana Ruiz told reporters on Monday she had sold 40 cars.")
    assert claim.wording == "Ana Ruiz had sold 40 cars"


def test_the_woman_who_is_introduced_speaks_not_whoever_wrote_before(claims_of):
    text = (
        "Ben Jacobs wrote in June that the word was new to him. The woman who started it all rang the yard on Monday. "
        "“I used it in a letter to the council,” she said."
    )
    assert claims_of(text)[-1].attribution.speaker == "woman"


def test_the_author_of_a_book_is_not_who_it_is_about(claims_of):
    (claim,) = claims_of("The Harry Potter author previously tweeted that a line had been crossed in May.")
    assert claim.attribution.speaker == "Harry Potter author"


@pytest.mark.parametrize(
    "text",
    [
        "Within days, 22 officers were arrested for what prosecutors said was use of excessive force.",
        "If the graves hold the students, it will suggest that they were killed in May.",
        "The union found itself shut out of the talks in May.",
    ],
)
def test_who_only_names_a_thing_or_would_be_led_to_think_so_says_nothing(claims_of, text):
    (claim,) = claims_of(text)
    assert (claim.quote, claim.attribution) == (text.rstrip("."), None)


def test_the_statement_goes_on_with_its_issuers_words() -> None:
    text = "The plant is safe, Dorn Motors said in a statement. It lost $4 million last year, the statement goes on."
    assert speakers(text) == ["Dorn Motors", "Dorn Motors"]


@pytest.mark.parametrize("text", ["The price of oil fell, the war went on.", "He fell ill, but the show went on."])
def test_what_merely_goes_on_says_nothing(text: str) -> None:
    assert speakers(text) == []


def test_the_company_is_the_one_that_spoke_last_before_the_place_that_the_story_is_about() -> None:
    text = (
        "The Tarn Hill tunnel has stood still since Monday, say those who dig it.\n\n"
        "Diggers earn $900 a week, according to Brannock. The company said its offer was worth 6%."
    )
    assert speakers(text)[-1] == "Brannock"


def test_the_company_is_the_body_that_the_sentence_before_is_about() -> None:
    text = (
        "The state has counted the files. They are many.\n\n"
        "Corven Foods keeps to its own figure. “Some 900 records were lost,” the company said."
    )
    assert speakers(text)[-1] == "Corven Foods"


def test_the_department_is_the_body_and_not_its_engineer() -> None:
    text = (
        "The Department of Roads closed the bridge.\n\nThe crack is long, said Ana Ruiz, the department’s engineer.\n\n"
        "She likes cake.\n\nSome 11,500 cars a day crossed it, according to the department."
    )
    assert speakers(text)[-1] == "Department of Roads"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The port lost up to €20 million a day, said Per Dahl, an economist at Kredo Bank.", "Dahl"),
        ("“We have had no water, none, since Monday,” said Yannis Kouros, the mayor.", "Yannis Kouros"),
        ("Dr Isla Kerr heads the board. Most of the young, she tells me, leave before they turn 25.", "Isla Kerr"),
        (
            "The Rescue Agency said two towns were empty. It was 43.2 degrees on Tuesday, the weather service said.",
            "weather service",
        ),
        (
            (
                "The Kolmari Army Ministry (KAM) and the Tervian Army Ministry met. "
                "The KAM said it shot 12 Tervian drones. The ministry added that the crossing at Sarn had been closed."
            ),
            "Kolmari Army Ministry",
        ),
        (
            (
                "The Product Safety Office knew of 27 fires. Aled Price, an investigator, said the switch was weak. "
                "The regulator added that one in five owners had not answered."
            ),
            "Product Safety Office",
        ),
        (
            "Health Without Borders said all four men were well. The charity said no ransom had been paid.",
            "Health Without Borders",
        ),
    ],
)
def test_who_is_called_anew_or_named_behind_the_verb_speaks(claims_of, text, speaker):
    assert claims_of(text)[-1].attribution.speaker == speaker


@pytest.mark.parametrize(
    "aside",
    [
        "who did not want to be identified",
        "who would not be named",
        "who gave her name only as Rita",
        "asking that their name not be used",
        "who preferred not to be quoted by name",
    ],
)
def test_however_it_is_asked_nobody_is_named(claims_of, aside):
    (claim,) = claims_of(f"A farmer, {aside}, said two of the neighbours were missing.")
    assert claim.attribution.anonymous


def test_a_word_inside_a_name_does_not_say_what_it_is(claims_of):
    text = "Union Trust will cut 900 jobs. The staff association said it had learned of the plan from the radio."
    assert claims_of(text)[-1].attribution.speaker == "staff association"


def test_a_bank_is_no_chipmaker(claims_of):
    text = "It will cut 900 jobs, the chipmaker said on Friday. The bank said it would lend 30 million crowns more."
    assert [c.attribution.speaker for c in claims_of(text)] == ["chipmaker", "bank"]


def test_whoever_asked_not_to_be_named_stays_unnamed(claims_of):
    text = (
        "A senior Unity official, speaking on condition of anonymity, said Sark would step down in June. "
        "“He told 40 of us on the plane,” the official said."
    )
    assert [c.attribution.anonymous for c in claims_of(text)] == [True, True]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ofwell, the water regulator, fined three firms. It said 212 spills were found.", "Ofwell"),
        ("The carmaker Volante has a problem. It said 92,000 cars would be recalled.", "Volante"),
        ("The mayor’s office in Dunmore spoke. The shelter holds 90 people, it said.", "mayor’s office in Dunmore"),
    ],
)
def test_it_is_the_body_that_the_sentence_before_is_about_though_no_model_named_it(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Merchants Trust raised its rates. The bank said loans had grown.", "Merchants Trust"),
        ("Clean Rivers has fought the mill since 2019. The campaigners said the fish had died.", "Clean Rivers"),
        ("The UN High Commissioner for Refugees said it was cold.", "UN High Commissioner for Refugees"),
    ],
)
def test_a_body_by_its_trade_its_people_or_its_whole_office(text: str, speaker: str) -> None:
    assert speakers(text)[-1:] == [speaker]


def test_a_hospital_trust_is_no_bank() -> None:
    assert speakers("Vale Hospital Trust cut beds. The bank said loans had grown.") != ["Vale Hospital Trust"]


@pytest.mark.parametrize("who", ["Farmers", "Union officials"])
def test_people_who_open_a_sentence_are_no_company(who: str) -> None:
    assert speakers(f"{who} said the spray had killed the bees. The maker said it was safe.") == [who, "maker"]
