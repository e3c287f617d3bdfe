from datetime import date

import pytest

from claimcheck.adapters import hybrid
from claimcheck.adapters.collection import Collection
from claimcheck.adapters.encoder import load_encoder
from claimcheck.article.article import Article
from claimcheck.evidence.passage import Query

REPORTS = (
    ("harbour", Article(text="The port was closed on Tuesday. Nine ships wait outside.", published=date(2024, 5, 7))),
    (
        "bread",
        Article(text="Bakers raised the price of bread.\n\nFlour costs 12 % more.", title="Bread", published=None),
    ),
    ("later", Article(text="The port opened again on Friday, the harbour master said.", published=date(2024, 5, 10))),
)


@pytest.fixture(scope="module")
def collection():
    return Collection("leaflets", REPORTS, load_encoder())


def documents(answer) -> list[list[str]]:
    return [[passage.document for passage in found] for found in answer.passages]


def test_the_nearest_sentence_comes_first_with_its_context(collection):
    best = collection.search_all([Query(text="Nine vessels are waiting at sea")]).passages[0][0]
    assert best.quote == "Nine ships wait outside."
    assert best.context.of(best.article.text) == "The port was closed on Tuesday. Nine ships wait outside."
    assert (best.document, best.source) == ("harbour", "leaflets")
    assert 0.5 < best.similarity <= 1


def test_each_query_has_its_own_answer_in_order(collection):
    answer = collection.search_all([Query(text="price of bread"), Query(text="port open again")], limit=1)
    assert documents(answer) == [["bread"], ["later"]]


def test_excluded_texts_and_later_ones_are_left_out_and_undated_ones_stay(collection):
    own = REPORTS[0][1].sha256
    answer = collection.search_all(
        [
            Query(text="the port", exclude=frozenset({own})),
            Query(text="the port", until=date(2024, 5, 9)),
        ]
    )
    without_own, until_thursday = documents(answer)
    assert set(without_own) == {"later", "bread"}
    assert set(until_thursday) == {"harbour", "bread"}


def test_the_answer_to_one_query_does_not_depend_on_the_others(collection):
    one = collection.search_all([Query(text="flour")]).passages[0]
    among = collection.search_all([Query(text="ships"), Query(text="flour"), Query(text="")]).passages[1]
    assert one == among


@pytest.mark.parametrize("text", ["", '"(:', "AND OR NOT", "a:b^2~ +x -y *", "\0\ud800", "port " * 5000])
def test_any_query_is_answered(collection, text):
    assert len(collection.search_all([Query(text=text)]).passages) == 1


def test_a_collection_of_nothing_finds_nothing():
    assert Collection("none", (), load_encoder()).search_all([Query(text="port")]).passages == ((),)
    empty = Collection("blank", [("blank", Article(text=" \n "))], load_encoder())
    assert empty.search_all([Query(text="port")]).passages == ((),)


def test_no_room_means_no_passages(collection):
    assert collection.search_all([Query(text="port")], limit=0).passages == ((),)


def test_a_query_that_must_not_see_most_of_it_still_finds_the_rest(monkeypatch):
    monkeypatch.setattr(hybrid, "_HIDDEN_AT_ONCE", 0)
    late = [
        (f"late-{i}", Article(text=f"The port is closed today, said pilot {i}.", published=date(2024, 6, 1)))
        for i in range(130)
    ]
    early = ("early", Article(text="A bakery opened.", published=date(2024, 5, 1)))
    answer = Collection("mixed", [*late, early], load_encoder()).search_all(
        [Query(text="the port is closed", until=date(2024, 5, 9))], limit=1
    )
    assert documents(answer) == [["early"]]


def test_a_window_of_days_an_outlet_and_a_language_limit_what_is_found():
    reports = (
        ("monday", Article(text="The port was shut.", published=date(2024, 5, 6), outlet="Mill Post")),
        (
            "friday",
            Article(text="The port was open.", published=date(2024, 5, 10), outlet="The Pier", language="en-GB"),
        ),
        ("undated", Article(text="The port was painted.", language="de")),
    )
    collection = Collection("leaflets", reports, load_encoder())

    def found(**limits: object) -> set[str]:
        return set(documents(collection.search_all([Query(text="the port", **limits)]))[0])

    assert found(since=date(2024, 5, 7)) == {"friday", "undated"}
    assert found(since=date(2024, 5, 6), until=date(2024, 5, 9)) == {"monday", "undated"}
    assert found(outlets=frozenset({"MILL POST", "Another"})) == {"monday"}
    assert found(language="en") == {"monday", "friday"}
    assert found(language="en-GB") == {"friday"}
    assert found(language="fr") == set()
