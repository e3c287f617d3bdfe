from contextlib import suppress
from datetime import date

import pytest
from lxml import html as parser

from claimcheck.adapters.extractor import extract_page
from claimcheck.adapters.page_limits import MOST_ATTRIBUTES, MOST_LINKS, MOST_TAGS, guarded, without_silent
from claimcheck.errors import UnreadableError

STORY = [
    "The bridge over the Tarn closed on Monday after a barge struck its second pier.",
    "It is 140 years old.",
    "The council said that some 300 drivers had turned back by noon.",
    "Divers will look at the pier on Wednesday, and the mayor hopes for good news.",
]


def page(*extra, head="", story=STORY):
    body = "".join(f"<p>{p}</p>" for p in story)
    return f"<html><head>{head}</head><body><article>{body}{''.join(extra)}</article></body></html>"


def text_of(html):
    return "\n".join(extract_page(html, name="x")[0])


def test_all_paragraphs_come_in_order_short_ones_too():
    assert extract_page(page(), name="x")[0] == STORY


def test_headings_quotations_and_lists_are_part_of_the_story():
    html = page(
        "<h2>Who pays</h2>",
        "<blockquote><p>We will pay, all of us.</p></blockquote>",
        "<ul><li>One pier fell.</li></ul>",
        "<p>So it goes.</p>",
    )
    assert extract_page(html, name="x")[0][4:] == [
        "Who pays",
        "We will pay, all of us.",
        "One pier fell.",
        "So it goes.",
    ]


@pytest.mark.parametrize(
    "box",
    [
        "<figure><img alt='alt words'><figcaption>SECRET words here.</figcaption></figure>",
        "<aside class='newsletter'><p>SECRET news in your inbox.</p></aside>",
        "<div class='author-box'><p>SECRET covers rivers for us.</p></div>",
        "<p class='bio'>SECRET covers rivers for us.</p>",
        "<section class='comments'><div class='comment'><p>SECRET was there.</p></div></section>",
        "<div class='inline-promo'>SECRET tips wanted.</div>",
        "<div class='related-links'><ul><li><a href='/x'>SECRET story</a></li></ul></div>",
        "<p style='display: none'>SECRET instructions.</p>",
        "<p hidden>SECRET instructions.</p>",
        "<p aria-hidden='true'>SECRET instructions.</p>",
        "<noscript><p>SECRET instructions.</p></noscript>",
        "<template><p>SECRET instructions.</p></template>",
        "<!-- <p>SECRET instructions.</p> -->",
        "<script>var x = '<p>SECRET</p>'</script>",
    ],
)
def test_boxes_and_hidden_words_are_left_out(box):
    assert "SECRET" not in text_of(page(box, "<p>So it goes on the river.</p>"))


def test_what_holds_most_of_the_text_is_the_story_whatever_it_is_called():
    html = (
        page().replace("<article>", "<article class='has-ad promo'>").replace("<body>", "<body class='share related'>")
    )
    assert extract_page(html, name="x")[0] == STORY


def test_a_body_in_json_ld_stands_in_for_an_empty_page():
    body = " ".join(STORY)
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{body}"}}</script>'
    assert extract_page(f"<html><head>{head}</head><body><div></div></body></html>", name="x")[0] == [body]


def test_a_page_of_one_short_paragraph_is_read():
    assert text_of("<p>Two people were hurt in Tarn.</p>") == "Two people were hurt in Tarn."


def test_line_breaks_part_paragraphs():
    assert extract_page(f"<article><p>{'<br><br>'.join(STORY)}</p></article>", name="x")[0] == STORY


@pytest.mark.parametrize(
    "html",
    [
        "<html></html>",
        "<html><body><script>let a = 1</script></body></html>",
        "<html><body><img src=x></body></html>",
        "<>",
        "<!-- only -->",
    ],
)
def test_a_page_without_text_is_refused(html):
    with pytest.raises(UnreadableError):
        extract_page(html, name="x")


@pytest.mark.parametrize(
    ("extra", "reason"),
    [
        ("<p>x" * (MOST_TAGS + 1), "more than 30,000 tags"),
        ("<a href=x>y</a> " * (MOST_LINKS + 1), "more than 4,000 links"),
        ("<p " + " ".join(f"a{i}=1" for i in range(MOST_ATTRIBUTES + 1)) + ">", "more than 500 attributes"),
        ('<p a="<" b=">" ' + " ".join(f"a{i}" for i in range(90_000)) + ">", "more than 500 attributes"),
        ("x" * 2_100_000, "more than 2,000,000"),
    ],
)
def test_a_page_that_would_stall_the_parser_is_refused_before_it_is_parsed(extra, reason, monkeypatch):
    monkeypatch.setattr(parser, "document_fromstring", lambda *_, **__: pytest.fail("the parser was given the page"))
    with pytest.raises(UnreadableError, match=reason):
        extract_page(page(extra), name="x")


