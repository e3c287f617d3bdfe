# ruff: noqa: INP001, T201 - scripts side by side, not a package; they print
"""Train the score of how much a statement is worth checking, and write it as packaged data.

    python training/worth.py CLAIMBUSTER.jsonl[.gz] [--out FILE] [--report FILE]

CLAIMBUSTER is a file of rows with "text", "label" (CFS: worth checking; UFS, NFS: not) and "file", the debate. The data
(Arslan, Hassan, Li and Tremayne, ICWSM 2020) is published under CC BY 4.0. It needs the extras `training` and `models`.

What is learned: a logistic regression over worth_features.py and over the mean of the word vectors of the packaged
encoder; since the model is linear, the vectors fold into one weight for each word. A feature counts the more, the more
often it is seen on one side alone (Wang and Manning, ACL 2012), which too folds into its weight. Five folds by debate
tell how good it is; the threshold that becomes 0.5 is the one with the best F1 on held-out predictions of the training
folds.

What was tried, in average precision on the first two folds, where this model has 0.777 and the one before it had 0.767:
sentence vectors of the packaged encoder beside it 0.79, at seven milliseconds a sentence, more than the parse costs;
a small convolution over word vectors, tags and names 0.745 alone and 0.784 averaged with it; those vectors alone 0.73,
and 0.757 with a hidden layer; teaching it the answers of the model that has the vectors: no gain. The encoder itself,
its upper half taught one round of the task, has 0.806 on the first fold, where this model has 0.773.

How far one can get: of sentences from two debates that say nearly the same (cosine 0.9 and more, 91 pairs), one is
worth checking where the other is in only 76 % of the cases. If the chances that a reader marks a sentence follow a beta
distribution, one that knew them exactly would have an average precision of 0.92 and an F1 of 0.83 on such labels, and
one as good as this model about 0.92 where only sentences count on which readers hardly differ.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, precision_recall_curve

import claimcheck
from claimcheck.adapters.language_model import default_language_model
from claimcheck.article.article import Article
from claimcheck.claims.reading import Reading
from claimcheck.claims.worth_features import features_of, vector_word
from claimcheck.text.quantities import find_quantities
from claimcheck.text.span import Span
from claimcheck.text.times import find_times

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

PACKAGE = Path(claimcheck.__file__).parent
ENCODER = PACKAGE / "models" / "all-MiniLM-L6-v2-int8"
OUT = PACKAGE / "claims" / "data" / "worth.json"
FOLDS = 5
DIMENSIONS = 128  # of the word vectors after PCA; 48 cost 0.002 of average precision in two folds, more gained nothing
STRENGTH = 0.05  # of the regularisation (C); the best of 0.05 and 0.1 in two folds
TEMPERED = 0.5  # of a feature's scale this much is the same for all; the best of 0, 0.5 and 1 in two folds
RAREST = 3  # a feature is kept from so many sentences on
SMALLEST = 6  # thousandths: smaller weights are left out of the file
BATCH = 300  # sentences parsed as one text


@dataclass(frozen=True)
class Examples:
    """What is learned from, row by row."""

    features: list[list[str]]
    words: list[list[tuple[str, str]]]
    worthy: NDArray[np.bool_]
    debates: NDArray[np.str_]


def main(arguments: Sequence[str]) -> int:
    """Measure by folds, fit on everything, write the file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--report", type=Path, help="a file for the figures of the folds, as JSON")
    asked = parser.parse_args(arguments)
    rows = load(asked.data)
    texts = [" ".join(str(row["text"]).split()) or "." for row in rows]
    examples = examples_of(rows, readings(texts))
    vectors = word_vectors()
    figures = by_folds(examples, vectors)
    print(json.dumps(figures, indent=1))
    if asked.report:
        asked.report.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    write(asked.out, examples, vectors, figures)
    return 0


