"""What one state of the index tells of its meetings themselves: called what, where, with whom. Made once for each."""

import threading
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import PurePath
from typing import TypeVar
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from indexer.catalog import Catalog
from indexer.index import State
from indexer.registry import Registry
from models.records import Attendance, Meeting
from models.swedish import fold
from models.swedish.analysis import words
from search_api.answers.topic import Word, line_forms

Value = TypeVar("Value")

LETTERHEAD = 200
"""Characters at the head of minutes that may tell the place where no label does."""


class Diary:
    """The meetings of a state, the newest first, by number. Never changes; safe to use from many threads.

    `meetings` are headers with their attendance lists, people by their names over all meetings; `keys` those of the
    items of each, ascending.
    """

    def __init__(self, state: State, catalog: Catalog) -> None:
        """Takes some 0.5 s for 2,000 meetings; each of what is found by words then a tenth when first asked for."""
        rolls = [(state.registry.named(meeting), keys) for meeting, keys in catalog.rolls(state.sequence)]
        rolls.sort(key=lambda roll: -_ordinal(roll[0]))
        self.meetings = tuple(meeting for meeting, _ in rolls)
        self.keys = tuple(keys for _, keys in rolls)
        owners = {key: number for number, keys in enumerate(self.keys) for key in keys}
        self._of_row = np.array([owners.get(key, -1) for key in state.columns.keys.tolist()], dtype=np.int64)

    def numbers(self, rows: NDArray[np.bool_]) -> list[int]:
        """The meetings that have an item among rows of the state's columns, the newest first."""
        found = np.zeros(len(self.meetings) + 1, dtype=bool)
        found[self._of_row[rows]] = True
        return np.flatnonzero(found[:-1]).tolist()  # what is of no meeting marks the last place

    def of_rows(self, rows: NDArray[np.int64]) -> list[int]:
        """The meeting of each row, in order; -1 where it is gone."""
        numbers: list[int] = self._of_row[rows].tolist()
        return numbers

    def called_by(self, word: Word) -> frozenset[int]:
        """The meetings that have a word, or another way to say it, in what they are called."""
        return word.among(self._by_form)

    def at(self, place: str) -> frozenset[int]:
        """The meetings that were in a municipality, or are one's."""
        held = (self._by_place_word.get(fold(match.group()), frozenset()) for match in words(place))
        return frozenset.intersection(*held)

    @cached_property
    def officers(self) -> Mapping[str, Sequence[tuple[int, str, str]]]:
        """At which meetings somebody was what ("chair", "secretary", "adjuster") and how the name is written there, by
        the name without case and dots."""
        return _gathered(
            (fold(name), (number, office, name))
            for number, meeting in enumerate(self.meetings)
            for office, names in offices(meeting).items()
            for name in names
        )

    @cached_property
    def listed(self) -> Mapping[str, Sequence[tuple[int, Attendance]]]:
        """Where somebody stands in the attendance lists, by the name without case and dots."""
        rows = ((n, row) for n, meeting in enumerate(self.meetings) for row in meeting.attendance)
        return _gathered((fold(row.name), (number, row)) for number, row in rows)

    @cached_property
    def _by_place_word(self) -> Mapping[str, frozenset[int]]:
        told = ((number, _letterhead(meeting)) for number, meeting in enumerate(self.meetings))
        found = _gathered((fold(match.group()), number) for number, text in told for match in words(text))
        return {word: frozenset(numbers) for word, numbers in found.items()}

    @cached_property
    def _by_form(self) -> Mapping[str, frozenset[int]]:
        found = _gathered((form, n) for n, meeting in enumerate(self.meetings) for form in called(meeting))
        return {form: frozenset(numbers) for form, numbers in found.items()}


def diary_of(state: State, catalog: Catalog) -> Diary:
    """The diary of a state, made when first asked for and kept as long as the state's registry is."""
    diary = _diaries.get(state.registry)
    if diary is None:
        with _making:
            diary = _diaries.get(state.registry)
            if diary is None:
                diary = _diaries[state.registry] = Diary(state, catalog)
    return diary


def offices(meeting: Meeting) -> dict[str, tuple[str, ...]]:
    """Who led, wrote and checks, as the head of the minutes names them."""
    named = {"chair": (meeting.chair,), "secretary": (meeting.secretary,), "adjuster": meeting.adjusters}
    return {office: tuple(name for name in names if name) for office, names in named.items()}


def called(meeting: Meeting) -> frozenset[str]:
    """The forms of the words that a meeting goes by, figures left out: they are its day's."""
    told = (meeting.title, meeting.body, meeting.organisation, PurePath(meeting.source).stem)
    words = line_forms(" ".join(text for text in told if text))
    return frozenset(form for form in words if not form.isdecimal())


def _letterhead(meeting: Meeting) -> str:
    told = (meeting.place, meeting.organisation, meeting.body, meeting.title, meeting.preamble[:LETTERHEAD])
    return "\n".join(text for text in told if text)


def _ordinal(meeting: Meeting) -> int:
    return meeting.date.toordinal() if meeting.date else 0


def _gathered(pairs: Iterable[tuple[str, Value]]) -> dict[str, list[Value]]:
    found: dict[str, list[Value]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return dict(found)


_diaries: WeakKeyDictionary[Registry, Diary] = WeakKeyDictionary()
_making = threading.Lock()
