"""What may be asked of decisions."""

import datetime as dt

from models.records import DecisionKind, Filters
from search_api.decisions.ledger import Wanted
from search_api.decisions.parameters import (
    ASSIGNMENT_PARAMETERS,
    DECISION_PARAMETERS,
    AssignmentParameters,
    DecisionParameters,
    OwnKind,
)


def test_what_is_only_reported_is_no_kind_of_own_decision() -> None:
    assert {kind.value for kind in OwnKind} == set(DecisionKind) - {"reported"}


def test_a_year_and_days_narrow_each_other() -> None:
    asked = DecisionParameters.model_validate(
        {"year": 2024, "from": "2023-06-01", "to": "2024-03-01", "kind": "noted"}
    )
    assert asked.wanted() == Wanted(
        Filters(date_from=dt.date(2024, 1, 1), date_to=dt.date(2024, 3, 1)), kind=DecisionKind.NOTED
    )


def test_an_address_says_only_what_differs() -> None:
    asked = DecisionParameters.model_validate({"q": "väg", "limit": 50, "from": "2024-01-01", "offset": 50})
    assert asked.told() == {"q": "väg", "from": "2024-01-01", "offset": 50}
    assert asked.told(offset=0)["offset"] == 0
    assert asked.narrowed
    assert not AssignmentParameters(offset=50).narrowed


def test_names_are_those_of_an_address() -> None:
    assert {"from", "to", "kind"} <= set(DECISION_PARAMETERS)
    assert set(DECISION_PARAMETERS) - set(ASSIGNMENT_PARAMETERS) == {"kind"}
