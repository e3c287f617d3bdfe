"""Ranks of superlatives, contraries of them, and what is only among the first."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("The lighthouse is the oldest in Norway.", "The lighthouse is the third-oldest in Norway.", "contradicts"),
        ("The lake is the deepest lake in Europe.", "The lake is the second deepest lake in Europe.", "contradicts"),
        ("The city is the second largest in Ghana.", "The city is the largest in Ghana.", "contradicts"),
        (
            "May was the wettest month on record in Wales.",
            "May was Wales's second-wettest month on record.",
            "contradicts",
        ),
        (
            "Nairobi is the most expensive city in Africa.",
            "Nairobi is the third most expensive city in Africa.",
            "contradicts",
        ),
        (
            "It was the worst flood in Kerala in 60 years.",
            "It was the second-worst flood in Kerala in 60 years.",
            "contradicts",
        ),
        ("It was the warmest June on record in Norway.", "June in Norway was the coldest for 40 years.", "contradicts"),
        (
            "The firm had its best quarter in five years.",
            "The firm had its worst quarter in five years.",
            "contradicts",
        ),
        ("One of the oldest inns is the Lamb.", "Nearby is the Lamb, one of the oldest inns here.", "supports"),
        ("Ana Sousa is the richest woman in Angola.", "Ana Sousa is one of the richest women in Angola.", "silent"),
        ("The dam is the largest in Ethiopia.", "The dam is the second-largest in Africa.", "silent"),
        ("The port is the busiest in Kenya.", "The port is one of the busiest in East Africa.", "silent"),
        ("Lagos is the largest city in Nigeria.", "Kano is the second-largest city in Nigeria.", "silent"),
        ("It was the hottest day of the year in Rome.", "It was the coldest day of the year in Oslo.", "silent"),
        ("The oldest victim was 80.", "The youngest victim was four.", "silent"),
        ("The highest bid was $3m.", "The lowest bid was $1m.", "silent"),
        ("The second-largest party left the coalition.", "The largest party stayed in the coalition.", "silent"),
        (
            "The bank is the country's largest lender.",
            "The bank, the country's largest lender, is the second-largest taxpayer.",
            "supports",
        ),
        ("The bridge is the longest in the country.", "At 3km, the bridge is the country's longest.", "supports"),
    ],
)
def test_another_rank_and_the_contrary_exclude_each_other_and_another_measure_leaves_it_open(
    claim: str, report: str, stance: str
) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
