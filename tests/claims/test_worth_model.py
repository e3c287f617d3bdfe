from __future__ import annotations

import importlib.util
import json
import sys
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from claimcheck.claims.finding import claims_in
from claimcheck.claims.worth_features import features_of, shape
from claimcheck.claims.worth_model import WorthModel, worth_model

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.reading import Reading


def test_a_figure_is_worth_more_than_a_feeling(reading_of: Callable[..., Reading]) -> None:
    hard = reading_of("Unemployment in Lowport fell by 4 percent last year.")
    soft = reading_of("I hope that we can all be friends again.")
    model = worth_model()
    assert model.score(hard, hard.parse.sentences[0]) > 0.8
    assert model.score(soft, soft.parse.sentences[0]) < 0.1


def test_a_full_stop_changes_no_feature(reading_of: Callable[..., Reading]) -> None:
    reading = reading_of("The port employs 300 people.")
    whole = reading.parse.sentences[0]
    bare = type(whole)(whole.start, whole.end - 1)
    assert set(features_of(reading, whole)) == set(features_of(reading, bare))


def test_numbers_are_told_apart_by_their_size_alone(reading_of: Callable[..., Reading]) -> None:
    reading = reading_of("It cost 25 in 1990 and 31 in 1991 and 1,250,000 in all.")
    shapes = [shape(t) for t in reading.parse.tokens if t.text[0].isdigit()]
    assert shapes == ["##", "####", "##", "####", "####"]


def test_a_figure_a_name_and_a_day_also_stand_for_their_kind(reading_of: Callable[..., Reading]) -> None:
    def kinds(text: str) -> set[str]:
        reading = reading_of(text)
        return {f for f in features_of(reading, reading.parse.sentences[0]) if f.startswith("k:")}

    assert kinds("Prices fell by 12 percent in France.") == kinds("Prices fell by 4 percent in Spain.")
    assert kinds("Prices fell by 12 percent in France.") != kinds("Prices fell by a lot in France.")


def test_nothing_known_gives_the_bias_alone(reading_of: Callable[..., Reading]) -> None:
    reading = reading_of("The port employs 300 people.")
    assert WorthModel(bias=0.0, features={}, words={}).score(reading, reading.parse.sentences[0]) == 0.5


def test_the_only_claim_of_a_sentence_is_worth_what_the_sentence_is(reading_of: Callable[..., Reading]) -> None:
    reading = reading_of("The ministry said on Monday that the port employs 300 people.")
    claims = claims_in(reading)
    assert len(claims) == 1
    assert claims[0].span != claims[0].sentence
    assert claims[0].worth == round(worth_model().score(reading, claims[0].sentence), 3)


def test_each_of_several_claims_is_worth_what_it_says_itself(reading_of: Callable[..., Reading]) -> None:
    reading = reading_of("The port employs 300 people, and it lost $4 million last year.")
    claims = claims_in(reading)
    assert len(claims) == 2
    assert [c.worth for c in claims] == [round(worth_model().score(reading, c.span), 3) for c in claims]


def test_the_packaged_file_says_what_it_was_taught_on() -> None:
    data = json.loads(files("claimcheck.claims").joinpath("data/worth.json").read_text(encoding="utf-8"))
    assert "CC BY 4.0" in data["trained_on"]
    assert (
        data["folds"]["with word vectors"]["average_precision"]
        > data["folds"]["words and bigrams"]["average_precision"]
    )
    assert all(isinstance(weight, int) for weight in data["features"].values())


@pytest.mark.shared
def test_the_packaged_model_ranks_what_it_was_taught_on_well(shared: Path) -> None:
    pytest.importorskip("sklearn", reason="the training script needs the extra `training`")
    path = Path(__file__).parents[2] / "training" / "worth.py"
    spec = importlib.util.spec_from_file_location("training_worth", path)
    assert spec is not None
    assert spec.loader is not None
    trainer = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = trainer
    spec.loader.exec_module(trainer)
    rows = trainer.load(shared / "data" / "claimbuster" / "crowdsourced.jsonl.gz")[::60]
    scored = [
        (worth_model().score(reading, span), row["label"] == "CFS")
        for row, (reading, span) in zip(rows, trainer.readings([row["text"] for row in rows]), strict=True)
    ]
    ranked = [worthy for _, worthy in sorted(scored, reverse=True)]
    top = ranked[: sum(ranked) // 2]
    assert sum(top) / len(top) > 0.85
