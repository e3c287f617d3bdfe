"""The wiring: the rooms' functions with the packaged models and readers plugged in. What people import from claimcheck.

Nothing is loaded before it is needed; the language model and the encoder are loaded once per process.
"""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from claimcheck.adapters.language_model import default_language_model
from claimcheck.article.article import Article
from claimcheck.claims.alone import attributions_in, disclaimers_in
from claimcheck.claims.finding import find_claims as _find_claims
from claimcheck.comparing import compare_texts
from claimcheck.errors import InputError
from claimcheck.evidence.gathering import as_sources, date_problem
from claimcheck.pipeline import Models, model_named, verify_article
from claimcheck.report.report import Provenance
from claimcheck.text.iso_dates import day_of
from claimcheck.version import VERSION

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.agreement.judgement import Judge, Judgement
    from claimcheck.claims.claim import Attribution, Claims, Disclaimer
    from claimcheck.evidence.passage import Encoder, Problem, Source
    from claimcheck.report.report import Report


_ADDRESS = re.compile(r"\s*https?://\S{1,2000}\s*\Z", re.IGNORECASE)
# One line that ends as files do; must not match a text whose last word is a file's name, which has a line before.
_FILE = re.compile(r"[^\n]{1,400}\.(?:html?|txt|md|jsonl?)\s{0,9}\Z", re.IGNORECASE)
_HTML = re.compile(r"\s*<(?:!doctype|!--|\?xml|html|head|body|article|main|section|div|p|h[1-6])\b", re.IGNORECASE)


def read_article(
    source: str | os.PathLike[str],
    *,
    outlet: str | None = None,
    published: date | str | None = None,
    url: str | None = None,
) -> Article:
    """The article in a file, at an address, or in a string of HTML or plain text.

    Args:
        source: A path, an http(s) address, HTML, or the text itself.
        outlet: Overrides the outlet that the source names.
        published: Overrides the day of publication; a date, or a string such as 2024-10-28.
        url: Overrides the address.

    Raises:
        UnreadableError: When there is no readable article.
        FetchError: When the address could not be fetched.
    """
    from claimcheck.adapters.reader import read_article as read  # noqa: PLC0415 - the extractor loads only when needed

    return read(source, outlet=outlet, published=published, url=url)


def find_claims(article: Article | str) -> Claims:
    """The claims of an article, a sequence; its ``disclaimers`` stand beside them.

    Args:
        article: An article, or its bare text; what is in a file, at an address or in HTML, ``read_article`` reads.

    Raises:
        InputError: When it is neither.
    """
    if not isinstance(article, Article):
        _check_bare_text(article)
    return _find_claims(_as_article(article), default_language_model())


def find_attributions(text: str) -> tuple[Attribution, ...]:
    """Who says what in a text: speaker, cue and content, each with its span, in order of appearance."""
    return attributions_in(_as_article(text), default_language_model())


def find_disclaimers(text: str, *, outlet: str | None = None) -> tuple[Disclaimer, ...]:
    """Where a text says that something is unverified, and whether the outlet or somebody else says so.

    Args:
        text: Any text.
        outlet: The publication's name; without it a newsroom that cannot verify is taken for the outlet itself.
    """
    return disclaimers_in(Article(text=text, outlet=outlet), default_language_model())


@overload
def compare(claim: str, evidence: str, *, judge: Judge | str | None = None) -> Judgement: ...
@overload
def compare(claim: Iterable[tuple[str, str]], *, judge: Judge | str | None = None) -> list[Judgement]: ...
def compare(
    claim: str | Iterable[tuple[str, str]], evidence: str | None = None, *, judge: Judge | str | None = None
) -> Judgement | list[Judgement]:
    """What a passage says to a claim: supports, contradicts, denies, or nothing; with its reasons.

    Args:
        claim: A claim; or pairs of (claim, evidence), which gives a list in their order.
        evidence: The passage, where ``claim`` is one claim.
        judge: As for ``verify``.

    Where the judge was to be asked and could not look, a reason with the code ``judge-unheard`` says so, the first one
    where nothing else decided.

    Raises:
        InputError: When a claim or a passage is empty, or one of the pairs is none.
        MissingError: When a model is not there.
    """
    if isinstance(claim, str):
        if not isinstance(evidence, str):
            raise InputError(
                "compare() needs a claim and a passage.", hint='For example compare("10,000 troops", "…").'
            )
        return compare_texts([(claim, evidence)], models_for(judge=judge))[0]
    if evidence is not None:
        raise InputError("compare() takes a list of pairs alone.", hint="Give the passages inside the pairs.")
    return compare_texts(_pairs(claim), models_for(judge=judge))


def verify(
    article: Article | str | os.PathLike[str],
    sources: Iterable[Source | Article] = (),
    *,
    as_of: date | str | None = None,
    encoder: Encoder | str | None = None,
    judge: Judge | str | None = None,
) -> Report:
    """The claims of an article, each with what the sources' reports say to it.

    Args:
        article: An article, or whatever ``read_article`` reads.
        sources: Where to look: a Corpus, or anything else with a name and ``search_all``; reports that are at hand may
            come as articles, which are one source together, named "articles".
        as_of: Leave out what was published after this day; undated reports stay, labelled so.
        encoder: Another sentence encoder than the packaged one, or its sentence-transformers name or path.
        judge: Another entailment judge than the packaged one, which speaks where no rule decides; a cross-encoder's
            name or folder, ``http://localhost:11434/v1#MODEL`` for a language model, or ``"none"`` for rules alone.

    Raises:
        InputError: When the article cannot be read, ``as_of`` is no day, or a source cannot be searched.
        MissingError: When a model is not there.
    """
    read = article if isinstance(article, Article) else read_article(article)
    until = day_of(as_of, "as_of")
    asked = as_sources(_with_articles(sources, encoder))
    return verify_article(read, asked, models_for(encoder, judge), as_of=until, version=VERSION)


