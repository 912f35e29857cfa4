"""Tesseract, driven by its command: an image to words with their places, by lines."""

import functools
import os
import re
import subprocess
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from indexer.reading.boxes import Box, Line, legible
from indexer.reading.signs import with_paragraph_signs
from models.errors import Unreadable

INSTALL = "Install tesseract-ocr and tesseract-ocr-swe."
_LANGUAGE = "swe"
# A full page takes 2 to 8 seconds; grain all over may take minutes.
_SECONDS = 90
_WORD_LEVEL = "5"


def see(image: NDArray[np.uint8]) -> list[Line]:
    """The lines of words on an image in shades of grey.

    Raises Unreadable when tesseract or its Swedish data is not installed, fails or does not come to an end.
    """
    require_swedish()
    table = _run(
        ["-", "-", "-l", _LANGUAGE, "--psm", "3", "--dpi", "300", "-c", "tessedit_create_tsv=1"], _pgm(image)
    )
    lines: dict[tuple[str, ...], Line] = defaultdict(list)
    for row in table.splitlines():
        cells = row.split("\t")
        if len(cells) != 12 or cells[0] != _WORD_LEVEL or not (text := cells[11].strip()):
            continue
        left, top, width, height = map(float, cells[6:10])
        lines[tuple(cells[1:5])].append(Box(text, float(cells[10]), left, left + width, top + height, height))
    return [words for line in with_paragraph_signs(list(lines.values())) if (words := legible(line))]


def turn(image: NDArray[np.uint8]) -> int:
    """By how many quarters, counter-clockwise, an image must be turned to stand upright; 0 where none is seen."""
    try:
        told = _run(["-", "-", "--psm", "0", "--dpi", "300"], _pgm(image))
    except OcrFailed:
        # Tesseract calls it a failure that there are too few letters to tell.
        return 0
    found = re.search(r"Rotate: (\d+)", told)
    return -int(found[1]) // 90 % 4 if found else 0


class OcrFailed(Unreadable):
    """Tesseract ended with an error."""


@functools.cache
def require_swedish() -> None:
    """Raise Unreadable with what to install where tesseract or its Swedish data is missing; asked once."""
    if _LANGUAGE not in _run(["--list-langs"], b"").split():
        raise Unreadable("needs OCR, and tesseract has no Swedish data", INSTALL)


def _pgm(image: NDArray[np.uint8]) -> bytes:
    height, width = image.shape
    return b"P5 %d %d 255\n" % (width, height) + np.ascontiguousarray(image).tobytes()


def _run(arguments: Sequence[str], data: bytes) -> str:
    # More threads than one make tesseract slower, and files are read beside each other.
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    command = ["tesseract", *arguments]
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=_SECONDS, env=environment, check=True
        )
    except FileNotFoundError as error:
        raise Unreadable("needs OCR, and tesseract is not installed", INSTALL) from error
    except subprocess.TimeoutExpired as error:
        raise Unreadable("OCR took too long", "Scan it again, in black on white.") from error
    except subprocess.CalledProcessError as error:
        told = error.stderr.decode(errors="replace").strip().splitlines()
        raise OcrFailed(f"OCR failed: {told[-1] if told else error.returncode}", "Scan it again.") from error
    return done.stdout.decode("utf-8", errors="replace")
