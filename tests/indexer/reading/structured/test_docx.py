import io
import zipfile

import pytest
from docx.enum.text import WD_BREAK

from indexer.reading.structured.docx import read_docx
from models.errors import Unreadable
from tests.indexer.reading.structured.making import listed, number, word, xml

BOX = """<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
<mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>I ruta</w:t></w:r></w:p></w:txbxContent></w:drawing>
</mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>I ruta</w:t></w:r></w:p></w:txbxContent></w:pict>
</mc:Fallback></mc:AlternateContent>"""


def text(fill) -> str:
    return "\f".join(page.text for page in read_docx(word(fill)))


def run(inner: str) -> str:
    return f"<w:r>{inner}</w:r>"


def test_minutes_keep_their_headings_numbers_tabs_and_tables():
    def fill(document):
        paragraphs = number(document, ["decimal § %1", "lowerLetter %2)"], start=22)
        document.add_heading("Kommunstyrelsen", 1)
        document.add_paragraph("Ordförande:\tBo Ek\nLövdalen")
        table = document.add_table(rows=0, cols=3)
        for row in [("Namn", "Kommun", "Roll"), ("Åsa Öberg", "Ekby", ""), ("Bo Ek", "", "ordförande")]:
            for cell, value in zip(table.add_row().cells, row, strict=True):
                cell.text = value
        listed(document.add_heading("Budget", 2), paragraphs)
        document.add_paragraph("Styrelsen beslutar")
        listed(document.add_paragraph("att anta budgeten"), paragraphs, 1)
        listed(document.add_paragraph("att förklara punkten justerad"), paragraphs, 1)
        listed(document.add_heading("Skolskjuts", 2), paragraphs)
        document.add_paragraph("Bordläggs", style="List Bullet")

    assert text(fill) == (
        "# Kommunstyrelsen\n\nOrdförande:\tBo Ek\nLövdalen\n\n"
        "Namn\tKommun\tRoll\nÅsa Öberg\tEkby\nBo Ek\t\tordförande\n\n"
        "## § 22 Budget\n\nStyrelsen beslutar\na) att anta budgeten\nb) att förklara punkten justerad\n\n"
        "## § 23 Skolskjuts\n\n- Bordläggs"
    )


def test_pages_turn_where_the_author_or_word_turned_them():
    def fill(document):
        document.add_paragraph("ett").add_run().add_break(WD_BREAK.PAGE)
        second = document.add_paragraph()
        second._p.append(xml("r", "<w:lastRenderedPageBreak/><w:t>två</w:t>"))
        third = document.add_paragraph("tre, som går")
        third._p.append(xml("r", '<w:lastRenderedPageBreak/><w:t xml:space="preserve"> över sidan</w:t>'))
        document.add_paragraph("fyra")
        document.add_paragraph("fem").paragraph_format.page_break_before = True
        document.add_section()
        document.add_paragraph("sex")

    assert text(fill).split("\f") == ["ett", "två\ntre, som går över sidan", "fyra", "fem", "sex"]


def test_the_page_header_is_read_once_and_its_numbers_and_the_footer_are_not():
    def fill(document):
        section = document.sections[0]
        header = section.header.paragraphs[0]
        header.add_run("Lövdalens kommun")
        for inner in (
            '<w:fldChar w:fldCharType="begin"/>',
            "<w:instrText> PAGE </w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>7</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        ):
            header._p.append(xml("r", inner))
        section.footer.paragraphs[0].text = "Justerandes sign"
        document.add_paragraph("§ 1")
        document.add_page_break()
        document.add_paragraph("§ 2")

    assert text(fill) == "Lövdalens kommun\n\n§ 1\f§ 2"


def test_only_what_shows_is_read():
    def fill(document):
        paragraph = document.add_paragraph("Vi ")
        paragraph._p.append(xml("del", run("<w:delText>avslår</w:delText>")))
        paragraph._p.append(xml("ins", run("<w:t>bifaller</w:t>")))
        paragraph._p.append(xml("r", "<w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t>"))
        paragraph._p.append(xml("r", '<w:t xml:space="preserve"> punkt</w:t><w:softHyphen/><w:t>en</w:t>'))
        contents = document.styles.add_style("toc 1", 1)
        document.add_paragraph("Budget\t7", style=contents)
        document.add_paragraph("Text")._p.append(xml("r", BOX))
        document.element.body.insert(
            0, xml("sdt", "<w:sdtContent><w:p><w:r><w:t>Titel</w:t></w:r></w:p></w:sdtContent>")
        )

    assert text(fill) == "Titel\nVi bifaller punkten\nText\nI ruta"


def test_a_field_that_never_ends_hides_nothing_after_its_paragraph():
    def fill(document):
        document.add_paragraph("ett")._p.append(xml("r", '<w:fldChar w:fldCharType="begin"/>'))
        document.add_paragraph("två")

    assert text(fill) == "ett\ntvå"


def test_bold_lines_stand_by_themselves():
    def fill(document):
        document.add_paragraph("Text")
        document.add_paragraph().add_run("Budget").bold = True
        document.add_paragraph("Styrelsen beslutar.")

    assert text(fill) == "Text\n\nBudget\n\nStyrelsen beslutar."


def test_merged_cells_are_read_once():
    def fill(document):
        table = document.add_table(rows=2, cols=2)
        table.cell(0, 0).merge(table.cell(0, 1)).text = "Beslutande"
        table.cell(1, 0).text, table.cell(1, 1).text = "Bo Ek", "Ekby"

    assert text(fill) == "Beslutande\nBo Ek\tEkby"


def rezipped(data: bytes, change) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if (content := change(part, old.read(part))) is not None:
                new.writestr(part, content)
    return file.getvalue()


def test_the_strict_form_of_the_format_is_read_too():
    transitional, strict = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"
    data = rezipped(
        word(lambda document: document.add_heading("Budget", 1)),
        lambda _, part: part.replace(transitional, strict),
    )
    assert read_docx(data)[0].text == "# Budget"


def test_a_file_without_styles_and_numbers_is_read():
    data = rezipped(
        word(lambda document: document.add_paragraph("Budget")),
        lambda part, content: None if "styles" in part or "numbering" in part else content,
    )
    assert read_docx(data)[0].text == "Budget"


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml"])
def test_a_file_with_a_part_cut_off_is_no_half_meeting(part: str):
    whole = word(lambda document: document.add_paragraph("Budget"))
    data = rezipped(whole, lambda name, content: content[: len(content) // 2] if name == part else content)
    with pytest.raises(Unreadable, match="damaged"):
        read_docx(data)


def test_a_text_box_in_a_text_box_is_read_once():
    inner = BOX.replace("<w:p>", f"<w:p>{run(BOX.replace('I ruta', 'Innerst'))}")
    assert text(lambda document: document.add_paragraph("Text")._p.append(xml("r", inner))) == (
        "Text\nI ruta\nInnerst"
    )
