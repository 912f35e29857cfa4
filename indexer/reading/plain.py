"""Plain text and Markdown: bytes in the encodings that offices use, pages parted by form feeds."""

import codecs
import unicodedata

from models.errors import Unreadable
from models.records import Page

_BOMS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",  # before that of UTF-16, with which it begins
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def read_plain(data: bytes) -> tuple[Page, ...]:
    """The pages of a text file's bytes, numbered from 1, blank ones too, so that numbers stay true.

    Raises Unreadable when the bytes are not text.
    """
    text = unicodedata.normalize("NFC", decode(data)).replace("\r\n", "\n").replace("\r", "\n")
    return tuple(Page(number, page) for number, page in enumerate(text.split("\f"), start=1))


def decode(data: bytes, declared: str | None = None) -> str:
    """Bytes as text: by their byte order mark, as `declared` inside the file, in UTF-8 or in Windows-1252.

    Raises Unreadable when they are none of these, or hold what no text holds.
    """
    marked = [encoding for bom, encoding in _BOMS.items() if data.startswith(bom)][:1]
    # Windows-1252 is what Swedish offices saved in before UTF-8. It leaves five bytes undefined, and nothing
    # but chance makes a file of another kind miss them all and look like words besides.
    for encoding in marked or filter(None, (declared, "utf-8", "cp1252")):
        try:
            text = data.decode(encoding)
        except (UnicodeError, LookupError):
            continue
        if "\x00" in text or _strange(text) > 0.05 * len(text):
            break
        return text
    raise _not_text()


def _strange(text: str) -> int:
    """How many characters no minutes hold: controls other than white space, and unassigned ones."""
    return sum(unicodedata.category(c) in {"Cc", "Cn", "Co"} and not c.isspace() for c in text)


def _not_text() -> Unreadable:
    return Unreadable("not text", "Save it as text in UTF-8.")
