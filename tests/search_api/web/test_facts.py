import datetime as dt
from dataclasses import replace

import pytest

from models.records import Meeting
from search_api.web.facts import facts, title

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


@pytest.mark.parametrize(
    ("written", "body", "shown"),
    [
        ("SKOLCHEFER I  HJO ", "Skolchefer i Hjo", "Skolchefer i Hjo"),
        ("SKOLCHEFER", "Skolchefer", "Skolchefer"),
        ("**SKOLCHEFER**", "Skolchefer", "Skolchefer"),
        ("PROTOKOLL SKOLCHEFER", "Skolchefer", "PROTOKOLL SKOLCHEFER"),
        ("PROTOKOLL", None, "PROTOKOLL"),
    ],
)
def test_a_title_that_is_the_body_but_for_case_does_not_shout(
    written: str, body: str | None, shown: str
) -> None:
    assert title(replace(SILENT, title=written, body=body)) == shown


def test_a_beginning_without_an_end_is_told() -> None:
    assert list(facts(replace(SILENT, starts=dt.time(13, 15)))) == [("when", "13.15")]
