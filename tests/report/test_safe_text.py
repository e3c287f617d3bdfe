import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.report.safe_text import for_html, printable, web_address


def test_escape_sequences_lose_what_a_terminal_obeys():
    assert printable("\x1b[31mred\x1b]8;;http://e.example\x07x\x9b2J\x7f") == "[31mred]8;;http://e.example" + "x2J"


def test_joiners_and_emoji_stay():
    assert printable("👩\u200d🔬 é עברית") == "👩\u200d🔬 é עברית"


@given(st.text(st.characters(exclude_categories=())))
def test_what_html_cannot_hold_is_replaced_one_for_one(text):
    safe = for_html(text)
    assert len(safe) == len(text)
    safe.encode()


@given(st.text(st.characters(exclude_categories=())))
def test_printable_text_can_always_be_encoded(text):
    assert "\x1b" not in printable(text)
    printable(text).encode()


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "//host.example/",
        "/etc/passwd",
        "ftp://host.example/",
        "http://trusted.example@evil.example/",
        "http://a b",
        'https://a.example/"onclick=x',
        "https://a.example/<script>",
        "http:\\\\a.example",
        "https://a.example/\u202egnp",
        "https://a.example/\njavascript:x",
        "https://" + "a" * 3000,
        "",
        None,
    ],
)
def test_an_address_that_may_harm_is_no_link(url):
    assert web_address(url) is None


@pytest.mark.parametrize("url", ["http://a.example", "HTTPS://a.example:8443/x?y=z&w=1#f", "https://a.example/@name"])
def test_an_ordinary_address_is_a_link(url):
    assert web_address(url) == url


@pytest.mark.parametrize(("opening", "unit"), [("", "http://"), ("https://a/", "?"), ("", "\x1b")])
def test_adversarial_text_takes_linear_time(opening, unit, assert_linear):
    assert_linear(lambda times: printable(opening + unit * times), 200_000 // len(unit))
    assert_linear(lambda times: web_address(opening + unit * times), 200_000 // len(unit))
