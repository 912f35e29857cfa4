"""Bodies of an index by what staff call them."""

import pytest

from models.swedish import analyze, fold
from search_api.understanding.bodies import Bodies

BODIES = Bodies(
    [
        "Kommunstyrelsen",
        "Kommunstyrelsens arbetsutskott",
        "Barn- och utbildningsnämnden",
        "Nätverk för skolchefer",
        "Gymnasienätverket",
        "Rektorer",
        "Grupp",
    ]
)


def found(text: str, bodies: Bodies = BODIES) -> dict[str, str]:
    tokens = analyze(text)
    folded = [fold(token.exact) for token in tokens]
    return {
        text[tokens[words[0]].start : tokens[words[-1]].end]: name
        for words, name in bodies.found(tokens, folded)
    }


@pytest.mark.parametrize(
    ("text", "said", "body"),
    [
        ("vad sa kommunstyrelsen", "kommunstyrelsen", "Kommunstyrelsen"),
        ("KS", "KS", "Kommunstyrelsen"),
        (
            "kommunstyrelsens arbetsutskotts beslut",
            "kommunstyrelsens arbetsutskotts",
            "Kommunstyrelsens arbetsutskott",
        ),
        ("au i mars", "au", "Kommunstyrelsens arbetsutskott"),
        ("barn- och utbildningsnamnden", "barn- och utbildningsnamnden", "Barn- och utbildningsnämnden"),
        ("bun 2023", "bun", "Barn- och utbildningsnämnden"),
        ("skolchefsnätverkets möte", "skolchefsnätverkets", "Nätverk för skolchefer"),
        ("gymnasienätverket", "gymnasienätverket", "Gymnasienätverket"),
        ("nätverket rektorer", "nätverket rektorer", "Rektorer"),
        ("möte rektorer", "rektorer", "Rektorer"),
        ("gymnasienatverkets", "gymnasienatverkets", "Gymnasienätverket"),
        ("Gymnasie-nätverket", "Gymnasie-nätverket", "Gymnasienätverket"),
        ("rektorernas nätverk", "rektorernas nätverk", "Rektorer"),
    ],
)
def test_bodies_go_by_their_names_and_short_forms(text: str, said: str, body: str) -> None:
    assert found(text) == {said: body}


@pytest.mark.parametrize(
    "text",
    [
        "utbildning för rektorer",
        "grupp",
        "samverkansnätverket",
        "styrelsen",
        "barngruppen",
        "kommunrådet",
        "representant i SKR:s skolchefsnätverk",
        "Skolverkets skolchefs nätverk",
        "",
    ],
)
def test_other_words_name_no_body(text: str) -> None:
    assert not found(text)


def test_what_could_be_two_is_neither() -> None:
    two = Bodies(["Socialnämndens arbetsutskott", "Kommunstyrelsens arbetsutskott"])
    assert not found("au", two)
    assert not found("vuxnätverket", Bodies(["Vuxenutbildningsnätverket", "Vuxenelevhälsans nätverk"]))
