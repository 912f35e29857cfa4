import pytest
from lxml import etree
from pptx.util import Inches

from indexer.reading.structured.pptx import read_pptx
from models.errors import Unreadable
from tests.indexer.reading.structured.making import slides

TITLE_AND_BODY, BLANK = 1, 6


def test_slides_are_pages_with_their_title_first_and_blank_ones_count():
    def fill(presentation):
        first = presentation.slides.add_slide(presentation.slide_layouts[TITLE_AND_BODY])
        first.shapes.title.text = "Verksamhetsplan\n2025"
        first.placeholders[1].text = "Dimensionering\nKompetensforum"
        first.notes_slide.notes_text_frame.text = "säg hej"
        presentation.slides.add_slide(presentation.slide_layouts[BLANK])
        third = presentation.slides.add_slide(presentation.slide_layouts[BLANK])
        third.shapes.add_textbox(Inches(1), Inches(5), Inches(3), Inches(1)).text_frame.text = "nederst"
        group = third.shapes.add_group_shape()
        group.shapes.add_textbox(Inches(1), Inches(1), Inches(3), Inches(1)).text_frame.text = "överst"
        table = third.shapes.add_table(2, 2, Inches(1), Inches(2), Inches(4), Inches(1)).table
        for place, words in (((0, 0), "Namn"), ((0, 1), "Kommun"), ((1, 0), "Bo Ek"), ((1, 1), "Ekby")):
            table.cell(*place).text = words

    pages = read_pptx(slides(fill))
    assert [page.text for page in pages] == [
        "# Verksamhetsplan 2025\n\n- Dimensionering\n- Kompetensforum",
        "",
        "överst\n\nNamn\tKommun\nBo Ek\tEkby\n\nnederst",
    ]
    assert [page.number for page in pages] == [1, 2, 3]


def test_lists_carry_the_marks_that_the_slide_shows():
    def fill(presentation):
        body = presentation.slides.add_slide(presentation.slide_layouts[TITLE_AND_BODY]).placeholders[1]
        body.text = "ett\ntvå\ntre\nfyra"
        marks = ["<a:buAutoNum {} type='arabicPeriod' startAt='3'/>"] * 2 + [
            "<a:buNone {}/>",
            "<a:buChar {} char='–'/>",
        ]
        for paragraph, mark in zip(body.text_frame.paragraphs, marks, strict=True):
            space = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
            paragraph._p.get_or_add_pPr().append(etree.fromstring(mark.format(space)))

    assert read_pptx(slides(fill))[0].text == "3. ett\n4. två\ntre\n- fyra"


def nothing(_: object) -> None:
    pass


def test_a_presentation_without_slides_is_no_minutes():
    with pytest.raises(Unreadable):
        read_pptx(slides(nothing))
