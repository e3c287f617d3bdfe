from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import claimcheck
from claimcheck.article.article import Article

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    "text",
    [
        "What a day it has been for the valley!",
        "You cannot run a school on hope and chalk.",
        "The coming weeks will be a test of everyone's nerves.",
        "Read more about the storm here.",
        "That is a gamble, not a plan.",
        "“We have no doubt that they mean well,” Ana Ruiz said.",
        "“I am so happy today,” Ana Ruiz said.",
        "Tom Hale bought the",
        "The coach said the penalty was a joke.",
        "The delay was a scandal, a passenger said.",
        "Neither government has commented on that.",
        "Police would not comment on the arrests.",
        "Nobody knows for certain.",
        "Anyone with information should call police on 101, quoting reference 4471.",
        "“He was the kindest man I ever worked with,” Ana Ruiz said.",
        "If you use the same one elsewhere, change that too.",
        "The company did not respond when we put that to it.",
        "There was also no immediate comment from the council.",
        "Nobody here looks at the river any more.",
        "Somebody in a warm office will have to answer for it one day.",
        "Neither side has done much to deserve the trust of the town.",
        "The families deserve an answer, the mayor said.",
    ],
)
def test_taste_rhetoric_feelings_and_fragments_are_no_claims(claims_of: Callable[..., Claims], text: str) -> None:
    assert [c.quote for c in claims_of(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "The officers fired their weapons at the car.",
        "Hundreds of letters have arrived at the family's home.",
        "“We have cut taxes for 12 million families,” Ana Ruiz said.",
        "You pay $400 more in taxes than you did in 1990.",
        "The labor contract at the port expired Oct. 31.",
        "It is the first bridge that Lowport has built since 1990.",
        "The man was a teacher at the school, the police said.",
        "The club said it would vote in favour.",
        "The rebels claim to have sunk two ships with a single torpedo.",
        "Nobody was hurt in the collapse.",
        "Nobody at the Orlo Water Board answers letters from residents.",
        "Nobody works at the plant any more, its owner said.",
        "Someone is selling stolen fuel at the gate.",
        "He did nothing to deserve the fine of 400 euros.",
        "Images circulating online purport to show damage to the dam.",
    ],
)
def test_deeds_figures_and_states_of_affairs_are_claims(claims_of: Callable[..., Claims], text: str) -> None:
    assert len(claims_of(text)) == 1


def test_figures_and_names_are_worth_more_than_colour(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The National Bank raised its key rate to 4.5 percent on Tuesday, the highest level since 1990.\n\n"
        "People sat in their cars with the windows down."
    )
    hard, soft = claims_of(text, published="2024-10-28")
    assert hard.worth > 0.9
    assert soft.worth < 0.5


def test_worth_is_a_number_from_0_to_1_for_any_claim(claims_of: Callable[..., Claims]) -> None:
    text = "Buses stopped at noon. The town of Lowport lost 40 percent of its people in 1990. He left early on Friday."
    assert all(0 <= claim.worth <= 1 for claim in claims_of(text))


@pytest.mark.shared
def test_the_seed_article_s_claims_are_found_and_its_other_sentences_kept_out(shared: Path) -> None:
    gold = json.loads((shared / "seed" / "gold.json").read_text(encoding="utf-8"))
    text = (shared / "seed" / gold["article"]).read_text(encoding="utf-8")
    claims = claimcheck.find_claims(Article(text=text, outlet=gold["outlet"]))
    lost = [
        c["quote"] for c in gold["claims"] if not any(_meet(text, c["quote"], f.span.start, f.span.end) for f in claims)
    ]
    kept = [n for n in gold["not_claims"] for f in claims if n.strip(" .") in f.quote]
    assert (lost, kept) == ([], [])


def _meet(text: str, quote: str, start: int, end: int) -> bool:
    """Whether the stretch and the quotation share half of the longer one, or one holds the other."""
    at = text.find(quote)
    shared = min(end, at + len(quote)) - max(start, at)
    return shared * 2 >= max(end - start, len(quote)) or shared >= min(end - start, len(quote))


