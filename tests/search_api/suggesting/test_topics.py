"""Nouns of the minutes."""

import pytest

from search_api.suggesting.topics import Topics

COUNTS = {
    "skolskjuts": 5,
    "skolskjutsen": 3,
    "skola": 9,
    "springer": 9,
    "brännvall": 4,
    "brännvalls": 2,
    "skog": 6,
    "torp": 3,
}
TOPICS = Topics(COUNTS, {"brannvall": 1, "skog": 2, "torp": 3})


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("sko", [("skola", 9), ("skog", 6), ("skolskjuts", 5)]),
        ("skolskj", [("skolskjuts", 5)]),
        ("spring", []),
        ("bränn", []),
        ("tor", []),
    ],
)
def test_nouns_that_nobody_is_called(typed: str, found: list[tuple[str, int]]) -> None:
    assert list(TOPICS.find(typed)) == found
