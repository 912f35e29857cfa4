import shutil
from pathlib import Path

import huggingface_hub.constants
import pytest

from models.encoder.found import find
from models.errors import WeightsMissing


def test_a_model_keeps_its_name_where_it_moves(tiny: Path, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere" / "tiny"
    shutil.copytree(tiny, moved)
    assert find(str(moved)).name == find(str(tiny)).name
    assert find(str(tiny)).name.startswith("tiny@")


@pytest.mark.parametrize("name", ["model.safetensors", "tokenizer.json", "config_sentence_transformers.json"])
def test_a_model_that_changes_changes_its_name(tiny: Path, name: str) -> None:
    before = find(str(tiny))
    data = bytearray((tiny / name).read_bytes())
    data[-9] ^= 1
    (tiny / name).write_bytes(data)
    assert find(str(tiny)).name != before.name
    assert find(str(tiny)).folder == before.folder


def test_a_model_fetched_from_a_hub_is_found_by_its_name(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "hub" / "models--some--model"
    (home / "refs").mkdir(parents=True)
    (home / "refs" / "main").write_text("c0ffee", encoding="utf-8")
    shutil.copytree(tiny, home / "snapshots" / "c0ffee")
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    found = find("some/model")
    assert found.folder == home / "snapshots" / "c0ffee"
    assert found.name == find(str(tiny)).name.replace("tiny", "some/model")


@pytest.mark.parametrize(
    "source", ["", "no-such-model", "no/such-model", "./no/such/folder", "/no/such/folder"]
)
def test_a_model_that_is_not_there_is_told(source: str) -> None:
    with pytest.raises(WeightsMissing, match="No encoder is called") as caught:
        find(source)
    assert "hf download" in caught.value.remedy
