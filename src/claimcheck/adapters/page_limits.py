"""What a page may hold before it is parsed: guards against pages that make parsing slow without end.

trafilatura's time grows faster than the page on links, unclosed tags and attributes, and it has no time limit of its
own. These limits were measured on one core (trafilatura 2.3): just below them a page takes at most some seconds;
ordinary news pages stay far below (47 to 170 kB, some thousand tags, some hundred links).
"""

from __future__ import annotations

import re

from claimcheck.errors import UnreadableError

MOST_CHARACTERS = 2_000_000
MOST_TAGS = 30_000
MOST_LINKS = 4_000
MOST_ATTRIBUTES = 500  # in one tag

# A tag with its attributes. A quotation mark opens a value only after "=", as in the HTML standard; elsewhere it is a
# character like others. Nothing after the repetition can fail, so there is no going back: linear.
_TAG = re.compile(r"<[a-zA-Z](?:=\s{0,9}\"[^\"]*\"|=\s{0,9}'[^']*'|[^>])*")
_QUOTED = re.compile(r"=\s{0,9}(?:\"[^\"]*\"|'[^']*')")
_LINK = re.compile(r"<a[\s>]", re.IGNORECASE)
_SILENT = ("script", "style", "svg")  # hold no words of the article; JSON-LD scripts are kept
_JSON_LD = "ld+json"


def guarded(page: str, name: str) -> str:
    """The page without scripts, styles and drawings, once it is known to be of a size that can be parsed.

    Raises:
        UnreadableError: When it is too large or too odd.
    """
    page = without_silent(page)
    if len(page) > MOST_CHARACTERS:
        raise _refused(name, f"it has {len(page):,} characters, more than {MOST_CHARACTERS:,}")
    tags = _TAG.findall(page)
    if len(tags) > MOST_TAGS:
        raise _refused(name, f"it has more than {MOST_TAGS:,} tags")
    if len(_LINK.findall(page)) > MOST_LINKS:
        raise _refused(name, f"it has more than {MOST_LINKS:,} links")
    if any(len(tag) > 2 * MOST_ATTRIBUTES and len(_QUOTED.sub("", tag).split()) > MOST_ATTRIBUTES for tag in tags):
        raise _refused(name, f"one of its tags has more than {MOST_ATTRIBUTES} attributes")
    return page


def _refused(name: str, reason: str) -> UnreadableError:
    return UnreadableError(f"{name} is no page to read: {reason}.", hint="Save the article's text alone and give that.")


def without_silent(page: str) -> str:
    """The page without the elements that hold no words; one that is never closed is left as it is."""
    lower = page.lower()
    if len(lower) != len(page):  # some letters grow in lower case; offsets would no longer fit
        lower = page
    for tag in _SILENT:
        page, lower = _drop(page, lower, tag)
    return page


def _drop(page: str, lower: str, tag: str) -> tuple[str, str]:
    kept: list[tuple[int, int]] = []
    position, opened, end = 0, -1, -1
    while (start := lower.find(f"<{tag}", position)) >= 0:
        name_ends = start + len(tag) + 1
        after = lower[name_ends : name_ends + 1]
        # What was found for the tag before still stands if it lies ahead: no stretch is searched twice.
        opened = opened if opened >= start else lower.find(">", start)
        end = end if end >= start else lower.find(f"</{tag}>", start)
        if opened < 0 or end < 0:
            break
        whole_name = not (after.isalnum() or after == "-")
        stop = end + len(tag) + 3 if whole_name else name_ends
        keep = not whole_name or _JSON_LD in lower[start:opened]
        kept.append((position, stop if keep else start))
        position = stop
    kept.append((position, len(page)))
    return "".join(page[a:b] for a, b in kept), "".join(lower[a:b] for a, b in kept)
