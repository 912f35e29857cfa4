"""Which items answer."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from search_api.ranking.fusion import fuse
from search_api.ranking.relevance import CALIBRATION, SPREAD, USUAL, answering, lasting, leading, signals
from search_api.ranking.retrieval import Evidence
from tests.search_api.evidence import evidence

ALL = np.ones(3, dtype=np.bool_)
ALIKE = [0.60, 0.60, 0.60]


def answers(
    found: Evidence, fits: NDArray[np.float64] | None, allowed: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    return answering(found, fits, fuse(found, fits).scores, allowed)


def test_an_item_that_holds_all_that_was_asked_answers_and_one_that_holds_little_does_not() -> None:
    found = evidence(words=[[2.0, 0, 0], [2.0, 0.1, 0]], weights=[2.0, 0.3], semantic=[0.65, 0.5, 0.5])
    assert answers(found, None, ALL).tolist() == [True, False, False]


def test_a_question_of_which_nothing_stands_anywhere_is_refused() -> None:
    found = evidence(words=[[0, 0, 0], [0, 0, 0]], semantic=[0.60, 0.59, 0.61])
    assert not answers(found, None, ALL).any()


def test_a_question_whose_telling_word_is_missing_is_refused_though_its_common_word_stands() -> None:
    found = evidence(words=[[0, 0, 0], [0.3, 0.3, 0.3]], weights=[5.0, 0.3], semantic=ALIKE)
    assert not answers(found, None, ALL).any()


def test_a_part_of_a_compound_is_less_than_the_word() -> None:
    found = evidence(words=[[0.2, 0.7, 5.0]], semantic=ALIKE)
    assert signals(found, None)[0] == pytest.approx([2 / 7, 1, 1])


def test_a_question_that_all_items_lie_far_from_is_refused_sooner() -> None:
    near, far = [0.66, 0.55, 0.55], [0.66, 0.35, 0.35]
    words = [[0.1, 0, 0]]
    assert answers(evidence(words=words, semantic=near), None, ALL).any()
    assert not answers(evidence(words=words, semantic=far), None, ALL).any()


def test_meaning_answers_alone_where_an_item_lies_near() -> None:
    assert answers(evidence(semantic=[0.8, 0.45, 0.45]), None, ALL).tolist() == [True, False, False]


def test_subscribers_are_told_less_where_no_word_of_the_topic_stands_anywhere() -> None:
    unheard = evidence(words=[[0, 0, 0]], semantic=[0.58, 0.55, 0.9])
    assert lasting(unheard, None).tolist() == [False, False, True]
    assert lasting(evidence(words=[[0, 0.2, 0]], semantic=[0.58, 0.55, 0.9]), None).all()


def test_who_is_not_concerned_does_not_answer_for_who_was_asked_for() -> None:
    found = evidence(words=[[2.0, 2.0, 0]], weights=[2.0], semantic=[0.7, 0.7, 0.5])
    assert answers(found, np.array([1.0, 0.0, 1.0]), ALL).tolist() == [True, False, False]


def test_nobody_answers_for_who_is_nowhere_concerned() -> None:
    found = evidence(words=[[2.0, 2.0, 0]], weights=[2.0], semantic=ALIKE)
    assert answers(found, None, ALL).any() != answers(found, np.zeros(3), ALL).any()


def test_what_is_not_allowed_does_not_answer_nor_let_others_answer() -> None:
    found = evidence(words=[[2.0, 0, 0]], weights=[2.0], semantic=[0.7, 0.6, 0.6])
    assert not answers(found, None, np.array([False, True, True])).any()


def test_the_share_that_stands_in_an_item_is_by_weight() -> None:
    found = evidence(words=[[3.0, 0, 3.0], [1.0, 1.0, 0]], weights=[3.0, 1.0])
    held, _, missed, _ = signals(found, np.array([1.0, 0.5, 0.0]))
    assert held.tolist() == [1, 0.25, 0.75]
    assert missed.tolist() == [0, 0.5, 1]


def test_cosines_of_another_encoder_count_by_how_far_they_lie_from_the_mean() -> None:
    semantic = [0.1, 0.2, 0.3]
    _, near, _, _ = signals(evidence(semantic=semantic, calibrated=False), None)
    assert near.mean() == pytest.approx(USUAL)
    assert near.std() == pytest.approx(SPREAD)
    assert signals(evidence(semantic=semantic), None)[1].tolist() == semantic


def test_a_name_alone_is_not_the_topic() -> None:
    found = evidence(words=[[0, 0, 0], [2.0, 2.0, 0]], weights=[3.0, 0.5], semantic=[0.55, 0.5, 0.5])
    found = replace(found, topic=np.array([True, False]))
    assert not answers(found, np.ones(3), ALL).any()


def test_an_item_that_writes_a_name_does_not_miss_it() -> None:
    found = evidence(words=[[2.0, 2.0, 0], [0, 2.0, 0]])
    found = replace(found, topic=np.array([True, False]))
    assert signals(found, np.zeros(3))[2].tolist() == [1, 0, 1]


def test_of_the_items_ranked_highest_that_fit_the_names_the_one_that_says_most_leads() -> None:
    scores, said = np.array([3.0, 2.0, 1.0]), np.array([1.0, 2.0, 3.0])
    assert leading(said, None, scores, ALL) == 2
    assert leading(said, np.array([1.0, 1.0, 0.0]), scores, ALL) == 1
    assert leading(said, np.array([0.0, 1.0, 1.0]), scores, np.array([True, False, False])) == 0


def test_what_is_not_ranked_high_does_not_lead() -> None:
    scores, said = np.arange(30.0), -np.arange(30.0)
    assert leading(said, None, scores, np.ones(30, dtype=np.bool_)) == 20


def test_sums_weigh_each_signal() -> None:
    alike = signals(evidence(semantic=ALIKE), None)
    more = alike + np.array([[0.1], [0], [0], [0]])
    assert CALIBRATION.sums(more) - CALIBRATION.sums(alike) == pytest.approx(0.1 * CALIBRATION.held)
