"""Numerals: digits with separators, number words, fractions, scales."""

import pytest

from claimcheck.text.digits import digits_value
from claimcheck.text.numerals import read_numeral
from claimcheck.text.words import read_words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("seventy-one", 71),
        ("two hundred and forty-five thousand six hundred and twelve", 245612),
        ("three-thousand", 3000),
        ("two dozen", 24),
        ("half a dozen", 6),
        ("a hundred", 100),
        ("two and a half", 2.5),
        ("2½", 2.5),
        ("10 1/2", 10.5),
        ("3/4", 0.75),
        ("4 hundred", 400),
        ("1.2bn", 1.2e9),
        ("a quarter of a million", 250000),
        ("hundreds of thousands", 200000),
        ("several hundred", 300),
        ("nine out of 10", 0.9),
        ("one in four", 0.25),
        ("a pair of", 2),
        ("a quartet of", 4),
        ("12 million", 12e6),
        ("five crore", 5e7),
        ("816 000", 816000),
        ("10^6", 1e6),
        ("10⁴", 1e4),
        ("6 × 10⁻¹²", 6e-12),
        ("1.99×10−30", 1.99e-30),
        ("3.2 x 10^9", 3.2e9),
    ],
)
def test_a_numeral_has_its_value(text, value):
    words = read_words(text)
    found = read_numeral(words, 0)
    assert found is not None
    assert found.value == pytest.approx(value)
    assert found.stop == words.count


@pytest.mark.parametrize("text", ["10-30 kg", "10−30 kg", "10 ^ 6", "10^", "10^999 kg", "4 x 4", "5 x 10-30 kg"])
def test_a_range_or_a_size_is_no_power_of_ten(text):
    found = read_numeral(read_words(text), 0)
    assert found is not None
    assert found.stop == 1


@pytest.mark.parametrize("raw", ["28.10.2024", "1.2.3", "1,2,3,4", "9" * 40, "10,00,0"])
def test_dates_versions_and_serial_numbers_have_no_value(raw):
    assert digits_value(raw) is None


@pytest.mark.parametrize(
    "text", ["a man", "half", "the", "quarter final", "nineteen sixties", "tens", "a pair of running shoes"]
)
def test_these_open_no_numeral(text):
    assert read_numeral(read_words(text), 0) is None
