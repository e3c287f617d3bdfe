import json

from hypothesis import given, settings
from hypothesis import strategies as st


def test_there_is_one_review_per_claim_with_its_wording_speaker_and_appearance(report):
    reviews = report.to_claimreview()
    assert len(reviews) == 6
    flagged = reviews[2]
    assert flagged["@type"] == "ClaimReview"
    assert flagged["claimReviewed"] == report.claims[2].wording
    assert flagged["itemReviewed"]["author"]["name"] == "Northern Wire"
    assert flagged["itemReviewed"]["appearance"]["url"] == "https://courier.example/halden?x=1&y=2"
    assert flagged["itemReviewed"]["appearance"]["datePublished"] == "2024-09-30"


def test_the_rating_is_our_word_and_never_a_number(report):
    for review, finding in zip(report.to_claimreview(), report.findings, strict=True):
        assert set(review["reviewRating"]) == {"@type", "alternateName", "ratingExplanation"}
        assert review["reviewRating"]["alternateName"] == finding.verdict.value


def test_the_flag_of_the_outlet_is_in_the_explanation(report):
    explained = [r["reviewRating"]["ratingExplanation"] for r in report.to_claimreview()]
    assert [("the outlet could not verify this" in text) for text in explained] == [False, False, True, *[False] * 3]


def test_evidence_that_takes_a_side_is_cited_and_silent_passages_are_not(report):
    assert [c["publisher"]["name"] for c in report.to_claimreview()[2]["citation"]] == (
        ["Fjord Post", "Sound Herald", "Vale Ledger", "Coast Daily"]
    )


def test_only_web_addresses_are_given(hostile):
    assert "javascript:" not in str([r["itemReviewed"]["appearance"].get("url") for r in hostile.to_claimreview()])


@given(st.text(st.characters(exclude_categories=()), min_size=1, max_size=30))
@settings(max_examples=25, deadline=None)
def test_any_text_gives_json(make_hostile, text):
    assert json.loads(json.dumps(make_hostile(text).to_claimreview()))
