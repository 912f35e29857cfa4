"""The official names, looked up by a whole cell."""

import pytest

from models.entities.gazetteer import (
    association_named,
    associations,
    municipalities,
    municipality_named,
    read_municipality,
)


def test_all_municipalities_are_there_each_with_a_code_of_its_own() -> None:
    assert len(municipalities()) == 290
    assert len({m.code for m in municipalities()}) == 290
    assert len({m.county for m in municipalities()}) == 21


def test_every_municipality_is_found_by_its_name_as_written_in_capitals_and_with_its_kind() -> None:
    for m in municipalities():
        genitive = m.name if m.name.endswith("s") else f"{m.name}s"
        for written in (m.name, m.name.upper(), f"{m.name} kommun", f"{genitive} kommun", f"{genitive} stad"):
            assert municipality_named(written) == m, written


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Skövde Kommun", "Skövde"),
        ("Göteborgs stad", "Göteborg"),
        ("Goteborg", "Göteborg"),
        ("MéIndal", "Mölndal"),
        ("Ockerd", "Öckerö"),
        ("Stenungssund", "Stenungsund"),
        ("karlsborg", "Karlsborg"),
        ("Upplands Bro", "Upplands-Bro"),
        (" Lilla  Edet ", "Lilla Edet"),
        ("Region Gotland", "Gotland"),
        ("Falu kommun", "Falun"),
        ("Habo", "Habo"),
        ("Håbo", "Håbo"),
    ],
)
def test_a_cell_is_read_as_people_and_scanners_write_it(written: str, name: str) -> None:
    found = municipality_named(written)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "written",
    [
        "",
        "kommun",
        "Götaland",
        "Österlund",
        "Göteborgs universitet",
        "Örebro län",
        "Skara, Vara",
        "Skara " * 1000,
    ],
)
def test_what_is_near_a_name_is_none(written: str) -> None:
    assert municipality_named(written) is None


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("GR", "Göteborgsregionen"),
        ("Goteborgsregionen", "Göteborgsregionen"),
        ("Skaraborgs Kommunalförbund", "Skaraborgs kommunalförbund"),
        ("Sjuhärads kommunalförbund", "Boråsregionen"),
        ("VA SYD", "VA SYD"),
        ("Höglandets kommunalförbund", "Höglandsförbundet"),
    ],
)
def test_associations_go_by_several_names(written: str, name: str) -> None:
    found = association_named(written)
    assert found is not None
    assert found.name == name


def test_initials_in_lower_case_are_another_word() -> None:
    assert association_named("gr") is None


def test_members_are_municipalities() -> None:
    names = {m.name for m in municipalities()}
    for association in associations():
        assert set(association.members) <= names, association.name
        assert len(set(association.members)) == len(association.members) > 1, association.name


def test_the_associations_of_the_west_are_complete() -> None:
    sizes = {association.name: len(association.members) for association in associations()}
    assert sizes["Göteborgsregionen"] == 13
    assert sizes["Skaraborgs kommunalförbund"] == 15


def test_a_word_tells_how_it_was_read() -> None:
    reading = read_municipality("Goteborgs")
    assert reading is not None
    assert (reading.municipality.name, reading.plain) == ("Göteborg", "goteborg")
    assert not reading.exact
    assert reading.genitive


def test_lower_case_is_not_taken_for_misread() -> None:
    assert read_municipality("goteborg") is None
