"""The word index: BM25 over passages, on tantivy. The only file that knows tantivy.

It holds numbers of passages and their stemmed words, nothing else, and can always be made again from the store.
It must not know articles, encoders or where a corpus lies.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from claimcheck.errors import StoreError
from claimcheck.evidence.figure_words import ANY, figure_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

# Words and figures; everything else would be syntax to a query parser. Linear: one class, no alternatives.
_WORD = re.compile(r"\w+")
# The comma of "10,000": between a figure and exactly three more, so never that of "in 1990, 200 people" or "1,5".
_GROUPING = re.compile(r"(?<=\d)[,\u00a0\u202f](?=\d{3}(?!\d))")
# Bytes that tantivy may fill before it writes a part of the index: 100,000 passages make one part, and each part costs
# a search some of its time.
_HEAP = 200_000_000
_LONGEST_TEXT = 10_000  # characters of a query that are looked at
_LONGEST_QUERY = 64  # distinct words; a claim has 10 to 30, and time grows with each
# Weights among the words of a query: chosen of 1, 2 and 4 on the bundles (benchmarks/deciding.py), where they differ by
# one sentence of 175; a word that stands in every third sentence weighs little by itself, hence the 4.
_SAME_FIGURE, _ANY_FIGURE = 2, 4
_FIELDS = ("sentence", "context")
# Passages in which a query's words stand, field by field and all together, from which on the commonest are passed over:
# first "the" in the contexts, last the rare words. So many, or for each passage of the index so many, if that is more;
# the same of documents. Up to some 2,500 passages nothing is passed over. It costs nothing: on 400 of FNC-1's headlines
# for choosing (11,600 passages of 610 documents) MRR and recall@10 are .815 and .940 with everything, .817 and .941
# with a half for each passage and one for each document, .814 and .942 with a quarter (as at 100,000) and one, .813 and
# .945 with an eighth and one, .805 and .939 with an eighth of both. And a search of a million passages takes a tenth
# of the time.
_MOST_PLACES, _MOST_EACH = 25_000, 0.125
_FEWEST = 6  # three words in two fields are looked for however common they are
_LONGEST_WORD = 40  # bytes; tantivy's "en_stem" drops longer ones


class WordIndex:
    """BM25 scores (tantivy's k1 1.2, b 0.75) over the words of passages, stemmed as English.

    Args:
        folder: Where its files are; None keeps it in memory.

    Raises:
        StoreError: When the folder holds no index that can be opened.
    """

    def __init__(self, folder: Path | None = None) -> None:
        import tantivy  # noqa: PLC0415 - kept out of "import claimcheck"

        self._tantivy = tantivy
        self._schema = _schema(tantivy)
        self._stems = _stemmer(tantivy)
        try:
            self._index = tantivy.Index(self._schema, path=None if folder is None else str(folder))
            # Otherwise a thread watches the folder and reads it anew while another process may be taking it away.
            self._index.config_reader(reload_policy="manual")
            self._index.reload()
        except (ValueError, OSError) as error:
            raise StoreError(f"The word index in {folder} cannot be opened: {error}.") from error

    def __len__(self) -> int:
        return int(self._index.searcher().num_docs)

    def add(self, rows: Iterable[tuple[int, str, str]], *, removed: Iterable[int] = ()) -> None:
        """Takes out passages by number, then puts in ``(number, sentence, context)``; all or nothing.

        The words of both count alike, so twice those of a sentence that its context holds. The figures of a sentence
        are put in by value as well; a query's are looked for by value too.
        """
        writer = self._index.writer(_HEAP, 1)
        for row in removed:
            writer.delete_documents_by_term("row", row)
        for row, *texts in rows:
            fields = {name: _indexed(text) for name, text in zip(_FIELDS, texts, strict=True)}
            fields["sentence"] = " ".join((fields["sentence"], *figure_words(texts[0])))
            writer.add_document(self._tantivy.Document(row=row, **fields))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def search(self, text: str, depth: int) -> dict[int, float]:
        """The best ``depth`` passages for the words of the text: number to score, best first.

        In a large index the commonest of the words are passed over: see _MOST_PLACES.
        """
        searcher = self._index.searcher()
        asked = self._asked(text, searcher)
        if not asked or depth < 1:
            return {}
        # One flat list: only there does tantivy pass over passages that cannot be among the best (block-max WAND).
        should = self._tantivy.Occur.Should
        query = self._tantivy.Query.boolean_query([(should, self._term(*one)) for one in asked])
        hits = searcher.search(query, depth, count=False).hits
        rows = searcher.fast_field_values("row", [address for _, address in hits])
        # The last digits of a sum depend on the order of its terms.
        return {row: round(score, 4) for (score, _), row in zip(hits, rows, strict=True)}

    def _asked(self, text: str, searcher: Any) -> list[tuple[str, str, int]]:  # noqa: ANN401 - tantivy's own
        """Field, stem and weight of what to look for, the rarest first; figures are never passed over."""
        distinct = dict.fromkeys(words(text[:_LONGEST_TEXT]), 1)
        distinct |= {word: _ANY_FIGURE if word == ANY else _SAME_FIGURE for word in figure_words(text)}
        asked = [
            (searcher.doc_freq(field, stem), field, stem, weight)
            for word, weight in list(distinct.items())[:_LONGEST_QUERY]
            for stem in self._stems(word)
            for field in _FIELDS
        ]
        most = max(_MOST_PLACES, _MOST_EACH * searcher.num_docs)
        kept: list[tuple[str, str, int]] = []
        places = 0
        for often, field, stem, weight in sorted(asked):
            places += often if weight == 1 else 0
            if often and (weight > 1 or places <= most or len(kept) < _FEWEST):
                kept.append((field, stem, weight))
        return kept

    def _term(self, field: str, term: str, weight: int) -> Any:  # noqa: ANN401 - tantivy's own
        query = self._tantivy.Query.term_query(self._schema, field, term, "freq")
        return query if weight == 1 else self._tantivy.Query.boost_query(query, weight)


def _schema(tantivy: Any) -> Any:  # noqa: ANN401 - tantivy ships its types only partly
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("row", stored=False, indexed=True, fast=True)
    for name in _FIELDS:
        builder.add_text_field(name, stored=False, tokenizer_name="en_stem", index_option="freq")
    return builder.build()


def _stemmer(tantivy: Any) -> Callable[[str], list[str]]:  # noqa: ANN401 - the same
    """What the tokenizer "en_stem" makes of a text, which tantivy gives to nobody."""
    steps = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).filter(tantivy.Filter.remove_long(_LONGEST_WORD))
    stems = steps.filter(tantivy.Filter.lowercase()).filter(tantivy.Filter.stemmer("english")).build()
    analyze: Callable[[str], list[str]] = stems.analyze
    return analyze


def words(text: str) -> list[str]:
    """The words of a text in lower case; figures lose the commas that group their digits.

    >>> words("Up to 10,000 troops (“NOT 12,5”)")
    ['up', 'to', '10000', 'troops', 'not', '12', '5']
    """
    return _WORD.findall(_GROUPING.sub("", text).lower())


def _indexed(text: str) -> str:
    """The text for tantivy, which finds the words itself: no halves of surrogate pairs, no grouping commas."""
    return _GROUPING.sub("", text).encode("utf-8", "replace").decode()
