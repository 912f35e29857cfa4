"""Ways to number items, and figures that number none."""

from collections.abc import Callable

import pytest

from tests.indexer.minutes.layouts import TEXT, Titles


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1. Inledning", "2. Skolskjuts"),
        ("1) Inledning", "2) Skolskjuts"),
        ("§ 1 Inledning", "§ 2 Skolskjuts"),
        ("§1 Inledning", "§2 Skolskjuts"),
        ("1 § Inledning", "2 § Skolskjuts"),
        ("§ 1. Inledning", "§ 2. Skolskjuts"),
        ("Punkt 1 Inledning", "Punkt 2 Skolskjuts"),
        ("## 1. Inledning", "## 2. Skolskjuts"),
        ("**§ 1 Inledning**", "**§ 2 Skolskjuts**"),
        ("§ 1\nInledning", "§ 2\nSkolskjuts"),
        ("§ 1 Dnr KS/2024:1\nInledning", "§ 2 Dnr KS/2024:13\nSkolskjuts"),
        ("§ 1 Inledning\nDnr KS 2024-000001", "§ 2 Skolskjuts (KS/2024:13)"),
        ("KF § 1 Inledning", "KF § 2 Skolskjuts"),
        ("KHR 1 Inledning", "KHR 2 Skolskjuts"),
        ("UN 1/2024 Inledning", "UN 2/2024 Skolskjuts"),
        ("§ 1/2024 Inledning", "§ 2/2024 Skolskjuts"),
        ("Paragraf 1 Inledning", "Paragraf 2 Skolskjuts"),
        ("Ärende 1: Inledning", "Ärende 2: Skolskjuts"),
        ("Ärende 1\nInledning", "Ärende 2\nSkolskjuts"),
        ("Nr 1 Inledning", "Nr 2 Skolskjuts"),
        ("1: Inledning", "2:Skolskjuts"),
        ("1.\nInledning", "2.\nSkolskjuts"),
        ("1 Inledning\nDnr 2023/BUN 0014", "2 Skolskjuts\nDnr 2023/BUN 0203 40"),
        ("1\tInledning", "2\tSkolskjuts"),
        ("| 1 | Inledning |", "| 2 | Skolskjuts |"),
        ("§ 1 I n l e d n i n g", "§ 2 S k o l s k j u t s"),
    ],
)
def test_ways_to_number(titles: Callable[[str], Titles], first: str, second: str) -> None:
    assert titles(f"Nätverket\n\n{first}\n\n{TEXT}\n\n{second}\n\n{TEXT}") == [
        ("1", "Inledning", False),
        ("2", "Skolskjuts", False),
    ]


def test_an_agenda_at_the_front_is_not_the_items(titles: Callable[[str], Titles]) -> None:
    agenda = "Dagordning\n\n1. Inledning\n2. Skolskjuts\n3. Övrigt"
    items = "".join(f"\n\n{title}\n\n{TEXT}" for title in ("1. Inledning", "2. Skolskjuts", "3. Övrigt"))
    assert [title for _, title, _ in titles(agenda + items)] == ["Inledning", "Skolskjuts", "Övrigt"]


def test_an_enumeration_within_an_item_is_text(titles: Callable[[str], Titles]) -> None:
    text = f"§ 7 Taxa\n\nNämnden beslutar att\n1. anta taxan,\n2. höja avgiften.\n\n§ 8 Delgivning\n\n{TEXT}"
    assert [number for number, _, _ in titles(text)] == ["7", "8"]


def test_a_reference_to_a_paragraph_is_no_title(titles: Callable[[str], Titles]) -> None:
    text = f"§ 7 Taxa\n\n{TEXT} Se även\n§ 3 ovan, där frågan bereddes.\n\n§ 8 Delgivning\n\n{TEXT}"
    assert [number for number, _, _ in titles(text)] == ["7", "8"]


def test_a_long_title_goes_on_to_the_next_line(titles: Callable[[str], Titles]) -> None:
    first, second = "Svar på motion om säkrare gång- och cykelvägar till", "skolorna i kommunens ytterområden"
    assert titles(f"§ 1 {first}\n{second}\n\n{TEXT}\n\n§ 2 Val\n\n{TEXT}")[0][1] == f"{first} {second}"


