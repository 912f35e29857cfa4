import pytest

from models.entities.acquaintances import Acquaintances
from models.records import Link

MEETING = Acquaintances(["Ove Brink", "Anneli Sjögren", "Fredrik Zander", "Fredrik Holm", "Maria Holm"])


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (["Ove"], ("Ove Brink", Link.FIRST_NAME)),
        (["Oves"], ("Ove Brink", Link.FIRST_NAME)),
        (["Sjogren"], ("Anneli Sjögren", Link.SHORTER)),
        (["Fredrik", "Z"], ("Fredrik Zander", Link.INITIAL)),
        (["Fredrik"], ("Fredrik", Link.ALONE)),
        (["Holm"], ("Holm", Link.ALONE)),
        (["Gunnel"], ("Gunnel", Link.ALONE)),
    ],
)
def test_a_single_name_is_the_only_one_it_fits_or_nobody(name: list[str], expected: tuple[str, Link]) -> None:
    assert MEETING.find(name) == expected


def test_an_initial_and_a_surname_are_the_only_one_they_fit() -> None:
    assert MEETING.find_initial(["A", "Sjögren"]) == "Anneli Sjögren"
    assert MEETING.find_initial(["F", "Holm"]) == "Fredrik Holm"
    assert MEETING.find_initial(["K", "Holm"]) is None
