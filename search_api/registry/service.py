"""Questions about people and municipalities, answered page by page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from indexer.catalog import Catalog, Moment
from indexer.municipalities import MunicipalityEntry
from indexer.registry import Registry
from models.entities.gazetteer import municipality_named
from models.linking.names import surname
from models.records import AgendaItem, Meeting, Person, Tie
from models.swedish.order import initial
from search_api.states import NOTHING, state_name

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """Some of the people that were asked for, and how many there are.

    They are in the order of a Swedish register: by surname. `letters` are those under which it has them all, in order,
    each with how many come before its first. `state`, here and below, is the name of the state that they come from.
    """

    total: int
    people: tuple[Person, ...]
    letters: tuple[tuple[str, int], ...]
    state: str = NOTHING


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
    state: str = NOTHING


@dataclass(frozen=True, slots=True)
class MunicipalitiesPage:
    """Some of the municipalities that minutes have, and how many there are."""

    total: int
    municipalities: tuple[MunicipalityEntry, ...]
    state: str = NOTHING


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
    state: str = NOTHING


class RegistryService:
    """Answers who and where. `limit` and `offset` cut every list of an answer alike. Safe to use from many threads."""

    def __init__(self, known: Callable[[], tuple[Registry, Moment]], catalog: Catalog) -> None:
        """`known` gives the newest registry, and the catalog's moment that it shows."""
        self._known = known
        self._catalog = catalog

    def people(
        self, words: str = "", municipalities: Sequence[str] = (), limit: int = 20, offset: int = 0
    ) -> PeoplePage:
        """People by surname: see Registry.find. A municipality that there is not has nobody, as a search has it."""
        registry, moment = self._known()
        found = registry.find(words, [_official(name) for name in municipalities])
        letters: dict[str, int] = {}
        for place, person in enumerate(found):
            letters.setdefault(letter_of(person), place)
        return PeoplePage(
            len(found), found[offset : offset + limit], tuple(letters.items()), state_name(moment)
        )

    def person(self, asked: str, limit: int = 20, offset: int = 0) -> PersonPage:
        """Who has the id or, alone, the name. Raises NotFound, with the ids of those who share it."""
        registry, moment = self._known()
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
            self._items(person.items, limit, offset, moment),
            tuple((registry.meetings[id], present) for id, present in person.meetings.items()),
            tuple(map(registry.person, person.may_be)),
            state_name(moment),
        )

    def known(self, asked: str) -> Person | None:
        """Who has the id or, alone, the name; None where nobody has it, or several."""
        registry, _ = self._known()
        found = registry.called(asked)
        return found[0] if len(found) == 1 else None

    def municipalities(self, limit: int = 20, offset: int = 0) -> MunicipalitiesPage:
        """Those that minutes have, in order of code."""
        registry, moment = self._known()
        found = tuple(entry for entry in registry.municipalities if entry.named)
        return MunicipalitiesPage(len(found), found[offset : offset + limit], state_name(moment))

    def all_municipalities(self) -> tuple[MunicipalityEntry, ...]:
        """All 290, in order of code, those that no minutes have included."""
        registry, _ = self._known()
        return registry.municipalities

    def municipality(self, asked: str, limit: int = 20, offset: int = 0) -> MunicipalityPage:
        """The municipality with an official code or name. Raises NotFound."""
        registry, moment = self._known()
        entry = registry.municipality(asked)
        held = tuple((registry.meetings[id], there) for id, there in entry.meetings.items())
        return MunicipalityPage(
            entry,
            held[offset : offset + limit],
            entry.people[offset : offset + limit],
            self._items(entry.items, limit, offset, moment),
            held,
            state_name(moment),
        )

    def _items(
        self, ids: Sequence[str], limit: int, offset: int, at: Moment
    ) -> tuple[tuple[Meeting, AgendaItem], ...]:
        return tuple(self._catalog.items(ids[offset : offset + limit], at.sequence))


def letter_of(person: Person) -> str:
    """The letter under which a register has somebody, that of the surname; "" where it begins with none."""
    return initial(surname(person.name))


def _cut(held: Mapping[str, T], limit: int, offset: int) -> list[tuple[str, T]]:
    return list(held.items())[offset : offset + limit]


def _official(name: str) -> str:
    known = municipality_named(name)
    return known.name if known else name
