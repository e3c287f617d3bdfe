"""families: which outlets are of one publisher, as far as their addresses say so.

"news.orrel.example" and "sport.orrel.example" are one family. It knows addresses only, and asks no network; where many
strangers publish under one domain, each has its own name there and is no family.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from claimcheck.article.article import Article

_HOST: Final = re.compile(
    r"https?://(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)", re.IGNORECASE
)  # only the host; no port, no path
# Second labels under which countries register names ("orrel.co.uk"): the usual ones of the public suffix list.
_SECOND: Final = frozenset("co com org net gov gob gouv govt ac edu or ne go nom in info".split())
# Where strangers publish under one domain; their outlets are told apart by the whole host.
_SHARED: Final = frozenset(
    """wordpress.com blogspot.com substack.com medium.com tumblr.com github.io gitlab.io livejournal.com typepad.com
    blogger.com ghost.io wixsite.com weebly.com squarespace.com pages.dev netlify.app vercel.app web.app yahoo.com
    msn.com google.com""".split()
)


def host_of(article: Article) -> str:
    """The host of an article's address in lower case, without "www."; empty where there is none."""
    match = _HOST.match(article.url or "")
    return match[1].lower() if match else ""


def family_of(article: Article) -> str:
    """The domain that an article's outlet has from its publisher, or empty where none is known.

    >>> from claimcheck.article.article import Article
    >>> [family_of(Article(text=".", url=f"https://{host}/a")) for host in ("sport.orrel.co.uk", "orrel.blogspot.com")]
    ['orrel.co.uk', 'orrel.blogspot.com']
    """
    labels = host_of(article).split(".")
    if len(labels) < 2 or not all(labels) or labels[-1].isdigit():
        return ""
    kept = 3 if len(labels[-1]) == 2 and labels[-2] in _SECOND else 2
    domain = ".".join(labels[-kept:])
    return ".".join(labels) if domain in _SHARED else domain
