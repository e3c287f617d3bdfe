import pytest

from claimcheck.article.records import read_record, records_in
from claimcheck.errors import UnreadableError


def test_the_contracts_own_names_are_read():
    record = read_record({"text": "The bridge closed.", "title": "T", "outlet": "O", "authors": ["Ana Ruiz"]}, name="x")
    assert (record.text, record.is_html, record.known.title, record.known.outlet) == (
        "The bridge closed.",
        False,
        "T",
        "O",
    )


def test_ninjs_with_bodies_prefers_the_plain_one():
    record = read_record(
        {
            "uri": "https://agency.example/1",
            "versionCreated": "2024-10-28T10:00:00Z",
            "headlines": [{"role": "main", "value": "Bridge closed"}],
            "bodies": [
                {"contentType": "text/html", "value": "<p>The bridge closed.</p>"},
                {"contentType": "text/plain", "value": "The bridge closed."},
            ],
            "copyrightHolder": "Tarn Agency",
        },
        name="x",
    )
    assert (record.text, record.is_html) == ("The bridge closed.", False)
    assert (record.known.title, record.known.outlet, record.known.url) == (
        "Bridge closed",
        "Tarn Agency",
        "https://agency.example/1",
    )
    assert record.known.dates == ("2024-10-28T10:00:00Z",)


def test_ninjs_one_with_html_is_html():
    record = read_record({"body_html": "<p>The bridge closed.</p>", "headline": "H", "byline": "By Ana Ruiz"}, name="x")
    assert (record.is_html, record.known.title, record.known.authors) == (True, "H", ("Ana Ruiz",))


@pytest.mark.parametrize("value", [{}, {"title": "T"}, {"text": ""}, {"text": 3}, [], "text", None, {"bodies": [{}]}])
def test_a_record_without_text_is_refused(value):
    with pytest.raises(UnreadableError):
        read_record(value, name="x")


def test_a_withdrawn_item_is_refused():
    with pytest.raises(UnreadableError, match="canceled"):
        read_record({"pubStatus": "canceled", "text": "The bridge closed."}, name="x")


def test_lists_and_wrapped_lists_hold_several_records():
    assert records_in([1, 2]) == [1, 2]
    assert records_in({"articles": [{"text": "a"}]}) == [{"text": "a"}]
    assert records_in({"text": "a", "items": []}) == [{"text": "a", "items": []}]


def test_the_main_body_and_headline_are_taken_and_not_a_teaser():
    def body(role, kind, value):
        return {"role": role, "contentType": kind, "value": value}

    teaser, story = body("summary", "text/plain", "A ferry sank."), "The ferry sank on Monday, police said."
    headlines = [{"role": "subheadline", "value": "38 dead"}, {"role": "main", "value": "Ferry sinks"}]
    for main in (body("main", "text/plain", story), body("main", "text/html", f"<p>{story}</p>"), body("", "", story)):
        record = read_record({"bodies": [teaser, main], "headlines": headlines}, name="x")
        assert story in record.text
        assert record.known.title == "Ferry sinks"
    assert read_record({"bodies": [teaser]}, name="x").text == "A ferry sank."
