"""Which meetings have to do with each other, so that one matter may go from one to the other."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.entities.gazetteer import municipality_named
from models.records import Meeting
from models.swedish import analyze

_SHARED = 0.5
"""The part of the fewer municipalities that two meetings of a network have in common; attendance varies."""


@dataclass(frozen=True, slots=True)
class Circle:
    """Who met: an organisation, a body by the stems of its name, and the municipalities that belong to it or came.

    Of a municipality's own meeting `municipal` is true, and who else came says nothing.
    """

    owner: str | None
    body: frozenset[str]
    places: frozenset[str]
    municipal: bool

    @classmethod
    def of(cls, meeting: Meeting, places: Sequence[str]) -> "Circle":
        """The circle of a meeting's header, and of the municipalities that met."""
        own = municipality_named(meeting.organisation or "")
        body = frozenset(token.stem for token in analyze(meeting.body or ""))
        if own:
            return cls(own.name, body, frozenset({own.name}), municipal=True)
        return cls(meeting.organisation, body, frozenset(places), municipal=False)


def related(circles: Sequence[Circle]) -> NDArray[np.bool_]:
    """Which of the circles have to do with each other: bool[n, n].

    They do when they belong to one organisation; when their bodies have one name, or one the other's and more, and
    most of the fewer municipalities are the other's too; and when one is a municipality that the other has among
    its own. Two municipalities never do.
    """
    numbers = {
        owner: number for number, owner in enumerate(dict.fromkeys(circle.owner for circle in circles))
    }
    numbers[None] = -1
    owners = np.array([numbers[circle.owner] for circle in circles], dtype=np.int64)
    municipal = np.array([circle.municipal for circle in circles], dtype=np.bool_)
    names = {place: number for number, place in enumerate(sorted({p for c in circles for p in c.places}))}
    places = np.zeros((len(circles), len(names)), dtype=np.float32)
    for row, circle in enumerate(circles):
        places[row, [names[place] for place in circle.places]] = 1
    common, counts = places @ places.T, places.sum(axis=1)
    fewer = np.minimum.outer(counts, counts)
    together = np.where(fewer > 0, common >= _SHARED * fewer, np.maximum.outer(counts, counts) == 0)
    one_owner = (owners[:, None] == owners) & (owners >= 0)
    networks = ~np.logical_or.outer(municipal, municipal)
    akin = np.logical_xor.outer(municipal, municipal) & (common > 0)
    found: NDArray[np.bool_] = one_owner | (_one_body(circles) & together & networks) | akin
    return found


def _one_body(circles: Sequence[Circle]) -> NDArray[np.bool_]:
    bodies = list(dict.fromkeys(circle.body for circle in circles))
    alike = np.array([[bool(a and b) and (a <= b or b <= a) for b in bodies] for a in bodies], dtype=np.bool_)
    numbers = {body: number for number, body in enumerate(bodies)}
    rows = [numbers[circle.body] for circle in circles]
    return alike.reshape(len(bodies), len(bodies))[np.ix_(rows, rows)]
