"""Words in tantivy: the fields of items, found by BM25."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import tantivy

from indexer.engines.base import FIELD_WEIGHTS, NO_SCORES, Entry, LexicalQuery, Scores
from indexer.engines.stamp import Unfit

_HEAP = 64_000_000
"""Bytes that the writer gathers before it writes a segment."""

_PHRASES = "exact"


class LexicalWriter:
    """Changes that nobody sees before `commit`. Every method raises OSError when the disk fails."""

    def __init__(self, directory: Path) -> None:
        """Opens the index in a folder, or makes one."""
        directory.mkdir(parents=True, exist_ok=True)
        with _as_os_error():
            # One thread, so that items lie in the order they came in and scores do not vary from run to run.
            self._writer = tantivy.Index(_schema(), str(directory)).writer(_HEAP, num_threads=1)
            # A writer that was killed leaves files whose names the next commit wants.
            self._writer.garbage_collect_files()

    def remove(self, keys: Iterable[int]) -> None:
        for key in keys:
            self._writer.delete_documents_by_term("key", key)

    def replace(self, entry: Entry) -> None:
        """Put the entry in, in place of one of the same key."""
        self.remove((entry.key,))
        document = tantivy.Document()
        document.add_integer("key", entry.key)
        for name in FIELD_WEIGHTS:
            # Tokens hold no white space, so joining and splitting keeps them: a fifth of the time of
            # tantivy's PreTokenizedString, with the same scores.
            document.add_text(name, " ".join(entry.fields.get(name, ())))
        with _as_os_error():
            self._writer.add_document(document)

    def commit(self) -> None:
        with _as_os_error():
            self._writer.commit()

    def close(self) -> None:
        """Let go of the folder, without what was not committed. Waits for segments being merged."""
        with _as_os_error():
            self._writer.wait_merging_threads()


class LexicalReader:
    """The last commit at the time of opening."""

    def __init__(self, directory: Path) -> None:
        """Raises Unfit when the folder holds no index of ours."""
        try:
            index = tantivy.Index.open(str(directory))
        except ValueError as error:
            raise Unfit(str(error)) from error
        index.config_reader("manual")
        index.reload()
        self._schema = index.schema
        self._searcher = index.searcher()

    def search(self, query: LexicalQuery) -> Scores:
        """As `Reader.lexical`."""
        if not self._searcher.num_docs:
            return NO_SCORES
        found = self._searcher.search(self._query(query), limit=self._searcher.num_docs, count=False).hits
        keys = self._searcher.fast_field_values("key", [address for _, address in found])
        return Scores(
            keys=np.array(keys, dtype=np.int64),
            values=np.array([score for score, _ in found], dtype=np.float32),
            passages=np.empty(0, dtype=np.int64),
        )

    def _query(self, query: LexicalQuery) -> tantivy.Query:
        terms = [self._term(name, token) for term in query.terms for name, token in term.items()]
        phrases = [self._phrase(list(phrase)) for phrase in query.phrases]
        parts = [(tantivy.Occur.Must, tantivy.Query.const_score_query(phrase, 0.0)) for phrase in phrases]
        if terms:
            any_term = tantivy.Query.boolean_query([(tantivy.Occur.Should, term) for term in terms])
            parts.append((tantivy.Occur.Must, any_term))
        return tantivy.Query.boolean_query(parts)

    def _term(self, name: str, token: str) -> tantivy.Query:
        word = tantivy.Query.term_query(self._schema, name, token, index_option="freq")
        return tantivy.Query.boost_query(word, FIELD_WEIGHTS[name])

    def _phrase(self, words: list[str | tuple[int, str]]) -> tantivy.Query:
        if len(words) == 1:  # no phrase to tantivy
            return tantivy.Query.term_query(self._schema, _PHRASES, words[0])
        return tantivy.Query.phrase_query(self._schema, _PHRASES, words)


@contextmanager
def _as_os_error() -> Iterator[None]:
    # tantivy has one error for all its troubles; while writing they are the disk's.
    try:
        yield
    except ValueError as error:
        raise OSError(str(error)) from error


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("key", indexed=True, fast=True)
    for name in FIELD_WEIGHTS:
        option = "position" if name == _PHRASES else "freq"
        builder.add_text_field(name, tokenizer_name="whitespace", index_option=option)
    return builder.build()
