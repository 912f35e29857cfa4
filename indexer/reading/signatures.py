"""What a file really is, by its bytes: names lie."""

import zipfile
from io import BytesIO

ENCRYPTED = "encrypted"
"""The kind of an Office file with a password: its format does not show."""

DAMAGED_ZIP = "a damaged zip file"
"""The kind of a zip file without its end: docx, odt or pptx, or something else."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")

_SIGNATURES = {
    b"{\\rtf": "rtf",
    b"\x89PNG\r\n\x1a\n": "image",
    b"\xff\xd8\xff": "image",
    b"II*\x00": "image",
    b"MM\x00*": "image",
    b"GIF87a": "a GIF image",
    b"GIF89a": "a GIF image",
    b"\x1f\x8b": "a gzip file",
    b"7z\xbc\xaf\x27\x1c": "a 7-Zip file",
    b"Rar!\x1a\x07": "a RAR file",
}

_OPENDOCUMENT = b"application/vnd.oasis.opendocument."
_OFFICE = {"word/": "docx", "ppt/": "pptx", "xl/": "an Excel file"}

_PDF_WITHIN = 1024
"""A PDF may have other bytes in front, such as those of a mail; readers look this far for its beginning."""


def kind_of(data: bytes) -> str:
    """The kind of a file: that of a `Format`, or words for a format that is not read.

    ENCRYPTED for an Office file with a password, "" for anything without a signature, such as text.
    """
    for signature, kind in _SIGNATURES.items():
        if data.startswith(signature):
            return kind
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_zip(data)
    if data.startswith(_OLE):
        return ENCRYPTED if _ENCRYPTED_PACKAGE in data else "an old Office file (doc, xls or ppt)"
    begins = data.find(b"%PDF-", 0, _PDF_WITHIN)
    return "pdf" if begins == 0 or (begins > 0 and b"startxref" in data[-_PDF_WITHIN:]) else ""


def _kind_of_zip(data: bytes) -> str:
    if data[30:38] == b"mimetype":  # stored first and as it is, so that it can be seen here
        wanted = data[38 : 38 + 2 * len(_OPENDOCUMENT)]
        if wanted.startswith(_OPENDOCUMENT):
            return "odt" if wanted.startswith(_OPENDOCUMENT + b"text") else "another OpenDocument file"
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return DAMAGED_ZIP
    if "[Content_Types].xml" in names:
        found = (kind for folder, kind in _OFFICE.items() if any(name.startswith(folder) for name in names))
        return next(found, "a zip file")
    return "odt" if {"content.xml", "META-INF/manifest.xml"} <= set(names) else "a zip file"
