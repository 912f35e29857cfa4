"""Whom an assignment goes to."""

import pytest

from models.records import Person
from search_api.decisions.assignees import people_in

ANNA = Person("anna-ek", "Anna Ek", ("Anna",))
SIV = Person("siv-as", "Siv Ås", ("Siv",))
OTHER_ANNA = Person("anna-berg", "Anna Berg", ("Anna",))
EITHER = Person("anna", "Anna", may_be=("anna-ek", "anna-berg"))


@pytest.mark.parametrize(
    ("assignee", "mentioned", "found"),
    [
        ("Anna", [ANNA, SIV], [ANNA]),
        ("anna och Siv", [ANNA, SIV], [ANNA, SIV]),
        ("Siv As, kansliet", [ANNA, SIV], [SIV]),
        ("Anna", [ANNA, OTHER_ANNA], []),
        ("Anna Ek", [ANNA, OTHER_ANNA], [ANNA]),
        ("Anna Holm", [ANNA], []),
        ("Karin Anna", [ANNA], []),
        ("Anna-Karin", [ANNA], []),
        ("Anna", [EITHER], []),
        ("kansliet", [ANNA, SIV], []),
        ("Anna", [], []),
        ("", [ANNA], []),
    ],
)
def test_who_is_named_is_found(assignee: str, mentioned: list[Person], found: list[Person]) -> None:
    assert list(people_in(assignee, mentioned)) == found
