"""File to text, and to the meeting it tells of: one face over a reader for each format. `formats` lists them."""

import stat
from dataclasses import replace
from pathlib import Path

from indexer.discretion import DISCREET, Discretion
from indexer.reading.bounded import shared
from indexer.reading.formats import FORMATS, TEXT, Format, cannot_open, read_bytes
from indexer.reading.telling import Order
from models.errors import Unreadable
from models.records import Document, Meeting, Page

MAX_BYTES = 250_000_000
"""Larger files are refused: minutes of 500 pages hold about 2 MB of text, and as a scan 100 MB."""

MAX_BYTES_OF_TEXT = 50_000_000
"""The same for files that hold nothing but text."""

_REMEDIES = {
    ".doc": "Open it in Word and save it as docx.",
    ".ppt": "Open it in PowerPoint and save it as pptx.",
    ".odp": "Save it as pptx or PDF.",
}


def read(path: Path, source: str, *, mask: bool = True) -> Document:
    """The pages of a file, in Unicode form NFC with lines ended by a line feed.

    Page furniture is taken away, words parted at line ends are joined, and letters that a scan lost are put
    back beside the text. Personal identity numbers are masked in the pages and in `source`, the path as the user
    gave it, which is kept on the document, unless `mask` says otherwise. Raises Unreadable
    with the reason for a file that is not read: of another format than its suffix says, empty, too large,
    damaged, encrypted, or that the system will not open. Formats with parsers are read in a process of their
    own, within bounds of time and memory.
    """
    form = _checked(path)
    pages = read_bytes(_bytes(path), form) if form is TEXT else shared.read(path)
    return document_of(pages, source, mask=mask)


def tell(path: Path, source: str, meeting_id: str, discretion: Discretion = DISCREET) -> Meeting:
    """The meeting that a file tells of, its names not yet looked for.

    Raises Unreadable as `read` does, of which HeldBack is one. Whatever the format, the file is read and parsed in a
    process of its own, within bounds of time and memory.
    """
    _checked(path)
    return shared.tell(path, Order(source, meeting_id, discretion))


def _checked(path: Path) -> Format:
    """The format of a file that may be read, by its name and size. Raises Unreadable for any other."""
    suffix = path.suffix.lower()
    form = FORMATS.get(suffix)
    if form is None:
        remedy = _REMEDIES.get(suffix, f"Save it as one of {' '.join(known[1:] for known in FORMATS)}.")
        raise Unreadable(f"files with {suffix or 'no suffix'} are not read", remedy)
    limit = MAX_BYTES_OF_TEXT if not form.kind else MAX_BYTES
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise Unreadable("not a file", "Give a file with minutes.")
        if status.st_size > limit:
            raise Unreadable(f"larger than {limit // 1_000_000} MB", "Split it into one file a meeting.")
        with path.open("rb"):
            return form
    except OSError as error:
        raise cannot_open(error) from error


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise cannot_open(error) from error


def document_of(pages: tuple[Page, ...], source: str, *, mask: bool = True) -> Document:
    """The document that pages make, as `read` gives it; the pages are those of a format's reader."""
    from indexer.reading.furniture import mend
    from indexer.reading.masking import mask_numbers
    from indexer.reading.restoring import restore_letters

    found = Document(source, mend(pages))
    document = mask_numbers(found) if mask else found
    return replace(document, pages=restore_letters(document.pages))
