from collections.abc import Sequence

import pytest

from indexer.reading.columns import in_columns
from indexer.reading.rows import Rule, Word

LEFT = [
    "Förvaltningen fick i",
    "uppdrag att ordna en",
    "buss till skolan och",
    "ta reda på priset av",
    "den.",
]
RIGHT = [
    "Skolskjutsen är dyr,",
    "men barnen måste dit",
    "på morgonen även när",
    "snön är en meter på",
    "dit.",
]
NAMES = ["Anna Ekdahl (S)", "Bo Almgren (M)", "Cia Dalin (C)"]


def line(at: float, text: str, left: float = 50) -> list[Word]:
    words: list[Word] = []
    for word in text.split():
        words.append(Word(word, left, left + 5 * len(word), at, 10))
        left = words[-1].right + 5
    return words


def column(lines: Sequence[str], left: float, top: float = 0, step: float = 12) -> list[Word]:
    return [word for n, text in enumerate(lines) for word in line(top + step * n, text, left)]


def texts(words: Sequence[Word], rules: Sequence[Rule] = ()) -> list[str]:
    return [" ".join(word.text for word in block) for block in in_columns(words, rules)]


@pytest.mark.parametrize("offset", [0, 5], ids=["on one baseline", "on baselines of their own"])
def test_columns_of_text_come_one_after_the_other(offset: float) -> None:
    page = column(LEFT, 50) + column(RIGHT, 165, offset)
    assert texts(page) == [" ".join(LEFT), " ".join(RIGHT)]


def test_what_stands_across_the_page_parts_columns() -> None:
    across = "en rubrik som står över båda spalterna"
    page = (
        column(LEFT, 50)
        + column(RIGHT, 165)
        + line(60, across)
        + column(LEFT, 50, 72)
        + column(RIGHT, 165, 72)
    )
    assert texts(page) == [" ".join(part) for part in (LEFT, RIGHT, [across], LEFT, RIGHT)]


def test_a_footer_set_off_is_of_no_column() -> None:
    page = column(LEFT, 50) + column(RIGHT, 165) + line(120, "Sign:") + line(120, "Rätt intygar:", 165)
    assert texts(page) == [" ".join(LEFT), " ".join(RIGHT), "Sign: Rätt intygar:"]


def test_a_list_beside_text_is_a_column_where_their_lines_do_not_meet() -> None:
    names = [f"Person {number} av många" for number in range(9)]
    words = [f"rad {number} för sig" for number in range(9)]
    assert texts(column(names, 50) + column(words, 230, 5)) == [" ".join(names), " ".join(words)]


@pytest.mark.parametrize("cell", ["Öckerö", "1 234"])
def test_columns_of_a_table_stay_beside_each_other(cell: str) -> None:
    assert len(in_columns(column(LEFT, 50) + column([cell] * 5, 165))) == 1


def test_rows_of_long_cells_stay_beside_each_other() -> None:
    page = [word for n in range(3) for word in column(LEFT, 50, 60 * n) + column(RIGHT, 165, 60 * n)]
    assert len(in_columns(page)) == 1


def test_lines_drawn_across_make_a_table() -> None:
    assert len(in_columns(column(LEFT, 50) + column(RIGHT, 165), [Rule(14, 40, 400), Rule(38, 40, 400)])) == 1


def test_two_lists_of_those_present_come_one_after_the_other() -> None:
    left, right = ["Beslutande", *NAMES], ["Ersättare:", *NAMES[:2]]
    page = column(left, 50) + column(right, 200) + line(84, "Paragrafer 1-9")
    assert texts(page) == [" ".join(left), " ".join(right), "Paragrafer 1-9"]


def test_a_label_below_two_lists_keeps_what_it_labels() -> None:
    left, right = ["Beslutande", *NAMES], ["Ersättare", *NAMES[:2]]
    below = line(48, "Justerare") + line(48, "Dan Fors", 200)
    assert texts([*column(left, 50), *column(right, 200), *below]) == [
        " ".join(left),
        " ".join(right),
        "Justerare Dan Fors",
    ]


@pytest.mark.parametrize("head", [("Namn", "Kommun"), ("Ledamot", "Närvarande")])
def test_a_table_of_those_present_keeps_its_rows(head: tuple[str, str]) -> None:
    right = [head[1], *(["Ale", "Öckerö", "Borås"] if head[1] == "Kommun" else ["x", "x", "x"])]
    assert len(in_columns(column([head[0], *NAMES], 50) + column(right, 200))) == 1


def test_a_page_without_words_has_no_blocks() -> None:
    assert in_columns([]) == []
