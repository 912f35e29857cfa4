"""The cells of attendance lists: what looks like a person's name, a role, a party."""

import re
from functools import cache, lru_cache

from models.entities import shapes
from models.entities.gazetteer import association_named, municipality_named
from models.entities.spelling import Spellings
from models.swedish import fold
from models.swedish.tables.attendance_entries import NEVER_IN_NAMES, ORGANISATION_OPENINGS
from models.swedish.tables.capitals import NOT_NAME_ENDINGS
from models.swedish.tables.names import PARTICLES
from models.swedish.tables.roles import PARTIES, ROLE_ENDINGS, ROLE_OPENINGS, ROLES

_NAME_WORD = re.compile(r"[^\W\d_]+(?:[-–’'´][^\W\d_]+)*\.?$")
_AFTER_ROLE = re.compile(r"\s(?:för|for|vid|på|pa|i|inom|av|från|fran|hos|till)\s|[,/(]")
_ROLES = frozenset(map(fold, ROLES))
_ROLE_ENDINGS = tuple(map(fold, ROLE_ENDINGS))
_ROLE_OPENINGS = frozenset(map(fold, ROLE_OPENINGS))
_ORGANISATION_OPENINGS = frozenset(map(fold, ORGANISATION_OPENINGS))
_NEVER = frozenset(map(fold, NEVER_IN_NAMES))
_NO_NAME_ENDINGS = tuple(map(fold, NOT_NAME_ENDINGS))
# Shorter words with such an ending are names too: "Balder", "Stenhet".
_SHORTEST_NO_NAME = 10
_LONGEST_ROLE = 80
"""Characters: what is longer is no cell."""


@lru_cache(maxsize=65536)
def is_name(text: str) -> bool:
    """Whether a whole cell has the shape of a person's full name: two to five capitalised words, no place or role."""
    words = text.split()
    if not 2 <= len(words) <= 5 or municipality_named(text) or association_named(text) or is_role(words[0]):
        return False
    if is_role(text) and not words[-1][0].isupper():
        return False
    if fold(words[0]) in _ORGANISATION_OPENINGS:
        return False
    capitalised = [word for word in words if word.lower() not in PARTICLES]
    return (
        len(capitalised) >= 2
        and not words[-1].endswith(".")
        and not any(map(_is_no_name, words))
        and all(_is_name_word(word, among_capitals=text.isupper()) for word in capitalised)
    )


def _is_no_name(word: str) -> bool:
    return (
        fold(word) in _NEVER
        or shapes.is_role(word)
        or (len(word) >= _SHORTEST_NO_NAME and fold(word).endswith(_NO_NAME_ENDINGS))
    )


@lru_cache(maxsize=65536)
def is_role(text: str) -> bool:
    """Whether a cell names a role: what stands before "för", "vid", "på" … begins or ends with a word for one."""
    if len(text) > _LONGEST_ROLE:
        return False
    head = _AFTER_ROLE.split(fold(text), maxsplit=1)[0].strip(" .:")
    words = head.split()
    while words and words[0].rstrip(".") in _ROLE_OPENINGS:
        del words[0]
    return bool(words) and any(
        word in _ROLES or word.endswith(_ROLE_ENDINGS) for word in (words[0].rstrip("."), words[-1])
    )


def role_named(text: str) -> str | None:
    """The role that a cell names, spelled right where a scan misread it ("ordférande"); None when it names none."""
    if is_role(text):
        return text
    return _role_spellings().find(text)


@cache
def _role_spellings() -> Spellings[str]:
    return Spellings({role: role for role in ROLES if len(role) > 5})


def is_party(text: str) -> bool:
    """Whether a cell holds nothing but party letters: "S", "(M)", "SD", or "-" for one without a party."""
    return text.strip(" ()") == "-" or party_named(text) is not None


def party_named(text: str) -> str | None:
    """The letters of the party that a cell holds and nothing else, in capitals; older minutes write them small."""
    letters = text.strip(" ().").upper()
    return letters if letters in PARTIES else None


def _is_name_word(word: str, *, among_capitals: bool) -> bool:
    # An abbreviation among ordinary words ("Rapport SFI") is no name; an initial is, and a name all in capitals.
    abbreviation = len(word.rstrip(".")) > 1 and word.isupper() and not among_capitals
    return bool(_NAME_WORD.match(word)) and word[0].isupper() and not abbreviation
