"""What a report took from another text, altered or not."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.article.article import Article
from claimcheck.evidence.copies import copy_share, find_copied

STORY = """Firefighters brought 14 hikers down from Mount Orrel on Tuesday after a storm cut the only path to the hut.

“We counted them twice and all of them are here,” said Ada Lindqvist, who leads the mountain rescue team of the valley.

Two of the hikers had broken bones and were taken to the hospital in Brenn by helicopter shortly before nightfall.

The hut's warden said that 31 people had signed the guest book over the weekend, more than on any other this year.

The path is to stay closed until engineers have looked at every one of its 12 wooden bridges, the district council said.

No warning had been given, according to the weather service, because its station was struck by lightning."""
FILLER = "copper ladder under marble green window seldom often grain tall quite river".split()


def article(text: str) -> Article:
    return Article(text=text)


def test_an_exact_copy_is_whole_and_unaltered() -> None:
    copying = find_copied(article(STORY), article(STORY))
    assert copying.whole
    assert copying.share == 1.0
    assert not copying.altered


def test_a_shortened_copy_is_still_a_copy() -> None:
    shortened = STORY.replace(" shortly before nightfall", "").replace(", who leads the mountain rescue team", "")
    assert find_copied(article(shortened), article(STORY)).whole


def test_copied_spans_slice_back_to_sentences_of_the_report() -> None:
    copying = find_copied(article(STORY), article(STORY))
    assert [s.of(STORY)[-1] in ".”" for s in copying.sentences] == [True] * len(copying.sentences)
    assert len(copying.sources) == len(copying.sentences)


@pytest.mark.parametrize("figure", re.findall(r"\d+", STORY))
def test_a_copy_with_any_figure_changed_is_an_altered_copy(figure: str) -> None:
    changed = STORY.replace(figure, str(int(figure) + 7), 1)
    copying = find_copied(article(changed), article(STORY))
    assert copying.whole
    assert [str(int(figure) + 7) in s.of(changed) for s in copying.altered] == [True]


def test_figures_in_words_and_digits_are_the_same_figure() -> None:
    copying = find_copied(article(STORY.replace("14 hikers", "fourteen hikers")), article(STORY))
    assert not copying.altered


def test_a_copy_that_turns_a_statement_round_is_altered() -> None:
    changed = STORY.replace("all of them are here", "not all of them are here")
    assert len(find_copied(article(changed), article(STORY)).altered) == 1


@given(st.integers(0, 10_000))
def test_a_copy_with_a_fifth_of_its_words_changed_is_still_a_copy(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 -- words are drawn, nothing is kept secret
    parts = re.split(r"(\s+)", STORY)
    words = [i for i, part in enumerate(parts) if part.strip() and not re.search(r"\d", part)]
    for i in chance.sample(words, len(words) // 5):
        parts[i] = chance.choice(FILLER)
    copying = find_copied(article("".join(parts)), article(STORY), credited=True)
    assert copying.whole
    assert copying.share > 0.5


def test_a_paragraph_of_agency_text_in_an_own_story_is_a_partial_copy() -> None:
    borrowed = "\n\n".join(STORY.split("\n\n")[2:4])
    own = "Our reporter climbed to the hut by the old smugglers' trail and met nobody on the way but a goat.\n\n"
    text = own * 2 + borrowed + "\n\nThe soup was good, and there was a great deal of it, and we drank it by the stove."
    copying = find_copied(article(text), article(STORY))
    assert not copying.whole
    assert [s.of(text) in borrowed for s in copying.sentences] == [True, True]


def test_a_speaker_quoted_alike_in_an_own_story_is_no_copy() -> None:
    text = (
        "It was long after dark when we reached the foot of the mountain.\n\n"
        "“We counted them twice and all of them are here,” Lindqvist told this radio station in the car park."
    )
    assert not find_copied(article(text), article(STORY)).sentences


def test_an_own_report_of_the_same_facts_is_no_copy() -> None:
    text = (
        "Mountain rescuers walked 14 people to safety on Orrel this Tuesday. The storm had torn away the path.\n\n"
        "A helicopter flew two with fractures to Brenn. In the hut's guest book stand 31 names since Saturday."
    )
    assert copy_share(text, STORY) == 0.0


def test_one_altered_sentence_alone_is_no_copy_since_it_may_be_an_update() -> None:
    old = "Shares in the company closed at 17.05 on Thursday, down 3.9 percent, in heavy trade on the Brenn exchange."
    new = "A quiet day in the valley.\n\n" + old.replace("17.05", "18.20").replace("3.9", "1.1")
    assert not find_copied(article(new), article(old)).sentences


def test_sentences_repeated_a_thousand_times_cost_no_square(assert_linear) -> None:
    text = "The clerk read the same line of the same form once more. "
    assert_linear(lambda times: copy_share(text * times, text * times), 4_000)


@given(st.text(), st.text())
def test_arbitrary_texts_have_a_share_between_none_and_all(a: str, b: str) -> None:
    assert 0.0 <= copy_share(a, b) <= 1.0
