import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.fact_checks import Rating, find_checked

RATED = (
    ("CLAIM: The dam broke.\n\nNORTHERN AGENCY'S ASSESSMENT: False. The clip is from Chile.", "false", "False"),
    ("## The claim\n\nThe mayor resigned.\n\n## Our verdict\n\nIncorrect. She did not.", "false", "Incorrect"),
    ("Claim: The mayor resigned.\nRating: True\nShe did at noon.", "true", "True"),
    ("What was claimed: Ninety died.\n\nOur verdict: Misleading. That is for the year.", "open", "Misleading"),
    ("Viral claim 2 – The bank failed.\n\nIt has not. We rate this claim Mostly False.", "false", "Mostly False"),
    ("**Claim:** The bank failed.\n\n**Rating:** **Pants on Fire**", "false", "Pants on Fire"),
    ("THE CLAIM: The bank failed.\n\nTHE FACTS: It is open.", "open", ""),
    ("Claim: The bank failed.\n\nPROBABLY FALSE\n\nOrigins: It began in May.", "false", "PROBABLY FALSE"),
    ("Claim: The bank failed.\n\nStatus: True.", "true", "True"),
    ("CLAIM: The bank failed.\n\nVERDICT: Partly false. One branch did.", "open", "Partly"),
)


@pytest.mark.parametrize(("text", "rating", "words"), RATED)
def test_a_claim_under_test_and_its_rating_are_found(text, rating, words):
    (checked,) = find_checked(text)
    assert (checked.rating.value, checked.words) == (rating, words)
    assert "claim" in checked.span.of(text).lower()
    assert any(word in checked.span.of(text) for word in ("broke", "resigned", "failed", "died"))


@pytest.mark.parametrize(
    "text",
    [
        "The claim was made on Monday.\n\nThe verdict: guilty.",
        "Claims of torture were rejected.\n\nRating agencies agree.",
        "The minister made a claim: it would rain.",
        "",
    ],
)
def test_an_article_that_only_speaks_of_claims_is_no_fact_check(text):
    assert find_checked(text) == ()


def test_each_rating_is_of_the_claims_above_it():
    text = "Claim: A fell.\nVerdict: False\nClaim: B fell.\nVerdict: True\nClaim: C fell."
    assert [c.rating for c in find_checked(text)] == [Rating.FALSE, Rating.TRUE, Rating.OPEN]


def test_the_rumour_shown_as_an_example_is_rated_with_the_claim():
    text = "Claim: An actor died.\n\nFALSE\n\nExample: [By email]\n\nActor found dead at 34\n\nOrigins: None."
    found = find_checked(text)
    assert [c.rating for c in found] == [Rating.FALSE, Rating.FALSE]
    assert "found dead" in found[1].span.of(text)


def test_a_title_that_answers_rates_what_has_no_rating():
    (checked,) = find_checked("CLAIM: A clip shows the dam.\n\nWHAT WE FOUND: It is old.", "No, this is not the dam")
    assert (checked.rating, checked.words) == (Rating.FALSE, "No,")


@given(st.text(alphabet="claim verdict:\n#*false ", max_size=120))
def test_spans_stand_in_the_text(text):
    for checked in find_checked(text):
        assert 0 <= checked.span.start < checked.span.end <= len(text)


def test_a_claim_that_the_article_tests_is_not_its_own(claims_of):
    text = "CLAIM: A clip shows 40 boats sinking.\n\nRATING: False.\n\nThe clip was filmed in Chile in 2019."
    assert [c.quote for c in claims_of(text) if "40 boats" in c.quote] == []


def test_a_heading_of_a_fact_check_is_no_speaker(claims_of):
    (claim,) = claims_of("THE FACTS: A keyword search shows that the clip was first posted in Chile in June 2019.")
    assert claim.attribution is None
