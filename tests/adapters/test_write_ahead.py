"""Several that open one new file at once, and one that holds it for good."""

import sqlite3
from threading import Barrier, Thread

import pytest

from claimcheck.adapters.index_store import IndexStore
from claimcheck.adapters.write_ahead import write_ahead
from claimcheck.errors import StoreError


@pytest.mark.parametrize("number", range(40))  # without patience one in twelve failed
def test_a_new_store_is_opened_by_several_at_once(tmp_path, number):
    errors, begin = [], Barrier(6)

    def opened():
        begin.wait()
        try:
            IndexStore(tmp_path / f"{number}.sqlite").close()
        except StoreError as error:
            errors.append(error)

    threads = [Thread(target=opened) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []


def test_a_file_that_stays_locked_is_an_error(tmp_path):
    other = sqlite3.connect(tmp_path / "a.sqlite", isolation_level=None)
    other.execute("CREATE TABLE t (a)")
    other.execute("BEGIN EXCLUSIVE")
    ours = sqlite3.connect(tmp_path / "a.sqlite", timeout=0.05, isolation_level=None)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        write_ahead(ours, 0.1)
    other.close()
    write_ahead(ours, 0.1)
    assert ours.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    ours.close()
