"""Questions about people and municipalities, answered page by page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from indexer.catalog import Catalog
from indexer.municipalities import MunicipalityEntry
from indexer.registry import Registry
from models.entities.gazetteer import municipality_named
from models.errors import BadRequest
from models.records import AgendaItem, Meeting, Person, Tie
from models.swedish.order import initial

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """Some of the people that were asked for, and how many there are.

    `letters` are those under which a register has them all, in order, each with how many come before its first.
    """

    total: int
    people: tuple[Person, ...]
    letters: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class SeenAt:
    """A meeting that has somebody: whether they were there (None where it only mentions them) and what ties them."""

    meeting: Meeting
    present: bool | None
    ties: tuple[Tie, ...]

    @property
    def written(self) -> tuple[str, ...]:
        """The name as the meeting has it, in every form."""
        own = (tie.sighting for tie in self.ties)
        return tuple(dict.fromkeys(form for s in own for form in (s.spellings or (s.name,))))


@dataclass(frozen=True, slots=True)
class PersonPage:
    """A person, and some of the meetings that have them and of the agenda items that mention them, the latest first.

    `held` are all of the meetings, and whether they were there. `may_be` are those whom an uncertain one could be.
    """

    person: Person
    meetings: tuple[SeenAt, ...]
    items: tuple[tuple[Meeting, AgendaItem], ...]
    held: tuple[tuple[Meeting, bool | None], ...]
    may_be: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class MunicipalitiesPage:
    """Some of the municipalities that minutes have, and how many there are."""

    total: int
    municipalities: tuple[MunicipalityEntry, ...]


@dataclass(frozen=True, slots=True)
class MunicipalityPage:
    """A municipality, and some of its meetings, its people and the agenda items that mention it.

    `held` are all of its meetings, the latest first, and whether it was there.
    """

    entry: MunicipalityEntry
    meetings: tuple[tuple[Meeting, bool], ...]
    people: tuple[Person, ...]
    items: tuple[tuple[Meeting, AgendaItem], ...]
    held: tuple[tuple[Meeting, bool], ...]


class RegistryService:
    """Answers who and where. `limit` and `offset` cut every list of an answer alike. Safe to use from many threads."""

    def __init__(self, registry: Callable[[], Registry], catalog: Catalog) -> None:
        """`registry` gives the newest one."""
        self._registry = registry
        self._catalog = catalog

    def people(
        self, words: str = "", municipalities: Sequence[str] = (), limit: int = 20, offset: int = 0
    ) -> PeoplePage:
        """People by name: see Registry.find. Raises BadRequest for a municipality that there is not."""
        found = self._registry().find(words, [_official(name) for name in municipalities])
        letters: dict[str, int] = {}
        for place, person in enumerate(found):
            letters.setdefault(initial(person.name), place)
        return PeoplePage(len(found), found[offset : offset + limit], tuple(letters.items()))

    def person(self, asked: str, limit: int = 20, offset: int = 0) -> PersonPage:
        """Who has the id or, alone, the name. Raises NotFound, with the ids of those who share it."""
        registry = self._registry()
        person = registry.person(asked)
        ties: dict[str, list[Tie]] = {}
        for tie in person.ties:
            ties.setdefault(tie.sighting.meeting, []).append(tie)
        meetings = tuple(
            SeenAt(registry.meetings[id], present, tuple(ties[id]))
            for id, present in _cut(person.meetings, limit, offset)
        )
        return PersonPage(
            person,
            meetings,
            self._items(person.items, limit, offset),
            tuple((registry.meetings[id], present) for id, present in person.meetings.items()),
            tuple(map(registry.person, person.may_be)),
        )

    def known(self, asked: str) -> Person | None:
        """Who has the id or, alone, the name; None where nobody has it, or several."""
        found = self._registry().called(asked)
        return found[0] if len(found) == 1 else None

    def municipalities(self, limit: int = 20, offset: int = 0) -> MunicipalitiesPage:
        """Those that minutes have, in order of code."""
        found = tuple(entry for entry in self._registry().municipalities if entry.named)
        return MunicipalitiesPage(len(found), found[offset : offset + limit])

    def all_municipalities(self) -> tuple[MunicipalityEntry, ...]:
        """All 290, in order of code, those that no minutes have included."""
        return self._registry().municipalities

    def municipality(self, asked: str, limit: int = 20, offset: int = 0) -> MunicipalityPage:
        """The municipality with an official code or name. Raises NotFound."""
        registry = self._registry()
        entry = registry.municipality(asked)
        held = tuple((registry.meetings[id], there) for id, there in entry.meetings.items())
        return MunicipalityPage(
            entry,
            held[offset : offset + limit],
            entry.people[offset : offset + limit],
            self._items(entry.items, limit, offset),
            held,
        )

    def _items(self, ids: Sequence[str], limit: int, offset: int) -> tuple[tuple[Meeting, AgendaItem], ...]:
        return tuple(self._catalog.items(ids[offset : offset + limit]))


def _cut(held: Mapping[str, T], limit: int, offset: int) -> list[tuple[str, T]]:
    return list(held.items())[offset : offset + limit]


def _official(name: str) -> str:
    if known := municipality_named(name):
        return known.name
    raise BadRequest(f"There is no municipality {name}", "Give an official name such as Götene.")
