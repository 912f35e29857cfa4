"""The meetings that a question speaks of."""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from models.records import AgendaItem, Meeting, MeetingKind
from search_api.answers.asked import Asked
from search_api.answers.topic import ENOUGH, Topic, forms

_MOST_BEST = 10
"""Items by which a meeting is found that dealt with something."""


def occasions(
    asked: Asked,
    also: NDArray[np.bool_] | None = None,
    *,
    period: bool = True,
    summonses: bool = False,
    wanted: Callable[[Meeting], bool] | None = None,
) -> Iterator[tuple[int, Meeting]]:
    """The meetings that a question is of, each with its number in the diary; `summonses` among them, if wished.

    They are of the body, association, place and, if wished, period that it names, and have the words of its topic
    in what they are called: the newest first. Where words are left that no meeting is called by, they are those
    that dealt with them, the best first. People go by their names over all meetings. `also`, bool[rows], says which
    rows count beside that, `wanted` whether a meeting does.
    """
    allowed = asked.allowed(period=period)
    if also is not None:
        allowed &= also
    named, diary = asked.called, asked.diary
    there = frozenset[int]().union(*map(diary.at, asked.places)) if asked.places else None
    for number in _dealing(asked, allowed) if asked.matter.words else diary.numbers(allowed):
        meeting = diary.meetings[number]
        if (
            (named is None or number in named)
            and (there is None or number in there)
            and (summonses or meeting.kind is not MeetingKind.SUMMONS)
            and (wanted is None or wanted(meeting))
        ):
            yield number, meeting


def _dealing(asked: Asked, allowed: NDArray[np.bool_]) -> Iterator[int]:
    """The meetings of the best items that deal with the matter, each once."""
    rows = asked.rows[allowed[asked.rows]][:_MOST_BEST]
    keys: list[int] = asked.state.columns.keys[rows].tolist()
    texts = asked.catalog.texts(keys)
    numbers = zip(keys, asked.diary.of_rows(rows), strict=True)
    found = (n for key, n in numbers if n >= 0 and key in texts and _deals(texts[key], asked.matter))
    yield from dict.fromkeys(found)


def _deals(item: AgendaItem, dealt: Topic) -> bool:
    """Whether an item is about that which a meeting is named by."""
    return dealt.share(forms(f"{item.restored_title} {item.restored}")) >= ENOUGH
