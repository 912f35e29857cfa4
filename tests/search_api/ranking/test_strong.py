"""The items that answer well."""

from dataclasses import replace

import numpy as np
import pytest

from search_api.ranking.strong import strong
from search_api.service import SearchService
from search_api.understanding import parse_query


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 1.0])
def test_what_stays_has_its_share_of_the_best_score(service: SearchService, share: float) -> None:
    weighed = service.weigh(parse_query("skolskjuts"))
    kept = strong(weighed, share).answers
    scores = weighed.fused.scores
    top = scores[weighed.answers].max()
    assert scores[kept].max() == top
    assert (scores[kept] >= share * top).all()
    assert not (scores[weighed.answers & ~kept] >= share * top).any()


def test_a_question_without_a_topic_keeps_all_that_answers(service: SearchService) -> None:
    weighed = service.weigh(parse_query("beslut"))
    assert weighed.answers.sum() > 1
    assert np.array_equal(strong(weighed, 1.0).answers, weighed.answers)


def test_where_nothing_answers_nothing_is_kept(service: SearchService) -> None:
    weighed = service.weigh(parse_query('"finns inte alls"'))
    assert not strong(weighed, 0.5).answers.any()


def test_what_only_lies_near_is_kept_where_it_lies_very_near(service: SearchService) -> None:
    weighed = service.weigh(parse_query("skolskjuts"))
    nowhere = np.zeros_like(weighed.evidence.words)
    for cosine, kept in ((0.5, False), (0.99, True)):
        semantic = np.full_like(weighed.evidence.semantic, cosine)
        near = replace(
            weighed, evidence=replace(weighed.evidence, words=nowhere, semantic=semantic, calibrated=True)
        )
        assert near.answers.any()
        assert strong(near, 0.5).answers.any() == kept
        assert np.array_equal(strong(near, 0).answers, near.answers)
