import datetime as dt
from dataclasses import replace

import pytest

from indexer.catalog import Cause
from indexer.index import Index
from indexer.keeping import retention
from indexer.keeping.erasing import let_go
from indexer.keeping.retention import before, divided, parse
from models.errors import BadRequest
from tests.indexer.keeping.conftest import holding

DAY = dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("period", "today", "first"),
    [
        ("10y", DAY, dt.date(2016, 11, 22)),
        ("1y", dt.date(2024, 2, 29), dt.date(2023, 2, 28)),
        ("1m", dt.date(2026, 3, 31), dt.date(2026, 2, 28)),
        ("11m", DAY, dt.date(2025, 12, 22)),
        ("400d", DAY, dt.date(2025, 10, 18)),
    ],
)
def test_a_period_reaches_back_by_the_calendar(period: str, today: dt.date, first: dt.date):
    assert before(period, today) == first


@pytest.mark.parametrize("period", ["", "10", "y", "-1y", "0y", "1.5y", "10 years", "99999y", "9999y"])
def test_what_is_no_period_is_refused(period: str):
    with pytest.raises(BadRequest):
        parse(period)


def test_a_period_is_stored_as_it_is_read():
    assert parse(" 10Y ") == "10y"


@pytest.fixture
def aged(index: Index, take_up, monkeypatch: pytest.MonkeyPatch) -> Index:
    """Two meetings of March 2024 and May 2025, in November 2026."""
    monkeypatch.setattr(retention, "today", lambda: DAY)
    take_up()
    return index


def test_meetings_are_divided_and_those_without_a_date_told(aged: Index, make_meeting, store):
    store(aged.catalog, replace(make_meeting("u"), date=None))
    old, undated = divided(aged.catalog, dt.date(2025, 1, 1))
    assert [d.source for d in old] == ["arkiv/mars.txt"]
    assert [d.source for d in undated] == ["minnen/u.txt"]


def test_what_is_too_old_goes_for_good_and_does_not_come_back(aged: Index, take_up):
    aged.catalog.erasures.retain("2y")
    report = take_up()
    assert report.removed == 1
    assert [(file.source, "2y" in file.reason) for file in report.erased] == [("arkiv/mars.txt", True)]
    assert holding(aged.directory, "Zebraberget") == set()
    assert {e.cause for e in aged.catalog.erasures.all()} == {Cause.RETENTION}


def test_a_new_file_that_is_too_old_is_not_taken_up_nor_read_twice(
    aged: Index, take_up, archive, monkeypatch
):
    aged.catalog.erasures.retain("2y")
    (archive / "äldre.txt").write_text((archive / "mars.txt").read_text().replace("2024", "2020"))
    assert len(take_up().erased) == 2
    monkeypatch.setattr("indexer.pipeline.read_meeting", None)
    assert len(take_up().erased) == 2


def test_a_clock_that_is_set_back_takes_no_more(aged: Index, monkeypatch, take_up, fake_encoder):
    aged.catalog.erasures.retain("2y")
    monkeypatch.setattr(retention, "today", lambda: dt.date(1999, 1, 1))
    assert take_up().erased == ()
    with aged.writing():
        assert let_go(aged, lambda: fake_encoder) == 0
    assert aged.catalog.counts().meetings == 2


def test_a_longer_period_lets_files_be_read_again(aged: Index, take_up):
    aged.catalog.erasures.retain("2y")
    take_up()
    aged.catalog.erasures.retain("10y")
    assert (take_up().meetings, aged.catalog.counts().meetings) == (1, 2)


def test_the_limit_is_that_of_the_catalog(aged: Index):
    assert retention.limit(aged.catalog) is None
    aged.catalog.erasures.retain("2y")
    assert retention.limit(aged.catalog) == dt.date(2024, 11, 22)
