"""Attendance lists among the lines of minutes, read from the first line to the last."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from indexer.minutes.attendance.entries import is_columns, is_nobody, places_of, read_entries
from indexer.minutes.attendance.fillers import is_filler, is_group, is_replaced, mended
from indexer.minutes.attendance.grids import read_grid
from indexer.minutes.attendance.officers import ADJUSTER, Officers
from indexer.minutes.attendance.open_list import OpenList
from indexer.minutes.attendance.people import is_name
from indexer.minutes.attendance.roll_labels import HEADER_KEYS, Kind, Part, is_label, parts_of
from indexer.minutes.attendance.signatures import signed, signed_below
from indexer.minutes.lines import Line, label
from models.records import Attendance
from models.swedish import fold, fold_in_place
from models.swedish.tables.attendance_entries import EXCEPTING

_NUMBERED = re.compile(
    r"(?:[A-ZÅÄÖ]\w{0,5}\s+)?§{1,2}\s*\d|\d{1,3}(?:\s*§|[.):]\s*[^\W\d_])|(?:Punkt|Ärende)\s+\d"
)
_EXCEPTED = re.compile(fold(EXCEPTING))
_LIST_KINDS = (Kind.PRESENT, Kind.ABSENT, Kind.GROUP)
# A heading within a list is short, and so is what a row has on a line of its own, in characters.
_SHORT = 70
# What is longer than signatures run together is text.
_LONG = 400
# People of one list: the largest of councils has 101 members. Keeps the work of a hostile file in bounds.
_MOST = 1000


@dataclass(slots=True)
class ListReader:
    """Goes through the lines once, with the open list as its state."""

    lines: Sequence[Line]
    rows: list[Attendance] = field(default_factory=list)
    places: list[Attendance] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    mixed: set[int] = field(default_factory=set)
    """Lines that hold more than attendance, which must not be lost with it."""
    officers: Officers = field(default_factory=Officers)
    open: OpenList | None = None
    front: bool = True

    def read_all(self) -> None:
        """All lines, from the first to the last."""
        index = 0
        while index < len(self.lines):
            if grid := read_grid(self.lines, index) if self._may_be_grid(index) else None:
                self.open = self.open or OpenList(True, index)
                for row in grid.rows:
                    self._take(index, [row])
                self.used.update(grid.lines)
                self.open.last = grid.lines[-1]
                index = grid.lines[-1] + 1
                continue
            self._read(index)
            index += 1
        self._close()
        self.used -= self.mixed

    def _may_be_grid(self, index: int) -> bool:
        content = self.lines[index].content
        return (self.open is not None or self.front) and ("\t" in content or "|" in content)

    def _read(self, index: int) -> None:
        """One line: labels open and close lists, rows go to the open one, anything else closes it."""
        content = self.lines[index].content
        may_head = (self.open is not None or self.front) and " " in content
        if may_head and is_columns(content) and not is_label(content):
            self.open = self.open or OpenList(True, index)
            return
        parts = parts_of(content, amid=self._may_hold_labels(index))
        if all(part.kind is None for part in parts):
            if self.open is not None:
                self._continue(index)
            elif not self._waits_below_label(index) and (names := signed(self.lines, index)):
                self.officers.forget()
                for role, row in names:
                    self.officers.add(role, row, front=False)
            elif self.officers.waits(index):
                self._sign(index, content)
            if self.open is None and _NUMBERED.match(content):
                self.front = False
            return
        for part in parts:
            self._part(index, part)

    def _waits_below_label(self, index: int) -> bool:
        """Whether a name alone is that of the label above it, not of the one below."""
        return self.officers.waits(index) and signed_below(self.lines, index) is not None

    def _may_hold_labels(self, index: int) -> bool:
        """Whether labels are looked for within a line: in a list, and on a front that lost its lines."""
        if self.open is not None or self.officers.waits(index):
            return True
        content = self.lines[index].content
        return self.front and (len(content) > _SHORT or ": " in content)

    def _part(self, index: int, part: Part) -> None:
        if part.kind is None:
            if self.open is not None:
                self._continue(index, part.text)
            else:
                self.mixed.add(index)
                if self.officers.waits(index):
                    self._sign(index, part.text)
        elif part.kind in _LIST_KINDS:
            self._head(index, part)
        elif part.kind is Kind.OFFICER:
            self._office(index, part)
        else:
            self._close()
            if self.officers.waits(index):
                self._sign(index, part.text)

    def _head(self, index: int, part: Part) -> None:
        """A label of a list. One that only minutes' fronts and lists have is passed over elsewhere."""
        if part.kind is Kind.GROUP and self.open is None and not self.front:
            return
        if is_columns(part.text) or (not part.marked and is_group(part.text)):
            part = replace(part, text="")
        if part.text and self.lines[index].content.endswith(part.text):
            part = replace(part, text=mended(self.lines, index, part.text))
        if excepting := _EXCEPTED.match(fold_in_place(part.text)):
            part = replace(part, kind=Kind.ABSENT, role=None, text=part.text[excepting.end() :])
        rows, whole = read_entries(part.text) if part.text else ([], True)
        absent = places_of(part.text) if part.kind is Kind.ABSENT and part.text else []
        if part.text and not (rows or absent or part.marked or is_nobody(part.text)):
            # "Närvarande Siv och Bo tackades": words that happen to begin as a label does.
            if self.open is not None:
                self._close()
            return
        empty = self.open is not None and not self.open.named and self.open.present and self.open.last < 0
        # Of columns that were written one after the other the heads come first: someone was there.
        present = part.kind is not Kind.ABSENT or (empty and not part.marked and not absent)
        self.officers.forget()
        self._close()
        self.open = OpenList(present, index, part.role, inline=bool(part.text))
        if absent:
            self.absent += absent
            self._close()
        elif part.text:
            self.open.last = index
            if rows:
                self._take(index, rows)
            if not whole:
                self._stop(index)

    def _stop(self, index: int) -> None:
        """The list ends within a line."""
        self.mixed.add(index)
        self._close()

    def _office(self, index: int, part: Part) -> None:
        """A label of an officer, with names or before them."""
        role = part.role or ADJUSTER
        small = self.lines[index].content[0].islower() and not part.marked
        if small and role != ADJUSTER and self.open is None and not self.front:
            # "ordföranden Siv Eks yrkande": a sentence that goes on from the line above.
            return
        rows, _ = read_entries(part.text) if part.text else ([], True)
        named = [row for row in rows if row.name and " " in row.name]
        many = len(named) > 2 or any(row.role for row in named)
        if self.open is not None and self.open.last < 0 and many and not part.marked:
            # The head of the next column: the names are those of the list whose head stands before it.
            self._take(index, rows)
            return
        if named and role != ADJUSTER and self.open is not None and not part.marked:
            self._take(index, [replace(named[0], role=role), *named[1:]])
            self.officers.add(role, named[0], front=self.front)
            return
        self._close()
        if named:
            self.officers.expect(role, index)
            self.officers.name(named, front=self.front)
            self.officers.forget()
        elif is_name(" ".join(part.text.split()[:2])) and not part.marked:
            # "Ordförande Siv Ek öppnade mötet": a sentence, behind which no name is waited for.
            return
        elif index and not part.text and not part.marked and self._is_signed(index - 1):
            return
        elif part.marked or len(part.text) <= _SHORT:
            self.officers.expect(role, index)

    def _is_signed(self, index: int) -> bool:
        """Whether a name alone was taken as signing with the role on the line below it."""
        role, name = signed_below(self.lines, index), self.lines[index].content
        return any(role == other and row.name == name for other, row, _ in self.officers.named)

    def _sign(self, index: int, text: str) -> None:
        """A line after a label that lacks its name."""
        rows, whole = read_entries(text) if len(text) < _LONG else ([], False)
        named = [row for row in rows if row.name and " " in row.name]
        if not (named and whole):
            self.officers.miss(says_much=len(text) > _SHORT)
        else:
            alone = len(named) == 1 and self.lines[index].content == text
            before = self.lines[index - 1].content
            self.officers.name(named, front=self.front, line=index)
            if alone and label(before) in HEADER_KEYS and self.lines[index].room > 0:
                self.used.update((index - 1, index))

    def _continue(self, index: int, text: str | None = None) -> None:
        """A line without a label of its own in an open list."""
        assert self.open is not None
        if self.open.named >= _MOST:
            self._close()
            return
        line = self.lines[index]
        if text is None and self._goes_on(index) and is_replaced(self.lines, index):
            row = self.rows[-1]
            self.rows[-1] = replace(row, remark=f"{row.remark or ''} {line.content}".strip())
            self.used.add(index)
            return
        text = mended(self.lines, index, line.content) if text is None else text
        rows, whole = read_entries(text)
        named = [row for row in rows if row.name]
        first = index == self.open.heading + 1
        if rows and not (first and line.gap > 3) and self._belongs(line, rows):
            self._take(index, rows)
            if not whole:
                self._stop(index)
        elif not (named or _NUMBERED.match(text)) and self._is_filler(index, text):
            if self.open.named or is_columns(text):
                self.used.add(index)
        else:
            self._close()
            if _NUMBERED.match(text):
                self.front = False

    def _goes_on(self, index: int) -> bool:
        """Whether the line above holds the row last taken."""
        return self.open is not None and self.open.named > 0 and self.open.last == index - 1

    def _is_filler(self, index: int, text: str) -> bool:
        return is_filler(self.lines, index, text, named=self.open is not None and self.open.named > 0)

    def _belongs(self, line: Line, rows: Sequence[Attendance]) -> bool:
        """Whether rows behind a gap are the list's: one on the line of its label goes on only with full entries."""
        assert self.open is not None
        before = self.lines[self.open.last].content if self.open.last >= 0 else ""
        if not self.open.inline or line.gap == 0 or before.endswith(",") or not self.open.named:
            return True
        in_columns = "\t" in line.content and "\t" in before
        full = all(row.role or row.party or (in_columns and row.municipality) for row in rows)
        return self.open.present and full

    def _take(self, index: int, rows: Sequence[Attendance]) -> None:
        assert self.open is not None
        for row in rows:
            if row.name and self.open.named >= _MOST:
                return
            if row.name:
                role = row.role or self.open.role
                self.rows.append(replace(row, present=row.present and self.open.present, role=role))
                self.open.add(len(self.rows) - 1)
                self.used.update((self.open.heading, index))
            elif not row.present and row.municipality:
                self.absent.append(row.municipality)
            elif self.open.present or not self.open.inline:
                self.open.add_place(row)
                if not self.open.inline:
                    self.used.add(index)
        self.open.last = index

    def _close(self) -> None:
        if self.open is None:
            return
        if not self.open.present and not self.open.named:
            self.absent += [row.municipality for row in self.open.places if row.municipality]
        else:
            self.places += self.open.left_over(self.rows)
        self.open = None
