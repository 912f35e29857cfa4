import pytest

from models.swedish.lexicon import Lexicon, lexicon, undotted

SMALL = Lexicon("skol skol- skola. skolan\nmote möte+ mötet\nfor for. för. förs")


def test_words_are_found_by_their_letters_without_dots() -> None:
    assert SMALL.words("mote") == ("möte",)
    assert SMALL.words("moter") == ()


def test_what_only_begins_a_compound_is_no_word() -> None:
    assert SMALL.words("skol") == ()
    assert SMALL.heads("skol") == ("skol",)


def test_a_word_may_begin_or_end_a_compound_or_neither() -> None:
    assert (SMALL.heads("mote"), SMALL.tails("mote")) == (("möte",), ("möte",))
    assert (SMALL.heads("skola"), SMALL.tails("skola")) == ((), ())


def test_genitives_are_words() -> None:
    assert SMALL.words("motets") == ("mötets",)


@pytest.mark.parametrize(
    ("key", "words"),
    [("for", {"for", "för"}), ("narvarande", {"närvarande"}), ("goteborg", {"Göteborg"}), ("xyzw", set())],
)
def test_the_lexicon_knows_swedish(key: str, words: set[str]) -> None:
    assert set(lexicon().words(key)) == words


@pytest.mark.parametrize("text", ["Åre ÄR ö", "İstanbul", "ẞ é ﬁ", ""])
def test_letters_without_dots_keep_their_places(text: str) -> None:
    assert len(undotted(text)) == len(text)
    assert not set(undotted(text)) & set("åäöÅÄÖ")
