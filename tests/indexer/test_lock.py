import subprocess
import sys
from pathlib import Path

import pytest

from indexer.lock import locked, shared
from models.errors import IndexBusy, StorageFailed

_ROOT = Path(__file__).parents[2]

_HOLD = """
import sys
from pathlib import Path
from indexer.lock import locked
with locked(Path(sys.argv[1]), 0.0):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_only_one_holds_it(tmp_path: Path):
    with locked(tmp_path / "lock", 0.0), pytest.raises(IndexBusy), locked(tmp_path / "lock", 0.1):
        pass
    with locked(tmp_path / "lock", 0.0):
        pass


def test_another_process_keeps_us_out_until_it_is_killed(tmp_path: Path):
    child = [sys.executable, "-c", _HOLD, str(tmp_path / "lock")]
    with subprocess.Popen(child, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=_ROOT) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(IndexBusy), locked(tmp_path / "lock", 0.0):
            pass
        holder.kill()
    with locked(tmp_path / "lock", 0.0):
        pass


def test_a_lock_that_cannot_be_made_is_a_storage_failure(tmp_path: Path):
    with pytest.raises(StorageFailed), locked(tmp_path / "nowhere" / "lock", 0.0):
        pass


def test_who_keeps_writers_out_does_so_together_with_others(tmp_path: Path):
    with locked(tmp_path / "lock", 0.0), pytest.raises(IndexBusy), shared(tmp_path / "lock", 0.0):
        pass
    path = tmp_path / "lock"
    with shared(path, 0.0), shared(path, 0.0), pytest.raises(IndexBusy), locked(path, 0.0):
        pass
    with locked(tmp_path / "lock", 0.0):
        pass


def test_keeping_writers_out_needs_nothing_to_be_written(tmp_path: Path):
    with shared(tmp_path / "lock", 0.0):
        assert list(tmp_path.iterdir()) == []
