"""The text layer of a PDF's page: words with their places, by the direction they are written in."""

import ctypes
import math
import re
from collections import defaultdict

import pypdfium2 as pdfium
from pypdfium2 import raw

from indexer.reading.rows import Word

_BOLD_WEIGHT = 600
_FORCE_BOLD = 1 << 18
_FONT_NAME = 96
_BOLD_NAME = re.compile(rb"bold|black|heavy|semibold|demi|[-,]bd\b", re.IGNORECASE)
# PDFium writes a hyphen at the end of a line as U+0002 or U+FFFE and leaves out the break after it.
_BREAK = "\ufffe"
_WORD = re.compile(rf"[^\s{_BREAK}]*{_BREAK}|[^\s{_BREAK}]+")
_CLEAN = {
    ord(_BREAK): "-",
    **dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF), ""),
    # TeX's old fonts and Word hold these as one character.
    **{0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"},
}
# Word sets its marks of lists in fonts of symbols, which have no characters of their own: U+F0B7 and its like.
_SYMBOL = re.compile("[\uf020-\uf0ff]$")
# Without a table of characters, TeX's letters with dots come out as the dots, then the letter.
_DOTTED = re.compile("([¨˚´]) ?([aouAOUeE])")
_DOTS = {"¨": "\u0308", "˚": "\u030a", "´": "\u0301"}
# Words at an angle this far, in degrees, from a quarter of a turn are a stamp or watermark.
_ASLANT = 8


def words_by_direction(textpage: pdfium.PdfTextPage) -> list[list[Word]]:
    """The words of a page, those in its main direction first, then those written at an angle to it.

    Each direction has coordinates of its own, x along the line and y down, in points.
    """
    handle = textpage.raw
    count = raw.FPDFText_CountChars(handle)
    get = raw.FPDFText_GetUnicode
    text = "".join([_character(get(handle, index)) for index in range(count)])
    if "\x02" in text:
        text = re.sub("\x02", lambda match: _hyphen(handle, match.start()), text)
    found: dict[int, list[Word]] = defaultdict(list)
    measure = _Measure(handle)
    for match in _WORD.finditer(text):
        if clean := _clean(match[0]):
            angle, word = measure.word(clean, match.start(), match.end() - 1)
            found[angle].append(word)
    return sorted(found.values(), key=len, reverse=True)


def _character(code: int) -> str:
    # Half of a character beyond the first 65,536 cannot be written to any file.
    return "\ufffd" if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF else chr(code or 0x20)


def _hyphen(handle: raw.FPDF_TEXTPAGE, index: int) -> str:
    # A font whose codes mean nothing may have U+0002 for any letter.
    return _BREAK if raw.FPDFText_IsHyphen(handle, index) == 1 else "\x02"


def _clean(word: str) -> str:
    word = word.translate(_CLEAN)
    if "\u00ad" in word[:-1]:
        word = word[:-1].replace("\u00ad", "") + word[-1]
    if "¨" in word or "˚" in word or "´" in word:
        word = _DOTTED.sub(lambda match: match[2] + _DOTS[match[1]], word)
    return "•" if _SYMBOL.match(word) else word


class _Measure:
    """Asks PDFium where the characters of one page stand."""

    def __init__(self, handle: raw.FPDF_TEXTPAGE) -> None:
        self._handle = handle
        self._box = raw.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._name = ctypes.create_string_buffer(_FONT_NAME)
        self._flags = ctypes.c_int()
        self._matrix = raw.FS_MATRIX()

    def word(self, text: str, first: int, last: int) -> tuple[int, Word]:
        """The direction of a word, in degrees, and the word; `first` and `last` are its characters."""
        turn = self._angle(first)
        cosine, sine = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        x, y = self._origin(first)
        left, baseline = x * cosine + y * sine, x * sine - y * cosine
        size = self._size(first)
        x, y = self._origin(last)
        right = x * cosine + y * sine + self._advance(last, turn, size)
        return turn, Word(text, left, max(left, right), baseline, size, self._bold(first))

    def _origin(self, index: int) -> tuple[float, float]:
        raw.FPDFText_GetCharOrigin(self._handle, index, self._x, self._y)
        return self._x.value, self._y.value

    def _advance(self, index: int, turn: int, size: float) -> float:
        if turn % 90:
            return size / 2
        raw.FPDFText_GetLooseCharBox(self._handle, index, self._box)
        box = self._box
        return abs(float(box.top - box.bottom if turn % 180 else box.right - box.left))

    def _size(self, index: int) -> float:
        """The size of the letters on the page; many writers set all fonts in size 1 and scale them."""
        matrix = self._matrix
        raw.FPDFText_GetMatrix(self._handle, index, matrix)
        return abs(raw.FPDFText_GetFontSize(self._handle, index)) * math.hypot(matrix.c, matrix.d) or 1.0

    def _angle(self, index: int) -> int:
        """The direction of writing in degrees, counter-clockwise from left to right; PDFium counts clockwise."""
        degrees = -math.degrees(raw.FPDFText_GetCharAngle(self._handle, index)) % 360
        quarter = round(degrees / 90) * 90
        return quarter % 360 if abs(degrees - quarter) <= _ASLANT else round(degrees)

    def _bold(self, index: int) -> bool:
        if raw.FPDFText_GetFontWeight(self._handle, index) >= _BOLD_WEIGHT:
            return True
        raw.FPDFText_GetFontInfo(self._handle, index, self._name, _FONT_NAME, self._flags)
        return bool(self._flags.value & _FORCE_BOLD or _BOLD_NAME.search(self._name.value))
