import pytest

from indexer.reading.edges import edge_lines, is_furniture, is_page_number


@pytest.mark.parametrize(
    "line", ["Justerandes sign", "Ordförandes sign   Justerandes sign: AE BA", "UTDRAGSBESTYRKANDE ___"]
)
def test_words_of_footers_are_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize("line", ["Justerande", "Signe Ek", "Signaler från verksamheten", "Vändplanen", ""])
def test_other_words_are_not(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize("line", ["Sida 3 (23)", "3(23)", "sid 3 av 23", "- 3 -", "Sida 3/23"])
def test_numbers_of_pages_say_so(line: str) -> None:
    assert is_page_number(line)


@pytest.mark.parametrize("line", ["3", "§ 3", "3 maj", "(3)", "17 av 23 röster"])
def test_other_numbers_do_not(line: str) -> None:
    assert not is_page_number(line)


def test_only_what_stands_at_the_edge_is_found() -> None:
    pages = [["Nätverket", f"text {word}", "Nätverket", f"slut {word}"] for word in ("ett", "två", "tre")]
    assert edge_lines(pages) == [set(), {0}, {0}]
