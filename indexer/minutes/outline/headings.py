"""A title of an agenda item, as the finders of titles hand it on."""

from dataclasses import dataclass
from enum import IntEnum

from indexer.minutes.lines import label
from models.swedish.tables.titles import OWN_TITLES


class Level(IntEnum):
    """How deep a title stands: an item, or a part of the item above it."""

    ITEM = 0
    PART = 1


@dataclass(frozen=True, slots=True)
class Heading:
    """A title on the lines `first` to `last`.

    `lead` is what stood on its lines beside number and title (a dnr), to be kept as text; `body` is where in the
    whole text the item's text begins, when it runs on after the title on its last line; `depth` as in Line;
    `sign` is "§" where that stands with the number.
    """

    first: int
    last: int
    level: Level
    number: str | None
    title: str
    lead: str = ""
    body: int | None = None
    depth: int = 0
    sign: str = ""


_OWN = tuple(map(label, OWN_TITLES))


def is_own(title: str) -> bool:
    """Whether a title without a number is an item of its own even among numbered ones."""
    return label(title).startswith(_OWN)
