import pytest

from indexer.minutes.header.front import Front
from indexer.minutes.header.place import find_place


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ("Kommunhuset, Skövde, kl 9-12", "Kommunhuset, Skövde"),
        ("Fredag den 11 februari, digitalt via Teams", "digitalt via Teams"),
        ("Rådhuset, sal A, kl. 13.15–16.40, ajournering kl. 14.50–15.05", "Rådhuset, sal A"),
        ("torsdagen den 9 juni 2016, kl", None),
        ("Ledet, KS-salen, kl Vissa uppgifter är raderade", "Ledet, KS-salen"),
        ("30 maj 2013 kl Vikahus kontor", "Vikahus kontor"),
        ("Ledet, kl. 13:00 15:30 ande: Siv Ek", "Ledet"),
        ("Ledet, rum: Tornet", "Ledet, rum: Tornet"),
        ("Ledet Kallelse med föredragningslista", "Ledet"),
        ("Regionförbundets arbetsutskott", None),
        ("Siv Ek (S)", None),
        ("Hörsal 1, Ledet, kl. 09: ande Siv Ek", "Hörsal 1, Ledet"),
    ],
)
def test_the_place_of_a_label(value: str, place: str | None) -> None:
    assert find_place(Front((), {"when and where": (value,)})) == place


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Protokoll fört vid sammanträde 2024-04-12 kl. 08.30–14.00, Hotellet, Skara", "Hotellet, Skara"),
        ("Anteckningar från mötet den 5 november 2024 i Söderhamn", "Söderhamn"),
        ("2024-02-11 kl 18.00 i bygdegården", "bygdegården"),
        ("Digitalt möte via Teams, kl. 13.00–15.30", "Digitalt möte via Teams"),
        ("Protokoll från styrelsemöte i Vika bygdegård 2014-10-30", "Vika bygdegård"),
        ("Lokal Vinga, kansliet", "Lokal Vinga, kansliet"),
        ("Möte den 14 mars 2024 om skolan", None),
        ("Styrelsemöte 29 maj 2012 ”Tornet”, Viks gård kl 10", "”Tornet”, Viks gård"),
        ("Kallelse till möte den 16 april 19.00 i Viks bystuga.", "Viks bystuga"),
        ("Protokoll fört vid föreningsstämma med Viks byalag på Viks gård, Ale", "Viks gård, Ale"),
        ("Protokoll fört vid styrelsemöte i Viks byalag", None),
        ("Protokoll 29 maj 2012 Kommunstyrelsen kl 10", None),
        ("Kommunstyrelsen 2024-03-14", None),
    ],
)
def test_the_place_on_a_line(line: str, place: str | None) -> None:
    assert find_place(Front((line,), {})) == place
