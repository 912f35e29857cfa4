"""What was asked, understood: words, phrases, filters, and whether a decision is asked for."""

import re
import unicodedata

from models.errors import EmptyQuery, QueryTooLong
from models.records import Filters, Query
from models.swedish import Token, analyze
from models.swedish.tables.question_words import (
    DECISION_WORDS,
    ENGLISH_QUESTION_WORDS,
    ENGLISH_SHARED_WORDS,
    QUESTION_WORDS,
)

MAX_LENGTH = 1000
"""In characters. The encoder reads about 500 pieces, which is more than a thousand characters of Swedish."""

_PHRASE = re.compile(r'["”“„«»]([^"”“„«»]*)["”“„«»]')

# Marks that are seen by nobody: soft hyphens and zero-width characters stand inside words and go, control
# characters and halves of broken pairs stand between them and become spaces.
_INSIDE_WORDS = frozenset({"Cf"})
_BETWEEN_WORDS = frozenset({"Cc", "Cs"})


def parse_query(text: str, filters: Filters | None = None) -> Query:
    """The query that a text asks, in Unicode form NFC.

    Words in quotation marks are phrases, matched word by word; a mark without its fellow is ignored. Words
    that only shape the question are no terms as long as others remain. Raises EmptyQuery when there is no
    word in it, and QueryTooLong over MAX_LENGTH characters.
    """
    if len(text) > MAX_LENGTH:
        raise QueryTooLong(
            f"The question has {len(text)} characters; {MAX_LENGTH} is the most",
            "Ask with the few words that matter.",
        )
    text = _clean(text)
    found = (tuple(_words(match.group(1))) for match in _PHRASE.finditer(text))
    phrases = tuple(dict.fromkeys(phrase for phrase in found if phrase))
    outside = analyze(_PHRASE.sub(lambda match: " " * len(match.group()), text))
    if not phrases and not outside:
        raise EmptyQuery("There is no word to search for", "Write a question or a few words.")
    asks_decision = any(token.exact in DECISION_WORDS for token in outside)
    return Query(
        text=text,
        terms=_terms(text, outside, alone=not phrases),
        phrases=phrases,
        intent="decision" if asks_decision else "about",
        filters=filters or Filters(),
    )


def _clean(text: str) -> str:
    categories = ((unicodedata.category(character), character) for character in text)
    seen = (
        " " if c in _BETWEEN_WORDS else character for c, character in categories if c not in _INSIDE_WORDS
    )
    return unicodedata.normalize("NFC", "".join(seen)).strip()


def _terms(text: str, tokens: tuple[Token, ...], alone: bool) -> tuple[str, ...]:
    shaping = QUESTION_WORDS
    if any(token.exact in ENGLISH_QUESTION_WORDS for token in tokens):
        shaping |= ENGLISH_QUESTION_WORDS | ENGLISH_SHARED_WORDS
    content = [token for token in tokens if token.exact not in shaping | DECISION_WORDS]
    if not content and alone:
        content = [token for token in tokens if token.exact not in shaping] or list(tokens)
    first = {token.exact: token for token in reversed(content)}
    return tuple(text[token.start : token.end] for token in content if first[token.exact] is token)


def _words(text: str) -> list[str]:
    return [text[token.start : token.end] for token in analyze(text)]
