"""When those who met meet again."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple
from weakref import WeakKeyDictionary

from models.records import AgendaItem, Answer, Intent, Meeting, MeetingKind
from models.swedish import fold_in_place
from models.swedish.tables.answers import LEADING_UP, NEXT, NEXT_TITLE, OTHERS_NEXT
from search_api.answers.asked import Asked
from search_api.answers.days import days
from search_api.answers.diary import Diary
from search_api.answers.occasions import occasions
from search_api.answers.sentences import quoted, sentences
from search_api.answers.topic import forms

_TITLE, _NEXT, _OTHERS, _LEADING_UP = map(re.compile, (NEXT_TITLE, NEXT, OTHERS_NEXT, LEADING_UP))

_APART = 200
"""Days: bodies that meet twice a year are the rarest."""
_MOST_READ = 8
"""Meetings whose minutes are read, at the most."""
_MOST_BEST = 6
"""Items in which a sentence about the meeting of others is looked for."""


class _Told(NamedTuple):
    """A sentence that names the day, None where its year cannot be told; `item` None where it stands in none."""

    text: str
    day: dt.date | None
    item: AgendaItem | None


_READ: WeakKeyDictionary[Diary, dict[int, _Told | None]] = WeakKeyDictionary()
"""What the minutes of a meeting tell of the next, read once for each state of the index."""


def next_meetings(asked: Asked) -> Iterator[Answer]:
    """When the bodies that a question names meet next: what the newest minutes of each tell, or a summons to it.

    Where a period is named, all that is told within it or falls into it, the first day first. Of others than those
    whose minutes there are ("styrgruppen"), what a sentence tells that names them.
    """
    named = asked.query.understood
    if asked.matter.words:
        yield from _of_others(asked)
    elif named.date_from or named.date_to:
        yield from sorted(_in_period(asked), key=lambda answer: answer.date or dt.date.max)
    else:
        yield from _newest(asked)


def _newest(asked: Asked) -> Iterator[Answer]:
    """What the newest minutes of each body tell: what older ones do has passed."""
    seen: set[tuple[str | None, str | None]] = set()
    found = occasions(asked, period=False, summonses=True, wanted=lambda m: _of(m) not in seen)
    for number, meeting in islice(found, _MOST_READ):
        told = None
        if meeting.kind is not MeetingKind.SUMMONS:
            told = _told_by(asked, number)
        elif _was_held(asked, meeting):
            continue
        elif meeting.date:
            told = _Told(meeting.title, meeting.date, None)
        seen.add(_of(meeting))
        if told:
            yield Answer(Intent.WHEN, told.text, meeting, told.item, date=told.day)


def _of(meeting: Meeting) -> tuple[str | None, str | None]:
    return meeting.body or meeting.title, meeting.organisation


def _of_others(asked: Asked) -> Iterator[Answer]:
    topic = asked.matter
    for meeting, item in asked.records(asked.best()[:_MOST_BEST]).values():
        folded = fold_in_place(item.restored)
        for start, end in sentences(item.restored):
            if _NEXT.search(folded, start, end) and topic.share(forms(item.restored[start:end])) == 1:
                named = (day for _, day in days(item.restored[start:end], meeting.date))
                for day in islice(named, 1):
                    yield Answer(Intent.WHEN, quoted(item.text[start:end]), meeting, item, date=day)


def _was_held(asked: Asked, summons: Meeting) -> bool:
    """Whether there are minutes of the meeting, too, that a summons calls to."""
    others = (m for m in asked.diary.meetings if m.kind is not MeetingKind.SUMMONS)
    return any(_of(other) == _of(summons) and other.date == summons.date for other in others)


def _in_period(asked: Asked) -> Iterator[Answer]:
    first = asked.query.understood.date_from or dt.date.min
    last = asked.query.understood.date_to or dt.date.max
    dates = asked.state.columns.dates
    since = asked.query.understood.date_from or last
    until = asked.query.understood.date_to or first
    near = (dates >= since.toordinal() - _APART) & (dates <= until.toordinal() + _APART)
    for number, meeting in islice(occasions(asked, near, period=False), _MOST_READ):
        told = _told_by(asked, number)
        if told and any(day and first <= day <= last for day in (meeting.date, told.day)):
            yield Answer(Intent.WHEN, told.text, meeting, told.item, date=told.day)


def _told_by(asked: Asked, number: int) -> _Told | None:
    """What a meeting's minutes tell of the next."""
    read = _READ.setdefault(asked.diary, {})
    if number not in read:
        items = asked.catalog.texts(asked.of(number))
        read[number] = _told(asked.diary.meetings[number], tuple(items.values()))
    return read[number]


def _told(meeting: Meeting, items: Sequence[AgendaItem]) -> _Told | None:
    """The day of the next meeting: under a title that promises it, or else in a sentence that does."""
    titled = [item for item in items if _TITLE.search(fold_in_place(item.restored_title))]
    for item in titled:
        for read, shown in ((item.restored_title, item.title), (item.restored, item.text)):
            if told := _first_day(read, shown, item, meeting, always=True):
                return told
    for item in reversed(items):
        if told := _first_day(item.restored, item.text, item, meeting):
            return told
    return _first_day(meeting.preamble, meeting.preamble, None, meeting)


def _first_day(
    read: str, shown: str, item: AgendaItem | None, meeting: Meeting, *, always: bool = False
) -> _Told | None:
    """The first sentence with a day after the meeting; any sentence `always`, else one that promises the next.

    It is looked for in what is `read` and quoted from what is `shown`, which is as long.
    """
    folded = fold_in_place(read)
    for start, end in sentences(read):
        stretch = folded[start:end]
        promise = _NEXT.search(stretch)
        if not always and not promise:
            continue
        if _OTHERS.search(stretch) or (promise and _LEADING_UP.search(stretch)):
            continue
        after = promise.start() if promise and not always else 0
        for written, day in days(read[start:end], meeting.date):
            later = day is None or meeting.date is None or day > meeting.date
            if written.start >= after and later and (day or meeting.date is None):
                return _Told(quoted(shown[start:end]), day, item)
    return None
