"""The fixture ``assert_linear`` catches a square where there is one, and lets pass what only takes long."""

from __future__ import annotations

import gc
import re
from functools import lru_cache

import pytest

NOT_LINEAR = pytest.raises(pytest.fail.Exception, match="not linear")


def test_work_that_grows_with_its_length_passes(assert_linear):
    assert_linear(lambda times: [str(number) for number in range(times)], 200_000)
    assert_linear(lambda times: re.findall("a*b|a", "ab" * times), 200_000)


def test_sorting_which_is_nearly_linear_passes(assert_linear):
    assert_linear(lambda times: sorted(str(number) for number in range(times)), 200_000)


def test_a_pattern_that_tries_again_at_each_letter_is_caught(assert_linear):
    with NOT_LINEAR:
        assert_linear(lambda times: re.findall("a*b", "a" * times), 40_000)


def test_a_list_searched_once_for_each_of_its_items_is_caught(assert_linear):
    def without_repeats(times):
        kept = []
        for number in range(times):
            if number not in kept:
                kept.append(number)

    with NOT_LINEAR:
        assert_linear(without_repeats, 12_000)


def test_a_text_copied_once_for_each_of_its_letters_is_caught(assert_linear):
    def letter_by_letter(times):
        text = "a" * times
        while text:
            text = text[1:]

    with NOT_LINEAR:
        assert_linear(letter_by_letter, 300_000)


def test_a_square_beside_work_that_is_linear_is_caught(assert_linear):
    with NOT_LINEAR:
        assert_linear(lambda times: (re.findall("a*b", "a" * times), [str(n) for n in range(3 * times)]), 40_000)


def test_a_square_that_is_worked_out_once_and_then_remembered_is_caught(assert_linear):
    remembered = lru_cache(lambda text: re.findall("a*b", text))
    with NOT_LINEAR:
        assert_linear(lambda times: remembered("a" * times), 40_000)


def test_work_that_is_slower_from_some_length_on_passes(assert_linear):
    def slower_when_long(times):
        for _ in range(15 if times > 20_000 else 1):
            sorted(range(10 * times))

    assert_linear(slower_when_long, 40_000)


def test_work_too_short_to_be_measured_passes(assert_linear):
    assert_linear(lambda times: "a" * times, 100)
    assert_linear(lambda times: "a" * times, 0)


@pytest.mark.parametrize("collecting", [True, False])
def test_garbage_is_collected_as_before_even_when_the_work_fails(assert_linear, collecting):
    def fail(_):
        assert not gc.isenabled()
        raise ValueError("as it happens")

    before = gc.isenabled()
    (gc.enable if collecting else gc.disable)()
    try:
        with pytest.raises(ValueError, match="as it happens"):
            assert_linear(fail, 100)
        assert gc.isenabled() is collecting
    finally:
        (gc.enable if before else gc.disable)()
