"""Scans and images: made fit for tesseract, read by it, and laid out by the places of its words."""

import io
import unicodedata
import warnings
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter, ImageOps, ImageSequence

from indexer.reading.boxes import Line, confidence, level_words, lies
from indexer.reading.layout import page_text
from indexer.reading.tesseract import see, turn
from models.errors import Unreadable
from models.records import Page

Gray = NDArray[np.uint8]

# A4 in 300 dots an inch is 8.7 million pixels; an image of more is made smaller, one of far more is refused.
MOST_PIXELS = 20_000_000
_REFUSED = 200_000_000
# Tesseract wants small letters 20 dots high: an A4 page of fewer pixels than this has them of 13 and less.
_FEWEST_PIXELS = 2_200_000
# A page of fewer dots than this, in 10,000, that are darker or lighter than its paper is blank: a word is 3.
_BLANK = 1.5
# The mean confidence, of 100, of print that tesseract reads well. Degraded pages that it reads to .99 have 85 and more.
_GOOD = 75.0


def read_image(data: bytes) -> tuple[Page, ...]:
    """The pages of an image: PNG or JPEG is one page, TIFF a page for each frame.

    Raises Unreadable when the image is damaged or too large, or tesseract or its Swedish data is not installed.
    """
    return tuple(Page(number, read_gray(frame)) for number, frame in enumerate(_frames(data), start=1))


def read_gray(image: Gray) -> str:
    """The text on an image in shades of grey, one byte a dot; empty where the page is blank.

    Raises Unreadable when tesseract or its Swedish data is not installed, or it does not come to an end.
    """
    if _is_blank(image):
        return ""
    lines = see(image)
    if lies(lines) or confidence(lines) < _GOOD:
        lines = max([lines, *map(see, _mended(image))], key=_weight)
    return unicodedata.normalize("NFC", page_text(level_words(lines)))


def _frames(data: bytes) -> Iterator[Gray]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "TIFF"))
            for frame in ImageSequence.Iterator(image):
                if frame.width * frame.height > _REFUSED:
                    raise Unreadable(
                        "the image is too large", "Scan it in 300 dots an inch, one page an image."
                    )
                yield np.asarray(_fit(_gray(frame)))
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise Unreadable(
            "the image is too large", "Scan it in 300 dots an inch, one page an image."
        ) from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        # Pillow raises all of these for images that end too soon or are of another kind than they say.
        raise Unreadable("the image is damaged", "Scan or save it again.") from error


def _gray(frame: Image.Image) -> Image.Image:
    """In shades of grey on white paper, upright as the camera held it."""
    upright = _of_bytes(ImageOps.exif_transpose(frame)).convert("RGBA")
    paper = Image.new("RGBA", upright.size, "white")
    return Image.alpha_composite(paper, upright).convert("L")


def _of_bytes(image: Image.Image) -> Image.Image:
    """With a byte for each shade: what some scanners write as more Pillow would cut off, and leave paper alone."""
    if not image.mode.startswith(("I", "F")):
        return image
    shades = np.nan_to_num(np.asarray(image, dtype=np.float32), posinf=0, neginf=0).clip(0)
    return Image.fromarray((shades * (255 / (shades.max() or 1))).astype(np.uint8))


def _fit(image: Image.Image) -> Image.Image:
    pixels = image.width * image.height
    if pixels > MOST_PIXELS:
        scale = (MOST_PIXELS / pixels) ** 0.5
    elif pixels < _FEWEST_PIXELS:
        scale = min(3.0, (4 * _FEWEST_PIXELS / pixels) ** 0.5)
    else:
        return image
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image.resize(size, Image.Resampling.BICUBIC)


def _mended(image: Gray) -> Iterator[Gray]:
    """The image as it may be read better: without grain, and turned upright."""
    # On pages with grain and weak print this brings tesseract from nothing to .95 of the letters and more.
    smooth = _whitened(np.asarray(Image.fromarray(image).filter(ImageFilter.MedianFilter(3))))
    yield smooth
    if quarters := turn(smooth):
        yield np.rot90(image, quarters)


def _whitened(image: Gray) -> Gray:
    """With white paper, grain and all, and print as dark as what is half as bright as the paper."""
    paper = float(np.median(image))
    white: Gray = np.clip((image - 0.5 * paper) * (255 / (0.4 * paper + 1)), 0, 255).astype(np.uint8)
    return white


def _weight(lines: list[Line]) -> float:
    """How much was read how surely; nothing on a page that lies on its side, whose lines have no order."""
    return 0.0 if lies(lines) else sum(box.confidence * len(box.text) for line in lines for box in line)


def _is_blank(image: Gray) -> bool:
    paper = float(np.median(image))
    return float(np.mean((image < 0.7 * paper) | (image > 1.3 * paper))) * 10_000 < _BLANK
