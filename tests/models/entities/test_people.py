"""People: known ones, and names with evidence."""

from collections.abc import Callable

import pytest

from models.entities import EntityRecognizer

Find = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ordförande Hedda Ekelund hälsar välkomna.", ["Hedda Ekelund"]),
        ("Kommundirektör Xerwa Zylfi, Skara", ["Xerwa Zylfi"]),
        ("Till att justera väljs Xerwa Zylfi.", ["Xerwa Zylfi"]),
        ("Mrika Dotje (S) reserverar sig.", ["Mrika Dotje"]),
        ("Olo Bemba informerade om läget.", ["Olo Bemba"]),
        ("Därefter berättade Olo Bemba om läget.", ["Olo Bemba"]),
        ("Olo Bemba, tf rektor", ["Olo Bemba"]),
        ("Olo Bemba, Lilla Edet", ["Olo Bemba"]),
        ("Tjörn – Olo Bemba", ["Olo Bemba"]),
        ("Olo Bemba X, sekreterare", ["Olo Bemba"]),
        ("Ann-Sofi Flink och Carl af Wetterstedt", ["Ann-Sofi Flink", "Carl af Wetterstedt"]),
        ("Eva-Lena B. Holm, Stefan J Flink", ["Eva-Lena B Holm", "Stefan J Flink"]),
        ("Hedda Ekelund Skövde, Olle Flink Vara", ["Hedda Ekelund", "Olle Flink"]),
        ("M Hedda Ekelund (M) S Olle Flink (S)", ["Hedda Ekelund", "Olle Flink"]),
        ("Hedda Ekelund Olle Flink Lena Maria Palm", ["Hedda Ekelund", "Olle Flink", "Lena Maria Palm"]),
        ("Goran Akerlund och Osten Sjogren", ["Goran Akerlund", "Osten Sjogren"]),
        ("Utredaren Hedda Ekelund", ["Hedda Ekelund"]),
        ("Lindgren Hedda (FP)", ["Hedda Lindgren"]),
        ("Lund, Per", ["Per Lund"]),
        ("Rektor Karin Mora, Mark", ["Karin Mora"]),
    ],
)
def test_names_with_evidence_are_people(people: Find, text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Mötets Öppnande",
        "Ung Arena och Business Region Borås",
        "Svenskt Näringsliv informerade.",
        "Framtidens Vårdinformationsmiljö",
        "Future Skills presenterade en plan.",
        "Barn- och Utbildningsnämnden beslutade.",
        "Regionala Tillväxtnämnden, ordförande",
        "Stora Salen, Skövde",
        "Folkets Hus, Lidköping",
        "Maria Lindbergs gata, Ester Flinks Barnsjukhus",
        "Mössebergs Kurort Falköping",
        "Skolverket Trafikverket",
        "Mars April Juni",
        "Göteborg Stockholm",
        "Der Deutsche Bundestag, the United Kingdom",
    ],
)
def test_headings_and_organisations_are_none(people: Find, text: str) -> None:
    assert people(text) == []


def test_a_line_of_a_list_of_people_is_one_too(people: Find) -> None:
    assert people("Deltagare\nHedda Ekelund\nOlo Bemba\nXerwa Zylfi") == [
        "Hedda Ekelund",
        "Olo Bemba",
        "Xerwa Zylfi",
    ]


def test_a_name_broken_between_lines_is_one(people: Find) -> None:
    assert people("Mötet leddes av Hedda\nEkelund i dag.") == ["Hedda Ekelund"]


def test_a_name_seen_once_with_evidence_is_found_everywhere(people: Find) -> None:
    assert people("Rektor Olo Bemba. Frågan till Olo Bemba besvaras.") == ["Olo Bemba", "Olo Bemba"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Bergs förslag. Anna Berg tackade.", ["Anna Berg", "Anna Berg"]),
        ("Hedda Ekelunds förslag", ["Hedda Ekelund"]),
        ("Hans Nordfors svarade.", ["Hans Nordfors"]),
        ("Goran Flink svarade. Göran Flink tackade.", ["Göran Flink", "Göran Flink"]),
        ("Lena Palm svarade. Lena Maria Palm tackade.", ["Lena Maria Palm", "Lena Maria Palm"]),
    ],
)
def test_one_person_is_filed_under_one_name(people: Find, text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    "text",
    ["Göran Mhlanga", "GÖRAN MHLANGA", "Goran Mhlanga", "Géran MhIanga", "Göran Mhlangas", "Göran\nMhlanga"],
)
def test_known_people_are_found_in_any_spelling(people: Find, text: str) -> None:
    assert people(f"förslag av {text} i går", ["Göran Mhlanga"]) == ["Göran Mhlanga"]


def test_a_known_person_may_be_called_by_less_than_the_full_name(people: Find) -> None:
    assert (
        people("Elin Flink och Elin Palmstierna", ["Elin Palmstierna Flink"])
        == ["Elin Palmstierna Flink"] * 2
    )


def test_a_longer_name_is_someone_else(people: Find) -> None:
    assert people("Anna Berg Lindqvist", ["Anna Berg"]) == ["Anna Berg Lindqvist"]


def test_a_municipality_in_a_name_is_part_of_the_name(recognizer: EntityRecognizer) -> None:
    ((mention,),) = recognizer.mentions(["Bodil Mark svarade."])
    assert (mention.text, mention.label) == ("Bodil Mark", "PER")
