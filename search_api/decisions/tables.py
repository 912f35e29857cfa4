"""Decisions as tables for a spreadsheet: a row each, as CSV and as XLSX."""

import csv
import datetime as dt
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import BinaryIO

from models.errors import BadRequest
from models.records import DecisionKind
from search_api.decisions.service import TakenDecision
from search_api.schemas import file_name

Cell = str | int | dt.date | None
Row = tuple[Cell, ...]

COLUMNS = (
    "date",
    "body",
    "organisation",
    "meeting",
    "number",
    "item",
    "kind",
    "decision",
    "assignee",
    "due",
    "due_date",
    "page",
    "file",
    "link",
)
"""What the cells of a row are, in order."""

MEDIA_TYPES = {
    ".csv": "text/csv; charset=utf-8",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
"""The endings of the files that can be made, and their media types."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula in CSV (OWASP, "CSV Injection")."""

_MOST_ROWS = 1_048_575
"""Rows that a sheet of Excel has below its heading."""

_LONGEST = 32_767
"""Characters that a cell of Excel holds."""

_WIDTHS = {
    "date": 11,
    "body": 24,
    "organisation": 24,
    "meeting": 28,
    "item": 36,
    "decision": 70,
    "assignee": 24,
}
_WIDTH = 13
"""Of columns, in characters."""


def rows(
    decisions: Iterable[TakenDecision],
    kinds: Mapping[DecisionKind, str],
    address: Callable[[TakenDecision], str],
) -> Iterator[Row]:
    """A row of COLUMNS for each decision; `kinds` are the words for kinds, `address` leads to the item."""
    for taken in decisions:
        meeting, item, decision = taken.meeting, taken.item, taken.decision
        yield (
            meeting.date,
            meeting.body,
            meeting.organisation,
            _line(meeting.title),
            item.label,
            _line(item.title),
            kinds[decision.kind],
            _line(decision.text),
            _line(decision.assignee or ""),
            _line(decision.due or ""),
            decision.due_date,
            decision.page or item.page,
            file_name(meeting.source),
            address(taken),
        )


def write_csv(file: BinaryIO, heading: Sequence[str], found: Iterable[Row]) -> None:
    """UTF-8 with its mark and semicolons, as Excel in Swedish opens it; a cell that looks like a formula is text."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(heading)
    for row in found:
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])
    text.flush()
    text.detach()


def write_xlsx(file: BinaryIO, heading: Sequence[str], found: Iterable[Row]) -> None:
    """A workbook of one sheet: its heading stays in sight, dates are dates, and no text is ever a formula.

    Raises BadRequest for more rows than a sheet has.
    """
    from xlsxwriter import Workbook

    # Each row goes to disk as it is written, so that memory holds one.
    with Workbook(file, {"constant_memory": True}) as book:
        bold = book.add_format({"bold": True})
        day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        sheet = book.add_worksheet()
        sheet.freeze_panes(1, 0)
        for place, name in enumerate(COLUMNS):
            sheet.set_column(place, place, _WIDTHS.get(name, _WIDTH))
            sheet.write_string(0, place, heading[place], bold)
        for number, row in enumerate(found, start=1):
            if number > _MOST_ROWS:
                raise BadRequest("There are more decisions than a sheet has rows", "Take them as CSV.")
            for place, cell in enumerate(row):
                if isinstance(cell, str):
                    sheet.write_string(number, place, _fitting(cell))
                elif isinstance(cell, dt.date):
                    sheet.write_datetime(number, place, cell, day)
                elif cell is not None:
                    sheet.write_number(number, place, cell)


WRITERS = {".csv": write_csv, ".xlsx": write_xlsx}
"""What writes a file with an ending of MEDIA_TYPES."""


def harmless(cell: str) -> str:
    """A text that no spreadsheet takes for a formula: a mark of quotation stands before one that it would."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _line(text: str) -> str:
    return " ".join(text.split())


def _fitting(cell: str) -> str:
    return cell if len(cell) <= _LONGEST else f"{cell[: _LONGEST - 1]}…"
