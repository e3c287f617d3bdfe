"""Every phrase of every lexicon does what its table says, so that a new phrase is one line and is tested at once."""

import pytest

from claimcheck.text import currencies, hedges, rates, trend_words, unit_names
from claimcheck.text.nouns import plural
from claimcheck.text.quantities import find_quantities
from claimcheck.text.units import dimension

# These bound only a number that ends its phrase, or stand before the noun.
INSIDE = ("+", "plus", "odd", "- plus", "- odd", "- some", "- ish")


def first(text):
    return next(iter(find_quantities(text)), None)


def phrases(table):
    return [(phrase, comparator) for comparator, words in table.items() for phrase in words.split("|")]


@pytest.mark.parametrize(("phrase", "comparator"), phrases(hedges._BEFORE))
def test_a_hedge_before_a_number_bounds_it(phrase, comparator):
    assert first(f"It counted {phrase} 40 boats.").comparator is comparator


@pytest.mark.parametrize(("phrase", "comparator"), phrases(hedges._BEFORE_SUMS))
def test_a_hedge_before_a_sum_bounds_it(phrase, comparator):
    assert first(f"The fares {phrase} $40.").comparator is comparator
    assert first(f"The boats {phrase} 40 piers.").comparator.value == "="


@pytest.mark.parametrize(("phrase", "comparator"), phrases(hedges._AFTER))
def test_a_hedge_after_a_number_bounds_it(phrase, comparator):
    inside = phrase in INSIDE
    noun = f"40{'' if phrase[0] in '+-' else ' '}{phrase.replace(' ', '')} boats" if inside else f"40 boats {phrase}"
    assert first(f"It counted {noun}.").comparator is comparator


@pytest.mark.parametrize("word", sorted(rates._RATED))
def test_a_rate_is_known_by_its_noun(word):
    assert first(f"They pay $40 a {word} there.").per == f"a {word}"
    assert first(f"They pay $40 per {word} there.").per == f"per {word}"


@pytest.mark.parametrize("word", sorted(trend_words.UP | trend_words.DOWN))
def test_a_verb_of_movement_gives_the_figure_its_direction(word):
    link = "to" if word in trend_words.ONLY_TO else "by"
    trend = first(f"Prices {word} {link} 12 percent.").trend
    assert trend is not None
    assert trend.value == ("up" if word in trend_words.UP else "down")


@pytest.mark.parametrize("word", sorted(trend_words.UP_NOUNS | trend_words.DOWN_NOUNS))
def test_a_noun_of_movement_gives_the_figure_its_direction(word):
    direction = "up" if word in trend_words.UP_NOUNS else "down"
    for text in (f"It saw a {word} of 12 percent in sales.", f"It saw a 12 percent {word} in sales."):
        assert first(text).trend is not None, text
        assert first(text).trend.value == direction


def test_every_currency_code_name_and_national_name_is_money():
    assert [code for code in currencies._CODES if first(f"It costs {code} 40 now.").unit not in (code, "CNY")] == []
    assert [name for name, code in currencies._NAMES.items() if first(f"It costs 400 {name} now.").unit != code] == []
    wrong = [
        (nation, name)
        for name, nations in currencies._NATIONAL.items()
        for nation, code in nations.items()
        if first(f"It costs 400 {nation.title()} {name} now.").unit != code
    ]
    assert wrong == []


def test_every_measure_is_read_and_keeps_its_dimension():
    def wrong(name, pint_name):
        found = first(f"It came to 42 {plural(name)} then.")
        known = dimension(found.unit, found.per)
        return bool(pint_name) and (known is None or known[1] != pint_name)

    assert [name for name, (_, pint_name) in unit_names.NAMED.items() if wrong(name, pint_name)] == []
    assert [sign for sign in unit_names.SYMBOLS if not first(f"It came to 42 {sign} then.").unit] == []
    assert set(unit_names.SYMBOLS.values()) - set(unit_names.NAMED) <= BARE


# Symbols that name nothing that could be converted.
BARE = {"mbps", "gbps", "kbps", "fps", "ppg", "rpg", "apg", "gsm", "mah", "mmol", "bpd"}
