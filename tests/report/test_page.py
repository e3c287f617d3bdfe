import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.report.safe_text import for_html
from claimcheck.report.templating import _direction, _language

OURS = set(
    "html head meta title style body a header div p b span h1 h2 h3 main section ul ol li em bdi sup dl dt dd article "
    "details summary blockquote q code footer small".split()
)
OUR_ATTRIBUTES = set(
    "lang dir charset http-equiv content name class id href rel aria-labelledby tabindex hidden".split()
)
NEVER_CLOSED = {"meta", "br"}


class Page(HTMLParser):
    """What a browser would see: each tag closed in order, links, ids, and the words outside the style sheet."""

    def __init__(self, html):
        super().__init__()
        self.open, self.tags, self.attributes, self.links, self.ids, self.words = [], set(), set(), [], [], []
        self.feed(html)
        self.close()
        assert self.open == []
        self.text = "".join(self.words)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value for name, value in attrs if name == "href"]
        self.ids += [value for name, value in attrs if name == "id"]
        if tag not in NEVER_CLOSED:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.words.append(data)

    def handle_comment(self, data):
        raise AssertionError(f"a comment: {data}")


def squeezed(text):
    return "".join(text.split())


def test_the_page_holds_the_article_word_for_word(report):
    html = report.to_html()
    body = html[html.index('<div class="text"') : html.index('<section class="cards"')]
    body = re.sub(r'<sup class="ref">.*?</sup>|<small class="ref">.*?</small>', "", body)
    assert squeezed(report.article.text) in squeezed(Page(f"<div>{body.replace('</section>', '')}</div>").text)


def test_each_claim_is_marked_in_place_and_linked_to_its_card_and_back(report):
    page = Page(report.to_html())
    for number in range(1, 7):
        assert {f"text-{number}", f"claim-{number}"} <= set(page.ids)
        assert {f"#text-{number}", f"#claim-{number}"} <= set(page.links)
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)


def test_the_mark_is_exactly_the_claims_words(report):
    marks = re.findall(r'<a class="claim[^"]*" id="text-\d" href="#claim-\d"><bdi>(.*?)</bdi>', report.to_html())
    assert marks == [claim.quote for claim in report.claims]


def test_what_the_outlet_could_not_verify_is_said_above_everything(report):
    text = Page(report.to_html()).text
    assert text.index("The outlet itself could not verify this") < text.index("The article, with its claims marked")
    assert report.to_html().count('class="claim disputed flagged"') == 1


def test_evidence_stands_with_outlet_day_stance_origin_and_reasons(report):
    text = " ".join(Page(report.to_html()).text.split())
    assert "contradicts it in Fjord Post, 3 October 2024 (after the article): A report" in text
    assert "Some 9,000 homes were cut off, the utility said." in text
    assert "On the word of Halden Energi" in text
    assert "about 9,000 is above at most 4,200" in text
    assert "decides nothing in Elsewhere Times, undated" in text


def test_what_could_not_be_looked_at_is_told_apart_from_what_was_not_found(report, empty_report):
    text = " ".join(Page(report.to_html()).text.split())
    assert "This is not the same as having looked and found nothing" in text
    assert "feed:https://wire.example/rss: it did not answer in time. no answer in 10 s" in text
    assert "Nothing: no claim was found, so no source was asked." in " ".join(Page(empty_report.to_html()).text.split())


def test_the_page_has_landmarks_a_language_a_skip_link_and_no_script(report):
    html = report.to_html()
    page = Page(html)
    assert page.tags <= OURS
    assert page.attributes <= OUR_ATTRIBUTES
    assert {"main", "header", "footer", "h1", "h2", "h3"} <= page.tags
    assert html.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert '<a class="skip" href="#findings">' in html
    assert "default-src 'none'; style-src 'unsafe-inline'; img-src data:" in html
    assert 'rel="noopener noreferrer nofollow"' in html


def test_the_page_loads_nothing_from_elsewhere(report):
    html = report.to_html()
    assert not re.search(r"\b(src|srcset|action|background)\s*=|url\(|@import", html)


def test_no_claim_is_called_true_or_false(report):
    assert not re.search(r"\b(true|false)\b", Page(report.to_html()).text, re.IGNORECASE)


def test_two_pages_on_one_report_are_the_same(report):
    assert report.to_html() == report.to_html()


def check_safe(html, text):
    page = Page(html)
    assert page.tags <= OURS | {"table", "thead", "tbody", "tr", "th", "td", "br"}
    assert page.attributes <= OUR_ATTRIBUTES | {"scope"}
    assert all(re.match(r"#[\w-]+$|https?://", link, re.IGNORECASE) for link in page.links)
    assert squeezed(for_html(squeezed(text))) in squeezed(page.text)
    html.encode()


def test_hostile_text_stays_text(hostile):
    check_safe(hostile.to_html(), hostile.article.title)
    check_safe(hostile._repr_html_(), hostile.article.title)


@given(st.text(st.characters(exclude_categories=()), min_size=1, max_size=40))
@settings(max_examples=50, deadline=None)
def test_any_text_in_every_field_gives_a_whole_page(make_hostile, text):
    # The parser drops nothing but turns carriage returns into line ends; both are white space here.
    report = make_hostile(text)
    check_safe(report.to_html(), text)
    check_safe(report._repr_html_(), text)


def test_foreign_text_is_isolated_against_changes_of_direction(make_hostile):
    for html in (make_hostile("\u202eevil").to_html(), make_hostile("\u202eevil")._repr_html_()):
        outside = re.sub(r"<bdi>[^<]*</bdi>|<title>[^<]*</title>", "", html)
        assert "\u202e" not in outside


def test_a_megabyte_without_a_space_still_gives_a_page(make_hostile):
    assert "x" * 1_000_000 in make_hostile("x" * 1_000_000).to_html()


def test_an_empty_report_still_gives_a_page(empty_report):
    assert "No claim was found in this article." in Page(empty_report.to_html()).text


@pytest.mark.parametrize(
    ("code", "language", "direction"),
    [
        ("en", "en", "ltr"),
        ("pt-BR", "pt-BR", "ltr"),
        ("he", "he", "rtl"),
        ("ar-EG", "ar-EG", "rtl"),
        ('en" x="', "und", "ltr"),
        ("", "und", "ltr"),
    ],
)
def test_only_language_codes_reach_the_page(code, language, direction):
    assert (_language(code), _direction(code)) == (language, direction)


def test_the_notebook_display_is_compact_and_keeps_its_styles_to_itself(report):
    html = report._repr_html_()
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)[1]
    selectors = [s for rule in re.findall(r"([^{}]+)\{", style) for s in rule.split(",")]
    assert all(s.strip().startswith(".claimcheck-report") for s in selectors)
    assert "⚠ the outlet could not verify this" in html
    assert "<html" not in html
    assert len(html) < 20_000
