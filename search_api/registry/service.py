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

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """Some of the people that were asked for, and how many there are."""

    total: int
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class SeenAt:
    """A meeting that has somebody: whether they were there (None where it only mentions them) and what ties them."""

    meeting: Meeting
    present: bool | None
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class PersonPage:
    """A person, and some of the meetings that have them and of the agenda items that mention them, the latest first."""

    person: Person
    meetings: tuple[SeenAt, ...]
    items: tuple[tuple[Meeting, AgendaItem], ...]


@dataclass(frozen=True, slots=True)
class MunicipalitiesPage:
    """Some of the municipalities that minutes have, and how many there are."""

    total: int
    municipalities: tuple[MunicipalityEntry, ...]


@dataclass(frozen=True, slots=True)
class MunicipalityPage:
    """A municipality, and some of its meetings, its people and the agenda items that mention it."""

    entry: MunicipalityEntry
    meetings: tuple[tuple[Meeting, bool], ...]
    people: tuple[Person, ...]
    items: tuple[tuple[Meeting, AgendaItem], ...]


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
        return PeoplePage(len(found), found[offset : offset + limit])

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
        return PersonPage(person, meetings, self._items(person.items, limit, offset))

    def municipalities(self, limit: int = 20, offset: int = 0) -> MunicipalitiesPage:
        """Those that minutes have, in order of code."""
        found = tuple(entry for entry in self._registry().municipalities if entry.named)
        return MunicipalitiesPage(len(found), found[offset : offset + limit])

    def municipality(self, asked: str, limit: int = 20, offset: int = 0) -> MunicipalityPage:
        """The municipality with an official code or name. Raises NotFound."""
        registry = self._registry()
        entry = registry.municipality(asked)
        return MunicipalityPage(
            entry,
            tuple((registry.meetings[id], there) for id, there in _cut(entry.meetings, limit, offset)),
            entry.people[offset : offset + limit],
            self._items(entry.items, limit, offset),
        )

    def _items(self, ids: Sequence[str], limit: int, offset: int) -> tuple[tuple[Meeting, AgendaItem], ...]:
        return tuple(self._catalog.items(ids[offset : offset + limit]))


def _cut(held: Mapping[str, T], limit: int, offset: int) -> list[tuple[str, T]]:
    return list(held.items())[offset : offset + limit]


def _official(name: str) -> str:
    if known := municipality_named(name):
        return known.name
    raise BadRequest(f"There is no municipality {name}", "Give an official name such as Götene.")
