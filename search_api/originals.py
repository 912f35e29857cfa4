"""The files that minutes came in, as they were when they were read."""

import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePath

from indexer.catalog import Catalog
from indexer.keeping import uploads
from models.errors import NotFound, Withheld
from models.records import Doubt, Meeting

_OFFICE = "application/vnd.openxmlformats-officedocument"

MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".txt": "text/plain",
    ".md": "text/plain",
    # A page of somebody else's, and so its scripts, must never run under our name: they are text, to be saved.
    ".html": "text/plain",
    ".htm": "text/plain",
    ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".pptx": f"{_OFFICE}.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".rtf": "application/rtf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
}
"""Media types by suffix. What is not here is bytes to be saved, svg among it, which can hold scripts."""

SHOWN = frozenset({".pdf", ".txt", ".md", ".png", ".jpg", ".jpeg"})
"""Suffixes of what a browser shows by itself, without running anything; the rest is to be saved."""

_WITHHOLDING = {
    Doubt.SECRET_HELD: "Items that are secret stand in the file that the minutes came in",
    Doubt.IDENTITY_MASKED: "Personal identity numbers stand in the file that the minutes came in",
    Doubt.PERSON_ERASED: "Somebody who was erased from the minutes stands in the file that they came in",
}
"""What keeps a file from being shown: more stands in it than the index gives."""

_ANEW = "Ask whoever runs the service to index the minutes again."


@dataclass(frozen=True, slots=True)
class Original:
    """A file: its name without folders, its media type, its bytes, and whether a browser may show it."""

    name: str
    media_type: str
    content: bytes
    shown: bool


class Originals:
    """Gives files by the meeting that was read from them, and no others. Safe to use from many threads."""

    def __init__(self, catalog: Catalog, directory: Path) -> None:
        """`directory` is the folder of the catalog's index, in which uploads lie."""
        self._catalog = catalog
        self._directory = directory

    def of(self, meeting_id: str) -> Original:
        """The file of a meeting.

        Raises Withheld when more stands in it than may be shown, and NotFound when it is gone, or not the one any more
        that was read.
        """
        meeting = self._catalog.meeting(meeting_id)
        if why := why_withheld(meeting):
            raise Withheld(
                why, "Read the minutes on the meeting's page, or ask whoever keeps the file for it."
            )
        path, digest = self._catalog.original(meeting_id)
        try:
            content = Path(uploads.now(path, self._directory)).read_bytes()
        except OSError as error:
            raise NotFound("The file that the minutes came in is gone", _ANEW) from error
        if hashlib.sha256(content).hexdigest() != digest:
            raise NotFound("The file has changed since the minutes were read from it", _ANEW)
        media_type = MEDIA_TYPES.get(PurePath(path).suffix.lower(), "application/octet-stream")
        if media_type == "text/plain" and (charset := _charset(content)):
            media_type = f"{media_type}; charset={charset}"
        return Original(PurePath(path).name, media_type, content, is_shown(path))


def is_withheld(meeting: Meeting) -> bool:
    """Whether the file of a meeting is not to be shown."""
    return why_withheld(meeting) is not None


def why_withheld(meeting: Meeting) -> str | None:
    """Why the file of a meeting is not to be shown; None where it may be."""
    return next((why for doubt, why in _WITHHOLDING.items() if doubt in meeting.doubts), None)


def is_shown(source: str) -> bool:
    """Whether a browser shows the file of a source by itself."""
    return PurePath(source).suffix.lower() in SHOWN


def has_pages(source: str) -> bool:
    """Whether a browser can open the file of a source at a page."""
    return PurePath(source).suffix.lower() == ".pdf"


def _charset(content: bytes) -> str | None:
    """How a text is written, where that is plain; None where the reader is to find out by its first bytes."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    try:
        content.decode()
    except UnicodeDecodeError:
        return "windows-1252"
    return "utf-8"
