"""Why a name is filed as it is."""

import pytest

from models.entities.links import link_between, link_of, set_link
from models.entities.pipeline import make_pipeline
from models.entities.words import words_of
from models.records import Link


@pytest.mark.parametrize(
    ("written", "canonical", "link"),
    [
        ("Hedda Ekelund", "Hedda Ekelund", Link.WRITTEN),
        ("HEDDA EKELUND", "Hedda Ekelund", Link.WRITTEN),
        ("Ekelund, Hedda", "Hedda Ekelund", Link.WRITTEN),
        ("Eva-Lena B. Holm", "Eva-Lena B Holm", Link.WRITTEN),
        ("Hedda Ekelunds", "Hedda Ekelund", Link.GENITIVE),
        ("Goran Flink", "Göran Flink", Link.SPELLING),
        ("Goran Flinks", "Göran Flink", Link.SPELLING),
        ("Géran FIink", "Göran Flink", Link.SPELLING),
        ("Lena Palm", "Lena Maria Palm", Link.SHORTER),
        ("Palms", "Lena Maria Palm", Link.SHORTER),
        ("Skövde", "Skövde", Link.WRITTEN),
        ("Skövde kommun", "Skövde", Link.WRITTEN),
        ("Göteborgs stad", "Göteborg", Link.GENITIVE),
        ("Ockerd", "Öckerö", Link.SPELLING),
        ("GR", "Göteborgsregionen", Link.WRITTEN),
        ("", "Skövde", Link.WRITTEN),
    ],
)
def test_the_words_tell_why(written: str, canonical: str, link: Link) -> None:
    assert link_between(written.split(), canonical) is link


def test_what_a_component_said_goes_before_the_words() -> None:
    doc = make_pipeline(None).make_doc("Flink svarade.")
    span = words_of(doc).span(0, 1, "PER", "Göran Flink")
    assert link_of(span) is Link.SHORTER
    assert link_of(set_link(span, Link.FIRST_NAME)) is Link.FIRST_NAME
    doc.set_ents([span])
    assert [link_of(kept) for kept in doc.ents] == [Link.FIRST_NAME]
