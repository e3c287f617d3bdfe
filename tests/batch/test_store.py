from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from claimcheck.batch.store import APPLICATION_ID, Store, stored_report
from claimcheck.errors import StoreError


def report(*claims: dict, title: str = "Dam holds") -> str:
    return json.dumps(
        {
            "article": {"title": title, "outlet": "The Weir", "published": "2024-05-03"},
            "claims": list(claims),
            "problems": [],
        }
    )


def claim(name: str = "c01", **more: object) -> dict:
    return {
        "id": name,
        "quote": "the dam held",
        "wording": "The dam held",
        "attribution": {"speaker": "Inês Duarte"},
        "modality": "asserted",
        "worth": 0.5,
        "self_unverified": True,
        "verdict": "corroborated",
        "confidence": 0.75,
        "attribution_verdict": "confirmed",
        "origins": {"supporting": ["The Sluice"], "contradicting": [], "repeating": []},
    } | more


@pytest.fixture
def path(tmp_path):
    return tmp_path / "results.sqlite"


def filled(path):
    with Store(path) as store:
        run = store.run(folder="/a", fingerprint="f", settings={})
        return run, store.write_done(run, path="one.txt", sha256="1", report=report(claim(), claim("c02")))


def test_a_report_comes_back_word_for_word(path):
    _, row = filled(path)
    assert stored_report(path, row.id) == report(claim(), claim("c02"))
    assert (row.claim_count, row.self_unverified_count, row.reason) == (2, 2, None)


def test_an_earlier_run_with_the_same_settings_is_found_again(path):
    run, row = filled(path)
    with Store(path) as store:
        assert store.run(folder="/a", fingerprint="f", settings={}) == run
        assert store.row(run, "one.txt") == row
        assert store.run(folder="/a", fingerprint="g", settings={}) != run


def test_a_report_is_found_by_content_from_another_folder_but_not_under_other_settings(path):
    filled(path)
    with Store(path) as store:
        elsewhere = store.run(folder="/b", fingerprint="f", settings={})
        otherwise = store.run(folder="/b", fingerprint="g", settings={})
        assert store.report_of_content(elsewhere, "1") is not None
        assert store.report_of_content(otherwise, "1") is None
        assert store.report_of_content(elsewhere, "2") is None


def test_a_new_result_replaces_the_old_one_with_its_claims(path):
    run, _ = filled(path)
    with Store(path) as store:
        store.write_failed(run, path="one.txt", sha256="2", reason="one.txt: empty.")
        row = store.row(run, "one.txt")
    assert row is not None
    assert (row.reason, row.claim_count) == ("one.txt: empty.", 0)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM claims").fetchone() == (0,)


def test_claims_can_be_asked_for_with_sql(path):
    filled(path)
    with closing(sqlite3.connect(path)) as db:
        row = db.execute(
            "SELECT path, claim, speaker, self_unverified, verdict, json_extract(supporting, '$[0]')"
            " FROM claims JOIN articles ON articles.id = article_id ORDER BY claim"
        ).fetchone()
    assert row == ("one.txt", "c01", "Inês Duarte", 1, "corroborated", "The Sluice")


def test_the_file_says_that_it_is_ours(path):
    filled(path)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_broken_report_leaves_what_stood_there(path):
    run, row = filled(path)
    spoiled = report(claim(worth=None))
    with Store(path) as store:
        with pytest.raises(StoreError):
            store.write_done(run, path="one.txt", sha256="1", report=spoiled)
        assert store.row(run, "one.txt") == row


def test_a_database_of_another_program_is_refused_and_left_alone(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE theirs (x)")
        db.commit()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        Store(path)
    assert path.read_bytes() == before


def test_results_of_another_version_are_refused(path):
    filled(path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="another version"):
        Store(path)


@pytest.mark.parametrize(
    "content", [b"no database at all, but long enough to be looked at", b"SQLite format 3\0" + b"\xff" * 200]
)
def test_a_file_that_is_no_database_is_refused_and_left_alone(path, content):
    path.write_bytes(content)
    with pytest.raises(StoreError):
        Store(path)
    assert path.read_bytes() == content


def test_a_folder_or_a_missing_folder_is_refused(tmp_path):
    with pytest.raises(StoreError, match="not a file"):
        Store(tmp_path)
    with pytest.raises(StoreError, match="cannot be used"):
        Store(tmp_path / "none" / "results.sqlite")


def test_a_row_that_is_gone_is_a_clear_error(path):
    filled(path)
    with pytest.raises(StoreError, match="holds no report"):
        stored_report(path, 999)
