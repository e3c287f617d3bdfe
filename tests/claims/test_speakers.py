from __future__ import annotations

import claimcheck


def speakers(text: str) -> list[str]:
    return [a.speaker for a in claimcheck.find_attributions(text)]


def test_a_surname_is_the_full_name_given_before() -> None:
    text = "Mayor Ana Ruiz opened the session. Ruiz said the bridge is closed."
    assert speakers(text) == ["Ana Ruiz"]


def test_a_pronoun_is_the_person_who_was_the_subject_last() -> None:
    text = "Mayor Ana Ruiz met Tom Hale on the quay. She said the bridge is closed."
    assert speakers(text) == ["Ana Ruiz"]


def test_an_acronym_is_spelled_out() -> None:
    text = "The National Port Authority (NPA) closed the bridge. The NPA said it was unsafe."
    assert speakers(text) == ["National Port Authority"]


def test_a_role_is_the_person_who_holds_it() -> None:
    text = "Ana Ruiz, the mayor of Lowport, came late. Tom Hale, a trader, came early.\n\nThe mayor said the bridge is closed."
    assert speakers(text) == ["Ana Ruiz"]


def test_the_agency_is_the_service_named_before() -> None:
    text = "The Coastal Weather Service issued a warning. The agency said waves reached 4 meters."
    assert speakers(text) == ["Coastal Weather Service"]


def test_a_name_joined_by_and_is_one_body() -> None:
    text = "Brixham and Dale Hospital Trust, which runs the wards, said 40 operations were put off."
    assert speakers(text) == ["Brixham and Dale Hospital Trust"]
