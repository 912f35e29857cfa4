import io
import zipfile

import pytest
from odf import draw, office, style, text
from odf.opendocument import OpenDocumentText

from indexer.reading.structured.odt import read_odt
from models.errors import Unreadable
from tests.indexer.reading.structured.making import odt_table, opendocument


def read(fill) -> str:
    return "\f".join(page.text for page in read_odt(opendocument(fill)))


def numbered(document: OpenDocumentText, name: str, *entries: str, goes_on: bool = False) -> None:
    listing = text.List(stylename=name, continuenumbering="true" if goes_on else "false")
    for entry in entries:
        item = text.ListItem()
        item.addElement(text.P(text=entry))
        listing.addElement(item)
    document.text.addElement(listing)


def paragraphs(document: OpenDocumentText) -> None:
    """A list style named § that numbers "§ 5", "§ 6" and bullets below."""
    listing = text.ListStyle(name="P")
    listing.addElement(text.ListLevelStyleNumber(level=1, numformat="1", numprefix="§ ", startvalue=5))
    listing.addElement(text.ListLevelStyleBullet(level=2, bulletchar="•"))
    document.automaticstyles.addElement(listing)


def test_minutes_keep_their_headings_tabs_line_breaks_and_tables():
    def fill(document):
        document.text.addElement(text.H(outlinelevel=2, text="Nämnden"))
        paragraph = text.P(text="Plats:")
        paragraph.addElement(text.Tab())
        paragraph.addText("Sal\n   A")
        paragraph.addElement(text.LineBreak())
        paragraph.addText("kl")
        paragraph.addElement(text.S(c=2))
        paragraph.addText("13")
        document.text.addElement(paragraph)
        document.text.addElement(odt_table(("Namn", "Kommun"), ("Åsa Öberg", "Ekby"), ("Bo Ek", "")))

    assert read(fill) == "## Nämnden\n\nPlats:\tSal A\nkl  13\n\nNamn\tKommun\nÅsa Öberg\tEkby\nBo Ek"


def test_lists_carry_the_numbers_that_the_program_shows():
    def fill(document):
        paragraphs(document)
        numbered(document, "P", "Budget", "Skola")
        document.text.addElement(text.P(text="Text"))
        numbered(document, "P", "Väg", goes_on=True)
        numbered(document, "P", "Åter")
        inner = text.List()
        item = text.ListItem()
        item.addElement(text.P(text="punkt"))
        inner.addElement(item)
        document.text.lastChild.lastChild.addElement(inner)

    assert read(fill) == "§ 5 Budget\n§ 6 Skola\nText\n§ 7 Väg\n§ 5 Åter\n- punkt"


def test_pages_turn_where_the_author_or_the_program_turned_them():
    def fill(document):
        turn = style.Style(name="Turn", family="paragraph")
        turn.addElement(style.ParagraphProperties(breakbefore="page"))
        document.automaticstyles.addElement(turn)
        document.text.addElement(text.P(text="ett"))
        document.text.addElement(text.P(stylename="Turn", text="två"))
        document.text.addElement(text.SoftPageBreak())
        third = text.P(text="tre, som ")
        third.addElement(text.SoftPageBreak())
        third.addText("går över")
        document.text.addElement(third)
        document.text.addElement(text.P(text="fyra"))

    assert read(fill) == "ett\ftvå\ftre, som går över\ffyra"


def test_the_page_header_is_read_once_and_what_does_not_show_is_not():
    def fill(document):
        layout = style.PageLayout(name="L")
        document.automaticstyles.addElement(layout)
        page = style.MasterPage(name="Standard", pagelayoutname="L")
        for part, words in ((style.Header(), "Ekby kommun"), (style.Footer(), "Justerandes sign")):
            paragraph = text.P(text=words)
            paragraph.addElement(text.PageNumber(text="7"))
            part.addElement(paragraph)
            page.addElement(part)
        document.masterstyles.addElement(page)
        hidden = style.Style(name="H", family="text")
        hidden.addElement(style.TextProperties(display="none"))
        document.automaticstyles.addElement(hidden)
        paragraph = text.P(text="§ 1")
        paragraph.addElement(text.Span(stylename="H", text="dolt"))
        note = text.Note(noteclass="footnote")
        note.addElement(text.NoteCitation(text="1"))
        body = text.NoteBody()
        body.addElement(text.P(text="not"))
        note.addElement(body)
        paragraph.addElement(note)
        comment = office.Annotation()
        comment.addElement(text.P(text="kommentar"))
        paragraph.addElement(comment)
        frame = draw.Frame()
        box = draw.TextBox()
        box.addElement(text.P(text="I ruta"))
        frame.addElement(box)
        paragraph.addElement(frame)
        document.text.addElement(paragraph)

    assert read(fill) == "Ekby kommun\n\n§ 1\nI ruta"


def test_bold_lines_and_spaced_paragraphs_stand_by_themselves():
    def fill(document):
        bold = style.Style(name="B", family="paragraph")
        bold.addElement(style.TextProperties(fontweight="bold"))
        spaced = style.Style(name="S", family="paragraph")
        spaced.addElement(style.ParagraphProperties(marginbottom="0.25cm"))
        for one in (bold, spaced):
            document.automaticstyles.addElement(one)
        for name, words in ((None, "ett"), ("B", "Rubrik"), (None, "två"), ("S", "tre"), (None, "fyra")):
            document.text.addElement(text.P(text=words, **({"stylename": name} if name else {})))

    assert read(fill) == "ett\n\nRubrik\n\ntvå\ntre\n\nfyra"


def with_part(data: bytes, part: str, content: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, content if name == part else old.read(name))
    return file.getvalue()


def test_encrypted_and_damaged_files_say_so():
    whole = opendocument(lambda document: document.text.addElement(text.P(text="ett")))
    manifest = b'<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>'
    with pytest.raises(Unreadable, match="encrypted"):
        read_odt(with_part(whole, "META-INF/manifest.xml", manifest))
    with pytest.raises(Unreadable, match="damaged"):
        read_odt(with_part(whole, "content.xml", b"<office:document-content>"))
