"""The registry: who and where, over all meetings of one moment of the index."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache

from indexer.catalog import Catalog, Sightings
from indexer.municipalities import MunicipalityEntry, municipality_entries
from models.entities.gazetteer import municipality_named
from models.errors import NotFound
from models.linking import link
from models.linking.names import keys, slug, surname
from models.loading import collector_at_rest
from models.records import AgendaItem, Attendance, Label, Meeting, Mention, Person
from models.swedish import fold
from models.swedish.order import alphabetical

_TOLD = 10
"""People that a remedy names at most."""


class Registry:
    """People and municipalities. `people` are by surname, those who could be several too; `meetings` are headers by id.

    Never changes; safe to use from many threads. Made from 60,000 mentions in some 1.5 s, municipalities when first
    asked for.
    """

    @classmethod
    def of(cls, catalog: Catalog, at: int | None = None) -> "Registry":
        """The registry of a catalog as it stood at sequence `at` (now, when not given)."""
        with collector_at_rest():
            return cls(catalog.sightings(at))

    def __init__(self, seen: Sightings) -> None:
        self.meetings = seen.meetings
        self.people = tuple(sorted(link(seen.people, seen.meetings), key=_by_surname))
        self._seen = seen
        self._by_id = {person.id: person for person in self.people}
        self._names = {
            (tie.sighting.meeting, tie.sighting.name): person.name
            for person in self.people
            for tie in person.ties
            if tie.sighting.name != person.name
        }

    @cached_property
    def municipalities(self) -> tuple[MunicipalityEntry, ...]:
        """All 290 municipalities, in order of code."""
        return municipality_entries(self._seen, self.people)

    def person(self, asked: str) -> Person:
        """Who has the id, or alone has the name. Raises NotFound; when several share it, the remedy names their ids."""
        return self.one(asked, self.called(asked))

    @staticmethod
    def one(asked: str, found: Sequence[Person]) -> Person:
        """The only one of those who were found. Raises NotFound for none, and for several, naming their ids."""
        if len(found) == 1:
            return found[0]
        if not asked.strip():
            raise NotFound("No name is given", "Give a name, or a part of it, among the people.")
        if not found:
            raise NotFound(f"There is nobody called {asked}", "Look for a part of the name among the people.")
        raise NotFound(
            f"{len(found)} people could be meant by {asked}", f"Ask for one by id: {_listed(found)}."
        )

    def called(self, asked: str) -> tuple[Person, ...]:
        """Who has the id, or else all who have the name, in any spelling."""
        if known := self._by_id.get(asked):
            return (known,)
        read = keys(asked)
        return self._called.get(slug(asked), ()) or tuple(
            person for person in self.people if not set(keys(person.name)).isdisjoint(read)
        )

    def find(self, words: str = "", municipalities: Sequence[str] = ()) -> tuple[Person, ...]:
        """People with every word, or its beginning, in a spelling of the name; case, dots and hyphens do not matter.

        Where municipalities are given, by official name, only those who have been of one of them.
        """
        asked = dict.fromkeys(_parted(words))
        return tuple(
            person
            for person in self.people
            if all(any(_begins(word, name) for name in (person.name, *person.spellings)) for word in asked)
            and (
                not municipalities or any(period.value in municipalities for period in person.municipalities)
            )
        )

    def municipality(self, asked: str) -> MunicipalityEntry:
        """The municipality with an official code ("1471") or name ("Götene"). Raises NotFound."""
        known = municipality_named(asked)
        for entry in self.municipalities:
            if entry.municipality.code == asked or entry.municipality == known:
                return entry
        remedy = "Give an official code of four digits, or an official name such as Götene."
        raise NotFound(f"There is no municipality {asked}", remedy)

    def mentioned(self) -> Iterator[tuple[str, Person]]:
        """Ids of agenda items, each with a person whom it mentions."""
        return ((item, person) for person in self.people for item in person.items)

    def named(self, meeting: Meeting) -> Meeting:
        """The meeting, everybody in it under the one name that they have over all meetings."""
        return replace(
            meeting,
            items=tuple(self.named_item(meeting, item) for item in meeting.items),
            attendance=tuple(self._attending(meeting.id, row) for row in meeting.attendance),
            mentions=self._mentions(meeting.id, meeting.mentions),
        )

    def named_item(self, meeting: Meeting, item: AgendaItem) -> AgendaItem:
        """An agenda item of the meeting, everybody in it under the one name that they have over all meetings."""
        return replace(item, mentions=self._mentions(meeting.id, item.mentions))

    @cached_property
    def _called(self) -> dict[str, tuple[Person, ...]]:
        found: dict[str, list[Person]] = {}
        for person in self.people:
            found.setdefault(slug(person.name), []).append(person)
        return {name: tuple(people) for name, people in found.items()}

    def _attending(self, meeting: str, row: Attendance) -> Attendance:
        name = self._names.get((meeting, row.name))
        return replace(row, name=name) if name else row

    def _mentions(self, meeting: str, mentions: Iterable[Mention]) -> tuple[Mention, ...]:
        return tuple(
            replace(m, canonical=self._names.get((meeting, m.canonical), m.canonical))
            if m.label is Label.PERSON
            else m
            for m in mentions
        )


def _by_surname(person: Person) -> tuple[str, str, str]:
    return alphabetical(surname(person.name)), alphabetical(person.name), person.id


def _listed(people: Sequence[Person]) -> str:
    more = f" and {len(people) - _TOLD} more" if len(people) > _TOLD else ""
    return ", ".join(person.id for person in people[:_TOLD]) + more


def _begins(word: str, name: str) -> bool:
    return any(part.startswith(word) for part in _words(name))


@lru_cache(maxsize=65536)
def _words(name: str) -> tuple[str, ...]:
    return _parted(name)


def _parted(text: str) -> tuple[str, ...]:
    return tuple(fold(text).replace("-", " ").split())
