import pytest

from models.entities.filing import badness, filed
from models.entities.roster import Roster


def test_the_best_spelling_comes_first() -> None:
    spellings = ["Goran Ekelof", "Göran Ekelöfs", "Göran Ekelöf", "Göran Per Ekelöf"]
    assert sorted(spellings, key=lambda name: badness(name.split())) == [
        "Göran Per Ekelöf",
        "Göran Ekelöf",
        "Goran Ekelof",
        "Göran Ekelöfs",
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Goran Ekelof", "Göran Ekelöf"),
        ("Göran Ekelöfs", "Göran Ekelöf"),
        ("Hedda Bergströms", "Hedda Bergström"),
        ("Hedda Ohs", "Hedda Ohs"),
        ("ANN-SOFI A EK", "Ann-Sofi A Ek"),
    ],
)
def test_a_name_is_filed_under_the_one_put_in_or_itself(name: str, expected: str) -> None:
    assert filed(name.split(), Roster(["Göran Ekelöf"])) == expected
