import pytest

from indexer.reading.structured.rtf import read_rtf
from models.errors import Unreadable

FONTS = r"{\fonttbl{\f0\froman Times;}{\f3\froman\fcharset2 Symbol;}}{\stylesheet{\s1 heading 1;}}{\info{\title Dold}}"


def text(body: str) -> str:
    return "\f".join(
        page.text for page in read_rtf(rf"{{\rtf1\ansi\ansicpg1252\deff0{FONTS}{body}}}".encode("cp1252"))
    )


def test_letters_come_in_every_way_that_the_format_knows():
    assert (
        text(r"\'d6cker\'f6 \u214?cker\u246?, \uc2 \u8211 --slut\uc0\u229 bo \{\\\}\~")
        == "Öckerö Öckerö, –slutåbo {\\}"
    )
    assert text(r"\u-10179?\u-8704?\endash\lquote") == "😀–‘"
    assert read_rtf(rb"{\rtf1\ansi\ansicpg65001 \'c3\'b6}")[0].text == "ö"
    assert read_rtf(rb"{\rtf1\mac \'9a}")[0].text == "ö"


def test_minutes_keep_their_headings_numbers_tabs_and_tables():
    row = r"\trowd\cellx2000\cellx4000\pard\intbl {}\cell {}\cell\row "
    assert (
        text(
            r"\pard\outlinelevel1\b {\listtext\tab \'a7 22\tab}Budget\b0\par"
            r"\pard Ordf\tab Bo Ek\line Ekby\par"
            + row.format("Namn", "Kommun")
            + row.format(r"\'c5sa \'d6berg", "Ekby")
            + r"\pard {\pntext\f3\'b7\tab}Budget\par{\pntext\f3\'b7\tab}Skola\par\pard Slut"
        )
        == "## § 22 Budget\n\nOrdf\tBo Ek\nEkby\n\nNamn\tKommun\nÅsa Öberg\tEkby\n\n- Budget\n- Skola\nSlut"
    )


def test_only_what_shows_is_read_and_the_page_header_once():
    assert (
        text(
            r"{\header\pard Ekby kommun\par}{\footer\pard Sida \chpgn\par}\pard ett"
            r"{\footnote dold}{\v dolt}{\*\xyz dolt}"
            r"{\field{\*\fldinst HYPERLINK x}{\fldrslt{ l\'e4nk}}}{\pict\bin4 }}}}}{\pict 00ff}{\deleted bort} slut\par"
            r"{\shp{\*\shpinst{\sp{\sn x}}{\shptxt\pard I ruta\par}}}"
        )
        == "Ekby kommun\n\nett länk slut\nI ruta"
    )


def test_pages_turn_where_the_author_turned_them():
    assert text(r"ett\page tv\'e5\par\page\page\pard\pagebb fyra\par") == "ett\ftvå\f\ffyra"


def test_white_space_and_bold_lines_part_paragraphs():
    assert text(r"\pard ett\par\pard\sa120 tv\'e5\par\pard tre\par\b Budget\b0\par fyra\par\par fem") == (
        "ett\ntvå\n\ntre\n\nBudget\n\nfyra\n\nfem"
    )


def test_a_file_cut_off_is_no_half_meeting_and_what_follows_its_end_is_nothing():
    whole = rb"{\rtf1\ansi {\b Budget}\par Skola}"
    assert read_rtf(whole + b"\x00")[0].text == "Budget\n\nSkola"
    for end in range(8, len(whole)):
        with pytest.raises(Unreadable, match="cut off"):
            read_rtf(whole[:end])
