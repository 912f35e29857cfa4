"""A query to evidence: what the engine's two ways of looking say of every item."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from indexer.engines.base import LexicalQuery, Scores
from indexer.index import State
from models.encoder.base import Encoder
from models.records import Query
from models.swedish import Token, analyze

FOLD_FROM = 5
"""Letters from which a word is looked for without its dots, too. Of Swedish words of four letters one in five
is another word when folded (mål, mal), of five one in eight, of six one in thirteen (Debian's wswedish)."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Scores of every item, aligned with the rows of the columns.

    `lexical` is BM25, 0 where no word matches. `semantic` is the cosine of the best passage, whose position
    is in `passages`. `covered` tells whether some item holds every word of the question.
    """

    lexical: NDArray[np.float64]
    semantic: NDArray[np.float64]
    passages: NDArray[np.int64]
    covered: bool


def retrieve(query: Query, state: State, encoder: Encoder) -> Evidence:
    """What the engine finds for a query, over the whole collection.

    Short words match without their dots only when the question finds nothing as it is spelled.
    """
    asked = lexical_query(query, FOLD_FROM)
    words = state.engine.lexical(asked)
    if not words.keys.size:
        asked = lexical_query(query, fold_from=0)
        words = state.engine.lexical(asked)
    meaning = state.engine.semantic(encoder.encode_queries([query.text])[0])
    rows = state.columns.rows(meaning.keys)
    passages = np.zeros(state.columns.keys.size, dtype=np.int64)
    passages[rows] = meaning.passages
    # An item that has no vector is as far as the farthest that has one.
    floor = float(meaning.values.min()) if meaning.values.size else 0.0
    return Evidence(
        lexical=_spread(words, state, 0.0),
        semantic=_spread(meaning, state, floor),
        passages=passages,
        covered=_covered(asked, state, words.keys),
    )


def lexical_query(query: Query, fold_from: int) -> LexicalQuery:
    """The query in the tokens that engines index; words of `fold_from` letters and more are folded, too."""
    phrases = tuple(analyze(" ".join(phrase)) for phrase in query.phrases)
    asked = (*analyze(" ".join(query.terms)), *(token for phrase in phrases for token in phrase))
    distinct = {token.exact: token for token in asked}
    return LexicalQuery(
        terms=tuple(_forms(token, fold_from) for token in distinct.values()),
        phrases=tuple(tuple(token.exact for token in phrase) for phrase in phrases),
    )


def _forms(token: Token, fold_from: int) -> dict[str, str]:
    forms = {"title": token.stem, "stem": token.stem, "exact": token.exact, "meeting": token.stem}
    return forms | {"folded": token.folded} if len(token.exact) >= fold_from else forms


def _covered(asked: LexicalQuery, state: State, held: NDArray[np.int64]) -> bool:
    for term in asked.terms:
        if not held.size:
            break
        held = np.intersect1d(held, state.engine.lexical(LexicalQuery((term,))).keys)
    return bool(held.size)


def _spread(scores: Scores, state: State, default: float) -> NDArray[np.float64]:
    spread = np.full(state.columns.keys.size, default)
    spread[state.columns.rows(scores.keys)] = scores.values
    return spread
