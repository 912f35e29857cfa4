"""Names without their dots, or misread."""

import pytest

from models.entities.spelling import Spellings, read_key

NAMES = Spellings({"Habo": 1, "Håbo": 2, "Öckerö": 3, "Mölndal": 4, "Gotland": 5, "Vård- och hälsorådet": 6})


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Habo", 1),
        ("Håbo", 2),
        ("OCKERO", 3),
        ("0cker0", 3),
        ("Mélndal", 4),
        ("MdIndaI", 4),
        ("vård - och  halsoradet", 6),
    ],
)
def test_a_spelling_leads_to_its_name(text: str, value: int) -> None:
    assert NAMES.find(text) == value


@pytest.mark.parametrize("text", ["Götaland", "Gotlands", "Molnda", "Möndal", ""])
def test_another_word_does_not(text: str) -> None:
    assert NAMES.find(text) is None


def test_exact_asks_for_the_dots() -> None:
    assert NAMES.exact("ÖCKERÖ") == 3
    assert NAMES.exact("Ockero") is None


def test_spellings_of_a_name_share_a_key() -> None:
    assert (
        len({read_key(name) for name in ("Göran Lilljequist", "Géran LiIIjequist", "GORAN LILLJEQUIST")}) == 1
    )
    assert read_key("Berg") != read_key("Borg")
