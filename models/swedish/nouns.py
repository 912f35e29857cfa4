"""Which words are nouns, and their base forms: what a matter is called is a noun."""

from functools import lru_cache
from itertools import takewhile

from models.swedish.lexicon import lexicon
from models.swedish.tables.nouns import DEFINITE, NO_NOUNS, NOUN_ENDINGS, SHORTEST_LAST_PART, VERB_ENDINGS

_LONGEST = 48
"""Letters; what is longer is no word."""


@lru_cache(maxsize=65536)
def noun(word: str) -> str | None:
    """The base form of a noun in small letters, of a compound by its last part; None of what is none.

    The lexicon tells no kinds of words: a noun is what it has in the definite form, too.
    """
    if len(word) > _LONGEST or word in NO_NOUNS:
        return None
    if found := _simple(word):
        return found
    if _lemma(word):
        return None
    for cut in range(2, len(word) - SHORTEST_LAST_PART + 1):
        if _lemma(word[cut:]):
            last = _simple(word[cut:])
            return word[:cut] + last if last else None
    return None


def _simple(word: str) -> str | None:
    lemma = _lemma(word)
    if not lemma or not any(
        lemma.endswith(ending) and _lemma(lemma.removesuffix(ending) + definite) == lemma
        for ending, definite in DEFINITE
    ):
        return None
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, lemma, strict=False)))
    ending = word[same:]
    verb = lemma.endswith("a") and ending in VERB_ENDINGS
    return lemma if ending in NOUN_ENDINGS and not verb else None


def _lemma(word: str) -> str | None:
    for written in (word, word.removesuffix("s")):
        if (form := lexicon().form(written)) and form.alone:
            return form.lemma
    return None
