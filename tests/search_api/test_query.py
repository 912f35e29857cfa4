"""What a question is understood to ask."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import EmptyQuery, QueryTooLong
from models.records import Filters
from search_api.query import MAX_LENGTH, parse_query


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            "vad beslutades om dimensionering av gymnasial utbildning?",
            ("dimensionering", "gymnasial", "utbildning"),
        ),
        ("What was decided on dimensionering", ("dimensionering",)),
        ("Vem är ordförande i Götene", ("ordförande", "Götene")),
        ("skolskjuts Skolskjuts SKOLSKJUTS", ("skolskjuts",)),
        ("SKR:s yttrande", ("SKR:s", "yttrande")),
    ],
)
def test_words_that_shape_the_question_are_not_searched_for(text: str, terms: tuple[str, ...]) -> None:
    assert parse_query(text).terms == terms


@pytest.mark.parametrize("word", ["beslut", "ja", "nej", "vad", "decided"])
def test_a_word_alone_is_searched_for_whatever_it_is(word: str) -> None:
    assert parse_query(word).terms == (word,)


@pytest.mark.parametrize("text", ["is på by", "by och is"])
def test_english_words_count_in_a_swedish_question(text: str) -> None:
    assert set(parse_query(text).terms) == {"is", "by"}


def test_the_same_words_do_not_count_in_an_english_question() -> None:
    assert parse_query("what is the budget for libraries").terms == ("budget", "libraries")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("vad beslutades om skolskjuts", "decision"),
        ("vilka beslut togs om skolskjuts", "decision"),
        ("what was decided on buses", "decision"),
        ("skolskjuts", "about"),
        ("delegationsbeslut", "about"),
        ('"nämnden beslutar" skolskjuts', "about"),
    ],
)
def test_intent(text: str, intent: str) -> None:
    assert parse_query(text).intent == intent


@pytest.mark.parametrize(
    "quoted", ['"ja till beslut"', "”ja till beslut”", "“ja till beslut”", "»ja till beslut«"]
)
def test_phrases_keep_every_word(quoted: str) -> None:
    query = parse_query(f"{quoted} avtal")
    assert query.phrases == (("ja", "till", "beslut"),)
    assert query.terms == ("avtal",)


def test_a_lone_quotation_mark_is_ignored() -> None:
    query = parse_query('"skolskjuts')
    assert (query.terms, query.phrases) == (("skolskjuts",), ())


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "?!…", '""', "\x00", "🙂"])
def test_nothing_to_search_for(text: str) -> None:
    with pytest.raises(EmptyQuery):
        parse_query(text)


@pytest.mark.parametrize("length", [MAX_LENGTH + 1, 10_000])
def test_too_long(length: int) -> None:
    with pytest.raises(QueryTooLong, match=str(length)):
        parse_query("a" * length)


def test_as_long_as_may_be() -> None:
    assert parse_query("a" * MAX_LENGTH).terms


def test_unseen_characters_change_nothing() -> None:
    assert parse_query("skol\u00adskjuts\x00i\ud800Götene\u200b").terms == ("skolskjuts", "Götene")


def test_letters_and_their_dots_are_put_together() -> None:
    assert parse_query("Go\u0308ran").terms == ("Göran",)


def test_filters_are_kept() -> None:
    filters = Filters(municipality=("Götene",), decisions=True)
    assert parse_query("skolskjuts", filters).filters == filters


@given(st.text(max_size=MAX_LENGTH))
def test_any_text_is_understood_or_refused(text: str) -> None:
    try:
        query = parse_query(text)
    except EmptyQuery:
        return
    assert query.terms or query.phrases
    assert all(term in query.text for term in query.terms)
