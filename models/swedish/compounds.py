"""Compounds that no lexicon holds, spelled by their parts: "arbetsplatsforlagt" is arbets + plats + förlagt."""

from functools import lru_cache
from itertools import product

from models.swedish.lexicon import lexicon, undotted
from models.swedish.tables.lost_letters import HEADS, PREFERRED

_SHORTEST_PART = 3
_TRIES = ((2, 0), (3, 0), (4, 0), (2, 4), (3, 5))
"""Parts, and letters of a last part that need not be one in the lexicon, which leaves out many short words ("rådet")
because a speller would miss errors by them; 0 where it must be."""
_LONGEST = 40
"""Letters; what is longer is no word, and would take long to part."""


@lru_cache(maxsize=16384)
def compounds(key: str) -> tuple[str, ...]:
    """The spellings, in lower case, of a compound whose letters without dots are `key`; none if it is no compound.

    Of the ways to part it, the one with the fewest parts and of these with the longest last part is taken: what is
    made of many small parts is chance. Of parts that are one without dots, the preferred is.
    """
    if len(key) > _LONGEST:
        return ()
    spelled = (_spellings(key, parts, loose, first=True) for parts, loose in _TRIES)
    return next(filter(None, spelled), ())


def preferred(words: tuple[str, ...]) -> tuple[str, ...]:
    """Those of `words` that are preferred, or else all of them."""
    return tuple(word for word in words if word in PREFERRED) or words


@lru_cache(maxsize=65536)
def _spellings(key: str, parts: int, loose: int, first: bool = False) -> tuple[str, ...]:
    """The spellings in so many parts; where `loose` is not 0, the last is any word of that many letters or more."""
    if parts == 1:
        return preferred(_tails(key) if not loose else _any_word(key) if len(key) >= loose else ())
    for cut in range(_SHORTEST_PART, len(key) - _SHORTEST_PART + 1):
        heads = _heads(key[:cut], first)
        if not heads:
            continue
        if tails := _spellings(key[cut:], parts - 1, loose):
            return tuple(dict.fromkeys(map("".join, product(heads, tails))))
        # Three letters alike are written as two: natt + tillsyn.
        if key[cut - 2] == key[cut - 1] and (tails := _spellings(key[cut - 1 :], parts - 1, loose)):
            return tuple(dict.fromkeys(head + tail[1:] for head, tail in product(heads, tails)))
    return ()


def _tails(key: str) -> tuple[str, ...]:
    """What the lexicon lets end a compound, and the word as it stands: "programsatta" need not be såtta."""
    tails = lexicon().tails(key)
    return (*tails, key) if tails and key not in tails and key in lexicon().words(key) else tails


def _any_word(key: str) -> tuple[str, ...]:
    return tuple(word for word in lexicon().words(key) if word.islower())


def _heads(key: str, first: bool) -> tuple[str, ...]:
    """What may begin a compound with these letters; names ("Göteborgs") only as its first part."""
    known = [*lexicon().heads(key), *(head for head in HEADS if undotted(head) == key)]
    return preferred(tuple(dict.fromkeys(head.lower() for head in known if first or head.islower())))
