"""The attendance list that is being read: whose it is, and how it has gone so far."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from models.records import Attendance

_PLACE = -1
"""Stands for a place without a name among the indices of rows."""


@dataclass(slots=True)
class OpenList:
    """A list whose label stands on the line `heading`; `present` says that it holds those who were there.

    `last` is the line of its last entry, -1 before the first; `places` are its rows without a name.
    """

    present: bool
    heading: int
    role: str | None = None
    """The role of those in it who have no other."""
    inline: bool = False
    """Whether rows stand on the line of the heading."""
    named: int = 0
    last: int = -1
    places: list[Attendance] = field(default_factory=list)
    _order: list[int] = field(default_factory=list)

    def add(self, index: int) -> None:
        """One more person: `index` is the place of the row among all rows."""
        self.named += 1
        self._order.append(index)

    def add_place(self, place: Attendance) -> None:
        """One more place without a name."""
        self.places.append(place)
        self._order.append(_PLACE)

    def left_over(self, rows: list[Attendance]) -> list[Attendance]:
        """The places that are yet to be paired with names: none when they are headings, each above its people.

        Then the `rows` below each get it. A column of places has several in a row, or comes after the names.
        """
        if len(self.places) < 2 or not _are_headings(self._order):
            return self.places
        heads: Iterator[Attendance] = iter(self.places)
        head = self.places[0]
        for index in self._order:
            if index == _PLACE:
                head = next(heads)
            elif not (rows[index].municipality or rows[index].organisation):
                rows[index] = replace(
                    rows[index], municipality=head.municipality, organisation=head.organisation
                )
        return []


def _are_headings(order: Sequence[int]) -> bool:
    """Whether a place comes first, and a name after every place."""
    following = (*order[1:], _PLACE)
    return order[0] == _PLACE and all(
        after != _PLACE for index, after in zip(order, following, strict=True) if index == _PLACE
    )
