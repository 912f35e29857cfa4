"""Words in tantivy: the fields of items, found by BM25."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import tantivy

from indexer.engines.base import FIELD_WEIGHTS, Entry, LexicalQuery, Scores

_HEAP = 64_000_000
"""Bytes that the writer gathers before it writes a segment."""

_PHRASES = "exact"


class Damaged(Exception):
    """The files are there but cannot be read."""


class LexicalWriter:
    """Changes that nobody sees before `commit`. Every method raises OSError when the disk fails."""

    def __init__(self, directory: Path) -> None:
        """Opens the index in a folder, or makes one."""
        directory.mkdir(parents=True, exist_ok=True)
        try:
            self._index = tantivy.Index(_schema(), str(directory))
            # One thread, so that items lie in the order they came in and scores do not vary from run to run.
            self._writer = self._index.writer(_HEAP, num_threads=1)
        except ValueError as error:
            raise OSError(str(error)) from error

    def remove(self, keys: Iterable[int]) -> None:
        for key in keys:
            self._writer.delete_documents_by_term("key", key)

    def add(self, entry: Entry) -> None:
        document = tantivy.Document()
        document.add_integer("key", entry.key)
        for name in FIELD_WEIGHTS:
            # Tokens hold no white space, so joining and splitting keeps them: a fifth of the time of
            # tantivy's PreTokenizedString, with the same scores.
            document.add_text(name, " ".join(entry.fields.get(name, ())))
        try:
            self._writer.add_document(document)
        except ValueError as error:
            raise OSError(str(error)) from error

    def commit(self) -> None:
        try:
            self._writer.commit()
        except ValueError as error:
            raise OSError(str(error)) from error

    def close(self) -> None:
        """Let go of the folder, without what was not committed. Waits for segments being merged."""
        self._writer.wait_merging_threads()


class LexicalReader:
    """The last commit at the time of opening."""

    def __init__(self, directory: Path) -> None:
        """Raises Damaged when the folder holds no index of ours."""
        try:
            index = tantivy.Index.open(str(directory))
        except ValueError as error:
            raise Damaged(str(error)) from error
        index.config_reader("manual")
        index.reload()
        self._schema = index.schema
        self._searcher = index.searcher()

    def search(self, query: LexicalQuery) -> Scores:
        """As `Reader.lexical`."""
        found: list[tuple[float, tantivy.DocAddress]] = []
        if self._searcher.num_docs:
            asked = self._query(query)
            found = self._searcher.search(asked, limit=self._searcher.num_docs, count=False).hits
        keys = self._searcher.fast_field_values("key", [address for _, address in found])
        return Scores(
            keys=np.array(keys, dtype=np.int64),
            values=np.array([score for score, _ in found], dtype=np.float32),
            passages=np.empty(0, dtype=np.int64),
        )

    def _query(self, query: LexicalQuery) -> tantivy.Query:
        terms = [self._term(name, token) for term in query.terms for name, token in term.items()]
        phrases = [tantivy.Query.const_score_query(self._phrase(list(phrase)), 0.0) for phrase in query.phrases]
        parts = [(tantivy.Occur.Must, phrase) for phrase in phrases]
        if terms:
            any_term = tantivy.Query.boolean_query([(tantivy.Occur.Should, term) for term in terms])
            parts.append((tantivy.Occur.Must, any_term))
        return tantivy.Query.boolean_query(parts)

    def _term(self, name: str, token: str) -> tantivy.Query:
        return tantivy.Query.boost_query(self._word(name, token), FIELD_WEIGHTS[name])

    def _phrase(self, words: list[str]) -> tantivy.Query:
        if len(words) == 1:
            return self._word(_PHRASES, words[0])
        return tantivy.Query.phrase_query(self._schema, _PHRASES, words)

    def _word(self, name: str, token: str) -> tantivy.Query:
        return tantivy.Query.term_query(self._schema, name, token, index_option="freq")


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("key", indexed=True, fast=True)
    for name in FIELD_WEIGHTS:
        option = "position" if name == _PHRASES else "freq"
        builder.add_text_field(name, tokenizer_name="whitespace", index_option=option)
    return builder.build()
