"""What a disclaimer covers where several speak, over several paragraphs: <covered>, [left alone]."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims

OUTLET = "The Harbour Times"
PASSAGES = {
    "one of those whose reports are meant is among them": (
        "<Fishermen said the bay smelled of fuel.> <One of them, Ana Ruiz, said her nets were black.> [Tests "
        "found nothing, the county said.] The Harbour Times could not verify the fishermen's reports."
    ),
    "their spokesman is one of them": (
        "[Two tugs sank, the coastguard said.] <The rebels said they had hit one of them.> <Their spokesman, "
        "Yan Ruiz, said six sailors had been freed.> The Harbour Times could not verify the rebels' statements."
    ),
    "a third who speaks of it is told too": (
        "<A docker said four men had drowned.> <Another said nobody had called for help.>\n\n<A third spoke of "
        "locked gates.>\n\nThe Harbour Times has not been able to verify these accounts. [The dock closed in "
        "2016.]"
    ),
    "the two sides' counts are both": (
        "<The port said 17 men had walked out.> <The other side counted 220 men.>\n\nThe Harbour Times could not "
        "verify the two sides' counts. [Talks resume on Monday.]"
    ),
    "the two sides' counts are those that somebody gave": (
        "<The union said 800 men had walked out.> <The port said 200 had.>\n\n[Three ships were sent to "
        "Gdynia.]\n\nThe Harbour Times was unable to check the two sides' numbers."
    ),
    "what they say happened is what all of them say": (
        "<“They shot at us from the crane,” said Ana Ruiz.> <Her brother, Yan Ruiz, said six men lay on the "
        "quay.> The Harbour Times cannot verify what they say happened. [The quay closed on Monday.]"
    ),
    "the second one's account is not the first one's": (
        "[A neighbour said she had heard shouting.] <Another neighbour said a van sped off.> The Harbour Times "
        "has not confirmed the second neighbour's account."
    ),
    "her claims are those of the woman who spoke, not of the body that answered": (
        "<Ana Ruiz said she had worked nine days without rest.> <She said her pay was cut in May.>\n\n[The yard "
        "said she had worked six days.]\n\nThe Harbour Times has not independently verified her claims."
    ),
    "either account is all that either tells": (
        "<A clerk said two cranes would be sold by May.> <“The papers are signed in May,” the clerk said.> "
        "<Another clerk said the cranes would stay.> The Harbour Times could not confirm either account."
    ),
    "how many is counted by others too": (
        "<A guard said eight men had died this week.> <A nurse there said it was 20.> [Doctors saw 90 women, "
        "she said.] The Harbour Times was unable to establish how many men had died."
    ),
    "whether it was so is what one says and another denies": (
        "<Strikers accused guards of firing rubber bullets.>\n\n<A guard, Yan Ruiz, said they had used only tear "
        "gas.>\n\nThe Harbour Times could not verify whether rubber bullets had been used. [It rained at noon.]"
    ),
    "three estimates are no figure of three": (
        "<The port's owners put the crowd at 20,000.> <A team of students came up with 9,000.> The Harbour "
        "Times could not verify any of the three estimates."
    ),
    "who wrote it or whether it is right chooses between no two": (
        "[The yard raised its prices by 9%.] <A note says the owner wanted 12%.> The Harbour Times could not "
        "determine who wrote the note or whether its contents are accurate."
    ),
    "figures behind a colon": (
        "[It has rained for nine days.] The Harbour Times was not able to verify the figures: <the port says 40"
        " sheds were lost,> <while sailors speak of 90.>"
    ),
    "a reason behind a colon is none": (
        "<The rebels said they held the port.> The Harbour Times could not verify the claim: [no ship had been "
        "let in since May.]"
    ),
    "what the newsroom confirmed itself": (
        "<A clerk said nine men had been paid off in May.> The Harbour Times confirmed that [three of them had "
        "left], but could not verify the payments."
    ),
    "it was filmed where its place is open": (
        "<The video shows a crane falling on a tug.> Its date and place could not be verified. <The port, which"
        " posted it, said it was filmed on Monday at Dorn.> [Dorn has nine cranes.]"
    ),
    "in it, right behind": (
        "The Harbour Times has seen the letter but could not verify its authenticity. <In it, the owner tells "
        "clerks to hide the books.> [The owner left for Dorn on Monday.]"
    ),
    "what was done with the letter stands in no letter": (
        "<The letter says that clerks were told to hide the books.> <It says 40 boxes were moved.> [The port "
        "received the letter in March.] The Harbour Times has not been able to confirm its contents."
    ),
    "whose authenticity is that of the memo before": (
        "<The memo says the port will cut 1,200 jobs.> <It sets the end of June as the deadline.> A clerk "
        "shared the memo, whose authenticity the Harbour Times could not confirm. [The port has 4,000 workers.]"
    ),
    "neither of two papers": (
        "<The port says the permit was refused on 3 May.> <The owner says it was granted.> The Harbour Times "
        "has seen neither document."
    ),
    "bare names behind several people are of them": (
        "<Residents said they saw guards going from door to door.> <“They took my brother,” said Ana Ruiz, 28.>"
        " [The port says it is 30 kilometres from there.] The Harbour Times was not able to verify the "
        "residents' accounts."
    ),
    "what he did as he told it is his account too": (
        "<A sailor said his crew had been ordered to leave.> <He gave the name of his captain as Yan Ruiz.> The"
        " Harbour Times could not verify his account. [The ship has 60 men.]"
    ),
    "whose account was meant is not who would not speak": (
        "<Yan Ruiz says he was offered $2,000 to sign.> <He says three neighbours signed.> The neighbours would"
        " not speak to the Harbour Times, which has been unable to verify Ruiz's account."
    ),
    "another's word on the same question": (
        "<One sailor says he pays $50 at each gate.> <Another says it is closer to $20.> The Harbour Times "
        "cannot verify what sailors pay. [The road is 600 km long.]"
    ),
    "the size of it is what both say": (
        "<A person close to the talks said the bid valued the yard at $4 billion.> <A second person said the "
        "offer was lower.> The Harbour Times could not verify the size of the offer. [The yard has nine "
        "cranes.]"
    ),
    "a toll is not its part": (
        "<The port said 83 men had drowned in the storm.> [Dorn said nine of its men were among them.] The "
        "Harbour Times has not verified the death toll."
    ),
    "who holds it is what both sides say": (
        "<The rebels said they had taken Dorn.>\n\n<The army said its men still held the north of the town.>\n\nThe "
        "Harbour Times could not confirm who controlled the town."
    ),
    "what papers behind show is theirs": (
        "The Harbour Times has not verified the documents, <which show that the yard paid a clerk $90,000.> "
        "<They also name a second clerk.> [The yard said it knew neither clerk.]"
    ),
    "reports from a place are all that was told of it": (
        "<The army said it had broken the siege of Dorn.> <Two sailors said drones had hit the quay.> <One of "
        "them said he had counted 14 bodies.> The Harbour Times could not verify the reports from Dorn."
    ),
    "each one's account is also what they are told to have described": (
        "<Prisoners described electric shocks.> <Mark Tesfaye, 31, said he was hung from a beam.> The Harbour "
        "Times could not confirm each prisoner's account."
    ),
    "whether he was one of them is what one says and another denies": (
        "<The army said the man was a commander of the rebels.> <His mother said he was a taxi driver.> The "
        "Harbour Times could not verify whether he had belonged to the group. [He was 31 in May.]"
    ),
    "who insists on it goes on right behind": (
        "The Harbour Times could not verify whether <the money reached the club>, as its treasurer insists. "
        "<The treasurer, Pat Daly, says $40,000 was paid in June.> [The club was founded in 1921.]"
    ),
    "no such order is of the order": (
        "[Gold rose 2% on Monday.] <A trader said that the port had told banks to sell.> <Another trader said "
        "he had heard of no such order.> The Harbour Times could not confirm the order."
    ),
    "messages behind, and no more": (
        "The Harbour Times was not able to confirm the authenticity of the messages. <In the first, the officer"
        " offers $2,000.> <The second gives an account number.> [The officer was sent to Dorn in May.]"
    ),
    "what police did is no part of a neighbour's account": (
        "<Neighbours heard a scream at about 3am, one of them said.> <She said a man ran to the quay.> [Police "
        "found the cap on Monday.] The Harbour Times was unable to verify the neighbour's account."
    ),
    "it is whose it was right before": (
        "<The union says crews waited for three hours.> [The port says that its own figure is 52 minutes.] The "
        "Harbour Times has not seen the data behind the union's claim and could not verify it."
    ),
    "which side holds it is what both say": (
        "<The army said it had retaken Dorn.> \n\n<A spokeswoman for the rebels said their men had pulled back.> "
        "\n\nThe Harbour Times was unable to verify which side holds the town. [Dorn lies on the coast road.]"
    ),
    "numbers that follow are those that somebody gives": (
        "The Harbour Times has not been able to verify the casualty numbers given by either side. <The rebels "
        "say 90 soldiers died.> <The army says it lost nine men.> [Fighting began at dawn on Sunday.]"
    ),
    "another relative makes the first one too": (
        "[The home closed in August.] <Janet Brill says her mother had bruises on both arms.> <Another relative"
        " says men were tied to chairs.> The Harbour Times has not been able to verify the relatives' claims."
    ),
    "the identities of those killed are told by both": (
        "<The rebels said that the police had killed six villagers.> <The police said that the dead were armed "
        "men.> The identities of those killed could not be independently verified. [The forest is a reserve.]"
    ),
    "either rate": (
        "<The yard said that the pump had failed in 2% of cases.> <Five clerks put the rate at more than 5%.> "
        "The Harbour Times was unable to verify either rate. [The pump was sold in 2019.]"
    ),
}


@pytest.mark.parametrize("passage", PASSAGES.values(), ids=PASSAGES)
def test_it_covers_those_who_are_meant_and_nobody_else(claims_of: Callable[..., Claims], passage: str) -> None:
    text = re.sub(r"[<>\[\]]", "", passage)
    claims = claims_of(text, outlet=OUTLET)
    for covered, alone in re.findall(r"<([^>]*)>|\[([^\]]*)\]", passage):
        start = text.index(covered or alone)
        inside = [c for c in claims if c.span.start < start + len(covered or alone) and c.span.end > start]
        assert any(c.self_unverified for c in inside) == bool(covered), covered or alone


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The Harbour Times could not confirm that the owner had been dismissed.", "the owner had been dismissed"),
        (
            "Whether the guards had fired first, as sailors say, is something the Harbour Times could not verify.",
            "the guards had fired first",
        ),
        ("It is unclear whether the second tug was hit, as sailors claim.", "the second tug was hit"),
    ],
)
def test_what_is_told_only_where_it_is_left_open_is_a_claim(
    claims_of: Callable[..., Claims], sentence: str, told: str
) -> None:
    claims = claims_of(f"{sentence} A pump was found on the roof.", outlet=OUTLET)
    assert [(c.quote, c.self_unverified) for c in claims] == [(told, True), ("A pump was found on the roof", False)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Harbour Times could not establish what caused the blasts.",
        "There was no independent confirmation that the memo was genuine.",
    ],
)
def test_a_question_or_that_it_is_genuine_tells_nothing(claims_of: Callable[..., Claims], sentence: str) -> None:
    assert not claims_of(sentence, outlet=OUTLET).items
