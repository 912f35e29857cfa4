import pytest

from indexer.reading.structured.numerals import numeral


@pytest.mark.parametrize(
    ("value", "style", "written"),
    [
        (22, "1", "22"),
        (1, "a", "a"),
        (28, "A", "BB"),
        (14, "i", "xiv"),
        (1990, "I", "MCMXC"),
        (0, "a", "0"),
        (5000, "I", "5000"),
        (3, "no such style", "3"),
    ],
)
def test_numbers_are_written_as_word_processors_write_them(value: int, style: str, written: str):
    assert numeral(value, style) == written
