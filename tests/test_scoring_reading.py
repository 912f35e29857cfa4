import datetime as dt
from typing import Any

from models.records import Meeting, MeetingKind
from scripts.scoring.reading import score_meeting

MEETING = Meeting(
    id="m",
    source="fil.txt",
    title="Protokoll",
    body="Kommunstyrelsen",
    kind=MeetingKind.PROTOCOL,
    starts=dt.time(9),
    place="Rådhuset, sal A",
    adjusters=("Siv Ek", "Bo Alm"),
    paragraphs=("12", "34"),
)


def counts(measure: str, **fields: Any) -> tuple[int, int, int] | None:
    gold = {"items": [], "decisions": [], "attendance": [], "date": None, **fields}
    scored = score_meeting(MEETING, gold).get(measure)
    return (scored.matched, scored.found, scored.gold) if scored else None


def test_fields_of_the_header_are_scored_where_gold_names_them() -> None:
    assert counts("starts", starts="09:00") == (1, 1, 1)
    assert counts("place", place="rådhuset sal a.") == (1, 1, 1)
    assert counts("paragraphs", paragraphs=["12", "35"]) == (0, 1, 1)
    assert counts("adjusters", adjusters=["Bo Alm"]) == (1, 2, 1)
    assert counts("chair") is None


def test_what_gold_holds_as_null_must_not_be_found() -> None:
    assert counts("starts", starts=None) == (0, 1, 0)
    assert counts("ends", ends=None) == (0, 0, 0)


def test_header_fields_are_their_sum() -> None:
    assert counts("header fields", kind="protokoll", body="Kommunstyrelsen", ends="12:00", starts=None) == (
        2,
        3,
        3,
    )
