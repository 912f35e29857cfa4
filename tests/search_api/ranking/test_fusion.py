"""How evidence becomes a ranking."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from search_api.ranking.fusion import DECISION_WEIGHT, FITS_WEIGHT, best, fuse, newest, z_scores
from tests.search_api.evidence import evidence

SCORES = hnp.arrays(np.float64, st.integers(0, 40), elements=st.floats(0, 30, width=32))


@given(SCORES)
def test_z_scores_are_centred_and_keep_the_order(values: np.ndarray) -> None:
    z = z_scores(values)
    assert np.isfinite(z).all()
    if z.any():
        assert z.mean() == pytest.approx(0, abs=1e-6)
        assert z.std() == pytest.approx(1)
        assert (np.diff(z[np.argsort(values, kind="stable")]) >= 0).all()


@given(SCORES)
def test_parts_add_up_to_the_score(values: np.ndarray) -> None:
    found = evidence(words=[values.tolist(), (values / 2).tolist()], semantic=values[::-1].tolist())
    every = np.ones(values.size, dtype=bool)
    fused = fuse(found, np.ones(values.size), within=every, decided=every)
    assert set(fused.parts) == {"semantic", "words", "letters", "named", "period", "decided"}
    assert np.allclose(sum(fused.parts.values()), fused.scores)


def test_words_count_alike_in_a_small_collection_and_in_a_large_one() -> None:
    small = fuse(evidence(words=[[4.0, 0.0]], weights=[4.0]))
    large = fuse(evidence(words=[[4.0, *[0.0] * 999]], weights=[4.0]))
    assert small.parts["words"][0] == large.parts["words"][0] == 1


def test_what_holds_all_that_was_asked_comes_before_what_is_full_of_one_word() -> None:
    words = fuse(evidence(words=[[3.0, 1.2], [0.0, 1.2]], weights=[2.0, 2.0])).parts["words"]
    assert words[1] > words[0]


def test_what_the_question_names_and_what_was_decided_lift() -> None:
    found = evidence(words=[[1.0, 1.0, 1.0]])
    fused = fuse(found, np.array([0.0, 1.0, 0.5]), decided=np.array([False, False, True]))
    assert fused.scores - fused.scores[0] == pytest.approx(
        [0, FITS_WEIGHT, FITS_WEIGHT / 2 + DECISION_WEIGHT]
    )


@given(st.lists(st.integers(0, 3), max_size=30), st.integers(1, 30))
def test_pages_of_the_best_follow_each_other(values: list[int], most: int) -> None:
    scores = np.array(values, dtype=np.float64)
    rows = np.arange(len(values))
    ranked = best(rows, scores)
    assert ranked.tolist() == sorted(rows.tolist(), key=lambda row: (-values[row], row))
    assert best(rows[::-1], scores, most).tolist() == ranked[:most].tolist()


def test_newest_first_unknown_last_best_first_on_one_day() -> None:
    dates = np.array([0, 738000, 738900, 738900], dtype=np.int64)
    scores = np.array([9.0, 1.0, 2.0, 3.0])
    assert newest(np.arange(4), scores, dates).tolist() == [3, 2, 1, 0]
