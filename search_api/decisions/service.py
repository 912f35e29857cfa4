"""Questions about decisions and assignments, answered page by page or whole."""

import datetime as dt
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from indexer.catalog import Catalog
from indexer.index import State
from models.entities.gazetteer import associations
from models.errors import IndexBusy
from models.records import AgendaItem, Decision, Meeting, Person
from models.swedish import fold
from models.swedish.order import alphabetical
from search_api.decisions.ledger import Ledger, Places, Wanted
from search_api.states import look_again, state_name

_ATTEMPTS = 3
_AT_ONCE = 500
"""Decisions that are read together when all are wanted."""

Selection = Callable[[Ledger], Places]
"""Which decisions of a ledger are wanted, in order."""


@dataclass(frozen=True, slots=True)
class TakenDecision:
    """A decision, its meeting's header, its agenda item without text, and the people whom its assignee names."""

    meeting: Meeting
    item: AgendaItem
    decision: Decision
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class DecisionsPage:
    """Some of the decisions that were asked for, and how many there are. `today` is the day they were asked on, `state`
    the name of the state that they come from."""

    total: int
    decisions: tuple[TakenDecision, ...]
    today: dt.date
    state: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What decisions can be narrowed to: the bodies that decided, by name, the municipalities that decisions concern,
    by name, the years, latest first, and the associations that are known."""

    bodies: tuple[str, ...]
    municipalities: tuple[str, ...]
    years: tuple[str, ...]
    associations: tuple[str, ...]


def swedish_day() -> dt.date:
    """Today in Sweden."""
    return dt.datetime.now(ZoneInfo("Europe/Stockholm")).date()


class DecisionsService:
    """Answers what meetings decided, each answer of one state of the index. Safe to use from many threads.

    What a meeting only reports, and what was proposed, is none of its decisions.
    """

    def __init__(
        self, state: Callable[[], State], catalog: Catalog, today: Callable[[], dt.date] = swedish_day
    ) -> None:
        """`state` gives the newest one. Costs nothing; decisions are read when first asked for at a state."""
        self._state = state
        self._catalog = catalog
        self._today = today
        self._last: Ledger | None = None
        self._reading = threading.Lock()

    def decisions(self, wanted: Wanted, limit: int = 50, offset: int = 0) -> DecisionsPage:
        """The `limit` decisions after the first `offset`, newest first. Raises IndexBusy."""
        return self._page(lambda ledger: ledger.decisions(wanted), limit, offset)

    def assignments(self, wanted: Wanted, limit: int = 50, offset: int = 0) -> DecisionsPage:
        """The same for assignments, those that are due next first: see Ledger.assignments. Raises IndexBusy."""
        today = self._today()
        return self._page(lambda ledger: ledger.assignments(wanted, today), limit, offset)

    def all_decisions(self, wanted: Wanted) -> Iterator[TakenDecision]:
        """All of them, newest first, read as they are walked. Raises IndexBusy when what is left was replaced."""
        return self._all(lambda ledger: ledger.decisions(wanted))

    def all_assignments(self, wanted: Wanted) -> Iterator[TakenDecision]:
        """The same for assignments."""
        today = self._today()
        return self._all(lambda ledger: ledger.assignments(wanted, today))

    def choices(self) -> Choices:
        """What there is to narrow by."""
        ledger, _ = self._newest()
        facets = ledger.columns.facets(ledger.rows)
        values = {name: [found.value for found in facets[name]] for name in ("body", "municipality", "year")}
        return Choices(
            bodies=tuple(sorted(values["body"], key=alphabetical)),
            municipalities=tuple(sorted(values["municipality"], key=alphabetical)),
            years=tuple(sorted(values["year"], reverse=True)),
            associations=tuple(sorted((a.name for a in associations()), key=alphabetical)),
        )

    def called(self, wanted: Wanted) -> Wanted:
        """The same for somebody who types: of bodies, those that are called so or, where none is, all in whose names
        each word that was typed begins one. "skolchefer" are Skaraborgs skolchefer, too."""
        ledger, _ = self._newest()
        named = [found.value for found in ledger.columns.facets(ledger.rows)["body"]]
        bodies = [body for typed in wanted.filters.body for body in _called(typed, named)]
        return replace(wanted, filters=replace(wanted.filters, body=tuple(dict.fromkeys(bodies))))

    def _page(self, select: Selection, limit: int, offset: int) -> DecisionsPage:
        for _ in range(_ATTEMPTS):
            ledger, state = self._newest()
            places = select(ledger)
            taken = self._taken(ledger, places[offset : offset + limit], state)
            # A meeting can be replaced twice while we look; what is gone then is asked for anew.
            if taken is not None:
                return DecisionsPage(places.size, tuple(taken), self._today(), state_name(state.moment))
            look_again()
        raise _busy()

    def _all(self, select: Selection) -> Iterator[TakenDecision]:
        ledger, state = self._newest()
        places = select(ledger)
        for first in range(0, len(places), _AT_ONCE):
            taken = self._taken(ledger, places[first : first + _AT_ONCE], state)
            if taken is None:
                raise _busy()
            yield from taken

    def _taken(self, ledger: Ledger, places: Places, state: State) -> list[TakenDecision] | None:
        """The decisions at the places; None when one is gone."""
        keys = ledger.keys[places].tolist()
        found = self._catalog.decided(keys)
        if len(found) < len(keys):
            return None
        meetings = state.registry.meetings
        taken = zip(places.tolist(), map(found.__getitem__, keys), strict=True)
        return [TakenDecision(meetings[of], item, d, ledger.people[at]) for at, (of, item, d) in taken]

    def _newest(self) -> tuple[Ledger, State]:
        """The newest state with its ledger."""
        for _ in range(_ATTEMPTS):
            state, ledger = self._state(), self._last
            if ledger is None or ledger.sequence != state.sequence:
                with self._reading:
                    ledger = self._last
                    if ledger is None or ledger.sequence != state.sequence:
                        lines = self._catalog.ledger(state.sequence)
                        ledger = Ledger(lines, state.columns, state.sequence, state.registry.person)
                        if not ledger.whole():
                            look_again()
                            continue
                        self._last = ledger
            return ledger, state
        raise _busy()


def _busy() -> IndexBusy:
    return IndexBusy("The index changes faster than it can be read", "Ask again in a moment.")


def _called(typed: str, names: Sequence[str]) -> Sequence[str]:
    """The names that somebody may mean who types one; what was typed where there is none, which then finds nothing."""
    words = fold(typed).split()
    same = [name for name in names if fold(name).split() == words]
    begun = [name for name in names if all(f" {word}" in f" {fold(name)}" for word in words)]
    return same or begun or [typed]
