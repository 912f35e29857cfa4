"""What agenda items are called and where they stand in meaning: what matters are gathered from."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import sqlalchemy as sa

from indexer.catalog import schema as t
from indexer.catalog.reading import LIVE, in_batches, standing
from models.encoder.base import Vectors


@dataclass(frozen=True, slots=True)
class Heading:
    """An agenda item by its key and id: its title, letters restored, its file numbers and its meeting's id."""

    key: int
    id: str
    meeting: str
    title: str
    references: tuple[str, ...]


def headings(connection: sa.Connection, at: int) -> list[Heading]:
    """The headings of all items that stood at a sequence, ascending by key."""
    i, m = t.items.c, t.meetings.c
    title = sa.func.coalesce(i.restored_title, i.title)
    asked = sa.select(i.key, i.id, m.id, title).join_from(t.items, t.meetings).where(standing(at))
    # Few items have any, and reading JSON takes longer than all the rest.
    some = sa.select(i.key, i.references).join_from(t.items, t.meetings).where(standing(at))
    referring = connection.execute(some.where(sa.cast(i.references, sa.Text) != "[]"))
    references = {key: tuple(found) for key, found in referring}
    rows = connection.execute(asked.order_by(i.key))
    return [Heading(key, id, meeting, text, references.get(key, ())) for key, id, meeting, text in rows]


def meanings(connection: sa.Connection, keys: Sequence[int], dimension: int) -> Vectors:
    """The mean vector of each item's passages, in the order of the keys; zeros for an item that has none."""
    found = [_means(connection, some, dimension) for some in in_batches(keys)]
    return np.concatenate([np.empty((0, dimension), dtype=np.float32), *found])


def vectors(connection: sa.Connection, item_id: str, dimension: int) -> Vectors:
    """The vectors of an item's passages, in order: (passages, dimension); none of an item that there is not."""
    p = t.passages.c
    asked = sa.select(p.vector).join_from(t.passages, t.items).join(t.meetings)
    found = connection.execute(asked.where(t.items.c.id == item_id, LIVE).order_by(p.position)).scalars()
    return np.frombuffer(b"".join(found), dtype="<f4").reshape(-1, dimension)


def _means(connection: sa.Connection, keys: Sequence[int], dimension: int) -> Vectors:
    """As `meanings`, for at most a batch of keys."""
    means = np.zeros((len(keys), dimension), dtype=np.float32)
    p = t.passages.c
    asked = sa.select(p.item, p.vector).where(p.item.in_(set(keys))).order_by(p.item)
    rows = connection.execute(asked).all()
    if rows:
        matrix = np.frombuffer(b"".join(vector for _, vector in rows), dtype="<f4").reshape(-1, dimension)
        items, starts, counts = np.unique([item for item, _ in rows], return_index=True, return_counts=True)
        mean = np.add.reduceat(matrix, starts) / counts[:, None]
        places = np.minimum(np.searchsorted(items, keys), items.size - 1)
        known = items[places] == np.array(keys)
        means[known] = mean[places[known]]
    return means
