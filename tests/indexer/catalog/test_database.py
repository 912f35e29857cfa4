from pathlib import Path

import pytest
import sqlalchemy as sa

from indexer.catalog import database
from indexer.catalog.database import Database, file_url
from models.errors import IndexBusy, NotAnIndex, StorageFailed

DROPS = sa.Table("drops", sa.MetaData(), sa.Column("number", sa.Integer, primary_key=True))


@pytest.fixture
def opened(tmp_path: Path):
    opened = Database(f"sqlite:///{tmp_path}/x.sqlite")
    opened.share()
    with opened.writing() as connection:
        DROPS.metadata.create_all(connection)
    yield opened
    opened.close()


def numbers(opened: Database) -> list[int]:
    with opened.reading() as connection:
        return list(connection.execute(sa.select(DROPS.c.number)).scalars())


def test_a_block_that_fails_leaves_nothing(opened: Database):
    def fail() -> None:
        with opened.writing() as connection:
            connection.execute(sa.insert(DROPS), {"number": 1})
            raise RuntimeError("killed")

    with pytest.raises(RuntimeError):
        fail()
    assert numbers(opened) == []


def test_what_cannot_be_written_can_be_read(opened: Database, tmp_path: Path):
    with opened.writing() as connection:
        connection.execute(sa.insert(DROPS), {"number": 1})
    opened.close()
    (tmp_path / "x.sqlite-shm").mkdir()  # in the way of the file that SQLite would share with others
    again = Database(file_url(tmp_path / "x.sqlite"))
    assert numbers(again) == [1]
    with pytest.raises(StorageFailed), again.writing():
        pass
    again.close()


def test_a_reader_sees_one_moment_while_a_writer_works(opened: Database):
    with opened.reading() as reader:
        assert list(reader.execute(sa.select(DROPS.c.number))) == []
        with opened.writing() as writer:
            writer.execute(sa.insert(DROPS), {"number": 1})
        assert list(reader.execute(sa.select(DROPS.c.number))) == []
    assert numbers(opened) == [1]


def test_a_second_writer_is_told_that_the_index_is_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opened
):
    monkeypatch.setattr(database, "_PATIENCE", 0.0)
    other = Database(f"sqlite:///{tmp_path}/x.sqlite")
    with opened.writing(), pytest.raises(IndexBusy), other.writing():
        pass
    other.close()


def test_a_folder_that_is_not_there_is_a_storage_failure(tmp_path: Path):
    lost = Database(f"sqlite:///{tmp_path}/nowhere/x.sqlite")
    assert not lost.exists()
    with pytest.raises(StorageFailed), lost.reading():
        pass


def test_a_damaged_file_is_a_storage_failure(tmp_path: Path, opened: Database):
    with opened.writing() as connection:
        connection.execute(sa.insert(DROPS), [{"number": n} for n in range(5000)])
    opened.close()
    path = tmp_path / "x.sqlite"
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))
    with pytest.raises(StorageFailed, match="damaged"):
        numbers(opened)


def test_a_file_of_another_kind_is_no_database(tmp_path: Path):
    (tmp_path / "x.txt").write_text("Dagordning " * 500)
    other = Database(f"sqlite:///{tmp_path}/x.txt")
    with pytest.raises(NotAnIndex), other.reading() as connection:
        connection.execute(sa.text("SELECT * FROM sqlite_master"))
    other.close()


def test_an_error_of_ours_in_a_statement_is_not_dressed_up(opened: Database):
    with pytest.raises(sa.exc.IntegrityError), opened.writing() as connection:
        connection.execute(sa.insert(DROPS), [{"number": 1}, {"number": 1}])


def test_links_between_tables_are_kept_and_readers_do_not_wait(opened: Database):
    with opened.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"


def test_a_path_may_hold_any_character(tmp_path: Path):
    path = tmp_path / "möten? 50% #1.sqlite"
    path.touch()
    assert Database(file_url(path)).exists()


def test_what_was_committed_outlives_a_power_cut(opened: Database):
    with opened.writing() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2  # FULL


def test_a_text_that_is_none_any_more_is_damage(opened: Database):
    with opened.reading() as connection, pytest.raises(sa.exc.OperationalError):
        connection.exec_driver_sql("SELECT CAST(x'c328' AS TEXT)").all()
    with pytest.raises(StorageFailed, match="damaged"), opened.reading() as connection:
        connection.exec_driver_sql("SELECT CAST(x'c328' AS TEXT)").all()


def test_a_copy_is_of_one_moment_and_takes_the_place_of_another_at_once(opened: Database, tmp_path: Path):
    with opened.writing() as connection:
        connection.execute(sa.insert(DROPS), {"number": 1})
    opened.copy(tmp_path / "copy.sqlite")
    with opened.writing() as connection:
        connection.execute(sa.insert(DROPS), {"number": 2})
    with opened.reading() as reader:
        assert len(reader.execute(sa.select(DROPS)).all()) == 2
        opened.overwrite(tmp_path / "copy.sqlite")
        assert len(reader.execute(sa.select(DROPS)).all()) == 2  # who has begun goes on with what was
    assert numbers(opened) == [1]
