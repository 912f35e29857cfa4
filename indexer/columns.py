"""The columns of all items, in memory: what filters and facets are counted on, exactly."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from models.entities.gazetteer import association_named, municipality_named
from models.records import DecisionKind, FacetValue, Filters, Person
from models.swedish import fold

FACETS = ("municipality", "person", "body", "year", "kind")


@dataclass(frozen=True, slots=True)
class Column:
    """One field: row `rows[i]` carries `values[ids[i]]`. A row may carry none or many, each once."""

    values: tuple[str, ...]
    rows: NDArray[np.int64]
    ids: NDArray[np.int64]

    @classmethod
    def of(cls, pairs: Iterable[tuple[int, str]]) -> "Column":
        """A column of pairs of row and value; a pair given again counts once."""
        numbers: dict[str, int] = {}
        once = {(row, numbers.setdefault(value, len(numbers))) for row, value in pairs}
        table = np.array(sorted(once), dtype=np.int64).reshape(-1, 2)
        return cls(tuple(numbers), np.ascontiguousarray(table[:, 0]), np.ascontiguousarray(table[:, 1]))

    def at(self, row: int) -> tuple[str, ...]:
        """The values that a row carries, in order of first appearance in the collection."""
        first, last = np.searchsorted(self.rows, [row, row + 1])
        return tuple(self.values[number] for number in self.ids[first:last])

    def where(self, wanted: Callable[[str], bool], count: int) -> NDArray[np.bool_]:
        """Which of `count` rows carry a value that is wanted."""
        wanted_ids = np.fromiter((wanted(value) for value in self.values), dtype=bool, count=len(self.values))
        chosen = np.zeros(count, dtype=bool)
        chosen[self.rows[wanted_ids[self.ids]]] = True
        return chosen

    def counted(self, chosen: NDArray[np.bool_]) -> tuple[FacetValue, ...]:
        """How many of the chosen rows carry each value: most first, then by value."""
        counts = np.bincount(self.ids[chosen[self.rows]], minlength=len(self.values))
        found = [(self.values[number], int(counts[number])) for number in np.flatnonzero(counts).tolist()]
        found.sort(key=lambda pair: (-pair[1], pair[0]))
        return tuple(FacetValue(value, count) for value, count in found)


@dataclass(frozen=True, slots=True)
class Columns:
    """Frozen columns, aligned by row; rows are in ascending order of item key.

    `keys` int64[n]; `dates` int64[n], the meeting's day as a proleptic ordinal (date.toordinal), 0 when
    unknown; `fields` one Column for each of FACETS; `met` whose meeting it was: the municipalities that it belongs
    to or that attended, and the association that it belongs to; `references` file numbers and `numbers` the items' own;
    `people` the ids of the people whose names are in
    `fields`, and `spellings` all that these names are written as.
    """

    keys: NDArray[np.int64]
    dates: NDArray[np.int64]
    fields: dict[str, Column]
    met: Column
    references: Column
    numbers: Column
    people: Column
    spellings: Mapping[str, frozenset[str]]

    @classmethod
    def build(
        cls,
        items: Iterable[tuple[int, str | None, str | None, dt.date | None]],
        decisions: Iterable[tuple[int, str]] = (),
        mentions: Iterable[tuple[int, str]] = (),
        attending: Iterable[tuple[int, str]] = (),
        people: Iterable[tuple[int, Person]] = (),
        references: Iterable[tuple[int, str]] = (),
        numbers: Iterable[tuple[int, str]] = (),
    ) -> "Columns":
        """Columns of items (key, organisation, body, date), ascending by key; decisions (item key, kind);
        municipalities mentioned (item key, name) and at the item's meeting (item key, name); people mentioned
        (item key, person); file numbers (item key, normalised) and the items' own numbers (item key, as written).

        An item concerns the municipality that its organisation is, those that it mentions, and those that the
        attendance list names: what a network decides, it decides for its members.
        """
        header = list(items)
        row = {key: position for position, (key, *_) in enumerate(header)}
        named = [(row[key], person) for key, person in people]
        organisations = {name for _, name, _, _ in header if name}
        owners = {name: known.name for name in organisations if (known := municipality_named(name))}
        leagues = {name: league.name for name in organisations if (league := association_named(name))}
        owned = [(row[key], owners[name]) for key, name, _, _ in header if name in owners]
        joined = ((row[key], leagues[name]) for key, name, _, _ in header if name in leagues)
        attended = [(row[key], name) for key, name in attending]
        mentioned = ((row[key], name) for key, name in mentions)
        return cls(
            keys=np.array([key for key, *_ in header], dtype=np.int64),
            dates=np.array([date.toordinal() if date else 0 for *_, date in header], dtype=np.int64),
            fields={
                "municipality": Column.of((*owned, *mentioned, *attended)),
                "person": Column.of((r, person.name) for r, person in named),
                "body": Column.of((row[key], body) for key, _, body, _ in header if body),
                "year": Column.of((row[key], f"{date.year:04}") for key, _, _, date in header if date),
                "kind": Column.of((row[key], kind) for key, kind in decisions),
            },
            met=Column.of((*owned, *attended, *joined)),
            references=Column.of((row[key], reference) for key, reference in references),
            numbers=Column.of((row[key], number) for key, number in numbers),
            people=Column.of((r, person.id) for r, person in named),
            spellings=_spellings({person.id: person for _, person in named}.values()),
        )

    def rows(self, keys: NDArray[np.int64]) -> NDArray[np.int64]:
        """The row of each key, in order. All must be known, as those from an engine at the same sequence are."""
        return np.searchsorted(self.keys, keys)

    def select(self, filters: Filters) -> NDArray[np.bool_]:
        """Which rows satisfy the filters: bool[n]. Case and dots do not matter; dates are inclusive.

        A person matches by id, by the whole name in any spelling or, where nobody is called that, by every word given
        ("Carlefalk" finds "Göran Carlefalk"), a body as a whole or by every word given. An item of unknown date is
        outside every period. `decisions` asks for a decision by the meeting itself, `kind` for one of such a kind. An
        association finds its meetings and those that are a member's or that a member attended; what an item only
        mentions does not count.
        """
        chosen = np.ones(len(self.keys), dtype=bool)
        for field, values, test in (
            ("municipality", filters.municipality, _is_municipality),
            ("body", filters.body, _has_words),
        ):
            if values:
                chosen &= self._where(field, _any([test(value) for value in values]))
        if filters.person:
            chosen &= self._of_people(filters.person)
        if filters.association:
            wanted = {name for asked in filters.association for name in _league(asked)}
            chosen &= self.met.where(wanted.__contains__, len(self.keys))
        if filters.decisions:
            chosen &= self._where("kind", lambda kind: kind != DecisionKind.REPORTED)
        if filters.kind:
            chosen &= self._where("kind", frozenset[str](filters.kind).__contains__)
        if filters.date_from:
            chosen &= self.dates >= filters.date_from.toordinal()
        if filters.date_to:
            chosen &= (self.dates > 0) & (self.dates <= filters.date_to.toordinal())
        return chosen

    def facets(self, rows: NDArray[np.int64]) -> dict[str, tuple[FacetValue, ...]]:
        """For each of FACETS, how many of the rows carry each value: most first, then by value."""
        chosen = np.zeros(len(self.keys), dtype=bool)
        chosen[rows] = True
        return {field: self.fields[field].counted(chosen) for field in FACETS}

    def _of_people(self, asked: Sequence[str]) -> NDArray[np.bool_]:
        names = {name for value in asked for name in self._called(value)}
        by_id = self.people.where(frozenset(asked).__contains__, len(self.keys))
        return by_id | self._where("person", names.__contains__)

    def _called(self, asked: str) -> list[str]:
        """The names that somebody asks for: "Anna Berg" is not Anna Maria Berg where there is an Anna Berg."""
        words, fits = _words(asked), _has_words(asked)
        found = [name for name, spelled in self.spellings.items() if any(map(fits, spelled))]
        return [n for n in found if any(_words(form) == words for form in self.spellings[n])] or found

    def _where(self, field: str, wanted: Callable[[str], bool]) -> NDArray[np.bool_]:
        return self.fields[field].where(wanted, len(self.keys))


def _spellings(people: Iterable[Person]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for person in people:
        found[person.name] = found.get(person.name, frozenset()) | {person.name, *person.spellings}
    return found


def _any(tests: Sequence[Callable[[str], bool]]) -> Callable[[str], bool]:
    return lambda value: any(test(value) for test in tests)


def _is_municipality(asked: str) -> Callable[[str], bool]:
    """ "Götene kommun" asks for what "Götene" does."""
    known = municipality_named(asked)
    name = fold(known.name if known else asked)
    return lambda value: fold(value) == name


def _league(asked: str) -> tuple[str, ...]:
    """An association and its members; nobody, if there is no such association."""
    known = association_named(asked)
    return (known.name, *known.members) if known else ()


def _has_words(asked: str) -> Callable[[str], bool]:
    words = _words(asked)
    return lambda value: words <= _words(value)


@lru_cache(maxsize=65536)
def _words(name: str) -> frozenset[str]:
    return frozenset(fold(name).split())
