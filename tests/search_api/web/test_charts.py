"""Meetings over time, as columns."""

import datetime as dt

from search_api.web.charts import chart

SERIES = ("attended", "missed")


def test_long_times_are_counted_by_year_without_a_gap() -> None:
    found = chart(
        [(dt.date(2018, 2, 1), "attended"), (dt.date(2021, 2, 1), "missed"), (None, "missed")], SERIES
    )
    assert found is not None
    assert [(column.year, column.quarter, column.total) for column in found.columns] == [
        (2018, None, 1),
        (2019, None, 0),
        (2020, None, 0),
        (2021, None, 1),
    ]
    assert (found.undated, found.quarterly, found.series) == (1, False, SERIES)


def test_short_times_are_counted_by_quarter() -> None:
    found = chart([(dt.date(2023, 12, 31), "attended"), (dt.date(2024, 4, 1), "attended")], SERIES)
    assert found is not None
    assert [(column.year, column.quarter, column.begins) for column in found.columns] == [
        (2023, 4, True),
        (2024, 1, True),
        (2024, 2, False),
    ]
    assert found.series == ("attended",)


def test_columns_stand_on_the_base_and_the_tallest_reaches_the_top() -> None:
    days = [(dt.date(2020, 1, 1), "attended")] * 3 + [(dt.date(2020, 1, 1), "missed")]
    found = chart([*days, (dt.date(2023, 1, 1), "missed")], SERIES)
    assert found is not None
    tall, *_, low = found.columns
    attended, missed = tall.pieces
    assert attended.y + attended.height == found.base
    assert missed.y + missed.height == attended.y
    assert tall.top == missed.y == found.base - 120
    assert low.pieces[0].height == 30
    assert (tall.count("attended"), tall.count("missed"), low.count("attended")) == (3, 1, 0)


def test_of_a_very_long_time_the_last_columns_are_drawn() -> None:
    found = chart([(dt.date(1624, 1, 1), "attended"), (dt.date(2024, 1, 1), "attended")], SERIES)
    assert found is not None
    assert (len(found.columns), len(found.drawn), found.drawn[-1].year) == (401, 60, 2024)
    assert found.left <= found.drawn[0].x < found.drawn[-1].x < found.left + found.width


def test_without_a_day_there_is_no_chart() -> None:
    assert chart([(None, "attended")], SERIES) is None
    assert chart([], SERIES) is None
