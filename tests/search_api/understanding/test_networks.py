"""Networks by what they are about, however that is put."""

import pytest

from models.swedish import analyze, fold
from search_api.understanding.networks import Networks


def named(text: str, *names: str) -> dict[str, str]:
    tokens = analyze(text)
    folded = [fold(token.exact) for token in tokens]
    networks, found, i = Networks(names), {}, 0
    while i < len(tokens):
        end, name = networks.at(folded, i)
        if name:
            found[text[tokens[i].start : tokens[end - 1].end]] = name
        i = end
    return found


@pytest.mark.parametrize(
    "body",
    [
        "Skolchefsnätverket",
        "Nätverk för skolchefer",
        "Skolchefsnätverket Norra Dalen",
        "Skol- och kulturchefer",
        "Skolchefsgruppen",
    ],
)
@pytest.mark.parametrize(
    "said",
    [
        "skolchefsnätverket",
        "skolchefsnatverket",
        "Skolchefsnätverkets",
        "skolchefnätverk",
        "skolchefs-nätverket",
        "skolchefs nätverket",
        "skolchefernas nätverk",
        "nätverket för skolchefer",
        "skolchefsgruppen",
    ],
)
def test_a_network_is_known_by_what_it_is_about(body: str, said: str) -> None:
    assert named(f"vad sa {said} om bussar", body, "Kommunstyrelsen", "Kostchefsnätverket") == {said: body}


@pytest.mark.parametrize(
    "text",
    [
        "barngruppen",
        "barnrådet och elevrådet",
        "gruppen för barn",
        "skolchefer",
        "skolchefens råd",
        "nätverk för elever",
        "förrådet",
        "vårdnätverket",
        "nätverket",
    ],
)
def test_common_words_are_no_bodies(text: str) -> None:
    bodies = ("Barn- och utbildningsnämnden", "Elevhälsonätverket", "Vårdnämnden", "Nätverk för ekonomer")
    assert not named(text, *bodies)


def test_councils_are_known_as_networks_and_not_as_other_groups() -> None:
    assert named("avfallsnätverket", "Avfallsrådet") == {"avfallsnätverket": "Avfallsrådet"}
    assert not named("avfallsgruppen", "Avfallsrådet")


def test_the_beginning_of_what_it_is_about_is_enough_where_only_one_begins_so() -> None:
    assert named("elevnätverket", "Elevhälsonätverket") == {"elevnätverket": "Elevhälsonätverket"}
    assert not named("elevnätverket", "Elevhälsonätverket", "Elevresenätverket")
