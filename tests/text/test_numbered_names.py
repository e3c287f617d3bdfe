"""Numbers that are part of a name, in lists, of army units and of roads."""

from __future__ import annotations

import pytest

from claimcheck.text.quantities import find_quantities


@pytest.mark.parametrize(
    "text",
    [
        "Trams 4 and 11 were held up.",
        "Articles 9 and 12 of the charter apply.",
        "Sections 204, 311 and 90B of the act apply.",
        "Flights 431 and 618 were late.",
        "Rooms 7 and 9 were sealed.",
        "Gates 2, 3 and 6 stay shut.",
        "Rain fell on days 2 and 5.",
        "See footnote 14.",
        "See note 31 of the annex.",
        "She went from 6 Squadron to 3 Brigade.",
        "He trained with 31 Commando.",
        "He led 14 Air Defence Regiment.",
        "A lorry overturned on US 40.",
        "Text SAVE to 71717.",
        "The office is in Ostby, PIN 402118.",
        "Kern took 4 for 27.",
        "Kern had figures of 6 for 31.",
    ],
)
def test_a_number_in_a_name_counts_nothing(text):
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the first days 12 people died.", [(12, "people")]),
        ("On days 3 and 4, 12 people died.", [(12, "people")]),
        ("It seized 3 Brigade members.", [(3, "members")]),
        ("In the US 12 died.", [(12, "")]),
        ("Articles 4 and 30 amendments were read.", [(30, "amendments")]),
        ("She sent word to 4000 men.", [(4000, "men")]),
        ("He took 4 for 27 days.", [(4, ""), (27, "days")]),
    ],
)
def test_a_count_beside_such_words_stays_one(text, expected):
    assert [(q.low, q.unit) for q in find_quantities(text)] == expected


def test_a_group_of_so_many_counts():
    assert [(q.low, q.high, q.unit) for q in find_quantities("A group of 30 to 40 men fled.")] == [(30, 40, "men")]
    assert find_quantities("The Group of 20 met the Group of Seven.") == ()