@pytest.mark.parametrize(
    ("opening", "unit", "end"),
    [
        *(("", unit, "") for unit in ("x", "<p>x", "<a href=x>y</a> ", "<style></style>", "<script", "<!--", '<p a="')),
        *(("<p ", unit, ">") for unit in ("a=1 ", "= ", 'a="')),
        ('<p a="<" b=">" ', "a ", ">"),
        ("", "<stylex", "></style>"),
    ],
)
def test_a_page_is_refused_in_time_that_grows_with_its_length(opening, unit, end, assert_linear):
    def weigh(times):
        with suppress(UnreadableError):  # the longer ones are refused, the shorter ones let through
            guarded(page(opening + unit * times + end), "x")

    assert_linear(weigh, 400_000 // len(unit))


@pytest.mark.parametrize(
    "extra",
    [
        "<!--" * 100_000,
        "<script" * 50_000,
        "<style></style>" * 20_000,
        "<div>" * 5_000,
        "<" + "x" * 900_000,
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>",
        "&#0;\x00\ud800",
    ],
)
def test_odd_pages_end_in_an_article_or_our_error(extra):
    try:
        extract_page(page(extra), name="x")
    except UnreadableError as error:
        assert error.hint  # noqa: PT017 - either outcome is right; this one carries a hint


def test_entities_of_a_documents_own_do_not_grow():
    laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))
    html = f'<!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]>{page("<p>&l11;</p>")}'
    assert len(text_of(html)) < 5_000


def test_scripts_go_and_metadata_scripts_stay():
    html = '<SCRIPT>a</SCRIPT><p>b</p><script type="application/ld+json">{}</script><style>c</style><svg-x>d</svg-x>'
    assert without_silent(html) == '<p>b</p><script type="application/ld+json">{}</script><svg-x>d</svg-x>'


def test_metadata_come_from_json_ld_then_meta_then_the_page():
    head = (
        '<title>Bridge closed | Tarn Mail</title><meta property="og:site_name" content="Tarn Mail Online">'
        '<meta property="article:published_time" content="2024-10-28T09:30:00Z">'
        '<link rel="canonical" href="https://tarn.example/bridge">'
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed",'
        '"publisher":{"name":"Tarn Mail"}}</script>'
    )
    found = extract_page(page('<p class="byline">By <a rel="author">Cora Hall</a></p>', head=head), name="x")[1]
    assert (found.title, found.outlet, found.url) == ("Bridge closed", "Tarn Mail", "https://tarn.example/bridge")
    assert found.authors == ("Cora Hall",)
    assert found.dates[0] == "2024-10-28T09:30:00Z"


def test_a_page_without_metadata_shows_its_heading_time_and_title():
    html = page("<time datetime='2024-10-28'>today</time>", head="<title>Bridge closed - Tarn Mail</title>")
    html = html.replace("<article>", "<article><h1>Bridge closed</h1>").replace("<html>", "<html lang='en-GB'>")
    found = extract_page(html, name="x")[1]
    assert (found.title, found.outlet, found.language, found.dates) == (
        "Bridge closed",
        "Tarn Mail",
        "en-GB",
        ("2024-10-28",),
    )


def test_a_company_is_not_the_outlet_where_the_site_has_a_name():
    head = (
        '<meta property="og:site_name" content="Tarn Mail">'
        '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Tarn Group Ltd"}}</script>'
    )
    assert extract_page(page(head=head), name="x")[1].outlet == "Tarn Mail"


def test_headline_and_date_of_a_short_page_are_not_glued_to_its_first_sentence():
    html = (
        '<article><h1>Ferry</h1><time datetime="2024-10-28">Oct 28</time>'
        "<p>The ferry sank on Monday, killing 38 people, police said.</p><p>It was old.</p></article>"
    )
    assert "The ferry sank on Monday, killing 38 people, police said." in extract_page(html, name="x")[0]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<nav><time datetime="2026-11-29">today</time></nav>', 'Published <time datetime="2024-10-28">'),
        ('<aside><time datetime="2020-01-01">old</time></aside>', "<time>28 October 2024</time>"),
        ('<div class="most-read"><time datetime="2020-01-01">old</time></div>', "<time>28 October 2024</time>"),
        ('<p><time datetime="2026-11-29">today</time></p>', '<time datetime="2024-10-28">'),
        ("", '<time>a while ago</time><time datetime="2024-10-28">'),
    ],
)
def test_the_day_of_the_menu_and_of_another_story_is_not_the_articles(before, after):
    html = f"<html><body>{before}<article><p>{STORY[0]}</p><p>{after}</p></article></body></html>"
    assert extract_page(html, name="x")[1].published() == date(2024, 10, 28)
