"""People called by one name alone."""

import pytest
from spacy.tokens import Doc

from models.entities.links import link_of
from models.entities.pipeline import make_pipeline
from models.entities.words import words_of
from models.records import Label, Link

NLP = make_pipeline(None)
KNOWN = ("Ove Sandahl", "Anneli Ros Ek", "Fredrik Zetterlund", "Fredrik Alm", "Göran Holmqvist", "Karin Mora")
STROM = ("Eva Ström", "Lena Ström", "Per Lund")


def people(text: str, tagged: tuple[str, ...] = (), known: tuple[str, ...] = KNOWN) -> list[tuple[str, Link]]:
    """Canonical name and link of each person; `tagged` are single words that a tagger takes for people."""
    doc = NLP.make_doc(text)
    doc.user_data["known_people"] = known
    seen = [i for i, word in enumerate(words_of(doc).texts) if word in tagged]
    doc.set_ents([words_of(doc).span(i, i + 1, "PER", "") for i in seen])
    return [(span.id_, link_of(span)) for span in _piped(doc).ents if span.label_ == Label.PERSON]


def _piped(doc: Doc) -> Doc:
    for _, component in NLP.pipeline:
        doc = component(doc)
    return doc


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rapport från nätverket (Ove)", ["Ove Sandahl"]),
        ("Budget (Ove, Anneli)", ["Ove Sandahl", "Anneli Ros Ek"]),
        ("Läget i stort – Ove och Anneli", ["Ove Sandahl", "Anneli Ros Ek"]),
        ("Nytt avtal (Goran)", ["Göran Holmqvist"]),
        ("Då tackade vi Ove för insatsen.", ["Ove Sandahl"]),
        ("Enligt Anneli är det klart.", ["Anneli Ros Ek"]),
        ("Tack till alla. Ove bokar lokal.", ["Ove Sandahl"]),
    ],
)
def test_a_first_name_is_the_one_who_has_it(text: str, names: list[str]) -> None:
    assert people(text) == [(name, Link.FIRST_NAME) for name in names]


@pytest.mark.parametrize(
    "text", ["Fredrik Z. informerade.", "Vi tackar Fredrik Z för detta", "F Zetterlund svarade."]
)
def test_an_initial_tells_two_of_one_name_apart(text: str) -> None:
    assert people(text) == [("Fredrik Zetterlund", Link.INITIAL)]


@pytest.mark.parametrize(
    "text", ["Holmqvist föredrog ärendet.", "Holmqvists förslag bifölls.", "Sedan fick Holmqvist ordet."]
)
def test_a_surname_is_the_one_who_has_it(text: str) -> None:
    assert people(text) == [("Göran Holmqvist", Link.SHORTER)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rapport (Fredrik)", "Fredrik"),
        ("Rapport (Kalle)", "Kalle"),
        ("Fredrik B. svarade.", "Fredrik B"),
        ("Ekelund anmälde jäv.", "Ekelund"),
    ],
)
def test_what_fits_nobody_or_several_stands_alone(text: str, name: str) -> None:
    assert people(text) == [(name, Link.ALONE)]


def test_of_two_with_one_surname_neither_is_meant() -> None:
    assert people("Ström yrkade avslag.", known=STROM) == [("Ström", Link.ALONE)]


@pytest.mark.parametrize(
    "text",
    [
        "Nytt avtal (Skövde) (Mark)",
        "Rapport (Budget)",
        "Ström är dyrt i vinter.",
        "Moras förslag och skolan i Mora",
        "De var i Lund.",
        "Anna och Holmqvists gata",
        "Rapport (Ove tar fram underlag)",
    ],
)
def test_words_and_places_are_nobody(text: str) -> None:
    assert not any(
        name in {"Mark", "Ström", "Budget", "Karin Mora", "Per Lund"}
        for name, _ in people(text, known=(*STROM, *KNOWN))
    )


def test_a_place_is_a_person_where_it_speaks() -> None:
    assert people("Mora föredrog ärendet.") == [("Karin Mora", Link.SHORTER)]


def test_a_full_name_in_the_text_is_known_from_then_on() -> None:
    text = "Rektor Hedda Ekelund hälsade. Därpå tog Hedda ordet."
    assert people(text, known=()) == [("Hedda Ekelund", Link.WRITTEN), ("Hedda Ekelund", Link.FIRST_NAME)]


def test_the_taggers_word_is_enough_but_for_a_place() -> None:
    known = ("Sten Sandahl",)
    assert people("Sten är här.", known=known) == []
    assert people("Sten är här.", tagged=("Sten",), known=known) == [("Sten Sandahl", Link.FIRST_NAME)]
    assert people("Zaida är här.", tagged=("Zaida",)) == [("Zaida", Link.ALONE)]
    assert people("Ale är här.", tagged=("Ale",)) == []


def test_a_text_in_another_language_is_left_alone() -> None:
    text = "It is for the board to say that Holmqvist is the one who will be there."
    assert people(text) == []


@pytest.mark.parametrize("text", ["(Ove) ", " - ", "x - Ove\n", "Fredrik Z., ", "(", "(Ove, "])
def test_much_of_it_is_read_too(text: str) -> None:
    doc = NLP.make_doc(text * 5000)
    doc.user_data["known_people"] = KNOWN
    assert {span.id_ for span in _piped(doc).ents} <= {"Ove Sandahl", "Fredrik Zetterlund"}
