"""Words by their sound, their stem and the compounds that hold them."""

import random

import pytest
from rapidfuzz.distance import OSA

from indexer.heard import SLACK, Heard
from models.swedish.spelling import distance, sound


def near(heard: Heard, asked: str, errors: int) -> set[str]:
    return {found.word for found in heard.near(asked, errors)}


@pytest.mark.parametrize("errors", [1, 2])
def test_no_word_within_the_errors_is_missed(errors: int) -> None:
    chance = random.Random(errors)
    words = {"".join(chance.choices("adeklnrstå", k=chance.randint(5, 9))) for _ in range(3000)}
    heard = Heard(dict.fromkeys(words, 1))
    for asked in chance.sample(sorted(words), 25):
        slipped = asked[:2] + asked[3] + asked[2] + asked[4:]
        within = {
            word
            for word in words
            if OSA.distance(sound(slipped), sound(word)) <= errors
            and distance(slipped, word, sound(slipped), sound(word)) <= errors + SLACK
        }
        alike = {word for word in within if sound(word) == sound(slipped)}
        assert near(heard, slipped, errors) >= (alike or within)


def test_a_word_that_sounds_the_same_is_enough() -> None:
    heard = Heard({"antagning": 3, "antagninh": 1})
    ((word, cost, count),) = ((found.word, found.cost, found.count) for found in heard.near("antagnning", 2))
    assert (word, count) == ("antagning", 3)
    assert 0 < cost < 0.5
    assert near(heard, "antagmimg", 0) == set()


def test_stems() -> None:
    heard = Heard({"upphandlingarna": 1, "före": 1})
    assert heard.has_stem("upphandling")
    assert not heard.has_stem("upphandla")
    assert not heard.has_stem("fö")


def test_parts_of_compounds() -> None:
    heard = Heard({"skolplattformen": 1, "busskort": 1, "kommunstyrelsens": 1})
    assert heard.has_compound("plattformen")
    assert not heard.has_compound("kommunstyrel")
    assert not heard.has_compound("buss")  # too short to tell


def test_no_words() -> None:
    heard = Heard({"¶": 3})
    assert near(heard, "skolskjuts", 2) == set()
    assert not heard.has_stem("skolskjuts")
    assert not heard.has_compound("skolskjuts")
