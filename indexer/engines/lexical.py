"""Words in tantivy: the fields of items, found by BM25."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import tantivy
from numpy.typing import NDArray

from indexer.engines.base import FIELD_WEIGHTS, Entry, Scores, Word
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

    def search(self, words: Sequence[Word], limit: int | None) -> Scores:
        """As `Reader.lexical`."""
        asked = tantivy.Query.disjunction_max_query([self._word(word) for word in words])
        found = self._found(asked, limit)
        return Scores(
            keys=self._keys(found),
            values=np.array([score for score, _ in found], dtype=np.float32),
            passages=np.empty(0, dtype=np.int64),
        )

    def holding(self, phrase: tuple[str, ...]) -> NDArray[np.int64]:
        """As `Reader.holding`."""
        if len(phrase) == 1:  # no phrase to tantivy
            asked = tantivy.Query.term_query(self._schema, _PHRASES, phrase[0])
        else:
            words: list[str | tuple[int, str]] = [*phrase]
            asked = tantivy.Query.phrase_query(self._schema, _PHRASES, words)
        return self._keys(self._found(asked, None))

    def vocabulary(self) -> dict[str, int]:
        """As `Reader.vocabulary`."""
        return dict(self._searcher.terms_with_prefix(_PHRASES, ""))

    def _found(self, asked: tantivy.Query, limit: int | None) -> list[tuple[Any, tantivy.DocAddress]]:
        most = self._searcher.num_docs if limit is None else limit
        return self._searcher.search(asked, limit=most, count=False).hits if self._searcher.num_docs else []

    def _keys(self, found: list[tuple[Any, tantivy.DocAddress]]) -> NDArray[np.int64]:
        return np.array(
            self._searcher.fast_field_values("key", [address for _, address in found]), dtype=np.int64
        )

    def _word(self, word: Word) -> tantivy.Query:
        need = tantivy.Occur.Must if word.whole else tantivy.Occur.Should
        fields = [
            [(need, self._term(name, token, word.weight / len(tokens))) for token in tokens]
            for name, tokens in word.tokens.items()
            if tokens
        ]
        return tantivy.Query.boolean_query(
            [(tantivy.Occur.Should, tantivy.Query.boolean_query(terms)) for terms in fields]
        )

    def _term(self, name: str, token: str, share: float) -> tantivy.Query:
        word = tantivy.Query.term_query(self._schema, name, token, index_option="freq")
        return tantivy.Query.boost_query(word, FIELD_WEIGHTS[name] * share)


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
