"""Agenda items by their number."""

from collections.abc import Sequence

import numpy as np

from indexer.catalog import Catalog
from indexer.columns import Columns
from models.records import Filters
from models.swedish import fold

_LOOKED_AT = 3
"""Items that are looked at for each one wanted: many bear one title, parts of items have their number from above."""


def numbered(
    columns: Columns, catalog: Catalog, number: str, bodies: Sequence[str], limit: int
) -> list[tuple[str, int]]:
    """Items that have a number, or one that begins so, as "§ 4 Title" with how many of those looked at are called so.

    Those of the number itself come first, then the newest; where `bodies` are given, only theirs.
    """
    theirs = columns.select(Filters(body=tuple(bodies)))
    exact = theirs & columns.numbers.where(number.__eq__, columns.keys.size)
    longer = theirs & columns.numbers.where(
        lambda value: value.startswith(number) and value != number, columns.keys.size
    )
    rows = [
        some[np.argsort(-columns.dates[some], kind="stable")] for some in map(np.flatnonzero, (exact, longer))
    ]
    keys: list[int] = columns.keys[np.concatenate(rows)[: _LOOKED_AT * limit]].tolist()
    texts: dict[str, str] = {}
    counts: dict[str, int] = {}
    for item in catalog.texts(keys).values():
        title = " ".join(item.restored_title.split())
        if item.parent is None and title:
            text = f"§ {item.number} {title}"
            shown = texts.setdefault(fold(text), text)
            counts[shown] = counts.get(shown, 0) + 1
    return list(counts.items())[:limit]
