"""Municipalities and associations in a question."""

import pytest

from search_api.understanding.places import take_associations, take_municipalities
from search_api.understanding.question import Question


def found(text: str) -> dict[str, str]:
    question = Question(text)
    list(take_associations(question))
    list(take_municipalities(question))
    return {text[part.start : part.end]: part.value for part in question.parts}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("skolskjuts lerum", {"lerum": "Lerum"}),
        ("Lerums kommuns budget", {"Lerums kommuns": "Lerum"}),
        ("budget i falu kommun", {"falu kommun": "Falun"}),
        ("Göteborgs stad", {"Göteborgs stad": "Göteborg"}),
        ("gymnasiet i goteborg", {"goteborg": "Göteborg"}),
        ("lilla edet och Dals-Ed", {"lilla edet": "Lilla Edet", "Dals-Ed": "Dals-Ed"}),
        ("kommunerna Ale och Lerum", {"kommunerna Ale": "Ale", "Lerum": "Lerum"}),
        ("skolskjuts i mark", {"mark": "Mark"}),
        ("i Mark och Kil", {"Mark": "Mark", "Kil": "Kil"}),
        ("elever från vara", {"vara": "Vara"}),
        ("vara kommun", {"vara kommun": "Vara"}),
        ("GR och fyrbodal", {"GR": "Göteborgsregionen", "fyrbodal": "Fyrbodals kommunalförbund"}),
        ("goteborgsregionens avtal", {"goteborgsregionens": "Göteborgsregionen"}),
        ("Familjen Helsingborg", {"Familjen Helsingborg": "Familjen Helsingborg"}),
    ],
)
def test_places_by_their_official_names(text: str, parts: dict[str, str]) -> None:
    assert found(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "ska vi vara med i vara",
        "mark och vatten",
        "Mark och vatten",
        "köpa mark",
        "anna berg",
        "Anna Lund",
        "vem är Nora Lindqvist",
        "kvarteret Berg",
        "Högskolan i Borås",
        "Göteborgs universitet",
        "Stockholms län",
        "Gamla Uppsala",
        "IFK Göteborg",
    ],
)
def test_words_people_and_other_names_are_no_municipalities(text: str) -> None:
    assert not found(text)
