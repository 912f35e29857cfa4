"""References to agenda items."""

import datetime as dt
from dataclasses import replace

import pytest

from models.records import AgendaItem, Meeting
from search_api.web.citing import citation

NETWORK = Meeting("m", "m.txt", "Möte", "Skaraborgs kommunalförbund", "Skolchefer", dt.date(2022, 2, 11))
ITEM = AgendaItem("m-1", None, "22", "Skolskjuts", "", 1, sign="§")


def test_who_when_and_which() -> None:
    assert citation(NETWORK, ITEM, "sv") == "Skolchefer, 2022-02-11, § 22"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"sign": ""}, "punkt 22"),
        ({"number": None}, "”Skolskjuts”"),
        ({"number": None, "title": " "}, "”Utan rubrik”"),
        ({"parent": "m-0"}, "§ 22, ”Skolskjuts”"),
        ({"nth": 2}, "§ 22, ”Skolskjuts”"),
    ],
)
def test_what_the_number_alone_does_not_tell_the_title_does(changes: dict[str, object], told: str) -> None:
    assert citation(NETWORK, replace(ITEM, **changes), "sv") == f"Skolchefer, 2022-02-11, {told}"


def test_a_board_is_its_municipalitys() -> None:
    board = replace(NETWORK, body="Kommunstyrelsen", organisation="Götene kommun")
    assert citation(board, ITEM, "sv") == "Kommunstyrelsen, Götene kommun, 2022-02-11, § 22"


def test_what_is_not_known_is_told_in_the_language_of_the_page() -> None:
    unknown = replace(NETWORK, body=None, organisation=None, date=None)
    assert citation(unknown, replace(ITEM, sign=""), "sv") == "Möte, datum okänt, punkt 22"
    assert citation(unknown, replace(ITEM, sign=""), "en") == "Möte, date unknown, item 22"
