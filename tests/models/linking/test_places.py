import pytest

from models.linking.places import Setting, municipality_in, municipality_of, organisation_key
from models.records import Meeting, Sighting


@pytest.mark.parametrize(
    ("sighting", "host", "expected"),
    [
        (Sighting("m", "Siv Ek", True, "Skara"), "Hjo kommun", "Skara"),
        (Sighting("m", "Siv Ek", False), "Hjo kommun", "Hjo"),
        (Sighting("m", "Siv Ek", True, organisation="Tibro kommun"), "Hjo kommun", "Tibro"),
        (Sighting("m", "Siv Ek", True, organisation="Skolinspektionen"), "Hjo kommun", None),
        (Sighting("m", "Siv Ek", True), "Göteborgsregionen", None),
        (Sighting("m", "Siv Ek", True), None, None),
        (Sighting("m", "Siv Ek", mentions=1), "Hjo kommun", None),
    ],
)
def test_the_municipality_that_a_list_gives_somebody(sighting, host, expected):
    assert municipality_of(sighting, Meeting("m", "", "", host)) == expected


def test_an_organisation_has_one_key():
    assert organisation_key("GR") == organisation_key("Göteborgsregionen") != organisation_key(None) == ""
    assert organisation_key("Hjo kommun") == organisation_key("Hjo")
    assert municipality_in("Göteborgs universitet") is None


def test_a_setting_tells_what_the_minutes_do():
    setting = Setting.of(Meeting("m", "", "", "Hjo kommun", "Kommunstyrelsen"))
    assert (setting.host, setting.municipality, setting.body) == ("hjo", "Hjo", ("hjo", "kommunstyrelsen"))
    nowhere = Setting.of(Meeting("m", "", ""))
    assert (nowhere.host, nowhere.municipality, nowhere.body) == ("", None, None)
