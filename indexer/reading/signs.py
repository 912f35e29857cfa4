"""Paragraph signs that OCR took for something else: tesseract reads § as $, &, S, 8 or 5."""

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from indexer.reading.boxes import Box, Line, has_cap_height

_LIKE = re.compile(r"[8$&S5s§]{1,2}$")
_GLUED = re.compile(r"(?P<sign>[8$&S5s§]{1,2}?)(?P<rest>(?P<number>\d{1,3})[a-z]?[.,]?)$")
_NUMBER = re.compile(r"(\d{1,3})[a-z]?[.,]?$")
_TITLE = re.compile(r"[^\W\d_a-zåäö][^\W\d_]{2,}")
# In most print a paragraph sign is higher than figures and capitals: by a third, in scans of 150 dots by a quarter.
_HIGHER = 1.15
# Two signs are wider than they are high.
_TWO = 0.85
# A space of a typewriter is as wide as its letters are high, and a little more.
_NEAR = 1.6
# As sure as a word that is taken for print.
_TOLD = 60.0


def with_paragraph_signs(lines: Sequence[Line]) -> list[Line]:
    """The lines with their signs put right.

    A sign is told by its height, or before the number and title that begin a line: a sum of money or a letter does
    not stand there, and a figure only if no number that follows or precedes on the page stands so too.
    """
    numbers = {number for line in lines if (number := _headed(line)) is not None}
    return [_mended(line, numbers) for line in lines]


def _headed(line: Line) -> int | None:
    """The number at the head of a line, behind what may be a sign; None where there is none."""
    if glued := _GLUED.match(line[0].text):
        return int(glued["number"]) if _is_title(line[1:]) else None
    if len(line) > 1 and _LIKE.match(line[0].text) and (number := _NUMBER.match(line[1].text)):
        near = line[1].left - line[0].right <= _NEAR * line[1].height
        return int(number[1]) if near and _is_title(line[2:]) else None
    return None


def _is_title(boxes: Line) -> bool:
    return bool(boxes) and bool(_TITLE.match(boxes[0].text))


def _mended(line: Line, numbers: set[int]) -> Line:
    number = _headed(line)
    follows = number is not None and not numbers.isdisjoint({number - 1, number + 1})
    plain = [box for box in line if has_cap_height(box.text)]
    mended: Line = []
    for index, box in enumerate(line):
        usual = median([other.height for other in plain if other is not box] or [box.height])
        high = box.height >= _HIGHER * usual
        before_figures = index + 1 < len(line) and line[index + 1].text[0].isdigit()
        told = index == 0 and number is not None and (follows or box.text in {"S", "$", "&"})
        if before_figures and _LIKE.match(box.text) and (high or told):
            mended.append(replace(box, text=_signs(box), confidence=max(box.confidence, _TOLD)))
        elif (glued := _GLUED.match(box.text)) and (high or (told and follows)):
            mended.append(replace(box, text=f"{'§' * len(glued['sign'])} {glued['rest']}"))
        else:
            mended.append(box)
    return mended


def _signs(box: Box) -> str:
    return "§§" if box.right - box.left > _TWO * box.height else "§"
