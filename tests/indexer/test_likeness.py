"""How alike titles are, and which pairs are found."""

import numpy as np
import pytest

from indexer.likeness import alike, likeness, weights
from models.swedish.telling import telling


def weighed(*titles: str) -> list[dict[str, float]]:
    return weights([telling(title) for title in titles])


FILLER = ("Kaféet vid torget", "Snöröjning", "Läxhjälp", "Bänkar i parken", "Simundervisning", "Sandlådor")


def every(one, _other):
    return np.ones(one.size, dtype=bool)


def test_rare_words_in_common_weigh_more():
    *_, one, rare, common = weighed(
        *FILLER,
        "Skolskjuts till Snöröjning",
        "Prislista skola",
        "Prislista gymnasium",
        "Snöröjning gymnasium",
    )
    assert likeness(one, one) > likeness(one, rare)
    assert likeness(rare, common) == likeness(common, rare)


def test_pairs_come_once_with_what_they_share():
    titles = weighed(*FILLER, "Prislista för gymnasiet", "Gymnasiets prislista")
    pairs = alike(titles, [None] * len(titles), every, 0.1)
    assert (pairs.one.tolist(), pairs.other.tolist()) == ([6], [7])
    assert pairs.titles.tolist() == pytest.approx([likeness(titles[6], titles[7])])


def test_pairs_that_are_not_worth_looking_at_are_left_out():
    titles = weighed(*FILLER, "Prislista", "Prislistan")
    pairs = alike(titles, [None] * len(titles), lambda one, _: one != 6, 0.0)
    assert not pairs.one.size


def test_words_that_very_many_share_are_looked_for_owner_by_owner():
    titles = weighed(*FILLER * 200, *["Prislista"] * 400)
    owners = [None] * len(FILLER) * 200 + [f"kommun {number // 2}" for number in range(400)]
    pairs = alike(titles, owners, every, 0.0)
    prices = pairs.one >= len(FILLER) * 200
    assert prices.sum() == 200
    assert (pairs.other - pairs.one)[prices].tolist() == [1] * 200


@pytest.mark.parametrize("titles", [(), ("Prislista",), ("Nästa möte", "Nästa möte")])
def test_few_titles_and_none(titles):
    found = weighed(*titles)
    assert alike(found, [None] * len(found), every, 0.0).one.size == 0
