"""Search: questions, hits and result pages."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from models.records.minutes import AgendaItem, DecisionKind, Meeting


class Sort(StrEnum):
    """The order of hits."""

    RELEVANCE = "relevance"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Filters:
    """What a hit must satisfy. Values of one field are alternatives; fields are all required.

    `association` asks for meetings of an association of municipalities or of its members, `kind` for a decision of that
    kind.
    """

    municipality: tuple[str, ...] = ()
    person: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    date_from: dt.date | None = None
    date_to: dt.date | None = None
    decisions: bool = False
    association: tuple[str, ...] = ()
    kind: tuple[DecisionKind, ...] = ()


class Intent(StrEnum):
    """What kind of answer a question asks for."""

    ABOUT = "about"
    DECISION = "decision"
    WHO = "who"
    ATTENDANCE = "attendance"
    WHEN = "when"


class PartKind(StrEnum):
    """What a stretch of a question was taken for."""

    INTENT = "intent"
    MUNICIPALITY = "municipality"
    ASSOCIATION = "association"
    BODY = "body"
    PERSON = "person"
    PERIOD = "period"
    REFERENCE = "reference"
    NUMBER = "number"
    PHRASE = "phrase"
    EXCLUDED = "excluded"
    SPELLING = "spelling"
    ABBREVIATION = "abbreviation"
    SYNONYM = "synonym"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch `text[start:end]` of a question and what it was taken for.

    `value` is the intent; an official name of a municipality or association; a body or person as the index
    names them; a period as ISO 8601 writes it ("2024-03-01/2024-05-31", ".." for an open end); a file number
    as items carry it; a paragraph's number; the words of a phrase; for the last four kinds what is looked for
    in place of the words or beside them, alternatives parted by " · ".
    """

    kind: PartKind
    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True)
class Query:
    """A question understood.

    `terms` are the words of its topic as asked, in order; `phrases` must stand word by word; `excluded` words
    and phrases must not. `parts` says what every other stretch was taken for, in order of place. `filters` were
    given beside the question; `understood` were read in it. `language` is "sv" or "en". `literal` are the texts,
    casefolded, that the asker wants taken as plain words.
    """

    text: str
    terms: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    excluded: tuple[tuple[str, ...], ...] = ()
    intent: Intent = Intent.ABOUT
    language: str = "sv"
    parts: tuple[Part, ...] = ()
    filters: Filters = field(default_factory=Filters)
    understood: Filters = field(default_factory=Filters)
    literal: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Snippet:
    """The stretch of an item that answers; `highlights` are offsets in `text`."""

    text: str
    highlights: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """Why a word finds an item: `asked` of the question matches `found`, a word of the item as written there.

    `start` and `end` bound what matched in `found`: in "gymnasiedimensionering" the part "dimensionering".
    `via` is what was looked for where it is not the word asked itself: a translation, a spelling, a long form.
    """

    asked: str
    found: str
    start: int
    end: int
    via: str | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """One ranked item. `explanation` holds the named parts that make up `score`, `matches` the words.

    `municipalities` are all that it concerns: those it names first, then those of its meeting. `matter` is the
    id of the matter that it belongs to, None where it stands alone.
    """

    rank: int
    score: float
    item: AgendaItem
    meeting: Meeting
    snippet: Snippet
    explanation: dict[str, float] = field(default_factory=dict)
    municipalities: tuple[str, ...] = ()
    matches: tuple[Match, ...] = ()
    matter: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A question answered from the record: `text` says who or when, in the words of the minutes.

    `people` are those it names; `date` the day, where it is one. `item` is the source, None where the head of
    the minutes or the attendance list says it. `meeting` is a header.
    """

    intent: Intent
    text: str
    meeting: Meeting
    item: AgendaItem | None = None
    people: tuple[str, ...] = ()
    date: dt.date | None = None


@dataclass(frozen=True, slots=True)
class FacetValue:
    """How many hits carry a value."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class ResultPage:
    """The hits asked for, and exact figures over all hits: `total` and `facets` by field.

    `answers` come from the record itself. `near` are the nearest items when none answers: no hits, not counted.
    `worded` says whether any hit, on whatever page, holds a word that was looked for; where none does, all lie near in
    meaning alone. `state` is the name of the state of the index that all of it comes from.
    """

    query: Query
    total: int
    hits: tuple[Hit, ...]
    facets: dict[str, tuple[FacetValue, ...]]
    took_ms: float
    answers: tuple[Answer, ...] = ()
    near: tuple[Hit, ...] = ()
    worded: bool = True
    state: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that could not be read, and why."""

    source: str
    reason: str
