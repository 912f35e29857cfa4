"""Questions to answers: the one place where engine, catalog and ranking meet."""

import datetime as dt
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from indexer.catalog import Counts, Moment
from indexer.index import Index, State
from indexer.registry import Registry
from models.encoder.base import Encoder
from models.errors import IndexBusy
from models.records import AgendaItem, Answer, Hit, Meeting, Query, ResultPage, Sort, Unread
from search_api.answers import answers, of_meeting
from search_api.decisions.service import DecisionsService
from search_api.documents.indexing import Indexing
from search_api.documents.service import DocumentsService
from search_api.matters.service import MattersService
from search_api.matters.similar import SimilarService
from search_api.mirrors.service import MirrorsService
from search_api.operations.stages import Stage, stage
from search_api.operations.vitals import Vitals, vitals
from search_api.originals import Originals
from search_api.overview.service import OverviewService
from search_api.ranking.fusion import best, newest
from search_api.ranking.known import Known
from search_api.ranking.strong import strong
from search_api.ranking.weighing import Weighed, understood, weigh, with_sources
from search_api.registry.service import RegistryService
from search_api.showing.hits import hits
from search_api.showing.matching import Matcher
from search_api.showing.neighbours import Neighbours, neighbours
from search_api.states import States, found, look_again, state_name
from search_api.suggesting.service import SuggestService

_ATTEMPTS = 3

_NEAR = 3
"""Near misses that are offered when nothing answers."""


@dataclass(frozen=True, slots=True)
class Overview:
    """What the index covers: how much, from when to when, how many meetings without a known day, and which files it
    could not read."""

    counts: Counts
    first: dt.date | None
    last: dt.date | None
    undated: int
    unread: tuple[Unread, ...]


