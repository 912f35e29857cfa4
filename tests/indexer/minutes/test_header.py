import datetime as dt
from collections.abc import Callable

import pytest

from indexer.minutes.header import Header, read_header
from indexer.minutes.lines import read_lines, whole_text
from models.records import Attendance, Document


@pytest.fixture
def header(document: Callable[..., Document]) -> Callable[..., Header]:
    def read(
        front: str, rest: str = "", roll: tuple[Attendance, ...] = (), source: str = "fil.txt"
    ) -> Header:
        made = document(front + "\n\n" + rest)
        lines = [line for line in read_lines(made) if line.start < len(front)]
        return read_header(lines, whole_text(made), roll, source)

    return read


@pytest.mark.parametrize(
    ("front", "body"),
    [
        ("Kommunstyrelsen\nSammanträdesprotokoll", "Kommunstyrelsen"),
        ("PROTOKOLL\n\nBARN- OCH UTBILDNINGSNÄMNDEN", "Barn- och utbildningsnämnden"),
        ("Möte i Utbildningschefs nätverket", "Utbildningschefsnätverket"),
        ("Minnesanteckningar från Bibliotekschefsnätverket 2024-03-14", "Bibliotekschefsnätverket"),
        ("Gymnasienatverket", "Gymnasienätverket"),
        ("KOMMUNFULLMÄKTIGE I HJO", "Kommunfullmäktige"),
        ("SKOL- OCH UTBILDNINGSCHEFER", "Skol- och utbildningschefer"),
        ("Rådet för hållbar utveckling", "Rådet för hållbar utveckling"),
    ],
)
def test_the_body_that_met(header: Callable[..., Header], front: str, body: str) -> None:
    assert header(front).body == body


def test_a_body_that_only_the_text_names(header: Callable[..., Header]) -> None:
    assert (
        header("Anteckningar", "Syftet med Grundskolenätverket. Mer om Grundskolenätverket.").body
        == "Grundskolenätverket"
    )


def test_the_title_is_verbatim(header: Callable[..., Header]) -> None:
    assert (
        header("PROTOKOLL\nMöte i Utbildningschefs nätverket\nTid: 9").title
        == "Möte i Utbildningschefs nätverket"
    )
    assert header("Anteckningar").title == "Anteckningar"


@pytest.mark.parametrize(
    ("front", "organisation"),
    [
        ("FALKENBERGS KOMMUN\nKommunstyrelsen", "Falkenbergs kommun"),
        ("Göteborgs stad\nKulturnämnden", "Göteborgs stad"),
        ("KOMMUNFULLMÄKTIGE I HJO", "Hjos kommun"),
        ("Skaraborgs Kommunalförbund", "Skaraborgs kommunalförbund"),
        ("**Organisation:** Region Örebro län, Kultur", "Region Örebro län"),
        ("Anteckningar", None),
    ],
)
def test_the_organisation(header: Callable[..., Header], front: str, organisation: str | None) -> None:
    assert header(front).organisation == organisation


def test_the_organisation_of_those_who_keep_the_minutes(header: Callable[..., Header]) -> None:
    roll = (Attendance("Siv Ek", "Ale"), Attendance("Bo Alm", None, "Göteborgsregionen", "sekreterare"))
    assert header("Anteckningar", roll=roll).organisation == "Göteborgsregionen"


def test_dates(header: Callable[..., Header]) -> None:
    assert header("Upprättat 2024-04-02\nMötesdatum: 14 mars 2024").date == dt.date(2024, 3, 14)
    assert header("Torsdagen den 14 mars, via länk", "Budget 2024.").date == dt.date(2024, 3, 14)
    assert header("Torsdagen den 14 mars, via länk").date is None
    assert header("Anteckningar", source="mapp/natverket_2024-03-14.txt").date == dt.date(2024, 3, 14)
    assert header("Anteckningar", "Nästa möte är den 14 mars 2024.").date is None
