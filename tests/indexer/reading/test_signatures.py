import io
import zipfile

import pytest

from indexer.reading.signatures import DAMAGED_ZIP, ENCRYPTED, kind_of
from tests.indexer.reading.structured.making import opendocument, slides, word

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def nothing(_: object) -> None:
    pass


def zipped(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"From: mail\r\n\r\n%PDF-1.4 ... startxref 9 %%EOF", "pdf"),
        (b"Vi talade om %PDF- i filer.", ""),
        (rb"{\rtf1 x}", "rtf"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"\xff\xd8\xff\xe0", "image"),
        (b"II*\x00", "image"),
        (OLE + b"W\0o\0r\0d\0", "an old Office file (doc, xls or ppt)"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), ENCRYPTED),
        (zipped("a.txt"), "a zip file"),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "an Excel file"),
        (zipped("content.xml", "META-INF/manifest.xml"), "odt"),
        (zipped("a.txt")[:-9], DAMAGED_ZIP),
        (b"Protokoll", ""),
        (b"", ""),
    ],
)
def test_bytes_tell_what_a_file_is(data: bytes, kind: str):
    assert kind_of(data) == kind


def test_files_of_office_programs_are_told_apart():
    assert kind_of(word(nothing)) == "docx"
    assert kind_of(slides(nothing)) == "pptx"
    assert kind_of(opendocument(nothing)) == "odt"
    sheet = opendocument(nothing).replace(b"opendocument.text", b"opendocument.shet", 1)
    assert kind_of(sheet) == "another OpenDocument file"
