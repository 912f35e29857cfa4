from indexer.reading.rows import Word, rows_of


def word(text: str, left: float, baseline: float = 0) -> Word:
    return Word(text, left, left + 5 * len(text), baseline, 10)


def cells(*words: Word) -> list[list[str]]:
    return [[segment.text for segment in row.segments] for row in rows_of(words)]


def test_words_on_one_baseline_are_a_row_from_left_to_right() -> None:
    assert cells(word("Ek", 28), word("Anna", 5), word("Bo", 5, 12)) == [["Anna Ek"], ["Bo"]]


def test_a_raised_word_stands_on_its_row() -> None:
    assert cells(word("skatt", 5, 20), word("1", 31, 17)) == [["skatt 1"]]


def test_a_wide_gap_parts_cells_and_a_justified_line_has_none() -> None:
    assert cells(word("Anna", 0), word("Ek", 23), word("Ale", 60)) == [["Anna Ek", "Ale"]]
    assert cells(word("en", 0), word("utdragen", 20), word("rad", 70)) == [["en utdragen rad"]]


def test_a_narrow_gap_parts_cells_where_a_row_nearby_has_one() -> None:
    assert cells(word("Kommun", 0), word("Roll", 38), word("Ale", 0, 12), word("chef", 38, 12)) == [
        ["Kommun", "Roll"],
        ["Ale", "chef"],
    ]


def spaced(gap: float, *texts: str, baseline: float = 0, right: float = 200) -> list[Word]:
    """Words of a line that ends at `right`, with one gap between them."""
    words: list[Word] = []
    for text in reversed(texts):
        words.append(Word(text, right - 5 * len(text), right, baseline, 10))
        right -= 5 * len(text) + gap
    return words


def test_a_line_spaced_out_to_the_edge_of_its_column_has_no_cells() -> None:
    page = [
        *spaced(40, "Ordföranden", "öppnar", "mötet."),
        *spaced(12, "Avgiften", "höjs", "med", "sju", baseline=12),
        *spaced(5, "hela", "texten", "är", "utsluten", "här", baseline=24),
    ]
    assert cells(*page) == [
        ["Ordföranden öppnar mötet."],
        ["Avgiften höjs med sju"],
        ["hela texten är utsluten här"],
    ]


def test_evenly_set_cells_above_each_other_stay_cells() -> None:
    page = [word for n in range(3) for word in spaced(40, "2021", "2022", "2023", baseline=12 * n)]
    assert cells(*page) == [["2021", "2022", "2023"]] * 3
