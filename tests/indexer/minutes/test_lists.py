from collections.abc import Callable

from indexer.minutes.lines import Line
from indexer.minutes.lists import ListReader

Lines = Callable[..., tuple[Line, ...]]


def read(lines: tuple[Line, ...]) -> ListReader:
    reader = ListReader(lines)
    reader.read_all()
    return reader


def test_an_election_is_no_attendance(lines: Lines) -> None:
    reader = read(lines("Närvarande: Siv Ek, Bo Alm\n\n§ 1 Val av styrelse\n\nLedamöter\nEva Lo\nAda Ny"))
    assert [row.name for row in reader.rows] == ["Siv Ek", "Bo Alm"]


def test_lines_between_rows_that_leave_the_list_open(lines: Lines) -> None:
    text = "Ledamöter Närvarande\nSiv Ek X\nBo Alm anmält förhinder\nFrån kommunerna:\nEva Lo\nX, § 5 - § 6\n"
    reader = read(lines(text + "Vakant\nAda Ny\n\n§ 1 Mötet öppnas\n\nText."))
    assert [(row.name, row.present) for row in reader.rows] == [
        ("Siv Ek", True),
        ("Bo Alm", False),
        ("Eva Lo", True),
        ("Ada Ny", True),
    ]


def test_a_line_with_more_than_attendance_is_not_taken(lines: Lines) -> None:
    reader = read(lines("Närvarande: Siv Ek, Bo Alm, Eva Lo öppnade mötet.\n\nText."))
    assert [row.name for row in reader.rows] == ["Siv Ek", "Bo Alm"]
    assert reader.used == set()


def test_heads_of_columns_one_behind_the_other(lines: Lines) -> None:
    reader = read(lines("Beslutande Övriga deltagande Förhindrade Siv Ek (C) Bo Alm (M)\n\nText."))
    assert [(row.name, row.present) for row in reader.rows] == [("Siv Ek", True), ("Bo Alm", True)]


def test_an_endless_list_is_read_no_further_than_lists_go(lines: Lines) -> None:
    names = "\n".join(
        f"Siv Ek{'abcdefghij'[i // 100 % 10]}{'abcdefghij'[i // 10 % 10]}{'abcdefghij'[i % 10]}"
        for i in range(1000)
    )
    reader = read(lines(f"Närvarande\n{names}\n{names}\n{names}"))
    assert len(reader.rows) == 1000


def test_a_substitute_and_the_one_replaced_on_the_next_line(lines: Lines) -> None:
    reader = read(
        lines("Beslutande\nSiv Ek (S), tjänstgörande ersättare för\nBo Alm (S)\nFrånvarande\nBo Alm (S)")
    )
    assert [(row.name, row.present, row.role, row.remark) for row in reader.rows] == [
        ("Siv Ek", True, "tjänstgörande ersättare", "för Bo Alm (S)"),
        ("Bo Alm", False, None, None),
    ]


def test_a_label_that_gives_a_role(lines: Lines) -> None:
    reader = read(lines("Tjänstgörande ersättare\nSiv Ek (S)\nErsättare\nBo Alm (M)"))
    assert [(row.name, row.role) for row in reader.rows] == [
        ("Siv Ek", "tjänstgörande ersättare"),
        ("Bo Alm", None),
    ]


def test_rows_in_columns_with_blank_lines_between(lines: Lines) -> None:
    reader = read(
        lines("Närvarande\tSiv Ek\tHjo, ordförande\n\nBo Alm\tTibro\n\nEva Lo\tSkövde\n\n§ 1 Start")
    )
    assert [(row.name, row.municipality) for row in reader.rows] == [
        ("Siv Ek", "Hjo"),
        ("Bo Alm", "Tibro"),
        ("Eva Lo", "Skövde"),
    ]


def test_a_sentence_that_goes_on_names_no_officer(lines: Lines) -> None:
    reader = read(
        lines("Närvarande: Siv Ek, Bo Alm\n\n§ 1 Start\nDå ställde\nordföranden Bo Alms förslag mot andra.")
    )
    assert reader.officers.first(reader.rows) == {}
