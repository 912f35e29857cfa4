"""What a question names and what was chosen beside it, as conditions on items."""

import re
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from indexer.columns import Columns
from indexer.engines.base import Word
from indexer.index import State
from models.records import Filters, PartKind, Query
from models.swedish import analyze
from models.swedish.tables.dates import MONTHS
from models.swedish.tables.question_words import MEETING_WORDS
from models.swedish.tables.times import ENGLISH_MONTHS

_YEAR = re.compile(r"(?:19|20)\d\d")
_WHOLE_YEARS = re.compile(r"\d{4}-01-01/\d{4}-12-31")
_NAMES = ("municipality", "association", "body", "person")
_CONDITIONS = frozenset(
    {
        PartKind.MUNICIPALITY,
        PartKind.ASSOCIATION,
        PartKind.BODY,
        PartKind.PERSON,
        PartKind.PERIOD,
        PartKind.REFERENCE,
        PartKind.NUMBER,
        PartKind.INTENT,
    }
)


def narrowed(query: Query, state: State) -> NDArray[np.bool_]:
    """Which items the question itself lets answer: bool[n].

    Where it names a file number or a paragraph, those that bear it; where it names a period, those of its meetings and
    those that speak of it: what is asked "inför antagningen 2024" was decided the year before.
    """
    columns = state.columns
    allowed = np.ones(columns.keys.size, dtype=np.bool_)
    if (period := within(query, columns)) is not None:
        allowed &= period | _speaking(query, state)
    for kind, column in ((PartKind.REFERENCE, columns.references), (PartKind.NUMBER, columns.numbers)):
        if wanted := {part.value for part in query.parts if part.kind is kind}:
            allowed &= column.where(wanted.__contains__, columns.keys.size)
    return allowed


def within(query: Query, columns: Columns) -> NDArray[np.bool_] | None:
    """Which items are of meetings in the period that the question names: bool[n]; None where it names none."""
    period = Filters(date_from=query.understood.date_from, date_to=query.understood.date_to)
    return columns.select(period) if period != Filters() else None


def titled(query: Query, state: State) -> NDArray[np.bool_]:
    """Which items bear in their title a year that the question asks for: bool[n].

    They are of that year, whenever they were spoken of: "Antagningsstatistik 2023" in January 2024.
    """
    held = np.zeros(state.columns.keys.size, dtype=np.bool_)
    for part in query.parts:
        if part.kind is PartKind.PERIOD and _WHOLE_YEARS.fullmatch(part.value):
            for year in _YEAR.findall(query.text[part.start : part.end]):
                held[state.columns.rows(state.engine.lexical([Word({"title": (year,)})]).keys)] = True
    return held


def fitting(query: Query, columns: Columns) -> NDArray[np.float64] | None:
    """How many of those whom and where a question names each item concerns: float64[n], from 0 to 1.

    None where it names nobody. A name asks for what concerns it first, not alone: minutes leave out what all who met
    knew.
    """
    conditions = (replace(Filters(), **{name: getattr(query.understood, name)}) for name in _NAMES)
    fits = [columns.select(condition) for condition in conditions if condition != Filters()]
    return np.mean(fits, axis=0) if fits else None


def has_topic(query: Query) -> bool:
    """Whether the question asks about something, and not only for all of a place, person, body, period or number.

    "Protokoll från Lerum 2023" asks for all of those as much as "Lerum 2023" does; "protokoll" alone is a topic.
    """
    taken = [part for part in query.parts if part.kind in _CONDITIONS]
    terms = {token.exact for token in analyze(" ".join(query.terms))}
    if taken:
        terms -= MEETING_WORDS
    return any(
        token.exact in terms and not any(part.start <= token.start < part.end for part in taken)
        for token in analyze(query.text)
    )


def _speaking(query: Query, state: State) -> NDArray[np.bool_]:
    """Which items hold a year of a period's words, or the month of a day or year among them."""
    held = np.zeros(state.columns.keys.size, dtype=np.bool_)
    for part in query.parts:
        if part.kind is PartKind.PERIOD:
            for word in _told(query.text[part.start : part.end]):
                held[state.columns.rows(state.engine.holding((word,)))] = True
    return held


def _told(period: str) -> list[str]:
    words = [token.exact for token in analyze(period)]
    if not any(word.isdigit() for word in words):
        return []  # "sedan mars" asks for when it was met, not for what was spoken of
    numbers = {MONTHS.get(word) or ENGLISH_MONTHS.get(word) for word in words}
    years = [word for word in words if _YEAR.fullmatch(word)]
    return [*years, *(name for name, number in MONTHS.items() if number in numbers)]
