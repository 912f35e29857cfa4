import pytest

from models.swedish.compounds import compounds, preferred


@pytest.mark.parametrize(
    ("key", "spelled"),
    [
        ("arbetsplatsforlagt", "arbetsplatsförlagt"),
        ("kvalitetsnatverket", "kvalitetsnätverket"),
        ("krisberedskapsradet", "krisberedskapsrådet"),
        ("arshjulet", "årshjulet"),
        ("natverkstraff", "nätverksträff"),
        ("elevhalsoteamet", "elevhälsoteamet"),
        ("goteborgstraffen", "göteborgsträffen"),
    ],
)
def test_a_compound_is_spelled_by_its_parts(key: str, spelled: str) -> None:
    assert compounds(key) == (spelled,)


@pytest.mark.parametrize("key", ["xyzzyqwert", "feedback", "a" * 100])
def test_what_is_no_compound_has_no_spelling(key: str) -> None:
    assert compounds(key) == ()


def test_three_letters_alike_are_written_as_two() -> None:
    assert compounds("processtodet") == ("processtödet",)


def test_preferred_words_go_before_others_of_the_same_letters() -> None:
    assert preferred(("for", "för")) == ("för",)
    assert preferred(("malm", "alm")) == ("malm", "alm")
