"""The formats that are read: a line for each, and what a file's bytes must be to be of one."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from indexer.reading.signatures import DAMAGED_ZIP, ENCRYPTED, kind_of
from models.errors import Unreadable
from models.records import Page

Reader = Callable[[bytes], tuple[Page, ...]]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: the kind that `signatures.kind_of` gives ("" for text), its name, and where its reader is.

    The reader is imported when the first such file comes: PDF and OCR bring libraries of their own.
    """

    kind: str
    label: str
    module: str
    function: str

    def reader(self) -> Reader:
        """What reads it: bytes to pages, or Unreadable."""
        reader: Reader = getattr(import_module(self.module), self.function)
        return reader


TEXT = Format("", "text", "indexer.reading.plain", "read_plain")
_PDF = Format("pdf", "a PDF", "indexer.reading.pdf", "read_pdf")
_DOCX = Format("docx", "a Word file (docx)", "indexer.reading.structured.docx", "read_docx")
_ODT = Format("odt", "an OpenDocument text", "indexer.reading.structured.odt", "read_odt")
_PPTX = Format("pptx", "a presentation (pptx)", "indexer.reading.structured.pptx", "read_pptx")
_RTF = Format("rtf", "rich text (rtf)", "indexer.reading.structured.rtf", "read_rtf")
_HTML = Format("", "a web page", "indexer.reading.structured.html", "read_html")
_IMAGE = Format("image", "an image", "indexer.reading.ocr", "read_image")

FORMATS: dict[str, Format] = {
    ".txt": TEXT,
    ".md": TEXT,
    ".pdf": _PDF,
    ".docx": _DOCX,
    ".odt": _ODT,
    ".pptx": _PPTX,
    ".rtf": _RTF,
    ".html": _HTML,
    ".htm": _HTML,
    ".png": _IMAGE,
    ".jpg": _IMAGE,
    ".jpeg": _IMAGE,
    ".tif": _IMAGE,
    ".tiff": _IMAGE,
}
"""By suffix. A new format is a module with a reader, and a line here."""

MAX_PAGES = 5000
"""More are no minutes: a year of a municipal council is some 2,000 pages."""

MAX_CHARACTERS = 50_000_000
"""Text beyond this is no minutes: 5,000 full pages hold 20 million characters."""

_UNSEEN = "Check that it shows print; scan it again upright, in black on white and 300 dots an inch."
_ZIPPED = frozenset({"docx", "odt", "pptx"})
_LABELS = {form.kind: form.label for form in FORMATS.values() if form.kind}


def read_bytes(data: bytes, form: Format) -> tuple[Page, ...]:
    """The pages of a file's bytes in the format that its name promises.

    Raises Unreadable with the reason for bytes that are empty, hold no word, are of another format, damaged,
    encrypted, or far more than minutes.
    """
    if not data.strip(b"\x00"):
        raise empty()
    kind = kind_of(data)
    if kind == ENCRYPTED:
        raise Unreadable("encrypted", "Open it with its password and save it without one.")
    if kind != form.kind:
        raise _other(kind, form)
    pages = form.reader()(data)
    check_pages(len(pages))
    if sum(len(page.text) for page in pages) > MAX_CHARACTERS:
        raise Unreadable(
            f"more than {MAX_CHARACTERS // 10**6} million characters", "Split it into one file a meeting."
        )
    if not any(character.isalnum() for page in pages for character in page.text):
        raise Unreadable("no text in it", _UNSEEN) if form in {_PDF, _IMAGE} else empty()
    return pages


def check_pages(count: int) -> None:
    """Raise Unreadable for more pages than minutes have."""
    if count > MAX_PAGES:
        raise Unreadable(f"{count} pages, more than {MAX_PAGES}", "Split it into one file a meeting.")


def empty() -> Unreadable:
    """What to raise for a file without a word."""
    return Unreadable("empty", "Check that the file was saved whole.")


def cannot_open(error: OSError) -> Unreadable:
    """What to raise for a file that the system will not open."""
    return Unreadable(f"cannot be opened: {error.strerror}", "Check that it exists and may be read.")


def _other(kind: str, form: Format) -> Unreadable:
    suffix = next((known for known, other in FORMATS.items() if kind and other.kind == kind), None)
    if suffix:
        return Unreadable(f"not {form.label}, but {_LABELS[kind]}", f"Give it the suffix {suffix}.")
    saved = "Open it in its own program and save it as docx or PDF."
    if kind == DAMAGED_ZIP and form.kind in _ZIPPED:
        return Unreadable("cut off or damaged", "Check that it opens in its own program, and save it anew.")
    return Unreadable(f"not {form.label}" + (f", but {kind}" if kind else ", or damaged"), saved)
