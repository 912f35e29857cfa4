"""LanceDB, hybrid: its default, Swedish stems, character 4-grams, and Swedish stems with the linear reranker."""

import tempfile
from collections.abc import Mapping
from typing import Any

import lancedb
import pyarrow as pa
from lancedb.rerankers import LinearCombinationReranker, Reranker, RRFReranker

from scripts.comparing.corpus import DEPTH, Corpus, Run

CANDIDATES = 200
"""Hits of each way of looking that are put together; more than the default, which does no worse."""

SWEDISH = {"language": "Swedish", "stem": True, "remove_stop_words": False, "ascii_folding": False}
GRAMS = {"base_tokenizer": "ngram", "ngram_min_length": 4, "ngram_max_length": 4, "stem": False}

SETTINGS: Mapping[str, tuple[Mapping[str, Any], Reranker]] = {
    "LanceDB hybrid": ({}, RRFReranker()),
    "LanceDB hybrid, Swedish": (SWEDISH, RRFReranker()),
    "LanceDB hybrid, 4-grams": (GRAMS, RRFReranker()),
    **{
        f"LanceDB hybrid, Swedish, linear .{n}": (SWEDISH, LinearCombinationReranker(weight=n / 10))
        for n in (5, 7, 9)
    },
    "LanceDB hybrid, 4-grams, linear .7": (GRAMS, LinearCombinationReranker(weight=0.7)),
}
"""By name: how words are indexed, and how the two ways of looking are put together."""


def runs(corpus: Corpus) -> dict[str, Run]:
    """A run for each of SETTINGS."""
    return {name: _run(corpus, words, reranker) for name, (words, reranker) in SETTINGS.items()}


def _run(corpus: Corpus, words: Mapping[str, Any], reranker: Reranker) -> Run:
    width = corpus.vectors.shape[1]
    vectors = pa.FixedSizeListArray.from_arrays(pa.array(corpus.vectors.ravel()), width)
    rows = pa.table({"name": corpus.names, "text": corpus.texts, "vector": vectors})
    with tempfile.TemporaryDirectory() as scratch:
        table = lancedb.connect(scratch).create_table("items", rows)
        table.create_fts_index("text", **words)
        return {
            id: (
                table.search(query_type="hybrid")
                .vector(vector)
                .text(question)
                .distance_type("cosine")
                .rerank(reranker)
                .limit(CANDIDATES)
                .to_arrow()["name"]
                .to_pylist()[:DEPTH]
            )
            for id, question, vector in zip(corpus.ids, corpus.questions, corpus.asked, strict=True)
        }
