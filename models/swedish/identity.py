"""Personal identity numbers (personnummer) and coordination numbers (samordningsnummer) in running text.

Both are six figures of a day of birth, a sign, three figures and a check digit (folkbokföringslagen 1991:481, 18 and
18 a §§; Skatteverket, SKV 704 and SKV 707: the day of a coordination number is 60 more, centuries are 18, 19 and 20,
the check digit is Luhn's over the nine figures before it). An organisation's number has 20 or more where these have a
month, so that none is taken for a person's.
"""

import datetime as dt
import html
import re
from collections.abc import Iterator

from models.swedish.analysis import fold
from models.swedish.tables.identity import (
    BEFORE_LAST_FOUR,
    BETWEEN_LABEL_AND_NUMBER,
    FILE_LABELS,
    FILE_YEARS,
    MISREAD_FIGURES,
    PERSON_LABELS,
    PHONE_LABELS,
    UNITS,
)

MASK = "█"
"""Stands for a figure that is not shown. It is no word, so that nothing finds it, and no sign that parts lists."""

Span = tuple[int, int]

_CENTURIES = (18, 19, 20)
_COORDINATION = 60
_MOST_MISREAD = 3
"""Of ten figures. With more letters among them, it is a word or a code."""
_MOST_MISREAD_APART = 1
"""Where neither a dash nor nothing stands between."""
_THIS_CENTURY = 30
"""Years of two figures before this are of this century: minutes have few people of a hundred years."""

# Nothing here may match without bound: a text can be a megabyte of figures.
_BLANK = r" \t\u00a0\u2000-\u200a\u202f\u205f\u3000"
_UNSEEN = r"\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_GAP = rf"[{_BLANK}{_UNSEEN}]"
_LINE = rf"{_GAP}{{0,3}}[\r\n\f]{{1,3}}{_GAP}{{0,8}}"
_AROUND = rf"(?:{_LINE}|{_GAP}{{0,12}})"
_DASHES = r"\-+\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0b\uff0d"
_SIGN = rf"{_AROUND}\\?[{_DASHES}~_/.]{{1,3}}{_AROUND}"
_SPACE = rf"(?:{_LINE}|{_GAP}{{1,3}})"
_APART = rf"(?:[^\w{MASK}§%€$£]|_){{1,24}}"
"""Whatever people and formats put between: commas, colons, brackets, bullets, bars of tables."""
_NAMED = (
    rf"{_GAP}{{0,3}}[,;:(\-–]?{_GAP}{{0,3}}"
    rf"(?i:{'|'.join(sorted(BEFORE_LAST_FOUR, key=len, reverse=True))})[:.]?{_GAP}{{1,3}}"
)
_JOINED = rf"[{_UNSEEN}]{{0,12}}+"
_WITHIN = rf"(?>{_JOINED}(?:[{_BLANK}]|\r?[\n\f][{_BLANK}]{{0,8}})?{_JOINED})"
_FIGURE = rf"[\d{re.escape(''.join(MISREAD_FIGURES))}]"
_PAIRS = rf"(?:\d{{2}}{_WITHIN})?\d{{2}}(?:{_WITHIN}\d{{2}}){{2}}"
_DATE = rf"(?:\d{{2}}{_GAP}?)?\d{{2}}(?:[-./\u2010-\u2015\u2212]\d{{2}}){{2}}"
_DASHED_DATE = re.compile(r"[^\s\d]\d{2}\Z")
_GOES_ON = re.compile(r" ?[-./\u2010-\u2015\u2212] ?\d{1,2}(?!\d)")
"""A month behind four figures makes them a year: "2023-01-01 – 2026-12-31"."""
_DASH = re.compile(rf"[{_DASHES}~_/.\\]")
_HARD = re.compile(rf"[{_DASHES}]|[^\W_]")
_FEW_SPACES = re.compile(_SPACE)
_LAST = rf"\d(?:{_JOINED}\d){{3}}"
_EDGES = (r"(?<!\d)", r"(?!\d)")
_EDGES_APART = (rf"(?<![\d{MASK}])(?<![\d{MASK}][-–/.:])", rf"(?! ?[-–/.:]?[\d{MASK}])")
"""Where only a comma or the like parts the figures, others right beside make them a telephone's or a file's."""
_EDGES_MISREAD = (r"(?<![^\W_])", r"(?![^\W_])")


