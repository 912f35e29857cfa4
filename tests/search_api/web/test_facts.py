import datetime as dt
from dataclasses import replace

from models.records import Meeting
from search_api.web.facts import facts

SILENT = Meeting("m", "protokoll.txt", "Protokoll")


def test_what_is_not_known_is_not_listed() -> None:
    assert list(facts(SILENT)) == []


def test_what_is_known_is_listed_as_swedish_minutes_write_it() -> None:
    meeting = replace(
        SILENT,
        starts=dt.time(9),
        ends=dt.time(11, 30),
        paragraphs=("12", "34"),
        adjusters=("Siv Ek", "Bo Alm"),
    )
    assert dict(facts(meeting)) == {
        "when": "09.00–11.30",
        "adjusters": "Siv Ek, Bo Alm",
        "paragraphs": "§§ 12–34",
    }


def test_a_beginning_without_an_end_is_told() -> None:
    assert list(facts(replace(SILENT, starts=dt.time(13, 15)))) == [("when", "13.15")]
