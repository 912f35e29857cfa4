import pytest

from models.swedish.expansions import Thesaurus, expansions


def called(text: str) -> set[tuple[str, str]]:
    return {(text[each.start : each.end], each.text) for each in expansions(text)}


@pytest.mark.parametrize(
    ("asked", "stands", "other"),
    [
        ("när börjar APL:en", "APL:en", "arbetsplatsförlagt lärande"),
        ("arbetsplatsförlagda lärandet i vård", "arbetsplatsförlagda lärandet", "apl"),
        ("barn- och utbildningsnämnden", "barn- och utbildningsnämnden", "bun"),
        ("taxan för sophämtningen", "sophämtningen", "renhållning"),
        ("platser på dagis", "dagis", "förskola"),
        ("förskolor i norr", "förskolor", "dagis"),
    ],
)
def test_words_may_be_called_otherwise(asked: str, stands: str, other: str) -> None:
    assert (stands, other) in called(asked)


def test_an_abbreviation_of_several_gives_them_all() -> None:
    assert {"yrkesintroduktion", "Integritetsskyddsmyndigheten"} <= {each.text for each in expansions("imy")}


def test_half_a_long_form_is_none() -> None:
    assert expansions("arbetsplatsförlagt") == ()
    assert expansions("") == ()


def test_kinds_tell_abbreviations_from_synonyms() -> None:
    kinds = {each.text: each.kind for each in expansions("vfu på dagis")}
    assert kinds["verksamhetsförlagd utbildning"] == "abbreviation"
    assert kinds["förskola"] == "synonym"


def test_what_was_learnt_serves_as_well() -> None:
    learnt = Thesaurus([("LUG", ("lokal utvecklingsgrupp",))])
    assert [each.text for each in learnt.expansions("vad gör lug")] == ["lokal utvecklingsgrupp"]
    assert [each.text for each in learnt.expansions("den lokala utvecklingsgruppen")] == ["LUG"]
