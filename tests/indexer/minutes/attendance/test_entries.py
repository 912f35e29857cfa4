import pytest

from indexer.minutes.attendance.entries import is_columns, is_nobody, places_of, read_entries, same_person


def test_entries_of_one_line_and_of_many() -> None:
    rows, whole = read_entries("Anna Ek (S), ordförande Bo Alm (fp}")
    assert [(row.name, row.party) for row in rows] == [("Anna Ek", "S"), ("Bo Alm", "FP")]
    assert whole
    assert [row.name for row in read_entries("Anna Ek, Xerxo Maro")[0]] == ["Anna Ek", "Xerxo Maro"]


def test_a_sentence_behind_a_list_is_not_of_it() -> None:
    rows, whole = read_entries("Anna Ek, Bo Alm, Siv Ask öppnade mötet.")
    assert [row.name for row in rows] == ["Anna Ek", "Bo Alm"]
    assert not whole


@pytest.mark.parametrize("text", ["Ja Nej", "Mötet öppnas", "Anna Ek öppnade mötet.", "Rapport från läget"])
def test_no_entries(text: str) -> None:
    assert [row for row in read_entries(text)[0] if row.name] == []


def test_wide_gaps_cost_nothing() -> None:
    assert [row.name for row in read_entries("Anna Ek" + " " * 100_000 + "Bo Alm")[0]] == [
        "Anna Ek",
        "Bo Alm",
    ]


def test_places() -> None:
    assert places_of("Hjo kommun, Tibro och Skara (sjuk)") == ["Hjo", "Tibro", "Skara"]
    assert places_of("Hjo, Anna Ek") == []


@pytest.mark.parametrize(
    "text", ["Vakant (S)", "m.fl.", "12 personer närvarade", "Enligt närvarolista", "Se bilaga 1"]
)
def test_nobody(text: str) -> None:
    assert is_nobody(text)


def test_columns() -> None:
    assert is_columns("Namn Parti Närvaro Kl. 9.00-12.00")
    assert not is_columns("Anna Ek")
    assert not is_columns("12 14")


def test_one_person_written_twice() -> None:
    assert same_person("Lotta Lind-Alm", "Lotta Lind Alm")
    assert same_person("Vivanne Gustavsson", "Vivianne Gustavsson")
    assert same_person("Göran Ek", "Goran Ek")
    assert not same_person("Anna Ek", "Anna Alm")
    assert not same_person("Anna Ek", "Eva Ek")


def test_heads_of_columns_may_be_parted_by_commas() -> None:
    assert is_columns("Namn, titel, kommun")
    assert not is_columns("Siv Ek, titel, kommun")
