"""Gathering: what to ask the sources for each claim, and what comes back, whatever goes wrong with one of them.

It asks through the Source port only. A source that fails is a Problem; the others' answers stand. Two sources of one
name are told apart by a number, so that nobody takes a document of one for the other's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import repeat
from typing import TYPE_CHECKING, Any, Final

from claimcheck.article.dates import why_unread
from claimcheck.errors import ClaimcheckError, FetchError, InputError, MissingError
from claimcheck.evidence.passage import Answer, Problem, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from claimcheck.article.article import Article
    from claimcheck.claims.claim import Claims
    from claimcheck.evidence.passage import Passage, Source

# Passages asked for a claim from each source. The deciding sentence of a report is among its first two or three
# passages; sixty leave room for twenty reports.
PASSAGES_PER_CLAIM: Final = 60
# Asked on top, so that copies of a sentence take no other sentence's place: as if every one were copied once.
_SPARE: Final = 60
# What says that a program is wrong, and not that something could not be looked at; it surfaces.
_MISTAKES: Final = (TypeError, AttributeError, NameError, AssertionError, NotImplementedError, MemoryError)
_MESSAGE: Final = 300  # characters of a stranger's error: what a person reads of it
_DATES_TOLD: Final = 10  # documents with a day that cannot be read, told one by one; an archive may have thousands
NO_SOURCE: Final = Problem(
    stage="evidence",
    source="sources",
    kind="no-source",
    message="No report was given to compare the claims with, so nothing was looked at.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What came back.

    Args:
        passages: Per claim, in the claims' order, the sources' best first.
        problems: What could not be looked at.
        looked: Whether any source could be asked at all.
    """

    passages: tuple[tuple[Passage, ...], ...]
    problems: tuple[Problem, ...]
    looked: bool = True


def as_sources(given: Iterable[Source]) -> tuple[Source, ...]:
    """The sources as given; a single one may come without its list.

    Raises:
        InputError: When one of them cannot be asked, such as a folder's name.
    """
    whole: Any = given  # a corpus can be iterated too, over its articles, which nobody means here
    single = hasattr(whole, "search_all") or not isinstance(whole, Iterable)
    sources = (whole,) if single else tuple(given)
    for i, source in enumerate(sources):
        if not hasattr(source, "search_all") or isinstance(source, type):
            raise InputError(
                f"sources[{i}] is of type {type(source).__name__}, which cannot be searched.",
                hint='Put the reports into a folder and open it: sources=[Corpus("reports/")].',
            )
    return tuple({id(source): source for source in sources}.values())  # each once: its passages are the same


def date_problem(article: Article, stage: str = "article", name: str = "") -> tuple[Problem, ...]:
    """That an article bears a day that could not be read, so that it counts as undated; nothing where it does not."""
    if not article.unread_date:
        return ()
    words = article.unread_date
    message = f"“{words}” {why_unread(words)}; it counts as undated. A day as 2024-10-28 can be read."
    told = name or article.url or article.title or "the article"
    return (Problem(stage=stage, source=told, kind="date", message=message),)


def _date_problems(name: str, answer: Answer) -> list[Problem]:
    """Those of the documents found; of many, the first few and how many there are besides."""
    articles = {f"{name}/{p.document}": p.article for found in answer.passages for p in found if p.article.unread_date}
    told = [p for each in sorted(articles)[:_DATES_TOLD] for p in date_problem(articles[each], "evidence", each)]
    if (more := len(articles) - len(told)) > 0:
        message = f"{more} more of its documents bear a day that cannot be read; they count as undated."
        told.append(Problem(stage="evidence", source=name, kind="date", message=message))
    return told


def names_of(sources: Iterable[Source]) -> tuple[str, ...]:
    """The sources' names in order, a second one of the same name with a number: "reports", "reports (2)"."""
    found: list[str] = []
    given = [source.name for source in sources]
    for name in given:
        told, number = name, 1
        while told in found or (told != name and told in given):
            number += 1
            told = f"{name} ({number})"
        found.append(told)
    return tuple(found)


