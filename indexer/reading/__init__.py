"""File to text: one face over a reader for each format.

A new format is a new module and a line in `_READERS`.
"""

from collections.abc import Callable
from pathlib import Path

from indexer.reading.plain import read_plain
from models.errors import Unreadable
from models.records import Document, Page

_READERS: dict[str, Callable[[bytes], tuple[Page, ...]]] = {
    ".txt": read_plain,
    ".md": read_plain,
}

MAX_BYTES = 50_000_000
"""Larger files are refused: minutes of 500 pages hold about 2 MB of text."""


def read(path: Path, source: str) -> Document:
    """The pages of a file, in Unicode form NFC with lines ended by a line feed.

    `source` is the path as the user gave it, kept on the document. Raises Unreadable with the reason for a
    file that is of another format, empty, too large, not text, or that the system will not open.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        kind = path.suffix.lower() or "no suffix"
        raise Unreadable(f"files with {kind} are not read", f"Save it as {' or '.join(_READERS)}.")
    try:
        if path.stat().st_size > MAX_BYTES:
            raise Unreadable(f"larger than {MAX_BYTES // 1_000_000} MB", "Split it into one file a meeting.")
        data = path.read_bytes()
    except OSError as error:
        raise Unreadable(
            f"cannot be opened: {error.strerror}", "Check that it exists and may be read."
        ) from error
    return Document(source=source, pages=reader(data))
