"""What the page tells of how a question was understood, each part of which can be taken back."""

import datetime as dt
from dataclasses import dataclass, replace

from models.records import Part, PartKind, Query
from search_api.understanding.intents import kinds_of_decisions
from search_api.web.texts import KINDS, MONTHS, TEXTS

_BESIDE = frozenset({PartKind.SYNONYM, PartKind.ABBREVIATION, PartKind.TRANSLATION})
_ELSEWHERE = frozenset({PartKind.PHRASE, PartKind.SPELLING})
"""What the question itself shows well enough, and what `meant` tells."""
_PARTED = " · "
"""Between alternatives in the value of a part."""


@dataclass(frozen=True, slots=True)
class Told:
    """A stretch of the question, what kind of thing it was taken for, and which, in words."""

    kind: PartKind
    text: str
    told: str


@dataclass(frozen=True, slots=True)
class Meant:
    """A word of the question that the minutes hardly have, and what may have been meant by it.

    Each of `ways` is a spelling and the whole question written so.
    """

    text: str
    ways: tuple[tuple[str, str], ...]


def meant(query: Query) -> list[Meant]:
    """Did the asker mean something else? What was looked for as well, in place of words that look misspelt."""

    def rewritten(part: Part, way: str) -> str:
        return query.text[: part.start] + way + query.text[part.end :]

    return [
        Meant(
            query.text[part.start : part.end],
            tuple((way, rewritten(part, way)) for way in part.value.split(_PARTED)),
        )
        for part in query.parts
        if part.kind is PartKind.SPELLING
    ]


def understood(query: Query, language: str) -> list[Told]:
    """What the question was taken to name, ask for and mean."""
    return [_told(query, p, language) for p in query.parts if p.kind not in _BESIDE | _ELSEWHERE]


def beside(query: Query, language: str) -> list[Told]:
    """What is looked for beside the words of the question, alternatives parted by commas."""
    found = (_told(query, part, language) for part in query.parts if part.kind in _BESIDE)
    return [replace(told, told=told.told.replace(_PARTED, ", ")) for told in found]


def _told(query: Query, part: Part, language: str) -> Told:
    value = part.value
    if part.kind is PartKind.INTENT:
        value = str(TEXTS[language][f"intent_{value.partition(':')[0]}"])
        if kinds := kinds_of_decisions([part]):
            value += f" ({KINDS[language][kinds[0]].lower()})"
    elif part.kind is PartKind.PERIOD:
        first, _, last = value.partition("/")
        value = " – ".join("…" if end == ".." else _day(end, language) for end in (first, last))
    return Told(part.kind, query.text[part.start : part.end], value)


def _day(iso: str, language: str) -> str:
    day = dt.date.fromisoformat(iso)
    return f"{day.day} {MONTHS[language][day.month - 1]} {day.year}"