def gather(claims: Claims, sources: Sequence[Source], *, as_of: date | None = None) -> Gathered:
    """What the sources hold on each claim; an article without claims asks none of them.

    Raises:
        InputError: When a source as a whole is not usable input (an empty corpus); nothing was looked at then.
        MissingError: When a model that a source needs is not there.
    """
    if not claims:
        return Gathered(passages=(), problems=())
    if not sources:
        return Gathered(passages=tuple(() for _ in claims), problems=(NO_SOURCE,), looked=False)
    found: list[dict[object, Passage]] = [{} for _ in claims]
    problems: list[Problem] = []
    looked = False
    article = claims.article
    itself = frozenset({article.sha256})
    queries = [Query(text=c.wording or c.quote, exclude=itself, own=article.outlet, until=as_of) for c in claims]
    for source, name in zip(sources, names_of(sources), strict=True):
        answer = _under(name, source.name, _asked(source, queries))
        problems.extend(answer.problems)
        looked = looked or any(answer.passages) or not any(map(_is_whole_failure, answer.problems, repeat(name)))
        problems.extend(_date_problems(name, answer))
        for kept, passages in zip(found, answer.passages, strict=True):
            for passage in first_sentences(passages, PASSAGES_PER_CLAIM):
                kept.setdefault(_place(passage), passage)
    return Gathered(
        passages=tuple(tuple(kept.values()) for kept in found),
        problems=tuple(dict.fromkeys(problems)),
        looked=looked,
    )


def _asked(source: Source, queries: Sequence[Query]) -> Answer:
    """A source's answer; where it fails, or answers something else than was asked, nothing but the Problem."""
    nothing = tuple(() for _ in queries)
    try:
        answer = source.search_all(queries, limit=PASSAGES_PER_CLAIM + _SPARE)
    except (InputError, MissingError, *_MISTAKES):
        raise
    except Exception as error:  # noqa: BLE001 - a source may be anybody's, and fail in any way
        return Answer(passages=nothing, problems=(_failure(source.name, error),))
    if len(answer.passages) == len(queries):
        return answer
    message = f"It gave {len(answer.passages)} answers to {len(queries)} questions; none of them was looked at."
    failed = Problem(stage="evidence", source=source.name, kind="failed", message=message)
    return Answer(passages=nothing, problems=(*answer.problems, failed))


def _failure(name: str, error: Exception) -> Problem:
    kind = "timeout" if isinstance(error, TimeoutError) else error.kind if isinstance(error, FetchError) else "failed"
    told = " ".join(str(error).split())[:_MESSAGE]
    message = told if isinstance(error, ClaimcheckError) else f"{type(error).__name__}: {told}".removesuffix(": ")
    return Problem(stage="evidence", source=name, kind=kind, message=message)


def _under(name: str, own: str, answer: Answer) -> Answer:
    """The answer under the name by which the report tells the source from others."""
    passages = answer.passages
    if name != own or not all(p.source for found in passages for p in found):
        passages = tuple(tuple(replace(p, source=name) for p in found) for found in passages)
    if name == own:
        return Answer(passages=passages, problems=answer.problems)
    problems = (
        replace(p, source=name + p.source.removeprefix(own)) if f"{p.source}/".startswith(f"{own}/") else p
        for p in answer.problems
    )
    return Answer(passages=passages, problems=tuple(problems))


def _is_whole_failure(problem: Problem, name: str) -> bool:
    """Whether a source as a whole could not be asked, and not one of its documents; an index may be made again."""
    return problem.source == name and problem.kind != "index"


def _place(passage: Passage) -> object:
    """Where a passage stands; two sources with the same document under the same name hold one passage, not two."""
    article = passage.article
    return (passage.document, article.sha256, article.outlet, article.url, article.published, passage.span)


def first_sentences(passages: Sequence[Passage], most: int) -> list[Passage]:
    """The passages with one of the first ``most`` distinct sentences, in order: copies of a sentence do not count.

    So a report that is added as a copy of another pushes nothing out.
    """
    seen: set[str] = set()
    kept = []
    for passage in passages:
        words = " ".join(passage.quote.split()).casefold()
        if words in seen or len(seen) < most:
            seen.add(words)
            kept.append(passage)
    return kept
