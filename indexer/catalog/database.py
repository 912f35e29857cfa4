"""Connections and transactions, and what a database's troubles mean to a user."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from models.errors import IndexBusy, NotAnIndex, ParagrafError, StorageFailed

_PATIENCE = 5.0
"""Seconds to wait for another process's transaction; ours last milliseconds."""

_STORAGE = {
    sqlite3.SQLITE_FULL: ("The disk is full", "Free some space"),
    sqlite3.SQLITE_READONLY: ("The index may not be written to", "Check the rights of its folder"),
    sqlite3.SQLITE_PERM: ("The index may not be written to", "Check the rights of its folder"),
    sqlite3.SQLITE_CANTOPEN: ("The index cannot be opened", "Check the rights of its folder"),
    sqlite3.SQLITE_IOERR: ("The disk could not be read or written", "Check the disk and its free space"),
    sqlite3.SQLITE_CORRUPT: ("The catalog is damaged", "Restore a backup (paragraf restore) or index anew"),
}

_UNDECODABLE = "Could not decode to UTF-8"
"""What Python's driver says, without a code, of a text that is none any more."""


_UNWRITABLE = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR}


def file_url(path: Path) -> sa.URL:
    """The URL of an SQLite database in a file, whatever characters its path holds."""
    return sa.URL.create("sqlite", database=str(path))


class Database:
    """A database at a SQLAlchemy URL. Both transactions translate its errors into ours."""

    def __init__(self, url: str | sa.URL) -> None:
        self.url = sa.make_url(url)
        self._lite = self.url.get_backend_name() == "sqlite"
        if not self._lite:
            self._engine = self._writer = sa.create_engine(self.url)
            return
        self._writer = sa.create_engine(self.url, connect_args={"timeout": _PATIENCE})
        self._engine = sa.create_engine(self.url, creator=lambda: _reader(Path(self.url.database or "")))
        for engine, begin in ((self._engine, "BEGIN"), (self._writer, "BEGIN IMMEDIATE")):
            sa.event.listen(engine, "connect", _prepare)
            # A writer takes its lock at once: one that has read first could find that it may not write after all.
            sa.event.listen(engine, "begin", partial(_begin, begin))

    def exists(self) -> bool:
        """False when opening it would make an empty file."""
        return not self._lite or Path(self.url.database or "").is_file()

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A transaction that sees one moment of the database."""
        with _translated(), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """A transaction that stands whole once the block is left, or not at all."""
        with _translated(), self._writer.connect() as connection, connection.begin():
            yield connection

    def share(self) -> None:
        """Let readers work while a writer does (SQLite's write-ahead log). The database remembers."""
        if self._lite:
            with _translated(), self._writer.connect() as connection:
                cursor = connection.connection.cursor()
                cursor.execute("PRAGMA journal_mode = WAL")
                cursor.close()

    def copy(self, path: Path) -> None:
        """Write one moment of the database to a new file. SQLite's VACUUM INTO: free pages are left behind, so that
        nothing that was deleted is in the copy, and writers do not make it begin again."""
        with _translated(), closing(_reader(Path(self.url.database or ""))) as connection:
            connection.execute("VACUUM INTO ?", (str(path),))

    def overwrite(self, path: Path) -> None:
        """Put what the database in a file holds in place of everything here, in one transaction (SQLite's backup)."""
        here = Path(self.url.database or "")
        with (
            _translated(),
            closing(sqlite3.connect(path)) as source,
            closing(sqlite3.connect(here, timeout=_PATIENCE)) as target,
        ):
            target.execute("PRAGMA synchronous = FULL")
            source.backup(target)

    def wipe(self) -> None:
        """Leave nothing of what was deleted in the files: SQLite's VACUUM, and its log emptied.

        Raises IndexBusy when a reader is at work for long. Another database sees to that by itself.
        """
        if not self._lite:
            return
        here = Path(self.url.database or "")
        with (
            _translated(),
            closing(sqlite3.connect(here, timeout=_PATIENCE, isolation_level=None)) as connection,
        ):
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("VACUUM")
            if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                raise IndexBusy(
                    "Somebody reads what is being erased", "Run it again in a moment: it is not done."
                )

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()
        self._writer.dispose()


def _reader(path: Path) -> sqlite3.Connection:
    """A connection that reads; also where nothing can be written, on a full disk or a read-only one.

    There SQLite cannot make the file that readers and a writer share. When no log of changes lies beside the
    database it is whole as it is, and is read as something that nobody changes.
    """
    connection = sqlite3.connect(path, timeout=_PATIENCE, check_same_thread=False)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        log = path.with_name(f"{path.name}-wal")
        if (error.sqlite_errorcode & 0xFF) not in _UNWRITABLE or (log.exists() and log.stat().st_size):
            raise
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        return sqlite3.connect(uri, uri=True, timeout=_PATIENCE, check_same_thread=False)
    return connection


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    # The driver's own BEGIN comes late and never for reads; _begin takes its place.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    # A commit that was told is on the disk, whatever SQLite was built with: NORMAL loses the last at a power cut.
    connection.execute("PRAGMA synchronous = FULL")


def _begin(statement: str, connection: sa.Connection) -> None:
    connection.exec_driver_sql(statement)


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except sa.exc.DBAPIError as error:
        if (ours := _meaning(error.orig)) is None:
            raise
        raise ours from error
    except sqlite3.Error as error:
        if (ours := _meaning(error)) is None:
            raise
        raise ours from error


def _meaning(error: BaseException | None) -> ParagrafError | None:
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if _UNDECODABLE in str(error):
        code = sqlite3.SQLITE_CORRUPT
    if code is None:
        return None
    primary = code & 0xFF  # the higher bits only refine it
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return IndexBusy("The index is being written by another process", "Try again when it is done.")
    if primary == sqlite3.SQLITE_NOTADB:
        return NotAnIndex("The catalog is no database", "Point to a folder that Paragraf made.")
    if primary in _STORAGE:
        wrong, remedy = _STORAGE[primary]
        return StorageFailed(wrong, f"{remedy}, then run again; what was stored before stands.")
    return None
