import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The storm cost the island 1.2 billion pesos. Last year's floods cost Brell less than half that amount.",
            "half that amount (1.2 billion pesos)",
        ),
        (
            "The bank paid £900 million. The union says that number hides two bonuses.",
            "That number (£900 million) hides",
        ),
        ("Officials counted 312 cases. Officials say that figure includes 12 children.", "That figure (312 cases) inc"),
    ],
)
def test_that_figure_keeps_its_word_and_gets_its_figure(claims_of, text, expected):
    assert expected in claims_of(text)[-1].wording


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said that number plates were stolen from 40 cars.", "Number plates were stolen from 40 cars"),
        ("The ministry said that figure skaters had won 12 medals.", "Figure skaters had won 12 medals"),
    ],
)
def test_that_before_a_longer_word_is_left_out(claims_of, text, expected):
    assert claims_of(text)[-1].wording == expected


def test_a_figure_of_which_more_is_said_is_another(claims_of):
    text = "The bank paid £900 million. The number of branches fell in March."
    assert "900" not in claims_of(text)[-1].wording
