import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from claimcheck.report.markdown import escaped
from claimcheck.report.safe_text import printable
from claimcheck.report.words import one_line

# Raw HTML stays on: were any of it let through, it would show.
MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
OURS = {"h1", "h2", "h3", "p", "ul", "li", "strong", "em", "a", "blockquote", "br"}


class Seen(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.links, self.text = set(), [], ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.links += [value for name, value in attrs if name == "href"]
        assert {name for name, _ in attrs} <= {"href"}

    def handle_data(self, data):
        self.text += data


def test_the_report_reads_as_markdown(report):
    text = report.to_markdown()
    assert text.startswith("# Halden goes dark\n")
    assert "> ⚠ The outlet itself could not verify: “Up to 4,200 households" in text
    assert "- **disputed**, confidence 50 %" in text
    assert "- **⚠ the outlet could not verify this**" in text
    seen = Seen(MARKDOWN.render(text))
    assert seen.tags <= OURS
    assert seen.links == ["https://courier.example/halden?x=1&y=2", "https://ledger.example/dark"]


def test_hostile_text_is_neither_markup_nor_link(hostile):
    seen = Seen(MARKDOWN.render(hostile.to_markdown()))
    assert seen.tags <= OURS
    assert seen.links == []
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", hostile.to_markdown())


@pytest.mark.parametrize(
    "text",
    [
        "[a](http://e.example)",
        "<b>x</b>",
        "a|b",
        "`c`",
        "**d**",
        "~~e~~",
        "&lt;",
        "![i](x)",
        "1. x",
        "- y",
        "www.e.example",
        "$x$",
        "#1 @you",
    ],
)
def test_escaped_text_shows_exactly_itself(text):
    assert Seen(MARKDOWN.renderInline(escaped(text))).text == text
    assert Seen(MARKDOWN.render(escaped(text))).text.strip() == text


def test_figures_stay_readable_in_the_source():
    assert escaped("up to 10,000 troops, 3.5 per cent: no more") == "up to 10,000 troops, 3.5 per cent: no more"


def test_bare_addresses_are_broken_for_autolinks():
    assert escaped("see http://e.example and www.e.example") == "see http\\://e.example and www\\.e.example"


@given(st.text(st.characters(exclude_categories=()), max_size=40))
@settings(deadline=None)
def test_any_text_shows_itself(text):
    shown = one_line(printable(text))
    assert " ".join(Seen(MARKDOWN.renderInline(f"x {escaped(text)} x")).text.split()) == " ".join(
        f"x {shown} x".split()
    )


def test_an_empty_report_is_told(empty_report):
    assert empty_report.to_markdown().startswith("# An article without a title\n")
