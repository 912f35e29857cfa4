"""The people known so far."""

import pytest

from models.entities.roster import Roster, base

ROSTER = Roster(["Göran Flink", "Elin Palmstierna Flink", "Elin Palmstierna Ek", "Zaida Maria Palm"])


@pytest.mark.parametrize("name", ["Göran Flink", "goran flink", "Géran FIink"])
def test_a_spelling_is_filed_under_the_name_put_in_first(name: str) -> None:
    assert ROSTER.find(name.split()) == "Göran Flink"


@pytest.mark.parametrize("name", ["Göran Flinks", "Göran", "Jörgen Flink", "Göran Flank"])
def test_another_name_is_not_found(name: str) -> None:
    assert ROSTER.find(name.split()) is None


@pytest.mark.parametrize(
    ("name", "longer"),
    [
        ("Zaida Palm", "Zaida Maria Palm"),
        ("Zaida Maria", "Zaida Maria Palm"),
        ("Elin Flink", "Elin Palmstierna Flink"),
        ("Elin Palmstierna", None),
        ("Zaida", None),
    ],
)
def test_a_shorter_name_leads_to_the_one_longer(name: str, longer: str | None) -> None:
    assert ROSTER.find_longer(name.split()) == longer


def test_the_base_of_a_genitive() -> None:
    assert base(["Anna", "Bergs"]) == ["Anna", "Berg"]
    assert base(["Anna", "Berg"]) == ["Anna", "Berg"]
