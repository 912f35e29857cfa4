"""Personal identity numbers (personnummer) and coordination numbers (samordningsnummer) in running text.

Both are six figures of a day of birth, a sign, three figures and a check digit (folkbokföringslagen 1991:481, 18 and
18 a §§; Skatteverket, SKV 704 and SKV 707: the day of a coordination number is 60 more, centuries are 18, 19 and 20,
the check digit is Luhn's over the nine figures before it). An organisation's number has 20 or more where these have a
month, so that none is taken for a person's.
"""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import chain

from models.swedish.analysis import fold
from models.swedish.tables.identity import (
    FILE_LABELS,
    FILE_YEARS,
    MISREAD_FIGURES,
    PERSON_LABELS,
    PHONE_LABELS,
)

MASK = "█"
"""Stands for a figure that is not shown. It is no word, so that nothing finds it, and no sign that parts lists."""

Span = tuple[int, int]

_CENTURIES = (18, 19, 20)
_COORDINATION = 60
_MOST_MISREAD = 3
"""Of ten figures. With more letters among them, it is a word or a code."""

# Nothing here may match without bound: a text can be a megabyte of figures.
_GAP = r"[ \t\u00a0\u2000-\u200f\u202a-\u202f\u205f-\u2064\u3000\ufeff]"
_LINE = rf"{_GAP}{{0,3}}[\r\n\f]{{1,3}}{_GAP}{{0,8}}"
_AROUND = rf"(?:{_LINE}|{_GAP}{{0,3}})"
_DASH = r"\\?[-+\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0b\uff0d~_/.]{1,2}"
_SIGN = rf"{_AROUND}{_DASH}{_AROUND}"
_SPACE = rf"(?:{_LINE}|{_GAP}{{1,3}})"
_FIGURE = rf"[\d{re.escape(''.join(MISREAD_FIGURES))}]"
_DATE = rf"(?:\d{{2}}{_GAP}?)?\d{{2}}(?:[-./\u2010-\u2015\u2212]\d{{2}}){{2}}"
_DASHED_DATE = re.compile(r"[^\s\d]\d{2}\Z")


def _pattern(birth: str, between: str, last: str = r"\d{4}", edge: str = r"\d") -> re.Pattern[str]:
    return re.compile(rf"(?<!{edge})(?P<birth>{birth})(?P<sign>{between})(?P<last>{last})(?!{edge})")


_FIGURES = re.compile(r"\d+")
_WRITTEN = (
    # 8501011234, 198501011234
    _pattern(r"(?:\d{2})?\d{6}", ""),
    # 850101-1234, 19 850101 - 1234, 8501 01-12 34: a sign between, spaces anywhere
    _pattern(rf"(?:\d{_GAP}?\d{_GAP}?)?\d(?:{_GAP}?\d){{5}}", _SIGN, rf"\d(?:{_GAP}?\d){{3}}"),
    # 850101 1234, 85 01 01 1234
    _pattern(rf"(?:\d{{2}}{_GAP}?)?\d{{2}}(?:{_GAP}?\d{{2}}){{2}}", _SPACE),
    # 1985-01-01-1234, 85.01.01 1234
    _pattern(_DATE, rf"(?:{_SIGN}|{_SPACE})"),
)
_LIKE_FIGURES = re.compile(rf"{_FIGURE}{{6,}}")
_MISREAD = _pattern(
    rf"(?:{_FIGURE}{{2}})?{_FIGURE}{{6}}", _SIGN, rf"{_FIGURE}{{4}}", r"[^\W_]"
)  # 85O1O1-I234

_BEFORE = 40
"""Characters before a number in which the word stands that says what it is."""
_AFTER_LABEL = " \t\u00a0\n\r\f:=("
_PERSON, _PHONE, _FILE = (frozenset(some) for some in (PERSON_LABELS, PHONE_LABELS, FILE_LABELS))


