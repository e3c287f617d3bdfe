"""Foreign text made safe to show: what a terminal would obey, what HTML cannot hold, and which addresses may be links.

Articles and evidence are written by strangers. Knows characters only; escaping of markup belongs to whoever renders it.
"""

from __future__ import annotations

import re

# C0 and C1 controls but tab, line feed and carriage return; DEL; directional marks, embeddings, overrides and isolates
# (they reorder what stands around them); line and paragraph separators; lone surrogates, which no encoding can carry;
# tag characters, which are invisible. Matches single characters: linear. Must not match joiners (U+200C, U+200D), which
# scripts need.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]"
)
# What an HTML parser replaces, drops or reports as an error: the same controls, surrogates, two noncharacters. Must not
# match directional marks: right-to-left text needs them, and <bdi> keeps them at home.
_NOT_HTML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# An absolute http(s) address without white space, quotes, angle brackets, backslashes or controls. Two classes, each
# repeated once and parted by a mark that the first cannot hold: linear. Must not match "javascript:", "data:",
# scheme-relative "//host", nor an address that hides its host behind user information.
_ADDRESS = re.compile(
    r"https?://[^\s/?#@\"'<>\\^`{|}\x00-\x20\x7f-\x9f]+(?:[/?#][^\s\"'<>\\^`{|}\x00-\x20\x7f-\x9f]*)?", re.IGNORECASE
)
_LONGEST_ADDRESS = 2083  # the longest that browsers have agreed to follow


def printable(text: str) -> str:
    r"""The text without what a terminal or a text viewer would obey instead of show.

    >>> printable("a\x1b[31mb")
    'a[31mb'
    """
    return _UNPRINTABLE.sub("", text.replace("\u2028", " ").replace("\u2029", " "))


def for_html(text: str) -> str:
    """The text with each character that HTML cannot hold replaced by U+FFFD, so that offsets stay as they are."""
    return _NOT_HTML.sub("\ufffd", text)


def web_address(url: str | None) -> str | None:
    """The address where it may become a link, else None.

    >>> web_address("https://example.org/a?b=c"), web_address("javascript:alert(1)")
    ('https://example.org/a?b=c', None)
    """
    if url is None or len(url) > _LONGEST_ADDRESS or not _ADDRESS.fullmatch(url) or _UNPRINTABLE.search(url):
        return None
    return url
