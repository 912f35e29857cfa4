"""A catalog's life beyond one file: the backups taken of it, and what outlives its being restored."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import sqlalchemy as sa

from indexer.catalog import erasures
from indexer.catalog import schema as t
from indexer.catalog.erasures import Erasure
from indexer.catalog.migrations import new_epoch
from indexer.catalog.sealing import seal

_COUNTERS = sa.table("sqlite_sequence", sa.column("name"), sa.column("seq"))
"""The last key that was given in each of our tables, which SQLite keeps so that none is given twice."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was taken: when (UTC, ISO 8601), into which file, and of which moment."""

    taken: str
    path: str
    sequence: int
    epoch: str


@dataclass(frozen=True, slots=True)
class Heritage:
    """What outlives a catalog whose place another takes: how far it had come, the keys it gave, its backups, and what
    was erased and how long meetings are kept."""

    sequence: int = 0
    keys: Mapping[str, int] = field(default_factory=dict)
    backups: tuple[Backup, ...] = ()
    erasures: tuple[Erasure, ...] = ()
    retention: str | None = None


def backups(connection: sa.Connection) -> list[Backup]:
    """The backups that were noted, in that order."""
    b = t.backups.c
    asked = sa.select(b.taken, b.path, b.sequence, b.epoch).order_by(b.key)
    return [Backup(*row) for row in connection.execute(asked)]


def note(connection: sa.Connection, backup: Backup) -> None:
    """Note a backup."""
    row = {
        "taken": backup.taken,
        "path": backup.path,
        "sequence": backup.sequence,
        "epoch": backup.epoch,
    }
    key = connection.execute(sa.insert(t.backups).returning(t.backups.c.key), row).scalar_one()
    seal(connection, t.backups, t.backups.c.key == key)


def heritage(connection: sa.Connection) -> Heritage:
    """What the catalog leaves to one that takes its place."""
    sequence = connection.execute(sa.select(t.clock.c.sequence)).scalar_one()
    keys: dict[str, int] = dict(connection.execute(sa.select(_COUNTERS)).all())
    return Heritage(
        int(sequence),
        keys,
        tuple(backups(connection)),
        tuple(erasures.remembered(connection)),
        erasures.retention(connection),
    )


def renew(connection: sa.Connection, old: Heritage) -> None:
    """Begin another epoch at a sequence that was never seen.

    Whoever compares sequences alone sees a change, and keys are not given again that meant another item in the
    catalog before, so that a reader who holds an older state finds what it looks for, or nothing. What was erased since
    is to be erased again.
    """
    reached = sa.func.max(t.clock.c.sequence, old.sequence) + 1
    connection.execute(sa.update(t.clock).values(sequence=reached, epoch=new_epoch()))
    seal(connection, t.clock)
    known = backups(connection)
    for backup in old.backups:
        if backup not in known:
            note(connection, backup)
    done = {replace(erasure, done=False) for erasure in erasures.remembered(connection)}
    for erasure in (replace(erasure, done=False) for erasure in old.erasures):
        if erasure not in done:
            erasures.note(connection, erasure)
    if old.retention is not None:
        erasures.retain(connection, old.retention)
    given: dict[str, int] = dict(connection.execute(sa.select(_COUNTERS)).all())
    for name, last in old.keys.items():
        if name not in given:
            connection.execute(sa.insert(_COUNTERS), {"name": name, "seq": last})
        elif given[name] < last:
            connection.execute(sa.update(_COUNTERS).where(_COUNTERS.c.name == name).values(seq=last))
