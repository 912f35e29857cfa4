import re

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from indexer.reading import formats
from indexer.reading.formats import FORMATS, read_bytes
from models.errors import Unreadable
from tests.indexer.reading.structured.making import opendocument, slides, word
from tests.indexer.reading.typeset import as_image, as_scan


def nothing(_: object) -> None:
    pass


SAMPLES = {
    ".docx": word(lambda document: document.add_heading("Budget", 1)),
    ".odt": opendocument(nothing),
    ".pptx": slides(lambda deck: deck.slides.add_slide(deck.slide_layouts[6])),
    ".rtf": rb"{\rtf1\ansi {\b Budget}\par \u246? \'f6}",
    ".html": b"<html><body><h1>Budget</h1><table><tr><td>a<td>b</table></body></html>",
    ".txt": "Nämnden beslutar".encode(),
    ".pdf": b"%PDF-1.4 startxref %%EOF",
    ".png": b"\x89PNG\r\n\x1a\n",
}


def assert_read_or_refused(data: bytes, suffix: str) -> None:
    """Anything else that is raised fails the test by itself."""
    try:
        pages = read_bytes(data, FORMATS[suffix])
    except Unreadable as error:
        reason = f"{error}: {error.remedy}"
    else:
        assert any(character.isalnum() for page in pages for character in page.text)
        reason = "read: whole"
    assert re.fullmatch(r".+: .+", reason)


@pytest.mark.parametrize("suffix", sorted(FORMATS))
def test_every_format_has_its_reader(suffix: str):
    assert callable(FORMATS[suffix].reader())


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(SAMPLES)), st.binary(max_size=200))
@example(".html", b"<meta charset=idna>\x80")
@example(".html", b"<!-- -->")
@example(".rtf", b"{\\rtf1\\bin-5 \\u99999999 \\'zz}")
def test_any_bytes_are_pages_or_unreadable(suffix: str, data: bytes):
    assert_read_or_refused(data, suffix)
    assert_read_or_refused(SAMPLES[suffix][:40] + data, suffix)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([".docx", ".odt", ".pptx", ".rtf"]), st.data())
def test_a_file_that_lost_or_changed_bytes_is_whole_or_unreadable(suffix: str, data: st.DataObject):
    changed = bytearray(SAMPLES[suffix])
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    cut = changed[: data.draw(st.integers(0, len(changed)))]
    assert_read_or_refused(bytes(changed), suffix)
    assert_read_or_refused(bytes(cut), suffix)


@pytest.mark.parametrize(
    ("suffix", "data", "reason", "remedy"),
    [
        (".docx", b"%PDF-1.7", "not a Word file .*, but a PDF", r"\.pdf"),
        (".pdf", SAMPLES[".docx"], "not a PDF, but a Word file", r"\.docx"),
        (".pdf", b"Protokoll", "not a PDF, or damaged", "docx or PDF"),
        (".docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "but an old Office file", "docx"),
        (".docx", SAMPLES[".docx"][:-100], "cut off or damaged", "anew"),
        (".odt", b"", "empty", "whole"),
        (".docx", word(nothing), "empty", "whole"),
        (".html", SAMPLES[".rtf"], "not a web page, but rich text", r"\.rtf"),
    ],
)
def test_a_file_that_is_not_what_it_says_tells_what_it_is(suffix: str, data: bytes, reason: str, remedy: str):
    with pytest.raises(Unreadable, match=reason) as caught:
        read_bytes(data, FORMATS[suffix])
    assert remedy.replace("\\", "") in caught.value.remedy


@pytest.mark.parametrize("suffix", [".png", ".pdf"])
def test_a_scan_on_which_nothing_is_seen_is_no_meeting(suffix: str):
    shades = np.tile(np.linspace(30, 240, 900).astype(np.uint8), (700, 1))
    data = as_scan(shades, shades) if suffix == ".pdf" else as_image(shades)
    with pytest.raises(Unreadable, match="no text in it") as caught:
        read_bytes(data, FORMATS[suffix])
    assert "300 dots" in caught.value.remedy


def test_a_word_file_with_a_password_is_encrypted():
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(Unreadable, match="encrypted"):
        read_bytes(data, FORMATS[".docx"])


def test_more_than_minutes_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(formats, "MAX_PAGES", 2)
    assert len(read_bytes(b"1\f2", FORMATS[".txt"])) == 2
    with pytest.raises(Unreadable, match="3 pages"):
        read_bytes(b"1\f2\f3", FORMATS[".txt"])
    monkeypatch.setattr(formats, "MAX_CHARACTERS", 1_000_000)
    with pytest.raises(Unreadable, match="million characters"):
        read_bytes(b"x" * 1_000_001, FORMATS[".txt"])
