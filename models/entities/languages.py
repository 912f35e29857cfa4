"""Whether a text is in Swedish, another language or none, as far as its commonest words tell."""

from models.entities.shapes import is_first_name, is_role
from models.entities.words import Words, folded_words
from models.swedish.tables.languages import FOREIGN, SWEDISH

_SWEDISH = folded_words(SWEDISH)
_FOREIGN = folded_words(FOREIGN) - _SWEDISH
_FEWEST = 5
"""Words of another language: with fewer, a Swedish text quotes a title."""

_LEAST_TO_TELL = 100
"""Words of two letters or more: a shorter text may be a table's cells."""
_FEWEST_KNOWN = 0.05
"""Share of words that are little words, first names or titles: prose has over a quarter, lists of people as many."""


def is_foreign(words: Words) -> bool:
    """Whether a text has more of the commonest little words of other languages than of those of Swedish."""
    foreign = sum(word in _FOREIGN for word in words.folded)
    return foreign >= _FEWEST and foreign > sum(word in _SWEDISH for word in words.folded)


def is_swedish(words: Words) -> bool:
    """Whether a text has more of the commonest little words of Swedish than of those of other languages."""
    return sum(word in _SWEDISH for word in words.folded) > sum(word in _FOREIGN for word in words.folded)


def is_gibberish(words: Words) -> bool:
    """Whether a long text has next to no word that prose in a language we know, or a list of people, is made of."""
    letters = [i for i, text in enumerate(words.texts) if len(text) > 1 and text.isalpha()]
    if len(letters) < _LEAST_TO_TELL:
        return False
    known = sum(
        words.folded[i] in _SWEDISH
        or words.folded[i] in _FOREIGN
        or is_first_name(words.texts[i])
        or is_role(words.texts[i])
        for i in letters
    )
    return known < _FEWEST_KNOWN * len(letters)
