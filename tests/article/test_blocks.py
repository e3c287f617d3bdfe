import string
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.article.block import BlockKind
from claimcheck.article.blocks import classify_blocks
from claimcheck.article.line_marks import is_picture_credit, is_stamp, line_kind

STORY = (
    "The bridge over the Tarn closed on Monday. Some 300 drivers turned back.\n\n"
    "It opens again in May, the council said."
)


def kinds(text, **known):
    return [block.kind.value for block in classify_blocks(text, **known)]


def kind_of(line, **known):
    """The kind of a line that stands between two paragraphs of a story."""
    first, second = STORY.split("\n\n")
    return classify_blocks(f"{first}\n\n{line}\n\n{second}", **known)[1].kind


def last_kind(line, **known):
    return classify_blocks(f"{STORY}\n\n{line}", **known)[-1].kind


@pytest.mark.parametrize(
    "line",
    [
        "Updated:",
        "0:00",
        "3 min read",
        "12:30, 6 FEB 2025  Updated 13:02, 6 FEB 2025",
        "Updated: March 14, 2023, 9:40 p.m.",
        "Published 4 May 2021 at 10:15 GMT",
        "2 hours ago",
    ],
)
def test_a_line_of_dates_and_times_is_a_stamp(line):
    assert line_kind(line) is BlockKind.STAMP


@pytest.mark.parametrize("line", ["10,000 on May 4.", "Updated rules follow.", "May 2 on 3 sites", "KN-23", "300"])
def test_figures_and_sentences_are_no_stamps(line):
    assert not is_stamp(line)


@pytest.mark.parametrize(
    "line",
    [
        "(Ana Ruiz / POOL /AFP via Getty Images)",
        "ANA RUIZ/AFP via Getty Images",
        "Nonoy Sarte/Archipelago Press",
        "(Image: Tarn Evening Mail)",
        "Photo: Kim Lee",
        "Image courtesy of Tarn Council",
        "(TPN Photo/Luis Garrick)",
        "This article was first published by our sister title, the Tarn Evening Mail.",
        "(via Fabline)",
    ],
)
def test_whose_picture_or_story_it_is_is_a_credit(line):
    assert line_kind(line) is BlockKind.CREDIT


@pytest.mark.parametrize(
    "line",
    [
        "Divers wait on the pier at Port Caridad. Nonoy Sarte/Archipelago Press",
        "Divers wait on the pier at Port Caridad. (Nonoy Sarte/Archipelago Press)",
        "The gate of the plant in snow. Image: Kestrion press kit",
        "The main entrance of the hospital (Image: Tarn Evening Mail)",
        "A leader speaks in Brussels on Oct. 17, 2024. ANA RUIZ/AFP via Getty Images",
        "Pickets at the warehouse in Harlow Flats, Ohio. (TPN Photo/Luis Garrick)",
    ],
)
def test_a_sentence_that_ends_in_a_credit_is_a_caption(line):
    assert line_kind(line) is BlockKind.CAPTION


@pytest.mark.parametrize(
    "line",
    [
        "The truck was moving at 60 mph (96 km/h).",
        "The truck was moving at 60 mph (96 km/h)",
        "It was the deadliest attack since 9/11",
        "Pictures from the airport showed severe damage to the runway.",
        "Images from the scene showed a bridge in the water.",
        "The report published on Tuesday showed a rise of 12 percent.",
        "Related companies fell by 3 percent.",
        "More than 300 operations were postponed.",
        "More — much more — was at stake than money.",
        "Subscribers fled the service in March.",
        "Advertisement revenue fell by a fifth.",
        "Stay with relatives if you can, the mayor told them.",
        "Read more books, the minister told pupils on Friday.",
        "6. Ana Ruiz (Esp/Movistar)",
        "Source close to the talks said nothing.",
        "Photo shops closed across the country.",
        "By Tuesday the water had gone.",
        "Video of the arrest was shown in court.",
    ],
)
def test_prose_that_looks_a_little_like_furniture_stays_body(line):
    assert kind_of(line) in {BlockKind.BODY, BlockKind.HEADING}


