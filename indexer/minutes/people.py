"""The cells of attendance lists: what looks like a person's name, a role, a party."""

import re
from functools import cache

from models.entities.gazetteer import association_named, municipality_named
from models.entities.spelling import Spellings
from models.swedish import fold
from models.swedish.tables.names import PARTICLES
from models.swedish.tables.roles import PARTIES, ROLE_ENDINGS, ROLES

_NAME_WORD = re.compile(r"[^\W\d_]+(?:[-–’'´][^\W\d_]+)*\.?$")
_AFTER_ROLE = re.compile(r"\s(?:för|for|vid|på|pa|i|inom|av|från|fran|hos|till)\s|[,/(]")
_ROLES = frozenset(map(fold, ROLES))
_ROLE_ENDINGS = tuple(map(fold, ROLE_ENDINGS))


def is_name(text: str) -> bool:
    """Whether a whole cell has the shape of a person's full name: two to five capitalised words, no place or role."""
    words = text.split()
    if not 2 <= len(words) <= 5 or municipality_named(text) or association_named(text) or is_role(words[0]):
        return False
    if is_role(text) and not words[-1][0].isupper():
        return False
    capitalised = [word for word in words if word.lower() not in PARTICLES]
    return (
        len(capitalised) >= 2
        and not words[-1].endswith(".")
        and all(_is_name_word(word, among_capitals=text.isupper()) for word in capitalised)
    )


def is_role(text: str) -> bool:
    """Whether a cell names a role: what stands before "för", "vid", "på" … begins or ends with a word for one."""
    head = _AFTER_ROLE.split(fold(text), maxsplit=1)[0].strip(" .:")
    words = head.split()
    return bool(words) and any(
        word in _ROLES or word.endswith(_ROLE_ENDINGS) for word in (words[0], words[-1])
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
    return text.strip(" ()").upper() in {*PARTIES, "-"}


def _is_name_word(word: str, *, among_capitals: bool) -> bool:
    # An abbreviation among ordinary words ("Rapport SFI") is no name; an initial is, and a name all in capitals.
    abbreviation = len(word.rstrip(".")) > 1 and word.isupper() and not among_capitals
    return bool(_NAME_WORD.match(word)) and word[0].isupper() and not abbreviation
