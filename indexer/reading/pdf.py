"""PDF: pages from the text layer; a page without a legible one is read as an image."""

import ctypes
import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from pypdfium2 import raw

from indexer.reading.layout import page_text
from indexer.reading.legible import is_gibberish
from indexer.reading.ocr import read_gray
from indexer.reading.rows import Rule, Word
from indexer.reading.textlayer import words_by_direction
from models.errors import Unreadable
from models.records import Page

# ISO 32000 wants the trailer in the last 1024 bytes; mail and archives may add a little after it.
_TRAILER = 4096
_DAMAGED = "Save or download it again."
# A page with fewer letters than this on an image of most of the page is a scan that was stamped or numbered.
_STAMP = 150
_MOST = 0.5
# A4 in 300 dots an inch, which tesseract asks for, is 8.7 million pixels.
_DOTS = 300
_MOST_PIXELS = 20_000_000
# Charts hold many thousand drawn lines; tables do not.
_MOST_OBJECTS = 3000
# Letters drawn as outlines are many; a few lines are a form without text.
_OUTLINED = 100
# In points: a border is thinner, and wider than an underlined word.
_THIN = 3.0
_WIDE = 30.0


@dataclass(frozen=True, slots=True)
class _Drawing:
    """What a page holds beside text: `covered` is the share of it under images."""

    rules: tuple[Rule, ...]
    covered: float
    shows: bool


def read_pdf(data: bytes) -> tuple[Page, ...]:
    """The pages of a PDF, numbered from 1 as in the file, blank ones too.

    Raises Unreadable when the file is encrypted, cut off or damaged, or needs OCR that is not installed.
    """
    if b"startxref" not in data[-_TRAILER:] and b"%%EOF" not in data[-_TRAILER:]:
        raise Unreadable("the PDF is cut off", _DAMAGED)
    try:
        document = pdfium.PdfDocument(data)
        document.init_forms()  # what is filled into a form is drawn, whether the file holds its picture or not
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise Unreadable("the PDF is encrypted", "Save it without a password.") from error
        raise Unreadable("the PDF is damaged", _DAMAGED) from error
    try:
        return tuple(Page(index + 1, _read_page(document, index)) for index in range(len(document)))
    finally:
        document.close()


def _read_page(document: pdfium.PdfDocument, index: int) -> str:
    try:
        page = _with_annotations(document, index)
        textpage = page.get_textpage()
    except pdfium.PdfiumError as error:
        raise Unreadable(f"page {index + 1} of the PDF is damaged", _DAMAGED) from error
    try:
        directions = words_by_direction(textpage)
        drawing = _drawing(page)
        text = _text(directions, drawing.rules)
        letters = sum(map(str.isalnum, text))
        garbled = is_gibberish(text)
        bare = letters == 0 and drawing.shows
        stamped = 0 < letters < _STAMP and drawing.covered > _MOST
        if not (garbled or bare or stamped):
            return text
        seen = read_gray(_render(page))
        return text if stamped and sum(map(str.isalnum, seen)) < letters else seen
    finally:
        textpage.close()
        page.close()


def _with_annotations(document: pdfium.PdfDocument, index: int) -> pdfium.PdfPage:
    """A page with what is filled into its fields and written onto it: for PDFium they are no part of it."""
    page = document[index]
    if raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY) != raw.FLATTEN_SUCCESS:
        return page
    page.close()  # only read anew does it show them
    return document[index]


def _text(directions: Sequence[Sequence[Word]], rules: Sequence[Rule]) -> str:
    """The text of each direction, the main one first; drawn lines part cells of that alone."""
    parts = [page_text(words, () if index else rules) for index, words in enumerate(directions)]
    return unicodedata.normalize("NFC", "\n\n".join(parts))


def _drawing(page: pdfium.PdfPage) -> _Drawing:
    handle = page.raw
    count = raw.FPDFPage_CountObjects(handle)
    sides = [ctypes.c_float() for _ in range(4)]
    rules: list[Rule] = []
    under_images = paths = 0.0
    for index in range(min(count, _MOST_OBJECTS)):
        item = raw.FPDFPage_GetObject(handle, index)
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_TEXT or not raw.FPDFPageObj_GetBounds(item, *sides):
            continue
        left, bottom, right, top = (side.value for side in sides)
        if kind == raw.FPDF_PAGEOBJ_IMAGE:
            under_images += (right - left) * (top - bottom)
        elif kind == raw.FPDF_PAGEOBJ_PATH:
            paths += 1
            if right - left > _WIDE:
                edges = (bottom,) if top - bottom < _THIN else (bottom, top)
                rules.extend(Rule(-y, left, right) for y in edges)
        else:
            paths += _OUTLINED
    covered = under_images / max(1.0, page.get_width() * page.get_height())
    return _Drawing(tuple(rules), covered, under_images > 0 or paths >= _OUTLINED)


def _render(page: pdfium.PdfPage) -> NDArray[np.uint8]:
    """The page in shades of grey, one byte a dot."""
    scale = _DOTS / 72
    pixels = page.get_width() * page.get_height() * scale**2
    scale *= min(1.0, math.sqrt(_MOST_PIXELS / pixels))
    dots: NDArray[np.uint8] = page.render(scale=scale, grayscale=True).to_numpy().squeeze()
    return dots
