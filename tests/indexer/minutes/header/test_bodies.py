import pytest

from indexer.minutes.header.bodies import (
    assembly_of,
    body_in_line,
    body_of,
    find_body,
    meeting_of,
    strip_leads,
)
from indexer.minutes.header.front import BODY_BELOW, Front


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("BARN- OCH UTBILDNINGSNÄMNDEN", "Barn- och utbildningsnämnden"),
        ("Möte i Utbildningschefs nätverket", "Utbildningschefsnätverket"),
        ("Gymnasienatverket", "Gymnasienätverket"),
        ("KOMMUNFULLMÄKTIGE I HJO", "Kommunfullmäktige"),
        (
            "Protokoll fört vid sammanträde med Socialnämnden i Lilla Edets kommun den 3 maj 2024",
            "Socialnämnden",
        ),
        ("Protokoll från Socialutskottets sammanträde 2024-10-12", "Socialutskottet"),
        ("Kommunala pensionärsrådet (KPR)", "Kommunala pensionärsrådet"),
        ("Rådet för funktionshinderfrågor", "Rådet för funktionshinderfrågor"),
        ("Ale kommun, Kommunala rådet", "Kommunala rådet"),
        ("Handikapprådet Folkets hus, Vika", "Handikapprådet"),
        ("Ekonomichefer Skaraborg", "Ekonomichefer Skaraborg"),
        ("Minnesanteckningar nätverket för skolbibliotek", "Nätverket för skolbibliotek"),
        ("PROTOKOLL FRÅN STYRGRUPPSMÖTE", "Styrgruppen"),
        ("Protokoll styrelsemöte", "Styrelsen"),
        ("Styrelseprotokoll nr 3", "Styrelsen"),
        ("Vika byalag Styrelsen", "Styrelsen"),
        ("Vika byalags ordinarie årsmöte", "Årsmöte"),
        ("KF 2024-03-14", "Kommunfullmäktige"),
        ("Protokoll VU-möte hos Vika Fisk", "VU"),
        ("Viks Schackförbunds kongress i Borås", "Kongress"),
        ("Vikaförbundets ordinarie förbundsmöte 2024", "Förbundsmöte"),
        ("KSAU-protokoll", "Kommunstyrelsens arbetsutskott"),
        ("Årsmötesprotokoll Vika byalag 2024-07-29", "Årsmöte"),
        ("Kommunfullmäktige Ledamöter kallas", "Kommunfullmäktige"),
        ("Kommunchefsgrupp Dag", "Kommunchefsgrupp"),
    ],
)
def test_the_body_that_a_line_names(line: str, body: str) -> None:
    assert body_in_line(line) == body


@pytest.mark.parametrize(
    "line",
    [
        "Ordföranden i kommunstyrelsen",
        "Kommunstyrelsen beslutar",
        "Siv Ek, kommunalråd",
        "Adjungerad",
        "Tornet, Sigfridsområdet",
        "IT-möte i Vika",
        "På Byalagets årsmöte i mars framfördes ett önskemål",
        "Beslutas av kommunfullmäktige",
        "Anteckningar",
        "Sammanträdet i Ale",
        "Information till alla chefer om att nämnden ska flytta till nya lokaler under nästa år",
    ],
)
def test_lines_that_name_none(line: str) -> None:
    assert body_in_line(line) is None


def test_a_name_that_ends_on_the_line_below() -> None:
    assert body_in_line("Kommunstyrelsens", "arbetsutskott") == "Kommunstyrelsens arbetsutskott"
    assert body_in_line("Direktionens protokoll", "Direktionens ledamöter") == "Direktionen"
    assert body_in_line("Socialnämndens", "protokoll från mötet i maj") == "Socialnämnden"


def test_leads_end_where_a_shortened_word_begins() -> None:
    assert strip_leads("fört vid sammanträde med För- och grundskolan") == (
        ["För-", "och", "grundskolan"],
        "med",
    )
    assert body_of("För- och grundskolenätverket") == "För- och grundskolenätverket"


@pytest.mark.parametrize(("phrase", "last"), [("7024", "7024"), ("fört med 12", "12"), ("", "")])
def test_a_phrase_of_nothing_but_leads_ends(phrase: str, last: str) -> None:
    assert strip_leads(phrase) == ([], last)


def test_a_phrase_without_end_names_nobody() -> None:
    assert body_of("Socialnämnden, " + "§-1 " * 300_000) is None


def test_meetings_that_name_their_body() -> None:
    assert [meeting_of(word) for word in ("arbetsgruppsmöte", "Årsmötet", "nätverksträff")] == [
        "Arbetsgruppen",
        "Årsmöte",
        None,
    ]
    assert assembly_of("styrelsemöte") is None


def test_a_label_goes_before_the_letterhead_and_that_before_the_text() -> None:
    text = "Valnämndens protokoll är justerat. Grundskolenätverket och Grundskolenätverket."
    labelled = Front(("Socialnämnden",), {"body": ("Kommunstyrelsen",)})
    assert find_body(labelled, text) == "Kommunstyrelsen"
    assert find_body(Front(("Socialnämnden",), {}), text) == "Socialnämnden"
    board = Front(("Förbundsstyrelsen",), {"body": ("Styrelsen",)})
    assert find_body(board, text) == "Förbundsstyrelsen"
    below = {BODY_BELOW: ("Kommunstyrelsen",)}
    assert find_body(Front(("Socialnämnden",), below), text) == "Socialnämnden"
    assert find_body(Front((), below), text) == "Kommunstyrelsen"
    assert find_body(Front((), {}), text) == "Valnämnden"
    assert find_body(Front((), {}), "Syftet med Grundskolenätverket.") == "Grundskolenätverket"
    assert find_body(Front((), {}), "En adjungerad ledamot i gruppen.") is None
