"""Processes that die, or write at the same time: the next opening completes what was begun; nothing is half there."""

import signal
import subprocess
import sys
import textwrap

import pytest

from claimcheck.adapters.index_store import IndexStore

FILES = 130  # three transactions of 64 files

CHILD = textwrap.dedent(
    """
    import hashlib, os, signal, sys
    import numpy as np
    import claimcheck.adapters.index_files as index_files
    from claimcheck.adapters.corpus import Corpus
    from claimcheck.adapters.index_store import IndexStore

    folder, cache, where, when = sys.argv[1:5]
    left = int(when)

    def die_at(place):
        global left
        if place == where:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    class WordBag:
        name = "word bag"
        def encode(self, texts):
            die_at("encode")
            vectors = np.zeros((len(texts), 64), dtype=np.float32)
            for i, text in enumerate(texts):
                for word in text.lower().split():
                    vectors[i, hashlib.md5(word.encode()).digest()[0] % 64] += 1
            return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)

    grow, rename = IndexStore._grow, index_files._put_in_place
    IndexStore._grow = lambda self: (die_at("in transaction"), grow(self))[1]
    index_files._put_in_place = lambda *a: (die_at("before rename"), rename(*a), die_at("after rename"))[1]
    corpus = Corpus(folder, cache=cache, encoder=WordBag())
    found = corpus.search("report 77 on ships", limit=3)
    print(len(corpus), [(p.document, p.quote, p.score) for p in found], corpus.problems)
    """
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    reports = tmp_path_factory.mktemp("crash") / "reports"
    reports.mkdir()
    for i in range(FILES):
        text = f"Title {i}\n\nThis is report {i} on ships. It has {i + 1} readers and more.\n"
        (reports / f"{i:03}.txt").write_text(text, encoding="utf-8")
    return reports


def start(folder, cache, where="nowhere", when=1) -> subprocess.Popen:
    command = [sys.executable, "-c", CHILD, str(folder), str(cache), where, str(when)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finish(child) -> str:
    out, err = child.communicate(timeout=120)
    assert child.returncode == 0, err
    return out


@pytest.fixture(scope="module")
def undisturbed(folder, tmp_path_factory):
    out = finish(start(folder, tmp_path_factory.mktemp("calm")))
    assert out.startswith(f"{FILES} [('077', 'This is report 77 on ships.'")
    return out


@pytest.mark.parametrize(
    ("where", "when"),
    [
        ("encode", 1),
        ("encode", 2),
        ("in transaction", 1),
        ("in transaction", 2),
        ("in transaction", 3),
        ("before rename", 1),
        ("after rename", 1),
    ],
)
def test_a_killed_process_is_completed_by_the_next(folder, tmp_path, undisturbed, where, when):
    child = start(folder, tmp_path, where, when)
    child.communicate(timeout=120)
    assert child.returncode == -signal.SIGKILL
    store = IndexStore(next(tmp_path.rglob("index.sqlite")))
    assert len(store.documents()) == len(store.files())  # whole files only
    assert all(document.passages == 2 for document in store.documents().values())
    store.close()
    assert finish(start(folder, tmp_path)) == undisturbed


def test_two_processes_at_once_both_answer(folder, tmp_path, undisturbed):
    children = [start(folder, tmp_path) for _ in range(3)]
    assert [finish(child) for child in children] == [undisturbed] * 3
    assert finish(start(folder, tmp_path)) == undisturbed
