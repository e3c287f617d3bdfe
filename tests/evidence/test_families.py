import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.article.article import Article
from claimcheck.evidence.families import family_of
from claimcheck.evidence.origin import Origin, Voucher
from claimcheck.evidence.origins import same_origin


def family(url: str) -> str:
    return family_of(Article(text="It rained.", url=url))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://news.orrel.example/a", "https://sport.orrel.example/b"),
        ("https://www.orrel.co.uk/a", "http://north.orrel.co.uk:8080/b"),
        ("https://orrel.com.au/a", "https://orrel.com.au/b"),
    ],
)
def test_parts_of_one_publishers_domain_are_one_family(one: str, other: str) -> None:
    assert family(one) == family(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://orrel.co.uk/a", "https://skerry.co.uk/a"),
        ("https://orrel.wordpress.com/a", "https://skerry.wordpress.com/a"),
        ("https://orrel.github.io/a", "https://skerry.github.io/a"),
    ],
)
def test_strangers_under_a_shared_ending_are_none(one: str, other: str) -> None:
    assert family(one) != family(other)


@pytest.mark.parametrize("url", ["", "reports/a.html", "http://localhost/a", "http://192.0.2.7/a", "https://a..b/"])
def test_what_is_no_publishers_domain_gives_no_family(url: str) -> None:
    assert family(url) == ""


def test_two_outlets_of_one_family_are_one_origin_and_that_is_said() -> None:
    one = Origin(name="Orrel Sport", voucher=Voucher.OUTLET, family="orrel.example")
    other = Origin(name="The Northern", voucher=Voucher.OUTLET, family="orrel.example")
    match = same_origin(one, other)
    assert match is not None
    assert "orrel.example" in match.evidence


@given(st.text())
def test_any_address_is_read(url: str) -> None:
    assert isinstance(family(url), str)
