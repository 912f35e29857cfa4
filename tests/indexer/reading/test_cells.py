from indexer.reading.cells import whole_rows
from indexer.reading.rows import Row, Rule, Segment

HEAD = (0.0, "Namn", "Kommun", "Uppdrag")


def row(at: float, *cells: str) -> Row:
    parts = tuple(Segment(text, 100.0 * n, 100 * n + 5 * len(text)) for n, text in enumerate(cells) if text)
    return Row(parts, at, 10, False, at)


def table(*rows: tuple[float, str, str, str]) -> list[Row]:
    return [row(at, *cells) for at, *cells in rows]


def cells(rows: list[Row]) -> list[str]:
    return ["|".join(part.text for part in row.segments) for row in rows]


def test_lines_between_drawn_lines_are_one_row() -> None:
    rows = table(
        HEAD, (12, "Anna Ek", "Ale", "leder"), (24, "", "", "Gruppen"), (36, "Bo Alm", "Tjörn", "skriver")
    )
    rules = [Rule(3, 0, 300), Rule(27, 0, 300)]
    assert cells(whole_rows(rows, rules)) == [
        "Namn|Kommun|Uppdrag",
        "Anna Ek|Ale|leder Gruppen",
        "Bo Alm|Tjörn|skriver",
    ]


def test_lines_close_together_are_one_row() -> None:
    rows = table(
        HEAD, (20, "Anna Ek", "Ale", "utbild-"), (32, "", "", "ningschef"), (52, "Bo Alm", "Tjörn", "rektor")
    )
    assert cells(whole_rows(rows)) == [
        "Namn|Kommun|Uppdrag",
        "Anna Ek|Ale|utbildningschef",
        "Bo Alm|Tjörn|rektor",
    ]


def test_rows_that_stand_evenly_stay_rows() -> None:
    rows = table(
        HEAD, (12, "Anna Ek", "Ale", "rektor"), (24, "Bo Alm", "Tjörn", ""), (36, "Cia Dal", "", "Chef")
    )
    assert whole_rows(rows) == rows


def test_a_cross_stays_under_its_head() -> None:
    rows = table((0, "Ledamot", "Ja", "Nej"), (20, "Anna Ek", "X", ""), (40, "Bo Alm", "", "X"))
    assert cells(whole_rows(rows)) == ["Ledamot|Ja|Nej", "Anna Ek|X", "Bo Alm||X"]


def test_a_list_beside_its_label_is_no_table() -> None:
    rows = [row(0, "Beslutande", "Anna Ek"), row(12, "", "Bo Alm"), row(30, "Övriga", "Cia Dal")]
    assert whole_rows(rows) == rows