def _with_articles(given: Any, encoder: Encoder | str | None) -> Any:  # noqa: ANN401 - as_sources checks it
    """The sources, with one that holds the articles among them in the place of each."""
    if hasattr(given, "search_all") or not isinstance(given, (Article, Iterable)):
        return given
    listed = [given] if isinstance(given, Article) else list(given)
    reports = [source for source in listed if isinstance(source, Article)]
    if not reports:
        return listed
    from claimcheck.adapters.collection import Collection  # noqa: PLC0415 - the index loads only when needed

    named: dict[str, Article] = {}
    for number, report in enumerate(reports, start=1):
        name = report.url or report.title or report.outlet or f"article {number}"
        named[name if name not in named else f"{name} ({number})"] = report
    together = Collection("articles", tuple(named.items()), models_for(encoder, "none").encoder)
    return [together if isinstance(source, Article) else source for source in listed]


async def averify(
    article: Article | str | os.PathLike[str],
    sources: Iterable[Source | Article] = (),
    *,
    as_of: date | str | None = None,
    encoder: Encoder | str | None = None,
    judge: Judge | str | None = None,
) -> Report:
    """The same as ``verify`` in a worker thread, for programs that must not wait in the event loop."""
    return await asyncio.to_thread(verify, article, sources, as_of=as_of, encoder=encoder, judge=judge)


def article_problems(article: Article) -> tuple[Problem, ...]:
    """What of the article itself could not be read."""
    return date_problem(article)


def claims_provenance() -> Provenance:
    """What makes the claims: version and language model; no sources are asked."""
    return Provenance(version=VERSION, models=(model_named(default_language_model().name),))


def models_for(encoder: Encoder | str | None = None, judge: Judge | str | None = None) -> Models:
    """The packaged models with another encoder or judge, as ``verify`` takes them; for the project's own scripts."""
    from claimcheck.adapters.encoder import load_encoder  # noqa: PLC0415 - onnxruntime loads only when needed
    from claimcheck.adapters.judge import judge_named  # noqa: PLC0415 - the same
    from claimcheck.adapters.thesaurus import packaged_thesaurus  # noqa: PLC0415 - the same

    encoder = os.fspath(encoder) if isinstance(encoder, os.PathLike) else encoder  # a folder, however it is written
    judge = os.fspath(judge) if isinstance(judge, os.PathLike) else judge
    for name, given, method in (("encoder", encoder, "encode"), ("judge", judge, "judge")):
        if given is not None and not isinstance(given, str) and not callable(getattr(given, method, None)):
            raise InputError(
                f"{name}={given!r:.80} has no {method}().", hint=f"Give a name, a folder, or an object with {method}()."
            )
    chosen = load_encoder(encoder) if encoder is None or isinstance(encoder, str) else encoder
    speaking = judge_named(judge) if judge is None or isinstance(judge, str) else judge
    return Models(language=default_language_model(), encoder=chosen, judge=speaking, thesaurus=packaged_thesaurus())


def _check_bare_text(given: object) -> None:
    """Raises InputError for what ``read_article`` would read: a path, an address, or HTML."""
    hint = "find_claims(read_article(…)) reads a file, an address or HTML."
    if not isinstance(given, str):
        raise InputError(f"find_claims() got {type(given).__name__} instead of an article or its text.", hint=hint)
    for kind, form in (("an address", _ADDRESS), ("the name of a file", _FILE), ("HTML", _HTML)):
        if form.match(given):
            raise InputError(
                f"find_claims() takes an article or its text, and this is {kind}: {given[:80]!r}.", hint=hint
            )


def _pairs(given: Iterable[Sequence[str]]) -> list[tuple[str, str]]:
    """The pairs, each a tuple or a list of two texts."""
    hint = 'Give compare("CLAIM", "PASSAGE"), or a list such as [("CLAIM", "PASSAGE"), …].'
    if not isinstance(given, Iterable) or isinstance(given, (bytes, Mapping)):
        raise InputError(f"compare() got {type(given).__name__} instead of a claim or of pairs.", hint=hint)
    found = []
    for number, pair in enumerate(given, start=1):
        two = isinstance(pair, Sequence) and not isinstance(pair, (str, bytes)) and len(pair) == 2
        if not two or not all(isinstance(text, str) for text in pair):
            raise InputError(f"Pair {number} is not a claim and a passage, both as text.", hint=hint)
        found.append((pair[0], pair[1]))
    return found


def _as_article(article: Article | str) -> Article:
    return article if isinstance(article, Article) else Article(text=article)


__all__: Sequence[str] = (
    "averify",
    "claims_provenance",
    "compare",
    "find_attributions",
    "find_claims",
    "find_disclaimers",
    "read_article",
    "verify",
)
