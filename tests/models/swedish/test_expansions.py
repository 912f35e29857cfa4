import pytest

from models.swedish.expansions import Thesaurus, expansions
from models.swedish.tables.synonyms import SYNONYMS


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
        ("vad gör brandkåren", "brandkåren", "räddningstjänst"),
        ("datorer i klassrummet", "datorer", "digitalt verktyg"),
        ("får de som är gamla hjälp", "gamla", "äldre"),
        ("vem hämtar soporna", "soporna", "avfall"),
        ("ska badet läggas ner", "läggas ner", "nedläggning"),
        ("skjuta upp saken", "skjuta upp", "bordläggning"),
        ("höja avgiften igen", "höja avgiften", "taxehöjning"),
        ("doktorn kom", "doktorn", "läkare"),
    ],
)
def test_words_may_be_called_otherwise(asked: str, stands: str, other: str) -> None:
    assert (stands, other) in called(asked)


@pytest.mark.parametrize(
    ("asked", "stands", "other"),
    [
        ("ett eArkiv", "eArkiv", "e-arkiv"),
        ("earkivet kostar", "earkivet", "e-arkivet"),
        ("vårt e-arkiv", "e-arkiv", "earkiv"),
        ("vårt e arkiv", "e arkiv", "earkiv"),
        ("nya e-signeringar", "e-signeringar", "esigneringar"),
    ],
)
def test_a_letter_is_joined_to_a_word_with_a_hyphen_a_blank_or_nothing(
    asked: str, stands: str, other: str
) -> None:
    assert (stands, other) in called(asked)


@pytest.mark.parametrize("asked", ["eleven", "ekonomi", "epok", "d och e och f", "eskil", "e. arkiv", "e"])
def test_other_words_are_not_parted(asked: str) -> None:
    assert not [other for _, other in called(asked) if other.startswith("e")]


def test_an_abbreviation_of_several_gives_them_all() -> None:
    assert {"yrkesintroduktion", "Integritetsskyddsmyndigheten"} <= {each.text for each in expansions("imy")}


def test_half_a_long_form_is_none() -> None:
    assert expansions("arbetsplatsförlagt") == ()
    assert expansions("") == ()


@pytest.mark.parametrize(
    "asked",
    ["det är inte så", "vi vill ha bil", "hem till dem", "de fattade beslut", "lagen om lag", "den kostar"],
)
def test_common_words_whose_key_another_word_has_are_not_taken_for_it(asked: str) -> None:
    assert {each for each in expansions(asked) if each.kind == "synonym"} == set()


def test_a_word_in_parentheses_calls_and_is_not_called() -> None:
    said = Thesaurus([], [("småhus", "enbostadshus", "(villor)", "(bygga själv)")])
    assert [each.text for each in said.expansions("villor")] == ["småhus", "enbostadshus"]
    assert [each.text for each in said.expansions("vi bygger själva")] == ["småhus", "enbostadshus"]
    assert [each.text for each in said.expansions("småhusen")] == ["enbostadshus"]
    assert said.expansions("vi vill") == ()


def test_inflections_that_change_the_stem_are_found() -> None:
    said = Thesaurus([], [("bok", "skrift"), ("ansökning", "begäran"), ("fot", "tass")])
    assert [each.text for each in said.expansions("böckernas ansökan")] == ["skrift", "begäran"]


def test_words_of_few_letters_are_found() -> None:
    said = Thesaurus([], [("e-post", "mejl"), ("ö", "holme")])
    assert {each.text for each in said.expansions("e-posten på en ö")} == {"mejl", "holme"}


def test_every_word_of_the_table_has_another_name() -> None:
    groups = [line.split(",") for line in SYNONYMS.splitlines() if line and not line.startswith("#")]
    for group in groups:
        words = [word.strip() for word in group]
        assert len(set(words)) == len(words) > 1, group
        assert not words[0].startswith("("), group
        for word in words:
            text = word.strip("()")
            if others := {other for other in words if not other.startswith("(")} - {word}:
                assert {(text, other) for other in others} <= called(text), word


def test_kinds_tell_abbreviations_from_synonyms() -> None:
    kinds = {each.text: each.kind for each in expansions("vfu på dagis")}
    assert kinds["verksamhetsförlagd utbildning"] == "abbreviation"
    assert kinds["förskola"] == "synonym"


def test_what_was_learnt_serves_as_well() -> None:
    learnt = Thesaurus([("LUG", ("lokal utvecklingsgrupp",))])
    assert [each.text for each in learnt.expansions("vad gör lug")] == ["lokal utvecklingsgrupp"]
    assert [each.text for each in learnt.expansions("den lokala utvecklingsgruppen")] == ["LUG"]
