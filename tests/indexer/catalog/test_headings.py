"""Headings and vectors of a real catalog."""

import numpy as np

from indexer.passages import passages


def test_headings_are_those_that_stood(catalog, make_meeting, store):
    before = store(catalog, make_meeting("a", ["Ett", "Två"]))
    store(catalog, make_meeting("a", ["Tre"]))
    (now,) = catalog.headings()
    assert (now.id, now.meeting, now.title) == ("a-0", "a", "Pünkt 1")
    assert now.references == ("KS 2024:7", "KS 2024:8")
    assert [heading.id for heading in catalog.headings(before)] == ["a-0", "a-1"]


def test_meanings_are_means_of_passages_in_the_order_asked(catalog, make_meeting, store, fake_encoder):
    meeting = make_meeting("a", ["Ett ord. " * 300, "Något annat.", ""])
    store(catalog, meeting)
    keys = [heading.key for heading in catalog.headings()]
    means = [
        fake_encoder.encode_passages([passage.text for passage in passages(item)]).mean(axis=0)
        for item in meeting.items
    ]
    asked = [keys[1], keys[0], 999, keys[1]]
    expected = [means[1], means[0], np.zeros_like(means[0]), means[1]]
    assert np.allclose(catalog.meanings(asked), expected, atol=1e-6)
    assert catalog.meanings([]).shape == (0, fake_encoder.dimension)


def test_vectors_of_an_item(catalog, make_meeting, store, fake_encoder):
    meeting = make_meeting("a", ["Ett ord. " * 300])
    store(catalog, meeting)
    texts = [passage.text for passage in passages(meeting.items[0])]
    assert len(texts) > 1
    assert np.allclose(catalog.vectors("a-0"), fake_encoder.encode_passages(texts))
    assert catalog.vectors("b-0").shape == (0, fake_encoder.dimension)
