"""The one place that knows Jinja: packaged templates, everything escaped, nothing undefined, loaded when first used."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claimcheck.report.safe_text import for_html, web_address
from claimcheck.report.words import counted, day, figure, listed, one_line, percent, shorten

if TYPE_CHECKING:
    from jinja2 import Environment

# Languages that the press writes from right to left in all their scripts.
_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "ug", "ur", "yi"})


def render(template: str, **values: object) -> str:
    """A packaged template filled in; every value is escaped, and what HTML cannot hold is replaced by U+FFFD."""
    return _environment().get_template(template).render(values)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 - only pages need it, and it is slow to load

    environment = Environment(
        loader=PackageLoader("claimcheck.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_final,
        auto_reload=False,
    )
    named = (counted, day, figure, listed, one_line, percent, shorten, web_address)
    environment.filters.update({function.__name__: function for function in named})
    environment.filters["language"] = _language
    environment.filters["direction"] = _direction
    return environment


def _final(value: object) -> object:
    """What an expression puts out, without what HTML cannot hold; text already marked as HTML is left alone."""
    return for_html(value) if type(value) is str else value


def _language(code: str) -> str:
    """A language code where it looks like one, else "und" (undetermined), so that no other word reaches ``lang``."""
    plain = code.replace("-", "")
    return code if 2 <= len(code) <= 35 and plain.isascii() and plain.isalnum() else "und"


def _direction(code: str) -> str:
    """Which way the language's script runs."""
    return "rtl" if code.split("-", maxsplit=1)[0].lower() in _RIGHT_TO_LEFT else "ltr"
