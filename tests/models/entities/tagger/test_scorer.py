import numpy as np

from models.entities.tagger.scorer import padded


def test_windows_are_filled_up_to_the_longest_or_further() -> None:
    cut = [np.array([7, 8, 9]), np.array([7])]
    ids, mask = padded(cut)
    assert ids.tolist() == [[0, 7, 8, 9, 2], [0, 7, 2, 1, 1]]
    assert mask.tolist() == [[True] * 5, [True] * 3 + [False] * 2]
    assert padded(cut, length=8)[0].shape == (2, 8)
