"""The face of `models.encoder`."""

import subprocess
import sys
from pathlib import Path

import pytest

from models.encoder import DEFAULT_ENCODER, load_encoder
from models.errors import WeightsMissing


def test_the_default_is_known_before_its_runtime_is_loaded() -> None:
    code = """
import sys
from models.encoder import load_encoder
encoder = load_encoder()
assert encoder.dimension == 384
assert not {"torch", "transformers", "tokenizers", "onnxruntime"} & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_name_on_an_index_opens_its_encoder() -> None:
    stamped = load_encoder().name
    assert stamped.startswith(f"{DEFAULT_ENCODER}@")
    assert load_encoder(stamped).name == stamped


def test_another_model_is_one_folder_away(tiny: Path) -> None:
    encoder = load_encoder(str(tiny))
    assert encoder.dimension == 32
    assert encoder.encode_queries(["beslut om skolan"]).shape == (1, 32)
    assert encoder.name.startswith("tiny@")


def test_a_model_that_is_not_there_is_told() -> None:
    with pytest.raises(WeightsMissing, match="no-such-model"):
        load_encoder("no-such-model")
