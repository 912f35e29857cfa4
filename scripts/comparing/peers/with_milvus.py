"""Milvus Lite, hybrid: BM25 of Swedish stems and vectors, by reciprocal ranks and by weights."""

import tempfile
from pathlib import Path

from pymilvus import (
    AnnSearchRequest,
    DataType,
    Function,
    FunctionType,
    MilvusClient,
    RRFRanker,
    WeightedRanker,
)

from scripts.comparing.corpus import DEPTH, Corpus, Run

CANDIDATES = 200
"""Hits of each way of looking that are put together."""

ANALYZER = {"tokenizer": "standard", "filter": ["lowercase", {"type": "stemmer", "language": "swedish"}]}
RANKERS = {
    "Milvus Lite hybrid, Swedish, RRF": RRFRanker(60),
    "Milvus Lite hybrid, Swedish, weights .7 .3": WeightedRanker(0.7, 0.3),
}
"""By the name of the settings; 60 is the default."""


def runs(corpus: Corpus) -> dict[str, Run]:
    """A run for each of RANKERS."""
    with tempfile.TemporaryDirectory() as scratch:
        client = MilvusClient(str(Path(scratch) / "items.db"))
        _fill(client, corpus)
        found = {settings: _run(client, corpus, ranker) for settings, ranker in RANKERS.items()}
        client.close()
    return found


def _fill(client: MilvusClient, corpus: Corpus) -> None:
    schema = client.create_schema()
    schema.add_field("id", DataType.INT64, is_primary=True)
    schema.add_field(
        "text", DataType.VARCHAR, max_length=65535, enable_analyzer=True, analyzer_params=ANALYZER
    )
    schema.add_field("dense", DataType.FLOAT_VECTOR, dim=corpus.vectors.shape[1])
    schema.add_field("sparse", DataType.SPARSE_FLOAT_VECTOR)
    schema.add_function(
        Function(
            name="words",
            input_field_names=["text"],
            output_field_names=["sparse"],
            function_type=FunctionType.BM25,
        )
    )
    indexes = client.prepare_index_params()
    indexes.add_index("dense", index_type="FLAT", metric_type="COSINE")
    indexes.add_index("sparse", index_type="SPARSE_INVERTED_INDEX", metric_type="BM25")
    client.create_collection("items", schema=schema, index_params=indexes)
    rows = zip(corpus.texts, corpus.vectors.tolist(), strict=True)
    client.insert(
        "items", [{"id": n, "text": text, "dense": vector} for n, (text, vector) in enumerate(rows)]
    )


def _run(client: MilvusClient, corpus: Corpus, ranker: RRFRanker | WeightedRanker) -> Run:
    run = {}
    for id, question, vector in zip(corpus.ids, corpus.questions, corpus.asked.tolist(), strict=True):
        ways = [
            AnnSearchRequest([vector], "dense", {"metric_type": "COSINE"}, limit=CANDIDATES),
            AnnSearchRequest([question], "sparse", {"metric_type": "BM25"}, limit=CANDIDATES),
        ]
        found = client.hybrid_search("items", ways, ranker, limit=DEPTH)[0]
        run[id] = [corpus.names[hit["id"]] for hit in found]
    return run
