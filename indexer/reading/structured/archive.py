"""The zip files that docx, odt and pptx are: parts by name, within bounds."""

import posixpath
import zipfile
import zlib
from io import BytesIO
from urllib.parse import unquote

from indexer.reading.structured.markup import Element, attribute, children, damaged, parse_xml
from models.errors import Unreadable

MAX_PART = 100_000_000
"""Bytes of XML that are unpacked from one file. 500 pages of minutes are about 20 MB of XML."""

MAX_DECLARED = 1_000_000_000
"""Bytes that a whole file may unpack to. Pictures hardly shrink in a zip, so that a file of some 200 MB
stays far below; what is above was made to fill a disk."""

_ENCRYPTED = 0x1


class Archive:
    """A zip file's parts. Raises Unreadable when it is cut off, encrypted, or unpacks to too much."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise damaged() from error
        self._parts = {info.filename: info for info in self._zip.infolist()}
        self._left = MAX_PART
        declared = sum(info.file_size for info in self._zip.infolist())
        if declared > MAX_DECLARED:
            raise _bomb(declared)

    def __contains__(self, part: str) -> bool:
        return part in self._parts

    def read(self, part: str) -> bytes:
        """A part's bytes. Raises Unreadable when it is missing, too."""
        info = self._parts.get(part)
        if info is None:
            raise damaged()
        if info.flag_bits & _ENCRYPTED:
            raise encrypted()
        if info.file_size > self._left:
            raise _bomb(info.file_size)
        try:
            with self._zip.open(info) as file:
                # No more than declared is ever unpacked: a header that lies is found out by the checksum.
                data = file.read(info.file_size + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
            raise damaged() from error
        self._left -= len(data)
        return data

    def xml(self, part: str) -> Element:
        """A part parsed. Raises Unreadable when it is missing or not well-formed."""
        return parse_xml(self.read(part))

    def related(self, part: str) -> dict[str, tuple[str, str]]:
        """What an Office part refers to inside the file: its (kind, part name) by id; "" is the whole file."""
        folder, base = posixpath.split(part)
        listing = posixpath.join(folder, "_rels", f"{base}.rels")
        if listing not in self:
            return {}
        found: dict[str, tuple[str, str]] = {}
        for relation in children(self.xml(listing), "Relationship"):
            kind = (attribute(relation, "Type") or "").rpartition("/")[2]
            target = unquote(attribute(relation, "Target") or "")
            if attribute(relation, "TargetMode") != "External":
                whole = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
                found[attribute(relation, "Id") or ""] = (kind, posixpath.normpath(whole))
        return found

    def main_part(self) -> str:
        """The part of an Office file that its package names as the document. Raises Unreadable without one."""
        for kind, part in self.related("").values():
            if kind == "officeDocument":
                return part
        raise damaged()


def encrypted() -> Unreadable:
    """What to raise for a file that asks for a password."""
    return Unreadable("encrypted", "Open it with its password and save it without one.")


def _bomb(size: int) -> Unreadable:
    return Unreadable(
        f"unpacks to {size / 1e6:,.0f} MB, more than any minutes hold",
        "Check where it comes from; save it anew.",
    )
