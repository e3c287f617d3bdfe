import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.article.json_ld import from_json_ld, load_json_ld, within_depth

ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Bridge &amp; tunnel closed",
    "datePublished": "2024-10-28T09:30:00Z",
    "dateModified": "2024-10-29",
    "author": [{"@type": "Person", "name": "Ana Ruiz"}, "Kim Lee"],
    "publisher": {"@type": "NewsMediaOrganization", "name": "Tarn Mail"},
    "mainEntityOfPage": {"@type": "WebPage", "@id": "https://tarn.example/bridge"},
    "inLanguage": "en-GB",
    "sourceOrganization": {"@type": "Organization", "name": "Associated Press"},
    "isAccessibleForFree": "False",
    "articleBody": "The bridge closed.\nIt did.",
}


def read(*values, **known):
    return from_json_ld([v if isinstance(v, str) else json.dumps(v) for v in values], **known)


def test_a_news_articles_fields_are_read():
    found, body = read(ARTICLE)
    assert (found.title, found.outlet, found.authors) == (
        "Bridge & tunnel closed",
        "Tarn Mail",
        ("Ana Ruiz", "Kim Lee"),
    )
    assert (found.url, found.language, found.credit) == ("https://tarn.example/bridge", "en-GB", "Associated Press")
    assert found.dates == ("2024-10-28T09:30:00Z", "2024-10-29")
    assert found.free is False
    assert body == "The bridge closed.\nIt did."


def test_graphs_arrays_types_in_lists_and_references_are_followed():
    graph = {
        "@graph": [
            {"@type": "WebSite", "@id": "#site", "name": "Tarn Mail"},
            {"@type": "Person", "@id": "#ana", "name": "Ana Ruiz"},
            {
                "@type": ["ReportageNewsArticle"],
                "headline": "A",
                "author": {"@id": "#ana"},
                "publisher": {"@id": "#site"},
            },
        ]
    }
    found, _ = read([graph])
    assert (found.title, found.outlet, found.authors) == ("A", "Tarn Mail", ("Ana Ruiz",))


def test_the_page_that_an_article_is_based_on_is_its_credit():
    copy = {
        "@type": "NewsArticle",
        "headline": "A",
        "url": "https://copy.example/a",
        "isBasedOn": "https://www.tarn.example/a",
    }
    assert read(copy)[0].credit == "tarn.example"
    assert read({**copy, "url": "https://tarn.example/b"})[0].credit is None
    assert (
        read({**copy, "isBasedOn": {"@type": "NewsArticle", "url": "https://tarn.example/a"}})[0].credit
        == "tarn.example"
    )


def test_among_several_articles_the_pages_own_is_taken():
    others = {
        "@type": "ItemList",
        "itemListElement": [{"@type": "NewsArticle", "headline": "Other", "url": "https://t.example/o"}],
    }
    assert read(others, ARTICLE, title="Bridge & tunnel closed")[0].title == "Bridge & tunnel closed"
    assert read(others, ARTICLE, url="https://t.example/o/")[0].title == "Other"


def test_without_an_article_the_sites_name_is_all():
    found, body = read({"@type": "WebSite", "name": "Tarn Mail"})
    assert (found.outlet, found.title, body) == ("Tarn Mail", "", "")


@pytest.mark.parametrize(
    "block",
    [
        '{"headline": "A", "x": [1, 2,],}',
        '<!-- {"headline": "A"} -->',
        '//<![CDATA[\n{"headline": "A"}\n//]]>',
        "{&quot;headline&quot;: &quot;A&quot;}",
        '{"headline": "A",\n "y": "line\nend"};',
    ],
)
def test_what_publishers_break_is_mended(block):
    assert load_json_ld(block)["headline"] == "A"


@pytest.mark.parametrize("block", ["", "null", "{", "[" * 100_000, '{"a":' * 500 + "1" + "}" * 500, "var x = 1"])
def test_what_cannot_be_mended_is_left_out(block):
    assert load_json_ld(block) is None
    assert read(block)[0].title == ""


def test_depth_is_counted_outside_strings():
    assert within_depth('{"a": "[[[[[[\\"[[["}', deepest=1)
    assert not within_depth("[[1]]", deepest=1)


@pytest.mark.parametrize(("opening", "unit", "end"), [("[", ",   ", "x"), ("", '"', "")])
def test_oversized_blocks_cost_no_more_than_their_length(opening, unit, end, assert_linear):
    assert_linear(lambda times: load_json_ld(opening + unit * times + end), 200_000)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["@type", "@id", "headline", "author", "name", "publisher", "datePublished", "url", "isBasedOn"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(json_values, json_values)
def test_values_of_the_wrong_shape_never_break_the_reading(first, second):
    read(json.dumps(first), json.dumps({"@type": "NewsArticle", "author": second, "headline": first}))


@pytest.mark.parametrize(
    "work",
    [
        {"@type": "CreativeWork", "name": "Ferry sinks", "publisher": {"name": "Reuters"}},
        {"@type": "Organization", "name": "Reuters"},
        {"@type": "NewsArticle", "provider": {"@id": "#r"}},
    ],
)
def test_a_work_without_an_address_is_credited_to_whose_it_is(work):
    agency = {"@type": "NewsMediaOrganization", "@id": "#r", "name": "Reuters"}
    block = json.dumps({"@graph": [{"@type": "NewsArticle", "headline": "Ferry sinks", "isBasedOn": work}, agency]})
    assert from_json_ld([block])[0].credit == "Reuters"
