"""Titles known without a number."""

from collections.abc import Callable

import pytest

from tests.indexer.minutes.layouts import TEXT, Titles


@pytest.mark.parametrize(
    "section",
    [
        "Beslut",
        "Ärendebeskrivning",
        "Yrkanden",
        "Beslutsordning",
        "Nätverket beslutar att:",
        "Expedieras till",
        "Förslag till beslut på sammanträdet",
    ],
)
def test_labels_within_an_item_are_no_titles(titles: Callable[[str], Titles], section: str) -> None:
    text = f"§ 7 Taxa\n\n{TEXT}\n\n{section}\n\n{TEXT}\n\n§ 8 Delgivning\n\n{TEXT}"
    assert [title for _, title, _ in titles(text)] == ["Taxa", "Delgivning"]


def test_titles_without_numbers_stand_alone_above_text(titles: Callable[[str], Titles]) -> None:
    text = (
        f"Minnesanteckningar\n\nIncheckning\n\n{TEXT}\n\nBilderna bifogas.\n\nHar vi det bra?\n\n"
        f"Nytt om gymnasiedagarna\n\n{TEXT}\n\n- en punkt\n\nMötet avslutades"
    )
    assert [title for _, title, _ in titles(text)] == ["Incheckning", "Nytt om gymnasiedagarna"]


def test_slides(titles: Callable[[str], Titles]) -> None:
    slides = (
        "Verksamhetsråd",
        "Uppdrag 2023\n\n- Följa upp\n- Bevaka",
        "Hur gick det?\n\n- Bra",
        "Bild\n\nRuta\n\nPil\n\nCirkel",
    )
    text = "\n\n\n\n".join(slides)
    assert [title for _, title, _ in titles(text)] == ["Uppdrag 2023", "Hur gick det?", "Bild"]


@pytest.mark.parametrize(
    "line", ["Mötet öppnades klockan 9", "Mötet avslutas", "Transkript", "19 september 2024"]
)
def test_lines_that_only_frame_a_meeting_are_no_titles(titles: Callable[[str], Titles], line: str) -> None:
    text = f"Minnesanteckningar\n\n{line}\n\n{TEXT}\n\nSkolskjuts\n\n{TEXT}"
    assert [title for _, title, _ in titles(text)] == ["Skolskjuts"]


def test_slides_may_ask_and_carry_labels(titles: Callable[[str], Titles]) -> None:
    lists = "\n\n- Följa upp\n- Bevaka\n- Samordna"
    slides = (
        "Verksamhetsråd",
        f"Bakgrund{lists}",
        f"Vad har vi nått?{lists}",
        "Statistiken...",
        f"Uppdrag{lists}",
    )
    assert [title for _, title, _ in titles("\n\n\n\n".join(slides))] == [
        "Bakgrund",
        "Vad har vi nått?",
        "Statistiken...",
        "Uppdrag",
    ]


def test_headings_that_open_and_close_are_items_where_text_stands_below(
    titles: Callable[[str], Titles],
) -> None:
    text = (
        f"## Mötet öppnades\n\n{TEXT}\n\n## 1. Skolskjuts\n\n{TEXT}\n\n## 2. Val\n\n{TEXT}\n\n"
        f"## Mötet avslutades\n\n{TEXT}\n\n## Mötets avslutande"
    )
    assert [(number, title) for number, title, _ in titles(text)] == [
        (None, "Mötet öppnades"),
        ("1", "Skolskjuts"),
        ("2", "Val"),
        (None, "Mötet avslutades"),
    ]


def test_a_single_number_is_no_part_of_its_title(titles: Callable[[str], Titles]) -> None:
    assert titles(f"Möte\n\n41 Protokollsjustering\n\n{TEXT}") == [("41", "Protokollsjustering", False)]


@pytest.mark.parametrize("title", ["Badhuset, hur går det?", "Lovskolan i sommar – vad gör vi nu?"])
def test_a_title_may_ask_of_the_matter_that_it_names(titles: Callable[[str], Titles], title: str) -> None:
    text = f"Nätverket\n\nSkolskjuts\n\n{TEXT}\n\n{title}\n\n{TEXT}"
    assert [found for _, found, _ in titles(text)] == ["Skolskjuts", title]


@pytest.mark.parametrize(
    "question",
    [
        "Hur gör ni andra?",
        "Siv, hur går det i Borås?",
        "Fråga från Mark, hur gör ni andra?",
        "Om pengarna tar slut, vad gör vi då?",
        "Nämnden beslutade, hur går vi vidare?",
    ],
)
def test_a_question_put_at_the_meeting_is_no_title(titles: Callable[[str], Titles], question: str) -> None:
    text = f"Nätverket\n\nSkolskjuts\n\n{TEXT}\n\n{question}\n\n{TEXT}"
    assert [title for _, title, _ in titles(text)] == ["Skolskjuts"]


def test_a_title_may_stand_over_a_numbered_list(titles: Callable[[str], Titles]) -> None:
    text = f"Nätverket\n\nSkolskjuts\n\n{TEXT}\n\nAtt göra\n\n1. Boka lokal\n2. Ringa Mark"
    assert [title for _, title, _ in titles(text)] == ["Skolskjuts", "Att göra"]
