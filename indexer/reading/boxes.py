"""Words as OCR saw them, in dots: how surely, which way up, and as words on level lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from indexer.reading.rows import Word

# What tesseract sees in specks and signatures has less confidence, of 100, than it has in any print.
_LEAST_CONFIDENCE = 20.0
_LEAST_FOR_MARKS = 60.0
# In a line of print that it reads well, a word that it doubts is a word all the same, if it is as high as print is.
_SURE = 60.0
_MOSTLY = 0.6
_LEAST_HEIGHT = 0.7
_MOST_HEIGHT = 1.5
# Words come out in points, as if 300 dots made an inch.
_POINTS = 72 / 300
_LONG_LINE = 300
_ASCENDING = re.compile(r"[^acegmnopqrsuvwxyz.,:;–-]")
_DESCENDING = re.compile(r"[gjpqy,;()Qß§/\[\]|_]|^[-–—.'\"”*•]+$")
_WORD = re.compile(r"(?:[(\"”]?[^\W\d_]{3,}(?:-[^\W\d_]+)*|\([A-ZÅÄÖ]{1,3}\))[)\"”.,:;]*$")


@dataclass(frozen=True, slots=True)
class Box:
    """A word as tesseract saw it, in dots; `confidence` is of 100."""

    text: str
    confidence: float
    left: float
    right: float
    bottom: float
    height: float


Line = list[Box]


def has_cap_height(text: str) -> bool:
    """Whether a word has high letters or figures, and none that reach below the line."""
    return bool(_ASCENDING.search(text)) and not _DESCENDING.search(text)


def legible(line: Sequence[Box]) -> Line:
    """The boxes of a line that are words of print, and no specks."""
    letters = sum(len(box.text) for box in line)
    sure = sum(len(box.text) for box in line if box.confidence >= _SURE)
    well_read = sure >= _MOSTLY * letters
    size = _size(line)
    words: Line = []
    for box in line:
        if box.confidence >= (_LEAST_CONFIDENCE if any(map(str.isalnum, box.text)) else _LEAST_FOR_MARKS):
            words.append(box)
        elif (
            well_read
            and _WORD.match(box.text)
            and _LEAST_HEIGHT <= box.height / _share(box.text) / size <= _MOST_HEIGHT
        ):
            # A speck above a full stop makes a colon of it, behind which a list would follow.
            words.append(replace(box, text=box.text.rstrip(":;")))
    return words


def confidence(lines: Sequence[Line]) -> float:
    """The mean confidence of all that was seen, by letters; 0 where nothing was."""
    boxes = [box for line in lines for box in line]
    letters = sum(len(box.text) for box in boxes)
    return sum(box.confidence * len(box.text) for box in boxes) / letters if letters else 0.0


def lies(lines: Sequence[Line]) -> bool:
    """Whether the words run up or down the page: tesseract reads such too, but where they stand says nothing then."""
    shapes = [box.height > box.right - box.left for line in lines for box in line if len(box.text) >= 4]
    return sum(shapes) * 2 > len(shapes)


def level_words(lines: Sequence[Line]) -> list[Word]:
    """The boxes as words on level lines: a scan is seldom straight, and boxes end below the baseline."""
    slope = _slope(lines)
    words: list[Word] = []
    for line in lines:
        feet = [box.bottom - slope * box.left for box in line if not _DESCENDING.search(box.text)]
        foot = median(feet or [box.bottom - slope * box.left - 0.2 * box.height for box in line])
        size = _size(line) * _POINTS
        # Edges that stand upright on the sheet lean as much as its lines sink.
        lean = slope * foot
        words.extend(
            Word(box.text, (box.left + lean) * _POINTS, (box.right + lean) * _POINTS, foot * _POINTS, size)
            for box in line
        )
    return words


def _slope(lines: Sequence[Line]) -> float:
    """How far lines sink for each dot to the right."""
    slopes = []
    for line in lines:
        feet = [(box.left, box.bottom) for box in line if not _DESCENDING.search(box.text)]
        if len(feet) >= 3 and (run := feet[-1][0] - feet[0][0]) > _LONG_LINE:
            slopes.append((feet[-1][1] - feet[0][1]) / run)
    return median(slopes) if slopes else 0.0


def _size(line: Sequence[Box]) -> float:
    """The size of the letters of a line, in dots."""
    return median(box.height / _share(box.text) for box in line)


def _share(text: str) -> float:
    """How much of the size of its letters the box of a word fills, in common print."""
    return (0.72 if _ASCENDING.search(text) else 0.52) + (0.21 if _DESCENDING.search(text) else 0.0)
