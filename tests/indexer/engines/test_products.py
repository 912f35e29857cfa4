import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.engines.products import Products


def unit(seed: int, count: int) -> np.ndarray:
    vectors = np.random.default_rng(seed).normal(size=(count, 96)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@given(st.integers(0, 10_000), st.integers(1, 40))
def test_products_are_the_cosines_to_a_hundredth(seed: int, count: int) -> None:
    vectors = unit(seed, count)
    assert Products(vectors)(vectors[0]) == pytest.approx(vectors @ vectors[0], abs=0.01)


def test_products_tell_near_from_nearer() -> None:
    vectors = unit(7, 2000)
    asked = (vectors[3] + 0.2 * vectors[4]) / np.linalg.norm(vectors[3] + 0.2 * vectors[4])
    exact, found = vectors @ asked, Products(vectors)(asked)
    assert found.argmax() == 3
    assert np.abs(found - exact).std() < exact.std() / 20


def test_a_vector_of_nothing_is_near_nothing() -> None:
    vectors = unit(1, 3)
    vectors[1] = 0
    assert Products(vectors)(vectors[0])[1] == 0
    assert Products(vectors)(np.zeros(96, dtype=np.float32)).tolist() == [0, 0, 0]
