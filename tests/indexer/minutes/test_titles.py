"""Titles known without a number."""

from collections.abc import Callable

import pytest

from tests.indexer.minutes.layouts import TEXT, Titles


@pytest.mark.parametrize(
    "section", ["Beslut", "Ärendebeskrivning", "Yrkanden", "Nätverket beslutar att:", "Expedieras till"]
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
