import pytest

from models.swedish.readings import (
    before_hyphen,
    confirmed,
    misread,
    proper,
    whole_words,
    without_dots,
    words,
)


def read(text: str) -> tuple[str, ...]:
    return misread(text, words, whole_words)


@pytest.mark.parametrize(
    ("text", "found"), [("motet", ("mötet",)), ("mötet", ("mötet",)), ("skola", ("skola",))]
)
def test_words_without_their_dots(text: str, found: tuple[str, ...]) -> None:
    assert without_dots(text, words) == found


def test_dots_that_were_kept_stay() -> None:
    assert set(without_dots("for", words)) == {"for", "för"}
    assert without_dots("för", words) == ("för",)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("métet", "mötet"),
        ("1&gger", "lägger"),
        ("06ppnas", None),
        ("6ppnas", "öppnas"),
        ("0kad", "ökad"),
        ("utdver", "utöver"),
        ("besbket", "besöket"),
        ("frdga", "fråga"),
        ("Iärare", "lärare"),
        ("lnformation", "information"),
        ("fdrutsdttning", "förutsättning"),
        ("pd", "på"),
        ("ordférande", "ordförande"),
    ],
)
def test_signs_and_letters_taken_for_others(text: str, word: str | None) -> None:
    assert read(text) == ((word,) if word else ())


@pytest.mark.parametrize("text", ["R&D", "A4", "1a", "60%", "feedback", "app", "2024", "GDPR"])
def test_what_no_letter_makes_a_word_of_is_no_word(text: str) -> None:
    assert read(text) == ()


def test_the_beginning_of_a_compound_stands_before_a_hyphen() -> None:
    assert words("halso") == ()
    assert before_hyphen("halso") == ("hälso",)


def test_names_are_those_that_are_no_other_word() -> None:
    assert proper("goteborg") == ("Göteborg",)
    assert proper("mote") == ()


def test_a_rare_misreading_is_one_that_the_file_confirms() -> None:
    seen = {"fran": ("från",)}
    assert confirmed("frin", lambda key: seen.get(key, ())) == ("från",)
    assert confirmed("trin", lambda key: seen.get(key, ())) == ()
