"""A question to evidence: what the engine's ways of looking say of every item."""

import math
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from indexer.engines.base import Scores, Word
from indexer.index import State
from models.encoder import DEFAULT_ENCODER, Encoder
from models.records import PartKind, Query
from models.swedish import Token, analyze, fold, grams
from search_api.operations.stages import Stage, stage
from search_api.ranking.widening import Asked, Way

NEAREST_IN_LETTERS = 1000
"""Items that share letters with the question, at most: nearly all share some, and those beyond add nothing."""

FULL = 0.7
"""Of its weight, what a term scores by BM25 in an item that holds it: a part of a compound scores less, and what is
said over and over answers no more."""

_PLACES = frozenset({PartKind.MUNICIPALITY, PartKind.ASSOCIATION, PartKind.BODY})
"""Names that many items concern alike; a person's tells which are meant."""

# Looks for what is near in meaning while words are looked up: both let go of Python's lock.
_aside = ThreadPoolExecutor(max_workers=4, thread_name_prefix="meaning")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for every item, aligned with the rows of the columns.

    `words` is BM25 by term and item, shape (terms, n), 0 where the term does not stand; `weights` says how much each
    term tells, float64[terms]: its own weight, which `words` hold, too, by its rarity in the collection, greatest for
    what stands nowhere. `letters` is BM25 over runs of letters. `semantic` is the cosine of the best passage.
    `possible` are the items with all phrases and without what was excluded. `vector` is what the question means,
    float32[dimension]. `calibrated` says that cosines are those of the default encoder,
    `topic` which terms are no names of places and bodies: bool[terms].
    """

    words: NDArray[np.float64]
    weights: NDArray[np.float64]
    letters: NDArray[np.float64]
    semantic: NDArray[np.float64]
    possible: NDArray[np.bool_]
    vector: NDArray[np.float32]
    calibrated: bool
    topic: NDArray[np.bool_]

    @property
    def heard(self) -> bool:
        """Whether any word of the topic, or what was looked for in its place, stands in any item, if only in part."""
        asked = self.words[self.topic] if self.topic.any() else self.words
        return bool((asked > 0).any())

    def standing(self, terms: NDArray[np.bool_] | None = None) -> NDArray[np.float64]:
        """How much of what the terms, or some of them, tell stands in each item: float64[n], from 0 to 1."""
        words, weights = (
            (self.words, self.weights) if terms is None else (self.words[terms], self.weights[terms])
        )
        told = np.minimum(words / FULL, weights[:, None]).sum(axis=0)
        share: NDArray[np.float64] = told / max(float(weights.sum()), 1e-9)
        return share


def retrieve(query: Query, asked: Sequence[Asked], state: State, encoder: Encoder) -> Evidence:
    """What the engine finds for a question, over the whole collection; `asked` are its terms, widened."""
    places = {part.start: part.end for part in query.parts if part.kind in _PLACES}
    topic = np.array([term.start not in places for term in asked], dtype=np.bool_)
    texts = _texts(query.text, places if topic.any() else {})
    near = _aside.submit(copy_context().run, _near, texts, state, encoder)
    count = state.columns.keys.size
    with stage(Stage.WORDS):
        found = [state.engine.lexical([_word(way, term.weight) for way in term.ways]) for term in asked]
        weights = np.array([term.weight * _rarity(_holding_whole(term, state), count) for term in asked])
        letters = _letters(asked, state)
        possible = _possible(query, state)
    vector, meaning = near.result()
    # An item that has no vector is as far as the farthest that has one.
    floor = float(meaning.values.min()) if meaning.values.size else 0.0
    return Evidence(
        words=np.array([_spread(scores, state, 0.0) for scores in found]).reshape(len(asked), count),
        weights=weights,
        letters=letters,
        semantic=_spread(meaning, state, floor),
        possible=possible,
        vector=vector,
        topic=topic,
        calibrated=encoder.name.partition("@")[0] == DEFAULT_ENCODER,
    )


@stage(Stage.MEANING)
def _near(texts: Sequence[str], state: State, encoder: Encoder) -> tuple[NDArray[np.float32], Scores]:
    mean = encoder.encode_queries(texts).mean(axis=0)
    vector: NDArray[np.float32] = mean / np.linalg.norm(mean)
    return vector, state.engine.semantic(vector)


def _texts(question: str, places: Mapping[int, int]) -> list[str]:
    """What the meaning looked for lies halfway between: the question, and what it asks of the places that it names.

    All that Ljungby does lies near "kasino i Ljungby", and little of it near "kasino i".
    """
    topic = question
    for start in sorted(places, reverse=True):
        topic = topic[:start] + topic[places[start] :]
    return list(dict.fromkeys((question, topic)))


def _word(way: Way, weight: float) -> Word:
    """What a way of saying a term is in the tokens that engines index.

    Of what was asked itself a part of a compound is something; of another name for it, and of several words, all must
    stand: "räddningstjänst" for the fire brigade is not found in every "tjänst".
    """
    tokens = analyze(way.text)
    stems = tuple(token.stem for token in tokens)
    fields = {"title": stems, "decision": stems, "stem": stems, "meeting": stems}
    parts = tuple(part for token in tokens for part in token.parts)
    return Word(
        {**fields, "parts": parts}, way.weight * weight, whole=len(tokens) > 1 or way.kind is not None
    )


def _letters(asked: Sequence[Asked], state: State) -> NDArray[np.float64]:
    tokens: tuple[Token, ...] = analyze(" ".join(term.text for term in asked))
    runs = dict.fromkeys(run for token in tokens for run in grams(fold(token.exact)))
    if not runs:
        return np.zeros(state.columns.keys.size)
    word = Word({"grams": tuple(runs)}, weight=sum(term.weight for term in asked))
    return _spread(state.engine.lexical([word], NEAREST_IN_LETTERS), state, 0.0)


def _possible(query: Query, state: State) -> NDArray[np.bool_]:
    possible = np.ones(state.columns.keys.size, dtype=np.bool_)
    for phrase in query.phrases:
        possible &= _holding(phrase, state)
    for phrase in query.excluded:
        possible &= ~(_holding(phrase, state) if len(phrase) > 1 else _holding_any_form(phrase[0], state))
    return possible


def _holding(phrase: Sequence[str], state: State) -> NDArray[np.bool_]:
    held = np.zeros(state.columns.keys.size, dtype=np.bool_)
    words = tuple(token.exact for token in analyze(" ".join(phrase)))
    held[state.columns.rows(state.engine.holding(words))] = True
    return held


def _holding_any_form(word: str, state: State) -> NDArray[np.bool_]:
    return _spread(state.engine.lexical([_in_any_form(word)]), state, 0.0) > 0


def _holding_whole(term: Asked, state: State) -> int:
    """How many items hold a term in any of its ways, and not only a part of the compound that it is.

    "Skolskjuts" that stands nowhere is rare, however often minutes speak of the "skola".
    """
    return state.engine.lexical([_in_any_form(way.text) for way in term.ways]).keys.size


def _in_any_form(text: str) -> Word:
    stems = tuple(token.stem for token in analyze(text))
    return Word({"stem": stems, "meeting": stems}, whole=True)


def _rarity(holding: int, count: int) -> float:
    """Inverse document frequency as tantivy and Lucene have it."""
    return math.log(1 + (count - holding + 0.5) / (holding + 0.5))


def _spread(scores: Scores, state: State, default: float) -> NDArray[np.float64]:
    spread = np.full(state.columns.keys.size, default)
    spread[state.columns.rows(scores.keys)] = scores.values
    return spread
