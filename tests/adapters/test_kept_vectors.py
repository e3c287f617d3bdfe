from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.adapters import kept_vectors
from claimcheck.adapters.kept_vectors import KeptEncoder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray


class Lengths:
    """An encoder that tells lengths, and counts what it is asked."""

    def __init__(self, name: str = "lengths sha256:1") -> None:
        self.name = name
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.asked += texts
        return np.array([[len(text), 1 / 3] for text in texts], dtype=np.float32).reshape(len(texts), 2)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_each_text_is_embedded_once_whoever_asks_again() -> None:
    first, second = Lengths(), Lengths()
    told = KeptEncoder(first).encode(["one", "three", "one"])
    assert KeptEncoder(second).encode(["three", "seven", "one"]).tolist() == [
        told[1].tolist(),
        [5.0, told[0][1]],
        told[0].tolist(),
    ]
    assert second.asked == ["seven"]


def test_another_models_vectors_are_not_taken() -> None:
    KeptEncoder(Lengths()).encode(["one"])
    other = Lengths("lengths sha256:2")
    KeptEncoder(other).encode(["one"])
    assert other.asked == ["one"]


def test_nothing_is_asked_of_nothing() -> None:
    assert KeptEncoder(Lengths()).encode([]).shape == (0, 2)


def test_a_damaged_file_is_made_again(cache: Path) -> None:
    encoder = KeptEncoder(Lengths())
    before = encoder.encode(["one", "three"])
    (cache / "vectors-1.sqlite").write_bytes(b"no database at all" * 400)
    for name in ("vectors-1.sqlite-wal", "vectors-1.sqlite-shm"):
        (cache / name).unlink(missing_ok=True)
    assert (encoder.encode(["one", "three"]) == before).all()
    again = Lengths()
    KeptEncoder(again).encode(["one", "three"])
    assert again.asked == []


def test_where_nothing_can_be_kept_the_model_does_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path / "file"))
    encoder = Lengths()
    for _ in range(2):
        assert KeptEncoder(encoder).encode(["one"]).tolist() == Lengths().encode(["one"]).tolist()
    assert encoder.asked == ["one", "one"]


def test_the_oldest_go_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_vectors, "_MOST", 10)
    monkeypatch.setattr(kept_vectors, "_FREED", 4)
    for i in range(12):
        KeptEncoder(Lengths()).encode([f"text {i}"])
    encoder = Lengths()
    KeptEncoder(encoder).encode(["text 0", "text 11"])
    assert encoder.asked == ["text 0"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=12), max_size=8))
def test_any_texts_have_the_vectors_that_the_model_gives(texts: list[str]) -> None:
    assert (KeptEncoder(Lengths()).encode(texts) == Lengths().encode(texts)).all()
