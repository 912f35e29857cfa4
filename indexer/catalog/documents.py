"""The files that the catalog knows: which it has read, which not, and which are gone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from indexer.catalog import schema as t
from indexer.catalog.sealing import seal

_d = t.documents.c
_LIVING = sa.exists().where(t.meetings.c.id == _d.id, t.meetings.c.retired.is_(None))
_KNOWN = sa.or_(_LIVING, _d.reason.is_not(None))
"""A document whose meeting was removed stays only for readers of an older sequence."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file: its id, which is its meeting's, its `source` as the user reached it, its resolved path, and its digest.

    The digest is empty where the file has to be read again. `reason` is why it could not be read the last time.
    """

    id: str
    source: str
    path: str
    digest: str
    reason: str | None = None


def known(connection: sa.Connection, *where: sa.ColumnElement[bool]) -> list[Document]:
    """The files that have a meeting or could not be read, by source."""
    told = sa.select(_d.id, _d.source, _d.path, _d.digest, _d.reason)
    asked = told.where(_KNOWN, *where).order_by(_d.source, _d.id)
    return [Document(*row) for row in connection.execute(asked)]


def identify(connection: sa.Connection, ids: Sequence[str], path: str) -> str:
    """The id of the file at a path: the one it has, else the first of `ids` that is not another file's.

    A file keeps its id when it is moved, so that the id that its old path would give may be taken.
    """
    # A name that is no UTF-8 is stored as it can be shown, and another may be shown alike.
    told = path if "\ufffd" not in path else None
    at_path = set(connection.execute(sa.select(_d.id).where(_d.path == told)).scalars())
    asked = sa.select(_d.id, _d.path).where(_d.id.in_(ids))
    owners: dict[str, str] = dict(connection.execute(asked).all())
    free = (id for id in ids if owners.get(id, path) == path)
    return next((id for id in ids if id in at_path), None) or min(at_path, default=None) or next(free)


def put(connection: sa.Connection, document: dict[str, Any]) -> None:
    """Insert or update a row of documents, by its `id`."""
    same = _d.id == document["id"]
    if not connection.execute(sa.update(t.documents).where(same).values(document)).rowcount:
        connection.execute(sa.insert(t.documents), document)
    seal(connection, t.documents, same)


def rebase(connection: sa.Connection, old: str, new: str) -> None:
    """Note that what lay in a folder lies in another, by the same names."""
    asked = sa.select(_d.id, _d.path).where(_d.path.startswith(f"{old}/", autoescape=True))
    for id, path in connection.execute(asked).all():
        put(connection, {"id": id, "path": new + path.removeprefix(old)})


def forget(connection: sa.Connection, document_id: str) -> None:
    """Have a file read again the next time that it is met."""
    same = _d.id == document_id
    connection.execute(sa.update(t.documents).where(same).values(digest="", reason=None))
    seal(connection, t.documents, same)


def remove(connection: sa.Connection, document_id: str, sequence: int) -> None:
    """Note that there is no such meeting any more. The row of its file goes when its meetings do."""
    forget(connection, document_id)
    come_back(connection, document_id)
    connection.execute(sa.insert(t.removals), {"id": document_id, "seq": sequence})
    seal(connection, t.removals, t.removals.c.id == document_id)


def come_back(connection: sa.Connection, document_id: str) -> None:
    """Note that there is such a meeting again."""
    connection.execute(sa.delete(t.removals).where(t.removals.c.id == document_id))


def sweep(connection: sa.Connection) -> None:
    """Delete the removed files whose meetings are gone, and that were not met again since."""
    removed, owned = sa.select(t.removals.c.id), sa.select(t.meetings.c.id)
    left = sa.and_(_d.id.in_(removed), _d.id.not_in(owned), _d.reason.is_(None))
    connection.execute(sa.delete(t.documents).where(left))
