from hypothesis import given
from hypothesis import strategies as st

from claimcheck.evidence.retrieval import Place, Views, Weights, best_passages


def place(document: int, start: int = 0) -> Place:
    return Place(document, f"report-{document}", start)


def rows(found) -> list[int]:
    return [row for row, _ in found]


def test_meaning_and_words_both_raise_a_passage():
    views = Views(passage_words={1: 5.0, 2: 10.0}, document_words={}, meaning={1: 0.9, 2: 0.2, 3: 0.5})
    places = {1: place(1), 2: place(2), 3: place(3)}
    found = best_passages(views, places, limit=10, weights=Weights(passage_words=0.5, meaning=1, document_words=0))
    assert found == ((1, 1.15), (2, 0.7), (3, 0.5))


def test_the_words_of_a_document_raise_its_best_passage_only():
    views = Views(passage_words={}, document_words={1: 4.0}, meaning={1: 0.6, 2: 0.5, 3: 0.55})
    places = {1: place(1), 2: place(1, 50), 3: place(2)}
    assert rows(best_passages(views, places, limit=3)) == [1, 3, 2]


def test_a_second_passage_of_a_document_stands_behind_another_documents_first():
    views = Views(passage_words={}, document_words={}, meaning={1: 0.6, 2: 0.55, 3: 0.5})
    places = {1: place(1), 2: place(1, 50), 3: place(2)}
    weights = Weights(passage_words=0, meaning=1, document_words=0, again=0.1)
    assert best_passages(views, places, limit=3, weights=weights) == ((1, 0.6), (3, 0.5), (2, 0.45))


def test_equal_scores_are_ordered_by_document_and_place():
    views = Views(passage_words={}, document_words={}, meaning={7: 0.5, 8: 0.5, 9: 0.5})
    places = {7: place(2, 10), 8: place(2, 5), 9: place(1, 99)}
    assert rows(best_passages(views, places, limit=3)) == [9, 8, 7]


def test_a_passage_without_a_place_is_passed_over():
    views = Views(passage_words={1: 1.0}, document_words={}, meaning={1: 0.5, 2: 0.9})
    assert rows(best_passages(views, {1: place(1)}, limit=3)) == [1]


def test_nothing_comes_of_nothing():
    assert best_passages(Views({}, {}, {}), {}, limit=10) == ()


@given(
    st.dictionaries(st.integers(0, 30), st.floats(-1, 1), max_size=20),
    st.dictionaries(st.integers(0, 30), st.floats(0, 50), max_size=20),
    st.integers(0, 12),
)
def test_the_order_of_candidates_does_not_matter_and_the_limit_holds(meaning, words, limit):
    places = {row: place(row % 4, row) for row in meaning}
    turned = {row: places[row] for row in reversed(list(places))}
    views = Views(words, {1: 3.0}, meaning)
    found = best_passages(views, places, limit=limit)
    assert found == best_passages(views, turned, limit=limit)
    assert len(found) == min(limit, len(places))
    scores = [score for _, score in found]
    assert scores == sorted(scores, reverse=True)
