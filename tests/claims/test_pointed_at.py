"""What pointing words say of what is meant: one or several things told, by whom, and about what."""

from __future__ import annotations

import pytest

from claimcheck.claims.pointed_at import PointedAt


def pointing(*topic: str) -> PointedAt:
    return PointedAt(noun="claim", owner=frozenset(), topic=frozenset(topic), several=True)


@pytest.mark.parametrize(
    ("topic", "told"),
    [("vote", "voter"), ("closure", "close"), ("poisoning", "poisoned"), ("bribery", "bribe"), ("canal", "canal")],
)
def test_words_of_one_stem_are_about_the_same(topic: str, told: str) -> None:
    assert pointing(topic).is_about(["the", told])
    assert pointing(told).is_about([topic])


@pytest.mark.parametrize(("topic", "told"), [("car", "care"), ("contract", "control"), ("merger", "murder")])
def test_words_that_only_begin_alike_are_not(topic: str, told: str) -> None:
    assert not pointing(topic).is_about([told])


def test_without_a_topic_anything_may_be_meant() -> None:
    assert pointing().is_about([])
