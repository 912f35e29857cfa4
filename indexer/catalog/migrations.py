"""Older catalogs brought to this version, each step in the transaction of the writer that opens one."""

import secrets
from collections.abc import Callable, Mapping

import sqlalchemy as sa

from indexer.catalog import schema as t
from indexer.catalog import sealing


def new_epoch() -> str:
    """A name for a stretch of a catalog's life, in which its sequence only grows."""
    return secrets.token_hex(8)


def migrate(connection: sa.Connection, version: str) -> None:
    """Bring the tables from a version in STEPS to `schema.SCHEMA_VERSION`."""
    while version in STEPS:
        version, step = STEPS[version]
        step(connection)
    stamp = sa.update(t.meta).where(t.meta.c.name == "schema").values(value=version)
    connection.execute(stamp)
    sealing.seal_meta(connection)


def _with_checksums(connection: sa.Connection) -> None:
    """From 5: checksums, an epoch, what was removed, and the backups."""
    for name in ("clock", "documents", "meetings"):
        connection.exec_driver_sql(f"ALTER TABLE {name} ADD COLUMN checksum VARCHAR DEFAULT '' NOT NULL")
    connection.exec_driver_sql("ALTER TABLE clock ADD COLUMN epoch VARCHAR DEFAULT '' NOT NULL")
    for column in ("digest", "path"):
        connection.exec_driver_sql(f"CREATE INDEX ix_documents_{column} ON documents ({column})")
    for name in ("removals", "backups"):
        t.schema.tables[name].create(connection)
    connection.execute(sa.update(t.clock).values(epoch=new_epoch()))
    for table in (t.clock, t.documents, t.removals, t.backups):
        sealing.seal(connection, table)
    for key in connection.execute(sa.select(t.meetings.c.key)).scalars().all():
        sealing.seal_meeting(connection, key)


def _with_erasures(connection: sa.Connection) -> None:
    """From 6: what was erased, and is not taken up again."""
    t.erasures.create(connection)


STEPS: Mapping[str, tuple[str, Callable[[sa.Connection], None]]] = {
    "5": ("6", _with_checksums),
    "6": ("7", _with_erasures),
}
"""By version: the next one, and what leads there. A version that stands here is told to be migrated."""
