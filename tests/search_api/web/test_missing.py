"""Gaps in words."""

import datetime as dt

import pytest

from search_api.overview.rhythm import Gap
from search_api.web.missing import told


@pytest.mark.parametrize(
    ("gap", "swedish", "english"),
    [
        (
            Gap(dt.date(2020, 12, 10), dt.date(2022, 1, 10), (2021, 2021)),
            "Inga protokoll från 2021",
            "No minutes from 2021",
        ),
        (
            Gap(dt.date(2019, 3, 1), dt.date(2023, 5, 1), (2020, 2022)),
            "Inga protokoll från 2020–2022",
            "No minutes from 2020 to 2022",
        ),
        (
            Gap(dt.date(2019, 3, 10), dt.date(2020, 1, 10)),
            "Inga protokoll mellan mars 2019 och januari 2020",
            "No minutes between March 2019 and January 2020",
        ),
        (
            Gap(dt.date(2020, 2, 10), dt.date(2020, 11, 10)),
            "Inga protokoll mellan februari och november 2020",
            "No minutes between February and November 2020",
        ),
    ],
)
def test_a_gap_in_both_languages(gap: Gap, swedish: str, english: str) -> None:
    assert (told(gap, "sv"), told(gap, "en")) == (swedish, english)
