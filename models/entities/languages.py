"""Whether a text is in Swedish, as far as its little words tell."""

from models.entities.words import Words, folded_words
from models.swedish.tables.languages import FOREIGN, SWEDISH

_SWEDISH = folded_words(SWEDISH)
_FOREIGN = folded_words(FOREIGN) - _SWEDISH
_FEWEST = 5
"""Words of another language: with fewer, a Swedish text quotes a title."""


def is_foreign(words: Words) -> bool:
    """Whether a text has more of the commonest little words of other languages than of those of Swedish."""
    foreign = sum(word in _FOREIGN for word in words.folded)
    return foreign >= _FEWEST and foreign > sum(word in _SWEDISH for word in words.folded)


def is_swedish(words: Words) -> bool:
    """Whether a text has more of the commonest little words of Swedish than of those of other languages."""
    return sum(word in _SWEDISH for word in words.folded) > sum(word in _FOREIGN for word in words.folded)
