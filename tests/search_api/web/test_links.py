"""Addresses of pages."""

from search_api.parameters import parse_parameters
from search_api.web.links import Links, anchor
from tests.search_api.conftest import BOARD

ASKED = parse_parameters({"q": "skol & buss", "municipality": ["Götene"], "from": "2024-01-01", "offset": 20})


def test_only_what_is_said_stands_in_an_address() -> None:
    assert Links("sv").home() == "/"
    assert Links("en").home() == "/?lang=en"
    assert Links("sv", parse_parameters({"q": "a"})).search() == "/?q=a"


def test_filters_go_along_and_pages_begin_anew() -> None:
    links = Links("sv", ASKED)
    kept = "/?q=skol+%26+buss&municipality=G%C3%B6tene&from=2024-01-01"
    assert links.search() == kept
    assert links.search(offset=30) == "/?q=skol+%26+buss&offset=30&municipality=G%C3%B6tene&from=2024-01-01"
    assert links.search("en") == f"{kept}&lang=en"


def test_a_value_more_and_a_value_less() -> None:
    links = Links("sv", ASKED)
    assert "municipality=G%C3%B6tene&municipality=Hjo" in links.more("municipality", "Hjo")
    assert "municipality" not in links.without("municipality", "Götene")
    assert "from=2023-01-01&to=2023-12-31" in links.more("year", "2023")


def test_a_meeting_at_an_item() -> None:
    item = BOARD.items[0]
    assert Links("sv", parse_parameters({"q": "a"})).meeting("m/1", item) == "/meetings/m%2F1?q=a#item-m1-1"
    assert "offset=20&municipality=G%C3%B6tene&from=2024-01-01#" in Links("sv", ASKED).meeting("m1", item)
    assert Links("sv").meeting("m1") == "/meetings/m1"
    assert anchor(item) == "item-m1-1"
