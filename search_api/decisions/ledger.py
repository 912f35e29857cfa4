"""The decisions of one state of the index, in memory, so that what is asked of them is counted exactly."""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from indexer.catalog.ledger import Line
from indexer.columns import Columns
from models.records import DecisionKind, Filters, Person
from models.swedish import fold
from search_api.decisions.assignees import people_in
from search_api.decisions.words import Said, Typed, typed

Places = NDArray[np.int64]
"""Where decisions stand in a ledger, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a decision must satisfy: all of it.

    `filters` are those of its item. `words` are what somebody types (see `typed`) of what it says, its item's title or
    its number. `assignee` are words of to whom it goes, or how they begin, as written or as the person is called over
    all meetings. `assigned` asks for one that tells to whom.
    """

    filters: Filters = field(default_factory=Filters)
    kind: DecisionKind | None = None
    words: str = ""
    assignee: str = ""
    assigned: bool = False


class Ledger:
    """Decisions, newest first, those of unknown date last; those of a meeting in its own order. Never changes."""

    def __init__(
        self,
        lines: Sequence[Line],
        columns: Columns,
        sequence: int,
        person: Callable[[str], Person] | None = None,
    ) -> None:
        """`columns` are those of the state at `sequence`, at which the lines stood, too; `person` gives whom they
        mention, by id, and without it nobody is known."""
        self.sequence = sequence
        self.columns = columns
        rows = columns.rows(np.array([line.item for line in lines], dtype=np.int64))
        keys = np.array([line.key for line in lines], dtype=np.int64)
        order = np.lexsort((keys, rows, -columns.dates[rows])) if lines else keys
        ordered = [lines[place] for place in order.tolist()]
        self.keys, self.rows = keys[order], rows[order]
        # What a decision is about often stands in its heading alone: "att avgifterna höjs".
        self._said = Said([f"{line.title}\n{line.text}" for line in ordered])
        self.people = tuple(
            people_in(line.assignee, map(person, columns.people.at(row))) if person and line.assignee else ()
            for line, row in zip(ordered, self.rows.tolist(), strict=True)
        )
        """Of each decision, whom its assignee names."""
        called = [" ".join(person.name for person in some) for some in self.people]
        self._assignees = [
            fold(f"{line.assignee or ''}\n{names}") for line, names in zip(ordered, called, strict=True)
        ]
        self._kinds = np.array([line.kind.value for line in ordered], dtype=object)
        self._due = np.array(
            [line.due_date.toordinal() if line.due_date else 0 for line in ordered], np.int64
        )
        self._assigned = np.array([bool(line.assignee) for line in ordered], dtype=bool)

    def decisions(self, wanted: Wanted) -> Places:
        """Those that satisfy it, newest first."""
        chosen = self.columns.select(wanted.filters)[self.rows]
        if wanted.kind:
            chosen &= self._kinds == wanted.kind.value
        if wanted.assigned:
            chosen &= self._assigned
        if wanted.words.strip():
            chosen &= self._holding(typed(wanted.words))
        found = np.flatnonzero(chosen)
        for word in wanted.assignee.split():
            found = _kept(found, self._assignees, _begins(fold(word)))
        return found

    def assignments(self, wanted: Wanted, today: dt.date) -> Places:
        """The assignments among them: due from today on, the next first; due before, the latest first; the others."""
        found = self.decisions(wanted)
        found = found[self._assigned[found] | (self._kinds[found] == DecisionKind.ASSIGNED.value)]
        due, now = self._due[found], today.toordinal()
        group = np.where(due >= now, 0, np.where(due > 0, 1, 2))
        ordered: Places = found[np.lexsort((found, np.where(group == 0, due, -due), group))]
        return ordered

    def _holding(self, asked: Typed) -> NDArray[np.bool_]:
        """Which decisions hold what was typed: bool[n]."""
        columns, found = self.columns, self._said.holding(asked)
        for column, wanted in (
            (columns.numbers, asked.numbers),
            (columns.references, asked.references),
            (columns.fields["year"], asked.years),
        ):
            if wanted:
                found &= column.where(frozenset(wanted).__contains__, len(columns.keys))[self.rows]
        return found

    def whole(self) -> bool:
        """Whether it holds what the columns count: false where a writer took away some of it meanwhile."""
        kinds = self.columns.fields["kind"]
        counted: int = sum(kinds.values[number] != DecisionKind.REPORTED for number in kinds.ids.tolist())
        held = set(zip(self.rows.tolist(), self._kinds.tolist(), strict=True))
        return counted == len(held)


def _begins(word: str) -> Callable[[str], object]:
    return re.compile(rf"(?<!\w){re.escape(word)}").search


def _kept(places: Places, texts: Sequence[str], test: Callable[[str], object]) -> Places:
    return np.array([place for place in places.tolist() if test(texts[place])], dtype=np.int64)
