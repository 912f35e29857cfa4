"""A question to what speaks for every item: understood, widened, looked for and put on one scale."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from indexer.index import State
from models.encoder.base import Encoder
from models.records import Filters, Intent, Query
from search_api.ranking.conditions import fitting, narrowed
from search_api.ranking.fusion import Fused, fuse
from search_api.ranking.known import Known
from search_api.ranking.relevance import answering
from search_api.ranking.retrieval import Evidence, retrieve
from search_api.ranking.widening import Asked, parts, widen
from search_api.understanding.names import with_names


@dataclass(frozen=True, slots=True)
class Weighed:
    """Every item's evidence and score at one state of the index, and the question as it was understood there.

    `allowed` are the items that conditions leave, `answers` those of them that answer: bool[n] each.
    """

    state: State
    query: Query
    asked: tuple[Asked, ...]
    evidence: Evidence
    fits: NDArray[np.float64] | None
    fused: Fused
    allowed: NDArray[np.bool_]
    answers: NDArray[np.bool_]


def understood(query: Query, known: Known) -> tuple[Query, tuple[Asked, ...]]:
    """The query with the people and bodies that it names, and its terms with all that is looked for."""
    query = with_names(query, known.names)
    return query, widen(query, known.vocabulary, known.thesaurus)


def weigh(query: Query, known: Known, encoder: Encoder) -> Weighed:
    """What speaks for every item at the state that is known."""
    state = known.state
    query, asked = understood(query, known)
    told = sorted((*query.parts, *parts(asked)), key=lambda part: part.start)
    query = replace(query, parts=tuple(told))
    evidence = retrieve(query, asked, state, encoder)
    fits = fitting(query, state.columns)
    decided = state.columns.select(Filters(decisions=True)) if query.intent is Intent.DECISION else None
    allowed = narrowed(query, state) & evidence.possible
    fused = fuse(evidence, fits, decided)
    answers = answering(evidence, fits, fused.scores, allowed)
    return Weighed(state, query, asked, evidence, fits, fused, allowed, answers)


def with_sources(weighed: Weighed, rows: NDArray[np.int64]) -> Weighed:
    """The same with the items of these rows, where the record's own answers stand, before all others."""
    if not rows.size:
        return weighed
    scores = weighed.fused.scores
    lift = np.zeros(scores.size)
    lift[rows] = 1 + np.ptp(scores)
    fused = Fused(scores + lift, weighed.fused.parts | {"source": lift})
    return replace(weighed, fused=fused, answers=weighed.answers | (lift > 0))
