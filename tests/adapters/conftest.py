import pytest

WORDS = "[PAD] [UNK] [CLS] [SEP] the harbour was closed not on tuesday port shut bread price .".split()


@pytest.fixture
def tiny_cross_encoder(tmp_path):
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
