from collections.abc import Callable

from indexer.minutes.lines import Line, label, read_lines, unspaced, whole_text
from models.records import Document


def test_lines_know_page_place_and_the_room_around_them(document: Callable[..., Document]) -> None:
    made = document("Rubrik\n\n  text  \nmera", "Ny sida")
    lines = read_lines(made)
    text = whole_text(made)
    assert [(line.content, line.page, line.gap, line.room) for line in lines] == [
        ("Rubrik", 1, 2, 1),
        ("text", 1, 1, 0),
        ("mera", 1, 0, 2),
        ("Ny sida", 2, 2, 1),
    ]
    assert [text[line.start : line.end] for line in lines] == [line.content for line in lines]


def test_a_sentence_that_runs_over_a_page_break_stays_one_paragraph(
    document: Callable[..., Document],
) -> None:
    lines = read_lines(document("Mötet beslutade att höja", "avgiften.", "Nästa fråga"))
    assert [(line.content, line.page, line.gap, line.room) for line in lines] == [
        ("Mötet beslutade att höja", 1, 2, 0),
        ("avgiften.", 2, 0, 2),
        ("Nästa fråga", 3, 2, 1),
    ]


def test_markup_is_no_part_of_a_heading(lines: Callable[..., tuple[Line, ...]]) -> None:
    found = lines("## 3. Skolskjuts ##\n\n**Beslut:**\n\n**Ett** ord")
    assert [(line.content, line.depth) for line in found] == [
        ("3. Skolskjuts", 2),
        ("Beslut:", 7),
        ("**Ett** ord", 0),
    ]


def test_lines_of_signs_alone_are_no_headings(lines: Callable[..., tuple[Line, ...]]) -> None:
    found = lines("# #\n\n## # ##\n\n## **#** ##\n\n# # Skolskjuts #")
    assert [(line.content, line.depth) for line in found] == [
        ("# #", 0),
        ("## # ##", 0),
        ("#", 2),
        ("Skolskjuts", 1),
    ]


def test_heading_marks_without_number_are_read(lines: Callable[..., tuple[Line, ...]]) -> None:
    (line,) = lines("# " * 100_000 + "Skolskjuts")
    assert (line.content, line.depth) == ("Skolskjuts", 1)


def test_labels_are_compared_without_case_dots_and_marks() -> None:
    assert label("Övriga  NÄRVARANDE :") == label("ovriga narvarande")
    assert label("Beslut / Åtgärd") == label("beslut/åtgärd")


def test_headings_with_spaced_letters_are_words() -> None:
    assert label("B e s l u t") == "beslut"
    assert unspaced("F ö r s l a g   t i l l") == "Förslag till"
    assert unspaced("Val av A B") == "Val av A B"


def test_entries_of_a_list_in_one_line_are_lines(lines: Callable[..., tuple[Line, ...]]) -> None:
    found = lines("1. Inledning\n2. Val av ordförande 3. Ekonomi")
    assert [line.content for line in found] == ["1. Inledning", "2. Val av ordförande", "3. Ekonomi"]
