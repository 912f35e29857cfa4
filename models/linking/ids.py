"""Readable ids: the name, and where several share it a home for each."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.linking.names import slug

UNCERTAIN = "uncertain"
"""Stands where a home would, in the id of what could be of several people."""


@dataclass(frozen=True, slots=True)
class Named:
    """What an id is made of: a name, and where it is at home ("Götene", "Skolchefer"), None where nothing is known."""

    name: str
    home: str | None


def ids(named: Sequence[Named]) -> list[str]:
    """An id for each, in order, no two alike.

    "goran-careborg" where the name is one person's; "anna-andersson-gotene" where it is several people's, and a number
    after it where they share the home, too. The same input gives the same ids.
    """
    sharing: dict[str, int] = {}
    for one in named:
        sharing[slug(one.name)] = sharing.get(slug(one.name), 0) + 1
    taken = set(sharing)  # "anna-berg-mark" is Anna Berg Mark, not Anna Berg of Mark
    numbers: dict[str, int] = {}
    found = []
    for one in named:
        id = slug(one.name)
        if sharing[id] > 1:
            id = wanted = f"{id}-{slug(one.home)}" if one.home else id
            while id in taken:
                numbers[wanted] = numbers.get(wanted, 1) + 1
                id = f"{wanted}-{numbers[wanted]}"
            taken.add(id)
        found.append(id)
    return found
