"""Matters: agenda items of several meetings that follow one thing."""

import datetime as dt
from dataclasses import dataclass

from models.records.minutes import Meeting


@dataclass(frozen=True, slots=True)
class Step:
    """An agenda item on a matter's way: its id, its title with letters restored, and its meeting's header."""

    item: str
    title: str
    meeting: Meeting


@dataclass(frozen=True, slots=True)
class Matter:
    """A matter followed over meetings: at least two `steps`, in order of date, those of unknown date last.

    `id` is made of its file number and whose that is, or else is that of its first step's item. `title` is that of
    the step that says best what they have in common; `references` are file numbers (dnr), `bodies` who dealt with
    it and `municipalities` those that it concerns, each once, in order of the steps.
    """

    id: str
    title: str
    steps: tuple[Step, ...]
    references: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()

    @property
    def first(self) -> dt.date | None:
        """The day of the first step, None when no step's is known."""
        return min(self._days, default=None)

    @property
    def last(self) -> dt.date | None:
        """The day of the last step, None when no step's is known."""
        return max(self._days, default=None)

    @property
    def meetings(self) -> int:
        """How many meetings it was dealt with at."""
        return len({step.meeting.id for step in self.steps})

    @property
    def _days(self) -> list[dt.date]:
        return [step.meeting.date for step in self.steps if step.meeting.date]
