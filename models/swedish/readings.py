"""What a word of a scan may be: the Swedish words that it is when letters are put back, likeliest misreading first."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import combinations, product

from models.swedish.compounds import compounds
from models.swedish.lexicon import lexicon, undotted
from models.swedish.tables.lost_letters import (
    ALSO_READ_AS,
    CONTEXTS,
    LETTERS,
    PREFERRED,
    READ_AS,
    SHORT,
    SIGNS,
)

Look = Callable[[str], tuple[str, ...]]
"""From letters without dots to the words that have them."""

_MOST_ODD = 3
"""Signs in a word: more are no word."""
_MOST_LETTERS = 8
"""Letters that may be misread, up to which two at once are tried."""
_LEAST_FOR_ONE, _LEAST_FOR_TWO = 4, 7
"""Letters of a word of which one, and two, may be misread as another letter."""

_FREQUENT = 2
_SHORTEST_COMPOUND = 6
_SHORTEST_NAME = 4

_LOST = str.maketrans({"å": "a", "ä": "a", "ö": "o"})
_MEANT: dict[str, str] = {
    sign: "".join(letter for letter, seen in READ_AS.items() if sign in seen) for sign in SIGNS + LETTERS
}


def without_dots(text: str, look: Look) -> tuple[str, ...]:
    """The words that `text` is when it may have lost dots, but no letter was taken for another."""
    return tuple(word for word in look(undotted(text)) if _fits(text, word))


def misread(text: str, look: Look, look_twice: Look) -> tuple[str, ...]:
    """The words that `text` is when signs in it, or else one or two letters, were taken for others: the likeliest.

    Where two letters were, many words are possible: `look_twice` is asked then, in place of `look`.
    """
    if not _is_one_case(text):
        return ()
    tries = ((_by_signs(text), look), (_by_letters(text, 1), look), (_by_letters(text, 2), look_twice))
    for keys, ask in tries:
        for key in keys:
            if found := tuple(word for word in ask(key) if _fits(text, word)):
                return found
    return ()


@lru_cache(maxsize=65536)
def words(key: str) -> tuple[str, ...]:
    """The words in lower case with these letters, those of the lexicon, or else compounds."""
    return whole_words(key) or (compounds(key) if len(key) >= _SHORTEST_COMPOUND else ())


def whole_words(key: str) -> tuple[str, ...]:
    """The words of the lexicon in lower case with these letters; of two letters with dots, those that are frequent."""
    found = tuple(word for word in lexicon().words(key) if word.islower())
    if len(key) > _FREQUENT:
        return found
    return tuple(word for word in found if word == key or word in PREFERRED or word in CONTEXTS)


def before_hyphen(key: str) -> tuple[str, ...]:
    """As `words`, and first parts of compounds: the "hälso" of "hälso- och sjukvård"."""
    return words(key) or tuple(head for head in lexicon().heads(key) if head.islower())


def proper(key: str) -> tuple[str, ...]:
    """The names of the lexicon with these letters, where these are no other word."""
    found = lexicon().words(key) if len(key) >= _SHORTEST_NAME else ()
    return () if any(map(str.islower, found)) else found


def _fits(text: str, word: str) -> bool:
    return len(text) == len(word) and all(
        written.lower() == letter
        or written in READ_AS.get(letter, "")
        or written.lower() == letter.translate(_LOST)
        for written, letter in zip(text, word.lower(), strict=True)
    )


def _is_one_case(text: str) -> bool:
    """Capitals inside a word tell of an abbreviation (R&D); I may be an l."""
    return sum(map(str.isalpha, text)) > 0 and not any(c.isupper() and c != "I" for c in text[1:])


def _by_signs(text: str) -> Iterator[str]:
    odd = [place for place, letter in enumerate(text) if letter in SIGNS]
    letters = sum(map(str.isalpha, text))
    # A figure before one letter numbers a list: 1a.
    if 0 < len(odd) <= _MOST_ODD and letters >= 1 + any(map(str.isdigit, text)):
        yield from _replaced(text, odd)


def _by_letters(text: str, count: int) -> Iterator[str]:
    signs = [place for place, letter in enumerate(text) if letter in SIGNS]
    odd = [place for place, letter in enumerate(text) if letter in LETTERS]
    if len(text) < (_LEAST_FOR_ONE, _LEAST_FOR_TWO)[count - 1]:
        yield from (key for key in SHORT if count == 1 and len(text) == len(key))
    elif len(signs) <= _MOST_ODD and (count == 1 or len(odd) <= _MOST_LETTERS):
        for places in combinations(odd, count):
            yield from _replaced(text, [*signs, *places])


def _replaced(text: str, places: list[int]) -> Iterator[str]:
    letters = list(undotted(text))
    for meant in product(*(_MEANT[text[place]] for place in places)):
        for place, letter in zip(places, meant, strict=True):
            letters[place] = undotted(letter)
        yield "".join(letters)


def confirmed(text: str, seen: Look) -> tuple[str, ...]:
    """The words that `text` is when one letter was taken for one that is misread seldom; `seen` are the file's own."""
    for letter, signs in ALSO_READ_AS.items():
        for place, sign in enumerate(text):
            found = seen(undotted(text[:place] + letter + text[place + 1 :])) if sign in signs else ()
            if meant := tuple(word for word in found if word[place] == letter):
                return meant
    return ()
