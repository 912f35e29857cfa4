import datetime as dt
from collections.abc import Callable

import pytest

from indexer.minutes.header.read import Header, read_header
from indexer.minutes.lines import read_lines, whole_text
from models.records import Attendance, Document, Doubt, MeetingKind


@pytest.fixture
def header(document: Callable[..., Document]) -> Callable[..., Header]:
    def read(
        front: str, rest: str = "", roll: tuple[Attendance, ...] = (), source: str = "fil.txt"
    ) -> Header:
        made = document(front + "\n\n" + rest)
        lines = [line for line in read_lines(made) if line.start < len(front)]
        return read_header(lines, whole_text(made), roll, source)

    return read


def test_a_front_page(header: Callable[..., Header]) -> None:
    read = header(
        "FALKENBERGS KOMMUN\nKommunstyrelsen\nSAMMANTRÄDESPROTOKOLL\nSammanträdesdatum 2024-04-23\nSida 1 (5)\n"
        "Plats och tid Rådhuset, sal A, kl. 13.15–16.40\nJusteringens plats och tid Kansliet 2024-04-30\n"
        "Paragrafer §§ 40–47"
    )
    assert read == Header(
        title="Kommunstyrelsen",
        organisation="Falkenbergs kommun",
        body="Kommunstyrelsen",
        date=dt.date(2024, 4, 23),
        kind=MeetingKind.PROTOCOL,
        starts=dt.time(13, 15),
        ends=dt.time(16, 40),
        place="Rådhuset, sal A",
        paragraphs=("40", "47"),
    )


def test_the_same_on_one_line(header: Callable[..., Header]) -> None:
    read = header(
        "Trollhättans Stad Utbildningsnämnden SAMMANTRÄDESPROTOKOLL 2014-03-20 Sida 1 (14) "
        "Plats och tid Rådhuset, kl 13.15-16.00 Beslutande Siv Ek (S) Paragrafer 4-9"
    )
    assert (read.organisation, read.body, read.date, read.place, read.paragraphs) == (
        "Trollhättans Stad",
        "Utbildningsnämnden",
        dt.date(2014, 3, 20),
        "Rådhuset",
        ("4", "9"),
    )


def test_a_front_page_below_a_list_of_contents(header: Callable[..., Header]) -> None:
    read = header(
        "Protokoll Ale kommun",
        "1 Mötets öppnande ... 2\n\nPlats och tid Ledet, torsdagen den 14 mars 2024 kl. 09.00 11.30\n"
        "Organ Socialnämnden",
    )
    assert (read.body, read.date, read.starts, read.ends, read.place) == (
        "Socialnämnden",
        dt.date(2024, 3, 14),
        dt.time(9),
        dt.time(11, 30),
        "Ledet",
    )


def test_what_a_summons_encloses_is_another_meeting(header: Callable[..., Header]) -> None:
    read = header(
        "Kallelse Socialnämnden 2024-04-11\nLedamöter kallas, ersättare underrättas",
        "1 Mötets öppnande\nTid och plats 2024-03-14, kl. 9, Ledet",
    )
    assert (read.kind, read.date, read.place) == (MeetingKind.SUMMONS, dt.date(2024, 4, 11), None)


def test_a_society(header: Callable[..., Header]) -> None:
    read = header("Protokoll från Höstmöte för Vika hembygdsförening 2012-10-21 i Stugan.")
    assert (read.organisation, read.body, read.date, read.place, read.kind) == (
        "Vika hembygdsförening",
        "Höstmöte",
        dt.date(2012, 10, 21),
        "Stugan",
        MeetingKind.PROTOCOL,
    )


def test_a_board_without_whose_it_is(header: Callable[..., Header]) -> None:
    assert header("Styrelsen för Samordningsförbundet Vika").body == "Styrelsen"
    assert header("STYRELSEN FÖR VIKÅNS VATTENRÅD").body == "Styrelsen"
    council = header("Sammanträde med Jämtlands läns landstingsstyrelse")
    assert (council.organisation, council.body) == ("Jämtlands läns landsting", "Landstingsstyrelsen")
    committee = header("Regionförbundet i Kalmar län\nRegionförbundets arbetsutskott")
    assert committee.body == "Arbetsutskottet"
    assert header("Rådet för hållbar utveckling").body == "Rådet för hållbar utveckling"


def test_nothing_is_made_up(header: Callable[..., Header]) -> None:
    assert header("Hej", "Vi ses i Ale kommun den 14 mars.") == Header("Hej", None, None, None)


def test_the_title_is_verbatim(header: Callable[..., Header]) -> None:
    assert (
        header("PROTOKOLL\nMöte i Utbildningschefs nätverket\nTid: 9").title
        == "Möte i Utbildningschefs nätverket"
    )
    assert header("Anteckningar\nMötet öppnades klockan 09.00").title == "Anteckningar"
    assert header("", source="mapp/vika.txt").title == "vika"


def test_the_organisation_of_those_who_keep_the_minutes(header: Callable[..., Header]) -> None:
    roll = (Attendance("Siv Ek", "Ale"), Attendance("Bo Alm", None, "Göteborgsregionen", "sekreterare"))
    assert header("Anteckningar", roll=roll).organisation == "Göteborgsregionen"


@pytest.mark.parametrize(
    "line", ["Protokoll §§ 12–34", "§ 12-34", "Paragrafer: §12 – § 34", "Justerade paragrafer: 012-34"]
)
def test_the_span_of_paragraphs(header: Callable[..., Header], line: str) -> None:
    assert header(f"Socialnämnden\n{line}").paragraphs == ("12", "34")


def test_a_paragraph_that_somebody_attended_is_no_span(header: Callable[..., Header]) -> None:
    assert header("Socialnämnden\nSiv Ek, controller, §§ 12–34").paragraphs is None


def test_a_date_that_was_inferred_says_so(header: Callable[..., Header]) -> None:
    assert header("Torsdagen den 14 mars, via länk", "Budget 2024.").doubts == (Doubt.DATE_INFERRED,)
    assert header("Anteckningar", source="mapp/natverket_2024-03-14.txt").doubts == (Doubt.DATE_FROM_NAME,)
    assert header("Anteckningar", "Nästa möte är den 14 mars 2024.").date is None
