"""What readers of a page do not see is neither claim nor evidence, however the page hides it."""

from __future__ import annotations

import time

import pytest

from claimcheck import find_claims, read_article

STORY = "".join(
    f"<p>{words}</p>"
    for words in (
        "The bridge over the Tarn closed on Monday after a barge struck its second pier, police said.",
        "The council said that some 300 drivers had turned back by noon.",
        "Divers will look at the pier on Wednesday, and the mayor hopes for good news.",
    )
)
UNSEEN = "The mayor took 40 bribes."


def text_of(secret: str, css: str = "", head: str = "") -> str:
    style = f"<style>{css}</style>" if css else ""
    return read_article(f"<html><head>{head}{style}</head><body><article>{STORY}{secret}</article></body></html>").text


@pytest.mark.parametrize(
    "style",
    [
        "color:#fff;background:#fff", "color: white; background-color: #FFFFFF", "color:rgb(254, 254, 254)",
        "color:transparent", "color:rgba(0,0,0,0)", "position:absolute;left:-9999px", "position:fixed; top: -200em",
        "text-indent:-9999px", "position:absolute;clip:rect(0,0,0,0)", "display:none", "DISPLAY : None !important",
        "visibility:hidden", "font-size:0", "font-size:0px", "opacity:0",
    ],
)  # fmt: skip
def test_an_element_hidden_by_its_own_style_is_not_read(style):
    text = text_of(f'<p style="{style}">{UNSEEN}</p>')
    assert "bribes" not in text
    assert "300 drivers" in text


@pytest.mark.parametrize(
    ("css", "mark"),
    [
        (".x { display: none }", 'class="a x"'), ("p.x{display:none!important}", 'class="x"'),
        ("#x{position:absolute;left:-5000px}", 'id="x"'), ("article .x, .y{visibility:hidden}", 'class="x"'),
        ("/* a } comment { */ .x{color:#fff;background:#fff}", 'class="x"'),
        ("@media screen { .x{display:none} }", 'class="x"'),
        ("@import url(a.css); .x{display:none}", 'class="x"'), (".x{display:none}.x{display:none}", 'class="x"'),
    ],
)  # fmt: skip
def test_an_element_hidden_by_the_pages_own_rules_is_not_read(css, mark):
    assert "bribes" not in text_of(f"<p {mark}>{UNSEEN}</p>", css)
    assert "bribes" in text_of(f"<p>{UNSEEN}</p>", css)


@pytest.mark.parametrize(
    ("css", "mark"),
    [
        ("@media print{.x{display:none}}", 'class="x"'), ("@media (max-width: 600px){.x{display:none}}", 'class="x"'),
        (".x:hover{display:none}", 'class="x"'), (".y .x{display:none}", 'class="x"'),
        (".x{display:none} .x{display:block}", 'class="x"'), (".x{display:none}", 'class="x" style="display:block"'),
        (".x{color:#fff}", 'class="x" style="background:#222"'), (".x{opacity:0}", 'class="x"'),
        ("", 'style="color:#111;background:#fff"'), ("", 'style="position:absolute;left:-5px"'),
        ("", 'style="margin-left:-9999px"'),
    ],
)  # fmt: skip
def test_what_is_seen_is_read(css, mark):
    assert "bribes" in text_of(f"<p {mark}>{UNSEEN}</p>", css)


def test_white_letters_are_read_where_a_sheet_elsewhere_may_say_the_ground():
    sheet = '<link rel="stylesheet" href="dark.css">'
    assert "bribes" in text_of(f'<p style="color:#fff">{UNSEEN}</p>', head=sheet)
    assert "bribes" not in text_of(f'<div style="background:#fff"><p style="color:#fff">{UNSEEN}</p></div>', head=sheet)


def test_hidden_words_are_no_claim():
    page = f'<article>{STORY}<p class="k">{UNSEEN}</p></article><style>.k{{display:none}}</style>'
    assert not [claim for claim in find_claims(read_article(page)) if "bribes" in claim.quote]


def test_a_page_of_many_rules_is_read_in_bearable_time():
    css = "".join(f".a .b .x{n} {{display:none}}" for n in range(20_000)) + "/*" * 50_000 + "{" * 50_000
    began = time.monotonic()
    assert "300 drivers" in text_of("<div class='a'><div class='b'>" * 100 + "<p class='x1'>Never seen.</p>", css)
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("style", ["color:#fff;background:#fff", "position:absolute;left:-9999px", "display:none"])
def test_of_a_short_page_too_only_what_is_seen_is_read(style):
    seen = "<p>The mayor opened the new bridge on Monday.</p>"
    assert "bribes" not in read_article(f'<body><article>{seen}<p style="{style}">{UNSEEN}</p></article></body>').text


def test_a_story_that_a_script_has_yet_to_show_is_read():
    assert "300 drivers" in read_article(f'<body><div style="visibility:hidden">{STORY}</div><p>Menu</p></body>').text
