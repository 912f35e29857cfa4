"""What every engine is given: items, questions and their vectors, in a folder.

Read by engines in an environment of their own, so it needs nothing but numpy.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Run = Mapping[str, Sequence[str]]
"""By the question's id the names of what was found, best first."""

DEPTH = 50
"""Hits of each question."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """Items and questions, each with its vector of length 1: `vectors` is (items, d), `asked` (questions, d).

    Of items `names` and `texts` are aligned with the vectors; of questions `ids` and `questions`.
    """

    names: list[str]
    texts: list[str]
    vectors: Vectors
    ids: list[str]
    questions: list[str]
    asked: Vectors


def save(corpus: Corpus, folder: Path) -> None:
    """Write the corpus into a folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    words = {name: getattr(corpus, name) for name in ("names", "texts", "ids", "questions")}
    (folder / "corpus.json").write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
    np.save(folder / "vectors.npy", corpus.vectors)
    np.save(folder / "asked.npy", corpus.asked)


def load(folder: Path) -> Corpus:
    """The corpus that `save` wrote."""
    words = json.loads((folder / "corpus.json").read_text(encoding="utf-8"))
    return Corpus(vectors=np.load(folder / "vectors.npy"), asked=np.load(folder / "asked.npy"), **words)


def write_run(run: Run, path: Path) -> None:
    """Write a run in TREC's form: id, Q0, name, rank, score (1/rank), and the file's name without spaces."""
    tag = path.stem.replace(" ", "_")
    lines = (
        f"{topic} Q0 {name} {rank} {1 / rank:.6f} {tag}\n"
        for topic, names in run.items()
        for rank, name in enumerate(names[:DEPTH], 1)
    )
    path.write_text("".join(lines), encoding="utf-8")
