"""Which meetings have to do with each other."""

import pytest

from indexer.relations import Circle, related
from models.records import Meeting


def circle(organisation: str | None, body: str | None, *places: str) -> Circle:
    return Circle.of(Meeting("m", "m.txt", "Protokoll", organisation, body), places)


BOARD = circle("Götene kommun", "Utbildningsnämnden", "Skara")
COUNCIL = circle("Götene", "Kommunfullmäktige")
HJO = circle("Hjo kommun", "Utbildningsnämnden")
CHIEFS = circle("Skaraborgs kommunalförbund", "Skolchefer", "Götene", "Hjo", "Skara", "Tibro")
LIBRARIES = circle("Skaraborgs kommunalförbund", "Bibliotekschefer")
NAMELESS = circle(None, "Skolchefer Skaraborg", "Götene", "Hjo", "Tidaholm")
NORTH = circle(None, "Skolchefer", "Umeå", "Vännäs")
UNKNOWN = circle(None, "Simgruppen")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (BOARD, COUNCIL, True),
        (BOARD, HJO, False),
        (CHIEFS, LIBRARIES, True),
        (CHIEFS, NAMELESS, True),
        (CHIEFS, NORTH, False),
        (NAMELESS, NORTH, False),
        (CHIEFS, BOARD, True),
        (NORTH, BOARD, False),
        (UNKNOWN, circle(None, "Simgruppen"), True),
        (UNKNOWN, circle(None, None), False),
        (circle(None, None), circle(None, None), False),
        (circle(None, "Simgruppen", "Hjo"), UNKNOWN, False),
    ],
)
def test_what_has_to_do_with_what(one, other, expected):
    found = related([one, other])
    assert found.tolist()[0][1] == found.tolist()[1][0] == expected


def test_who_came_to_a_municipality_makes_no_relation():
    assert not related([BOARD, circle("Skara kommun", "Utbildningsnämnden")])[0, 1]


def test_nobody():
    assert related([]).shape == (0, 0)
