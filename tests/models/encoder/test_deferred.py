import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from models.encoder.base import Encoder
from models.encoder.deferred import DeferredEncoder
from models.errors import WeightsMissing
from tests.fakes import FakeEncoder


def test_it_is_known_before_it_is_loaded() -> None:
    encoder = DeferredEncoder("some", 64, lambda: pytest.fail("loaded for nothing"))
    assert (encoder.name, encoder.dimension) == ("some", 64)


def test_it_gives_the_vectors_of_the_one_it_loads(fake_encoder: FakeEncoder) -> None:
    encoder = DeferredEncoder("fake", 64, lambda: fake_encoder)
    texts = ["beslut om skolan", "nästa möte"]
    np.testing.assert_array_equal(encoder.encode_queries(texts), fake_encoder.encode_queries(texts))
    np.testing.assert_array_equal(encoder.encode_passages(texts), fake_encoder.encode_passages(texts))


def test_threads_that_come_at_once_load_it_once(fake_encoder: FakeEncoder) -> None:
    loads = []

    def load() -> Encoder:
        loads.append(1)
        time.sleep(0.05)
        return fake_encoder

    encoder = DeferredEncoder("fake", 64, load)
    with ThreadPoolExecutor(8) as pool:
        shapes = set(
            pool.map(
                lambda text: encoder.encode_queries([text]).shape, "åtta olika texter på en gång".split()
            )
        )
    assert shapes == {(1, 64)}
    assert loads == [1]


def test_a_load_that_fails_is_tried_again(fake_encoder: FakeEncoder) -> None:
    failures = [WeightsMissing("not yet", "wait")]

    def load() -> Encoder:
        if failures:
            raise failures.pop()
        return fake_encoder

    encoder = DeferredEncoder("fake", 64, load)
    with pytest.raises(WeightsMissing):
        encoder.encode_queries(["beslut"])
    assert encoder.encode_queries(["beslut"]).shape == (1, 64)