@pytest.mark.parametrize(
    "line",
    ["Related: What we know of ferries", "READ MORE: All of the latest", "SEE ALSO: A bridge too old", "Read next"],
)
def test_links_to_other_stories_are_related(line):
    assert kind_of(line) is BlockKind.RELATED


def test_the_lines_under_a_bare_label_are_its_links():
    text = f"{STORY}\n\nMore from TPN\nParcel drivers in Dayton to vote\nWhat retailers want: quiet"
    assert kinds(text)[-3:] == ["related"] * 3


@pytest.mark.parametrize(
    "line",
    [
        "Get the day's top stories in your inbox by 7 a.m.",
        "Do you work at the plant? Email newsdesk@tarnmail.example in confidence.",
        "This story has been shortened by the Ledger. Copyright Tarn Press. All rights reserved.",
        "This material may not be published, broadcast, rewritten or redistributed without permission.",
        "Sign up for our newsletter",
        "Know something we should? Send tips in confidence to our newsroom.",
        "Stay with 6 News for updates.",
    ],
)
def test_appeals_and_small_print_are_promotion(line):
    assert kind_of(line) is BlockKind.PROMO


def test_a_paragraph_with_facts_after_an_appeal_stays_body():
    line = "Do you live in Tarn? Some 4,000 of its people do, and half of them rent, the census of 2021 shows."
    assert kind_of(line) is BlockKind.BODY


@pytest.mark.parametrize("line", ["___", "* * *", "-----", "…"])
def test_a_line_without_letters_is_a_rule(line):
    assert kind_of(line) is BlockKind.RULE


def test_a_caption_that_comes_with_and_without_its_credits_brackets_is_a_caption_both_times():
    caption = "The mayor looks at the bridge in Tarn, on June 19."
    text = f"{STORY}\n\n{caption} (Ana Ruiz)\n{caption} Ana Ruiz\n\nNobody was hurt, the police said."
    assert kinds(text) == ["body", "body", "caption", "caption", "body"]


def test_of_a_paragraph_that_is_there_twice_in_a_row_the_first_stays():
    paragraph = "The council met for three hours on Monday."
    assert kinds(f"{paragraph}\n\n{paragraph}\n\nIt will meet again.") == ["body", "caption", "body"]


def test_the_head_of_a_story_is_told_from_the_story():
    head = (
        "Bridge closed for months\n\nDrivers are angry, and the mayor is too\n"
        "Bridge closed for months\nCora Hall\nUpdated:\n\n"
    )
    assert kinds(head + STORY) == ["title", "dek", "title", "byline", "stamp", "body", "body"]


def test_a_standfirst_that_closes_like_prose_is_known_by_the_byline_below_it():
    assert kinds(f"The mayor spoke of ‘a very old bridge.’\nBy Cora Hall\n\n{STORY}")[:2] == ["dek", "byline"]


def test_the_first_paragraph_of_a_running_report_is_no_standfirst():
    text = (
        "09:00\nThe bridge has been closed by police.\n09:30\nThe mayor is on his way to it.\n10:00\nHe is there now."
    )
    assert kinds(text) == ["stamp", "body", "stamp", "body", "stamp", "body"]


def test_a_known_title_is_found_in_the_text_whatever_its_case():
    assert kinds(f"BRIDGE CLOSED\n\n{STORY}", title="Bridge closed")[0] == "title"


@pytest.mark.parametrize(
    "line",
    ["By Cora Hall", "By CORA HALL and Dean Yulo", "By Cora Hall, Health Reporter", "By Cora de la Cruz, Tarn Mail"],
)
def test_a_byline_is_known_by_its_names(line):
    assert kinds(f"{line}\n\n{STORY}")[0] == "byline"


def test_short_lines_before_prose_are_headings():
    assert kind_of("The paper and the people") is BlockKind.HEADING
    assert kind_of("‘Only shouting’") is BlockKind.HEADING
    assert kind_of("North Korea") is BlockKind.HEADING


