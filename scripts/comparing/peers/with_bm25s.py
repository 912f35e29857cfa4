"""bm25s with Snowball's Swedish stems, with and without its Swedish stop words."""

import bm25s
import Stemmer

from scripts.comparing.corpus import DEPTH, Corpus, Run

STOP_WORDS = {"bm25s, Swedish": [], "bm25s, Swedish, stop words": "sv"}
"""By the name of the settings."""


def runs(corpus: Corpus) -> dict[str, Run]:
    """A run for each list of stop words."""
    return {settings: _run(corpus, stop) for settings, stop in STOP_WORDS.items()}


def _run(corpus: Corpus, stop: str | list[str]) -> Run:
    stemmer = Stemmer.Stemmer("swedish")
    index = bm25s.BM25()
    index.index(
        bm25s.tokenize(corpus.texts, stopwords=stop, stemmer=stemmer, show_progress=False),
        show_progress=False,
    )
    asked = bm25s.tokenize(corpus.questions, stopwords=stop, stemmer=stemmer, show_progress=False)
    rows, scores = index.retrieve(asked, k=min(DEPTH, len(corpus.names)), show_progress=False)
    return {
        id: [corpus.names[row] for row, score in zip(*found, strict=True) if score > 0]
        for id, *found in zip(corpus.ids, rows, scores, strict=True)
    }
