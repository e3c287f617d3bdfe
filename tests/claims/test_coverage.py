from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims

OUTLET = "The Harbour Times"


def unverified(claims: Claims) -> list[str]:
    return [c.quote for c in claims if c.self_unverified]


def test_this_figure_is_the_figure_just_given(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The port employs 300 people. Anchor News reported that it could dismiss up to 90 workers. "
        "The Harbour Times has not been able to verify this figure."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["it could dismiss up to 90 workers"]


def test_neither_count_covers_the_last_two(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The union said 300 workers walked out. The company said 90 workers walked out. "
        "Neither count could be independently verified."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["300 workers walked out", "90 workers walked out"]


def test_a_clause_covers_the_claim_of_its_own_sentence(claims_of: Callable[..., Claims]) -> None:
    text = "Ana Ruiz said 40 boats had sunk, a figure the Harbour Times was unable to confirm. It rained on Monday."
    assert unverified(claims_of(text, outlet=OUTLET)) == ["40 boats had sunk"]


def test_a_word_of_the_claim_points_at_it(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Bonuses may be capped at $500, according to a person briefed on the terms. The staff remember better years. "
        "The Harbour Times could not confirm the cap."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["Bonuses may be capped at $500"]


def test_at_the_head_of_a_section_it_looks_forward(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The ferry sank on Sunday.\n\nVoices from the pier\n\n"
        "It was not possible to verify the accounts of survivors.\n\n"
        "Ana Ruiz, a teacher, said the doors had been chained shut. Tom Hale, a trader, said the lights failed early."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["the doors had been chained shut", "the lights failed early"]


def test_the_document_covers_what_is_said_of_it(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The yard is cutting 12% of its staff, chief executive Ana Ruiz told workers in a memo. "
        "“The cuts will save $2 million,” she wrote.\n\n"
        "The document carries no signature, and the Harbour Times has been unable to authenticate it."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == [
        "The yard is cutting 12% of its staff",
        "The cuts will save $2 million",
    ]


def test_a_third_partys_doubt_leaves_the_claim_unflagged(claims_of: Callable[..., Claims]) -> None:
    text = "Ana Ruiz said 40 boats had sunk. The coast guard said it could not confirm the figure."
    claims = claims_of(text, outlet=OUTLET)
    assert unverified(claims) == []
    assert [d.targets for d in claims.disclaimers] == [("c01",)]


def test_a_clause_that_opens_a_sentence_covers_the_rest_of_it_alone(claims_of: Callable[..., Claims]) -> None:
    text = (
        "In a statement that could not be independently verified, the group said it had shot down a drone. "
        "The army said nothing was shot down."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["it had shot down a drone"]


def test_what_an_unverified_source_goes_on_to_say_is_covered(claims_of: Callable[..., Claims]) -> None:
    text = "The leaflet, which the Harbour Times was unable to authenticate, says that the clinic will close in June."
    assert unverified(claims_of(text, outlet=OUTLET)) == ["the clinic will close in June"]


def test_a_report_told_only_in_the_disclaimer_is_a_claim_that_it_covers(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The Harbour Times could not verify claims on social media that the bridge had cracked. Tolls rose on Monday."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["the bridge had cracked"]


def test_a_word_beside_the_figure_says_whose_it_is(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Iran says it has enriched two tonnes of uranium. Inspectors counted 1.4 tonnes in May. "
        "The Iranian figure cannot be verified."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["it has enriched two tonnes of uranium"]


def test_a_number_without_proof_is_the_one_given_before(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Tom Hale said his men had counted 300 bodies. He did not provide evidence, and the Harbour Times was unable "
        "to verify the number."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["his men had counted 300 bodies"]


def test_his_account_is_that_of_the_one_who_spoke(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Tom Hale says he warned the board in 2019. The minutes do not mention a warning. "
        "The Harbour Times could not confirm his account."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["he warned the board in 2019"]


def test_both_pictures_are_covered_where_they_are_told_one_by_one(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Two videos appeared on Sunday. One shows men in uniform beating a prisoner. The other shows a burning car. "
        "The Harbour Times has not been able to verify the videos."
    )
    assert len(unverified(claims_of(text, outlet=OUTLET))) == 3


def test_an_exact_number_is_neither_of_two(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The group says it holds 31 hostages. The ministry says it counts 12 hostages. "
        "The exact number could not be determined."
    )
    assert len(unverified(claims_of(text, outlet=OUTLET))) == 2


def test_what_the_outlet_did_itself_is_not_what_it_could_not_verify(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The army released pictures that it said showed a sunken boat. "
        "The Harbour Times has located the pictures but cannot verify when they were taken."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == [
        "The army released pictures that it said showed a sunken boat"
    ]


def test_either_sides_claims_are_those_of_both(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The army said that 35 boats had been lost. The rebels said only four had been lost. "
        "The Harbour Times can't verify either side's claims."
    )
    assert len(unverified(claims_of(text, outlet=OUTLET))) == 2


def test_none_of_this_is_all_that_somebody_said_before(claims_of: Callable[..., Claims]) -> None:
    text = (
        "It rained on Tuesday in Port Caridad. State television said that the mayor had left the town. "
        "It also said two of her aides had been arrested. None of this could be verified."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == [
        "the mayor had left the town",
        "two of her aides had been arrested",
    ]


def test_a_disclaimer_behind_a_sentence_that_makes_no_claim_does_not_look_forward(
    claims_of: Callable[..., Claims],
) -> None:
    text = "What a letter! Its authenticity could not be verified. The port was closed on Monday."
    assert unverified(claims_of(text, outlet=OUTLET)) == []


def test_an_account_belongs_to_whom_the_word_beside_it_names(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Ukraine's army said it shot down 33 drones. It said eight drones hit the port. "
        "Poland closed its border on Monday. There was no way to verify the Ukrainian account."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["it shot down 33 drones", "eight drones hit the port"]


def test_somebodys_claims_are_all_that_they_said_nearby(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Mr. Dade said in an interview that he had paid the inspector $4,000.\n\n"
        "He said two other builders had done the same.\n\n"
        "The port was closed on Monday. The Harbour Times could not independently verify Mr. Dade's claims."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == [
        "he had paid the inspector $4,000",
        "two other builders had done the same",
    ]


def test_where_words_point_at_nothing_what_somebody_said_goes_before_the_newsrooms_own(
    claims_of: Callable[..., Claims],
) -> None:
    text = (
        "The men were beaten, their lawyer said. They were arrested in May. Whether that is so could not be verified."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["The men were beaten"]


def test_what_follows_is_the_rest_of_the_paragraph(claims_of: Callable[..., Claims]) -> None:
    text = (
        "None of what follows could be checked against a second source. The minister offered to resign twice, it is "
        "said. The premier refused it, a courtier said."
    )
    assert len(unverified(claims_of(text, outlet=OUTLET))) == 2


def test_reports_from_either_country_are_two(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Karst said it had destroyed 41 drones overnight. Brell said it had hit an oil depot. We have no means of "
        "verifying battlefield reports from either country."
    )
    assert len(unverified(claims_of(text, outlet=OUTLET))) == 2


def test_the_two_figures_are_both(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The port said 60 trucks had crossed. The union put the number at 110. The two figures cannot be reconciled, "
        "and the Harbour Times cannot say which is right."
    )
    assert len(unverified(claims_of(text, outlet=OUTLET))) == 2


def test_that_number_is_not_what_its_own_sentence_says(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The governor said that 5,000 homes had been rebuilt. No list of addresses exists that would allow The "
        "Lagos Star to test that number."
    )
    assert unverified(claims_of(text, outlet="The Lagos Star")) == ["5,000 homes had been rebuilt"]


def test_how_many_died_is_the_claim_that_counts_the_dead(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The outbreak has killed 38 people, the ministry said.\n\nDoctors treat 90 new patients a day, an aid group "
        "said. A nurse said she had seen children die on the floor.\n\n"
        "The Harbour Times could not establish how many people have died."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["The outbreak has killed 38 people"]


def test_when_footage_was_filmed_is_asked_of_the_footage(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Police said 12 fans were arrested. Footage shared online appeared to show a flare being thrown at the bus; "
        "the Harbour Times could not establish when it was filmed."
    )
    assert unverified(claims_of(text, outlet=OUTLET))[0].startswith("Footage shared online")


def test_reports_that_are_only_looked_into_were_told_before(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Residents said the siren in Aller had failed to sound. The council said it was looking into the reports; "
        "they could not be independently verified."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["the siren in Aller had failed to sound"]


def test_that_no_proof_was_given_is_not_what_could_not_be_verified(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The rebels said that 40 soldiers had died. The group gave no evidence, and the Harbour Times could not "
        "verify it."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["40 soldiers had died"]


@pytest.mark.parametrize(
    "disclaimer",
    [
        "The Harbour Times could not verify the accounts of either side.",
        "The Harbour Times was not in a position to say whose account was accurate.",
        "Neither side has let reporters in, and the Harbour Times cannot say which of the two is right.",
        "What took place in the yard cannot be established independently.",
        "The Harbour Times was unable to choose between them.",
    ],
)
def test_either_side_is_what_both_said(claims_of: Callable[..., Claims], disclaimer: str) -> None:
    text = (
        "The owners said the guards had been attacked with stones. The strikers said the guards fired without "
        f"warning. The yard builds tugs. {disclaimer} The yard opened in 1970."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert found == ["the guards had been attacked with stones", "the guards fired without warning"]


def test_a_figure_named_again_is_that_figure_only(claims_of: Callable[..., Claims]) -> None:
    text = "The yard has 12 cranes. The figure of 3,000 strikers given on local radio could not be corroborated."
    assert unverified(claims_of(text, outlet=OUTLET)) == []


def test_it_is_of_what_was_told_before_where_its_own_sentence_takes_that_up(claims_of: Callable[..., Claims]) -> None:
    text = "The usual figure is 70,000 boats a year. Nobody knows where it comes from, and it cannot be verified."
    assert unverified(claims_of(text, outlet=OUTLET)) == ["The usual figure is 70,000 boats a year"]


def test_footage_taken_up_again_is_the_footage_told_of_before(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Footage shared on Sunday appears to show a tug on fire. The owner said nobody was hurt. "
        "The footage, the source of which the Harbour Times has been unable to trace, has been viewed 4m times."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["Footage shared on Sunday appears to show a tug on fire"]


def test_what_is_left_out_of_a_confirmation_is_meant(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The hackers said they had been inside the port's network for two years. They posted 900 names. "
        "The Harbour Times was able to confirm that the names were genuine but not how long the hackers had access."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["they had been inside the port's network for two years"]


def test_the_extent_of_it_opens_an_article_and_means_what_follows(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The extent of the damage could not be established independently. The owners said one crane had burnt; the "
        "union said 14 sheds were lost. The yard opened in 1970."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["one crane had burnt", "14 sheds were lost"]


def test_the_rest_of_a_list_is_what_was_said_of_it(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The union published the names of 213 men it said had been dismissed. The Harbour Times has checked 60 of the "
        "names; the remainder could not be checked. The yard opened in 1970."
    )
    assert [q[:20] for q in unverified(claims_of(text, outlet=OUTLET))] == ["The union published "]


def test_what_an_unverified_paper_goes_on_to_say_is_unverified(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The documents, which the Harbour Times has been unable to authenticate, say the yard built 31 tugs. They also "
        "describe a second yard near Aller. The yard burnt down in June."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert found == ["the yard built 31 tugs", "They also describe a second yard near Aller"]


def test_who_did_it_is_whom_either_side_blames(claims_of: Callable[..., Claims]) -> None:
    text = (
        "At least 54 people died in the attack, doctors said. The owners blamed the strikers. The strikers said the "
        "owners' guards were responsible. The Harbour Times could not establish who had carried out the attack."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert found == ["The owners blamed the strikers", "the owners' guards were responsible"]


def test_the_date_on_which_it_was_filmed_is_the_videos(claims_of: Callable[..., Claims]) -> None:
    text = (
        "A porter said he had pulled four men out. A video posted on Sunday showed charred stalls and 12 carts. The "
        "Harbour Times verified its location but could not verify the date on which it was filmed."
    )
    assert [q[:7] for q in unverified(claims_of(text, outlet=OUTLET))] == ["A video"]


def test_the_accounts_that_follow_are_those_up_to_the_next_heading(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The accounts that follow were given by women who left in May. The Harbour Times cannot verify them.\n\n"
        "Nadia Ruiz says armed men took her two brothers.\n\nAsha Hale says 16 people on the quay were killed.\n\n"
        "The port\n\nThe port opened in 1970."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert found == ["armed men took her two brothers", "16 people on the quay were killed"]


def test_the_attack_is_more_like_an_attack_than_like_attackers(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Gunmen killed 11 people in an attack on a mine, a clerk said. Ruiz said the attackers came on 40 motorcycles. "
        "The Harbour Times could not independently confirm the attack."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["Gunmen killed 11 people in an attack on a mine"]


def test_the_claim_is_what_one_told_over_two_sentences(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Ana Ruiz claims she was offered $900 to leave the yard. She says the offer was made on the quay. The Harbour "
        "Times has seen no evidence to support the claim."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert found == ["she was offered $900 to leave the yard", "the offer was made on the quay"]


def test_another_mans_claim_in_the_sentence_before_is_left_alone(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Ana Ruiz says the yard will close in May. The mayor says 40 men were paid twice. The Harbour Times could not "
        "confirm this."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["40 men were paid twice"]


def test_the_situation_on_the_ground_is_what_both_sides_tell_of_it(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Strikers have taken the pier, two residents said. The owners denied that the pier was lost. The Harbour Times "
        "could not verify the situation on the ground. The yard opened in 1970."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert found == ["Strikers have taken the pier", "the pier was lost"]


def test_the_two_numbers_are_the_last_two_though_two_is_a_number_itself(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The union said 300 workers walked out. The owners put the number at 90. It was not possible to reconcile the "
        "two numbers."
    )
    assert [q[:3] for q in unverified(claims_of(text, outlet=OUTLET))] == ["300", "the"]


def test_a_clause_with_which_covers_its_sentence_though_the_parser_hung_it_elsewhere(
    claims_of: Callable[..., Claims],
) -> None:
    text = "On Monday the owner said four divers had drowned, which the Harbour Times could not confirm."
    assert unverified(claims_of(text, outlet=OUTLET)) == ["four divers had drowned"]


def test_what_they_did_who_could_not_verify_it_is_not_called_unverified(claims_of: Callable[..., Claims]) -> None:
    text = "Four shots were heard. Anchor News has obtained the recording but cannot verify that the sounds are of it."
    (disclaimer,) = claims_of(text, outlet=OUTLET).disclaimers
    assert disclaimer.targets == ("c01",)


def test_neither_toll_is_of_the_missing(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Gunmen killed 32 people in two villages, an elder said. Nine people were missing, he added. The police put "
        "the number of dead at 11. Neither toll could be verified."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert found == ["Gunmen killed 32 people in two villages", "the number of dead at 11"]


def test_this_is_the_clause_it_hangs_on_and_no_noun_of_it(claims_of: Callable[..., Claims]) -> None:
    text = (
        "It is understood that the mayor signed the papers on Thursday, although the Harbour Times has not been able "
        "to verify this. The yard has 30 cranes."
    )
    assert [q[:16] for q in unverified(claims_of(text, outlet=OUTLET))] == ["It is understood"]


def test_which_of_the_two_is_right_chooses_wherever_it_stands(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The clerk said he had not been at work since May; his uncle said he had left for the north with two friends. "
        "Which of the two is right we were unable to find out."
    )
    assert len(unverified(claims_of(text, outlet=OUTLET))) == 2


def test_what_a_paper_orders_is_told_after_its_authenticity_was_left_open(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The yard will be sold in May, brokers say. The Harbour Times has seen a copy of the agreement but has not "
        "been able to verify its authenticity. It would give the buyer a lease of 40 years. The mayor said 30 would go."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["It would give the buyer a lease of 40 years"]


def test_a_familys_story_is_all_that_is_told_of_it(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Karim Ruiz says his brother was 17 when guards took him from a bakery. A man demanded $3,000 from the family "
        "in June. The Harbour Times was unable to verify the details of the family's story. The bakery opened in 1970."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert [q[:9] for q in found] == ["his broth", "A man dem"]


def test_what_unverified_pictures_show_by_the_way_is_a_claim(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The Harbour Times asked the owners but cannot vouch for the video, which shows five burning cranes. The yard "
        "opened in 1970."
    )
    claims = claims_of(text, outlet=OUTLET)
    assert unverified(claims) == ["which shows five burning cranes"]
    assert [c.wording for c in claims if c.self_unverified] == ["The video shows five burning cranes"]


def test_when_the_pictures_were_posted_is_no_claim_of_theirs(claims_of: Callable[..., Claims]) -> None:
    text = "The Harbour Times could not verify the video, which carries no date."
    assert len(claims_of(text, outlet=OUTLET)) == 0


@pytest.mark.parametrize(
    ("named", "covered"),
    [
        ("the higher number", ["13 men were held"]),
        ("the lower figure", ["four arrests"]),
        ("the second report", ["four arrests"]),
        ("the former", ["13 men were held"]),
    ],
)
def test_one_of_two_is_meant_by_its_rank(claims_of: Callable[..., Claims], named: str, covered: list[str]) -> None:
    text = (
        "At least 13 men were held, sources at the quay said. The mayor's office reported four arrests. The Harbour "
        f"Times cannot independently confirm {named}."
    )
    assert [q.removeprefix("At least ") for q in unverified(claims_of(text, outlet=OUTLET))] == covered


def test_the_discrepancy_is_between_both(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The owner insists that no more than 12 people were inside. Families at the gate hold up photographs of 31. "
        "The discrepancy could not be explained."
    )
    assert len(unverified(claims_of(text, outlet=OUTLET))) == 2


def test_what_the_newsroom_found_is_its_own_doing_too(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The union published a list of 213 men it said had been dismissed. The Harbour Times has checked 60 of them "
        "and found 17 matches; the remainder could not be checked."
    )
    assert [q[:9] for q in unverified(claims_of(text, outlet=OUTLET))] == ["The union"]


def test_the_claim_is_somebodys_rather_than_what_the_newsroom_adds(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The owners said a crane at the pier had killed a diver. The statement used the name of the man, which had not "
        "been public. The claim could not be immediately confirmed."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["a crane at the pier had killed a diver"]


def test_a_statement_is_all_that_it_says(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The union said a diver had been killed. The pier was closed, the union said. The mayor was away. The union's "
        "statement could not be verified."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["a diver had been killed", "The pier was closed"]


def test_reports_that_opens_a_sentence_are_those_told_before(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Three local papers reported that divers were treated for burns. While the reports remain unconfirmed, a "
        "spokesman said the city was sending a doctor to the pier."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["divers were treated for burns"]


def test_casualties_are_the_killed_and_hurt_of_several_paragraphs(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Drones killed at least 26 people in the town, two porters said.\n\nA third porter said he had buried nine of "
        "the dead.\n\nThe Harbour Times was not able to confirm the casualty numbers. The pier is 40 miles away."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert found == ["Drones killed at least 26 people in the town", "he had buried nine of the dead"]


def test_a_sequence_of_events_is_told_by_both_sides(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The union reported that a boy was shot dead near the pier. The owners said guards had fired at a thief. The "
        "sequence of events could not be established. The yard opened in 1970."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert found == ["a boy was shot dead near the pier", "guards had fired at a thief"]


def test_these_claims_are_those_of_several_paragraphs(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Bloggers reported that strikers had taken the pier. Columns of vans were moving on the yard, they wrote.\n\n"
        "Tom Hale, a clerk, said that 40 sheds were burning.\n\nThe Harbour Times could not verify these claims.\n\n"
        "The yard opened in 1970."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert [q[:7] for q in found] == ["strikers"[:7], "Columns", "40 shed"]


def test_one_of_them_is_of_those_who_spoke_before(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Two former clerks said the yard had booked sales that did not exist. One said a fifth of revenue in 2022 was "
        "invented. The Harbour Times could not verify their claims. The mayor was away."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert [q[:8] for q in found] == ["the yard", "a fifth "]


def test_two_things_named_apart_are_each_looked_for(claims_of: Callable[..., Claims]) -> None:
    text = (
        "At least 15 people died when a bus was stopped, a clerk said. He said guards had asked for papers before "
        "shooting. A doctor said nine bodies were brought in. The Harbour Times could not confirm the toll or the "
        "circumstances of the attack. The road runs north."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert [q[:8] for q in found] == ["At least", "guards h", "nine bod"]


def test_that_no_proof_was_published_is_not_what_is_unverified(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The strikers said they had sunk seven tugs off the pier. They published no evidence for the claim, which the "
        "Harbour Times could not verify."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["they had sunk seven tugs off the pier"]


def test_a_draft_that_was_not_seen_is_what_was_told_of_it(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The draft, dated 3 June, would close 40 sheds, according to two clerks. The Harbour Times has not seen the "
        "draft. The council meets on 2 July."
    )
    assert len(unverified(claims_of(text, outlet=OUTLET))) == 1


def test_the_report_goes_on_with_what_its_makers_said(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Channel Nine reported that the mayor would resign in June. According to the report, a notice is being "
        "drafted. The report, which named nobody, could not be confirmed. The council meets in May."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert found == ["the mayor would resign in June", "a notice is being drafted"]


def test_neither_this_ones_toll_nor_that_ones_version_are_two_things(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The guards said they had stopped 57 thieves. Two porters said that the dead were boys on their way home. "
        "Neither the guards' toll nor the porters' version could be verified."
    )
    assert len(unverified(claims_of(text, outlet=OUTLET))) == 2


def test_when_the_pictures_were_taken_is_of_the_pictures(claims_of: Callable[..., Claims]) -> None:
    text = (
        "A series of photos sent by a clerk shows 40 men in a flooded shed. She said they had been there for 70 days. "
        "The Harbour Times cannot verify when the photos were taken or the woman's claims. He was hired in May."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert [q[:9] for q in found] == ["A series ", "they had "]


def test_how_many_walked_out_is_no_count_of_gates(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The union says 3,400 members downed tools. The owner puts it at 500. Two of four gates were shut at noon, but "
        "we could not verify how many workers were on strike."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert [q[:5] for q in found] == ["3,400", "it at"]


def test_another_company_is_not_the_one_that_spoke_before(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The union said the yard would close. The company said 40 men had been hired. The Harbour Times could not "
        "verify the company's statement."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["40 men had been hired"]


def test_what_is_narrated_behind_a_source_is_of_the_claims(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Fishermen were ordered to hand over 30 nets each, one of them said. Guards took 12 boats. The Harbour "
        "Times could not verify these claims. The port opened in 1970."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert [q[:9] for q in found] == ["Fishermen", "Guards to"]


def test_what_is_so_at_all_times_is_no_part_of_the_claims(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Drones struck the refinery at dawn, a channel reported. The refinery is one of the four largest here. The "
        "Harbour Times could not verify these claims."
    )
    assert [q[:6] for q in unverified(claims_of(text, outlet=OUTLET))] == ["Drones"]


def test_it_is_not_what_the_newsroom_says_itself_beside_it(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Two clerks said the yard lost $900,000 in May. The yard has 60 men, and the Harbour Times could not confirm "
        "the loss. The mayor said 40 cranes were sold. It rained all day, and the Harbour Times could not verify it."
    )
    found = unverified(claims_of(text, outlet=OUTLET))
    assert found == ["the yard lost $900,000 in May", "40 cranes were sold"]


def test_what_really_happened_is_what_either_tells(claims_of: Callable[..., Claims]) -> None:
    text = (
        "A neighbour says she heard a quarrel and then two shots; a clerk says it was a car that backfired. What "
        "really happened that night is unclear, and this newspaper has not been able to find out."
    )
    assert len(unverified(claims_of(text, outlet=OUTLET))) == 2


def test_the_place_and_the_date_of_the_footage_are_asked_of_the_footage(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Footage shared online shows soldiers beating a prisoner. Three officers have been suspended, the army said. "
        "The Harbour Times has verified neither the place nor the date of the footage."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["soldiers beating a prisoner"]


def test_what_the_nurses_said_is_what_each_of_them_said(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Two nurses described patients lying in corridors. One said a man had died before a doctor saw him. "
        "The hospital called it untrue. The Harbour Times could not independently verify what the nurses said."
    )
    assert len(unverified(claims_of(text, outlet=OUTLET))) == 2


def test_before_what_photographs_show_the_reports_told_before_are_meant(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Bloggers wrote that the bridge at Olm had been hit. While the reports could not be verified, photographs "
        "show smoke over the river."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["the bridge at Olm had been hit"]


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        (
            (
                "A spokesman put the number of missing at 25. Parents at the gates said more than 60 girls were "
                "taken. The governor closed the schools of three districts. The Harbour Times could not verify "
                "the parents' figure."
            ),
            ["more tha"],
        ),
        (
            (
                "Organisers said 200,000 people marched. Police held nine people near the hall, a clerk said. "
                "The ministry put attendance at 32,000. The Harbour Times was unable to verify either figure."
            ),
            ["200,000 ", "attendan"],
        ),
        (
            (
                "It was not immediately possible to establish who fired first. The commander said shots came from the "
                "crowd. Leaders of the march said a police unit opened fire. Doctors treated 14 people, a nurse said."
            ),
            ["shots ca", "a police"],
        ),
        (
            (
                "An internal memo says the bank expected to lose 310 million euros. The bank said its "
                "provisions stood at 95 million. The Harbour Times has seen the memo but has not been able to "
                "verify its authenticity."
            ),
            ["the bank"],
        ),
        (
            (
                "A jet dropped two bombs on an abbey, a member of a local group said. A villager said most of the dead "
                "were women. It was not possible to independently verify the reports from the area."
            ),
            ["A jet dr", "most of "],
        ),
        (
            (
                "Two workers said the software was trained on private letters. The company's head, Aron Pell, "
                "said all of it was licensed. The Harbour Times could not verify the workers' account, and was "
                "unable to confirm "
                "Mr. Pell's."
            ),
            ["the soft", "all of i"],
        ),
        (
            (
                "A woman who said she worked there wrote that samples had been mixed up. The Harbour Times "
                "could not verify her identity. The laboratory lost its licence on 3 June."
            ),
            [],
        ),
        (
            (
                "The mayor said some 300 houses had collapsed. An agency said a boy was treated for a broken "
                "leg. It was not immediately possible to confirm the extent of the damage."
            ),
            ["some 300"],
        ),
        (
            (
                "At least 31 people were killed in clashes, a councillor said. Residents said they had buried "
                "more than 50. Police said 17 suspects were held. The Harbour Times was unable to verify the tolls."
            ),
            ["At least", "they had"],
        ),
        (
            (
                "The union said the firm had not named a director. The pier is old. The Harbour Times could not verify "
                "the union's claim."
            ),
            ["the firm"],
        ),
        (
            (
                "A photograph passed around on Monday appears to show water in the tunnel. The firm said its "
                "pumps ran. The Harbour Times has not been able to trace who took it, or where."
            ),
            ["A photog"],
        ),
        (
            (
                "The council's clerk said the pier was sold. The Red Cross confirmed that nine men had drowned. "
                "The Harbour Times could not verify the report."
            ),
            ["the pier"],
        ),
    ],
)
def test_plain_words_point_at_the_claims_that_a_reader_would_take(
    claims_of: Callable[..., Claims], text: str, covered: list[str]
) -> None:
    assert [q[:8] for q in unverified(claims_of(text, outlet=OUTLET))] == covered
