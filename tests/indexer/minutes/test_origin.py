from indexer.minutes.lines import read_lines
from indexer.minutes.origin import Origin, as_restored
from models.records import Document, Page

SCAN = Document(
    "skolan.txt",
    (
        Page(1, "Moten i natverket\n\nNarvarande\nSiv", "Möten i nätverket\n\nNärvarande\nSiv"),
        Page(2, "", ""),
        Page(3, "Bo beslot nagot", "Bo beslöt något"),
    ),
)


def test_a_cut_is_as_long_restored_and_knows_its_pages() -> None:
    lines = read_lines(as_restored(SCAN))
    cut = Origin(SCAN).cut(lines, range(4), frozenset({1}), lead="Dnr 1")
    assert cut.text == "Dnr 1\nMoten i natverket\n\nSiv\n\nBo beslot nagot"
    assert cut.restored == "Dnr 1\nMöten i nätverket\n\nSiv\n\nBo beslöt något"
    assert [cut.page_at(cut.text.index(word)) for word in ("Dnr", "Moten", "Siv", "Bo", "nagot")] == [
        1,
        1,
        1,
        3,
        3,
    ]


def test_a_title_is_as_it_was_written() -> None:
    lines = read_lines(as_restored(SCAN))
    assert Origin(SCAN).title("Möten i nätverket", lines[0], lines[0]) == "Moten i natverket"
    assert Origin(SCAN).title("Möten nätverket Siv", lines[0], lines[2]) == "Moten natverket Siv"


def test_nothing_below_a_title_is_an_empty_text_on_a_page() -> None:
    cut = Origin(SCAN).cut(read_lines(as_restored(SCAN)), range(2, 2), frozenset())
    assert (cut.text, cut.page_at(0)) == ("", 1)
