"""What was unverified and has been verified since is not self-unverified."""

from __future__ import annotations

import pytest

import claimcheck

TOLD = "The rebels said they had freed 12 hostages. "


def lifted(text: str) -> list[bool]:
    return [d.lifted for d in claimcheck.find_disclaimers(TOLD + text, outlet="The Harbour Times") if d.by == "outlet"]


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Times could not verify the report at first, but later confirmed it with two families.",
        "The Harbour Times had been unable to confirm the release, but did so on Monday.",
        "The Harbour Times could not immediately confirm the release. It has since been confirmed by the Red Cross.",
        "The Harbour Times was not able to confirm the release, which the Red Cross announced hours later.",
        "The release could not initially be verified. A minister acknowledged it on Tuesday.",
        "The Harbour Times was initially unable to verify a video of it but was later able to geolocate the video.",
        "The Harbour Times could not confirm the release until Friday.",
        "The Harbour Times was unable to verify the release until a call with one of the men last week.",
        "The Harbour Times could not initially confirm who was freed. His sister confirmed that he was Karim Ruiz.",
        "The Harbour Times was at first unable to verify the report but has since matched the names to a list.",
        "The report could not be confirmed at the time. Port records seen on Thursday bear it out.",
        "The Harbour Times initially could not verify a film of it. It has now confirmed that it was filmed in Aller.",
        "The Harbour Times had not been able to verify the news. On Friday our reporters saw guards there.",
        "The Harbour Times was initially unable to place the footage. A team at the Harbour Times has now matched it.",
        "The Harbour Times could not establish that the men were free. Two of them have since said that they are.",
        "A minister said three more had died, which the Harbour Times could not then confirm. Doctors confirmed it.",
    ],
)
def test_somebody_made_sure_of_the_same_matter_since(text: str) -> None:
    assert lifted(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Times could not verify the report. The army has since denied it.",
        "The Harbour Times could not verify the report. The police have since confirmed that a bank was robbed.",
        "The Harbour Times cannot confirm the release until the list is published.",
        "The Harbour Times could not verify the report. Nobody has since confirmed it.",
        "The Harbour Times could not verify the report. The Red Cross said it would later confirm it.",
        "The Harbour Times could not verify the report. The army later said it would not comment.",
        "The Harbour Times was initially unable to verify it. It has since asked the ministry for a list.",
        "The Harbour Times could not verify the report. The minister has since said that he was in Rome.",
        "The report could not initially be verified but appeared on a page that the rebels use.",
    ],
)
def test_a_denial_another_matter_or_a_promise_lifts_nothing(text: str) -> None:
    assert not any(lifted(text))


@pytest.mark.parametrize(
    "text",
    [
        "Friends said he was held, a report that could not be confirmed at the time. Papers now show that he was held.",
        "The Harbour Times could not verify it at the time, but its reporter has since seen their flags at the port.",
    ],
)
def test_papers_and_an_own_look_lift_what_was_open_at_the_time(text: str) -> None:
    assert all(lifted(text))


def test_what_the_words_hang_on_is_confirmed_in_the_same_sentence() -> None:
    text = "Reports that he had died, which could not be verified on Sunday, were confirmed by his family on Monday."
    assert lifted(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Times could not verify the claim on Monday. On Tuesday it verified it with satellite images.",
        "The reports could not be verified on Sunday. By Monday evening the Harbour Times had confirmed them.",
        "On Friday the Harbour Times could not verify the report. It has since confirmed the report with two aides.",
    ],
)
def test_the_same_confirmed_on_another_day_lifts_it(text: str) -> None:
    assert all(lifted(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Times could not verify the claim on Monday. On Tuesday the army confirmed a raid on the bridge.",
        "The Harbour Times could not verify the claim on Monday. On Tuesday the army could not confirm it.",
        "The Harbour Times could not verify the claim on Monday. On Tuesday the army said it would confirm it.",
        "On Friday the Harbour Times could not verify it. It has since confirmed the report of a flood in Rome.",
    ],
)
def test_another_day_alone_lifts_nothing(text: str) -> None:
    assert not any(lifted(text))
