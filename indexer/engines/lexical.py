"""Words in tantivy: the fields of items, found by BM25."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import tantivy
from numpy.typing import NDArray

from indexer.engines.base import FIELD_WEIGHTS, NO_SCORES, Entry, Scores, Word
from indexer.engines.stamp import Unfit

_HEAP = 64_000_000
"""Bytes that the writer gathers before it writes a segment."""

_PHRASES = "exact"

_REMEMBERED = 8192
"""Tokens of a field whose scores are kept: of 20,000 items all tokens take some 40 MB together, if all were asked."""


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

    def clear(self) -> None:
        """Take everything out; with the commit its files go, where taking out items alone leaves their words."""
        with _as_os_error():
            self._writer.delete_all_documents()

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
            self._writer.garbage_collect_files()

    def close(self) -> None:
        """Let go of the folder, without what was not committed. Waits for segments being merged."""
        with _as_os_error():
            self._writer.wait_merging_threads()


@dataclass(frozen=True, slots=True)
class _Postings:
    """What a token of a field scores in the items that hold it, which go by their place among all."""

    items: NDArray[np.intp]
    scores: NDArray[np.float32]


class LexicalReader:
    """The last commit at the time of opening. Safe to ask from many threads.

    What a token scores in each item is remembered, because Python takes longer to be told of the items of a common
    word than tantivy to find them: 7 ms for 12,000 items.
    """

    def __init__(self, directory: Path) -> None:
        """Raises Unfit when the folder holds no index of ours."""
        try:
            if os.access(directory, os.W_OK):
                index = _opened(directory)
            else:
                with _linked(directory) as linked:
                    index = _opened(linked)
        except (ValueError, OSError) as error:
            raise Unfit(str(error)) from error
        self._schema = index.schema
        self._searcher = index.searcher()
        self._postings = lru_cache(maxsize=_REMEMBERED)(self._find_postings)

    def search(self, words: Sequence[Word], limit: int | None) -> Scores:
        """As `Reader.lexical`."""
        return self._all(words) if limit is None else self._best(words, limit)

    def holding(self, phrase: tuple[str, ...]) -> NDArray[np.int64]:
        """As `Reader.holding`."""
        if len(phrase) == 1:  # no phrase to tantivy
            return self.keys[self._postings(_PHRASES, phrase[0]).items]
        words: list[str | tuple[int, str]] = [*phrase]
        return self._found(tantivy.Query.phrase_query(self._schema, _PHRASES, words), None).keys

    def vocabulary(self) -> dict[str, int]:
        """As `Reader.vocabulary`."""
        return dict(self._searcher.terms_with_prefix(_PHRASES, ""))

    @cached_property
    def keys(self) -> NDArray[np.int64]:
        """The keys of all items, ascending."""
        return np.sort(self._found(tantivy.Query.all_query(), None).keys)

    def _all(self, words: Sequence[Word]) -> Scores:
        best = np.zeros(self.keys.size, dtype=np.float32)
        for word in words:
            np.maximum(best, self._scores(word), out=best)
        items = np.flatnonzero(best)
        return Scores(self.keys[items], best[items])

    def _scores(self, word: Word) -> NDArray[np.float32]:
        """What a word scores in each of all items."""
        scores = np.zeros(self.keys.size, dtype=np.float32)
        for name, tokens in word.tokens.items():
            found = [self._postings(name, token) for token in tokens]
            share = FIELD_WEIGHTS[name] * word.weight / max(len(tokens), 1)
            if word.whole and len(tokens) > 1:
                _add_whole(scores, found, share)
            else:
                for postings in found:
                    scores[postings.items] += share * postings.scores
        return scores

    def _best(self, words: Sequence[Word], limit: int) -> Scores:
        return self._found(tantivy.Query.disjunction_max_query([self._word(word) for word in words]), limit)

    def _find_postings(self, field: str, token: str) -> _Postings:
        found = self._found(self._term(field, token), None)
        return _Postings(np.searchsorted(self.keys, found.keys), found.values)

    def _found(self, asked: tantivy.Query, limit: int | None) -> Scores:
        if not self._searcher.num_docs:
            return NO_SCORES
        most = self._searcher.num_docs if limit is None else limit
        found = self._searcher.search(asked, limit=most, count=False).hits
        keys = self._searcher.fast_field_values("key", [address for _, address in found])
        return Scores(
            np.array(keys, dtype=np.int64), np.array([score for score, _ in found], dtype=np.float32)
        )

    def _word(self, word: Word) -> tantivy.Query:
        need = tantivy.Occur.Must if word.whole else tantivy.Occur.Should
        fields = [
            [(need, self._boosted(name, token, word.weight / len(tokens))) for token in tokens]
            for name, tokens in word.tokens.items()
            if tokens
        ]
        return tantivy.Query.boolean_query(
            [(tantivy.Occur.Should, tantivy.Query.boolean_query(terms)) for terms in fields]
        )

    def _boosted(self, name: str, token: str, share: float) -> tantivy.Query:
        return tantivy.Query.boost_query(self._term(name, token), FIELD_WEIGHTS[name] * share)

    def _term(self, name: str, token: str) -> tantivy.Query:
        return tantivy.Query.term_query(self._schema, name, token, index_option="freq")


def _opened(directory: Path) -> tantivy.Index:
    """The last commit in a folder, whose files are held open from now on. Raises ValueError."""
    index = tantivy.Index.open(str(directory))
    index.config_reader("manual")
    index.reload()
    return index


@contextmanager
def _linked(directory: Path) -> Iterator[Path]:
    """A folder with links to the files of one where nothing can be written: tantivy wants to lock even to read."""
    with TemporaryDirectory() as folder:
        for path in directory.resolve().iterdir():
            if path.suffix != ".lock":
                Path(folder, path.name).symlink_to(path)
        yield Path(folder)


def _add_whole(scores: NDArray[np.float32], found: Sequence[_Postings], share: float) -> None:
    """Add the mean of several tokens where all of them stand."""
    together, held = np.zeros_like(scores), np.zeros(scores.size, dtype=np.intp)
    for postings in found:
        together[postings.items] += share * postings.scores
        held[postings.items] += 1
    scores += np.where(held == len(found), together, 0)


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
