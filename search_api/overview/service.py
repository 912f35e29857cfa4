"""What one state of the index covers, put together once for each."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from indexer.catalog import Catalog
from indexer.index import State
from models.records import AgendaItem, Doubt, Filters, Meeting, MeetingKind, Unread
from models.swedish import fold
from models.swedish.order import alphabetical
from search_api.overview.arrival import arrivals
from search_api.overview.rhythm import Gap, gaps
from search_api.states import PerState, state_name


@dataclass(frozen=True, slots=True)
class Held:
    """Meetings of one body, or of several: how many, of them summonses and undated, and what they hold.

    `decisions` are the meetings' own; `first` and `last` the days of the first and last that is dated; `years` are
    (year, meetings) in order, without years that have none.
    """

    meetings: int
    summonses: int
    undated: int
    items: int
    decisions: int
    first: dt.date | None
    last: dt.date | None
    years: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class BodyCovered:
    """A body of an organisation; `name` is None for meetings that name no body. Summonses fill no gap."""

    name: str | None
    held: Held
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class OrganisationCovered:
    """An organisation and its bodies, in order of name; `name` is None for meetings that name no organisation."""

    name: str | None
    bodies: tuple[BodyCovered, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the index covers: `organisations` in order of name, the unnamed last; the day of each meeting, None where
    it is not known; meetings without a day; meetings in doubt, by what of them is; and files that could not be read,
    which are those of now. `state` is the name of the state that all else is of."""

    whole: Held
    days: tuple[dt.date | None, ...]
    organisations: tuple[OrganisationCovered, ...]
    undated: tuple[Meeting, ...]
    doubts: Mapping[Doubt, tuple[Meeting, ...]]
    unread: tuple[Unread, ...]
    state: str


@dataclass(frozen=True, slots=True)
class _Entry:
    """A meeting's header, the keys of its items, and how many decisions of its own these hold."""

    meeting: Meeting
    keys: tuple[int, ...]
    decisions: int


@dataclass(frozen=True, slots=True)
class _Known:
    """What is put together once for a state; meetings are the newest first."""

    state: State
    entries: tuple[_Entry, ...]
    organisations: tuple[OrganisationCovered, ...]
    whole: Held


class OverviewService:
    """Answers what there is, at the newest state of the index. Safe to use from many threads."""

    def __init__(self, state: Callable[[], State], catalog: Catalog) -> None:
        """`state` gives the newest one. Costs nothing; what is told is gathered when first asked for at a state."""
        self._state = state
        self._catalog = catalog
        self._gathered = PerState(lambda state: _gathered(state, catalog))
        self._news = PerState(self._told)

    def coverage(self) -> Coverage:
        """What the index covers just now. Gathered from 2,000 meetings in some half a second, then at hand."""
        known = self._known()
        meetings = [entry.meeting for entry in known.entries]
        return Coverage(
            known.whole,
            tuple(meeting.date for meeting in meetings),
            known.organisations,
            tuple(meeting for meeting in meetings if not meeting.date),
            {
                d: tuple(m for m in meetings if d in m.doubts)
                for d in Doubt
                if any(d in m.doubts for m in meetings)
            },
            self._catalog.unread(),
            state_name(known.state.moment),
        )

    def newest(self, filters: Filters, limit: int) -> tuple[tuple[Meeting, tuple[AgendaItem, ...]], ...]:
        """The newest meetings that have an item which satisfies the filters; those that `came` knows no day of are left
        out.

        Each is a header and its items, without decisions and mentions. Without filters, meetings without items count.
        """
        known = self._known()
        days = self._news.of(known.state)
        entries: Iterable[_Entry] = [entry for entry in known.entries if entry.meeting.id in days]
        entries = sorted(entries, key=lambda entry: days[entry.meeting.id], reverse=True)
        if filters != Filters():
            columns = known.state.columns
            chosen = set(columns.keys[np.flatnonzero(columns.select(filters))].tolist())
            entries = (entry for entry in entries if not chosen.isdisjoint(entry.keys))
        shown = [entry for entry, _ in zip(entries, range(limit), strict=False)]
        items = self._catalog.texts([key for entry in shown for key in entry.keys])
        return tuple(
            (entry.meeting, tuple(items[key] for key in entry.keys if key in items)) for entry in shown
        )

    def came(self, meeting: Meeting) -> dt.date | None:
        """The day on which a meeting became news: its own or, where it tells none, the one on which its file was last
        changed; None where nothing tells it."""
        return self._news.of(self._state()).get(meeting.id)

    def news_days(self, state: State) -> NDArray[np.int64]:
        """The same for each row of a state's columns: int64[n], proleptic ordinals, 0 when unknown."""
        days = state.columns.dates.copy()
        told = self._news.of(state)
        for entry in self._gathered.of(state).entries:
            if not entry.meeting.date and entry.meeting.id in told:
                days[state.columns.rows(np.array(entry.keys, np.int64))] = told[entry.meeting.id].toordinal()
        return days

    def meeting_ids(self) -> tuple[str, ...]:
        """The ids of all meetings, the newest first."""
        return tuple(entry.meeting.id for entry in self._known().entries)

    def _told(self, state: State) -> dict[str, dt.date]:
        """The day on which each meeting became news."""
        meetings = [entry.meeting for entry in self._gathered.of(state).entries]
        undated = {meeting.id for meeting in meetings if not meeting.date}
        files = [(file.id, file.path) for file in self._catalog.documents() if file.id in undated]
        return {**arrivals(files), **{meeting.id: meeting.date for meeting in meetings if meeting.date}}

    def _known(self) -> _Known:
        return self._gathered.of(self._state())


