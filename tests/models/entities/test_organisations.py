"""Organisations, regions and counties."""

from collections.abc import Callable

import pytest

from models.entities import EntityRecognizer
from models.records import Label

Find = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("GR och SKR:s nätverk", ["Göteborgsregionen", "Sveriges Kommuner och Regioner"]),
        ("Skolverkets besök hos Goteborgsregionen", ["Skolverket", "Göteborgsregionen"]),
        ("Skaraborgs Kommunalförbund, VGR", ["Skaraborgs kommunalförbund", "Västra Götalandsregionen"]),
        ("Högskolan i Borås och Goteborgs universitet", ["Högskolan i Borås", "Göteborgs universitet"]),
        ("Hogskolan i Boras", ["Hogskolan i Borås"]),
        ("Region Jämtland Härjedalen", ["Region Jämtland Härjedalen"]),
        ("Region Örebro län", ["Region Örebro län"]),
        ("Business Region Borås", ["Business Region Borås"]),
        ("Vård- och omsorgscollege", ["Vård- och omsorgscollege"]),
        ("Landskrona-Kävlinge-Svalövs gymnasieförbund", ["Landskrona-Kävlinge-Svalövs gymnasieförbund"]),
        ("Jönköpings tingsrätt", ["Jönköpings tingsrätt"]),
        ("Region Gotland och Region Uppsala", ["Region Uppsala"]),
        ("Arbetsförmedlingen Skövde", ["Arbetsförmedlingen Skövde"]),
        ("Räddningstjänsten Storgöteborg", ["Räddningstjänsten Storgöteborg"]),
    ],
)
def test_organisations_are_found(organisations: Find, text: str, names: list[str]) -> None:
    assert organisations(text) == names


@pytest.mark.parametrize(
    "text", ["betyg i gr och gy", "Skövdes energi är låg", "Göteborgs nya hamnar", "i region Skövde"]
)
def test_ordinary_words_make_none(organisations: Find, text: str) -> None:
    assert organisations(text) == []


def test_a_county_has_its_code(recognizer: EntityRecognizer) -> None:
    ((mention,),) = recognizer.mentions(["i Västra Götalands läns skolor"])
    assert mention.label is Label.LOCATION
    assert (mention.canonical, mention.code) == ("Västra Götalands län", "14")
