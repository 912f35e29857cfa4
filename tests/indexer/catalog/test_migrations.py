import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from indexer.catalog import Catalog, migrations
from indexer.index import Index
from indexer.keeping.verifying import verify
from models.errors import NotAnIndex

# What versions 6 and 7 added, taken away again: a catalog as version 5 made it.
_BACK_TO_5 = """
DROP TABLE erasures;
DROP TABLE removals;
DROP TABLE backups;
DROP INDEX ix_documents_digest;
DROP INDEX ix_documents_path;
ALTER TABLE clock DROP COLUMN checksum;
ALTER TABLE clock DROP COLUMN epoch;
ALTER TABLE documents DROP COLUMN checksum;
ALTER TABLE meetings DROP COLUMN checksum;
DELETE FROM meta WHERE name = 'checksum';
UPDATE meta SET value = '5' WHERE name = 'schema';
"""


@pytest.fixture
def old(index: Index, make_meeting, store) -> Iterator[Path]:
    with index.writing():
        for name in ("a", "b", "a"):
            store(index.catalog, make_meeting(name, ("skolan byggs", "skolan är klar")))
        index.catch_up()
    index.close()
    with closing(sqlite3.connect(index.directory / "catalog.sqlite")) as connection:
        connection.executescript(_BACK_TO_5)
    return index.directory


def dump(directory: Path) -> list[str]:
    with closing(sqlite3.connect(directory / "catalog.sqlite")) as connection:
        return list(connection.iterdump())


def test_a_reader_is_told_the_remedy_and_changes_nothing(old: Path):
    before = dump(old)
    with pytest.raises(NotAnIndex, match="earlier version") as caught:
        Index.open(old)
    assert "paragraf migrate" in caught.value.remedy
    assert dump(old) == before


@pytest.mark.parametrize("take", ["migrate", "index"])
def test_a_writer_brings_it_to_this_version_with_all_that_it_holds(
    old: Path, take: str, fake_encoder, make_meeting
):
    taken = Index.migrated(old) if take == "migrate" else Index.create(old, fake_encoder)
    with closing(taken) as index, index.writing():
        meeting = make_meeting("a", ("skolan byggs", "skolan är klar"))
        assert index.catalog.meeting("a") == meeting
        assert index.catalog.sequence() == 3
        assert index.catalog.moment().epoch
        assert index.catalog.backups() == []
        assert index.catalog.document("b") is not None
    assert verify(old) == []
    with closing(Index.open(old)) as index:
        assert index.state().columns.keys.size == 4


def test_what_fails_halfway_leaves_the_old_version(old: Path, monkeypatch: pytest.MonkeyPatch):
    before = dump(old)

    def fail(_: object) -> None:
        raise RuntimeError("killed")

    monkeypatch.setattr(migrations.sealing, "seal_meta", fail)
    with pytest.raises(RuntimeError):
        Index.migrated(old)
    assert dump(old) == before


def test_a_migrated_catalog_has_the_tables_of_a_new_one(old: Path, tmp_path: Path):
    Index.migrated(old).close()
    Catalog.create(f"sqlite:///{tmp_path}/new.sqlite", "fake", 64).close()

    def shape(path: Path) -> set[tuple[object, ...]]:
        with closing(sqlite3.connect(path)) as connection:
            told = (
                'SELECT m.name, c.name, c.type, c."notnull" FROM sqlite_schema m, pragma_table_info(m.name) c'
            )
            indexes = "SELECT name, tbl_name, type, NULL FROM sqlite_schema WHERE type = 'index'"
            return {*connection.execute(told), *connection.execute(indexes)}

    assert shape(old / "catalog.sqlite") == shape(tmp_path / "new.sqlite")
