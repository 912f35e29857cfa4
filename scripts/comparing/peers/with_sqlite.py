"""SQLite FTS5: BM25 over words, and over trigrams, which find parts of compounds."""

import re
import sqlite3

from scripts.comparing.corpus import DEPTH, Corpus, Run

TOKENIZERS = {"SQLite FTS5": "unicode61 remove_diacritics 0", "SQLite FTS5, trigrams": "trigram"}
"""By the name of the settings. Without folding, since å, ä and ö are letters; FTS5 has no Swedish stems."""

_WORD = re.compile(r"\w+")


def runs(corpus: Corpus) -> dict[str, Run]:
    """A run for each tokenizer."""
    return {settings: _run(corpus, tokenizer) for settings, tokenizer in TOKENIZERS.items()}


def _run(corpus: Corpus, tokenizer: str) -> Run:
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE VIRTUAL TABLE items USING fts5(text, tokenize='{tokenizer}')")
    database.executemany("INSERT INTO items(rowid, text) VALUES (?, ?)", enumerate(corpus.texts))
    run = {}
    for id, question in zip(corpus.ids, corpus.questions, strict=True):
        # Any word may match; FTS5 would ask for all of them.
        match = " OR ".join(f'"{word}"' for word in _WORD.findall(question.lower()))
        found = database.execute(
            "SELECT rowid FROM items WHERE items MATCH ? ORDER BY rank LIMIT ?", (match, DEPTH)
        )
        run[id] = [corpus.names[row] for (row,) in found]
    return run
