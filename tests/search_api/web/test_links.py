"""Addresses of pages."""

from search_api.parameters import parse_parameters
from search_api.web.links import Links, anchor, here, rooted, under
from tests.search_api.conftest import BOARD, NETWORK

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
    assert Links("sv", parse_parameters({"q": "a"})).meeting("m/1", item) == "/meetings/m%2F1?q=a#p12"
    assert "offset=20&municipality=G%C3%B6tene&from=2024-01-01#" in Links("sv", ASKED).meeting("m1", item)
    assert Links("sv").meeting("m1") == "/meetings/m1"
    assert anchor(item) == "p12"
    assert anchor(NETWORK.items[1]) == "item-2"


def test_a_name_narrows_what_was_asked_or_is_asked_for() -> None:
    assert Links("sv", parse_parameters({"q": "a"})).named("person", "Siv Ek") == "/?q=a&person=Siv+Ek"
    assert Links("sv").named("person", "Siv Ek") == "/?q=Siv+Ek"


def test_what_is_like_an_item_keeps_what_was_asked() -> None:
    links = Links("sv", parse_parameters({"q": "a"}))
    assert links.similar("m/1-1", "en") == "/items/m%2F1-1/similar?q=a&lang=en"
    assert Links("sv").similar("m1-1") == "/items/m1-1/similar"


def test_a_page_in_another_language_is_the_same_page_of_ours() -> None:
    assert here("en", "/möten/1", [("q", "å"), ("lang", "sv")]) == "/m%C3%B6ten/1?q=%C3%A5&lang=en"
    assert here("sv", "/nothing", [("lang", "en")]) == "/nothing"
    assert here("sv", "//elsewhere.example/", []) == "/elsewhere.example/"


def test_machines_are_led_in_the_language_of_the_page() -> None:
    assert Links("sv").news() == "/feed.atom"
    assert Links("en").news() == "/feed.atom?lang=en"
    assert Links("en").opensearch() == "/opensearch.xml?lang=en"
    assert Links("en").sitemap(2) == "/sitemap.xml?part=2"


def test_a_template_asks_what_opensearch_fills_in() -> None:
    assert Links("sv").template("/") == "/?q={searchTerms}"
    assert Links("en").template("/feed.atom") == "/feed.atom?q={searchTerms}&lang=en"


def test_a_feed_keeps_the_question_and_its_filters_but_not_the_page() -> None:
    asked = parse_parameters(
        {"q": "skola", "body": ["Råd"], "limit": 50, "offset": 10, "sort": "date", "explain": True}
    )
    assert Links("sv", asked).feed() == "/feed.atom?q=skola&body=R%C3%A5d"


def test_a_site_may_lie_under_another() -> None:
    with under("/collections/skola"):
        assert Links("sv").home() == "/collections/skola/"
        assert Links("en").people(q="Ek") == "/collections/skola/people?q=Ek&lang=en"
        assert Links("sv", ASKED).meeting("m1").startswith("/collections/skola/meetings/m1?")
        assert rooted("/docs") == "/collections/skola/docs"
    assert rooted("/docs") == "/docs"
