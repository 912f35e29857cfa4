"""Tables of tasks: what is to be done, by whom, by when."""

import datetime as dt
from collections.abc import Iterator

from indexer.minutes.decisions.assignments import read_due
from indexer.minutes.lines import label
from models.records import Decision, DecisionKind
from models.swedish.tables import assignments as table

_WHAT = frozenset(map(label, table.LISTED_TASK))
_WHO = frozenset(map(label, table.LISTED_WHO))
_WHEN = frozenset(map(label, table.LISTED_WHEN))
_MARKS = "\t|"

_Cell = tuple[int, str]


def read_tasks(text: str, meeting_date: dt.date | None) -> Iterator[Decision]:
    """A decision for each row below a heading such as "Vad | Vem | När", its cells parted by tabs or bars.

    The quote is the cell that tells what; a row without somebody to do it is none.
    """
    columns: dict[str, int] = {}
    offset = 0
    for line in text.split("\n"):
        mark = next((mark for mark in _MARKS if mark in line), None)
        cells = _cells(line, mark, offset) if mark else []
        offset += len(line) + 1
        if not cells:
            columns = {}
        elif heading := _heading(cells):
            columns = heading
        elif columns and (task := _task(cells, columns, meeting_date)):
            yield task


def heads_columns(text: str) -> bool:
    """Whether a text is nothing but headings of such columns: what follows the first, "Beslut", on its line."""
    cells = [label(cell) for cell in text.replace("|", "\t").split("\t")]
    return all(cell in _WHO or cell in _WHEN for cell in cells)


def _heading(cells: list[_Cell]) -> dict[str, int]:
    """The columns of a heading by what they hold; empty for a row that heads no tasks."""
    found: dict[str, int] = {}
    for number, (_, text) in enumerate(cells):
        for name, labels in (("what", _WHAT), ("who", _WHO), ("when", _WHEN)):
            if label(text).rstrip("?") in labels:
                found.setdefault(name, number)
    return found if {"what", "who"} <= found.keys() else {}


def _task(cells: list[_Cell], columns: dict[str, int], meeting_date: dt.date | None) -> Decision | None:
    if len(cells) <= max(columns["what"], columns["who"]):
        return None
    start, what = cells[columns["what"]]
    who = cells[columns["who"]][1]
    if not any(map(str.isalpha, what)) or not any(map(str.isalpha, who)):
        return None
    when = cells[columns["when"]][1] if columns.get("when", len(cells)) < len(cells) else ""
    _, due_date = read_due(f"senast {when}", meeting_date)
    return Decision(
        what,
        DecisionKind.ASSIGNED,
        start,
        start + len(what),
        assignee=who,
        due=when or None,
        due_date=due_date,
    )


def _cells(line: str, mark: str, offset: int) -> list[_Cell]:
    """(offset in the text, text) of each cell of a row, empty ones too."""
    cells: list[_Cell] = []
    at = offset
    for cell in line.split(mark):
        cells.append((at + len(cell) - len(cell.lstrip()), cell.strip()))
        at += len(cell) + 1
    return cells
