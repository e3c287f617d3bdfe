"""claimcheck reads a news article as a careful editor does.

It splits the article into checkable claims, finds what other reports say about each, counts who vouches for it, and
flags what the outlet itself says it could not verify. Nothing heavy is loaded until it is used.

>>> import claimcheck
>>> [q.text for q in claimcheck.find_quantities("The army sent up to 10,000 troops.")]
['up to 10,000 troops']
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from claimcheck.version import VERSION as __version__  # noqa: N811 - a constant in our code, a dunder by convention

if TYPE_CHECKING:
    from claimcheck.adapters.corpus import Corpus
    from claimcheck.agreement.finding import Verdict
    from claimcheck.agreement.judgement import Judgement, Stance
    from claimcheck.api import averify, compare, find_attributions, find_claims, find_disclaimers, read_article, verify
    from claimcheck.article.article import Article
    from claimcheck.batch import verify_folder
    from claimcheck.claims.claim import Claim
    from claimcheck.errors import ClaimcheckError
    from claimcheck.report.report import Report
    from claimcheck.text.quantities import find_quantities
    from claimcheck.text.times import find_times


__all__ = [
    "Article",
    "Claim",
    "ClaimcheckError",
    "Corpus",
    "Judgement",
    "Report",
    "Stance",
    "Verdict",
    "__version__",
    "averify",
    "compare",
    "find_attributions",
    "find_claims",
    "find_disclaimers",
    "find_quantities",
    "find_times",
    "read_article",
    "verify",
    "verify_folder",
]

_HOME = {
    "Article": "article.article",
    "Claim": "claims.claim",
    "ClaimcheckError": "errors",
    "Corpus": "adapters.corpus",
    "Judgement": "agreement.judgement",
    "Report": "report.report",
    "Stance": "agreement.judgement",
    "Verdict": "agreement.finding",
    "averify": "api",
    "compare": "api",
    "find_attributions": "api",
    "find_claims": "api",
    "find_disclaimers": "api",
    "find_quantities": "text.quantities",
    "find_times": "text.times",
    "read_article": "api",
    "verify": "api",
    "verify_folder": "batch",
}


def __getattr__(name: str) -> object:
    """The public names, loaded on first use (PEP 562), so that ``import claimcheck`` costs next to nothing."""
    if name not in _HOME:
        raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")
    value = getattr(import_module(f"claimcheck.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
