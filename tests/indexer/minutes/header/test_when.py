import datetime as dt

import pytest

from indexer.minutes.header.front import Front
from indexer.minutes.header.when import When, find_when, tells_hours
from models.records import Doubt

DAY = dt.date(2024, 3, 14)


def when(*free: str, text: str = "", name: str = "fil", **fields: str) -> When:
    return find_when(
        Front(free, {field.replace("_", " "): (value,) for field, value in fields.items()}), text, name
    )


def test_a_label_goes_before_other_lines_and_another_day_never_counts() -> None:
    assert when("Upprättat 2024-04-02", when="14 mars 2024").date == DAY
    assert when("2024-04-02", "Kommunstyrelsen 2024-03-14").date == DAY
    assert when("Nästa möte 2024-03-14").date is None
    assert when(another_day="2024-03-14").date is None
    assert when("Siv Ek har den 14 mars 2024 ansökt om bidrag").date is None


def test_the_body_or_a_long_line_may_tell_the_day() -> None:
    assert when(body="Socialnämnden 2024-03-14 Anslaget sätts upp 2024-03-20").date == DAY
    assert when(body="Socialnämnden Anslaget sätts upp 2024-03-20").date is None
    running = "Siv Ek, Bo Alm och andra var där. " * 8
    assert when(f"Vikaförbundet Torsdagen den 14 mars 2024, kl {running}").date == DAY
    assert when(f"Vikaförbundet 2024-03-20 {running}").date is None


def test_a_missing_year_is_inferred_only_when_certain() -> None:
    inferred = when("Torsdagen den 14 mars", text="Budget 2024.")
    assert (inferred.date, inferred.doubts) == (DAY, (Doubt.DATE_INFERRED,))
    assert when("Torsdagen den 14 mars").date is None
    assert when("Den 14 mars", text="Budget 2024.").date is None
    assert when("Mars 2024").date is None


def test_a_missing_year_may_stand_with_the_same_day_further_down() -> None:
    assert when("2024-03-14", when="torsdag 14 mars kl. 9") == When(DAY, dt.time(9))


@pytest.mark.parametrize("name", ["natverket_2024-03-14", "KS 20240314", "protokoll-240314"])
def test_the_name_of_the_file_is_asked_last(name: str) -> None:
    assert when(name=name) == When(DAY, doubts=(Doubt.DATE_FROM_NAME,))
    assert when("den 14 mars", name=name).doubts == (Doubt.DATE_FROM_NAME,)
    assert when("den 15 mars", name=name).date is None, "the file may be named by another day"
    assert when("2024-02-01", name=name).doubts == ()


def test_hours_of_a_label_a_line_or_the_text() -> None:
    nine, noon = dt.time(9), dt.time(12)
    assert when(when_and_where="Teams, 14 mars 2024 kl. 09.00–12.00").ends == noon
    assert when(when="2024-03-14, 9-12").starts == nine
    told = when(text="Ordföranden öppnade mötet klockan 9.\nOrdföranden avslutar mötet kl. 12.00.")
    assert (told.starts, told.ends) == (nine, noon)
    assert when("Budgeten är 9-12 miljoner").starts is None


def test_lines_that_tell_hours() -> None:
    assert tells_hours("Mötet öppnades klockan 09.00")
    assert not tells_hours("Möte i nätverket kl. 9")
