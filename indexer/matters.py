"""Matters: near-identical agenda items over all meetings of one moment of the index, each group with its steps.

File numbers tie items first, titles that share telling words and mean alike tie the rest. A wrong tie misleads, so
both must speak for it, and nothing against it: another year or property in the title, another number of the same
registry, meetings that have nothing to do with each other. What comes back at every meeting is no matter.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from indexer.catalog import Catalog
from indexer.catalog.headings import Heading
from indexer.columns import Columns
from indexer.gathering import (
    ENOUGH,
    TITLES,
    Candidate,
    Tie,
    gather,
    successive,
)
from indexer.likeness import Numbers, alike, likeness, weights
from indexer.relations import Circle, related
from models.encoder.base import Vectors
from models.entities.gazetteer import municipality_named
from models.errors import NotFound
from models.linking.names import slug
from models.loading import collector_at_rest
from models.records import Matter, Meeting, Step
from models.swedish import analyze
from models.swedish.telling import telling

_LEAST_OF_TITLES = 0.25
"""How alike titles must be: meaning alone ties whatever a network talks about."""

_MOST_REFERENCES = 3
"""File numbers of an item; one with more lists what was decided elsewhere."""

_MOST_AT_ONCE = 3
"""Items of one meeting with one file number; a number of more is a collective one."""

_BREVITY = 3
"""Words by which titles count longer than they are, so that one word alone does not win."""

_SAMPLE = 1000
"""Items that tell where the middle of the collection is, in meaning."""


class Matters:
    """All matters of one moment of the index. Never changes; safe to use from many threads."""

    @classmethod
    def of(
        cls, catalog: Catalog, columns: Columns, meetings: Mapping[str, Meeting], at: int | None = None
    ) -> "Matters":
        """The matters of a catalog as it stood at sequence `at` (now, when not given).

        `columns` and `meetings`, headers by id, are of the same sequence. Made from 20,000 items in some two seconds.
        """
        with collector_at_rest():
            headings = catalog.headings(at)
            return cls(headings, columns, meetings, _Gathering(catalog, columns, meetings, headings).groups())

    def __init__(
        self,
        headings: Sequence[Heading],
        columns: Columns,
        meetings: Mapping[str, Meeting],
        groups: Sequence[Sequence[int]],
    ) -> None:
        """Use `of`. `groups` are rows of `headings`."""
        self._by_id: dict[str, Matter] = {}
        self._by_item: dict[str, Matter] = {}
        rows = columns.rows(np.array([heading.key for heading in headings], dtype=np.int64))
        for group in groups:
            named = columns.fields["municipality"]
            concerned = [name for row in group for name in named.at(int(rows[row]))]
            matter = _matter([headings[row] for row in group], meetings, concerned, self._by_id)
            self._by_id[matter.id] = matter
            self._by_item |= {step.item: matter for step in matter.steps}
        self.all = tuple(self._by_id.values())

    def matter(self, asked: str) -> Matter:
        """The matter with the id, or of the item that has it. Raises NotFound."""
        found = self._by_id.get(asked) or self._by_item.get(asked)
        if found is None:
            raise NotFound(
                f"There is no matter {asked}",
                "Give the id that a result carries as its matter, or an item's.",
            )
        return found

    def of_item(self, item_id: str) -> Matter | None:
        """The matter that an item is a step of; None where it stands alone."""
        return self._by_item.get(item_id)


class _Gathering:
    """Headings, and all that is looked up of them on the way to groups of rows."""

    def __init__(
        self,
        catalog: Catalog,
        columns: Columns,
        meetings: Mapping[str, Meeting],
        headings: Sequence[Heading],
    ) -> None:
        self._catalog = catalog
        self._headings = headings
        self._days = [_day(meetings[heading.meeting]) for heading in headings]
        numbers = {id: number for number, id in enumerate(dict.fromkeys(h.meeting for h in headings))}
        self._met = np.array([numbers[heading.meeting] for heading in headings], dtype=np.int64)
        first = {heading.meeting: heading.key for heading in reversed(headings)}
        rows = columns.rows(np.array([first[id] for id in numbers], dtype=np.int64)).tolist()
        circles = [
            Circle.of(meetings[id], [n for n in columns.met.at(row) if municipality_named(n)])
            for id, row in zip(numbers, rows, strict=True)
        ]
        known = {circle: number for number, circle in enumerate(dict.fromkeys(circles))}
        self._related = related(list(known))
        by_meeting = np.array([known[circle] for circle in circles], dtype=np.int64)
        self._circles = by_meeting[self._met] if headings else self._met
        self._owners = [circles[met].owner for met in self._met.tolist()]
        own = {owner: telling(owner or "") for owner in {circle.owner for circle in circles}}
        self._told = [
            telling(heading.title).beside(own[owner])
            for heading, owner in zip(headings, self._owners, strict=True)
        ]

    def groups(self) -> list[list[int]]:
        """Rows of headings, two or more that follow one matter."""
        titles = weights(self._told)
        pairs = alike(titles, self._owners, self._may, _LEAST_OF_TITLES)
        shared = list(self._referred())
        one = np.concatenate([pairs.one, np.array([a for a, _ in shared], dtype=np.int64)])
        other = np.concatenate([pairs.other, np.array([b for _, b in shared], dtype=np.int64)])
        both = np.concatenate([pairs.titles, [likeness(titles[a], titles[b]) for a, b in shared]])
        rows, places = np.unique(np.concatenate([one, other]), return_inverse=True)
        means = self._meanings(rows.tolist())
        meaning = np.einsum("ij,ij->i", means[places[: one.size]], means[places[one.size :]])
        values = meaning + TITLES * both
        referred = np.arange(one.size) >= pairs.one.size
        kept = referred | (values >= ENOUGH)
        tied = (one[kept].tolist(), other[kept].tolist(), values[kept].tolist(), referred[kept].tolist())
        ties = [Tie(*told) for told in zip(*tied, strict=True)]
        steps = np.unique(np.concatenate([one[kept], other[kept]]))
        apart = means[np.searchsorted(rows, steps)]
        found = {
            row: self._candidate(row, titles[row], mean)
            for row, mean in zip(steps.tolist(), apart, strict=True)
        }
        return gather(found, ties, self._related)

    def _may(self, one: Numbers, other: Numbers) -> NDArray[np.bool_]:
        known = self._related[self._circles[one], self._circles[other]]
        found: NDArray[np.bool_] = known & (self._met[one] != self._met[other])
        return found

    def _referred(self) -> Iterator[tuple[int, int]]:
        sharing: dict[tuple[str, str | None], list[int]] = defaultdict(list)
        for row, heading in enumerate(self._headings):
            if self._told[row].words and len(heading.references) <= _MOST_REFERENCES:
                for reference in heading.references:
                    sharing[reference, self._owners[row]].append(row)
        for rows in sharing.values():
            if max(Counter(self._met[rows].tolist()).values()) < _MOST_AT_ONCE:
                yield from successive(rows, self._days)

    def _meanings(self, rows: Sequence[int]) -> Vectors:
        """Unit vectors from the middle of the collection, (rows, dimension)."""
        sample = range(0, len(self._headings), len(self._headings) // _SAMPLE + 1)
        means = self._catalog.meanings([self._headings[row].key for row in (*sample, *rows)])
        apart = means[len(sample) :] - means[: len(sample)].mean(axis=0) if rows else means[:0]
        found: Vectors = apart / np.maximum(np.linalg.norm(apart, axis=1, keepdims=True), 1e-9)
        return found

    def _candidate(self, row: int, title: Mapping[str, float], meaning: NDArray[np.float32]) -> Candidate:
        heading = self._headings[row]
        return Candidate(
            self._told[row],
            title,
            meaning,
            heading.meeting,
            self._days[row],
            int(self._circles[row]),
            _registries(heading.references),
        )


def _matter(
    headings: Sequence[Heading],
    meetings: Mapping[str, Meeting],
    concerned: Sequence[str],
    taken: Mapping[str, Matter],
) -> Matter:
    ordered = sorted(headings, key=lambda h: (_day(meetings[h.meeting]) or np.inf, h.key))
    steps = tuple(Step(heading.id, heading.title, meetings[heading.meeting]) for heading in ordered)
    named = [h for h in ordered if len(h.references) <= _MOST_REFERENCES]
    owned = [(reference, _owner(meetings[h.meeting])) for h in named for reference in h.references]
    readable = slug(" ".join(owned[0])) if owned else ordered[0].id
    return Matter(
        id=ordered[0].id if readable in taken else readable,
        title=_title([step.title for step in steps]),
        steps=steps,
        references=tuple(dict.fromkeys(reference for reference, _ in owned)),
        bodies=tuple(dict.fromkeys(step.meeting.body for step in steps if step.meeting.body)),
        municipalities=tuple(dict.fromkeys(concerned)),
    )


def _owner(meeting: Meeting) -> str:
    own = municipality_named(meeting.organisation or "")
    return own.name if own else meeting.organisation or ""


def _title(titles: Sequence[str]) -> str:
    """The title whose words most of the others have, in few words; of equals the newest."""
    told = [telling(title).words for title in titles]
    counts = Counter(word for words in told for word in words)
    worth = [
        sum(counts[word] - 1 for word in words) / (len(analyze(title)) + _BREVITY)
        for words, title in zip(told, titles, strict=True)
    ]
    return max(zip(worth, range(len(titles)), titles, strict=True))[2]


def _registries(references: Sequence[str]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for reference in references:
        name = reference.rpartition(" ")[0]
        found[name] = found.get(name, frozenset()) | {reference}
    return found


def _day(meeting: Meeting) -> int:
    return meeting.date.toordinal() if meeting.date else 0
