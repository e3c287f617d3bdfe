import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Startled residents of the harbour town told reporters that they heard a bang at 11pm.",
            "Startled residents of the harbour town heard a bang at 11pm",
        ),
        ("A group of teachers said they wanted 40 more books.", "The group of teachers wanted 40 more books"),
    ],
)
def test_several_who_speak_are_they(claims_of, text, expected):
    assert claims_of(text)[-1].wording == expected


def test_one_who_speaks_for_several_is_not_they(claims_of):
    text = "A spokesman for the teachers said they wanted 40 more books."
    assert "spokesman wanted" not in claims_of(text)[-1].wording


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 1,500 soldiers arrived in Brell. Most of them were farmers.", "Most of the soldiers were farmers"),
        ("The navy said it had found 311 migrants. Three of them were ill.", "Three of the migrants were ill"),
        ("In Brell, several houses were emptied. They included two hotels.", "The houses included two hotels"),
    ],
)
def test_them_that_opens_a_sentence_is_who_was_counted(claims_of, text, expected):
    assert claims_of(text)[-1].wording == expected


@pytest.mark.parametrize(
    "text",
    [
        "Two buses carrying 40 pupils and six teachers crashed. Most of them were hurt on Monday, police said.",
        "About 400 votes were counted, most of them done by hand.",
    ],
)
def test_them_of_which_two_may_be_meant_stays(claims_of, text):
    assert "of them" in claims_of(text)[-1].wording
