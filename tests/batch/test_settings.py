from __future__ import annotations

from datetime import date

from claimcheck.adapters.corpus import Corpus
from claimcheck.batch.settings import fingerprint_of, settings_of


class Wire:
    """A source whose content nobody can know beforehand."""

    name = "wire"

    def search_all(self, queries, *, limit=10):
        raise NotImplementedError


def fingerprint(*sources: object, as_of: date | None = None) -> str:
    return fingerprint_of(settings_of(sources, as_of))


def test_equal_settings_have_one_fingerprint():
    assert fingerprint(Wire()) == fingerprint(Wire())


def test_a_source_more_or_another_day_changes_the_fingerprint():
    assert len({fingerprint(), fingerprint(Wire()), fingerprint(as_of=date(2024, 5, 3))}) == 3


def test_a_report_more_or_changed_in_the_corpus_changes_the_fingerprint(tmp_path):
    (tmp_path / "one.txt").write_text("The dam held.")
    corpus = Corpus(tmp_path)
    first = fingerprint(corpus)
    assert fingerprint(Corpus(tmp_path)) == first
    (tmp_path / "two.txt").write_text("The dam broke.")
    second = fingerprint(corpus)
    (tmp_path / "two.txt").write_text("The dam leaks.")
    assert len({first, second, fingerprint(corpus)}) == 3


def test_the_settings_name_the_models():
    models = settings_of([], None)["models"]
    assert isinstance(models, list)
    assert any("sha256:" in model for model in models)