class SearchService:
    """Answers questions over one index; `registry` who and where, `suggestions` what to ask for, `matters` how things
    went on from meeting to meeting, `similar` what is like an item, `originals` the files, where they are served,
    `coverage` what there is at all and what is missing, and `mirrors` all of it, for others to hold. `documents` alone
    writes.

    Safe to use from many threads. People go by the one name that they have over all meetings.
    """

    def __init__(
        self,
        index: Index,
        encoder: Encoder,
        recent: bool = False,
        originals: bool = False,
        indexing: Indexing | None = None,
    ) -> None:
        """With `recent`, questions are kept in memory and suggested to others; with `originals`, files are served; with
        `indexing`, files are taken.

        Raises EncoderMismatch when the index was made with another encoder.
        """
        index.check(encoder)
        self._index = index
        self._encoder = encoder
        self.states = states = States(index.state)
        self._last_known: Known | None = None
        self.registry = RegistryService(self._registry, index.catalog)
        self.suggestions = SuggestService(states, index.catalog, recent)
        self.decisions = DecisionsService(states, index.catalog)
        self.matters = MattersService(states, index.catalog)
        self.similar = SimilarService(states, index.catalog, self.matters)
        self.originals = Originals(index.catalog, index.directory) if originals else None
        self.coverage = OverviewService(states, index.catalog)
        self.mirrors = MirrorsService(index.catalog)
        self.documents = DocumentsService(index, indexing)

    def search(
        self,
        query: Query,
        limit: int = 10,
        offset: int = 0,
        sort: Sort = Sort.RELEVANCE,
        share: float = 0,
        news: bool = False,
    ) -> ResultPage:
        """The `limit` hits after the first `offset`, with total and facets over all hits.

        With a `share`, only items that have this much of the best one's score are hits, as `strong` says. As `news`,
        they are ordered by the day on which they became that, and what `coverage` knows no such day of is none.
        Every hit says in `explanation` what adds up to its score. Raises IndexBusy when meetings are replaced
        faster than they can be read.
        """
        started = time.perf_counter()
        for _ in range(_ATTEMPTS):
            weighed = strong(self.weigh(query), share)
            told = self._told(weighed)
            columns, weighed = weighed.state.columns, self._with_sources(weighed, told)
            rows, last = np.flatnonzero(weighed.answers), offset + limit
            if news:
                days = self.coverage.news_days(weighed.state)
                rows = rows[days[rows] > 0]
                ranked = newest(rows, weighed.fused.scores, days)[offset:last]
            elif sort is Sort.DATE:
                ranked = newest(rows, weighed.fused.scores, columns.dates)[offset:last]
            else:
                ranked = best(rows, weighed.fused.scores, last)[offset:]
            near = rows[:0] if rows.size or told else _nearest(weighed)
            with stage(Stage.SHOWING):
                shown = self._hits(weighed, ranked, first=offset + 1)
                others = self._hits(weighed, near, first=1)
            # A meeting can be replaced twice while we look; what is gone then is searched for anew.
            if shown is not None and others is not None:
                return ResultPage(
                    query=weighed.query,
                    total=rows.size,
                    hits=shown,
                    facets=columns.facets(rows),
                    took_ms=(time.perf_counter() - started) * 1000,
                    answers=told,
                    near=others,
                    worded=bool((weighed.evidence.words[:, rows] > 0).any()),
                    state=state_name(weighed.state.moment),
                )
            look_again()
        raise IndexBusy("The index changes faster than it can be searched", "Ask again in a moment.")

    def close(self) -> None:
        """Let go of the index."""
        self._index.close()

    def meeting(self, meeting_id: str) -> Meeting:
        """The whole meeting. Raises NotFound."""

        def look(state: State) -> Meeting:
            return state.registry.named(self._index.catalog.meeting(meeting_id, state.sequence))

        return found(self.states, look)

    def neighbours(self, meeting: Meeting) -> Neighbours:
        """The meetings of the same body before and after one."""
        return neighbours(meeting, self.states().registry.meetings.values())

    def item(self, item_id: str) -> tuple[Meeting, AgendaItem]:
        """The agenda item and its meeting's header. Raises NotFound."""

        def look(state: State) -> tuple[Meeting, AgendaItem]:
            meeting, item = self._index.catalog.item(item_id, state.sequence)
            return meeting, state.registry.named_item(meeting, item)

        return found(self.states, look)

    def matcher(self, query: Query) -> Matcher:
        """Finds in any text what a search for the query, as `parse_query` gives it, would look for just now."""
        query, asked = understood(query, self._known())
        return Matcher(asked, query)

    def overview(self) -> Overview:
        """What the index covers just now."""
        catalog, state = self._index.catalog, self.states()
        dates = state.columns.dates
        known = dates[dates > 0]
        first, last = (
            (dt.date.fromordinal(int(d)) for d in (known.min(), known.max())) if known.size else (None, None)
        )
        people = sum(person.certain for person in state.registry.people)
        undated = sum(meeting.date is None for meeting in state.registry.meetings.values())
        counts = replace(catalog.counts(state.sequence), people=people)
        return Overview(counts, first, last, undated, catalog.unread())

    def sequence(self) -> int:
        """The number of the last change that searches see."""
        return self.states().sequence

    def vitals(self) -> Vitals:
        """What the index is like just now, in figures. Raises IndexBusy, StorageFailed."""
        return vitals(self._index)

    def _registry(self) -> tuple[Registry, Moment]:
        state = self.states()
        return state.registry, state.moment

    def _known(self) -> Known:
        """What is known at the newest state."""
        state, known = self.states(), self._last_known
        if known is None or known.state is not state:
            known = self._last_known = Known(state)
        return known

    def weigh(self, query: Query) -> Weighed:
        """What speaks for every item just now."""
        return weigh(query, self._known(), self._encoder)

    @stage(Stage.ANSWERING)
    def _told(self, weighed: Weighed) -> tuple[Answer, ...]:
        """What the record itself answers."""
        chosen = weighed.answers
        if not chosen.any() and of_meeting(weighed.query):
            # Whoever asks for a meeting's people or for its next need not say a word that stands in it.
            chosen = weighed.allowed if weighed.fits is None else weighed.allowed & (weighed.fits == 1)
        rows = best(np.flatnonzero(chosen), weighed.fused.scores)
        return answers(weighed.query, rows, weighed.state, self._index.catalog)

    def _with_sources(self, weighed: Weighed, told: Sequence[Answer]) -> Weighed:
        """With the items that the record's own answers are taken from before all others."""
        ids = [answer.item.id for answer in told if answer.item]
        if not ids:
            return weighed
        columns = weighed.state.columns
        return with_sources(
            weighed,
            columns.rows(np.intersect1d(columns.keys, self._index.catalog.keys(ids, weighed.state.sequence))),
        )

    def _hits(self, weighed: Weighed, rows: NDArray[np.int64], *, first: int) -> tuple[Hit, ...] | None:
        return hits(weighed, rows, first, self._index.catalog, self.matters.at(weighed.state))


def _nearest(weighed: Weighed) -> NDArray[np.int64]:
    """The few that lie nearest: of what conditions leave or, where they leave nothing, of all that was chosen."""
    chosen = weighed.state.columns.select(weighed.query.filters)
    rows = np.flatnonzero(weighed.allowed if weighed.allowed.any() else chosen)
    return best(rows, weighed.fused.scores, _NEAR)
