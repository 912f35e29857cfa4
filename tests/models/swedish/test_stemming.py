import pytest

from models.swedish.stemming import mended, stem


@pytest.mark.parametrize(
    ("words", "shared"),
    [
        ("kommuner kommunerna kommunens", "kommun"),
        ("skolan skolor", "skol"),
        ("huvudmän huvudmannen", "huvudman"),
    ],
)
def test_inflections_share_a_stem(words: str, shared: str) -> None:
    assert {stem(word) for word in words.split()} == {shared}


def test_the_table_mends_the_end_of_a_compound() -> None:
    assert mended("gymnasieskolan") == "gymnasieskol"
    assert mended("hund") is None
