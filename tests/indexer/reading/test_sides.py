from indexer.reading.rows import Word
from indexer.reading.sides import Side, are_columns, are_heads, cells, is_labelled

TEXT = [
    "Förvaltningen fick i",
    "uppdrag att ordna en",
    "buss till skolan och",
    "ta reda på priset av",
    "den.",
]


def line(text: str, at: float = 0) -> list[Word]:
    """Words of a line; a tab is a gap of 40 points."""
    words: list[Word] = []
    left = 0.0
    for cell in text.split("\t"):
        for word in cell.split():
            words.append(Word(word, left, left + 5 * len(word), at, 10))
            left += 5 * len(word) + 3
        left += 40
    return words


def side(*lines: str, step: float = 12, top: float = 0) -> Side:
    return Side([line(text, top + step * n) for n, text in enumerate(lines)])


def test_lines_that_break_at_their_edge_are_columns() -> None:
    assert are_columns(side(*TEXT), side(*TEXT))
    assert not are_columns(side(*TEXT), side(*["Ale"] * 5))


def test_cells_that_begin_on_one_baseline_are_rows() -> None:
    assert not are_columns(side(*TEXT, *TEXT), side(*TEXT, *TEXT))


def test_many_lines_that_meet_no_baseline_are_columns_but_rows_with_margins_are_not() -> None:
    names = ["Anna Ek"] * 9
    assert are_columns(side(*names), side(*names, top=5))
    assert not are_columns(side(*names, step=30), side(*names, step=30, top=5))


def test_heads_of_lists_are_labels_of_attendance_alone() -> None:
    assert are_heads(line("Beslutande:\tEJ TJÄNSTGÖRANDE ERSÄTTARE"))
    assert not are_heads(line("Namn\tKommun"))
    assert not are_heads(line("Beslutande\tAnna Ek (S)"))
    assert not are_heads(line("Beslutande"))


def test_a_label_with_what_it_labels_is_no_head() -> None:
    assert is_labelled(line("Justerare\tAnna Ek"))
    assert not is_labelled(line("Beslutande\tErsättare"))


def test_a_line_is_parted_at_its_wide_gaps() -> None:
    assert [len(cell) for cell in cells(line("Anna Ek\tAle\tvice ordförande"))] == [2, 1, 2]


def test_crosses_are_no_list_of_names() -> None:
    assert side("Närvarande", "Anna Ek", "Bo Alm").is_list
    assert not side("Närvarande", "x", "x").is_list
    assert not side("Närvarande").is_list
