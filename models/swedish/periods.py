"""The periods that questions narrow themselves to: "sedan mars", "förra våren", "between 2022 and 2024"."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.swedish.calendar import months_before
from models.swedish.tables import periods as table
from models.swedish.tables.question_words import DECISION_WORDS, ENGLISH_QUESTION_WORDS, QUESTION_WORDS
from models.swedish.times import NamedTime, named_times, spelled

_ASKS_TIME = (
    table.ASKS_TIME | DECISION_WORDS | QUESTION_WORDS | ENGLISH_QUESTION_WORDS
) - table.BEFORE_TOPIC_YEARS
_WORD = re.compile(r"[^\W_]+")
_LAST_WORD = re.compile(r"([^\W_]+)[\s_]+\Z")
_NEXT_WORD = re.compile(r"[\s_]+([^\W_]+)")
_LOOK_BACK = 40
"""Characters before a time in which the word before it is looked for: none is as long."""

_ALSO = rf"(?:(?:{spelled(table.WITH_TIME)})\s+)?"
_PREPOSITIONS = {
    kind: re.compile(rf"(?<![\w-])(?:{spelled(words)})\s+{_ALSO}\Z", re.IGNORECASE)
    for kind, words in {
        "inside": table.INSIDE,
        "since": table.SINCE,
        "after": table.AFTER,
        "before": table.BEFORE,
        "through": table.THROUGH,
        "between": table.BETWEEN,
    }.items()
}
_AND = re.compile(rf"\s*(?:{spelled(table.AND)})\s*{_ALSO}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WrittenPeriod:
    """A period at `text[start:end]`: from `first` to `last`, both included; None where it has no such end."""

    start: int
    end: int
    first: dt.date | None
    last: dt.date | None

    @property
    def iso(self) -> str:
        """The interval as ISO 8601 writes it: "2024-03-01/2024-05-31", "2022-01-01/..", "../2023-12-31"."""
        return f"{self.first or '..'}/{self.last or '..'}"


def periods(text: str, today: dt.date) -> tuple[WrittenPeriod, ...]:
    """The periods that a question narrows itself to, in order, never overlapping.

    A year that follows a word of the topic directly, or by "för" and the like, belongs to that ("budget 2025"),
    unless the word asks for a time ("möten 2023"), or the question ends with the year, has a question word first or
    several words of a topic, and the word is none that carries years ("vad hände med bussarna 2023", "antagning
    statistik 2023"). Two years are a period even so ("budget
    2023–2024"), unless the word is one that is named by years ("handlingsplan 2023–2026"). What begins after `today`
    is a topic: no minutes are of it. What is to be passed over, names that stand between, has "_" for its letters.
    """
    times = named_times(text, today)
    found: list[WrittenPeriod] = []
    i = 0
    while i < len(times):
        pair = _pair(text, times[i], times[i + 1]) if i + 1 < len(times) else None
        period = pair or _single(text, times[i])
        if period and (period.first or dt.date.min) <= today:
            found.append(period)
        i += 2 if pair else 1
    return tuple(found)


def _pair(text: str, one: NamedTime, other: NamedTime) -> WrittenPeriod | None:
    """Two times as the ends of one period."""
    if not _AND.fullmatch(text, one.end, other.start):
        return None
    first, last = one.days.first, other.days.last
    if first > last and not one.alone:  # "från mars till maj 2024"
        first = months_before(first, 12 * (first.year - last.year + (first.month > last.month)))
    start = _preposition("between", text, one.start)
    if start is None:
        years = replace(other, start=one.start, topical=one.topical, several=one.topical and other.topical)
        if not one.alone or not other.alone or _is_topic(text, years):
            return None
        inside = _preposition("inside", text, one.start)
        start = one.start if inside is None else inside
    return WrittenPeriod(start, other.end, first, last) if first <= last else None


def _single(text: str, time: NamedTime) -> WrittenPeriod | None:
    first, last = time.days
    day = dt.timedelta(1)
    for kind, interval in (
        ("through", (None, last)),
        ("since", (first, None)),
        ("after", (last + day, None)),
        ("before", (None, first - day)),
        ("inside", (first, last)),
    ):
        start = _preposition(kind, text, time.start)
        if start is not None:
            return WrittenPeriod(start, time.end, *interval)
    named = time.alone or _word_before(text, time.start) in table.ASKS_TIME
    if not named or _is_topic(text, time):
        return None
    return WrittenPeriod(time.start, time.end, first, last)


def _is_topic(text: str, time: NamedTime) -> bool:
    """Whether a time in figures belongs to the word beside it."""
    if not text[time.end - 1].isdigit():
        return False
    before, after = _word_before(text, time.start), _NEXT_WORD.match(text, time.end)
    with_years = table.NAMED_BY_YEARS if time.several else table.WITH_YEARS
    if (
        before in table.AS_OF
        or before.endswith(with_years)
        or (after and after[1].lower().endswith(with_years))
    ):
        return True
    if not time.topical or not before or before in _ASKS_TIME or before.endswith(table.ASKS_TIME_ENDINGS):
        return False
    if before in table.BEFORE_TOPIC_YEARS:
        return True
    if time.several:
        return False
    if _WORD.search(text, time.end):
        return True
    first, *others = [word.lower() for word in _WORD.findall(text[: time.start])]
    return first not in table.QUESTIONS and not _are_topic_enough((first, *others))


def _are_topic_enough(words: Sequence[str]) -> bool:
    """Whether a topic is told by several words, none of which carries years: "antagning statistik 2023"."""
    telling = [word for word in words if word not in _ASKS_TIME | table.BEFORE_TOPIC_YEARS]
    return len(telling) > 1 and not any(word.endswith(table.WITH_YEARS) for word in telling)


def _word_before(text: str, start: int) -> str:
    match = _LAST_WORD.search(text[max(0, start - _LOOK_BACK) : start])
    return match[1].lower() if match else ""


def _preposition(kind: str, text: str, start: int) -> int | None:
    """Where a preposition of that kind begins that stands right before `start`."""
    offset = max(0, start - _LOOK_BACK)
    match = _PREPOSITIONS[kind].search(text[offset:start])
    return offset + match.start() if match else None
