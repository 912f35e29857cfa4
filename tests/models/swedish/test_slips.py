"""Single slips of the pen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.swedish.slips import Slips, one_slip_away

SLIPS = Slips({"library": 48, "school": 58, "stool": 35, "scold": 30, "house": 55, "horse": 48, "rector": 25})


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("libary", "library"),
        ("librarry", "library"),
        ("libraty", "library"),
        ("lirbary", "library"),
        ("scool", "school"),
    ],
)
def test_one_letter_may_be_wrong(word: str, meant: str) -> None:
    assert SLIPS.meant(word) == meant


@pytest.mark.parametrize(
    "word", ["library", "ibrary", "libray s", "lbrry", "hoase", "hous", "vector", "", "a", "skolskjuts"]
)
def test_what_is_known_or_not_certain_is_left(word: str) -> None:
    assert SLIPS.meant(word) is None


def test_a_word_that_is_nearly_as_common_may_have_been_meant() -> None:
    assert SLIPS.meant("horuse") is None
    assert Slips({"house": 58, "horse": 48}).meant("houose") == "house"


@given(st.text("abcåäö", max_size=8), st.integers(0, 8), st.sampled_from("abcö"))
def test_all_that_is_one_slip_away_is_told(word: str, at: int, letter: str) -> None:
    at = min(at, len(word))
    slips = set(one_slip_away(word))
    assert word[:at] + letter + word[at:] in slips
    assert word[:at] + letter + word[at + 1 :] in slips
    assert at == len(word) or word[:at] + word[at + 1 :] in slips
    swapped = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
    assert swapped == word or swapped in slips
