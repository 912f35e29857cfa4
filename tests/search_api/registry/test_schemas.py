"""People and municipalities as JSON."""

import inspect

import pytest
from pydantic import BaseModel

from search_api.registry import schemas

MODELS = [
    value
    for value in vars(schemas).values()
    if inspect.isclass(value) and issubclass(value, BaseModel) and value.__module__ == schemas.__name__
]


@pytest.mark.parametrize("model", MODELS)
def test_examples_are_such_as_could_be_given(model: type[BaseModel]) -> None:
    for name, field in model.model_fields.items():
        for example in field.examples or []:
            model.__pydantic_validator__.validate_assignment(model.model_construct(), name, example)


def test_counts_are_of_all_not_of_the_page(network) -> None:
    person = schemas.person(network.registry.person("goran-gripenhjelm", limit=1, offset=9))
    assert (person.attended, person.missed, person.meetings.total, person.items.total) == (1, 1, 2, 2)
    assert (person.meetings.results, person.items.results) == ([], [])


def test_a_representative_has_the_roles_for_that_municipality_alone(network) -> None:
    page = schemas.municipality(network.registry.municipality("Hjo"))
    (siv,) = page.people.results
    assert (siv.id, [role.municipality for role in siv.roles]) == ("siv-ek-hjo", ["Hjo"])
