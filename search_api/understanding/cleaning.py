"""A question as it was typed to the text that is read, in which all that is found has its place."""

import unicodedata
from functools import lru_cache

from models.swedish.references import references
from models.swedish.tables.questions import MAY_BE_REGISTRY

# Marks that are seen by nobody: soft hyphens and zero-width characters stand inside words and go, control
# characters and halves of broken pairs stand between them and become spaces.
_INSIDE_WORDS = frozenset({"Cf"})
_BETWEEN_WORDS = frozenset({"Cc", "Cs"})

# Letters, figures and signs that are others but for their looks: full-width and half-width forms, mathematical
# alphabets. NFKC would undo more, and change what is meant: m² to m2, ½ to 1⁄2.
_LOOKS = frozenset({"<wide>", "<narrow>", "<font>"})
_LIGATURE, _LETTERS = "<compat>", frozenset({"Ll", "Lu"})


def cleaned(text: str) -> str:
    """The text in Unicode form NFC without what is not seen, and in the letters of every keyboard.

    "ｓｋｏｌｓｋｊｕｔｓ" is skolskjuts, as is "SKOLSKJUTS": what is all in capitals is read in lower
    case, but for numbers of files and what is so short that it may be an abbreviation. Cleaning twice changes nothing.
    """
    if not text.isascii() or not text.isprintable():
        text = unicodedata.normalize("NFC", "".join(map(_seen, text)))
    return _quiet(text.strip())


@lru_cache(maxsize=4096)
def _seen(character: str) -> str:
    category = unicodedata.category(character)
    if category in _INSIDE_WORDS:
        return ""
    if category in _BETWEEN_WORDS:
        return " "
    form = unicodedata.decomposition(character).partition(" ")[0]
    if form in _LOOKS or (form == _LIGATURE and category in _LETTERS):
        return unicodedata.normalize("NFKC", character)
    return character


def _quiet(text: str) -> str:
    """A text in lower case that shouts; its numbers of files stay in capitals, in which registries are known."""
    if not text.isupper() or sum(map(str.isalpha, text)) <= MAY_BE_REGISTRY:
        return text
    quiet, end = "", 0
    for reference in references(text):
        quiet += text[end : reference.start].lower() + text[reference.start : reference.end]
        end = reference.end
    return quiet + text[end:].lower()