def identity_numbers(text: str) -> list[Span]:
    """Where the numbers stand in a text, in order, each once; spans may touch.

    Their figures may be of any script that has figures, with the signs, spaces and line ends between them that people
    and scanners put there. Up to three letters that a scanner reads for figures are read as these, where a sign parts
    the number and its checksum holds. After a word such as "personnummer" the form alone is enough. What a telephone's
    or a file's label stands before is none, nor a day with a time of the day.
    """
    found = {(m.start("birth"), m.end("last")) for m in _candidates(text) if _is_number(text, m)}
    return sorted(found)


def masked(text: str) -> str:
    """The text, of the same length, with MASK for every figure of a personal identity number; signs and spaces stay.

    Masking twice changes nothing. Time grows with the length of the text alone.
    """
    spans = identity_numbers(text)
    if not spans:
        return text
    letters = list(text)
    for start, end in spans:
        letters[start:end] = [
            MASK if sign.isdigit() or sign in MISREAD_FIGURES else sign for sign in text[start:end]
        ]
    return "".join(letters)


def _candidates(text: str) -> Iterator[re.Match[str]]:
    """What has the form. It is tried at every run of figures, so that none is missed that begins within another."""
    tries = chain(
        (pattern.match(text, run.start()) for run in _FIGURES.finditer(text) for pattern in _WRITTEN),
        (_MISREAD.match(text, run.start()) for run in _LIKE_FIGURES.finditer(text)),
    )
    return (match for match in tries if match)


def _is_number(text: str, match: re.Match[str]) -> bool:
    birth, sign, last = match["birth"], match["sign"], match["last"]
    figures = _read(birth + last)
    if not _has_form(figures) or sum(letter in MISREAD_FIGURES for letter in birth + last) > _MOST_MISREAD:
        return False
    holds = _is_day(figures) and luhn_digit(figures[-10:-1]) == figures[-1]
    ending = int("".join(map(str, figures[-4:])))
    if sign.isspace() and _DASHED_DATE.search(birth) and _is_time(ending):
        holds = False  # "2024-03-12 1400" is when, not who
    label = _label(text[max(match.start() - _BEFORE, 0) : match.start()])
    if label in _PERSON:
        return True
    is_phone = label in _PHONE and not sign and len(figures) == 10 and figures[0] == 0
    is_file = label in _FILE and len(figures) == 10 and ending in FILE_YEARS
    return holds and not is_phone and not is_file


def _read(written: str) -> list[int]:
    return [
        int(MISREAD_FIGURES.get(sign, sign))
        for sign in written
        if sign.isdecimal() or sign in MISREAD_FIGURES
    ]


def _has_form(figures: list[int]) -> bool:
    """Whether there are ten figures or twelve with a century, and a month where organisations have 20 or more."""
    century = 10 * figures[0] + figures[1]
    return len(figures) in {10, 12} and figures[-8] < 2 and (len(figures) == 10 or century in _CENTURIES)


def _is_day(figures: list[int]) -> bool:
    """Whether the figures begin with a day of the calendar, or one 60 days on as in coordination numbers."""
    year, month, day = (10 * figures[at] + figures[at + 1] for at in (-10, -8, -6))
    day -= _COORDINATION if day > _COORDINATION else 0
    told = (10 * figures[0] + figures[1],) if len(figures) == 12 else _CENTURIES
    return any(_is_date(100 * century + year, month, day) for century in told)


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True


def luhn_digit(figures: list[int]) -> int:
    """The check digit for nine figures: weights 2 and 1 by turns, sums of digits, what is missing to the next ten."""
    doubled = (figure * (2 - at % 2) for at, figure in enumerate(figures))
    return -sum(product // 10 + product % 10 for product in doubled) % 10


def _is_time(ending: int) -> bool:
    return ending // 100 < 24 and ending % 100 < 60


def _label(before: str) -> str:
    """The word right before a number, folded."""
    words = before.rstrip(_AFTER_LABEL).rsplit(maxsplit=1)
    return fold(words[-1].lstrip("(")) if words else ""
