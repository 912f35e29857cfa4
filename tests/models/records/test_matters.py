"""What can be read off a matter."""

import datetime as dt

from models.records import Matter, Meeting, Step


def step(id: str, meeting: str, date: dt.date | None) -> Step:
    return Step(id, "Prislista", Meeting(meeting, f"{meeting}.txt", "Protokoll", date=date))


def test_a_matter_tells_from_when_to_when_and_at_how_many_meetings():
    steps = (
        step("b-1", "b", dt.date(2024, 5, 1)),
        step("a-1", "a", dt.date(2023, 5, 1)),
        step("a-2", "a", None),
    )
    matter = Matter("x", "Prislista", steps)
    assert (matter.first, matter.last, matter.meetings) == (dt.date(2023, 5, 1), dt.date(2024, 5, 1), 2)


def test_days_that_nobody_knows():
    matter = Matter("x", "Prislista", (step("a-1", "a", None), step("b-1", "b", None)))
    assert (matter.first, matter.last) == (None, None)
