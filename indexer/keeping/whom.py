"""Who is meant by an erasure, and what would be touched."""

from dataclasses import dataclass

from indexer.catalog import Catalog
from indexer.keeping.names import Names, forms, token
from indexer.keeping.unnaming import spared
from indexer.registry import Registry
from models.errors import BadRequest, NotFound
from models.records import Person, Sighting

_HERE = "here"


class Ambiguous(BadRequest):
    """Several people could be meant; `candidates` are they."""

    def __init__(self, asked: str, candidates: tuple[Person, ...]) -> None:
        super().__init__(f"{len(candidates)} people could be meant by {asked}", "Give the id of one of them.")
        self.candidates = candidates


@dataclass(frozen=True, slots=True)
class Found:
    """One person by the registry's id, with all names, the best first, and what would be touched.

    `meetings` are the ids of those that have them, `items` of agenda items that mention them, `mentions` and `rows`
    how often; `spared` tells rows of namesakes on the same lists. `uncertain` mentions in these meetings could also be
    a namesake's and go, too; in `left`, other meetings, stands somebody of the name who could be any of several.
    """

    id: str
    names: tuple[str, ...]
    meetings: tuple[str, ...]
    items: tuple[str, ...]
    mentions: int
    rows: int
    spared: tuple[str, ...]
    uncertain: int
    left: tuple[str, ...]


def whom(catalog: Catalog, asked: str) -> Found:
    """The one person who has an id, or alone has a name. Raises NotFound for nobody, Ambiguous for several, BadRequest
    where no name is given."""
    if not asked.strip():
        raise BadRequest("No name is given", "Give a name or an id: paragraf people lists them.")
    registry = Registry.of(catalog)
    called = registry.called(asked)
    if not called:
        raise NotFound(
            f"There is nobody called {asked}", "Look for a part of the name: paragraf people NAME."
        )
    if len(called) > 1:
        raise Ambiguous(asked, called)
    return _found(registry, called[0])


def _found(registry: Registry, person: Person) -> Found:
    names = _spelled(person)
    same = Names({_HERE: frozenset(token(_HERE, form, told) for form, told in forms(names))})
    meetings = person.meetings
    own = {_row(tie.sighting) for tie in person.ties}
    spare: dict[str, None] = {}
    left: dict[str, None] = {}
    uncertain = 0
    for other in registry.people:
        if other is person or not any(map(same.names, (other.name, *other.spellings))):
            continue
        for seen in (tie.sighting for tie in other.ties):
            if seen.meeting not in meetings:
                if person.id in other.may_be:
                    left[seen.meeting] = None
            elif seen.present is not None and other.certain and _row(seen) not in own:
                spare[_row(seen)] = None
            else:
                uncertain += seen.mentions or 1
    return Found(
        person.id,
        names,
        tuple(meetings),
        person.items,
        sum(tie.sighting.mentions for tie in person.ties),
        sum(tie.sighting.present is not None for tie in person.ties),
        tuple(spare),
        uncertain,
        tuple(left),
    )


def _spelled(person: Person) -> tuple[str, ...]:
    """All that they are called anywhere, the best name first."""
    seen = [form for tie in person.ties for form in (tie.sighting.name, *tie.sighting.spellings)]
    return tuple(dict.fromkeys((person.name, *person.spellings, *seen)))


def _row(seen: Sighting) -> str:
    return spared(seen.meeting, seen.name, seen.municipality, seen.party)