def test_text_that_runs_on_after_a_title_is_no_part_of_it(titles: Callable[[str], Titles]) -> None:
    text = "KF § 7 Dnr KU.2017.3\n\nFrågestund Inga frågor ställs.\n\nKF § 8 Taxa Nämndens beslut Taxan höjs."
    assert [title for _, title, _ in titles(text)] == ["Frågestund", "Taxa"]


def test_a_title_may_begin_in_lower_case_where_a_sign_stands(titles: Callable[[str], Titles]) -> None:
    assert [title for _, title, _ in titles(f"§ 1 öppnande\n\n{TEXT}\n\n§ 2 taxa\n\n{TEXT}")] == [
        "öppnande",
        "taxa",
    ]


@pytest.mark.parametrize("signs", ["&&&", "S§8", "888"])
def test_a_sign_that_a_scan_misread(titles: Callable[[str], Titles], signs: str) -> None:
    items = [
        f"{sign} {number} {title}"
        for number, (sign, title) in enumerate(zip(signs, ("Val", "Taxa", "Budget"), strict=True), 14)
    ]
    text = "".join(f"\n\n{item}\n\n{TEXT}" for item in items)
    assert [number for number, _, _ in titles(f"Nämnden{text}")] == ["14", "15", "16"]


def test_short_items_one_line_each(titles: Callable[[str], Titles]) -> None:
    text = "Möte\n" + "\n".join(f"{number}. Punkt {number}\nText" for number in range(1, 6))
    assert [title for _, title, _ in titles(text)] == [f"Punkt {number}" for number in range(1, 6)]


def test_bare_numbers_between_short_paragraphs(titles: Callable[[str], Titles]) -> None:
    text = f"Nätverket\n1 Mötets öppnande\n{TEXT}\n2 Val av justerare\n{TEXT}\n3 Skolskjuts\n{TEXT}"
    assert [title for _, title, _ in titles(text)] == ["Mötets öppnande", "Val av justerare", "Skolskjuts"]


def test_numbers_of_two_levels(titles: Callable[[str], Titles]) -> None:
    text = f"1. Rapporter\n\n1.1 Inrymning\n\n{TEXT}\n\n1.2 Skolmiljarden\n\n{TEXT}\n\n2. Val\n\n{TEXT}"
    assert titles(text) == [
        ("1", "Rapporter", False),
        ("1.1", "Inrymning", True),
        ("1.2", "Skolmiljarden", True),
        ("2", "Val", False),
    ]


def test_numbered_sentences_are_items_where_they_are_all_there_is(titles: Callable[[str], Titles]) -> None:
    sentences = (
        "Ordförande Siv Ek hälsade deltagarna välkomna till årsmötet",
        "Till mötesordförande valdes Bo Alm efter en kort diskussion.",
        "Årsmötet beslöt om ansvarsfrihet för styrelsen för hela året.",
    )
    text = "\n".join(f"{number}. {sentence}" for number, sentence in enumerate(sentences, start=1))
    assert [title for _, title, _ in titles(f"Årsmöte\n\n{text}")] == list(sentences)


def test_high_numbers_are_not_taken_for_misread_signs(titles: Callable[[str], Titles]) -> None:
    text = "".join(f"\n\n{number}. Punkt {number}\n\n{TEXT}" for number in range(79, 85))
    assert [number for number, _, _ in titles(f"Nätverket{text}")] == ["79", "80", "81", "82", "83", "84"]


@pytest.mark.parametrize("sign", ["§ ", ""])
def test_parts_below_a_sign(titles: Callable[[str], Titles], sign: str) -> None:
    text = (
        f"§ 7 Rapporter\n\n{sign}7.1 Inrymning\n{TEXT}\n{sign}7.2 Skolmiljarden\n{TEXT}\n\n§ 8 Val\n\n{TEXT}"
    )
    assert titles(text) == [
        ("7", "Rapporter", False),
        ("7.1", "Inrymning", True),
        ("7.2", "Skolmiljarden", True),
        ("8", "Val", False),
    ]


def test_a_title_may_begin_with_a_figure_of_a_word(titles: Callable[[str], Titles]) -> None:
    text = f"1. Budget\n\n{TEXT}\n\n2. 4R-analys\n\n{TEXT}"
    assert [(number, title) for number, title, _ in titles(text)] == [("1", "Budget"), ("2", "4R-analys")]
