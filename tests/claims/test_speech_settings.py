from __future__ import annotations

import pytest

import claimcheck


def content(text: str) -> list[tuple[str, str]]:
    return [(a.speaker, a.content.of(text)) for a in claimcheck.find_attributions(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mr Orban told the court: “I was asleep in the car.”", [("Orban", "I was asleep in the car")]),
        ("Dale told the Daily Anchor: “We have lost 300 jobs.”", [("Dale", "We have lost 300 jobs")]),
        ("She told reporters, “We have lost 12 ships.”", [("She", "We have lost 12 ships")]),
        ("The family confirmed his death to The Sarn Press.", [("family", "his death")]),
        ("Mora Times quoted the officer as saying that six were held.", [("officer", "six were held")]),
        ("What police called an “improvised device” was found.", [("police", "an “improvised device”")]),
        ("Addressing a meeting in Brell, Tomas Varga said 40 people died.", [("Tomas Varga", "40 people died")]),
        ("Ana Ruiz, who pleaded anonymity, said six had died.", [("Ana Ruiz", "six had died")]),
    ],
)
def test_hearers_and_occasions_are_no_part_of_what_is_said(text: str, found: list[tuple[str, str]]) -> None:
    assert content(text) == found


def test_an_attitude_before_the_saying_stays_one() -> None:
    found = content("Lamenting the delays, Varga said 40 people had waited.")
    assert found == [("Varga", "the delays"), ("Varga", "40 people had waited")]


def test_where_something_goes_is_told() -> None:
    assert content("The mayor announced the move to Marn.") == [("mayor", "the move to Marn")]


def test_words_around_a_cue_are_two_parts() -> None:
    text = "The plane, the safety board said, was missing four bolts."
    (found,) = claimcheck.find_attributions(text)
    assert [part.of(text) for part in found.parts] == ["The plane", "was missing four bolts"]


def test_whom_a_paper_relies_on_is_a_link_and_no_saying() -> None:
    for cue in ("Brisk News reported", "Brisk News reported on Monday", "according to Brisk News"):
        text = f"The bank cut 300 jobs, {cue}, citing two officials."
        (found,) = claimcheck.find_attributions(text)
        assert (found.speaker, found.content.of(text), found.chain) == (
            "Brisk News",
            "The bank cut 300 jobs",
            ("two officials",),
        )


def test_a_reason_cited_is_no_source() -> None:
    found = claimcheck.find_attributions("Citing a shortage of staff, the hospital said it closed two wards.")
    assert [a.chain for a in found if a.cue == "said"] == [()]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Three men were shot, per a police report.", [("a police report", "Three men were shot")]),
        ("Per the report, 12 people died.", [("report", "12 people died")]),
        ("Tickets cost $40, per head, at the gate.", []),
        ("The mayor: “12 workers died.”", [("mayor", "12 workers died.")]),
        ("The plan: “12 workers died.”", []),
    ],
)
def test_papers_gone_by_and_roles_before_a_colon(text: str, found: list[tuple[str, str]]) -> None:
    assert [(speaker, what.strip("“”")) for speaker, what in content(text)] == found


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A study of 11,000 pupils found that 40 percent skip lunch.", "study of 11,000 pupils"),
        (
            "Boats took men to the port of Varna in early May, 1,500 soldiers at a time, the coast guard (RIS) said.",
            "coast guard",
        ),
        (
            "Briefing newsmen in Sarn on Monday, the Commissioner of Police, Bayo Adamu, said 12 people were killed.",
            "Bayo Adamu",
        ),
        ("Spring Airlines, the carrier, said it lost $40 million.", "Spring Airlines"),
    ],
)
def test_the_speaker_is_neither_a_figure_nor_who_is_spoken_to(text: str, speaker: str) -> None:
    assert [a.speaker for a in claimcheck.find_attributions(text)] == [speaker]


def test_an_eyewitness_is_unnamed() -> None:
    (found,) = claimcheck.find_attributions("An eyewitness said 12 people died.")
    assert found.anonymous