def test_a_run_of_lines_without_stops_is_a_list_and_body():
    first, second = STORY.split("\n\n")
    assert kinds(f"{first}\nSix boats\nTwo tractors\nOne crane\n{second}") == ["body"] * 5


def test_a_question_is_body():
    assert kind_of("So what does a town do without its bridge?") is BlockKind.BODY


@pytest.mark.parametrize(
    "line",
    [
        "Cora Hall is a UK-based journalist covering a wide range of national stories.",
        "Cora Hall is the Mail's health reporter. She joined the paper as a trainee.",
        "(Reporting by Cora Hall in Tarn; Editing by Dean Yulo)",
        "Dean Yulo in Hinubasan contributed to this report.",
        "Follow Cora Hall on Twitter @corahall.",
    ],
)
def test_a_last_paragraph_about_its_author_is_a_bio(line):
    assert last_kind(line) is BlockKind.BIO


def test_a_known_authors_first_name_is_enough_for_a_bio():
    assert last_kind("Jo covers chipmakers and the towns they build.", authors=("Jo Kessling",)) is BlockKind.BIO
    assert last_kind("Jo covers chipmakers and the towns they build.") is BlockKind.BODY


def test_an_author_named_in_the_byline_is_known_at_the_end():
    bio = "Cora Hall covers the south. Dean Yulo reported from Tarn."
    text = f"Cora Hall and Dean Yulo\nUpdated: 4 May 2021\n\n{STORY}\n\n___\n\n{bio}"
    assert kinds(text) == ["byline", "stamp", "body", "body", "rule", "bio"]


def test_a_journalist_who_is_part_of_the_story_is_no_bio():
    last = "Cora Hall is a journalist for a local paper, police said."
    text = f"Police arrested Cora Hall at the bridge on Monday.\n\n{last}"
    assert kinds(text) == ["body", "body"]


def test_a_text_without_any_stop_is_body():
    assert kinds("Kyiv expects 10,000 troops") == ["body"]


def test_an_empty_text_has_no_blocks():
    assert classify_blocks("") == classify_blocks(" \n\n ") == ()


def test_hard_wrapped_lines_make_one_paragraph():
    text = (
        "The bridge over\nthe Tarn closed on Monday after\nit was hit by a barge.\n\n"
        "It opens\nagain in May, the council said."
    )
    assert kinds(text) == ["body", "body"]


words = st.lists(st.text(string.ascii_lowercase, min_size=2, max_size=9), min_size=6, max_size=30)
sentences = words.map(lambda ws: " ".join(ws).capitalize() + ".")


@given(st.lists(sentences, min_size=1, max_size=8, unique=True))
def test_plain_prose_is_body_throughout(paragraphs):
    assert set(kinds("\n\n".join(paragraphs))) == {"body"}


@given(st.text(max_size=400), st.text(max_size=30), st.lists(st.text(max_size=20), max_size=2))
def test_blocks_cover_every_text_in_order_and_never_overlap(text, title, authors):
    blocks = classify_blocks(text, title=title, authors=authors)
    covered = "".join(b.span.of(text) for b in blocks)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(a.span.end <= b.span.start for a, b in pairwise(blocks))
    assert all(b.span.of(text) == b.span.of(text).strip() for b in blocks)


@pytest.mark.parametrize(
    "unit", ["A", "A ", "(a/", "By A ", "Photo: ", "1:0 ", "©", "Related: ", "a. ", "\n", "Read more\n", "\n\nX"]
)
def test_time_grows_with_length_and_not_with_its_square(unit, assert_linear):
    assert_linear(lambda times: classify_blocks(unit * times), 100_000 // len(unit))


def test_units_with_a_slash_are_no_picture_credit():
    assert not is_picture_credit("96 km/h")
    assert not is_picture_credit("and/or")
    assert is_picture_credit("Ana Ruiz / POOL / AFP via Getty Images")
