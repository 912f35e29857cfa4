"""Tables that a spreadsheet opens."""

import csv
import datetime as dt
import io
import zipfile

import pytest
from lxml import etree

from models.errors import BadRequest
from models.records import AgendaItem, Decision, DecisionKind, Meeting
from search_api.decisions import tables
from search_api.decisions.service import TakenDecision
from search_api.decisions.tables import COLUMNS, harmless, rows, write_csv, write_xlsx

SHEET = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
NASTY = ["=1+1", "+46", "-5 %", "@SUM(A1)", "\tmed", '=HYPERLINK("http://x")']


def table(title: str = "Vägen; del 2", text: str = "bygga\n  vägen") -> list[tables.Row]:
    meeting = Meeting("m", "/srv/hemligt/m.txt", "Möte", None, "Rådet", dt.date(2024, 3, 1))
    item = AgendaItem("m-1", None, "4", title, "", 3, sign="§")
    due = dt.date(2024, 5, 1)
    decision = Decision(text, DecisionKind.ASSIGNED, 0, 5, assignee="Siv Ek", due="i maj", due_date=due)
    return list(
        rows(
            [TakenDecision(meeting, item, decision)], {DecisionKind.ASSIGNED: "Uppdrog"}, lambda _: "http://l"
        )
    )


def cells(file: io.BytesIO) -> list[dict[str, tuple[str | None, str]]]:
    """Type and text of each cell that there is, by its column, row by row."""
    with zipfile.ZipFile(file) as book:
        tree = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    assert not tree.findall(".//s:f", SHEET), "a formula"
    assert not tree.findall(".//s:hyperlink", SHEET)
    assert tree.find(".//s:pane[@state='frozen']", SHEET) is not None
    return [
        {COLUMNS[ord(cell.get("r")[0]) - ord("A")]: (cell.get("t"), "".join(cell.itertext())) for cell in row}
        for row in tree.findall(".//s:row", SHEET)
    ]


def test_a_row_has_a_cell_for_each_column() -> None:
    (row,) = table()
    assert len(row) == len(COLUMNS)
    told = dict(zip(COLUMNS, row, strict=True))
    assert (told["number"], told["kind"], told["decision"], told["page"]) == (
        "§ 4",
        "Uppdrog",
        "bygga vägen",
        3,
    )
    assert (told["due"], told["due_date"], told["link"]) == ("i maj", dt.date(2024, 5, 1), "http://l")


def test_no_table_tells_the_folders_of_the_machine() -> None:
    (row,) = table()
    assert dict(zip(COLUMNS, row, strict=True))["file"] == "m.txt"


def test_csv_is_what_excel_in_swedish_opens() -> None:
    file = io.BytesIO()
    write_csv(file, COLUMNS, table())
    assert file.getvalue().startswith("\N{ZERO WIDTH NO-BREAK SPACE}date;body;".encode())
    text = file.getvalue().decode("utf-8-sig")
    heading, row = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    assert heading == list(COLUMNS)
    assert row[:6] == ["2024-03-01", "Rådet", "", "Möte", "§ 4", "Vägen; del 2"]
    assert text.endswith("\r\n")


@pytest.mark.parametrize("text", NASTY)
def test_no_cell_is_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"
    assert harmless(f"a{text}") == f"a{text}"
    row = table(title=text, text=text)
    comma = io.BytesIO()
    write_csv(comma, COLUMNS, row)
    _, (*_,) = read = list(
        csv.reader(io.StringIO(comma.getvalue().decode("utf-8-sig"), newline=""), delimiter=";")
    )
    assert not [cell for cell in read[1] if cell.startswith(("=", "+", "-", "@", "\t"))]
    book = io.BytesIO()
    write_xlsx(book, COLUMNS, row)
    kind, shown = cells(book)[1]["decision"]
    assert (kind, shown.strip()) == ("inlineStr", text.strip())


def test_dates_of_a_workbook_are_dates_and_its_texts_whole() -> None:
    book = io.BytesIO()
    write_xlsx(book, COLUMNS, [*table(), *table(text="\x00å\x1f" + "ö" * 40_000)])
    heading, first, second = cells(book)
    assert [text for _, text in heading.values()] == list(COLUMNS)
    # Days since the last day of 1899, as Excel counts.
    assert first["date"] == (None, "45352")
    assert first["due_date"] == (None, "45413")
    assert second["decision"][1].endswith("ö…")


def test_more_rows_than_a_sheet_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_MOST_ROWS", 2)
    with pytest.raises(BadRequest, match="rows"):
        write_xlsx(io.BytesIO(), COLUMNS, table() * 3)
