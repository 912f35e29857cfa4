"""What is typed, as what stands already and what is being typed."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from models.swedish.tables.question_words import (
    DECISION_WORDS,
    ENGLISH_QUESTION_WORDS,
    ENGLISH_SHARED_WORDS,
    QUESTION_WORDS,
    WEAK_WORDS,
)
from models.swedish.tables.questions import PARAGRAPH_WORDS
from search_api.suggesting.prefixes import words_in

_MOST_WORDS = 4
"""Words at the end of a question that are completed together: "barn och utb"."""

_SHAPING = QUESTION_WORDS | DECISION_WORDS | ENGLISH_QUESTION_WORDS | ENGLISH_SHARED_WORDS | WEAK_WORDS
_SIGNS = "|".join(re.escape(word) for word in sorted(PARAGRAPH_WORDS, key=len, reverse=True))
_PARAGRAPH = re.compile(rf"(?<!\w)(?:{_SIGNS})\s*(\d{{1,4}})\s*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ending:
    """The last words of a text, in lower case, and all that stands before them, as typed; for all words nothing."""

    kept: str
    words: tuple[str, ...]


def endings(typed: str) -> Iterator[Ending]:
    """What may be being typed: all words, then the last few, then fewer. None begins with a word that shapes questions.

    "vad beslutades om sko" may go on as a title, and if none begins so, as what begins with "sko".
    """
    text = unicodedata.normalize("NFC", typed)
    words = list(words_in(text))
    if words:
        yield Ending("", tuple(match.group().lower() for match in words))
    for first in range(max(1, len(words) - _MOST_WORDS), len(words)):
        if words[first].group().lower() not in _SHAPING:
            told = tuple(match.group().lower() for match in words[first:])
            yield Ending(text[: words[first].start()], told)


def paragraph(typed: str) -> tuple[str, str] | None:
    """The number of a paragraph that is being typed ("§ 4"), and what stands before it; None where there is none."""
    found = _PARAGRAPH.search(typed[-_FAR:])
    if found is None:
        return None
    return found[1], typed[: len(typed) - len(typed[-_FAR:]) + found.start()]


_FAR = 40
"""Characters: no sign with its number is longer."""