def test_that_nobody_was_hurt_is_a_claim_where_somebody_says_so(claims_of):
    assert [c.quote for c in claims_of("Nobody was arrested, according to police.")] == ["Nobody was arrested"]


def test_a_past_tense_that_the_parser_takes_for_a_participle_is_a_verb(claims_of):
    assert [c.quote for c in claims_of("The krona weakened by 0.8 percent against the euro.")]
    assert [c.quote for c in claims_of("A bridge closed by floods")] == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Police said the suspect died.", "the suspect died"),
        ("Officials said the plane crashed.", "the plane crashed"),
        ("The army claims four successes.", "four successes"),
        ("The Front speaks of 60 dead.", "60 dead"),
        ("Local media report three arrests.", "Local media report three arrests"),
    ],
)
def test_a_short_statement_on_somebodys_word_is_a_claim(
    claims_of: Callable[..., Claims], text: str, quote: str
) -> None:
    assert [c.quote for c in claims_of(text)] == [quote]


@pytest.mark.parametrize("text", ["She said they lost.", "The coach said it rained.", "The mayor speaks of hope."])
def test_a_short_statement_of_nobody_in_particular_is_none(claims_of: Callable[..., Claims], text: str) -> None:
    assert not claims_of(text)


def test_how_much_something_may_be_is_a_claim_on_somebodys_word(claims_of: Callable[..., Claims]) -> None:
    text = "Local media reported that the real death toll could be twice as high."
    assert [c.quote for c in claims_of(text)] == ["the real death toll could be twice as high"]


def test_what_pictures_show_somebody_doing_is_a_claim(claims_of: Callable[..., Claims]) -> None:
    text = "A video posted on Sunday shows soldiers firing on a car at a checkpoint."
    assert [c.quote for c in claims_of(text)] == ["soldiers firing on a car at a checkpoint"]


@pytest.mark.parametrize("text", ["There are more under the rubble.", "There are bodies on the road, he said."])
def test_what_is_there_in_a_place_is_a_claim(claims_of: Callable[..., Claims], text: str) -> None:
    assert len(claims_of(text)) == 1


def test_how_many_was_asked_and_bare_numbers_answer(claims_of: Callable[..., Claims]) -> None:
    text = "How many have died is disputed. The army says 400; the rebels say 900."
    found = [(c.attribution.speaker, c.quote) for c in claims_of(text)[-2:] if c.attribution]
    assert found == [("army", "400"), ("rebels", "900")]


def test_what_somebody_denies_having_done_is_a_claim(claims_of):
    (claim,) = claims_of("The army's general staff denied losing any aircraft.")
    assert (claim.quote, claim.modality) == ("losing any aircraft", "denied")
    assert claim.wording == "The army's general staff was losing any aircraft"


def test_describing_tells_unless_it_says_as_what(claims_of: Callable[..., Claims]) -> None:
    text = "Witnesses fled. They described soldiers looting shops. She described it as a low point."
    assert [c.quote for c in claims_of(text)][-1] == "They described soldiers looting shops"


def test_where_nobody_was_can_be_looked_up(claims_of):
    text = "Museum director Julian Frayne said nobody had been on guard in the gallery at the time."
    assert [c.quote for c in claims_of(text)] == ["nobody had been on guard in the gallery at the time"]


@pytest.mark.parametrize(
    "text",
    [
        "Conservation group Wild Land has asked a court to block the permits.",
        "Ian Cole has called both sides to his office on Thursday.",
    ],
)
def test_whom_somebody_calls_or_asks_formally_is_a_claim(claims_of: Callable[..., Claims], text: str) -> None:
    assert len(claims_of(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "It is the fourth big fire on the island since June.",
        "Two crew were hurt. One of them, a 23-year-old mate, is in a serious condition.",
    ],
)
def test_what_ranks_and_how_one_of_them_is_are_claims(claims_of: Callable[..., Claims], text: str) -> None:
    assert claims_of(text)[-1].quote == text.rsplit(". ", maxsplit=1)[-1].rstrip(".")


def test_a_day_after_leaves_no_half_clause(claims_of: Callable[..., Claims]) -> None:
    text = "The attack came a day after the army said it had retaken the Blue Bridge."
    assert [c.wording for c in claims_of(text)] == ["The army had retaken the Blue Bridge"]


