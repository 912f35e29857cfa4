"""Which rows of one name are certainly of different people."""

from models.linking.namesakes import whose


def test_party_or_municipality_tell_people_apart():
    for one, other in (
        (("Hjo", None), ("Skara", None)),
        ((None, "M"), (None, "C")),
        (("Hjo", "M"), ("Hjo", "C")),
    ):
        assert whose([one, other]) == {one: one, other: other}


def test_a_row_that_says_less_is_of_the_one_whom_it_fits():
    assert whose([("Hjo", None), (None, "M"), (None, None)]) == dict.fromkeys(
        [("Hjo", None), (None, "M"), (None, None)], ("Hjo", "M")
    )
    assert whose([("Hjo", "M"), ("Skara", None), (None, "M")])[None, "M"] == ("Hjo", "M")
    assert whose([(None, None)]) == {(None, None): (None, None)}


def test_a_row_that_fits_several_or_none_is_nobodys():
    assert whose([(None, None), (None, "M"), (None, "C")])[None, None] is None
    assert whose([("Hjo", None), ("Skara", None), (None, "M")])[None, "M"] is None


def test_nothing_is_nobodys():
    assert whose([]) == {}
