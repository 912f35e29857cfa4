"""The shape of decisions as JSON."""

from search_api.decisions import schemas
from search_api.decisions.ledger import Wanted
from search_api.service import SearchService


def test_decisions_and_assignments_have_one_shape(deciding: SearchService) -> None:
    wanted = Wanted(assigned=True)
    listed = schemas.decisions(deciding.decisions.decisions(wanted))
    given = schemas.assignments(deciding.decisions.assignments(wanted))
    assert listed.total == given.total == len(listed.decisions) == 3
    assert sorted(d.text for d in listed.decisions) == sorted(a.text for a in given.assignments)
    assert {d.item.meeting.id for d in given.assignments} == {"roads", "boats"}
