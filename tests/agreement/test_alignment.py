from __future__ import annotations

from claimcheck.agreement.alignment import align
from claimcheck.agreement.thesaurus import Kin


class SmallThesaurus:
    """A thesaurus of a few pairs."""

    name = "small"

    def __init__(self, **kin: str) -> None:
        pairs = {tuple(words.replace("_", " ").split("  ")): kind for words, kind in kin.items()}
        self._kin = {pair: Kin(kind) for pair, kind in pairs.items()}

    def kin(self, first: str, second: str) -> Kin | None:
        return self._kin.get((first, second))


def test_another_word_for_it_stands_beside_it():
    found = align("The pact was violated", "The pact was breached", SmallThesaurus(violated__breached="alike"))
    assert found.alike == {"violat"}
    assert not found.ours_left
    assert not found.theirs_left


def test_words_that_exclude_each_other_are_found():
    found = align("The tunnel was full", "The tunnel was empty", SmallThesaurus(full__empty="opposite"))
    assert found.opposites == (("full", "empty"),)


def test_a_word_with_a_counterpart_excludes_nothing():
    words = SmallThesaurus(full__packed="alike", full__empty="opposite")
    assert not align("The tunnel was full", "The tunnel, once empty, was packed", words).opposites


def test_a_verb_is_asked_about_with_its_particle():
    found = align("The roof imploded", "The roof fell in", SmallThesaurus(imploded__fell_in="alike"))
    assert found.alike == {"implod"}


def test_no_thesaurus_is_asked_about_names():
    found = align("She flew to Reading", "She flew to Studying", SmallThesaurus(reading__studying="alike"))
    assert not found.alike


def test_without_a_thesaurus_words_are_equal_or_left():
    found = align("The pact was violated", "The pact was breached", None)
    assert [w.word for w in found.ours_left] == ["violated"]
    assert [w.word for w in found.theirs_left] == ["breached"]
