from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table

from indexer.reading.layout import page_text
from indexer.reading.pdf import read_pdf
from tests.indexer.reading.typeset import TEXT, drawn, flowing, lines, together

STYLE = getSampleStyleSheet()["Normal"]
GRID = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)]
ATTENDANCE = [
    ["Namn", "Kommun", "Roll"],
    ["Anna Ek", "Ale", "ordförande"],
    ["Bo Alm", "Lilla Edet", "ledamot"],
]
SENTENCE = " ".join(TEXT.split())


def text_of(data: bytes) -> str:
    return read_pdf(data)[0].text


def test_a_page_without_words_is_empty() -> None:
    assert page_text(()) == ""


def test_cells_of_a_row_are_parted_by_tabs_with_and_without_borders() -> None:
    rows = "Namn\tKommun\tRoll\nAnna Ek\tAle\tordförande\nBo Alm\tLilla Edet\tledamot"
    assert text_of(flowing(Table(ATTENDANCE, style=GRID))) == rows
    assert text_of(flowing(Table(ATTENDANCE))) == rows


def test_a_table_and_the_text_around_it_are_paragraphs() -> None:
    before, after = text_of(flowing(TEXT, Table(ATTENDANCE), TEXT)).split("\n\n")[::2]
    assert " ".join(before.split()) == " ".join(after.split()) == SENTENCE


def test_cells_of_several_lines_make_one_row() -> None:
    rows = [
        ["Åtgärd", "Ansvarig", "Klart"],
        [TEXT, "Anna Ek, utbildningschef i Ale kommun", "1 maj"],
        ["Boka lokal", "Bo Alm", "1 juni"],
    ]
    for align in ("TOP", "MIDDLE"):
        table = Table(
            [[Paragraph(cell, STYLE) for cell in row] for row in rows],
            style=[*GRID, ("VALIGN", (0, 0), (-1, -1), align)],
            colWidths=[250, 120, 80],
        )
        assert f"{SENTENCE}\tAnna Ek, utbildningschef i Ale kommun\t1 maj" in text_of(flowing(table)).split(
            "\n"
        )


def test_a_list_of_names_beside_its_label_stays_a_list() -> None:
    front = [["Beslutande", Paragraph("Anna Ek (S), ordförande<br/>Bo Alm (M)<br/>Cia Dal (C)", STYLE)]]
    table = Table(front, style=[*GRID, ("VALIGN", (0, 0), (-1, -1), "TOP")], colWidths=[110, 330])
    assert text_of(flowing(table)) == "Beslutande\tAnna Ek (S), ordförande\nBo Alm (M)\nCia Dal (C)"


def test_columns_of_text_are_read_one_after_the_other() -> None:
    left = [f"Vänster spalt har denna rad {n}" for n in range(20)]
    right = [f"Höger spalt har denna rad {n}" for n in range(20)]
    page = together(
        lines("Nyhetsbrev från nätverket till alla som arbetar i skolan", top=790),
        lines(*left, left=60),
        lines(*right, left=310, top=757),
        lines("En rad som går över hela sidan under båda spalterna och är lång", top=430),
    )
    assert text_of(drawn(page)).replace("\n\n", "\n").split("\n") == [
        "Nyhetsbrev från nätverket till alla som arbetar i skolan",
        *left,
        *right,
        "En rad som går över hela sidan under båda spalterna och är lång",
    ]


def test_a_heading_is_a_paragraph_of_its_own_and_marked() -> None:
    def page(canvas: Canvas) -> None:
        lines("Minnesanteckningar", size=18, top=780)(canvas)
        lines("Beslut", font="Helvetica-Bold", top=740)(canvas)
        lines("Avgiften höjs.", "Beslutet gäller från och med juli.", top=725)(canvas)

    assert text_of(drawn(page)) == (
        "## Minnesanteckningar\n\n**Beslut**\n\nAvgiften höjs.\nBeslutet gäller från och med juli."
    )


def test_a_heading_over_two_lines_is_one() -> None:
    def page(canvas: Canvas) -> None:
        lines("3. Avtal om platser inom vård och omsorg i", "de fem kommunerna", size=16, top=780)(canvas)
        lines("Nätverket har gått igenom avtalet och vill ändra en punkt.", "Det gäller från maj.", top=725)(
            canvas
        )

    heading, text = text_of(drawn(page)).split("\n\n")
    assert heading == "## 3. Avtal om platser inom vård och omsorg i de fem kommunerna"
    assert len(text.split("\n")) == 2


def test_labels_in_bold_below_each_other_are_not_run_together() -> None:
    def page(canvas: Canvas) -> None:
        lines("§ 4 Val av justerare", "§ 5 Budget", font="Helvetica-Bold", top=740)(canvas)
        lines("Avgiften höjs för alla som har vatten och avlopp i kommunen.", top=700)(canvas)

    assert "§ 4 Val av justerare\n§ 5 Budget" in text_of(drawn(page))


def test_a_number_and_its_heading_are_no_cells() -> None:
    def page(canvas: Canvas) -> None:
        for at, (mark, text) in enumerate([("§ 12", "Val av justerare"), ("2.", "Ekonomi"), ("•", "Punkt")]):
            canvas.drawString(60, 700 - 40 * at, mark)
            canvas.drawString(110, 700 - 40 * at, text)

    assert text_of(drawn(page)).split("\n\n") == ["§ 12 Val av justerare", "2. Ekonomi", "• Punkt"]


def test_justified_lines_are_no_cells() -> None:
    styles = getSampleStyleSheet()
    styles["Normal"].alignment = 4
    assert "\t" not in text_of(flowing(Paragraph(TEXT * 6, styles["Normal"])))
