"""Where the words of a question stand in a text, and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records import Part, PartKind, Query
from search_api.ranking.widening import Asked, Way
from search_api.showing.matching import Matcher
from search_api.understanding import parse_query
from tests.search_api.understood import matcher


def marked(text: str, question: str) -> list[str]:
    return [text[one.start : one.end] for one in matcher(question).find(text)]


@pytest.mark.parametrize(
    ("text", "question", "words"),
    [
        ("Protokollet från skolan.", "protokoll", ["Protokollet"]),
        ("Goran Carlefalk tackas.", "Göran Carlefalk", ["Goran", "Carlefalk"]),
        ("Målet är nått, inte mal.", "mål", ["Målet"]),
        ("Att ställa sig bakom avtal.", '"ställa sig bakom"', ["ställa sig bakom"]),
        ("Att ställa sig vid sidan.", '"ställa sig bakom" vatten', []),
        ("Att ställer sig bakom.", '"ställa sig bakom"', []),
        ("Om avtalet om resor.", "vad sägs om resor", ["resor"]),
        ("EU:s regler", "EU", ["EU:s"]),
    ],
)
def test_words_and_phrases_are_found(text: str, question: str, words: list[str]) -> None:
    assert marked(text, question) == words


@pytest.mark.parametrize(
    ("text", "question", "words"),
    [
        ("Gymnasiedimensioneringen ses över.", "dimensionering", ["dimensioneringen"]),
        ("Nya skolskjutsregler.", "skolskjuts", ["skolskjuts"]),
        ("Dimensioneringen av gymnasiet.", "gymnasiedimensionering", ["Dimensioneringen", "gymnasiet"]),
        ("Gymnasiet får nya lokaler.", "gymnasiedimensionering", []),
        ("Skolskjutsen.", "skolor och skjutsar", ["Skol", "skjutsen"]),
        ("Skolchefer möts.", "skolskjuts", []),
        ("Vuxendimensioneringen.", "gymnasiedimensionering", ["dimensioneringen"]),
        ("Dimensionering, gymnasiedimensionering.", "gymnasiedimensionering", ["gymnasiedimensionering"]),
        ("Skolskjuts till skolan.", "skolskjuts", ["Skolskjuts"]),
    ],
)
def test_parts_of_compounds_are_found_both_ways(text: str, question: str, words: list[str]) -> None:
    assert marked(text, question) == words


def test_what_is_part_of_what_was_asked_says_so() -> None:
    (found,) = matcher("gymnasiedimensionering").find("Frågan om dimensioneringen.")
    assert (found.asked, found.via) == ("gymnasiedimensionering", "dimensionering")


def test_a_translation_is_found_for_what_was_asked() -> None:
    text = "Hållplatser för skolskjutsen."
    (found,) = matcher("what was decided about school transport").find(text)
    assert (text[found.start : found.end], found.asked, found.via) == (
        "skolskjutsen",
        "school transport",
        "skolskjuts",
    )


def test_a_long_form_is_found_where_its_words_stand_near_each_other() -> None:
    far = f"Lärande nämns. {'Mötet dricker kaffe. ' * 10}Platsen är arbetsplatsförlagd."
    assert marked("Arbetsplatsförlagda lärandet", "apl") == ["Arbetsplatsförlagda lärandet"]
    assert marked("Lärande som är arbetsplatsförlagt", "apl") == ["Lärande", "arbetsplatsförlagt"]
    assert not marked(far, "apl")


def test_a_spelling_that_was_corrected_is_found() -> None:
    query = parse_query("dimentionering")
    way = Way("dimensionering", 0.9, PartKind.SPELLING)
    asked = Asked("dimentionering", 0, 14, (Way("dimentionering"), way))
    (found,) = Matcher([asked], query).find("Dimensioneringen ses över.")
    assert (found.asked, found.via, found.weight) == ("dimentionering", "dimensionering", 0.9)


def test_a_term_weighs_what_it_tells_and_less_inside_a_compound() -> None:
    asked = [Asked("skjuts", 0, 6, (Way("skjuts"),)), Asked("regler", 7, 13, (Way("regler"),))]
    found = Matcher(asked, Query("skjuts regler"), [3.0, 1.0]).find("Regler om skjuts och skolskjuts.")
    assert [one.term for one in found] == [1, 0, 0]
    assert found[1].weight > found[2].weight > found[0].weight


def test_a_quoted_word_is_found_in_no_other_form() -> None:
    query = Query('"avtal"', phrases=(("avtal",),), parts=(Part(PartKind.PHRASE, 0, 7, "avtal"),))
    found = Matcher([Asked("avtal", 0, 7, (Way("avtal"),))], query).find("Avtalet är ett avtal.")
    assert [one.start for one in found] == [15]


def test_a_word_that_lost_letters_is_found_by_what_it_is_and_by_what_it_looks_like() -> None:
    assert [one.start for one in matcher("mål").find("Vart mal.", "Vårt mål.")] == [5]
    assert [one.start for one in matcher("mal").find("Vart mal.", "Vårt mål.")] == [5]


def test_letters_that_grow_in_lower_case_are_no_trouble() -> None:
    text = "Skolskjutsſtraße"
    assert all(0 <= one.start < one.end <= len(text) for one in matcher("skolskjuts gata").find(text))


@given(
    st.lists(
        st.sampled_from("skolan skjutsar skolskjuts apl lärande Å ß KS:s 12 arbetsplatsförlagt i .".split())
    ),
    st.lists(
        st.sampled_from('skola skolskjutsregler apl "skola för" å ss ks arbetsplats'.split()), min_size=1
    ),
)
def test_all_that_is_found_lies_in_whole_words_of_the_text(words: list[str], asked: list[str]) -> None:
    text = " ".join(words)
    places = [0]
    for one in matcher(" ".join([*asked, "skola"])).find(text):
        assert one.word[0] <= one.start < one.end <= one.word[1] <= len(text)
        assert one.start >= places[-1]
        places.append(one.start)
