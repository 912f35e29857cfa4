import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from models.entities.tagger.decoding import TAGS, best_tags, spans

O, B_PER, I_PER, B_ORG, I_ORG, B_LOC, I_LOC = range(7)  # noqa: E741


def scored(*likely: dict[int, float]) -> np.ndarray:
    scores = np.zeros((len(likely), len(TAGS)), dtype=np.float32)
    for row, tags in zip(scores, likely, strict=True):
        for tag, score in tags.items():
            row[tag] = score
    return scores


def test_a_name_goes_on_only_with_its_own_label() -> None:
    # Word by word the best would be B-PER, I-ORG.
    assert best_tags(scored({B_PER: 5}, {I_ORG: 3, I_PER: 2})) == [B_PER, I_PER]


def test_no_name_begins_in_its_middle() -> None:
    assert best_tags(scored({I_LOC: 3, B_LOC: 2})) == [B_LOC]
    assert best_tags(scored({O: 4}, {I_PER: 3, O: 1})) == [O, O]


def test_two_names_can_stand_side_by_side() -> None:
    tags = best_tags(scored({B_PER: 5}, {I_PER: 5}, {B_PER: 5}, {I_PER: 5}))
    assert list(spans(tags)) == [(0, 2, "PER"), (2, 4, "PER")]


def test_nothing_gives_nothing() -> None:
    assert best_tags(scored()) == []
    assert list(spans([])) == []


@given(st.lists(st.lists(st.floats(-9, 9, width=32), min_size=7, max_size=7), max_size=12))
def test_the_best_sequence_is_allowed_and_no_allowed_one_is_better(rows: list[list[float]]) -> None:
    scores = np.array(rows, dtype=np.float32).reshape(-1, len(TAGS))
    tags = best_tags(scores)
    found = list(spans(tags))
    outside = [TAGS[tag] for tag in tags].count("O")
    assert sum(end - start for start, end, _ in found) + outside == len(tags)
    nothing = float(scores[:, O].sum())
    assert sum(float(row[tag]) for row, tag in zip(scores, tags, strict=True)) >= nothing - 1e-3
