import json
from pathlib import Path

import pytest

from indexer.catalog import Cause, Erasure, Heritage
from indexer.index import MEMORY, Index
from indexer.keeping import memory
from indexer.keeping.memory import Memory
from models.errors import MissingPath, StorageFailed

DOCUMENT = Erasure(Cause.DOCUMENT, "2026-11-22T10:00:00+00:00", "a", "digest", done=True)
PERSON = Erasure(Cause.PERSON, "2026-11-22T11:00:00+00:00", salt="s", token="t", done=True)


@pytest.fixture
def kept(index: Index) -> Path:
    index.catalog.erasures.note([DOCUMENT, PERSON])
    index.catalog.erasures.retain("10y")
    memory.keep(index)
    return index.directory / MEMORY


def test_what_the_catalog_remembers_is_kept_beside_it_for_its_owner_alone(kept: Path):
    assert memory.recall(kept) == memory.left(kept.parent) == Memory((DOCUMENT, PERSON), "10y")
    assert kept.stat().st_mode & 0o777 == 0o600


def test_it_follows_the_catalog_and_is_not_written_again_for_nothing(index: Index, kept: Path):
    before = kept.stat().st_mtime_ns
    index.catalog.erasures.settle()
    memory.keep(index)
    assert kept.stat().st_mtime_ns == before
    index.catalog.erasures.forget([DOCUMENT])
    index.catalog.erasures.retain(None)
    memory.keep(index)
    assert memory.recall(kept) == Memory((PERSON,))


@pytest.mark.parametrize("damage", ["", "no JSON", "[]", "{}", '{"what": "paragraf erasures"}'])
def test_what_is_not_as_it_was_written_is_refused(kept: Path, damage: str):
    kept.write_text(damage)
    with pytest.raises(StorageFailed, match=MEMORY):
        memory.recall(kept)
    assert memory.left(kept.parent) is None
    assert memory.is_damaged(kept.parent)


def test_no_line_can_be_taken_out_unseen(kept: Path):
    told = json.loads(kept.read_text())
    told["erasures"].pop()
    kept.write_text(json.dumps(told))
    with pytest.raises(StorageFailed):
        memory.recall(kept)


def test_where_there_is_none_that_is_told(tmp_path: Path):
    with pytest.raises(MissingPath):
        memory.recall(tmp_path / MEMORY)
    assert memory.left(tmp_path) is None
    assert not memory.is_damaged(tmp_path)


def test_a_restored_catalog_takes_over_what_anybody_remembers():
    known = Heritage(7, erasures=(DOCUMENT,), retention=None)
    both = memory.joined(known, [Memory((DOCUMENT, PERSON), "10y")])
    assert (both.sequence, both.erasures, both.retention) == (7, (DOCUMENT, PERSON), None)
    assert memory.joined(None, [Memory((PERSON,), "10y")]) == Heritage(erasures=(PERSON,), retention="10y")
    assert memory.joined(None, []) == Heritage()
