from __future__ import annotations

import pytest

from claimcheck.agreement.outcomes import alike, apart, comes_back, standings
from claimcheck.claims.claim import Act, Party


def act(doing, *others, by=None, to=None, rejected=False):
    subject, object_ = (Party(names=(name,), whole=name) if name else None for name in (by, to))
    return Act(doing=doing, subject=subject, object=object_, others=others, rejected=rejected)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (act("closed", to="road"), act("blocked", to="road")),
        (act("taken", "into custody", to="Orlo"), act("arrested", to="Orlo")),
        (act("closed", to="road", rejected=True), act("stayed", "open", by="road")),
        (act("upheld", to="ban"), act("stays", "in force", by="ban")),
        (act("contaminated", by="water", rejected=True), act("clean", by="water")),
    ],
)
def test_one_outcome_in_other_words_is_alike(ours, theirs):
    assert alike(ours, theirs)
    assert not apart(ours, theirs)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (act("arrested", to="Orlo"), act("remains", "at large", by="Orlo")),
        (act("called off", to="march"), act("went ahead", by="march")),
        (act("held", by="dam"), act("burst", by="dam")),
        (act("struck down", to="ban"), act("upheld", to="ban")),
    ],
)
def test_outcomes_of_which_one_can_hold_are_apart(ours, theirs):
    assert apart(ours, theirs)
    assert not alike(ours, theirs)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (act("held", by="bank", to="talks"), act("collapsed", by="talks")),  # a bank that holds talks is no dam
        (act("rose", by="prices", rejected=True), act("fell", by="prices")),  # they may stay where they are
        (act("closed", to="road"), act("met", "to lift the ban", by="ministers")),
        (act("painted", to="road"), act("widened", to="road")),
    ],
)
def test_what_decides_nothing_of_one_kind_is_neither(ours, theirs):
    assert not alike(ours, theirs)
    assert not apart(ours, theirs)


def test_who_leaves_stands_so_and_not_what_he_leaves():
    assert all(s.by_doer for s in standings(act("left", by="Velk", to="club")).values())
    assert not standings(act("left", by="Velk", to="pitch"))
    assert not any(s.by_doer for s in standings(act("closed", by="Velk", to="club")).values())


def test_what_is_open_again_was_closed():
    assert comes_back("The road is open again")
    assert not comes_back("The road is open")
