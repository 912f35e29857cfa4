"""More like this: agenda items near one in meaning and in its own words, and nothing that is far."""

from collections import Counter
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from indexer.catalog import Catalog
from indexer.engines.base import Scores, Word
from indexer.index import State
from models.errors import IndexBusy
from models.records import AgendaItem, Hit, Meeting
from models.swedish import Token, analyze
from models.swedish.tables.question_words import QUESTION_WORDS
from models.swedish.telling import telling
from search_api.matters.service import MattersService, in_brief
from search_api.ranking.fusion import z_scores
from search_api.states import found, look_again

_ATTEMPTS = 3

_PASSAGES = 6
"""Passages of an item that are looked for by meaning; a longer one has said what it is about."""

_WORDS = 12
"""Words of an item that are looked for: those that it says most, of these the longest."""

_IN_TITLE = 3
"""How many times a word of the title counts."""

_COMMON = 300
"""Items that hold a word that is too common to look for."""

_MEANING = 0.25
"""What a standard deviation of meaning counts beside all the words, which count 1: as for questions."""

_NEAR = 1.0
"""The score from which an item is near enough to be offered."""


Rows = NDArray[np.float64]


class SimilarService:
    """Offers items that are like one. Safe to use from many threads."""

    def __init__(self, state: Callable[[], State], catalog: Catalog, matters: MattersService) -> None:
        """`state` gives the newest one."""
        self._state = state
        self._catalog = catalog
        self._matters = matters

    def similar(self, item_id: str, limit: int = 5, same_matter: bool = False) -> tuple[Hit, ...]:
        """At most `limit` items near the one with the id, the nearest first; none that is far.

        Its other steps are among them only with `same_matter`. Raises NotFound.
        """
        for _ in range(_ATTEMPTS):
            state, item = found(self._state, lambda state: (state, self._item(item_id, state)))
            matter = None if same_matter else self._matters.at(state).of_item(item_id)
            passed = {item_id} | ({step.item for step in matter.steps} if matter else set())
            parts = self._parts(state, item)
            scores = parts["semantic"] + parts["words"]
            rows = np.argsort(-scores, kind="stable")[: 2 * (limit + len(passed))]
            rows = rows[scores[rows] >= _NEAR]
            records = self._catalog.records(state.columns.keys[rows].tolist())
            # A meeting can be replaced twice while we look.
            if len(records) == len(rows):
                near = ((row, *record) for row, record in zip(rows.tolist(), records, strict=True))
                # Routine items are like each other, and nobody looks for them.
                kept = [
                    one for one in near if one[2].id not in passed and telling(one[2].restored_title).words
                ]
                return tuple(self._hit(state, rank, *one, parts) for rank, one in enumerate(kept[:limit], 1))
            look_again()
        raise IndexBusy("The index changes faster than it can be searched", "Ask again in a moment.")

    def _item(self, item_id: str, state: State) -> AgendaItem:
        _, item = self._catalog.item(item_id, state.sequence)
        return item

    def _hit(
        self, state: State, rank: int, row: int, meeting: Meeting, item: AgendaItem, parts: dict[str, Rows]
    ) -> Hit:
        matter = self._matters.at(state).of_item(item.id)
        item = state.registry.named_item(meeting, item)
        concerned = state.columns.fields["municipality"].at(row)
        return Hit(
            rank,
            sum(float(values[row]) for values in parts.values()),
            item,
            meeting,
            in_brief(item),
            {name: float(values[row]) for name, values in parts.items()},
            tuple(dict.fromkeys((*item.municipalities, *concerned))),
            matter=matter.id if matter else None,
        )

    def _parts(self, state: State, item: AgendaItem) -> dict[str, Rows]:
        """What speaks for every item, by row of the columns."""
        count = state.columns.keys.size
        vectors = self._catalog.vectors(item.id)[:_PASSAGES]
        meaning = [_spread(state.engine.semantic(vector), state) for vector in vectors]
        words = np.zeros(count)
        for word in _words(item):
            found = state.engine.lexical([word], _COMMON)
            if found.keys.size < _COMMON:
                words += _spread(found, state)
        most = float(words.max(initial=0.0))
        return {
            "semantic": _MEANING * z_scores(np.mean(meaning, axis=0) if meaning else np.zeros(count)),
            "words": words / most if most else words,
        }


def _words(item: AgendaItem) -> Iterator[Word]:
    """The words of an item that may tell it from others."""
    counts: Counter[str] = Counter()
    known: dict[str, Token] = {}
    for tokens, times in ((analyze(item.restored_title), _IN_TITLE), (analyze(item.restored), 1)):
        for token in tokens:
            if token.exact not in QUESTION_WORDS and not token.exact.isdigit():
                known[token.stem] = token
                counts[token.stem] += times
    told = sorted(counts, key=lambda stem: (-counts[stem], -len(stem), stem))[:_WORDS]
    for stem in told:
        yield Word(
            {"title": (stem,), "stem": (stem,), "parts": known[stem].parts}, float(counts[stem] ** 0.5)
        )


def _spread(scores: Scores, state: State) -> Rows:
    spread = np.zeros(state.columns.keys.size)
    spread[state.columns.rows(scores.keys)] = scores.values
    return spread
