"""The cells of attendance lists: what looks like a person's name, a role, a party."""

import re

from models.entities.gazetteer import association_named, municipality_named
from models.swedish import fold
from models.swedish.tables.minutes import NAME_PARTICLES, PARTIES, ROLE_ENDINGS

_NAME_WORD = re.compile(r"[^\W\d_]+(?:[-–’'´][^\W\d_]+)*\.?$")
_ROLE_ENDINGS = tuple(fold(ending) for ending in ROLE_ENDINGS)


def is_name(text: str) -> bool:
    """Whether a whole cell has the shape of a person's full name: two to five capitalised words, no place."""
    words = text.split()
    if not 2 <= len(words) <= 5 or municipality_named(text) or association_named(text):
        return False
    if is_role(text) and not words[-1][0].isupper():
        return False
    capitals = 0
    for word in words:
        if not _NAME_WORD.match(word):
            return False
        if word.lower() in NAME_PARTICLES:
            continue
        # An abbreviation among ordinary words is no name; a name all in capitals is.
        if not word[0].isupper() or (len(word) > 1 and word.isupper() and not text.isupper()):
            return False
        capitals += 1
    return capitals >= 2 and not words[-1].endswith(".")


def is_role(text: str) -> bool:
    """Whether a cell names a role: its first part before "för", "vid", "på" … ends as roles do."""
    head = re.split(r"\s(?:för|for|vid|på|pa|i|inom|av|från|fran|hos|till)\s|[,/(]", fold(text), maxsplit=1)[
        0
    ]
    return head.strip(" .:").endswith(_ROLE_ENDINGS)


def is_party(text: str) -> bool:
    """Whether a cell holds nothing but party letters: "S", "(M)", "SD"."""
    return text.strip(" ()").lower() in PARTIES
