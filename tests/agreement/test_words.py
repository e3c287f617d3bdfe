from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.agreement import lexicon
from claimcheck.agreement.opposites import OPPOSITES
from claimcheck.agreement.words import counted, coverage, doings, has_phrase, states, stem, terms, tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("About 400 workers walked off the job", "Some 400 employees went on strike"),
        ("operations were postponed", "operations had been put off"),
        ("the labour contract expired", "the contract ran out"),
        ("people were aboard", "passengers were on board"),
    ],
)
def test_news_words_for_one_thing_share_terms(one, other):
    assert set(terms(one)) & set(terms(other))


def test_figures_days_and_function_words_are_no_content():
    assert terms("On Monday there were about 1,200 of them in March 2024") == ()


def test_a_month_is_no_march():
    assert "#protest" not in terms("It closed on 14 March")
    assert "#protest" in terms("Thousands marched through the city")


def test_the_board_of_a_company_is_not_boarding():
    assert states("the trust's board") == frozenset()
    assert states("They boarded the ferry") == {"board"}


def test_a_negation_inside_a_word_is_seen():
    assert tokens("They didn’t and cannot") == ("they", "did", "not", "and", "can", "not")


def test_what_is_counted_is_the_last_word():
    assert counted("nine crew members") == "crew"
    assert counted("people confirmed dead, soldiers") == "soldier"


def test_doings_leave_things_out():
    assert doings("The ferry sank") == {"#sink"}


def test_whole_words_only_make_a_phrase():
    assert has_phrase("He denied it", ("denied",)) == "denied"
    assert has_phrase("He is undenied", ("denied",)) is None


def test_coverage_of_nothing_is_nothing():
    assert coverage(frozenset(), frozenset("ab")) == 0.0


def test_no_phrase_stands_under_two_doings():
    seen: dict[str, str] = {}
    for table in (lexicon.STATES, lexicon.ACTS):
        for concept, phrases in table.items():
            for phrase in {p.strip() for p in phrases.split(",")}:
                assert seen.setdefault(phrase, concept) == concept, phrase


def test_opposites_and_moving_states_are_concepts():
    known = {*lexicon.STATES, *lexicon.ACTS}
    assert {word for pair in OPPOSITES for word in pair} <= known
    assert known >= lexicon.MOVING


@given(st.text())
def test_any_text_has_terms(text):
    assert all(terms(text)) or terms(text) == ()


@given(st.from_regex(r"[a-z]{1,20}", fullmatch=True))
def test_a_stem_is_never_empty(word):
    assert stem(word)


@pytest.mark.parametrize("unit", ["a'", "(1999 "])
def test_reading_words_is_linear(unit, assert_linear):
    assert_linear(lambda times: terms(unit * times), 100_000 // len(unit))


def test_an_age_makes_nobody_old():
    assert terms("a 17-year-old boy") == terms("a boy")
    assert "#old" in terms("an old mill")


def test_a_number_inside_a_phrase_does_not_hide_it():
    assert terms("The crash cost seven lives") == terms("The crash cost lives")
    assert terms("The firm will cut about twelve jobs") == terms("The firm will cut jobs")
    assert "#layoff" not in terms("There was a fire; twelve workers fled")
