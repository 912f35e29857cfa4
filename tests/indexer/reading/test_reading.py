import io
import os
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from indexer import reading
from indexer.reading import read
from indexer.reading.bounded import Bounded
from models.errors import Unreadable
from tests.indexer.reading.structured.making import odt_table, opendocument, slides, word

SENTENCE = "Nämnden beslutade att höja avgiften på Öckerö."


def pdf(pages: int = 1, password: str | None = None, image: Image.Image | None = None) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, encrypt=password)
    for number in range(1, pages + 1):
        if image:
            canvas.drawImage(ImageReader(image), 0, 0, 595, 842)
        else:
            canvas.drawString(100, 700, f"§ {number} {SENTENCE}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def test_the_source_is_kept_as_given(tmp_path: Path) -> None:
    path = tmp_path / "protokoll.md"
    path.write_text(SENTENCE)
    assert read(path, "mapp/../protokoll.md").source == "mapp/../protokoll.md"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", SENTENCE.encode()),
        ("a.md", SENTENCE.encode()),
        ("a.pdf", pdf()),
        ("a.docx", word(lambda document: document.add_paragraph(SENTENCE))),
        ("a.odt", opendocument(lambda document: document.text.addElement(odt_table([SENTENCE])))),
        (
            "a.pptx",
            slides(
                lambda deck: setattr(
                    deck.slides.add_slide(deck.slide_layouts[0]).shapes.title, "text", SENTENCE
                )
            ),
        ),
        ("a.rtf", rf"{{\rtf1\ansi {SENTENCE}}}".encode("cp1252")),
        ("a.html", f"<p>{SENTENCE}".encode()),
        ("A.HTM", f"<p>{SENTENCE}".encode("cp1252")),
    ],
)
def test_minutes_are_read_in_every_format(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    (page,) = read(path, name).pages
    assert SENTENCE in page.text
    assert page.number == 1


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("tom.txt", b"", "empty"),
        ("tom.docx", b"", "empty"),
        ("tom.pdf", b"", "empty"),
        ("blank.txt", b" \n\n\f\n", "empty"),
        ("bild.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "image"),
        ("protokoll.txt", b"%PDF-1.7 ...", "PDF"),
        ("data.txt", bytes(range(256)) * 10, "not text"),
        ("data.txt", b"\x01\x02\x03\x04abc" * 50, "not text"),
        ("trasig.txt", "å".encode("utf-16")[:-1] + b"\xd8\x00\xd8", "not text"),
        ("kort.pdf", pdf()[:-200], "PDF is"),
        ("hemlig.pdf", pdf(password="x"), "encrypted"),
        ("kort.rtf", rb"{\rtf1 Budget", "cut off"),
        ("kort.png", b"\x89PNG\r\n\x1a\n\x00\x00", "image"),
        ("protokoll.docx", pdf(), "not a Word file .docx., but a PDF"),
        ("protokoll.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".doc are not read"),
        ("protokoll", b"text", "no suffix"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(
    tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Unreadable, match=reason) as caught:
        read(path, name)
    assert caught.value.remedy
    assert "\n" not in f"{caught.value}{caught.value.remedy}"


def test_a_file_that_is_gone_is_unreadable_not_a_crash(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="cannot be opened"):
        read(tmp_path / "borta.txt", "borta.txt")


def test_a_pipe_with_the_name_of_a_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "evig.txt")
    with pytest.raises(Unreadable, match="not a file"):
        read(tmp_path / "evig.txt", "evig.txt")


def test_files_past_the_limit_are_refused_before_they_are_read(tmp_path: Path) -> None:
    for name, limit in (("stor.txt", reading.MAX_BYTES_OF_TEXT), ("stor.pdf", reading.MAX_BYTES)):
        path = tmp_path / name
        with path.open("wb") as file:
            file.truncate(limit + 1)
        with pytest.raises(Unreadable, match="larger than"):
            read(path, name)


def test_minutes_of_500_pages_are_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "lång.pdf"
    path.write_bytes(pdf(pages=500))
    pages = read(path, "lång.pdf").pages
    assert [page.number for page in pages] == list(range(1, 501))
    assert "§ 500" in pages[-1].text


def test_a_scan_says_what_to_install_where_nothing_reads_scans(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = Image.new("L", (1240, 1754), 255)
    ImageDraw.Draw(image).text((100, 100), SENTENCE, fill=0)
    scan = tmp_path / "skannat.pdf"
    scan.write_bytes(pdf(image=image))
    monkeypatch.setenv("PATH", str(tmp_path))
    reader = Bounded()
    try:
        with pytest.raises(Unreadable, match="tesseract is not installed") as caught:
            reader.read(scan)
    finally:
        reader.close()
    assert "tesseract-ocr and tesseract-ocr-swe" in caught.value.remedy
