"""A meeting's neighbours in time."""

import datetime as dt

from models.records import Meeting, MeetingKind
from search_api.showing.neighbours import neighbours


def met(
    id: str, day: str | None, body: str | None = "Skolchefer", organisation: str | None = None, kind=None
):
    date = dt.date.fromisoformat(day) if day else None
    return Meeting(id, f"{id}.txt", "Möte", organisation, body, date, kind=kind)


HERE = met("here", "2022-02-11")


def ids(meeting: Meeting, *others: Meeting) -> list[str | None]:
    return [found.id if found else None for found in neighbours(meeting, (meeting, *others))]


def test_the_nearest_before_and_after() -> None:
    others = (met("a", "2021-12-01"), met("b", "2022-01-14"), met("c", "2022-05-06"), met("d", "2022-03-18"))
    assert ids(HERE, *others) == ["b", "d"]
    assert ids(others[0], HERE, *others[1:]) == [None, "b"]
    assert ids(others[2], HERE, *others[:2]) == ["here", None]


def test_boards_of_other_organisations_are_others() -> None:
    own = met("own", "2022-02-11", "Kommunstyrelsen", "Götene kommun")
    same = met("same", "2022-03-11", "kommunstyrelsen", "Götene kommun")
    other = met("other", "2022-03-01", "Kommunstyrelsen", "Hjo kommun")
    assert ids(own, same, other) == [None, "same"]


def test_who_met_and_when_must_be_known() -> None:
    undated, nameless = met("undated", None), met("nameless", "2022-03-01", None)
    assert ids(undated, HERE) == ids(nameless, met("other", "2022-04-01", None)) == [None, None]
    assert ids(HERE, undated, nameless) == [None, None]


def test_of_a_day_there_is_one_neighbour_and_none_of_the_day_itself() -> None:
    here, one, other = met("copy", "2022-02-11"), met("one", "2022-03-18"), met("two", "2022-03-18")
    assert ids(HERE, here, other, one) == [None, "one"]
    assert ids(other, HERE, here, one) == ["copy", None]


def test_minutes_go_before_a_summons_of_the_day() -> None:
    coming = met("coming", "2022-03-18", kind=MeetingKind.SUMMONS)
    assert ids(HERE, coming) == [None, "coming"]
    assert ids(HERE, coming, met("held", "2022-03-18")) == [None, "held"]
