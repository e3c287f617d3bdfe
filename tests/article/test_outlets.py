import pytest

from claimcheck.article.outlets import infer_outlet, outlet_in_byline


@pytest.mark.parametrize(
    ("paragraph", "outlet"),
    [
        ("It could be 900. The Tarn Times has not been able to independently verify this figure.", "The Tarn Times"),
        ("Reuters could not immediately verify the video.", "Reuters"),
        ("The Tarn Post was unable to confirm that.", "The Tarn Post"),
        ("A memo seen by Fabline says so. Fabline has been unable to authenticate it.", "Fabline"),
        ("a figure the Tri-State Press Network was unable to confirm.", "Tri-State Press Network"),
        ("© 2025 Tarn Weekly. All rights reserved.", "Tarn Weekly"),
        ("By Ana Ruiz, Tarn Evening Mail", "Tarn Evening Mail"),
    ],
)
def test_an_outlet_is_known_by_its_own_words(paragraph, outlet):
    assert infer_outlet(["The bridge closed on Monday.", paragraph]) == outlet


@pytest.mark.parametrize(
    "paragraph",
    [
        "Police could not independently confirm the number.",
        "The Tarn Ministry of Health was unable to verify the claim.",
        "The council said it had not yet been able to verify the account.",
        "Kyiv has not been able to confirm the strike.",
        "We could not independently verify this.",
    ],
)
def test_somebody_else_who_could_not_verify_is_not_the_outlet(paragraph):
    assert infer_outlet([paragraph]) is None


def test_a_role_after_the_name_is_no_outlet():
    assert outlet_in_byline("By Ana Ruiz, Health Reporter") is None
    assert outlet_in_byline("The bridge closed.") is None


@pytest.mark.parametrize("unit", ["A", "A-", "Aa ", "The A ", "told A ", "© A "])
def test_hostile_runs_of_capitals_cost_no_more_than_their_length(unit, assert_linear):
    assert_linear(lambda times: infer_outlet([unit * times]), 50_000 // len(unit))
