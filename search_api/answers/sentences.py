"""Sentences of minutes as a reader sees them: what an answer quotes.

Those of `indexer.sentences` are another thing: cut at every mark that may end one, abbreviations too, because each only
has to say enough for a vector, and kept in the catalog with it. A quotation has to be whole.
"""

import re
from collections.abc import Iterator

from models.swedish import fold
from models.swedish.tables.sentences import ABBREVIATIONS

_END = re.compile(
    r"(?<=[.!?])[ \t]+(?=[^\W\d_a-zåäö])|(?<=[.!?*:])\s*\n\s*|\n\s*\n\s*|\n\s*(?=[^\W\d_a-zåäö]|[-–•*])"
)
_ENTRY = re.compile(r"\A[-–•] ")
_LAST_WORD = re.compile(r"\S+\Z")
_MARKS = ".!?:*"
_FULL_LINE = 60
"""Characters from which a line may have been broken for its length."""
_LOOKED_BACK = 20
"""Characters: no abbreviation is longer."""


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence, heading or entry of a list stands in a text: offsets, in order.

    A line that the next one does not go on with in small letters or figures ends one, unless it is full; an
    abbreviation ends none.
    """
    start = 0
    for match in _END.finditer(text):
        if _goes_on(text, start, match):
            continue
        if text[start : match.start()].strip():
            yield start, match.start()
        start = match.end()
    if text[start:].strip():
        yield start, len(text.rstrip())


def _goes_on(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether what looks like the end of the sentence from `start` is none."""
    end = match.start()
    if "\n" not in match.group():
        last = _LAST_WORD.search(text, max(start, end - _LOOKED_BACK), end)
        return last is not None and fold(last.group()) in ABBREVIATIONS
    line = end - text.rfind("\n", 0, end) - 1
    marked = text[end - 1 : end] in _MARKS or not text[match.end() : match.end() + 1].isalpha()
    return line >= _FULL_LINE and not marked and match.group().count("\n") == 1


def quoted(text: str) -> str:
    """A stretch of minutes on one line, without signs of emphasis and without the mark of a list before it."""
    line = " ".join(text.replace("**", "").split()).strip("*_ ")
    return _ENTRY.sub("", line)
