"""A question to its answers from the record."""

from collections.abc import Callable, Iterator
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from indexer.catalog import Catalog
from indexer.index import State
from models.records import Answer, Intent, PartKind, Query
from models.swedish import fold
from models.swedish.tables.answers import LATEST
from search_api.answers.asked import Asked
from search_api.answers.assignments import due, responsible
from search_api.answers.attendance import attended
from search_api.answers.held import held
from search_api.answers.next_meeting import next_meetings
from search_api.answers.officers import appointed, officers
from search_api.answers.topic import topic_of

MOST = 3
"""Answers at the most."""

_KINDS: dict[str, Callable[[Asked], Iterator[Answer]]] = {
    "attendance:present": lambda asked: attended(asked, present=True),
    "attendance:absent": lambda asked: attended(asked, present=False),
    "who:adjuster": lambda asked: officers(asked, "adjuster"),
    "who:chair": lambda asked: officers(asked, "chair"),
    "who:secretary": lambda asked: officers(asked, "secretary"),
    "who:elected": appointed,
    "who:responsible": responsible,
    "when:due": due,
    "when:next_meeting": next_meetings,
}
"""What answers a question, by what its intent's part says."""

_LATEST = frozenset(map(fold, LATEST))
_OF_ONE_MEETING = frozenset(
    {"attendance:present", "attendance:absent", "who:adjuster", "who:chair", "who:secretary"}
)
_OF_MEETINGS = _OF_ONE_MEETING | {"when:next_meeting"}


def of_meeting(query: Query) -> bool:
    """Whether the question asks for a meeting's own people or for the next: no topic picks the items that answer."""
    return any(p.kind is PartKind.INTENT and p.value in _OF_MEETINGS for p in query.parts)


def answers(query: Query, rows: NDArray[np.int64], state: State, catalog: Catalog) -> tuple[Answer, ...]:
    """The answers to a question of who, whether or when, the best first; none to another, or where none is certain.

    `rows` are the rows of the state's columns that answer it, best first. Where it names no period, a question of a
    meeting has one answer; one of those who came from somewhere has the newest MOST unless it says "senaste". Whoever
    is asked for and nothing else goes by what they were at meetings.
    """
    asks = next((p.value for p in query.parts if p.kind is PartKind.INTENT and p.value in _KINDS), None)
    asked = Asked(query, topic_of(query), rows, state, catalog)
    if asks is None:
        return tuple(islice(held(asked), MOST)) if query.intent is Intent.ABOUT else ()
    return tuple(islice(_KINDS[asks](asked), 1 if asks in _OF_ONE_MEETING and _is_of_one(asked) else MOST))


def _is_of_one(asked: Asked) -> bool:
    """Whether a question of meetings means one."""
    named = asked.query.understood
    whence = (asked.homes or asked.sides) and not named.person
    return not (named.date_from or named.date_to) and (not whence or asked.says(_LATEST))
