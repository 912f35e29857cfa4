"""What a question names and what was chosen beside it, as conditions on items."""

import re
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from indexer.columns import Columns
from indexer.index import State
from models.records import Filters, PartKind, Query
from models.swedish import analyze
from models.swedish.tables.dates import MONTHS
from models.swedish.tables.periods import ENGLISH_MONTHS

_YEAR = re.compile(r"(?:19|20)\d\d")
_NAMES = (("municipality",), ("association",), ("body",), ("person",), ("date_from", "date_to"))
"""Fields of Filters that are a condition together."""


def narrowed(query: Query, state: State) -> NDArray[np.bool_]:
    """Which items may answer: bool[n].

    Those that the filters beside the question leave; of them, where the question names a file number or a paragraph,
    those that bear it, and where it names a period, those of its meetings and those that speak of it: what is asked
    "inför antagningen 2024" was decided the year before.
    """
    columns, understood = state.columns, query.understood
    allowed = columns.select(query.filters)
    if understood.date_from or understood.date_to:
        period = Filters(date_from=understood.date_from, date_to=understood.date_to)
        allowed &= columns.select(period) | _speaking(query, state)
    for kind, column in ((PartKind.REFERENCE, columns.references), (PartKind.NUMBER, columns.numbers)):
        if wanted := {part.value for part in query.parts if part.kind is kind}:
            allowed &= column.where(wanted.__contains__, columns.keys.size)
    return allowed


def fitting(query: Query, columns: Columns) -> NDArray[np.float64] | None:
    """How many of those whom, where and when a question names each item concerns: float64[n], from 0 to 1.

    None where it names nothing. A name asks for what concerns it first, not alone: minutes leave out what all who met
    knew.
    """
    conditions = (
        replace(Filters(), **{name: getattr(query.understood, name) for name in together})
        for together in _NAMES
    )
    fits = [columns.select(condition) for condition in conditions if condition != Filters()]
    return np.mean(fits, axis=0) if fits else None


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
