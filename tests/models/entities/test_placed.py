"""Names that hold a municipality's and are something else's."""

import pytest

from models.entities.pipeline import make_pipeline
from models.entities.placed import around_places
from models.entities.places import places_of
from models.entities.words import words_of

NLP = make_pipeline(None)


def names(text: str, seen: tuple[int, int] | None = None) -> list[str]:
    """The names found; `seen` are the words that a tagger takes for an organisation."""
    doc = NLP.make_doc(text)
    if seen:
        doc.spans["tagged"] = [words_of(doc).span(*seen, "ORG", "")]
    return [f"{named.label}: {named.canonical}" for named in around_places(doc, places_of(doc))]


@pytest.mark.parametrize(
    "name",
    [
        "Göteborgs universitet",
        "Luleå tekniska universitet",
        "Högskolan i Borås",
        "Jönköping Science Park",
        "Göteborg Landvetter Airport",
        "Upplands Väsby Bostäder AB",
        "Göteborgs Stads Parkerings AB",
        "Stockholms Hamnar",
        "Göteborgs Figurteater",
        "Jönköpings Södra IF",
        "Örebro SK",
        "Växjö tingsrätt",
        "Uppsala brandförsvar",
        "Värmdö Ridskola",
        "Göteborg & Co",
        "Arbetsförmedlingen Skövde",
        "Hallands sjukhus Varberg",
        "Svenska kyrkan Kungsbacka",
        "PRO Hjo",
        "Landskapet Gotland",
        "Landskrona-Kävlinge-Svalövs gymnasieförbund",
    ],
)
def test_an_organisation_with_a_place_in_its_name_is_one(name: str) -> None:
    assert names(f"Vi har hört att {name} är med.") == [f"ORG: {name}"]


@pytest.mark.parametrize(
    "name", ["Lunds gata", "Borås väg", "Kalmar slott", "Gamla Uppsala", "Östra Ljungby"]
)
def test_a_place_with_another_in_its_name_is_one(name: str) -> None:
    assert names(f"Vi ses vid {name} klockan tre.") == [f"LOC: {name}"]


@pytest.mark.parametrize(
    "text",
    [
        "Göteborgs stad och Skövde kommun",
        "Skövdes Kommunstyrelse",
        "Partilles Barn- och utbildningsnämnd",
        "Göteborgs Stads grundskolenämnd",
        "Göteborgs Anna Palm",
        "Skövdes SFI",
        "Kungsbacka Sekreterare",
        "GÖTEBORGS FRAMTID",
        "Skövdes skolor, Göteborgs nya hamnar",
        "norra Göteborg",
        "Katedralskolan i Skara",
        "Malmö och Lund",
        "vara högskola",
    ],
)
def test_what_is_the_municipalitys_own_makes_no_name(text: str) -> None:
    assert names(text) == []


def test_the_tagger_knows_more_names() -> None:
    assert names("Malmö Redhawks vann.") == []
    assert names("Malmö Redhawks vann.", (0, 2)) == ["ORG: Malmö Redhawks"]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Göteborgs Stad svarade.", (0, 2)),
        ("Katedralskolan i Skara", (0, 3)),
        ("Skövde Kommunstyrelse", (0, 2)),
    ],
)
def test_the_tagger_does_not_take_a_municipality_away(text: str, seen: tuple[int, int]) -> None:
    assert names(text, seen) == []
