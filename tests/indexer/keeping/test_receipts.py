import json
from pathlib import Path

import pytest

from indexer.catalog import Cause, Moment
from indexer.keeping.receipts import Copy, Receipt, checksum, keep
from models.errors import StorageFailed

RECEIPT = Receipt(
    Cause.DOCUMENT,
    "2026-11-22T10:00:00+00:00",
    "a1",
    ("a1",),
    {"items": 2},
    Moment(1, "e"),
    Moment(3, "e"),
    (Copy("/b.zip", True),),
)


def test_a_receipt_is_kept_with_a_checksum_that_tells_every_change(tmp_path: Path):
    path = keep(RECEIPT, tmp_path / "receipts")
    told = json.loads(path.read_text())
    assert told["checksum"] == checksum(told) == RECEIPT.data()["checksum"]
    assert checksum({**told, "counts": {"items": 3}}) != told["checksum"]
    assert path.name.startswith("20261122T100000Z-")
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_where_it_cannot_be_written_that_is_told(tmp_path: Path):
    (tmp_path / "receipts").write_text("")
    with pytest.raises(StorageFailed):
        keep(RECEIPT, tmp_path / "receipts")
