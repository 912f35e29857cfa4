"""Plain text and Markdown: bytes in the encodings that offices use, pages parted by form feeds."""

import codecs
import unicodedata

from models.errors import Unreadable
from models.records import Page

_BOMS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}

# First bytes of formats that people rename to .txt by mistake.
_SIGNATURES = {
    b"%PDF": "PDF",
    b"PK\x03\x04": "Word, OpenDocument or zip",
    b"\xd0\xcf\x11\xe0": "old Word",
    b"{\\rtf": "RTF",
    b"\x89PNG": "image",
    b"\xff\xd8\xff": "image",
}


def read_plain(data: bytes) -> tuple[Page, ...]:
    """The pages of a text file's bytes, numbered from 1, blank ones too, so that numbers stay true.

    Raises Unreadable when the bytes are empty, hold no word, or are not text.
    """
    for signature, kind in _SIGNATURES.items():
        if data.startswith(signature):
            raise Unreadable(f"not text, but a {kind} file", "Give it the suffix of its format.")
    text = unicodedata.normalize("NFC", _decode(data)).replace("\r\n", "\n").replace("\r", "\n")
    if not any(character.isalnum() for character in text):
        raise Unreadable("empty", "Check that the file was saved whole.")
    return tuple(Page(number, page) for number, page in enumerate(text.split("\f"), start=1))


def _decode(data: bytes) -> str:
    for bom, encoding in _BOMS.items():
        if data.startswith(bom):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise _not_text() from error
    if b"\x00" in data:
        raise _not_text()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        # Windows-1252 is what Swedish offices saved in before UTF-8. It leaves five bytes undefined, and
        # nothing but chance makes a file of another kind miss them all and look like words besides.
        try:
            text = data.decode("cp1252")
        except UnicodeDecodeError as error:
            raise _not_text() from error
    if _strange(text) > 0.05 * len(text):
        raise _not_text()
    return text


def _strange(text: str) -> int:
    """How many characters no minutes hold: controls other than white space, and unassigned ones."""
    return sum(unicodedata.category(c) in {"Cc", "Cn", "Co"} and not c.isspace() for c in text)


def _not_text() -> Unreadable:
    return Unreadable("not text", "Save it as text in UTF-8.")
