"""Who came first and who second in a contest of many."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        (
            "The race was won by Kenya's Amos Kip.",
            "Norway's Jan Berg won the race, with Kenya's Amos Kip second.",
            "contradicts",
        ),
        ("Amos Kip won the marathon.", "Jan Berg won the marathon ahead of Amos Kip.", "contradicts"),
        ("Amos Kip won the marathon.", "Amos Kip came third in the marathon, behind Jan Berg.", "contradicts"),
        (
            "The winner of the prize was Rosa Lima.",
            "Jan Berg took the prize, with Rosa Lima the runner-up.",
            "contradicts",
        ),
        ("Rosa Lima won the election.", "Rosa Lima came second in the election with 40%.", "contradicts"),
        ("Amos Kip won the marathon.", "Amos Kip won the marathon, with Jan Berg second.", "supports"),
        ("Amos Kip won the race.", "Amos Kip, who finished second last year, won the race.", "supports"),
        ("Rosa Lima won the award.", "Rosa Lima won the award ahead of Tom Hale.", "supports"),
        ("Rosa Lima won the election.", "Rosa Lima won a second term in the election.", "supports|silent"),
    ],
)
def test_who_came_second_did_not_win(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