def load(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSON-lines file, packed or not."""
    packed = path.read_bytes()
    text = (gzip.decompress(packed) if path.suffix == ".gz" else packed).decode("utf-8")
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def readings(texts: Sequence[str]) -> Iterator[tuple[Reading, Span]]:
    """Each sentence as a stretch of a reading; some hundred sentences share one, so that parsing goes in batches."""
    model = default_language_model()
    for first in range(0, len(texts), BATCH):
        text, spans = "", []
        for sentence in texts[first : first + BATCH]:
            spans.append(Span(len(text), len(text) + len(sentence)))
            text += sentence + "\n\n"
        reading = Reading(
            article=Article(text=text),
            paragraphs=tuple(spans),
            headings=(),
            parse=model.parse(text, spans),
            quotations=(),
            quantities=find_quantities(text),
            times=find_times(text),
        )
        yield from ((reading, span) for span in spans)


def examples_of(rows: Sequence[dict[str, Any]], read: Iterator[tuple[Reading, Span]]) -> Examples:
    """The features and words of each row."""
    features, words = [], []
    for reading, span in read:
        features.append(sorted(set(features_of(reading, span))))
        words.append([vector_word(token) for token in reading.parse.within(span)])
    return Examples(
        features=features,
        words=words,
        worthy=np.array([row["label"] == "CFS" for row in rows]),
        debates=np.array([row["file"] for row in rows]),
    )


def word_vectors() -> dict[str, NDArray[np.float64]]:
    """The encoder's own vectors of whole words, reduced; they are its input, so no text need be encoded."""
    import onnx  # noqa: PLC0415 - heavy, and needed only here
    from onnx import numpy_helper  # noqa: PLC0415 - the same

    graph = onnx.load(str(ENCODER / "model.onnx")).graph
    held = {i.name: numpy_helper.to_array(i) for i in graph.initializer if "word_embeddings" in i.name}
    table = next(a for name, a in held.items() if name.endswith("_quantized")).astype(np.float64)
    scale = next(a for name, a in held.items() if name.endswith("_scale"))
    zero = next(a for name, a in held.items() if name.endswith("_zero_point"))
    table = (table - float(zero)) * float(scale)
    vocabulary = json.loads((ENCODER / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    whole = [(word, i) for word, i in vocabulary.items() if word[0].isalnum()]
    chosen = table[[i for _, i in whole]]
    chosen -= chosen.mean(axis=0)
    _, _, axes = np.linalg.svd(chosen[:20_000], full_matrices=False)
    reduced = chosen @ axes[:DIMENSIONS].T
    reduced /= reduced.std()
    return {word: reduced[k] for k, (word, _) in enumerate(whole)}


def means(examples: Examples, vectors: dict[str, NDArray[np.float64]]) -> NDArray[np.float64]:
    """The mean vector of each row's known words; zeros where none is known."""
    out = np.zeros((len(examples.words), DIMENSIONS))
    for row, words in enumerate(examples.words):
        known = [v for word, lemma in words if (v := vectors.get(word, vectors.get(lemma))) is not None]
        if known:
            out[row] = np.mean(known, axis=0)
    return out


def fitted(matrix: sparse.csr_matrix, worthy: NDArray[np.bool_], means: int = 0) -> tuple[NDArray[np.float64], float]:
    """The weight of each column and the bias; the last ``means`` columns are means of word vectors."""
    telling = np.concatenate([one_sidedness(matrix[:, : matrix.shape[1] - means], worthy), np.ones(means)])
    model = LogisticRegression(C=STRENGTH, solver="liblinear").fit(matrix @ sparse.diags(telling), worthy)
    return model.coef_[0] * telling, float(model.intercept_[0])


def one_sidedness(matrix: sparse.csr_matrix, worthy: NDArray[np.bool_]) -> NDArray[np.float64]:
    """How much the share of worthy sentences with a feature differs from that of the others: 0.5 where it does not."""
    seen, not_seen = (1 + np.asarray(matrix[side].sum(axis=0)).ravel() for side in (worthy, ~worthy))
    return TEMPERED + (1 - TEMPERED) * np.abs(np.log((seen / seen.sum()) / (not_seen / not_seen.sum())))


def folds_of(debates: NDArray[np.str_]) -> NDArray[np.int_]:
    """The fold of each row; a debate is never in two."""
    order = {debate: k % FOLDS for k, debate in enumerate(sorted(set(debates)))}
    return np.array([order[debate] for debate in debates])


def held_out(
    matrix: sparse.csr_matrix, worthy: NDArray[np.bool_], folds: NDArray[np.int_], means: int = 0
) -> NDArray[np.float64]:
    """The logit of each row by the model that was taught on the other folds."""
    logits = np.zeros(len(worthy))
    for fold in sorted(set(folds)):
        left = folds == fold
        weights, bias = fitted(matrix[~left], worthy[~left], means)
        logits[left] = matrix[left] @ weights + bias
    return logits


def best_threshold(worthy: NDArray[np.bool_], logits: NDArray[np.float64]) -> float:
    """The logit with the best F1."""
    precision, recall, thresholds = precision_recall_curve(worthy, logits)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    return float(thresholds[int(np.argmax(f1[:-1]))])


def f1_at(worthy: NDArray[np.bool_], taken: NDArray[np.bool_]) -> float:
    """F1 of what was taken."""
    right = float((worthy & taken).sum())
    return 2 * right / max(float(worthy.sum() + taken.sum()), 1.0)


def by_folds(examples: Examples, vectors: dict[str, NDArray[np.float64]]) -> dict[str, Any]:
    """Average precision and F1 of three models on debates they were not taught on."""
    worthy, folds = examples.worthy, folds_of(examples.debates)
    sparse_part = vectorizer().fit_transform(examples.features)  # counting is no learning; weights come from the folds
    words_only = CountVectorizer(analyzer=lambda f: [x for x in f if x[0] in "wb"], binary=True, min_df=RAREST)
    mean = sparse.csr_matrix(means(examples, vectors))
    models = {
        "words and bigrams": (words_only.fit_transform(examples.features), 0),
        "with parse and signals": (sparse_part, 0),
        "with word vectors": (sparse.hstack([sparse_part, mean]).tocsr(), DIMENSIONS),
    }
    figures: dict[str, Any] = {"sentences": len(worthy), "worthy": int(worthy.sum()), "folds": FOLDS}
    for name, (matrix, dense) in models.items():
        logits = held_out(matrix, worthy, folds, dense)
        precisions = [average_precision_score(worthy[folds == k], logits[folds == k]) for k in range(FOLDS)]
        taken = np.zeros(len(worthy), dtype=bool)
        for k in range(FOLDS):  # the threshold for a fold comes from the others
            taken[folds == k] = logits[folds == k] >= best_threshold(worthy[folds != k], logits[folds != k])
        threshold = best_threshold(worthy, logits)
        figures[name] = {
            "average_precision": round(float(np.mean(precisions)), 4),
            "f1": round(f1_at(worthy, taken), 4),
            "threshold": round(threshold, 4),
            "99 % score more than": round(float(chance(np.quantile(logits[worthy], 0.01) - threshold)), 3),
            "calibration_error": round(calibration_error(worthy, logits), 4),
        }
    return figures


def chance(logits: NDArray[np.float64] | float) -> NDArray[np.float64]:
    """What a logit stands for, 0..1."""
    return 1 / (1 + np.exp(-np.asarray(logits)))


def calibration_error(worthy: NDArray[np.bool_], logits: NDArray[np.float64]) -> float:
    """The mean distance between the chance told and the share found, in ten classes, before the threshold moves."""
    told = chance(logits)
    classes = np.minimum((told * 10).astype(int), 9)
    sizes = [(classes == k).sum() for k in range(10)]
    gaps = [abs(told[classes == k].mean() - worthy[classes == k].mean()) if sizes[k] else 0.0 for k in range(10)]
    return float(np.average(gaps, weights=sizes))


def vectorizer() -> CountVectorizer:
    """What turns features into columns."""
    return CountVectorizer(analyzer=lambda features: features, binary=True, min_df=RAREST)


def write(path: Path, examples: Examples, vectors: dict[str, NDArray[np.float64]], figures: dict[str, Any]) -> None:
    """Fit on everything and write the weights in thousandths, sorted, so that two runs write the same bytes."""
    counter = vectorizer()
    matrix = sparse.hstack(
        [counter.fit_transform(examples.features), sparse.csr_matrix(means(examples, vectors))]
    ).tocsr()
    weights, bias = fitted(matrix, examples.worthy, DIMENSIONS)
    names = counter.get_feature_names_out()
    axes = weights[len(names) :]
    features = {str(n): round(float(w) * 1000) for n, w in zip(names, weights, strict=False)}
    words = {word: round(float(v @ axes) * 1000) for word, v in vectors.items() if word.isascii()}
    data = {
        "about": "Weights of the worth of a statement; made by training/worth.py.",
        "trained_on": "ClaimBuster (Arslan, Hassan, Li, Tremayne 2020), doi:10.5281/zenodo.3609356, CC BY 4.0; "
        "word vectors of all-MiniLM-L6-v2, Apache-2.0",
        "folds": figures,
        "bias": round(bias - figures["with word vectors"]["threshold"], 4),
        "features": {n: w for n, w in sorted(features.items()) if abs(w) >= SMALLEST},
        "words": dict(sorted(words.items())),
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(
        f"{path}: {path.stat().st_size / 1000:.0f} kB, {len(data['features'])} features, {len(words)} words",
        file=sys.stderr,
    )


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
