import pytest

from indexer.minutes.header.municipal import (
    municipality_in,
    municipality_of_file,
    municipality_of_text,
    municipality_title,
)
from models.entities.gazetteer import municipality_named


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Hjo", "Hjo kommun"),
        ("Ljungby", "Ljungby kommun"),
        ("Falkenberg", "Falkenbergs kommun"),
        ("Kalmar", "Kalmar kommun"),
        ("Göteborg", "Göteborgs stad"),
        ("Borås", "Borås stad"),
    ],
)
def test_what_a_municipality_calls_itself(name: str, title: str) -> None:
    municipality = municipality_named(name)
    assert municipality is not None
    assert municipality_title(municipality) == title


@pytest.mark.parametrize(
    ("phrase", "municipality"),
    [
        ("LUNDS KOMMUN", "Lunds kommun"),
        ("VARA KOMMUN KOMMUNSTYRELSEN", "Vara kommun"),
        ("Handikapprådet i Lilla Edets kommun", "Lilla Edets kommun"),
        ("Kommunfullmäktige i Vara", "Vara kommun"),
        ("Östhammars socialnämnd", "Östhammars kommun"),
        ("Siv Ek, Ale kommun", None),
        ("Arbetsgruppen hos Vika Fisk, Habo kommun", None),
        ("Vår kommun", None),
    ],
)
def test_the_municipality_in_a_phrase(phrase: str, municipality: str | None) -> None:
    assert municipality_in(phrase) == municipality


def test_the_municipality_of_a_text_only_when_sure() -> None:
    assert municipality_of_text("Remiss till Valnämnden i Ale.", "Valnämnden", None) == "Ale kommun"
    assert municipality_of_text("Ale kommun. Lerums kommun. Ale kommun.", "Valnämnden", None) is None
    assert municipality_of_text("", "Kommunstyrelsen", "Rådhuset, Hjo") == "Hjo kommun"
    assert municipality_of_text("", "Hälso- och sjukvårdsnämnden", "Hotellet, Hjo") is None
    assert municipality_of_text("", "Valnämnden", "Sal A, Ale kommun") == "Ale kommun"


@pytest.mark.parametrize(
    "text",
    [
        "ALE KOMMUN Anslag/Bevis. Lerums kommun svarade, Lerums kommun frågade.",
        "Tillkännagivits på Ale kommuns digitala anslagstavla. Lerums kommun svarade.",
        "Kansliet, www.ale.se, kansliet@ale.se. Lerums kommun svarade, se www.vikaskolan.se.",
    ],
)
def test_where_minutes_are_posted_tells_whose_they_are(text: str) -> None:
    assert municipality_of_text(text, "Valnämnden", None) == "Ale kommun"


def test_a_town_hall_is_at_home() -> None:
    assert municipality_of_text("", "Rådet för trygghet", "Kommunhuset, Hjo") == "Hjo kommun"


def test_the_municipality_of_a_file() -> None:
    assert municipality_of_file("ks-vara-kommun-240314") == "Vara kommun"
    assert municipality_of_file("vara-med-2024") is None
