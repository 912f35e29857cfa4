from pathlib import Path

import pytest

from indexer.index import Index
from indexer.keeping.whom import Ambiguous, whom
from models.errors import BadRequest, NotFound
from tests.indexer.keeping.conftest import LATER


def test_one_person_is_found_by_name_and_by_id_with_all_that_would_be_touched(index: Index, take_up):
    take_up()
    found = whom(index.catalog, "linnea gripenhjelm")
    assert found == whom(index.catalog, "linnea-gripenhjelm")
    assert found.names[0] == "Linnéa Gripenhjelm"
    assert (len(found.meetings), len(found.items), found.rows) == (1, 2, 1)
    assert found.mentions == 2
    assert (found.spared, found.uncertain, found.left) == ((), 0, ())


def test_several_of_a_name_are_all_named(index: Index, take_up, archive: Path):
    for home in ("Götene", "Hjo"):
        told = LATER.replace("Karin Tallmark", "Anna Andersson").replace("Hjo", home)
        (archive / f"{home}.txt").write_text(told.replace("Skolnätverket", home))
    take_up()
    with pytest.raises(Ambiguous) as caught:
        whom(index.catalog, "Anna Andersson")
    assert {person.id for person in caught.value.candidates} >= {
        "anna-andersson-gotene",
        "anna-andersson-hjo",
    }
    assert caught.value.exit_code == 2


@pytest.mark.parametrize("told", ["Anna Ek, Götene\nAnna Ek, Skara", "Anna Ek (M)\nAnna Ek (C)"])
def test_a_namesake_on_the_same_list_is_spared(index: Index, take_up, archive: Path, told: str):
    (archive / "maj.txt").write_text(
        LATER.replace("Karin Tallmark, Hjo", told).replace("Karin Tallmark", "Anna Ek")
    )
    take_up()
    with pytest.raises(Ambiguous) as caught:
        whom(index.catalog, "Anna Ek")
    one, other = [person for person in caught.value.candidates if person.certain]
    found = whom(index.catalog, one.id)
    assert (found.rows, len(found.spared), found.mentions) == (1, 1, 0)
    assert found.uncertain > 0, "the bare name could be either's"
    assert whom(index.catalog, other.id).spared != found.spared


def test_nobody_is_told(index: Index, take_up):
    take_up()
    with pytest.raises(NotFound, match="Zofia Quist"):
        whom(index.catalog, "Zofia Quist")


@pytest.mark.parametrize("asked", ["", "  "])
def test_no_name_is_no_question(index: Index, take_up, asked: str):
    take_up()
    with pytest.raises(BadRequest, match="No name"):
        whom(index.catalog, asked)
