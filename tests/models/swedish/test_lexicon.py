import pytest

from models.swedish.lexicon import Form, Lexicon, lexicon, undotted

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


def test_a_form_knows_its_lemma_and_where_it_stands_in_compounds() -> None:
    packed = Lexicon("skol skol-0a skola skolan1 skolor2a")
    assert packed.form("skol") == Form("skola", alone=False, head=True, tail=False)
    assert packed.form("skolor") == Form("skola", alone=True, head=False, tail=True)
    assert packed.form("skolo") is None
    assert packed.words("skolor") == ("skolor",)


@pytest.mark.parametrize(
    ("word", "lemma"),
    [("nämnderna", "nämnd"), ("gymnasie", "gymnasium"), ("särskilt", "särskild"), ("lärarna", "lärare")],
)
def test_the_lexicon_knows_lemmas(word: str, lemma: str) -> None:
    form = lexicon().form(word)
    assert form is not None
    assert form.lemma == lemma


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
