"""Words to stems: Snowball's for Swedish, mended by a table of endings."""

import threading

import Stemmer

from models.swedish.tables.stems import STEM_ENDINGS

_LONGEST_ENDING = max(map(len, STEM_ENDINGS))

# PyStemmer's stemmers keep state between calls: one a thread.
_local = threading.local()


def mended(word: str) -> str | None:
    """The stem of a word in lower case by the longest of STEM_ENDINGS that it ends in, if it ends in one."""
    for cut in range(max(0, len(word) - _LONGEST_ENDING), len(word)):
        if (ending := word[cut:]) in STEM_ENDINGS:
            return word[:cut] + STEM_ENDINGS[ending]
    return None


def stem(word: str) -> str:
    """The stem of a word in lower case, by the table or else by Snowball."""
    if by_table := mended(word):
        return by_table
    if not hasattr(_local, "stemmer"):
        _local.stemmer = Stemmer.Stemmer("swedish")
    return str(_local.stemmer.stemWord(word))
