"""Items that are like one."""

import pytest

from models.errors import NotFound


def ids(hits) -> list[str]:
    return [hit.item.id for hit in hits]


def test_the_nearest_come_first_and_say_why(followed):
    hits = followed.similar.similar("g1-2")
    assert ids(hits)[0] == "h1-2"
    assert "g1-2" not in ids(hits)
    assert [hit.rank for hit in hits] == list(range(1, len(hits) + 1))
    assert sum(hits[0].explanation.values()) == pytest.approx(hits[0].score)
    assert hits[0].municipalities == ("Hjo",)


def test_its_own_matter_is_offered_only_when_asked_for(followed):
    assert "g2-2" not in ids(followed.similar.similar("g1-2"))
    asked = followed.similar.similar("g1-2", same_matter=True)
    assert "g2-2" in ids(asked)
    assert {hit.matter for hit in asked if hit.item.id == "g2-2"} == {"un-2023-5-gotene"}


def test_no_more_than_asked_for(followed):
    assert len(followed.similar.similar("g1-3", limit=1, same_matter=True)) == 1


def test_nothing_far_and_nothing_routine_is_offered(followed):
    assert followed.similar.similar("n1-2") == ()
    assert followed.similar.similar("g1-1") == ()


def test_an_item_that_there_is_not(followed):
    with pytest.raises(NotFound):
        followed.similar.similar("nowhere")
