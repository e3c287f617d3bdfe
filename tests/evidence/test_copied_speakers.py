from datetime import date

import pytest

from claimcheck.article.article import Article
from claimcheck.evidence.copies import find_copied

DAY = date(2025, 1, 5)
FOOT = " The square was cleared before dark and the trams ran again."


def copied(report, original):
    return find_copied(Article(text=report, published=DAY), Article(text=original, published=DAY))


def test_two_counts_on_two_speakers_words_are_no_copies_of_each_other():
    theirs = "Around 8,000 people marched in Kutaisi on Saturday, the interior ministry said."
    ours = "About 50,000 people marched in Kutaisi on Saturday, organisers said."
    assert copied(theirs + FOOT, ours + FOOT).altered == ()
    assert len(copied(theirs.replace("8,000", "9,000") + FOOT, theirs + FOOT).altered) == 1


def test_according_to_another_is_another_speaker_too():
    theirs = "Around 8,000 people marched in Kutaisi on Saturday, according to the police."
    ours = "About 50,000 people marched in Kutaisi on Saturday, according to the organisers."
    assert copied(theirs + FOOT, ours + FOOT).altered == ()


@pytest.mark.parametrize(
    ("report", "taken"),
    [
        ("The Norse Data Office said it had opened an inquiry into the dating app Kindle Hearts on Monday.", 0),
        ("The Norse Data Office has opened an inquiry into the popular dating app Kindle Hearts on Monday.", 1),
    ],
)
def test_a_sentence_on_somebodys_word_is_no_copy_of_one_on_nobodys(report, taken):
    original = "The Norse Data Office has opened an investigation into the dating app Kindle Hearts on Monday."
    assert len(copied(report, original).sentences) == taken
