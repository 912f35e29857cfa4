"""The decisions of one state of the index, in memory, so that what is asked of them is counted exactly."""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from indexer.catalog.ledger import Line
from indexer.columns import Columns
from models.records import DecisionKind, Filters
from models.swedish import fold

Places = NDArray[np.int64]
"""Where decisions stand in a ledger, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a decision must satisfy: all of it.

    `filters` are those of its item. `words` are all of them in what it says or its item's title, `assignee` all in to
    whom it goes: each a word or how one begins. `assigned` asks for one that tells to whom.
    """

    filters: Filters = field(default_factory=Filters)
    kind: DecisionKind | None = None
    words: str = ""
    assignee: str = ""
    assigned: bool = False


class Ledger:
    """Decisions, newest first, those of unknown date last; those of a meeting in its own order. Never changes."""

    def __init__(self, lines: Sequence[Line], columns: Columns, sequence: int) -> None:
        """`columns` are those of the state at `sequence`, at which the lines stood, too."""
        self.sequence = sequence
        self.columns = columns
        rows = columns.rows(np.array([line.item for line in lines], dtype=np.int64))
        keys = np.array([line.key for line in lines], dtype=np.int64)
        order = np.lexsort((keys, rows, -columns.dates[rows])) if lines else keys
        ordered = [lines[place] for place in order.tolist()]
        self.keys, self.rows = keys[order], rows[order]
        # What a decision is about often stands in its heading alone: "att avgifterna höjs".
        texts = [f"{line.title}\n{line.text}" for line in ordered]
        self._said, self._folded = [text.casefold() for text in texts], [fold(text) for text in texts]
        self._assignees = [fold(line.assignee or "") for line in ordered]
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
        found = np.flatnonzero(chosen)
        for word in wanted.assignee.split():
            found = _kept(found, self._assignees, _begins(fold(word)))
        for word in wanted.words.split():
            # å, ä and ö are letters; whoever writes none may mean them.
            plain = fold(word) == word.casefold()
            found = _kept(found, self._folded if plain else self._said, _begins(word.casefold()))
        return found

    def assignments(self, wanted: Wanted, today: dt.date) -> Places:
        """The assignments among them: due from today on, the next first; due before, the latest first; the others."""
        found = self.decisions(wanted)
        found = found[self._assigned[found] | (self._kinds[found] == DecisionKind.ASSIGNED.value)]
        due, now = self._due[found], today.toordinal()
        group = np.where(due >= now, 0, np.where(due > 0, 1, 2))
        ordered: Places = found[np.lexsort((found, np.where(group == 0, due, -due), group))]
        return ordered

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
