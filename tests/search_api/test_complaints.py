"""What is said of parameters that cannot be taken."""

import itertools

import pytest
from pydantic import BaseModel, ValidationError

from search_api.complaints import WANTED, BadValue, in_short, unknown_name
from search_api.decisions.parameters import DecisionParameters
from search_api.parameters import SearchParameters, bad_value
from search_api.registry.parameters import PeopleParameters
from search_api.suggesting.routes import SuggestParameters

VALUES = [
    "",
    " ",
    "x",
    "-1",
    "0",
    "101",
    "1.5",
    "9" * 5000,
    "2024-02-30",
    "20240101",
    None,
    1.5,
    [],
    [""],
    [None],
    {},
    "\ud800",
]


def faults(model: type[BaseModel]) -> list[tuple[str, object]]:
    """A parameter and a value for everything that a model of parameters refuses."""
    names = [field.alias or name for name, field in model.model_fields.items()]
    return [(name, value) for name, value in itertools.product(names, VALUES) if name != "q"]


@pytest.mark.parametrize("model", [SearchParameters, PeopleParameters, SuggestParameters])
def test_whatever_is_given_the_error_is_in_our_own_words(model: type[BaseModel]) -> None:
    refused = 0
    for name, value in faults(model):
        try:
            model.model_validate({"q": "skola", name: value})
        except ValidationError as caught:
            refused += 1
            error = bad_value(caught.errors())
            assert isinstance(error, BadValue)
            assert str(error).startswith(f"The parameter {name} takes ")
            assert error.swedish.complaint.startswith(f"Parametern {name} ska vara ")
            for told in (*error.args, error.remedy, *error.swedish):
                assert "{" not in told.replace("{}", "")
                assert "Input should" not in told
    assert refused


@pytest.mark.parametrize(
    ("given", "complaint", "swedish"),
    [
        ({"limit": "abc"}, 'limit takes a whole number, not "abc"', "limit ska vara ett heltal, inte ”abc”"),
        (
            {"limit": "101"},
            'limit takes a whole number from 1 to 100, not "101"',
            "ett heltal från 1 till 100",
        ),
        ({"offset": "-1"}, 'offset takes a whole number from 0 on, not "-1"', "ett heltal från 0"),
        (
            {"from": "igår"},
            'from takes a day of the calendar as YYYY-MM-DD, not "igår"',
            "ÅÅÅÅ-MM-DD, inte ”igår”",
        ),
        (
            {"sort": "x"},
            "sort takes one of 'relevance' or 'date', not \"x\"",
            "något av 'relevance' eller 'date'",
        ),
        ({"decisions": "kanske"}, 'decisions takes true or false, not "kanske"', "true eller false"),
        ({"body": [""]}, 'body takes at least one letter, not ""', "minst en bokstav"),
    ],
)
def test_which_parameter_what_was_given_and_what_to_give(
    given: dict[str, object], complaint: str, swedish: str
) -> None:
    with pytest.raises(ValidationError) as caught:
        SearchParameters.model_validate({"q": "skola", **given})
    error = bad_value(caught.value.errors())
    assert isinstance(error, BadValue)
    assert complaint in str(error)
    assert swedish in error.swedish.complaint


def test_kinds_of_decisions_are_told_with_their_words() -> None:
    with pytest.raises(ValidationError) as caught:
        DecisionParameters.model_validate({"kind": "foo"})
    error = bad_value(caught.value.errors())
    assert isinstance(error, BadValue)
    assert "något av decided (beslutade), elected (valde)" in error.swedish.complaint
    assert "eller agreed (kom överens), inte ”foo”" in error.swedish.complaint
    assert "one of 'decided', 'elected'" in str(error)


def test_every_wanted_value_is_told_in_both_languages() -> None:
    assert all(all(wanted) for wanted in WANTED.values())


def test_an_unknown_name() -> None:
    error = unknown_name("limt", "limit", ["limit"])
    assert (str(error), error.remedy) == ('There is no parameter "limt" here', "Did you mean limit?")
    assert error.swedish == ("Det finns ingen parameter ”limt” här", "Menade du limit?")


def test_long_values_are_cut() -> None:
    assert in_short("a" * 50) == f'"{"a" * 40}…"'
