import pytest

from models.errors import BadRequest, QueryTooLong
from search_api.registry.parameters import PageParameters, PeopleParameters, checked


def test_what_is_not_given_has_a_default():
    asked = checked(PeopleParameters, {})
    assert (asked.q, asked.municipality, asked.limit, asked.offset) == ("", [], 20, 0)


@pytest.mark.parametrize(
    ("kind", "values", "told"),
    [
        (PageParameters, {"limit": 0}, "limit"),
        (PageParameters, {"limit": 101}, "limit"),
        (PageParameters, {"offset": -1}, "offset"),
        (PeopleParameters, {"municipality": [" "]}, "municipality"),
    ],
)
def test_a_bad_value_is_told_by_name(kind, values, told):
    with pytest.raises(BadRequest, match=f"parameter {told} "):
        checked(kind, values)


def test_what_is_too_long_is_told_as_of_a_search():
    with pytest.raises(QueryTooLong, match="has 1001 characters; 1000 is the most"):
        checked(PeopleParameters, {"q": "a" * 1001})
