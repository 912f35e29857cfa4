"""Search: questions, hits and result pages."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from models.records.minutes import AgendaItem, Meeting


class Sort(StrEnum):
    """The order of hits."""

    RELEVANCE = "relevance"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Filters:
    """What a hit must satisfy. Values of one field are alternatives; fields are all required.

    `association` asks for meetings of an association of municipalities or of its members.
    """

    municipality: tuple[str, ...] = ()
    person: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    date_from: dt.date | None = None
    date_to: dt.date | None = None
    decisions: bool = False
    association: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """A question understood. `terms` and `phrases` hold the words as asked; `intent` is "decision" or "about"."""

    text: str
    terms: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    intent: str = "about"
    filters: Filters = field(default_factory=Filters)


@dataclass(frozen=True, slots=True)
class Snippet:
    """The stretch of an item that answers; `highlights` are offsets in `text`."""

    text: str
    highlights: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One ranked item. `explanation` holds the named parts that make up `score`.

    `municipalities` are all that it concerns: those it names first, then those of its meeting.
    """

    rank: int
    score: float
    item: AgendaItem
    meeting: Meeting
    snippet: Snippet
    explanation: dict[str, float] = field(default_factory=dict)
    municipalities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FacetValue:
    """How many hits carry a value."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class ResultPage:
    """The hits asked for, and exact figures over all hits: `total` and `facets` by field."""

    query: Query
    total: int
    hits: tuple[Hit, ...]
    facets: dict[str, tuple[FacetValue, ...]]
    took_ms: float


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that could not be read, and why."""

    source: str
    reason: str