def _pattern(birth: str, between: str, last: str, edges: tuple[str, str] = _EDGES) -> re.Pattern[str]:
    before, after = edges
    return re.compile(rf"{before}(?P<birth>{birth})(?P<sign>{between})(?P<last>{last}){after}")


_WRITTEN = (
    # 8501011234, 198501011234
    _pattern(rf"(?:\d{_JOINED}\d{_JOINED})?\d(?:{_JOINED}\d){{5}}", _JOINED, _LAST),
    # 850101-1234, 19 850101 - 1234, 8501 01-12 34: a sign between, spaces anywhere
    _pattern(rf"(?:\d{_WITHIN}\d{_WITHIN})?\d(?:{_WITHIN}\d){{5}}", _SIGN, rf"\d(?:{_WITHIN}\d){{3}}"),
    # 850101 1234, 85 01 01 1234
    _pattern(_PAIRS, _SPACE, _LAST),
    # 1985-01-01-1234, 85.01.01 1234
    _pattern(_DATE, rf"(?:{_SIGN}|{_SPACE})", _LAST),
    # 850101: 1234, (850101) 1234, 850101 | 1234, **850101**-1234
    _pattern(rf"(?:{_PAIRS}|{_DATE})", _APART, _LAST, _EDGES_APART),
    # 850101, sista siffror 1234
    _pattern(rf"(?:{_PAIRS}|{_DATE})", _NAMED, _LAST),
)
# 85O1O1-I234, 8501O11234
_MISREAD = tuple(
    _pattern(rf"(?:{_FIGURE}{{2}})?{_FIGURE}{{6}}", between, rf"{_FIGURE}{{4}}", _EDGES_MISREAD)
    for between in ("", _SIGN, _APART)
)
_FIGURES, _LIKE_FIGURES = re.compile(r"\d+"), re.compile(rf"{_FIGURE}{{6,}}")

_FORMAT = re.compile(
    r"</?[A-Za-z]{1,10} ?/?>|&(?:#[0-9]{1,5}|#[xX][0-9A-Fa-f]{1,4}|[A-Za-z]{2,8});|(?<=\d)[*`~]{1,3}(?=\d)"
)
"""What Markdown and HTML may leave within a number."""
_FILLER = "\u200b"

_BEFORE = 60
"""Characters before a number in which the word stands that says what it is."""
_LOOKED_AT = 3
"""Words before it, of which all but the first may be fillers."""
_AFTER_LABEL = " \t\u00a0\n\r\f:=(*|"
_PERSON, _PHONE, _FILE = (frozenset(some) for some in (PERSON_LABELS, PHONE_LABELS, FILE_LABELS))
_UNIT = re.compile(rf"\s?(?:{'|'.join(map(re.escape, UNITS))})(?!\w)", re.IGNORECASE)


def identity_numbers(text: str) -> list[Span]:
    """Where the numbers stand in a text, in order, each once; spans may touch.

    Their figures may be of any script that has figures, with the signs, spaces, line ends and marks of format between
    them that people, scanners and programs put there. Up to three letters that a scanner reads for figures are read as
    these where the checksum holds. After a word such as "personnummer" the form alone is enough. What a telephone's or
    a file's label stands before is none, nor a day with a time of the day, a year or an amount behind a comma.
    """
    return sorted({(m.start("birth"), m.end("last")) for m in _numbers(_plain(text))})


def masked(text: str) -> str:
    """The text, of the same length, with MASK for every figure of a personal identity number; signs and spaces stay.

    Masking twice changes nothing. Time grows with the length of the text alone.
    """
    plain = _plain(text)
    letters: list[str] = []
    for match in _numbers(plain):
        letters = letters or list(text)
        for part in ("birth", "last"):
            for at in range(*match.span(part)):
                if plain[at].isdecimal() or plain[at] in MISREAD_FIGURES:
                    letters[at] = MASK
    return "".join(letters) or text


