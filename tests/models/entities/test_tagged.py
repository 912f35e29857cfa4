from models.entities.pipeline import make_pipeline
from models.entities.tagged import IN_ANY_LANGUAGE, TAGGED, lay_aside, tagged, take_left_over
from models.entities.words import words_of
from models.records import Label

NLP = make_pipeline(None)
TEXT = "Hotell Kronan i Visby\nOve Brink"


def test_what_the_tagger_found_is_evidence_and_no_entity() -> None:
    doc = NLP.make_doc(TEXT)
    doc.set_ents([doc.char_span(0, 13, "ORG"), doc.char_span(16, 21, "LOC")])
    lay_aside(doc)
    assert not doc.ents
    assert tagged(doc, Label.ORGANISATION) == [(0, 2)]
    assert tagged(doc, Label.ORGANISATION, Label.LOCATION) == [(0, 2), (3, 4)]
    assert tagged(doc, Label.PERSON) == []


def test_what_nobody_took_is_an_organisation_or_a_place_of_its_own_name() -> None:
    doc = NLP.make_doc(TEXT)
    doc.spans[TAGGED] = [doc.char_span(0, 13, "ORG"), doc.char_span(16, 21, "LOC")]
    doc.set_ents([words_of(doc).span(3, 4, "MUNICIPALITY", "Gotland")])
    take_left_over(doc)
    assert [(span.text, span.label_, span.id_) for span in doc.ents] == [
        ("Hotell Kronan", "ORG", "Hotell Kronan"),
        ("Visby", "MUNICIPALITY", "Gotland"),
    ]


def test_without_a_tagger_there_is_nothing_to_say() -> None:
    doc = take_left_over(NLP.make_doc(TEXT))
    assert not doc.ents
    assert tagged(doc, *Label) == []


def test_a_name_has_a_capital() -> None:
    doc = NLP.make_doc("🎉🎉 bilaga Kronan")
    doc.spans[TAGGED] = [doc.char_span(0, 2, "LOC"), doc.char_span(3, 9, "ORG"), doc.char_span(10, 16, "ORG")]
    assert [span.text for span in take_left_over(doc).ents] == ["Kronan"]


def test_a_tagger_of_swedish_is_not_believed_abroad() -> None:
    doc = NLP.make_doc("The members of the board are to be at the Harbour.")
    doc.spans[TAGGED] = [doc.char_span(42, 49, "LOC")]
    assert not take_left_over(doc).ents
    doc.user_data[IN_ANY_LANGUAGE] = True
    assert [span.text for span in take_left_over(doc).ents] == ["Harbour"]
