from collections.abc import Callable

from indexer.minutes.attendance.lists import ListReader
from indexer.minutes.lines import Line

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


def test_groups_within_a_list_have_headings_of_their_own(lines: Lines) -> None:
    text = "Närvarande\n\nFöljande ledamöter och gäster var närvarande på mötet.\n\n"
    text += "Direktionens ledamöter\nSiv Ek (S)\n\nByarepresentanter\nBo Alm\n\n"
    text += "Fackliga organisationer\nEva Lo, Ledarna\n\n"
    text += "Moderaterna\nAda Ny\n\n§ 1 Öppnande"
    assert [row.name for row in read(lines(text)).rows] == ["Siv Ek", "Bo Alm", "Eva Lo", "Ada Ny"]


def test_two_headings_on_one_line(lines: Lines) -> None:
    text = "Beslutande\nLedamöter Politiker\nSiv Ek, ordförande\nBo Alm\n\n§ 1 Öppnande"
    assert [row.name for row in read(lines(text)).rows] == ["Siv Ek", "Bo Alm"]


def test_places_as_headings(lines: Lines) -> None:
    reader = read(lines("Närvarande:\nHjo kommun\nSiv Ek\nBo Alm\nSkara kommun\nEva Lo\n\n§ 1 Öppnande"))
    assert [(row.name, row.municipality) for row in reader.rows] == [
        ("Siv Ek", "Hjo"),
        ("Bo Alm", "Hjo"),
        ("Eva Lo", "Skara"),
    ]
    assert reader.places == []


def test_all_but_some_names_those_who_were_away(lines: Lines) -> None:
    reader = read(
        lines("Beslutande Samtliga ledamöter med undantag för Siv Ek (S) och Bo Alm (M)\n\n§ 1 Upprop")
    )
    assert [(row.name, row.present) for row in reader.rows] == [("Siv Ek", False), ("Bo Alm", False)]


def test_a_name_broken_at_the_end_of_a_line(lines: Lines) -> None:
    reader = read(
        lines("Närvarande: Siv Ek, Bo Alm, Magnus\nForsberg, Eva Lo och Ada Ny.\n1\nÖPPNANDE AV MÖTET\nText.")
    )
    assert [row.name for row in reader.rows] == ["Siv Ek", "Bo Alm", "Magnus Forsberg", "Eva Lo", "Ada Ny"]


def test_a_sentence_about_the_chair_waits_for_no_name(lines: Lines) -> None:
    reader = read(lines("1. Öppnande\n\nOrdförande Siv Ek förklarade mötet öppnat.\n\nBo Alm\n\nText."))
    assert reader.officers.first([]) == {}


def test_names_signed_with_their_roles_below(lines: Lines) -> None:
    reader = read(
        lines("§ 9 Avslutning\n\nText.\n\nSiv Ek\nOrdförande\n\nBo Alm\nSekreterare\n\nEva Lo\nJusterare")
    )
    assert reader.officers.first([]) == {
        "ordförande": "Siv Ek",
        "sekreterare": "Bo Alm",
        "justerare": "Eva Lo",
    }
