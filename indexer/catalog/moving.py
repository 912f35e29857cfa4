"""A meeting whose file has another place now: stored anew under its id, nothing read or encoded again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import sqlalchemy as sa

from indexer.catalog import documents, reading, writing
from indexer.catalog import schema as t
from indexer.sentences import Sentences
from models.encoder.base import Vectors
from models.records import Meeting, Passage


@dataclass(frozen=True, slots=True)
class Stored:
    """A meeting, and what was encoded of it: each aligned with `meeting.items`."""

    meeting: Meeting
    passages: Sequence[Sequence[Passage]]
    vectors: Sequence[Vectors]
    sentences: Sequence[Sentences]


def move(connection: sa.Connection, document_id: str, source: str, path: str, dimension: int) -> None:
    """Give a document, and its meeting if it has one, another source and path. `dimension` is that of vectors."""
    live = sa.select(t.meetings.c.key).where(t.meetings.c.id == document_id, reading.LIVE)
    key = connection.execute(live).scalar_one_or_none()
    row = connection.execute(sa.select(t.documents).where(t.documents.c.id == document_id)).one()
    documents.put(
        connection,
        {"id": row.id, "source": source, "path": path, "digest": row.digest, "reason": row.reason},
    )
    if key is None:
        return
    found = stored(connection, key, dimension)
    sequence = writing.advance(connection)
    writing.retire(connection, document_id, sequence)
    meeting = replace(found.meeting, source=source)
    writing.insert_meeting(connection, meeting, sequence, found.passages, found.vectors, found.sentences)


def stored(connection: sa.Connection, key: int, dimension: int) -> Stored:
    """The meeting with a key, with all that was encoded of it."""
    (meeting,) = reading.whole_meetings(connection, [key])
    asked = sa.select(t.items.c.key, t.items.c.id).where(t.items.c.meeting == key).order_by(t.items.c.key)
    items: dict[int, str] = dict(connection.execute(asked).all())
    told: dict[int, Sentences] = {}
    for some in reading.in_batches(list(items)):
        told |= reading.sentences(connection, some)
    cut = [_passages(connection, item, id, dimension) for item, id in items.items()]
    nothing = Sentences((), np.empty((0, dimension), dtype=np.int8))
    return Stored(
        meeting,
        [passages for passages, _ in cut],
        [vectors for _, vectors in cut],
        [told.get(item, nothing) for item in items],
    )


def _passages(
    connection: sa.Connection, item: int, item_id: str, dimension: int
) -> tuple[list[Passage], Vectors]:
    p = t.passages.c
    asked = sa.select(p.text, p.start, p.end, p.vector).where(p.item == item).order_by(p.position)
    rows = connection.execute(asked).all()
    vectors = np.frombuffer(b"".join(row.vector for row in rows), dtype="<f4").reshape(-1, dimension)
    return [Passage(item_id, row.text, row.start, row.end) for row in rows], vectors
