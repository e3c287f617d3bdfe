import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We shut two mills in March and moved our staff to Brell,” Tarnox chief executive Jon Hale said.",
            "Tarnox shut two mills in March and moved its staff to Brell",
        ),
        (
            "“We have arrested four men,” said Chief Inspector Jon Hale of Brell Police.",
            "Brell Police has arrested four men",
        ),
        (
            "“Our hospital treated 312 patients in May,” said Dr Eva Lund, director of Brell Hospital.",
            "Brell Hospital treated 312 patients in May",
        ),
        (
            "“We have 40 nurses fewer than in 2019,” said Eva Lund, general secretary of the Brell Nurses Union.",
            "The Brell Nurses Union has 40 nurses fewer than in 2019",
        ),
        (
            "“We lost 40 buses,” said a spokesman for Tarnox Buses, Jon Hale.",
            "Tarnox Buses lost 40 buses",
        ),
        (
            "Tarnox Cement closed early. “We shut our kiln for 41 days,” managing director Jon Hale told analysts.",
            "Tarnox Cement shut its kiln for 41 days",
        ),
    ],
)
def test_we_is_the_body_that_the_speaker_leads(claims_of, text, expected):
    assert claims_of(text)[-1].wording == expected


@pytest.mark.parametrize(
    "text",
    [
        "“We lost 40 cows in the flood,” said Eva Lund, a farmer who sells to Tarnox Dairies.",
        "“We lost 40 jobs,” said Eva Lund, a former director of Tarnox Dairies.",
        "“We lost 40 jobs in May,” said Eva Lund, an analyst at Tarnox Bank.",
        "Tarnox Cement and Brell Steel closed. “We lost 40 jobs in May,” managing director Jon Hale told reporters.",
    ],
)
def test_we_of_nobodys_head_stays(claims_of, text):
    assert claims_of(text)[-1].wording.startswith("We lost 40")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We cut our staff by 40 per cent in March,” Tarnox said in a statement.", "Tarnox cut its staff"),
        ("“I sold my house in Leeds for £40,000,” said Eva Lund, a teacher.", "Eva Lund sold her house"),
        ("“I left my flat at nine,” said Kimbel Raa, a teacher.", "Kimbel Raa left my flat"),
    ],
)
def test_what_else_a_speaker_says_of_himself_follows(claims_of, text, expected):
    assert claims_of(text)[0].wording.startswith(expected)


def test_a_spokesman_in_a_place_speaks_for_the_army(claims_of):
    (claim,) = claims_of("“We lost two men in the raid,” an army spokesman in Brell said.")
    assert claim.wording.startswith("The army lost two men")