def _plain(text: str) -> str:
    """The text, of the same length, with signs for the names of signs, and nothing to see for marks of format."""

    def sign(found: re.Match[str]) -> str:
        shown = html.unescape(found[0]) if found[0].startswith("&") else _FILLER
        return found[0] if shown[0] == "&" or shown.isalnum() else shown[0].ljust(len(found[0]), _FILLER)

    return _FORMAT.sub(sign, text)


def _numbers(text: str) -> Iterator[re.Match[str]]:
    return (match for match in _candidates(text) if _is_number(text, match))


def _candidates(text: str) -> Iterator[re.Match[str]]:
    """What has the form. It is tried at every run of figures, so that none is missed that begins within another."""
    for run in _FIGURES.finditer(text):
        yield from filter(None, (pattern.match(text, run.start()) for pattern in _WRITTEN))
    for run in _LIKE_FIGURES.finditer(text):
        for match in filter(None, (pattern.match(text, run.start()) for pattern in _MISREAD)):
            if not MISREAD_FIGURES.keys().isdisjoint(match["birth"] + match["last"]):
                yield match


def _is_number(text: str, match: re.Match[str]) -> bool:
    birth, sign, last = match["birth"], match["sign"], match["last"]
    figures, is_apart = _read(birth + last), _is_apart(sign)
    misread = sum(letter in MISREAD_FIGURES for letter in birth + last)
    if not _has_form(figures) or misread > (
        _MOST_MISREAD_APART if is_apart or sign.isspace() else _MOST_MISREAD
    ):
        return False
    label = _label(text[max(match.start() - _BEFORE, 0) : match.start()])
    if label in _PERSON:
        return True
    if not _is_day(figures) or luhn_digit(figures[-10:-1]) != figures[-1]:
        return False
    ending = int("".join(map(str, figures[-4:])))
    is_dated, behind = _DASHED_DATE.search(birth), match.end()
    if is_dated and sign and (ending in FILE_YEARS or _GOES_ON.match(text, behind)):
        return False  # "2023-01-01 – 2026-12-31"
    if _is_unusual(birth, sign) and _is_of_this_century(figures):
        return False  # the day of a meeting, a contract or a payment, and what was paid
    is_round = _is_time(ending) and ending % 5 == 0
    if sign.isspace() and (
        _is_time(ending)
        if is_dated
        else _UNIT.match(text, behind) or (is_round and _is_of_this_century(figures))
    ):
        return False  # "2024-03-12 1400" and "240312 1400" are when, not who
    if is_apart:
        is_when = ending in FILE_YEARS or is_round or (is_dated and _is_time(ending))
        return not (is_when or label in _PHONE | _FILE or _UNIT.match(text, behind))
    is_phone = label in _PHONE and not sign and len(figures) == 10 and figures[0] == 0
    return not is_phone and not (label in _FILE and len(figures) == 10 and ending in FILE_YEARS)


def _is_apart(sign: str) -> bool:
    """Whether what stands between is neither dash nor a space or two, nor names the four last."""
    return bool(sign) and not _HARD.search(sign) and not _FEW_SPACES.fullmatch(sign)


def _is_unusual(birth: str, sign: str) -> bool:
    """Whether a number is written as a day and something else more often are: without a dash, unless as figures alone
    or with a space between them."""
    if not sign or _DASH.search(sign):
        return False
    return bool(_DASHED_DATE.search(birth) or re.sub(rf"[ \u00a0\r\n{_UNSEEN}]+", "", sign))


def _is_of_this_century(figures: list[int]) -> bool:
    return figures[0] == 2 if len(figures) == 12 else 10 * figures[0] + figures[1] < _THIS_CENTURY


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
    """The word right before a number, folded: "personnummer" of "(personnummer är: "."""
    words = [fold(word.strip(_AFTER_LABEL)) for word in before.rstrip(_AFTER_LABEL).split()[-_LOOKED_AT:]]
    while len(words) > 1 and words[-1] in BETWEEN_LABEL_AND_NUMBER | {""}:
        words.pop()
    return words[-1] if words else ""