def _gathered(state: State, catalog: Catalog) -> _Known:
    decided = Counter(line.item for line in catalog.ledger(state.sequence))
    entries = [
        _Entry(meeting, keys, sum(decided[key] for key in keys))
        for meeting, keys in catalog.rolls(state.sequence)
    ]
    entries.sort(key=lambda entry: (-(entry.meeting.date or dt.date.min).toordinal(), entry.meeting.source))
    return _Known(state, tuple(entries), _organisations(entries), _held(entries))


def _organisations(entries: Sequence[_Entry]) -> tuple[OrganisationCovered, ...]:
    return tuple(
        OrganisationCovered(
            name,
            tuple(
                BodyCovered(body, _held(some), gaps(_days(some)))
                for body, some in _by_name(owned, lambda meeting: meeting.body)
            ),
        )
        for name, owned in _by_name(entries, lambda meeting: meeting.organisation)
    )


def _by_name(
    entries: Iterable[_Entry], named: Callable[[Meeting], str | None]
) -> list[tuple[str | None, list[_Entry]]]:
    """Entries by a name, case and dots apart, each under its commonest spelling; in order, those without one last."""
    groups: dict[str, list[_Entry]] = defaultdict(list)
    for entry in entries:
        groups[fold(named(entry.meeting) or "")].append(entry)
    called = [
        (Counter(named(e.meeting) for e in some).most_common(1)[0][0], some) for some in groups.values()
    ]
    return sorted(called, key=lambda pair: (not pair[0], alphabetical(pair[0] or "")))


def _held(entries: Sequence[_Entry]) -> Held:
    dates = sorted(entry.meeting.date for entry in entries if entry.meeting.date)
    return Held(
        meetings=len(entries),
        summonses=sum(entry.meeting.kind is MeetingKind.SUMMONS for entry in entries),
        undated=len(entries) - len(dates),
        items=sum(len(entry.keys) for entry in entries),
        decisions=sum(entry.decisions for entry in entries),
        first=dates[0] if dates else None,
        last=dates[-1] if dates else None,
        years=tuple(sorted(Counter(date.year for date in dates).items())),
    )


def _days(entries: Iterable[_Entry]) -> list[dt.date]:
    """The days of the meetings that there are minutes of."""
    meetings = (entry.meeting for entry in entries)
    return [m.date for m in meetings if m.date and m.kind is not MeetingKind.SUMMONS]
