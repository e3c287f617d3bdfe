from claimcheck.article.article import Article
from claimcheck.evidence.gathering import first_sentences
from claimcheck.evidence.passage import Passage
from claimcheck.text.span import Span


def passage(document: str, text: str) -> Passage:
    span = Span(0, len(text))
    return Passage(article=Article(text=text), document=document, span=span, context=span, score=1.0)


def test_copies_of_a_sentence_take_no_other_sentences_place() -> None:
    found = [passage("a", "One."), passage("copy", "one. "), passage("b", "Two."), passage("c", "Three.")]
    assert [p.document for p in first_sentences(found, 2)] == ["a", "copy", "b"]


def test_a_copy_further_down_is_still_shown() -> None:
    found = [passage("a", "One."), passage("b", "Two."), passage("copy", "One.")]
    assert [p.document for p in first_sentences(found, 1)] == ["a", "copy"]
