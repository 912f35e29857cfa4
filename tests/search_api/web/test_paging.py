"""The pages of a long list, as links."""

import pytest

from search_api.web.paging import Paging, paging


def shown(total: int, offset: int, limit: int = 10) -> list[int | None]:
    found = paging(total, limit, offset, str)
    assert found
    return [sheet.number if sheet else None for sheet in found.sheets]


@pytest.mark.parametrize(
    ("total", "offset", "numbers"),
    [
        (11, 0, [1, 2]),
        (30, 10, [1, 2, 3]),
        (95, 0, [1, 2, None, 10]),
        (95, 20, [1, 2, 3, 4, None, 10]),
        (95, 30, [1, 2, 3, 4, 5, None, 10]),
        (95, 50, [1, None, 5, 6, 7, None, 10]),
        (95, 90, [1, None, 9, 10]),
        (35, 7, [1, 2, 3, 4]),
    ],
)
def test_first_last_and_neighbours_are_shown(total: int, offset: int, numbers: list[int | None]) -> None:
    assert shown(total, offset) == numbers


def test_each_leads_to_its_first_entry_and_one_is_here() -> None:
    found = paging(95, 10, 50, str)
    assert found
    sheets = [sheet for sheet in found.sheets if sheet]
    assert [sheet.address for sheet in sheets] == ["0", "40", "50", "60", "90"]
    assert [sheet.number for sheet in sheets if sheet.here] == [6]
    assert (found.previous, found.following) == ("40", "60")


def test_there_is_nothing_before_the_first_and_after_the_last() -> None:
    found = [paging(12, 10, offset, str) for offset in (0, 10, 3)]
    told = [(one.previous, one.following) for one in found if one]
    assert told == [(None, "10"), ("0", None), ("0", None)]


@pytest.mark.parametrize(("total", "offset"), [(0, 0), (10, 0), (10, 10), (12, 900)])
def test_one_page_and_what_lies_after_the_last_need_no_links(total: int, offset: int) -> None:
    found: Paging | None = paging(total, 10, offset, str)
    assert found is None
