"""Questions to answers: the one place where engine, catalog and ranking meet."""

import datetime as dt
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from indexer.catalog import Counts
from indexer.index import Index, State
from models.encoder.base import Encoder
from models.errors import IndexBusy
from models.records import AgendaItem, Hit, Meeting, Query, ResultPage, Sort, Unread
from search_api.fusion import Fused, fuse, order
from search_api.registry_service import RegistryService
from search_api.retrieval import Evidence, retrieve
from search_api.snippets import snippet

_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Overview:
    """What the index covers: how much, from when to when, and which files it could not read."""

    counts: Counts
    first: dt.date | None
    last: dt.date | None
    unread: tuple[Unread, ...]


@dataclass(frozen=True, slots=True)
class _Weighed:
    """Every item's evidence and score at one state of the index."""

    state: State
    evidence: Evidence
    fused: Fused


class SearchService:
    """Answers questions over one index, and by `registry` who and where. Safe to use from many threads.

    People go by the one name that they have over all meetings.
    """

    def __init__(self, index: Index, encoder: Encoder) -> None:
        """Raises EncoderMismatch when the index was made with another encoder."""
        index.check(encoder)
        self._index = index
        self._encoder = encoder
        self.registry = RegistryService(lambda: index.state().registry, index.catalog)

    def search(
        self, query: Query, limit: int = 10, offset: int = 0, sort: Sort = Sort.RELEVANCE
    ) -> ResultPage:
        """The `limit` hits after the first `offset`, with total and facets over all hits.

        Every hit says in `explanation` what adds up to its score. Raises IndexBusy when meetings are replaced
        faster than they can be read.
        """
        started = time.perf_counter()
        for _ in range(_ATTEMPTS):
            weighed = self._weigh(query)
            columns = weighed.state.columns
            answering = np.flatnonzero(weighed.fused.answers & columns.select(query.filters))
            ranked = order(answering, weighed.fused.scores, columns.dates, sort)
            rows = ranked[offset : offset + limit]
            found = self._index.catalog.records(columns.keys[rows].tolist())
            # A meeting can be replaced twice while we look; what is gone then is searched for anew.
            if len(found) == rows.size:
                registry = weighed.state.registry
                found = [(meeting, registry.named_item(meeting, item)) for meeting, item in found]
                return ResultPage(
                    query=query,
                    total=answering.size,
                    hits=tuple(self._hits(query, found, rows, weighed, first=offset + 1)),
                    facets=columns.facets(answering),
                    took_ms=(time.perf_counter() - started) * 1000,
                )
        raise IndexBusy("The index changes faster than it can be searched", "Ask again in a moment.")

    def close(self) -> None:
        """Let go of the index."""
        self._index.close()

    def meeting(self, meeting_id: str) -> Meeting:
        """The whole meeting. Raises NotFound."""
        return self._index.state().registry.named(self._index.catalog.meeting(meeting_id))

    def item(self, item_id: str) -> tuple[Meeting, AgendaItem]:
        """The agenda item and its meeting's header. Raises NotFound."""
        meeting, item = self._index.catalog.item(item_id)
        return meeting, self._index.state().registry.named_item(meeting, item)

    def overview(self) -> Overview:
        """What the index covers just now."""
        catalog, state = self._index.catalog, self._index.state()
        dates = state.columns.dates
        known = dates[dates > 0]
        first, last = (
            (dt.date.fromordinal(int(d)) for d in (known.min(), known.max())) if known.size else (None, None)
        )
        people = sum(person.certain for person in state.registry.people)
        return Overview(replace(catalog.counts(), people=people), first, last, catalog.unread())

    def sequence(self) -> int:
        """The number of the last change that searches see."""
        return self._index.state().sequence

    def _weigh(self, query: Query) -> _Weighed:
        state = self._index.state()
        evidence = retrieve(query, state, self._encoder)
        return _Weighed(state, evidence, fuse(evidence, phrases=bool(query.phrases)))

    def _hits(
        self,
        query: Query,
        found: list[tuple[Meeting, AgendaItem]],
        rows: NDArray[np.int64],
        weighed: _Weighed,
        *,
        first: int,
    ) -> Iterator[Hit]:
        keys = weighed.state.columns.keys[rows].tolist()
        passages = self._index.catalog.passages(keys)
        for rank, (key, row, (meeting, item)) in enumerate(zip(keys, rows, found, strict=True), first):
            best = passages[key][weighed.evidence.passages[row]] if key in passages else None
            score = float(weighed.fused.scores[row])
            parts = {name: float(values[row]) for name, values in weighed.fused.parts.items()}
            concerned = weighed.state.columns.fields["municipality"].at(int(row))
            municipalities = tuple(dict.fromkeys((*item.municipalities, *concerned)))
            yield Hit(rank, score, item, meeting, snippet(item, query, best), parts, municipalities)
