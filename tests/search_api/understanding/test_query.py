"""What a question is understood to ask."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.errors import EmptyQuery, QueryTooLong
from models.records import Filters, Intent, PartKind
from search_api.understanding import MAX_LENGTH, parse_query

TODAY = dt.date(2024, 10, 15)
TABLE = (Path(__file__).parent / "questions.tsv").read_text(encoding="utf-8")
ROWS = [line.split("\t") for line in TABLE.splitlines()[1:]]


@pytest.mark.parametrize(("text", "intent", "terms", "parts"), ROWS, ids=[row[0] for row in ROWS])
def test_questions_of_staff(text: str, intent: str, terms: str, parts: str) -> None:
    query = parse_query(text, today=TODAY)
    said = [part for part in query.parts if part.kind is PartKind.INTENT]
    others = [f"{part.kind}={part.value}" for part in query.parts if part.kind is not PartKind.INTENT]
    assert [part.value for part in said] == ([] if intent == "about" else [intent])
    assert query.intent == intent.partition(":")[0]
    assert " ".join(query.terms) == terms
    assert "; ".join(others) == parts


def test_what_is_read_in_the_question_is_kept_apart_from_what_is_given_beside_it() -> None:
    filters = Filters(municipality=("Götene",), decisions=True)
    query = parse_query("skolskjuts i Ale, Lerum och GR sedan 2023", filters, today=TODAY)
    assert query.filters == filters
    assert query.understood == Filters(
        municipality=("Ale", "Lerum"), association=("Göteborgsregionen",), date_from=dt.date(2023, 1, 1)
    )


def test_several_periods_are_one_from_the_first_day_to_the_last() -> None:
    understood = parse_query("möten våren 2023 och hösten 2024", today=TODAY).understood
    assert (understood.date_from, understood.date_to) == (dt.date(2023, 3, 1), dt.date(2024, 11, 30))
    assert parse_query("möten våren 2023 och sedan juni", today=TODAY).understood.date_to is None
    understood = parse_query("möten efter 2021 men före 2024", today=TODAY).understood
    assert (understood.date_from, understood.date_to) == (dt.date(2022, 1, 1), dt.date(2023, 12, 31))


def test_parts_say_where_they_stand() -> None:
    query = parse_query("Vad beslutades i Lerums kommun förra året?", today=TODAY)
    assert [query.text[part.start : part.end] for part in query.parts] == [
        "Vad beslutades",
        "Lerums kommun",
        "förra året",
    ]


@pytest.mark.parametrize(
    ("text", "literal", "terms"),
    [
        ("skolskjuts lerum", "Lerum", ("skolskjuts", "lerum")),
        ("vad beslutades om skolskjuts", "vad beslutades", ("beslutades", "skolskjuts")),
        ("skolskjuts i mars", "i mars", ("skolskjuts", "mars")),
        ("ärende KS 2024:113", "ks 2024:113", ("ärende", "KS", "2024", "113")),
        ('"ny skola" -mat', '"ny skola"', ("ny", "skola")),
    ],
)
def test_what_is_literal_is_plain_words(text: str, literal: str, terms: tuple[str, ...]) -> None:
    query = parse_query(text, literal=[literal], today=TODAY)
    assert query.terms == terms
    assert not {part.kind for part in query.parts} - {PartKind.EXCLUDED}
    assert query.literal == {literal.casefold()}


def test_the_day_is_that_of_sweden() -> None:
    yesterday = parse_query("i går").understood.date_from
    assert yesterday is not None
    assert dt.timedelta(0) <= dt.datetime.now(dt.UTC).date() - yesterday <= dt.timedelta(1)


@pytest.mark.parametrize("word", ["beslut", "ja", "nej", "vad", "decided", "Lerum", "2023"])
def test_a_word_alone_is_searched_for_whatever_it_is(word: str) -> None:
    assert parse_query(word).terms == (word,)


@pytest.mark.parametrize("text", ["is på by", "by och is"])
def test_english_words_count_in_a_swedish_question(text: str) -> None:
    assert set(parse_query(text).terms) == {"is", "by"}


def test_the_same_words_do_not_count_in_an_english_question() -> None:
    query = parse_query("what is the budget for libraries")
    assert (query.language, query.terms) == ("en", ("budget", "libraries"))


def test_words_of_one_kind_are_told_once() -> None:
    assert parse_query("skolskjuts Skolskjuts SKOLSKJUTS").terms == ("skolskjuts",)


@pytest.mark.parametrize(
    "text", ["", "   ", "\n\t", "?!…", '""', "\x00", "🙂", "-skolskjuts", '-"ny skola" -mat']
)
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
    assert parse_query("skol\u00adskjuts\x00vid\ud800bron\u200b").terms == ("skolskjuts", "bron")


def test_letters_and_their_dots_are_put_together() -> None:
    assert parse_query("Go\u0308ran").terms == ("Göran",)


WORDS = (
    "vad vem när vilka beslutades deltog ska vara från i till Lerum lerums kommun GR mars 2023 förra våren sedan §"
    ' 22 KS 2024:113 dnr -avtal "ny skola" - " justerare nästa möte 14/3 23/24 – mellan och who is last year'
).split(" ")
QUESTIONS = st.one_of(
    st.text(max_size=MAX_LENGTH),
    st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=4)), max_size=25).map(" ".join),
)


@given(QUESTIONS)
def test_any_text_is_understood_or_refused(text: str) -> None:
    try:
        query = parse_query(text, today=TODAY)
    except EmptyQuery:
        return
    assert query.terms or query.phrases
    assert all(term in query.text for term in query.terms)
    assert query.intent in Intent
    ends = [0, *(part.end for part in query.parts)]
    assert all(end <= part.start < part.end for end, part in zip(ends, query.parts, strict=False))
    assert not query.parts or ends[-1] <= len(query.text)


@given(QUESTIONS)
@example('""000"000"')
def test_every_part_can_be_taken_away(text: str) -> None:
    try:
        query = parse_query(text, today=TODAY)
    except EmptyQuery:
        return
    literal: list[str] = []
    while query.parts:
        literal += [query.text[part.start : part.end] for part in query.parts]
        assert len(literal) <= 3 * len(text)
        query = parse_query(text, literal=literal, today=TODAY)
    assert query.terms
