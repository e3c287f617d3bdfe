"""What is asked of sources, and what becomes of one that fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck.article.article import Article
from claimcheck.claims.claim import Claim, Claims
from claimcheck.errors import FetchError, InputError, MissingError, StoreError
from claimcheck.evidence.gathering import first_sentences, gather, names_of
from claimcheck.evidence.passage import Answer, Passage, Problem
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.evidence.passage import Query


def passage(document: str, text: str) -> Passage:
    span = Span(0, len(text))
    return Passage(article=Article(text=text), document=document, span=span, context=span, score=1.0)


def test_copies_of_a_sentence_take_no_other_sentences_place() -> None:
    found = [passage("a", "One."), passage("copy", "one. "), passage("b", "Two."), passage("c", "Three.")]
    assert [p.document for p in first_sentences(found, 2)] == ["a", "copy", "b"]


def test_a_copy_further_down_is_still_shown() -> None:
    found = [passage("a", "One."), passage("b", "Two."), passage("copy", "One.")]
    assert [p.document for p in first_sentences(found, 1)] == ["a", "copy"]


class Told:
    """A source that answers every question with the same passages, or with what a test wants to go wrong."""

    def __init__(self, name: str, *found: Passage, problems: tuple[Problem, ...] = (), error: Exception | None = None):
        self.name, self._found, self._problems, self._error = name, found, problems, error

    def search_all(self, queries: Sequence[Query], *, limit: int = 10) -> Answer:
        if self._error is not None:
            raise self._error
        return Answer(passages=tuple(self._found[:limit] for _ in queries), problems=self._problems)


class Short(Told):
    """A source that answers fewer questions than it was asked."""

    def search_all(self, queries: Sequence[Query], *, limit: int = 10) -> Answer:
        return Answer(passages=super().search_all(queries, limit=limit).passages[1:])


def claims(text: str = "The mill burned.") -> Claims:
    article, whole = Article(text=text), Span(0, len(text))
    return Claims(article=article, items=(Claim(id="c01", article=article, span=whole, sentence=whole, wording=text),))


@pytest.mark.parametrize(
    ("error", "kind", "told"),
    [
        (OSError("the disk is gone"), "failed", "OSError: the disk is gone"),
        (TimeoutError(), "timeout", "TimeoutError"),
        (ValueError("no JSON"), "failed", "ValueError: no JSON"),
        (KeyError("hits"), "failed", "KeyError: 'hits'"),
        (FetchError("It asked for a pause.", kind="rate-limited"), "rate-limited", "It asked for a pause."),
        (StoreError("The base is locked.", hint="Wait."), "failed", "The base is locked. Hint: Wait."),
    ],
)
def test_a_source_that_raises_is_a_problem_and_the_others_stand(error: Exception, kind: str, told: str) -> None:
    found = gather(claims(), [Told("down", error=error), Told("up", passage("a", "It burned."))])
    assert [p.document for p in found.passages[0]] == ["a"]
    assert found.problems == (Problem(stage="evidence", source="down", kind=kind, message=told),)
    assert found.looked


@pytest.mark.parametrize("error", [TypeError, AttributeError, NotImplementedError, InputError, MissingError])
def test_a_mistake_of_the_program_or_of_whoever_asks_surfaces(error: type[Exception]) -> None:
    with pytest.raises(error):
        gather(claims(), [Told("broken", error=error("wrong"))])


def test_a_source_that_answers_fewer_questions_is_a_problem() -> None:
    found = gather(claims(), [Short("short", passage("a", "It burned.")), Told("up", passage("b", "It stood."))])
    assert [p.document for p in found.passages[0]] == ["b"]
    assert [(p.source, p.kind) for p in found.problems] == [("short", "failed")]
    assert "0 answers to 1 question" in found.problems[0].message


def test_without_any_source_nothing_was_looked_at() -> None:
    found = gather(claims(), [])
    assert not found.looked
    assert [p.kind for p in found.problems] == ["no-source"]


def test_when_every_source_failed_nothing_was_looked_at() -> None:
    said = Problem(stage="evidence", source="feed", kind="timeout", message="no answer")
    assert not gather(claims(), [Told("down", error=OSError()), Told("feed", problems=(said,))]).looked


def test_a_source_that_finds_nothing_or_misses_a_file_was_looked_at() -> None:
    said = Problem(stage="evidence", source="reports/broken.txt", kind="unreadable", message="no text")
    again = Problem(stage="evidence", source="reports", kind="index", message="made again")
    assert gather(claims(), [Told("reports")]).looked
    assert gather(claims(), [Told("reports", problems=(said, again))]).looked


def test_two_sources_of_one_name_are_told_apart() -> None:
    said = Problem(stage="evidence", source="reports/b.txt", kind="unreadable", message="no text")
    one, two = (Told("reports", passage("a", text), problems=(said,)) for text in ("It burned.", "It stood."))
    found = gather(claims(), [one, two])
    assert [(p.source, p.document) for p in found.passages[0]] == [("reports", "a"), ("reports (2)", "a")]
    assert [p.source for p in found.problems] == ["reports/b.txt", "reports (2)/b.txt"]
    assert len({p.report for p in found.passages[0]}) == 2


def test_a_number_is_never_anothers_name() -> None:
    assert names_of([Told("a"), Told("a"), Told("a (2)"), Told("a")]) == ("a", "a (3)", "a (2)", "a (4)")


def test_one_source_given_twice_gives_each_passage_once() -> None:
    source = Told("reports", passage("a", "It burned."), passage("b", "It stood."))
    assert len(gather(claims(), [source, source]).passages[0]) == 2


def test_an_article_without_claims_asks_nobody() -> None:
    found = gather(Claims(article=Article(text="."), items=()), [Told("down", error=OSError())])
    assert (found.passages, found.problems) == ((), ())
