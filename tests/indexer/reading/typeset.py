"""Minutes set as PDFs, and printed, scanned and photographed, as offices do it."""

import io
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from PIL import Image, ImageFilter
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate

Gray = NDArray[np.uint8]

TEXT = (
    "Nätverket diskuterade dimensionering av gymnasial utbildning och vuxenutbildning i länets kommuner. Flera "
    "kommuner ser att elevkullarna minskar och att samverkan därför behöver öka. "
)


def drawn(*pages: Callable[[Canvas], None], **settings: Any) -> bytes:
    """A PDF of pages that are drawn by hand."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, **settings)
    for page in pages:
        page(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def flowing(*story: Flowable | str, style: str = "Normal") -> bytes:
    """A PDF of paragraphs and tables that flow over as many pages as they need."""
    styles = getSampleStyleSheet()
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=A4).build(
        [Paragraph(part, styles[style]) if isinstance(part, str) else part for part in story]
    )
    return file.getvalue()


def lines(
    *written: str,
    left: float = 60,
    top: float = 760,
    step: float = 14.5,
    font: str = "Helvetica",
    size: float = 11,
) -> Callable[[Canvas], None]:
    """Draws lines below each other; cells parted by tabs stand 140 points apart; an empty line is half a line."""

    def draw(canvas: Canvas) -> None:
        y = top
        for line in written:
            canvas.setFont(font, size)
            for column, cell in enumerate(line.split("\t")):
                canvas.drawString(left + 140 * column, y, cell)
            y -= step if line else step / 2

    return draw


def together(*parts: Callable[[Canvas], None]) -> Callable[[Canvas], None]:
    """Draws several things on one page."""

    def draw(canvas: Canvas) -> None:
        for part in parts:
            part(canvas)

    return draw


def printed(data: bytes, page: int = 0, dots: int = 300) -> Gray:
    """A page of a PDF in shades of grey, as many dots an inch."""
    document = pdfium.PdfDocument(data)
    image: Gray = document[page].render(scale=dots / 72, grayscale=True).to_numpy().squeeze().copy()
    document.close()
    return image


def scanned(
    image: Gray, *, skew: float = 0, ink: float = 1, paper: int = 255, grain: float = 0, blur: float = 0
) -> Gray:
    """A print as a bad scanner sees it: turned by `skew` degrees, pale, on grey paper, grainy, out of focus."""
    sheet = Image.fromarray(image).rotate(skew, resample=Image.Resampling.BICUBIC, fillcolor=255)
    dots = np.asarray(sheet.filter(ImageFilter.GaussianBlur(blur)), dtype=float)
    dots = paper - (255 - dots) * ink * paper / 255
    dots += np.random.default_rng(1).normal(0, grain, dots.shape)
    return np.clip(dots, 0, 255).astype(np.uint8)


def as_image(*frames: Gray, form: str = "PNG", **settings: Any) -> bytes:
    """Sheets as the bytes of an image file; several make a TIFF of several frames."""
    file = io.BytesIO()
    first, *rest = map(Image.fromarray, frames)
    first.save(file, form, **({"save_all": True, "append_images": rest} if rest else {}), **settings)
    return file.getvalue()


def as_scan(*sheets: Gray) -> bytes:
    """Sheets as a PDF that holds an image a page, and no text."""
    images: Sequence[Image.Image] = [Image.fromarray(sheet) for sheet in sheets]
    file = io.BytesIO()
    images[0].save(file, "PDF", resolution=300, save_all=True, append_images=images[1:])
    return file.getvalue()
