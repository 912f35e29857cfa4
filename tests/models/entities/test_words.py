"""Text to words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.vocab import Vocab

from models.entities.words import Words, WordTokenizer, pieces

TOKENIZE = WordTokenizer(Vocab())


def words(text: str) -> Words:
    return Words(TOKENIZE(text))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_tokens_make_up_the_text(text: str) -> None:
    assert TOKENIZE(text).text == text


def test_names_are_whole_words() -> None:
    assert words("Ann-Sofi O'Hara, SKR:s").texts == ["Ann-Sofi", "O'Hara", ",", "SKR", ":", "s"]


def test_municipalities_joined_by_a_hyphen_are_parted() -> None:
    assert words("Borås-Varberg Upplands-Bro Berg-Lund").texts == [
        "Borås",
        "-",
        "Varberg",
        "Upplands-Bro",
        "Berg-Lund",
    ]


def test_gaps_tell_cells_and_lines_apart() -> None:
    assert words("Ale  Kil\tHjo   Mora\nOrsa\n\nEda.").gaps == ["\n\n", " ", "\t", "\t", "\n", "\n\n", ""]


def test_a_word_no_name_is_as_long_as_is_left_out() -> None:
    assert words(f"{'å' * 1000} Ale").texts == ["…", "Ale"]


def test_words_are_compared_without_dots() -> None:
    assert words("Från ÅRE").folded == ["fran", "are"]


def test_a_wrapped_line_goes_on_but_a_new_one_does_not() -> None:
    wrapped = words("vi kom från\nAle")
    assert wrapped.before(3) == "fran"
    assert wrapped.after(3) == ""
    assert words("Kommun\nAle").before(1) == ""


@pytest.mark.parametrize(
    ("text", "i", "start"), [("* Ale", 1, True), ("- Ale", 1, True), ("i Ale", 1, False), ("a\tAle", 1, True)]
)
def test_a_line_starts_after_its_list_sign(text: str, i: int, start: bool) -> None:
    assert words(text).starts_line(i) is start


def test_pieces_leave_blanks_out() -> None:
    assert pieces("Vård- och  omsorg") == ["Vård", "-", "och", "omsorg"]


def test_a_soft_hyphen_within_a_word_is_no_letter_of_it() -> None:
    assert words("Göte\u00adborg \u00ad").texts == ["Göteborg", "\u00ad"]
