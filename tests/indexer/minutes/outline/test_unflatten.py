"""Pages that came out as one line."""

from collections.abc import Callable

import pytest

from indexer.minutes import parse
from indexer.minutes.lines import Line, whole_text
from indexer.minutes.outline.unflatten import cuts, is_flat, list_cuts, page_numbers
from models.records import Document
from tests.indexer.minutes.layouts import TEXT, Titles

FRONT = (
    "Plats och tid Folkets hus, måndagen den 4 mars 2024 kl. 18.30 Beslutande Anna Ek (S), ordförande Bo Alm (M) "
    "Övriga deltagande Karin Stål, sekreterare Utses att justera Bo Alm Paragrafer 21-23 Underskrifter Sekreterare "
    "Karin Stål Ordförande Anna Ek ANSLAG/BEVIS Protokollet är justerat. Underskrift Karin Stål "
)
ITEMS = (
    "§ 21 Val av justerare Beslut Bo Alm utses att justera dagens protokoll. "
    "§ 22 Svar på motion om trygga skolvägar Dnr KS 2023/114 Beslut Kommunfullmäktige beslutar att bifalla motionen. "
    "Sammanfattning av ärendet Eva Lind (V) har i en motion föreslagit tryggare skolvägar. Enligt § 5 i reglementet "
    "ska motionen beredas. Beslutet skickas till Tekniska nämnden "
    "§ 23 Nästa möte Ordföranden meddelar att nästa möte hålls i april."
)
NUMBERS = [("21", "Val av justerare"), ("22", "Svar på motion om trygga skolvägar"), ("23", "Nästa möte")]


def numbered(titles: Titles) -> list[tuple[str | None, str]]:
    return [(number, title) for number, title, _ in titles]


def test_headings_are_found_inside_a_line(titles: Callable[[str], Titles]) -> None:
    assert numbered(titles(FRONT + ITEMS)) == NUMBERS


@pytest.mark.parametrize("sign", ["", "KF "])
def test_headings_that_lost_their_sign(titles: Callable[[str], Titles], sign: str) -> None:
    text = (FRONT + ITEMS).replace("§ 2", f"{sign}2")
    assert numbered(titles(text)) == NUMBERS


def test_a_list_of_contents_in_the_line_is_not_the_items(titles: Callable[[str], Titles]) -> None:
    contents = "Innehållsförteckning § 21 Val av justerare 3 § 22 Svar på motion om trygga skolvägar 4 "
    assert numbered(titles(FRONT + contents + ITEMS)) == NUMBERS


def test_page_numbers_are_not_the_numbers_of_items(titles: Callable[[str], Titles]) -> None:
    pages = [
        f"1 {FRONT}",
        "2 Kommunfullmäktige (3) KF 21 Val av justerare Bo Alm utses att justera dagens protokoll.",
        "3 Kommunfullmäktige (3) KF 22 Taxa för vatten Kommunfullmäktige beslutar att anta taxan.",
    ]
    assert numbered(titles("\n\n".join(pages))) == [("21", "Val av justerare"), ("22", "Taxa för vatten")]
    assert page_numbers(pages) == {0: 2, 1: 2, 2: 2}


def test_headings_without_numbers_are_known_by_how_titles_begin(titles: Callable[[str], Titles]) -> None:
    text = (
        "Mötets öppnande Ordföranden hälsade alla välkomna och förklarade mötet öppnat. "
        "Presentation av museet Intendenten Siv Ek presenterade och informerade om verksamheten. "
    )
    assert numbered(titles(FRONT + "2 (6) " + text)) == [
        (None, "Mötets öppnande"),
        (None, "Presentation av museet"),
    ]


def test_labels_of_the_front_page_begin_lines(lines: Callable[..., tuple[Line, ...]]) -> None:
    contents = [line.content for line in lines(FRONT + ITEMS)]
    assert "Beslutande Anna Ek (S), ordförande Bo Alm (M)" in contents
    assert "Övriga deltagande Karin Stål, sekreterare" in contents


def test_items_are_quoted_as_written(document: Callable[..., Document]) -> None:
    made = document(FRONT + ITEMS)
    items = parse(made, "m").items
    assert items[0].text == "Beslut Bo Alm utses att justera dagens protokoll."
    assert all(item.text in whole_text(made) for item in items if not item.text.startswith("Dnr"))


def test_paragraphs_of_a_word_processor_are_whole_lines(lines: Callable[..., tuple[Line, ...]]) -> None:
    paragraph = (
        " ".join([TEXT] * 8) + " Ordförande Siv Ek åberopade § 3 Kommunallagen. Beslut: Frågan bordläggs."
    )
    assert not is_flat([paragraph] * 5)
    assert [line.content for line in lines("\n".join([paragraph] * 5))] == [paragraph] * 5


def test_cuts_rise_and_lie_within_the_line() -> None:
    places = [at for at, _ in cuts(FRONT + ITEMS)]
    assert places == sorted(set(places))
    assert places[0] > 0
    assert places[-1] < len(FRONT + ITEMS)


@pytest.mark.parametrize(
    ("line", "entries"),
    [
        ("2. Val av ordförande 3. Val av sekreterare 4. Ekonomi", ["3.", "4."]),
        ("§ 71/20 Hemtjänst § 72/20 Övriga frågor", ["§"]),
        ("2. Val av 2 justerare 4. Ekonomi", []),
        ("2. Ekonomi enligt punkt 3. Styrelsen tog upp den", []),
        ("Möte 3. Ekonomi 4. Val", []),
        ("2 Ekonomi 3 Val", []),
    ],
)
def test_a_line_of_a_list_is_cut_at_the_numbers_that_follow(line: str, entries: list[str]) -> None:
    assert [line[at:].split(maxsplit=1)[0] for at, _ in list_cuts(line)] == entries


def test_letters_within_an_item_begin_lines(titles: Callable[[str], Titles]) -> None:
    listed = "§ 24 Information a) Studiebesök Siv Ek berättade om besöket. b) Arbetsmiljö Bo Alm informerar om läget. "
    found = titles(FRONT + ITEMS.replace("§ 23", "§ 25").replace("§ 25", f"{listed}§ 25"))
    assert [title for _, title, part in found if part] == ["Studiebesök", "Arbetsmiljö"]


def test_a_file_number_tells_that_a_number_begins_an_item(titles: Callable[[str], Titles]) -> None:
    pages = [
        f"{number - 19} (9) Kommunens arbetsutskott {number} Dnr KS 2024/{number} {title} Beslut Utskottet antar den. "
        for number, title in ((21, "Plan för lokaler"), (22, "Strategi för skog"), (23, "Ägarbyte"))
    ]
    assert numbered(titles(FRONT + "".join(pages))) == [
        ("21", "Plan för lokaler"),
        ("22", "Strategi för skog"),
        ("23", "Ägarbyte"),
    ]
