"""Where minutes seem to be missing."""

import datetime as dt
from itertools import accumulate

from search_api.overview.rhythm import Gap, gaps


def days(*written: str) -> list[dt.date]:
    return [dt.date.fromisoformat(day) for day in written]


def monthly(*years: int) -> list[dt.date]:
    """The tenth of every month but July: a board's year."""
    return [dt.date(year, month, 10) for year in years for month in range(1, 13) if month != 7]


def test_a_board_that_meets_every_month_has_no_gap_in_summer() -> None:
    assert gaps(monthly(2020, 2021, 2022)) == ()


def test_a_long_summer_is_no_gap() -> None:
    summer = (dt.date(2021, 6, 1), dt.date(2021, 9, 30))
    assert gaps(d for d in (*monthly(2020, 2021), *summer) if not summer[0] < d < summer[1]) == ()


def test_a_skipped_meeting_is_no_gap_to_a_board_that_meets_every_month() -> None:
    held = monthly(2021)
    held.remove(dt.date(2021, 3, 10))
    assert gaps(held) == ()


def test_a_year_without_minutes_is_told_by_its_number() -> None:
    assert gaps(monthly(2020, 2022)) == (Gap(dt.date(2020, 12, 10), dt.date(2022, 1, 10), (2021, 2021)),)


def test_a_gap_that_begins_or_ends_within_a_year_is_told_by_its_ends() -> None:
    held = [day for day in monthly(2019, 2020, 2021) if not dt.date(2019, 4, 1) <= day < dt.date(2020, 1, 1)]
    assert gaps(held) == (Gap(dt.date(2019, 3, 10), dt.date(2020, 1, 10)),)
    held = [day for day in monthly(2019, 2020, 2021) if not dt.date(2019, 4, 1) <= day < dt.date(2021, 2, 1)]
    assert gaps(held) == (Gap(dt.date(2019, 3, 10), dt.date(2021, 2, 10)),)


def test_a_gap_is_judged_by_the_rhythm_of_the_body() -> None:
    twice_a_year = days("2019-04-10", "2019-10-10", "2020-04-15", "2020-10-08", "2021-10-12", "2022-04-11")
    assert gaps(twice_a_year) == (Gap(dt.date(2020, 10, 8), dt.date(2021, 10, 12)),)
    yearly = days("2015-05-10", "2016-06-01", "2017-04-20", "2018-05-15", "2020-05-12", "2021-05-11")
    assert gaps(yearly) == (Gap(dt.date(2018, 5, 15), dt.date(2020, 5, 12), (2019, 2019)),)
    every_other = days("2010-05-10", "2012-05-09", "2014-05-12", "2016-05-10")
    assert gaps(every_other) == ()


def test_an_uneven_rhythm_allows_for_longer_pauses() -> None:
    pauses = (20, 100, 60, 200, 100, 160, 40, 180)
    assert gaps(dt.date(2020, 1, 1) + dt.timedelta(at) for at in accumulate(pauses, initial=0)) == ()


def test_many_gaps_do_not_become_the_rhythm() -> None:
    held = monthly(2015, 2017, 2019)
    assert [gap.years for gap in gaps(held)] == [(2016, 2016), (2018, 2018)]


def test_few_meetings_show_no_rhythm_and_only_whole_years_are_missed() -> None:
    assert gaps(days("2019-03-01", "2019-11-20", "2020-10-01")) == ()
    assert gaps(days("2019-03-01", "2023-05-01")) == (
        Gap(dt.date(2019, 3, 1), dt.date(2023, 5, 1), (2020, 2022)),
    )


def test_nothing_is_missing_of_a_body_that_met_once_or_twice_in_a_day() -> None:
    assert gaps([]) == ()
    assert gaps(days("2020-01-01")) == ()
    assert gaps(days("2020-01-01", "2020-01-01")) == ()


def test_the_order_of_the_days_does_not_matter() -> None:
    assert gaps(reversed(monthly(2020, 2022))) == gaps(monthly(2020, 2022))
