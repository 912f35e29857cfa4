"""What the tagger found, laid aside as evidence for the components that decide; and what none of them took."""

from spacy.language import Language
from spacy.tokens import Doc

from models.entities.languages import is_foreign, is_gibberish
from models.entities.words import words_of
from models.records import Label

TAGGED = "tagged"
"""The doc's group of spans that the tagger labelled: PER, ORG and LOC."""

IN_ANY_LANGUAGE = "tagged_in_any_language"
"""In a doc's user data: whether the tagger learnt from many languages before it learnt to tag."""


@Language.component("tagged")
def lay_aside(doc: Doc) -> Doc:
    """Moves the entities to the group TAGGED, where a tagger has looked for any."""
    if doc.has_annotation("ENT_IOB"):
        doc.spans[TAGGED] = list(doc.ents)
        doc.set_ents([])
    return doc


@Language.component("left_over")
def take_left_over(doc: Doc) -> Doc:
    """Labels organisations and places of the tagger's that share no word with an entity, under their own names.

    A name has a capital somewhere. In no language there are none, nor in one that the tagger never learnt.
    """
    words = words_of(doc)
    if is_gibberish(words) or (is_foreign(words) and not doc.user_data.get(IN_ANY_LANGUAGE)):
        return doc
    taken = words.taken()
    spans = [
        words.span(start, end, label, " ".join(words.texts[start:end]))
        for label in (Label.ORGANISATION, Label.LOCATION)
        for start, end in tagged(doc, label)
        if taken.isdisjoint(range(start, end)) and any(text[0].isupper() for text in words.texts[start:end])
    ]
    doc.set_ents(spans, default="unmodified")
    return doc


def tagged(doc: Doc, *labels: Label) -> list[tuple[int, int]]:
    """First word, and word past the last, of each span of the tagger's with one of the labels."""
    return words_of(doc).bounds_of([span for span in doc.spans.get(TAGGED, ()) if span.label_ in labels])
