from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck.claims.cast import bare_name, cast_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.cast import Cast
    from claimcheck.claims.reading import Reading


@pytest.fixture
def cast(reading_of: Callable[..., Reading]) -> Cast:
    reading = reading_of(
        "Mayor Ana Ruiz met the National Port Authority (NPA) on Monday. Ruiz said she had asked the NPA for a ferry."
    )
    return cast_of(reading.text, reading.parse)


def test_a_surname_is_short_for_the_whole_name(cast: Cast) -> None:
    assert cast.full("Ruiz") == "Ana Ruiz"


def test_an_acronym_stands_for_the_body_it_is_defined_by(cast: Cast) -> None:
    assert cast.full("NPA") == "National Port Authority"


def test_persons_and_bodies_are_told_apart(cast: Cast) -> None:
    assert cast.members["Ana Ruiz"].person
    assert not cast.members["National Port Authority"].person


@pytest.mark.parametrize(
    ("name", "bare"),
    [("Mayor Ana Ruiz", "Ana Ruiz"), ("the Port Authority’s", "Port Authority"), ("Hale (R-Tex.)", "Hale")],
)
def test_a_bare_name_has_no_titles_articles_or_brackets(name: str, bare: str) -> None:
    assert bare_name(name) == bare


FAMILY = "Paul Drake and his wife, Ellen Drake, ran the home."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"{FAMILY} Mr Drake said it was new. Mrs Drake said it was old.", ["Paul Drake", "Ellen Drake"]),
        ("Ulla Berg sued Jan Berg. Mr Berg said it was new. Ms Berg said it was old.", ["Jan Berg", "Ulla Berg"]),
        ("Ulla Berg met ADA Berg. Ms Berg said it was old.", ["Ulla Berg"]),
    ],
)
def test_of_two_with_one_surname_the_title_tells_who_is_meant(
    reading_of: Callable[..., Reading], text: str, names: list[str]
) -> None:
    reading = reading_of(text)
    assert [m.name for m in cast_of(reading.text, reading.parse).mentions][-len(names) :] == names
