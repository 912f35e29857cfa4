"""What the index is like just now."""

import os
import time
from pathlib import Path

import pytest

from models.errors import StorageFailed
from search_api.operations.vitals import age
from search_api.service import SearchService


def test_of_an_index(service: SearchService) -> None:
    told = service.vitals()
    assert (told.meetings, told.items, told.unread) == (3, 8, 1)
    assert told.sequence == service.sequence()
    assert 0 <= told.age < 60


def test_the_age_is_that_of_the_youngest_of_catalog_and_log(tmp_path: Path) -> None:
    catalog, log = tmp_path / "catalog.sqlite", tmp_path / "catalog.sqlite-wal"
    catalog.write_bytes(b"x")
    log.write_bytes(b"x")
    now = time.time()
    os.utime(catalog, (now, now - 5000))
    os.utime(log, (now, now - 100))
    assert 100 <= age(tmp_path) < 160
    log.write_bytes(b"")  # nothing was written to it since the catalog took it over
    assert 5000 <= age(tmp_path) < 5060


def test_the_age_of_nothing(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        age(tmp_path)
