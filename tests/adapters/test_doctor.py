from __future__ import annotations

import pytest

from claimcheck.adapters.doctor import examine


@pytest.fixture(scope="module")
def found():
    return {finding.name: finding for finding in examine()}


def test_a_whole_installation_is_well(found):
    assert not [finding.name for finding in found.values() if finding.needed and not finding.well]


def test_the_models_are_loaded_and_named(found):
    assert "dimensions" in found["sentence encoder"].detail
    assert "spacy" in found["language model"].detail


def test_packages_are_named_with_their_versions_and_those_for_developers_are_left_out(found):
    assert found["rich"].detail[0].isdigit()
    assert "pytest" not in found


def test_what_is_optional_is_not_needed(found):
    assert not found["pandas"].needed


def test_a_cache_that_cannot_be_made_is_a_finding_with_a_reason(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path / "file" / "cache"))
    found = {finding.name: finding for finding in examine()}
    assert not found["cache directory"].well
    assert "CLAIMCHECK_CACHE" in found["cache directory"].hint  # the folder is at fault, not the package
