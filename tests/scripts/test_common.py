"""The lists of common words."""

from scripts.making.common import common


def test_words_come_with_their_frequency_in_tenths_until_they_are_rare() -> None:
    lists: list[list[str]] = [[] for _ in range(560)]
    lists[300] = ["och", "2024"]
    lists[549] = ["skolan"]
    lists[551] = ["skolskjuts"]
    assert list(common(lists)) == [("och", 60), ("skolan", 35)]
