import pytest

from indexer.minutes.header.societies import letterhead, named_society, society_in


@pytest.mark.parametrize(
    ("phrase", "society"),
    [
        ("Vika hembygdsförening", "Vika hembygdsförening"),
        ("VIKA HEMBYGDSFÖRENING", "Vika hembygdsförening"),
        ("Vika IF", "Vika IF"),
        ("Brf Eken 3", "Brf Eken 3"),
        ("Föreningen Norden i Vika", "Föreningen Norden i Vika"),
        ("Södra Viks väg ekonomisk förening", "Södra Viks väg ekonomisk förening"),
        ("Södertörnskommunerna", "Södertörnskommunerna"),
        ("Föreningen", None),
        ("Regionförbundet i Kalmar län", "Regionförbundet i Kalmar län"),
        ("Sjövikarnas vattenråd", "Sjövikarnas vattenråd"),
        ("Vikavårdsförbundet", "Vikavårdsförbundet"),
        ("Vattenvårdsförbundet", None),
        ("Medlemskommunerna", None),
        ("Siv Ek, Vika byalag", None),
        ("Föreningen har haft tre möten", None),
    ],
)
def test_names_of_societies(phrase: str, society: str | None) -> None:
    assert named_society(phrase.split()) == society


@pytest.mark.parametrize(
    ("phrase", "society"),
    [
        ("Årsmöte med ”Vår Vik 1891”", "Vår Vik 1891"),
        ("Höstmöte för Vika hembygdsförening", "Vika hembygdsförening"),
        ("Årsmöte i Vika IF", "Vika IF"),
        ("Årsmöte i Stora Salen", None),
        ("Årsmöte för Unga Vik, Björkgatan 4", "Unga Vik"),
        ("Föreningsstämma med Viks Tomtägareförening på Viks Gård", "Viks Tomtägareförening"),
        ("FÖRENINGEN VIKENS STYRELSEMÖTE", "Föreningen viken"),
        ("VU-möte hos Viks Fisk", None),
        ("Viks Schackförbunds kongress i Borås", "Viks Schackförbund"),
        ("Svenska Vikförbundets ordinarie förbundsmöte 2024", "Svenska Vikförbundet"),
        ("På Byalagets årsmöte i mars", None),
        ("Vika Vägförenings ordinarie föreningsstämma", "Vika Vägförening"),
        ("Styrelsen för Samordningsförbundet Vika", "Samordningsförbundet Vika"),
        ("Vikarådet Styrelsen", "Vikarådet"),
    ],
)
def test_societies_named_with_their_meeting(phrase: str, society: str | None) -> None:
    assert society_in(phrase.split()) == society


def test_a_name_above_the_minutes_of_a_board() -> None:
    assert letterhead(("vikITel", "Protokoll vid styrelsemöte"), "") == "vikITel"
    assert letterhead(("Nyheter", "Protokoll vid styrelsemöte"), "Nyheter\nProtokoll") is None
    assert letterhead(("SIVA protokoll från styrelsemöte",), "SIVA protokoll. Siv, SIVA") == "SIVA"
    assert letterhead(("vikITel", "Protokoll från nätverket"), "") is None
    assert letterhead(("Protokoll från styrelsemöte på FMV Viken",), "på FMV Viken") is None
