"""How evidence becomes a ranking."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from models.records import Sort
from search_api.fusion import NEAREST, SEMANTIC_WEIGHT, fuse, order, z_scores
from search_api.retrieval import Evidence

SCORES = hnp.arrays(np.float64, st.integers(0, 40), elements=st.floats(0, 30, width=32))


def evidence(lexical: list[float], semantic: list[float], covered: bool = False) -> Evidence:
    return Evidence(np.array(lexical), np.array(semantic), np.zeros(len(lexical), dtype=np.int64), covered)


@given(SCORES)
def test_z_scores_are_centred_and_keep_the_order(values: np.ndarray) -> None:
    z = z_scores(values)
    assert np.isfinite(z).all()
    if z.any():
        assert z.mean() == pytest.approx(0, abs=1e-6)
        assert z.std() == pytest.approx(1)
        assert (np.diff(z[np.argsort(values, kind="stable")]) >= 0).all()


def test_items_without_a_word_count_as_nothing_in_the_mean() -> None:
    fused = fuse(evidence([8.0, 0.0, 0.0, 0.0], [0.5, 0.5, 0.5, 0.5]), phrases=False)
    assert fused.parts["lexical"][0] == pytest.approx((1 - SEMANTIC_WEIGHT) * 3**0.5)


@given(SCORES)
def test_parts_add_up_to_the_score(values: np.ndarray) -> None:
    fused = fuse(evidence(values.tolist(), values[::-1].tolist()), phrases=False)
    assert np.allclose(fused.parts["semantic"] + fused.parts["lexical"], fused.scores)


def test_whoever_holds_a_word_answers() -> None:
    assert fuse(evidence([0.1, 0, 0], [0.1, 0.5, 0.5]), phrases=False).answers.tolist() == [
        True,
        False,
        False,
    ]


def test_meaning_answers_alone_where_it_stands_out() -> None:
    fused = fuse(evidence([0] * 31, [*(0.7 + 0.001 * (n % 7) for n in range(30)), 0.9]), phrases=False)
    assert np.flatnonzero(fused.answers).tolist() == [30]


@pytest.mark.parametrize(("covered", "answers"), [(False, True), (True, False)])
def test_meaning_must_stand_out_more_where_all_words_are_held(covered: bool, answers: bool) -> None:
    semantic = [
        0.7,
        0.72,
        0.74,
        0.76,
        0.78,
        0.80,
        0.86,
    ]  # the last one 1.9 standard deviations above the mean
    assert fuse(evidence([0] * 7, semantic, covered), phrases=False).answers[-1] == answers


def test_meaning_that_is_all_alike_answers_nothing() -> None:
    assert not fuse(evidence([0] * 31, [0.7] * 31), phrases=False).answers.any()


@given(st.integers(6, 40), st.integers(0, 200))
def test_few_answer_by_meaning_alone(near: int, far: int) -> None:
    semantic = [0.9 + 0.0001 * n for n in range(near)] + [0.7] * (far + 200)
    assert (
        np.flatnonzero(fuse(evidence([0] * len(semantic), semantic), phrases=False).answers).size == NEAREST
    )


def test_meaning_never_answers_without_the_phrases() -> None:
    assert not fuse(evidence([0] * 31, [0.7] * 30 + [0.95]), phrases=True).answers.any()


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=30), st.sampled_from(Sort))
def test_order_is_whole_and_repeatable(pairs: list[tuple[int, int]], sort: Sort) -> None:
    scores = np.array([float(score) for score, _ in pairs])
    dates = np.array([date for _, date in pairs], dtype=np.int64)
    rows = np.arange(len(pairs))
    ranked = order(rows, scores, dates, sort)
    assert sorted(ranked.tolist()) == rows.tolist()
    assert ranked.tolist() == order(ranked[::-1], scores, dates, sort).tolist()


def test_newest_first_unknown_last_best_first_on_one_day() -> None:
    dates = np.array([0, 738000, 738900, 738900], dtype=np.int64)
    scores = np.array([9.0, 1.0, 2.0, 3.0])
    assert order(np.arange(4), scores, dates, Sort.DATE).tolist() == [3, 2, 1, 0]
