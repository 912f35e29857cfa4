"""What is suggested from a real index."""

import datetime as dt
from collections.abc import Callable, Iterator

import pytest

from indexer.index import Index
from models.records import AgendaItem, Meeting
from search_api.service import SearchService
from search_api.suggesting.service import SuggestionKind, SuggestService

TITLE, PERSON, MUNICIPALITY, BODY, TOPIC, RECENT = (
    SuggestionKind(kind) for kind in ("title", "person", "municipality", "body", "topic", "recent")
)


def told(service: SearchService, typed: str, limit: int = 10) -> list[tuple[SuggestionKind, str]]:
    return [(found.kind, found.text) for found in service.suggestions.suggest(typed, limit)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("gri", [(PERSON, "Linnéa Gripenhjelm")]),
        ("tranströ", [(PERSON, "Åke Tranströmer")]),
        ("got", [(MUNICIPALITY, "Götene")]),
        ("göt", [(MUNICIPALITY, "Götene")]),
        ("bibl", [(BODY, "Bibliotekschefer")]),
        ("oppet", [(TITLE, "Öppettider")]),
        ("resor", [(TITLE, "Motion om resor")]),
        ("regler skol", [(TITLE, "Regler för skolskjuts")]),
        ("gåt", []),
    ],
)
def test_every_kind_by_how_its_words_begin(service: SearchService, typed: str, expected: list) -> None:
    assert told(service, typed) == expected


@pytest.mark.parametrize("typed", ["", "g", " ", "?!", "g!"])
def test_less_than_two_letters_suggest_nothing(service: SearchService, typed: str) -> None:
    assert told(service, typed) == []


def test_topics_are_nouns_of_several_items_each_once(service: SearchService) -> None:
    topics = [found for found in service.suggestions.suggest("sko") if found.kind is TOPIC]
    assert [(found.text, found.count) for found in topics] == [("skolskjuts", 3)]


def test_all_kinds_have_their_share(service: SearchService) -> None:
    assert {kind for kind, _ in told(service, "sko", 3)} == {TOPIC, TITLE, MUNICIPALITY}
    assert len(told(service, "sko", 2)) == 2


def test_a_topic_and_a_title_of_the_same_word_go_once(network: SearchService) -> None:
    found = network.suggestions.suggest("skol")
    assert [(s.text, s.count) for s in found] == [("Skolchefer", 3), ("skolskjuts", 3)]


def test_one_person_is_suggested_by_the_one_name(network: SearchService) -> None:
    assert told(network, "goran grip") == [(PERSON, "Göran Gripenhjelm")]
    assert told(network, "siv") == [(PERSON, "Siv Ek")]


@pytest.fixture
def put(tmp_path, fake_encoder) -> Iterator[tuple[SuggestService, Callable[..., None]]]:
    """Suggestions of an index, and what puts into it a meeting of a day in May with items of these titles."""
    index = Index.create(tmp_path / "later", fake_encoder)

    def put(day: int, *titles: str) -> None:
        items = tuple(AgendaItem(f"{day}-{n}", None, None, title, "", 1) for n, title in enumerate(titles))
        met = Meeting(str(day), "m.txt", "Möte", date=dt.date(2024, 5, day), items=items)
        with index.writing():
            nothing = fake_encoder.encode_passages([])
            index.catalog.put(met, "/m.txt", str(titles), [[] for _ in items], [nothing for _ in items])
            index.catch_up()

    yield SuggestService(index.state, index.catalog), put
    index.close()


def test_what_is_indexed_later_is_suggested(put) -> None:
    suggestions, put = put
    assert suggestions.suggest("skol") == ()
    put(1, "Skolans tider")
    assert [s.text for s in suggestions.suggest("skol")] == ["Skolans tider"]
    put(1, "Skolmåltider")
    assert [s.text for s in suggestions.suggest("skol")] == ["Skolmåltider"]


def test_titles_go_once_however_they_are_written_the_most_frequent_first(put) -> None:
    suggestions, put = put
    put(2, "Budget 2025", "Buss till Hjo", f"Bu {'mycket lång ' * 20}")
    put(9, "BUDGET  2025", "Buss till Åre", "")
    found = [(s.text, s.count) for s in suggestions.suggest("bu") if s.kind is TITLE]
    assert found == [("BUDGET 2025", 2), ("Buss till Åre", 1), ("Buss till Hjo", 1)]


def test_questions_are_suggested_only_where_that_is_wanted(service: SearchService) -> None:
    index = service._index
    for wanted in (False, True):
        suggestions = SuggestService(index.state, index.catalog, recent=wanted)
        for question in ("vad kostar skolskjuts", "Vad kostar skolskjuts", "vem kör skolskjuts"):
            suggestions.asked(question)
        recent = [(s.text, s.count) for s in suggestions.suggest("skolskj") if s.kind is RECENT]
        assert recent == ([("vad kostar skolskjuts", 2)] if wanted else [])


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("vad beslutades om skolm", [(TITLE, "vad beslutades om Skolmåltider")]),
        ("Vem deltog från got", [(MUNICIPALITY, "Vem deltog från Götene")]),
        ("vad sa åke tran", [(PERSON, "vad sa Åke Tranströmer")]),
        ("vad beslutades om resor", []),  # the title that holds the word would not go on from there
        ("vad beslutades om", []),
        ("vad hände på okänd", []),
    ],
)
def test_the_end_of_a_question_is_completed_and_the_rest_kept(
    service: SearchService, typed: str, expected: list
) -> None:
    assert [found for found in told(service, typed) if found[0] is not TOPIC] == expected


def test_a_body_goes_by_its_initials(service: SearchService) -> None:
    assert [found for found in told(service, "UN") if found[0] is BODY] == [(BODY, "Utbildningsnämnden")]


def test_the_number_of_a_paragraph_is_completed_by_titles(service: SearchService) -> None:
    assert told(service, "§ 13") == [(TITLE, "§ 13 Skolmåltider")]
    assert told(service, "utbildningsnämnden § 13") == [(TITLE, "utbildningsnämnden § 13 Skolmåltider")]
    assert told(service, "bibliotekschefer § 13") == []
