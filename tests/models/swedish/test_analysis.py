import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.swedish import analyze, fold, fold_in_place, grams


def exact(text: str) -> list[str]:
    return [token.exact for token in analyze(text)]


def stem(word: str) -> str:
    return analyze(word)[0].stem


def test_tokens_know_their_place() -> None:
    text = "Beslut: VA-taxan höjs."
    assert [text[token.start : token.end] for token in analyze(text)] == ["Beslut", "VA", "taxan", "höjs"]


@pytest.mark.parametrize(("written", "token"), [("SKR:s", "skr"), ("EU:s", "eu"), ("apl:en", "apl")])
def test_endings_of_abbreviations_are_no_words(written: str, token: str) -> None:
    assert exact(written) == [token]


def test_a_registry_number_is_its_parts() -> None:
    assert exact("KS/2024:113") == ["ks", "2024", "113"]


def test_letters_with_dots_are_letters_of_their_own() -> None:
    words = "mål mal för for vår var".split()
    assert len({stem(word) for word in words}) == len(words)


def test_the_folded_form_finds_text_that_lost_its_dots() -> None:
    assert analyze("nätverket")[0].folded == analyze("natverket")[0].folded
    assert analyze("Göran")[0].folded == analyze("Goran")[0].folded


@pytest.mark.parametrize(
    "inflections",
    [
        "protokoll protokollet protokollets",
        "ärende ärendet ärenden ärendena",
        "skola skolan skolor skolorna",
        "gymnasieskola gymnasieskolan",
        "nätverk nätverket nätverken",
        "dimensionera dimensionering dimensioneringen dimensioneras",
        "taxa taxan taxor",
        "upphandling upphandlingen upphandlingar",
        "beslut beslutet beslutade beslutades",
        "rektor rektorn rektorer rektorerna",
        "ansökan ansökningar ansökningarna",
    ],
)
def test_inflections_share_a_stem(inflections: str) -> None:
    assert len({stem(word) for word in inflections.split()}) == 1


@given(st.text())
def test_tokens_rise_and_fit_any_text(text: str) -> None:
    end = 0
    for token in analyze(text):
        assert end <= token.start < token.end <= len(text)
        assert token.exact
        end = token.end


@given(st.text())
def test_folding_in_place_keeps_every_offset(text: str) -> None:
    assert len(fold_in_place(text)) == len(text)


def test_folding_takes_case_and_dots() -> None:
    assert fold("Ängelholms ÖVERFÖRMYNDARE, Café") == "angelholms overformyndare, cafe"


def test_a_token_knows_the_parts_of_its_word() -> None:
    asked, written = analyze("dimensionering gymnasiedimensioneringens")
    assert set(asked.parts) < set(written.parts)


def test_parts_are_those_of_the_word_without_the_ending_of_an_abbreviation() -> None:
    assert analyze("apl:en")[0].parts == analyze("APL")[0].parts


@pytest.mark.parametrize(
    ("word", "runs"),
    [("natverk", ("_nat", "natv", "atve", "tver", "verk")), ("apl", ("_apl",)), ("va", ("_va",))],
)
def test_grams_are_the_runs_of_four_letters_with_the_beginning_marked(
    word: str, runs: tuple[str, ...]
) -> None:
    assert grams(word) == runs


def test_a_misspelled_word_shares_most_of_its_grams() -> None:
    right, wrong = set(grams("dimensionering")), set(grams("dimensonering"))
    assert len(right & wrong) > len(right) / 2
