"""The meetings that a question speaks of."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from models.records import AgendaItem, Meeting, MeetingKind
from models.swedish import analyze
from search_api.answers.asked import Asked
from search_api.answers.topic import ENOUGH, Topic, forms

_AT_ONCE = 100
"""Rows whose meetings are looked up at once: some six meetings, mostly more than are read."""
_MOST_ROWS = 1500
"""Rows that are looked up at the most."""
_MOST_SEEN = 20
"""Meetings whose headers are looked at, at the most."""
_MOST_READ = 8
"""Meetings that are read at the most."""
_MOST_BEST = 10
"""Items by which a meeting is found that dealt with something."""
_LETTERHEAD = 200
"""Characters at the head of minutes that may tell the place where no label does."""


def occasions(
    asked: Asked,
    also: NDArray[np.bool_] | None = None,
    *,
    period: bool = True,
    summonses: bool = False,
    wanted: Callable[[Meeting], bool] | None = None,
) -> Iterator[Meeting]:
    """The meetings that a question is of, without their items; `summonses` among them, if wished.

    They are of the body, association, place and, if wished, period that it names, and have the words of its topic
    in what they are called: the newest first. Where words are left that no meeting is called by, they are those
    that dealt with them, the best first. People go by their names over all meetings. `also`, bool[rows], says which
    rows count beside that, `wanted` by its header whether a meeting is worth reading.
    """
    allowed = asked.allowed(period=period)
    if also is not None:
        allowed &= also
    seen = islice(_ids(asked, allowed), _MOST_SEEN)
    for id in islice((id for id in seen if not wanted or wanted(asked.meetings[id])), _MOST_READ):
        meeting = asked.catalog.roll(id)
        held = meeting and (summonses or meeting.kind is not MeetingKind.SUMMONS)
        if meeting and held and _is_at(meeting, asked.places):
            yield asked.state.registry.named(meeting)


def _ids(asked: Asked, allowed: NDArray[np.bool_]) -> Iterator[str]:
    """Ids of meetings, each once, in order."""
    seen: set[str] = set()
    named = asked.meetings
    for keys in _keys(asked, allowed):
        for key, id in asked.catalog.meetings_of(keys).items():
            if id in named and id not in seen:
                seen.add(id)
                if not asked.matter.words or _deals(asked.catalog.texts(id)[key], asked.matter):
                    yield id


def _keys(asked: Asked, allowed: NDArray[np.bool_]) -> Iterator[list[int]]:
    """Keys of items in batches: those of the newest meetings first, or those that deal with a matter as they answer."""
    columns = asked.state.columns
    if asked.matter.words:
        rows = asked.rows[allowed[asked.rows]][:_MOST_BEST]
    else:
        if asked.naming:
            days = {header.date.toordinal() if header.date else 0 for header in asked.meetings.values()}
            allowed = allowed & np.isin(columns.dates, list(days))
        rows = np.flatnonzero(allowed)
        rows = rows[np.argsort(-columns.dates[rows], kind="stable")][:_MOST_ROWS]
    for first in range(0, rows.size, _AT_ONCE):
        yield columns.keys[rows[first : first + _AT_ONCE]].tolist()


def _deals(item: AgendaItem, dealt: Topic) -> bool:
    """Whether an item is about that which a meeting is named by."""
    return dealt.share(forms(f"{item.restored_title} {item.restored}")) >= ENOUGH


def _is_at(meeting: Meeting, places: Sequence[str]) -> bool:
    """Whether a meeting was in one of the municipalities, or is one's; any, where none is named."""
    told = (meeting.place, meeting.organisation, meeting.body, meeting.title, meeting.preamble[:_LETTERHEAD])
    words = {token.folded for text in told if text for token in analyze(text)}
    return not places or any(words.issuperset(t.folded for t in analyze(place)) for place in places)
