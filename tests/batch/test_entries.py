from __future__ import annotations

import json

import pytest

from claimcheck.article.article import Article
from claimcheck.batch.entries import article_files, count_entries, entries_of, file_hash
from claimcheck.errors import InputError


def test_files_come_sorted_with_their_subfolders_and_without_hidden_ones(tmp_path):
    for name in ("b.txt", "a.html", "sub/c.MD", ".hidden/d.txt", ".e.txt", "picture.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    names = [path.relative_to(tmp_path).as_posix() for path in article_files(tmp_path)]
    assert names == ["a.html", "b.txt", "sub/c.MD"]


def test_a_hidden_folder_above_hides_nothing(tmp_path):
    top = tmp_path / ".cache" / "articles"
    top.mkdir(parents=True)
    (top / "a.txt").write_text("x")
    assert len(article_files(top)) == 1


def test_a_file_is_refused_as_a_folder(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    with pytest.raises(InputError, match="not a folder"):
        article_files(tmp_path / "a.txt")


def test_each_article_of_a_list_is_an_entry_of_its_own(tmp_path):
    lines = [json.dumps({"title": f"Dam {n}", "text": f"Dam {n} held."}) for n in (1, 2)]
    (tmp_path / "june.jsonl").write_text("\n".join([lines[0], "", "broken", lines[1]]), encoding="utf-8")
    files = article_files(tmp_path)
    entries = list(entries_of(tmp_path, files))
    assert [entry.name for entry in entries] == ["june.jsonl:1", "june.jsonl:3", "june.jsonl:4"]
    assert [type(entry.content) for entry in entries] == [Article, str, Article]
    assert count_entries(files) == 3


def test_articles_of_a_list_keep_their_hash_when_the_list_grows(tmp_path):
    file = tmp_path / "june.jsonl"
    file.write_text(json.dumps({"text": "Dam 1 held."}) + "\n", encoding="utf-8")
    before = next(entries_of(tmp_path, [file])).sha256
    with file.open("a", encoding="utf-8") as more:
        more.write(json.dumps({"text": "Dam 2 held."}) + "\n")
    assert next(entries_of(tmp_path, [file])).sha256 == before


def test_the_hash_tells_content_and_ending_apart(tmp_path):
    for name, content in (("a.txt", "x"), ("b.txt", "x"), ("c.html", "x"), ("d.txt", "y")):
        (tmp_path / name).write_text(content)
    a, b, c, d = (file_hash(tmp_path / name) for name in ("a.txt", "b.txt", "c.html", "d.txt"))
    assert a == b
    assert len({a, c, d}) == 3


def test_a_file_that_vanished_is_an_entry_with_its_reason(tmp_path):
    (entry,) = entries_of(tmp_path, [tmp_path / "gone.txt"])
    assert isinstance(entry.content, str)
    assert "gone.txt" in entry.content
