import dataclasses

import pytest

from models.records import Filters, Query


def test_a_query_is_frozen_and_asks_for_everything_unless_told() -> None:
    query = Query("dimensionering")
    assert query.filters == Filters()
    with pytest.raises(dataclasses.FrozenInstanceError):
        query.text = "annat"  # type: ignore[misc]
