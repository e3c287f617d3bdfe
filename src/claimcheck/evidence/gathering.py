"""Gathering: what to ask the sources for each claim, and what comes back, whatever goes wrong with one of them.

It asks through the Source port only. A source that fails is a Problem; the others' answers stand.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from claimcheck.errors import ClaimcheckError, InputError, MissingError
from claimcheck.evidence.passage import Problem, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from claimcheck.claims.claim import Claims
    from claimcheck.evidence.passage import Passage, Source

# Passages asked for a claim from each source. The deciding sentence of a report is among its first two or three
# passages; sixty leave room for twenty reports.
PASSAGES_PER_CLAIM: Final = 60
# Asked on top, so that copies of a sentence take no other sentence's place: as if every one were copied once.
_SPARE: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """Passages per claim, in the claims' order, the sources' best first, and what could not be looked at."""

    passages: tuple[tuple[Passage, ...], ...]
    problems: tuple[Problem, ...]


def as_sources(given: Iterable[Source]) -> tuple[Source, ...]:
    """The sources as given; a single one may come without its list.

    Raises:
        InputError: When one of them cannot be asked, such as an article or a folder's name.
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


def gather(claims: Claims, sources: Sequence[Source], *, as_of: date | None = None) -> Gathered:
    """What the sources hold on each claim.

    Raises:
        InputError: When a source as a whole is not usable input (an empty corpus); nothing was looked at then.
        MissingError: When a model that a source needs is not there.
    """
    found: list[list[Passage]] = [[] for _ in claims]
    problems: list[Problem] = []
    if not claims:
        return Gathered(passages=(), problems=())
    article = claims.article
    itself = frozenset({article.sha256})
    queries = [Query(text=c.wording or c.quote, exclude=itself, own=article.outlet, until=as_of) for c in claims]
    for source in sources:
        try:
            answer = source.search_all(queries, limit=PASSAGES_PER_CLAIM + _SPARE)
        except (InputError, MissingError):
            raise
        except ClaimcheckError as error:
            problems.append(Problem(stage="evidence", source=source.name, kind="failed", message=str(error)))
            continue
        problems.extend(answer.problems)
        for kept, passages in zip(found, answer.passages, strict=True):
            kept.extend(first_sentences(passages, PASSAGES_PER_CLAIM))
    return Gathered(passages=tuple(map(tuple, found)), problems=tuple(dict.fromkeys(problems)))


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
