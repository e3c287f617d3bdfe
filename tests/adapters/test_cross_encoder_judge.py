import pytest

from claimcheck.adapters.cross_encoder_judge import CrossEncoderJudge, columns_of
from claimcheck.adapters.judge import load_judge
from claimcheck.errors import MissingError

WORDS = "[PAD] [UNK] [CLS] [SEP] the harbour was closed not on tuesday port shut bread price .".split()
THREE = {0: "contradiction", 1: "entailment", 2: "neutral"}


@pytest.fixture
def model(tmp_path):
    """A folder with a tiny random model, made here: labels in, folder out."""
    torch = pytest.importorskip("torch")
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast  # noqa: PLC0415 - seconds to import

    def make(labels, *, safe=True):
        folder = tmp_path / "model"
        folder.mkdir()
        (folder / "vocab.txt").write_text("\n".join(WORDS))
        torch.manual_seed(0)
        sizes = {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 16}
        config = BertConfig(vocab_size=len(WORDS), max_position_embeddings=64, id2label=labels, **sizes)
        net = BertForSequenceClassification(config)
        net.save_pretrained(folder)
        if not safe:
            (folder / "model.safetensors").unlink()
            torch.save(net.state_dict(), folder / "pytorch_model.bin")
        tokenizer = BertTokenizerFast(vocab={w: i for i, w in enumerate(WORDS)}, model_max_length=64)
        tokenizer.save_pretrained(folder)
        return str(folder)

    return make


PAIRS = [("the harbour was closed", "the port was shut"), ("the harbour was closed", "bread " * 200), ("", "not")]


def test_a_model_in_a_folder_judges_in_the_order_given(model):
    judge = load_judge(model(THREE))
    found = judge.judge(PAIRS)
    assert len(found) == 3
    assert judge.judge([]) == ()
    (alone,) = judge.judge(PAIRS[:1])
    assert alone.support == pytest.approx(found[0].support, abs=1e-5)


def test_labels_are_read_from_the_config_in_any_order(model):
    folder = model(THREE)
    first = load_judge(folder).judge(PAIRS[:1])[0]
    judge = CrossEncoderJudge(folder)
    judge._columns = columns_of({0: "ENTAILMENT", 1: "CONTRADICTION", 2: "NEUTRAL"}, folder)
    turned = judge.judge(PAIRS[:1])[0]
    assert turned.support == pytest.approx(first.refute)
    assert turned.refute == pytest.approx(first.support)


def test_a_model_of_two_labels_never_refutes(model):
    (found,) = load_judge(model({0: "not_supported", 1: "supported"})).judge(PAIRS[:1])
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


def test_weights_that_are_not_safetensors_are_refused(model):
    with pytest.raises(MissingError, match="cannot be loaded"):
        load_judge(model(THREE, safe=False))


def test_a_name_that_is_not_on_this_disk_is_missing(tmp_path):
    with pytest.raises(MissingError, match=r"cannot be loaded.*Hint: "):
        load_judge(str(tmp_path / "nobody"))
