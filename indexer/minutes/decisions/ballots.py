"""Tables of votes: who voted what, counted by column."""

import re
from collections.abc import Iterator

from models.records import Proceeding, ProceedingKind
from models.swedish import fold
from models.swedish.tables import proceedings as table

_COLUMNS = {fold(word): field for word, field in table.BALLOT.items()}
_MARKS = frozenset(map(fold, table.MARKS))
_TOTALS = tuple(map(fold, table.TOTALS))
_PARTED = re.compile(r"\t|\||\s{2,}")
_WORD = re.compile(r"\S+")
_ANSWER = re.compile(
    rf"(?:\([A-ZÅÄÖ]{{1,4}}\)|^[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ][\w-]+),?[ \t|]+(?P<answer>{'|'.join(table.BALLOT)})(?![\w-])",
    re.IGNORECASE | re.MULTILINE,
)
_NEJ = next(word for word, field in table.BALLOT.items() if field == "no")
_FEWEST = 3
"""Votes. Fewer rows than these are no table."""

_WIDEST = 200
"""Characters. A longer line is no row of a table."""

_Line = tuple[int, str]


def read_ballots(text: str) -> Iterator[Proceeding]:
    """The votes that tables tell: a heading with "Ja" and "Nej" over rows with a mark, or rows that end in one.

    The counts are those of the row of sums where there is one, else of the marks.
    """
    if _NEJ not in text.lower():
        return
    lines = list(_lines(text))
    at = 0
    while at < len(lines):
        columns = _columns(lines[at][1])
        end = _rows_end(lines, at + 1) if columns else at
        if columns and end > at + 1:
            counts = _counts([line for _, line in lines[at + 1 : end]], columns)
            if sum(counts.values()) >= _FEWEST:
                last = lines[end - 1]
                yield _proceeding(text, lines[at][0], last[0] + len(last[1].rstrip()), counts)
        at = max(at + 1, end)
    yield from _answers(text)


def _answers(text: str) -> Iterator[Proceeding]:
    """A vote told by name: "Siv Ek (S) Ja"."""
    answers = list(_ANSWER.finditer(text))
    if len(answers) < _FEWEST:
        return
    counts = dict.fromkeys(_COLUMNS.values(), 0)
    for match in answers:
        counts[_COLUMNS[fold(match.group("answer"))]] += 1
    first = text.rfind("\n", 0, answers[0].start()) + 1
    if answers[0].start() - first > _WIDEST:
        first = answers[0].start()
    yield _proceeding(text, first, answers[-1].end(), counts)


def _proceeding(text: str, start: int, end: int, counts: dict[str, int]) -> Proceeding:
    start += len(text[start:end]) - len(text[start:end].lstrip())
    yes, no, abstaining = (counts.get(field) for field in ("yes", "no", "abstaining"))
    return Proceeding(text[start:end], ProceedingKind.VOTE, start, end, yes=yes, no=no, abstaining=abstaining)


def _lines(text: str) -> Iterator[_Line]:
    offset = 0
    for raw in text.split("\n"):
        if raw.strip():
            yield offset, raw
        offset += len(raw) + 1


def _columns(line: str) -> dict[int, str] | None:
    """What the columns of a heading mean, by place; None for a line that heads no votes."""
    if len(line) > _WIDEST:
        return None
    found = {
        place: _COLUMNS[key] for place, cell in _cells(line) if (key := fold(cell).strip(".:*")) in _COLUMNS
    }
    return found if {"yes", "no"} <= set(found.values()) else None


def _rows_end(lines: list[_Line], first: int) -> int:
    """The end of the rows below a heading: lines in cells, none of them long."""
    end = first
    while end < len(lines):
        line = lines[end][1]
        if not _PARTED.search(line.strip()) or len(line) > _WIDEST or _columns(line):
            break
        end += 1
    return end


def _counts(rows: list[str], columns: dict[int, str]) -> dict[str, int]:
    counts = dict.fromkeys(columns.values(), 0)
    for row in rows:
        if fold(row).strip(" |\t*").startswith(_TOTALS):
            sums = [int(text) for _, text in _cells(row) if text.isdigit()]
            if len(sums) == len(counts):
                return dict(zip(counts, sums, strict=True))
            continue
        for place, text in _cells(row):
            if fold(text) in _MARKS:
                nearest = min(columns, key=lambda start: abs(start - place))
                counts[columns[nearest]] += 1
    return counts


def _cells(row: str) -> list[tuple[int, str]]:
    """(place, text) of what a row holds: by the number of its cell, or by character where blanks part them."""
    mark = next((mark for mark in "\t|" if mark in row), None)
    if mark is None:
        return [(match.start(), match.group()) for match in _WORD.finditer(row)]
    return [(number, cell.strip()) for number, cell in enumerate(row.split(mark)) if cell.strip()]
