from pathlib import Path

import pytest

from indexer.files import prepared, storing
from models.errors import StorageFailed


def test_a_prepared_file_comes_into_place_when_told(tmp_path: Path):
    path = tmp_path / "stamp"
    path.write_bytes(b"old")
    with prepared(path, b"new") as place:
        assert path.read_bytes() == b"old"
        place()
        assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_prepared_file_that_is_not_placed_leaves_nothing(tmp_path: Path):
    with prepared(tmp_path / "stamp", b"new"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_file_may_be_its_owners_alone(tmp_path: Path):
    path = tmp_path / "keys"
    path.write_bytes(b"old")
    path.chmod(0o644)
    with prepared(path, b"new", 0o600) as place:
        place()
    assert path.stat().st_mode & 0o777 == 0o600


def test_the_reason_and_the_remedy_are_told(tmp_path: Path):
    with pytest.raises(StorageFailed, match="No such file") as caught, storing():
        (tmp_path / "nowhere" / "stamp").write_bytes(b"")
    assert "space" in caught.value.remedy
