"""The words for all having died; what follows from them stands in tests/events/all_dead.txt."""

import pytest

from claimcheck.agreement.all_dead import all_dead


@pytest.mark.parametrize(
    ("text", "number", "who"),
    [
        ("All twenty-two people inside the hut perished.", 22, ""),
        ("None of its nine climbers came out alive.", 9, "climber"),
        ("The blast killed all six workers on the barge.", 6, ""),
        ("Nobody survived.", None, ""),
    ],
)
def test_all_having_died_is_heard_with_how_many_and_who(text, number, who):
    found = all_dead(text)
    assert found is not None
    assert found.number == number
    assert bool(found.who) == bool(who)


@pytest.mark.parametrize(
    "text",
    [
        "Nearly all of the fish were dead.",
        "All but one of the crew died.",
        "Not all the crew died.",
        "All who stayed below died.",
        "None of the kings survived to old age.",
        "No one lived there any more.",
        "All the walkers were dead tired.",
    ],
)
def test_what_only_sounds_like_it_is_not(text):
    assert all_dead(text) is None


@pytest.mark.parametrize("words", ["all ", "none of the ", "all the people on board the ", "not ", "killed all a b "])
def test_hostile_text_takes_linear_time(assert_linear, words):
    assert_linear(lambda times: all_dead(words * times), 4_000)
