"""txtai, hybrid: its default weights, and others."""

import numpy as np
from txtai import Embeddings

from scripts.comparing.corpus import DEPTH, Corpus, Run, Vectors

WEIGHTS = {"txtai hybrid": None, **{f"txtai hybrid, vectors .{n}": n / 10 for n in (6, 7, 8, 9)}}
"""By the name of the settings, the share of the vectors; half is the default."""


def runs(corpus: Corpus) -> dict[str, Run]:
    """A run for each of WEIGHTS."""
    known = dict(zip(corpus.texts, corpus.vectors, strict=True))
    known |= dict(zip(corpus.questions, corpus.asked, strict=True))

    def vectors(texts: list[str]) -> Vectors:
        return np.stack([known[text] for text in texts])

    index = Embeddings(method="external", transform=vectors, hybrid=True, dimensions=corpus.vectors.shape[1])
    index.index([(row, text, None) for row, text in enumerate(corpus.texts)])
    found = {settings: _run(index, corpus, weight) for settings, weight in WEIGHTS.items()}
    index.close()
    return found


def _run(index: Embeddings, corpus: Corpus, weight: float | None) -> Run:
    return {
        id: [corpus.names[row] for row, _ in index.search(question, DEPTH, weights=weight)]
        for id, question in zip(corpus.ids, corpus.questions, strict=True)
    }
