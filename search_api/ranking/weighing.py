"""A question to what speaks for every item: understood, widened, looked for and put on one scale."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from indexer.index import State
from models.encoder.base import Encoder
from models.records import Filters, Intent, Query
from models.swedish import analyze
from models.swedish.spelling import is_compound, is_word
from search_api.answers import of_meeting
from search_api.operations.stages import Stage, stage
from search_api.ranking.conditions import fitting, has_topic, narrowed, titled, within
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


@stage(Stage.UNDERSTANDING)
def understood(query: Query, known: Known) -> tuple[Query, tuple[Asked, ...]]:
    """The query with the people and bodies that it names, and its terms with all that is looked for."""
    query = with_names(query, known.names)
    return query, widen(query, known, known.thesaurus)


def weigh(query: Query, known: Known, encoder: Encoder) -> Weighed:
    """What speaks for every item at the state that is known."""
    state = known.state
    query, asked = understood(query, known)
    told = sorted((*query.parts, *parts(asked)), key=lambda part: part.start)
    query = replace(query, parts=tuple(told))
    return _judged(query, asked, retrieve(query, asked, state, encoder), state)


@stage(Stage.FUSING)
def _judged(query: Query, asked: tuple[Asked, ...], evidence: Evidence, state: State) -> Weighed:
    """Every item's score, and which of them answer."""
    fits, period = fitting(query, state.columns), within(query, state.columns)
    decided = None
    if query.intent is Intent.DECISION:
        decided = state.columns.select(Filters(decisions=True, kind=query.understood.kind))
    of_its_time = None if period is None else period | titled(query, state)
    fused = fuse(evidence, fits, of_its_time, decided)
    possible = narrowed(query, state) & evidence.possible
    has_words = has_topic(query) or bool(query.phrases)
    if has_words:
        answers = answering(evidence, fits, fused.scores, possible)
        if not evidence.heard and _is_of_no_language(query, asked):
            answers = np.zeros_like(answers)
    else:
        answers = _all_of(possible, fits, period)
    if decided is not None and (query.understood.kind or not has_words) and (answers & decided).any():
        answers &= decided  # "vilka beslut fattades i mars", "vilka motioner avslogs"
    if not answers.any() and of_meeting(query):
        # Who asks for a meeting's people or for the next says little that could stand in an item.
        answers = _all_of(possible & (evidence.words > 0).any(axis=0), fits, period)
    # Last, so that a facet's count is what comes when it is chosen.
    chosen = state.columns.select(query.filters)
    return Weighed(state, query, asked, evidence, fits, fused, possible & chosen, answers & chosen)


def _is_of_no_language(query: Query, asked: Sequence[Asked]) -> bool:
    """Whether a word of the topic is none that Swedish has, nor the question English.

    What lies near a word that is made up or a name, and stands nowhere, lies there by chance: the encoder reads pieces
    of it.
    """
    words = (token.exact for term in asked if not term.name for token in analyze(term.text))
    return query.language == "sv" and any(
        word.isalpha() and not is_word(word) and not is_compound(word) for word in words
    )


def _all_of(
    possible: NDArray[np.bool_], fits: NDArray[np.float64] | None, period: NDArray[np.bool_] | None
) -> NDArray[np.bool_]:
    """The items that satisfy every condition: what answers a question without a topic."""
    every = possible if fits is None else possible & (fits == 1)
    return every if period is None else every & period


def with_sources(weighed: Weighed, rows: NDArray[np.int64]) -> Weighed:
    """The same with the items of these rows, where the record's own answers stand, before all others."""
    if not rows.size:
        return weighed
    scores = weighed.fused.scores
    lift = np.zeros(scores.size)
    lift[rows] = 1 + np.ptp(scores)
    fused = Fused(scores + lift, weighed.fused.parts | {"source": lift})
    return replace(weighed, fused=fused, answers=weighed.answers | (lift > 0))
