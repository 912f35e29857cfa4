"""What the port promises, held to every encoder."""

import numpy as np
import pytest

from models.encoder import Encoder

TEXTS = (
    "Beslut",
    "Kommunstyrelsen beslutar att återremittera ärendet till förvaltningen för ny beredning.",
    "",
    "Nästa möte hålls den 12 mars i Skövde. " * 9,
    "?",
    "Rektorerna rapporterar om frånvaron under hösten.",
    "🙂 § 22",
)


@pytest.mark.parametrize("method", ["encode_queries", "encode_passages"])
def test_every_text_has_a_row_of_length_one(any_encoder: Encoder, method: str) -> None:
    vectors = getattr(any_encoder, method)(TEXTS)
    assert vectors.shape == (len(TEXTS), any_encoder.dimension)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


@pytest.mark.parametrize("method", ["encode_queries", "encode_passages"])
def test_no_texts_give_no_rows(any_encoder: Encoder, method: str) -> None:
    vectors = getattr(any_encoder, method)([])
    assert vectors.shape == (0, any_encoder.dimension)
    assert vectors.dtype == np.float32


@pytest.mark.parametrize("method", ["encode_queries", "encode_passages"])
def test_a_vector_does_not_depend_on_its_company(any_encoder: Encoder, method: str) -> None:
    encode = getattr(any_encoder, method)
    together = encode(TEXTS)
    for text, vector in zip(TEXTS, together, strict=True):
        assert encode([text])[0] @ vector > 0.9999


def test_a_text_that_shares_words_is_nearer(any_encoder: Encoder) -> None:
    (question,) = any_encoder.encode_queries(["När hålls nästa möte?"])
    near, far = any_encoder.encode_passages(["Nästa möte hålls i mars.", "Hunden äter gröna äpplen."])
    assert question @ near > question @ far + 0.02
