"""Rows to hits: the records of the items shown, each with its snippet and why it was found."""

import numpy as np
from numpy.typing import NDArray

from indexer.catalog import Catalog
from indexer.matters import Matters
from models.records import Hit
from search_api.ranking.weighing import Weighed
from search_api.showing.matching import Matcher
from search_api.showing.reasons import explanation, matches
from search_api.showing.snippets import deciding, snippet


def hits(
    weighed: Weighed, rows: NDArray[np.int64], first: int, catalog: Catalog, followed: Matters
) -> tuple[Hit, ...] | None:
    """The hits of rows, ranked from `first`; None when one of them is gone."""
    if not rows.size:
        return ()
    state, evidence = weighed.state, weighed.evidence
    keys = state.columns.keys[rows].tolist()
    items = catalog.items_with_owners(keys)
    if len(items) < len(keys):
        return None
    matcher = Matcher(weighed.asked, weighed.query, evidence.weights.tolist())
    found = [matcher.in_item(item) for _, item in items]
    told = catalog.sentences([key for key, some in zip(keys, found, strict=True) if not some.text])
    made = []
    for rank, (key, row, (owner, item), some) in enumerate(zip(keys, rows, items, found, strict=True), first):
        meeting = state.registry.meetings[owner]
        own = deciding(item, weighed.query.intent)
        nearest = told[key].nearest(evidence.vector, own) if key in told else None
        concerned = state.columns.fields["municipality"].at(int(row))
        matter = followed.of_item(item.id)
        made.append(
            Hit(
                rank,
                float(weighed.fused.scores[row]),
                state.registry.named_item(meeting, item),
                meeting,
                snippet(item, some, weighed.query.intent, nearest),
                explanation(weighed.asked, evidence, weighed.fused, row),
                tuple(dict.fromkeys((*item.municipalities, *concerned))),
                matches(some, item, meeting, matcher),
                matter.id if matter else None,
            )
        )
    return tuple(made)
