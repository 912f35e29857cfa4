"""Whether the text layer of a page says what the page shows, or its font's codes by chance."""

import math
import re
from collections import Counter

from models.swedish.tables.furniture import COMMON_WORDS, LETTER_SHARES

# Of the characters, those with no meaning outside their font; a bullet or two on a page has none either. Within
# words it may be å, ä and ö alone that are lost so: one in twenty letters.
_MOST_STRANGE = 0.1
_MOST_WITHIN = 0.005
_FEW = 5
# Fewer letters than this make no statistics.
_LEAST_LETTERS = 120
# The cosine between how often letters stand here and in Swedish. Minutes, lists of names and English texts have .9
# and more, a text with its letters exchanged .2 to .6.
_LEAST_LIKENESS = 0.7
# Of the different words of a page of text a tenth are common ones; one in fifty settles that it is legible.
_LEAST_COMMON = 0.02
# Letters with nothing but small letters behind their first, or capitals alone, are shaped as words are.
_LEAST_SHAPED = 0.5
_SHAPED = re.compile(r"[A-ZÅÄÖÉÜ]?[a-zåäöéü]+|[A-ZÅÄÖÉÜ]+")
_STRANGE = "[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]"
_ANY_STRANGE = re.compile(_STRANGE)
_STRANGE_WITHIN = re.compile(rf"[^\W\d_]{_STRANGE}")
_WORD = re.compile(r"[^\W_]{2,}")
_LENGTH = math.hypot(*LETTER_SHARES.values())


def is_gibberish(text: str) -> bool:
    """Whether a page's text is no text: characters without meaning, or letters that no Swedish holds in such shares.

    False for texts that are too short to tell.
    """
    visible = sum(not character.isspace() for character in text)
    within = len(_STRANGE_WITHIN.findall(text))
    if within > max(_FEW, _MOST_WITHIN * visible) or len(_ANY_STRANGE.findall(text)) > max(
        _FEW, _MOST_STRANGE * visible
    ):
        return True
    # Each word once: a column of "Bifall" is no sample of a language.
    words = set(_WORD.findall(text))
    letters = Counter(character for word in words for character in word.casefold() if character.isalpha())
    if letters.total() < _LEAST_LETTERS:
        # Fonts may give marks for letters: then there are hardly any, nor figures.
        named = sum(character.isalnum() or character in ".,-–:/%()" for character in text)
        return visible > 4 * _LEAST_LETTERS and named < 0.3 * visible
    common = sum(word.casefold() in COMMON_WORDS for word in words) / len(words)
    if common >= _LEAST_COMMON:
        return False
    shaped = sum(bool(_SHAPED.fullmatch(word)) for word in words) / len(words)
    return _likeness(letters) < _LEAST_LIKENESS or shaped < _LEAST_SHAPED


def _likeness(letters: Counter[str]) -> float:
    """The cosine between the shares of letters here and in Swedish."""
    product = sum(letters[letter] * share for letter, share in LETTER_SHARES.items())
    return product / (_LENGTH * math.hypot(*letters.values()))
