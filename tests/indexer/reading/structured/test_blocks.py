from indexer.reading.structured.blocks import Block, PageTurn, Paragraph, Table, compose, tidy
from models.records import Page


def text(*blocks: Block) -> str:
    return "\f".join(page.text for page in compose(blocks))


def cell(*lines: str) -> tuple[Block, ...]:
    return tuple(Paragraph(line) for line in lines)


def test_white_space_on_the_page_becomes_a_blank_line():
    close = Paragraph("Bo Ek", above=False, below=False)
    assert text(Paragraph("Närvarande", above=False, below=False), close) == "Närvarande\nBo Ek"
    assert text(Paragraph("Närvarande"), close) == "Närvarande\n\nBo Ek"
    assert text(close, Paragraph(""), close) == "Bo Ek\n\nBo Ek"


def test_entries_of_one_list_stand_together():
    assert text(Paragraph("a) ja", group="1"), Paragraph("b) nej", group="1"), Paragraph("Slut")) == (
        "a) ja\nb) nej\n\nSlut"
    )


def test_headings_are_one_line_with_their_depth_and_text_in_their_style_is_none():
    assert text(Paragraph("§ 4\nBudget", depth=2)) == "## § 4 Budget"
    assert text(Paragraph("Lång text. " * 30, depth=1)).startswith("Lång")


def test_rows_are_lines_with_tabs_between_cells():
    table = Table(((cell("Namn"), cell("Kommun")), (cell("Åsa Öberg"), ()), ((), cell("Ekby"))))
    assert (
        text(Paragraph("Före"), table, Paragraph("Efter"))
        == "Före\n\nNamn\tKommun\nÅsa Öberg\n\tEkby\n\nEfter"
    )


def test_columns_of_names_and_municipalities_in_one_row_are_read_level():
    table = Table(((cell("Åsa Öberg", "Bo Ek", "Liv Sund"), cell("Ekby", "", "Lövdalen")),))
    assert text(table) == "Åsa Öberg\tEkby\nBo Ek\nLiv Sund\tLövdalen"


def test_columns_of_running_text_are_read_one_after_the_other():
    left, right = ("Nämnden behandlade ärendet på nytt. " * 3).strip(), ("Budgeten räcker inte. " * 5).strip()
    assert text(Table(((cell(left, left), cell(right, right)),))) == "\n\n".join([left, left, right, right])


def test_a_frame_around_text_is_read_as_text():
    framed = (Paragraph("Ärenden", depth=1), Paragraph("1. Budget"), Table(((cell("Ja"), cell("12")),)))
    assert text(Table(((framed,),))) == "# Ärenden\n\n1. Budget\n\nJa\t12"


def test_pages_turn_where_they_are_told_to_and_soft_turns_only_tell():
    assert (
        text(PageTurn(soft=True), Paragraph("ett"), PageTurn(), PageTurn(soft=True), Paragraph("två"))
        == "ett\ftvå"
    )
    assert text(Paragraph("ett"), PageTurn(), PageTurn(), Paragraph("tre")) == "ett\f\ftre"


def test_a_row_that_goes_on_over_the_page_turns_it_after_itself():
    row = ((Paragraph("Åsa"), PageTurn(soft=True)), (Paragraph("Ekby"), PageTurn(soft=True)))
    assert text(Table((row, (cell("Bo"), cell("Ekby"))))) == "Åsa\tEkby\fBo\tEkby"


def test_the_header_stands_once_on_top():
    assert compose([Paragraph("§ 1"), PageTurn(), Paragraph("§ 2")], [Paragraph("Lövdalen")]) == (
        Page(1, "Lövdalen\n\n§ 1"),
        Page(2, "§ 2"),
    )


def test_characters_that_show_nothing_are_left_out():
    assert tidy("kom\u00admun\u00a0o\u0308\u200bst\r\nslut\x07") == "kommun öst\nslut"
