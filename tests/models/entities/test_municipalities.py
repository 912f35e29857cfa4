"""Municipalities in running text, lists and tables."""

from collections.abc import Callable

import pytest

from models.entities import EntityRecognizer

Find = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Skövde och Upplands-Bro deltog.", ["Skövde", "Upplands-Bro"]),
        ("Göteborgs stad, Stockholms stad och Skövde kommun", ["Göteborg", "Stockholm", "Skövde"]),
        ("Skövdes förslag och Göteborgs skolor", ["Skövde", "Göteborg"]),
        ("mötet i Lilla Edet", ["Lilla Edet"]),
        ("Vi har frågat skövde kommun.", ["Skövde"]),
        (
            "Goteborg, Ockerd, MéIndal, Tjérn, Stenungssund",
            ["Göteborg", "Öckerö", "Mölndal", "Tjörn", "Stenungsund"],
        ),
        ("sträckan Borås-Varberg", ["Borås", "Varberg"]),
        ("Region Gotland svarade.", ["Gotland"]),
        ("SKÖVDE KOMMUN", ["Skövde"]),
    ],
)
def test_municipalities_are_found(municipalities: Find, text: str, names: list[str]) -> None:
    assert municipalities(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Göteborgs universitet och Örebro universitet",
        "Lärarutbildningen vid Högskolan i Borås",
        "Business Region Göteborg",
        "Region Örebro län och Region Skåne",
        "Örebro län, Orebro lan och Västra Götaland",
        "Göteborgsregionen och Skaraborgs kommunalförbund",
        "Landskrona-Kävlinge-Svalövs gymnasieförbund",
        "Skånegatan, Stockholmsvägen och Skövdemodellen",
        "Malmö FF, Borås Tidning och Mölndal Energi AB",
        "Hotell Falköping",
        "skriv till info@skovde.se eller Skövde.se",
        "vi läser Göteborg.se",
        "Götaland och Österlund",
        "Jönköpings Södra IF och Örebro SK",
        "Luleå tekniska universitet",
        "Göteborgs Stads Parkerings AB",
        "Arbetsförmedlingen Skövde",
        "Skaraborgs sjukhus Skövde",
        "Gamla Uppsala och Östra Ljungby",
        "Lunds gata 4, Borås väg 2",
        "Göteborg–Borås-projektet",
        "Öland och Gotland, Jämtland och Härjedalen",
        "Falu rödfärg",
        "Karin Sala (L)",
    ],
)
def test_what_bears_the_name_of_a_municipality_is_none(municipalities: Find, text: str) -> None:
    assert municipalities(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Det är svårt att vara först.",
        "Vara med och påverka!",
        "Mark behöver köpas in.",
        "Berg och mark undersöks, hjo då.",
        "vara kommun är ett uppdrag",
        "Mora är ett ovanligt ord.",
        "Anna Berg yrkar avslag.",
        "Lund, Per",
        "Bodil Lund informerade.",
        "Berg (S) yrkade bifall.",
        "ANSVAR ATT VARA MED",
        "Att Vara Eller Inte",
        "hylte",
        "Bergs förslag bifölls.",
    ],
)
def test_words_and_surnames_are_none(municipalities: Find, text: str) -> None:
    assert municipalities(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Vara kommun", ["Vara"]),
        ("Marks kommun och Bergs kommun", ["Mark", "Berg"]),
        ("skolorna i Vara", ["Vara"]),
        ("deltagare från\nAle", ["Ale"]),
        ("Kommunerna Ale, Mark och Berg", ["Ale", "Mark", "Berg"]),
        ("Skara, Vara och Hjo", ["Skara", "Vara", "Hjo"]),
        ("Vara har svarat nej.", ["Vara"]),
        ("Marks skolchef och Ales representant", ["Mark", "Ale"]),
        ("Mora Orsa miljönämnd", ["Mora", "Orsa"]),
        ("Dals Eds kommun, Falu kommun", ["Dals-Ed", "Falun"]),
        ("Till sist: Grums skickar svar.", ["Grums"]),
        ("Åsa Ekelund, Ale (ordförande)", ["Ale"]),
        ("Ale – Hedda Ekelund\nMark – Olle Flink", ["Ale", "Mark"]),
        ("Nils Flink, Lund", ["Lund"]),
        ("Box 12, Lund", ["Lund"]),
        ("Lund den 3 maj", ["Lund"]),
        ("Vi besökte Flen och det gick bra.", ["Flen"]),
    ],
)
def test_their_surroundings_make_them_municipalities(
    municipalities: Find, text: str, names: list[str]
) -> None:
    assert municipalities(text) == names


def test_a_table_of_municipalities_is_read_row_by_row(municipalities: Find) -> None:
    table = "Kommun\tPlan\nSkövde\tJa\nkarlsborg\tNej\nMark\tJa, i mark\nVara\tVet ej"
    assert municipalities(table) == ["Skövde", "Karlsborg", "Mark", "Vara"]


def test_a_column_of_municipalities_is_read_line_by_line(municipalities: Find) -> None:
    assert municipalities("Partille\nAle\nHarryda\nKil") == ["Partille", "Ale", "Härryda", "Kil"]


def test_a_mention_has_the_official_name_and_code(recognizer: EntityRecognizer) -> None:
    text = "Ett svar från Göteborgs stad väntas."
    ((mention,),) = recognizer.mentions([text])
    assert (mention.canonical, mention.code) == ("Göteborg", "1480")
    assert text[mention.start : mention.end] == mention.text == "Göteborgs stad"


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of the town said that Mark, Berg and Salem are to be at the Lund office in Boden.",
        "Die Mark ist nicht so viel wert wie der Boden und der Berg, und Sala ist es auch nicht.",
    ],
)
def test_what_is_another_word_in_another_language_is_none(municipalities: Find, text: str) -> None:
    assert municipalities(text) == []


def test_a_name_like_no_other_is_one_in_any_language(municipalities: Find) -> None:
    text = "The city of Stockholm is to be the host of the next meeting, and it will be in May."
    assert municipalities(text) == ["Stockholm"]
