"""How much a word tells."""

import pytest

from models.swedish.commonness import frequencies, telling


@pytest.mark.parametrize(
    ("common", "rare", "language"),
    [
        ("samtidigt", "skolskjuts", "sv"),
        ("och", "skolan", "sv"),
        ("längre", "dimensionering", "sv"),
        ("people", "preschool", "en"),
        ("already", "apprenticeship", "en"),
    ],
)
def test_a_rare_word_tells_more_than_a_common_one(common: str, rare: str, language: str) -> None:
    assert 0 < telling(common, language) < telling(rare, language) <= 1


def test_a_word_of_no_list_tells_all() -> None:
    assert telling("gymnasiedimensionering") == telling("xyzzy", "en") == 1


def test_a_word_is_weighed_in_the_language_of_the_question() -> None:
    assert telling("barn") < telling("barn", "en")


def test_frequencies_are_tenths_of_a_scale_by_ten() -> None:
    assert 70 <= frequencies("en")["the"] <= 80
    assert frequencies("en")["library"] < frequencies("en")["school"]
