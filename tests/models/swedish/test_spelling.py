"""How far a misspelling is from a word, and which words are right."""

import pytest

from models.swedish.spelling import distance, is_compound, is_word, sound


def far(asked: str, found: str) -> float:
    return distance(asked, found, sound(asked), sound(found))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("oppettider", "öppettider"),
        ("antagnning", "antagning"),
        ("teckniska", "tekniska"),
        ("dimentionering", "dimensionering"),
        ("Wadström".lower(), "vadström"),
        ("schyssta", "sjyssta"),
    ],
)
def test_what_is_not_heard_costs_little(asked: str, found: str) -> None:
    assert 0 < far(asked, found) < 0.4


@pytest.mark.parametrize(
    ("close", "far_off"),
    [
        (("reservation", "resevation"), ("reservation", "rebervation")),  # a slip that is often made
        (("kvällskurs", "kvellskurs"), ("kvällskurs", "kvollskurs")),
        (("budget", "budjet"), ("budget", "budxet")),
        (("samverkansavtal", "samverkanavtal"), ("samverkansavtal", "samverkasavtal")),
        (("yttrande", "yttramde"), ("yttrande", "yttrapde")),  # a key beside
        (("protokoll", "prtookoll"), ("protokoll", "prkotoll")),  # letters that changed places
        (("motion", "motoin"), ("motion", "mbtion")),
        (("skolan", "skolen"), ("skolan", "akolan")),  # the first letter is seldom wrong
    ],
)
def test_likely_errors_cost_less(close: tuple[str, str], far_off: tuple[str, str]) -> None:
    assert 0 < far(*reversed(close)) <= far(*reversed(far_off))


def test_a_word_is_no_error_of_itself() -> None:
    assert far("skolskjuts", "skolskjuts") == 0


def test_many_words_sound_as_each_does_alone() -> None:
    words = ["skjuts", "öppettider", "cc", "chef"]
    assert sound("\n".join(words)).split("\n") == [sound(word) for word in words]


def test_which_words_are_right() -> None:
    assert all(map(is_word, ("simhall", "simhallens", "skolor", "göteborg", "göteborgs")))
    assert not any(map(is_word, ("skolskjus", "simmhall", "")))
    assert is_compound("solcellspark")
    assert not is_compound("antagnning")
