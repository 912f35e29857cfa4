"""What may be asked along with a question."""

import datetime as dt

import pytest

from models.errors import BadRequest, EmptyQuery, UnknownParameter
from models.records import DecisionKind
from models.swedish.identity import masked
from search_api.parameters import PARAMETERS, check_names, parse_parameters


def test_all_that_can_be_asked() -> None:
    asked = parse_parameters(
        {
            "q": "skolskjuts",
            "municipality": ["Go\u0308tene ", "Hjo"],
            "from": "2024-01-01",
            "decisions": "true",
            "sort": "date",
        }
    )
    query = asked.query()
    assert query.filters.municipality == ("Götene", "Hjo")
    assert (query.filters.date_from, query.filters.date_to) == (dt.date(2024, 1, 1), None)
    assert query.filters.decisions
    assert (asked.limit, asked.offset, asked.sort, asked.explain) == (10, 0, "date", False)


@pytest.mark.parametrize("value", ["2024-1-1", "20240101", "2024-02-30", "1704067200", "igår", ""])
def test_a_day_is_a_day(value: str) -> None:
    with pytest.raises(BadRequest, match="from"):
        parse_parameters({"q": "a", "from": value})


def test_a_question_of_masked_numbers_alone_is_refused_with_why() -> None:
    with pytest.raises(EmptyQuery, match="cannot be searched for"):
        parse_parameters({"q": masked("850709-9805")}).query()
    assert parse_parameters({"q": masked("skolskjuts 850709-9805")}).query().terms == ("skolskjuts",)


def test_a_period_does_not_end_before_it_begins() -> None:
    asked = parse_parameters({"q": "a", "from": "2024-02-01", "to": "2024-01-31"})
    with pytest.raises(BadRequest, match="2024-02-01"):
        asked.query()


@pytest.mark.parametrize("written", ["Göteborgsregionen", "goteborgsregionen", "GR", "gr"])
def test_an_association_goes_by_any_of_its_names(written: str) -> None:
    asked = parse_parameters({"q": "a", "association": [written]})
    assert asked.query().filters.association == ("Göteborgsregionen",)


@pytest.mark.parametrize(
    ("written", "remedy"),
    [("Skaraborg kommunförbund", "Skaraborgs kommunalförbund"), ("xyz", "Göteborgsregionen")],
)
def test_an_unknown_association_is_told_which_there_are(written: str, remedy: str) -> None:
    with pytest.raises(BadRequest, match=written) as caught:
        parse_parameters({"q": "a", "association": [written]}).query()
    assert remedy in caught.value.remedy


def test_words_may_be_taken_as_plain_words() -> None:
    assert parse_parameters({"q": "bussar i Lerum"}).query().understood.municipality == ("Lerum",)
    query = parse_parameters({"q": "bussar i Lerum", "literal": ["lerum"]}).query()
    assert (query.terms, query.understood.municipality) == (("bussar", "Lerum"), ())


def test_one_day_is_a_period() -> None:
    assert parse_parameters({"q": "a", "from": "2024-02-01", "to": "2024-02-01"}).query()


def test_without_a_question() -> None:
    with pytest.raises(EmptyQuery):
        parse_parameters({})


def test_long_values_are_quoted_in_short() -> None:
    with pytest.raises(BadRequest) as caught:
        parse_parameters({"q": "a", "limit": "9" * 5000})
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    ("name", "meant"),
    [("limt", "limit"), ("Municipality", "municipality"), ("kommun", ""), ("date_from", "")],
)
def test_an_unknown_name_is_told_what_was_meant(name: str, meant: str) -> None:
    with pytest.raises(UnknownParameter, match=name) as caught:
        check_names(["q", name], PARAMETERS)
    assert caught.value.remedy.startswith(f"Did you mean {meant}" if meant else ("Known are", "Did you mean"))


def test_only_alternatives_come_twice() -> None:
    check_names(["q", "municipality", "municipality", "person", "body", "body"], PARAMETERS)
    with pytest.raises(BadRequest, match="sort"):
        check_names(["q", "sort", "sort"], PARAMETERS)


def test_kinds_of_decisions_are_those_that_there_are() -> None:
    asked = parse_parameters({"q": "a", "kind": ["rejected", "approved"]})
    assert asked.query().filters.kind == (DecisionKind.REJECTED, DecisionKind.APPROVED)
    check_names(["q", "kind", "kind"], PARAMETERS)
    with pytest.raises(BadRequest, match=r"kind takes one of 'decided', .* not \"avslag\""):
        parse_parameters({"q": "a", "kind": ["avslag"]})
