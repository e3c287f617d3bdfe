"""Worth features: what the learned score looks at in a statement, as short strings.

Words and their neighbours, the same with names, figures and days put as their kinds, the verbs with their subjects,
objects and auxiliaries, and the article's own signals: figures, days, kinds of names, tense, length. It knows the parse
and the reading, no weights; training/worth.py and worth_model.py both use it, so that the score is asked exactly what
it was taught.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.claims.modality import main_verb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse, Token
    from claimcheck.text.span import Span

_NAMES: Final = frozenset({"PERSON", "ORG", "GPE", "NORP", "LAW", "EVENT", "FAC", "PRODUCT"})
_CLAUSES: Final = frozenset({"ROOT", "ccomp", "conj"})
_ENDS: Final = frozenset('. ! ; : , ” " “ …'.split())
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl"})
_OBJECTS: Final = frozenset({"dobj", "attr", "acomp", "prep", "xcomp"})
_AUXILIARIES: Final = frozenset({"aux", "auxpass", "neg"})
_TENSES: Final = ("VBD", "MD", "VBZ", "VBP")
# Upper bounds, in tokens, of the classes of length; the last is open.
_LENGTHS: Final = (6, 10, 16, 24, 36)
_KEPT_WORDS: Final = 20_000  # different words whose form is worked out once; few articles have more
_KEPT_UNITS: Final = frozenset({"%", "USD", "percentage points"})


def features_of(reading: Reading, span: Span) -> Iterator[str]:
    """The features of a stretch, with repetitions; each begins with a letter for its kind and a colon."""
    tokens = _without_end(reading.parse.within(span))
    words = ["^", *(shape(t) for t in tokens), "$"]
    yield from (f"w:{word}" for word in words)
    yield from (f"b:{a} {b}" for a, b in pairwise(words))
    kinds = ["^", *_kinds(reading, span, tokens), "$"]
    yield from (f"k:{kind}" for kind in kinds)
    yield from (f"k:{a} {b}" for a, b in pairwise(kinds))
    yield from (f"k:{a} _ {c}" for a, c in zip(kinds, kinds[2:], strict=False))
    yield from _signals(reading, span, tokens)
    root = main_verb(reading.parse, span)
    for i in reading.parse.indices(span):
        token = reading.parse.tokens[i]
        if (i == root or token.dep in _CLAUSES) and token.pos in {"VERB", "AUX"}:
            yield from _clause(reading.parse, i, "R" if i == root else "C")


def _without_end(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without the marks at the end: a claim has none, the sentences it was taught on have."""
    end = len(tokens)
    while end and tokens[end - 1].text in _ENDS:
        end -= 1
    return tokens[:end]


def shape(token: Token) -> str:
    """The word in lower case; a number as marks for how many digits it has, up to four."""
    return _shaped(token.text)


@lru_cache(maxsize=_KEPT_WORDS)
def _shaped(text: str) -> str:
    low = text.lower().replace("’", "'")
    digits = sum(c.isdigit() for c in low)
    if not digits:
        return low
    return "#" * min(digits, 4) + ("$" if "$" in low else "")


def vector_word(token: Token) -> tuple[str, str]:
    """The word to look up among word vectors, and its lemma to fall back on; numbers stand for their size."""
    return _looked_up(token.text, token.lemma)


@lru_cache(maxsize=_KEPT_WORDS)
def _looked_up(text: str, lemma: str) -> tuple[str, str]:
    low = text.lower().replace("’", "'")
    if any(c.isdigit() for c in low):
        size = (
            "1" if len(low) < 3 else "100" if len(low) < 4 else "1990" if len(low) == 4 and "," not in low else "1000"
        )
        return size, size
    return ("not" if low == "n't" else low), lemma.lower()


def _kinds(reading: Reading, span: Span, tokens: tuple[Token, ...]) -> list[str]:
    """The lemmas, with one mark for each name, figure and day: "a <Q> of <GPE> voter", whatever the share."""
    held = [(e.span, e.label) for e in reading.parse.entities_in(span)]
    held += [(q.span, "Q") for q in reading.quantities_in(span)]
    held += [(t.span, "D") for t in reading.times_in(span)]
    kinds: list[str] = []
    for token in tokens:
        marks = [label for stretch, label in held if stretch.start <= token.start < stretch.end]
        kind = f"<{' '.join(marks)}>" if marks else token.lemma.lower()
        if not marks or not kinds or kinds[-1] != kind:
            kinds.append(kind)
    return kinds


def _signals(reading: Reading, span: Span, tokens: tuple[Token, ...]) -> Iterator[str]:
    quantities, names = reading.quantities_in(span), reading.parse.entities_in(span)
    yield f"s:q{min(len(quantities), 3)}"
    yield f"s:t{min(len(reading.times_in(span)), 2)}"
    yield f"s:n{min(sum(e.label in _NAMES for e in names), 3)}"
    yield from (f"s:e{e.label}" for e in names)
    for quantity in quantities:
        yield f"s:u{quantity.unit if quantity.unit in _KEPT_UNITS else '_'}"
        yield f"s:c{quantity.comparator.value}"
        yield f"s:d{quantity.trend.value if quantity.trend else '-'}"
    yield f"s:l{sum(len(tokens) >= bound for bound in _LENGTHS)}"
    tags = {t.tag for t in tokens}
    yield from (f"s:{tag}{int(tag in tags)}" for tag in _TENSES)
    if tokens and tokens[-1].text == "?":
        yield "s:?"


def _clause(parse: Parse, i: int, kind: str) -> Iterator[str]:
    """What a verb says: itself with its tense, its subject, its objects, its auxiliaries."""
    verb = parse.tokens[i]
    lemma = verb.lemma.lower()
    yield f"d:{kind}v {lemma} {verb.tag}"
    yield f"d:{kind}t {verb.tag}"
    for child in parse.children(i):
        below = parse.tokens[child]
        if below.dep in _SUBJECTS:
            pronoun = below.text.lower() if below.pos == "PRON" else ""
            yield f"d:{kind}s {pronoun or ('@PROPN' if below.pos == 'PROPN' else below.lemma.lower())}"
            yield f"d:{kind}sv {pronoun or below.pos} {verb.tag}"
            yield f"d:{kind}sl {pronoun or below.pos} {lemma}"
        elif below.dep in _OBJECTS:
            yield f"d:{kind}o {lemma} {below.dep} {below.lemma.lower()}"
        elif below.dep in _AUXILIARIES:
            yield f"d:{kind}a {below.lemma.lower()} {verb.tag}"
            yield f"d:{kind}al {below.lemma.lower()} {lemma}"


__all__ = ["features_of", "shape", "vector_word"]
