import pytest

from claimcheck.article.credits import find_credit, same_outlet

PROSE = "The bridge over the Tarn closed on Monday."


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("MANILA, Philippines (AP) — Divers went down.", "Associated Press"),
        ("PORT CARIDAD (ArchPress) — Divers went down.", "ArchPress"),
        ("By Beth Hall, Tarn Evening Mail", "Tarn Evening Mail"),
        ("(via Fabline)", "Fabline"),
        ("This article was first published by our sister title, the Tarn Evening Mail.", "Tarn Evening Mail"),
        ("This story first ran on Fabline and appears here under a partner program.", "Fabline"),
        ("Copyright Archipelago Press. All rights reserved.", "Archipelago Press"),
        ("© 2024 The Tarn Post", "The Tarn Post"),
        ("Republished from Tarn Weekly", "Tarn Weekly"),
        ("First reported by the Tarn Post, the deal is off.", "Tarn Post"),
        ("Source: Reuters", "Reuters"),
    ],
)
def test_a_credit_line_names_whose_story_it_is(line, credit):
    assert find_credit([line, PROSE], outlet="Brackenmoor Ledger") == credit


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("HARLOW FLATS, Ohio (TPN) — Pickets went up.", "Tri-State Press Network"),
        ("PORT CARIDAD (ArchPress) — Divers went down.", "Archipelago Press"),
        ("Jan 30 (Dial) - Shares fell.", "Dial Wire"),
        ("HARLOW FLATS (WKHT) - It happened here.", "WKHT 6 News"),
        ("© 2025 Tri-State Press Network. All rights reserved.", "Tri-State Press Network"),
        ("By Beth Hall, Tarn Evening Mail", "The Tarn Evening Mail"),
        ("By Beth Hall, Health Reporter", "The Tarn Evening Mail"),
    ],
)
def test_the_outlets_own_name_or_acronym_is_no_credit(line, outlet):
    assert find_credit([line, PROSE], outlet=outlet) is None


@pytest.mark.parametrize(
    "line",
    [
        "The company (Kestrion) - once a giant - fell.",
        "The figure was first published by the ministry in May, and the mayor (who was there) - laughed.",
        "Source: NATO.",
        "Copyright Office staff went home early on Friday, the union said.",
        "From Syria",
        "Officials said that the images were provided by Tarn Council.",
    ],
)
def test_the_storys_own_prose_makes_no_credit(line):
    assert find_credit([PROSE, line, PROSE], outlet="Brackenmoor Ledger") is None


def test_an_author_that_is_an_agency_is_a_credit():
    assert find_credit([PROSE], outlet="Luzon Ledger", authors=("Archipelago Press",)) == "Archipelago Press"
    assert find_credit([PROSE], outlet="Luzon Ledger", authors=("Ana Ruiz, Tri-State Press Network",)) == (
        "Tri-State Press Network"
    )
    assert find_credit([PROSE], outlet="Luzon Ledger", authors=("Ana Ruiz", "Staff reporter", "6 News Staff")) is None


def test_a_datelines_acronym_is_given_its_full_name_where_the_page_has_it():
    lines = ["PORT CARIDAD (ArchPress) — Divers went down.", "Copyright Archipelago Press. All rights reserved."]
    assert find_credit(lines, outlet="Luzon Ledger") == "Archipelago Press"


def test_different_outlets_are_not_the_same():
    assert not same_outlet("Tarn Post", "Tarn Mail")
    assert not same_outlet("AP", "The Tarn Post")
    assert not same_outlet("", "The Tarn Post")
    assert same_outlet("The Tarn Post", "Tarn Post")
