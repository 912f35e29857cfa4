import pytest

from indexer.minutes.decisions.sections import Section, is_lead_in, labels_amid, section_of
from models.swedish import fold_in_place


@pytest.mark.parametrize(
    ("label", "section"),
    [
        ("BESLUT:", Section.DECISIONS),
        ("Barn- och utbildningsnämndens beslut", Section.DECISIONS),
        ("Förvaltningens förslag till beslut", Section.PROPOSALS),
        ("Ledningsutskottets förslag till kommunstyrelsen", Section.PROPOSALS),
        ("Arbetsutskottets förslag till beslut 2024-05-02", Section.PROPOSALS),
        ("Beslut idag", Section.DECISIONS),
        ("**Dagens beslut och nästa steg**", Section.DECISIONS),
        ("Sammanfattning av beslut", Section.DECISIONS),
        ("Detta beslutade vi", Section.DECISIONS),
        ("Beslut om taxa", None),
        ("Uppföljning av beslut", None),
        ("Tidigare beslut", Section.REPORTED),
        ("Reservationer", Section.RESERVATIONS),
        ("Jäv", Section.DISQUALIFICATIONS),
        ("Omröstning", Section.ASIDE),
        ("Sammanfattning av ärendet", Section.TEXT),
        ("Skolskjuts", None),
        ("Förslaget skickas på remiss.", None),
        ("Styrelsens förslag till budget antogs", None),
        ("Klubben biföll styrelsens förslag", None),
        ("Enligt styrelsens förslag", None),
    ],
)
def test_labels_and_what_they_open(label: str, section: Section | None) -> None:
    assert section_of(label) is section


def test_lead_ins() -> None:
    assert is_lead_in("Mötet beslutar att:")
    assert is_lead_in("Nätverket beslutade enhälligt:")
    assert is_lead_in("Därefter beslutar nämnden")
    assert is_lead_in("**Nämnden beslutar**")
    assert not is_lead_in("Nämnden beslutar att anta taxan.")
    assert not is_lead_in("Nätverket beslutade lägga anteckningarna till handlingarna")


@pytest.mark.parametrize(
    ("line", "labels"),
    [
        ("Val av justerare Beslut 1. Siv Ek väljs.", [("Beslut", Section.DECISIONS)]),
        ("Taxan höjs. Rådets beslut Att höja taxan. Bakgrund Taxan är låg.", [
            ("Rådets beslut", Section.DECISIONS),
            ("Bakgrund", Section.TEXT),
        ]),
        ("Beslut: att ses i maj", [("Beslut:", Section.DECISIONS)]),
        ("Beslut/åtgärd: Siv ringer.", [("Beslut/åtgärd:", Section.DECISIONS)]),
        ("Förslag till beslut: Nämnden antar planen.", [("Förslag till beslut:", Section.PROPOSALS)]),
        ("Att göra: Siv bokar lokalen.", [("Att göra:", Section.TASK)]),
        ("Siv yrkar bifall. Propositionsordning Ordföranden frågar.", [("Propositionsordning", Section.ASIDE)]),
        ("Ett Beslut om taxan och en bakgrund Siv gav.", []),
        ("Nämnden fattade sitt beslut Siv nämnde.", []),
        ("Mötet beslutade: Siv bokar.", []),
    ],
)  # fmt: skip
def test_labels_amid_a_line(line: str, labels: list[tuple[str, Section]]) -> None:
    found = labels_amid(line, fold_in_place(line))
    assert [(line[start:end], section) for start, end, section in found] == labels