def test_others_speak_on_behind_according_to(claims_of: Callable[..., Claims]) -> None:
    text = "Some 400 boats sank, according to HarbourCount, though researchers say the true figure may be higher."
    assert [c.quote for c in claims_of(text)] == ["Some 400 boats sank", "the true figure may be higher"]


@pytest.mark.parametrize(
    "text",
    [
        "What we know of the crash at Sarn",
        "#جبهة_أنصار_الدين (٢٣) يحرق الأرض pic.twitter.com/3Zal",
        "It affects 40 firms unless:",
    ],
)
def test_a_line_that_states_nothing_is_no_claim(claims_of: Callable[..., Claims], text: str) -> None:
    assert len(claims_of(f"Two men were hurt in Sarn on Monday.\n\n{text}\n\nThe road is shut until May 2021.")) == 2


def test_a_rank_among_other_adjectives_is_one(claims_of: Callable[..., Claims]) -> None:
    text = "This is the fifth successful operation conducted by the ship Sukanya in the Gulf of Aden, the navy said."
    assert len(claims_of(text)) == 1


def test_a_verb_taken_for_a_participle_before_a_name_is_one(claims_of: Callable[..., Claims]) -> None:
    text = "An earthquake measuring 5.6 on the Richter scale jolted Qeshm island off the southern coast on Sunday."
    assert len(claims_of(text)) == 1


def test_a_caption_without_a_verb_is_none(claims_of: Callable[..., Claims]) -> None:
    assert len(claims_of("A list of injured people at the scene in Sarn on Sunday.")) == 0


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Hale did not elaborate.", 0),
        ("The port has now asked for anyone with information about, or who saw, the two crashes to contact them.", 0),
        ("Given how grave this is, we can't help but think of another song.", 0),
        ("The owner says it was granted.", 1),
        ("A witness told them he was walking.", 1),
        ("The clerk said he had asked to be taken off the rota.", 1),
        ("He called an election in June.", 1),
        ("He called the vote a farce.", 0),
        ("It was not yet clear how many bodies were found there.", 0),
        ("The rebels said it was in control of the airport.", 1),
        ("It is clear that the bank lost $4 million in May.", 1),
    ],
)
def test_what_somebody_did_is_one_and_what_cannot_stand_alone_is_none(
    claims_of: Callable[..., Claims], text: str, count: int
) -> None:
    assert len(claims_of(text, outlet="The Harbour Times")) == count


def test_three_words_that_count_are_a_claim_of_the_outlet_s_own(claims_of: Callable[..., Claims]) -> None:
    claims = claims_of("A bus crashed near Lund. Three pupils died and police closed the road to Norby on Thursday.")
    assert "Three pupils died" in [c.quote for c in claims]
    assert not claims_of("Two arrested")


BEFORE = "The council of Brell approved a budget of 12 million euros on Monday."


@pytest.mark.parametrize(
    "text",
    ["The mayor resigned.", "Talks have collapsed.", "Lena Hartog won.", "Two trains collided.", "The ferry sank."],
)
def test_three_words_of_what_happened_are_a_claim_in_the_outlet_s_own_voice(
    claims_of: Callable[..., Claims], text: str
) -> None:
    assert [c.quote for c in claims_of(f"{BEFORE} {text}")][1:] == [text.removesuffix(".")]


@pytest.mark.parametrize(
    "text", ["The magic faded.", "Tempers frayed.", "Her face fell.", "Hope is fading.", "Fox News reported."]
)
def test_three_words_of_colour_or_without_an_end_are_none(claims_of: Callable[..., Claims], text: str) -> None:
    assert len(claims_of(f"{BEFORE} {text}")) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Oren Brell also criticized Keller during a rally Friday in Sarn.", 1),
        ("Oren Brell, who is standing this year, praised Keller for her courage.", 0),
    ],
)
def test_blame_on_a_day_is_a_deed(claims_of: Callable[..., Claims], text: str, count: int) -> None:
    assert len(claims_of(text)) == count
