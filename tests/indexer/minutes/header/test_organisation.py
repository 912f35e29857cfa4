import pytest

from indexer.minutes.header.front import Front
from indexer.minutes.header.organisation import find_organisation, organisation_of
from models.records import Attendance


@pytest.mark.parametrize(
    ("phrase", "organisation"),
    [
        ("GR", "Göteborgsregionen"),
        ("Goteborgsregionen", "Göteborgsregionen"),
        ("Elevhälsonätverket Göteborgsregionen", "Göteborgsregionen"),
        ("Skaraborgs Kommunalförbund", "Skaraborgs kommunalförbund"),
        ("SJUHÄRADS KOMMUNALFÖRBUND", "Sjuhärads kommunalförbund"),
        ("Region Örebro län, Kultur", "Region Örebro län"),
        ("Trollhättans Stad Utbildningsnämnden", "Trollhättans Stad"),
        ("Bolagsstyrelsen, Vika Energi AB", "Vika Energi AB"),
        ("Landstinget i Kalmar län", "Landstinget i Kalmar län"),
        ("Kommunstyrelsen", None),
        ("Datum 22 Kommunalförbundet Vikas Räddningstjänst", "Kommunalförbundet Vikas Räddningstjänst"),
        ("Bra att veta om kommunen", None),
    ],
)
def test_the_organisation_that_a_phrase_names(phrase: str, organisation: str | None) -> None:
    assert organisation_of(phrase) == organisation


def find(
    front: Front, text: str = "", body: str | None = None, name: str = "fil", organisation: str | None = None
) -> str | None:
    roll = (Attendance("Siv Ek", organisation=organisation),)
    return find_organisation(front, text, roll, body, None, name)


def test_what_is_nearest_tells() -> None:
    letterhead = Front(("Ale kommun",), {})
    assert find(Front(("Ale kommun",), {"organisation": ("Partille kommun",)})) == "Partille kommun"
    assert find(letterhead, organisation="Göteborgsregionen") == "Ale kommun"
    assert find(Front((), {}), organisation="Göteborgsregionen") == "Göteborgsregionen"
    assert find(Front((), {}), "Ale kommun växer. Ale kommun bygger.", body="Socialnämnden") == "Ale kommun"
    assert find(Front((), {}), "Ale kommun växer. Ale kommun bygger.", body="Skolnätverket") is None
    assert find(Front((), {}), name="ale_kommun_ks_2024-03-14") == "Ale kommun"


def test_the_end_of_a_path_and_the_board_it_is_posted_on() -> None:
    assert find(Front(("Hem > Ale kommun > AB Vikahus > Möte",), {})) == "AB Vikahus"
    posted = "Anslaget på Region Hallands digitala anslagstavla."
    assert find(Front((), {}), posted, body="Arbetsutskottet") == "Region Halland"
    assert find(Front((), {}), posted + " Se Region Skånes hemsida.", body="Arbetsutskottet") is None


def test_a_line_that_runs_on_tells_by_its_beginning() -> None:
    running = "Siv Ek, Bo Alm, Vika IF, sade att allt är väl. " * 6
    assert find(Front((f"2 VIKA BYALAG PROTOKOLL 2(9) {running}",), {})) == "Vika byalag"
    assert find(Front((running,), {})) is None
