import json
from pathlib import Path

import pytest

from claimcheck.adapters.cross_encoder_judge import CrossEncoderJudge, columns_of
from claimcheck.adapters.judge import load_judge
from claimcheck.errors import MissingError

THREE = {0: "contradiction", 1: "entailment", 2: "neutral"}
PAIRS = [("the harbour was closed", "the port was shut"), ("the harbour was closed", "bread " * 200), ("", "not")]


def test_a_model_in_a_folder_judges_in_the_order_given(tiny_cross_encoder):
    judge = load_judge(tiny_cross_encoder(THREE))
    found = judge.judge(PAIRS)
    assert len(found) == 3
    assert judge.judge([]) == ()
    (alone,) = judge.judge(PAIRS[:1])
    assert alone.support == pytest.approx(found[0].support, abs=1e-5)


def test_labels_are_read_from_the_config_in_any_order(tiny_cross_encoder):
    folder = tiny_cross_encoder(THREE)
    first = load_judge(folder).judge(PAIRS[:1])[0]
    judge = CrossEncoderJudge(folder)
    judge._columns = columns_of({0: "ENTAILMENT", 1: "CONTRADICTION", 2: "NEUTRAL"}, folder)
    turned = judge.judge(PAIRS[:1])[0]
    assert turned.support == pytest.approx(first.refute)
    assert turned.refute == pytest.approx(first.support)


def test_a_model_of_two_labels_never_refutes(tiny_cross_encoder):
    (found,) = load_judge(tiny_cross_encoder({0: "not_supported", 1: "supported"})).judge(PAIRS[:1])
    assert found.refute == 0
    assert found.support + found.silent == pytest.approx(1)


@pytest.mark.parametrize(
    "labels",
    [
        {0: "LABEL_0", 1: "LABEL_1", 2: "LABEL_2"},
        {0: "entailment"},
        {0: "entailment", 1: "support", 2: "neutral"},
        {0: "positive", 1: "negative"},
        {},
    ],
)
def test_labels_that_are_not_understood_are_refused(labels):
    with pytest.raises(MissingError, match="not understood"):
        columns_of(labels, "some/model")


def test_weights_that_are_not_safetensors_are_refused(tiny_cross_encoder):
    with pytest.raises(MissingError, match="cannot be loaded"):
        load_judge(tiny_cross_encoder(THREE, safe=False))


def test_weights_of_which_only_a_part_is_there_are_refused(tiny_cross_encoder):
    folder = tiny_cross_encoder(THREE)
    weights = Path(folder) / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-200])
    with pytest.raises(MissingError, match=r"cannot be loaded.*Hint: "):
        CrossEncoderJudge(folder)
    weights.write_bytes(weights.read_bytes()[:20])
    with pytest.raises(MissingError, match=r"cannot be loaded.*Hint: "):
        CrossEncoderJudge(folder)


def test_a_model_without_its_tokenizer_is_refused(tiny_cross_encoder):
    folder = tiny_cross_encoder(THREE)
    for file in Path(folder).iterdir():
        if file.name not in {"config.json", "model.safetensors"}:
            file.unlink()
    with pytest.raises(MissingError, match=r"tokenizer|cannot be loaded"):
        CrossEncoderJudge(folder)


def test_a_name_that_is_not_on_this_disk_is_missing(tmp_path):
    with pytest.raises(MissingError, match=r"cannot be loaded.*Hint: "):
        load_judge(str(tmp_path / "nobody"))


def test_code_that_comes_with_a_model_is_not_run(tiny_cross_encoder):
    folder = Path(tiny_cross_encoder(THREE))
    config = json.loads((folder / "config.json").read_text())
    del config["model_type"]
    config["auto_map"] = {
        "AutoConfig": "theirs.Config",
        "AutoModelForSequenceClassification": "theirs.Model",
    }
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "theirs.py").write_text(
        f"open({str(folder / 'ran')!r}, 'w').close()\nclass Config: ...\nclass Model: ...\n"
    )
    with pytest.raises(MissingError, match="cannot be loaded"):
        CrossEncoderJudge(str(folder))
    assert not (folder / "ran").exists()
