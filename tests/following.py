"""Fictional meetings at which matters come back."""

import datetime as dt
from collections.abc import Iterable

from models.records import AgendaItem, Attendance, Decision, DecisionKind, Meeting

ROUTES = "Reglerna för skolskjuts gäller avstånd till hållplatser. Nämnden beslutar att anta reglerna."
HALL = "Kulturskolans lokaler är trånga, och hyresvärden erbjuder en aula med scen och förråd."
PRICE = "Priset per elev räknas fram ur kostnader för program, och listan är gemensam."
MONEY = "Ramen fördelas på verksamheter, och lönerna ökar."
CHECK = "Närvarande ledamöter väljer någon som justerar."


def met(
    id: str,
    day: str,
    organisation: str,
    body: str,
    *items: tuple[str, str, tuple[str, ...]],
    rows: Iterable[str] = (),
) -> Meeting:
    """A meeting with items of a title, a text and file numbers; `rows` are municipalities that came."""
    return Meeting(
        id,
        f"{id}.txt",
        f"Protokoll {body}",
        organisation or None,
        body,
        dt.date.fromisoformat(day),
        items=tuple(
            AgendaItem(
                f"{id}-{number}",
                None,
                str(number),
                title,
                text,
                1,
                decisions=_decided(text),
                references=references,
            )
            for number, (title, text, references) in enumerate(items, 1)
        ),
        attendance=tuple(Attendance(f"Någon från {place}", place) for place in rows),
    )


def _decided(text: str) -> tuple[Decision, ...]:
    start = text.find("Nämnden beslutar")
    return (Decision(text[start:], DecisionKind.DECIDED, start, len(text)),) if start >= 0 else ()


FOLLOWED = (
    met(
        "g1",
        "2023-03-02",
        "Götene kommun",
        "Utbildningsnämnden",
        ("Val av justerare", CHECK, ()),
        ("Nya regler för skolskjuts", ROUTES, ("UN 2023:5",)),
        ("Kulturskolans lokaler i Lundsbrunn", HALL, ()),
        ("Budget 2024", MONEY, ()),
    ),
    met(
        "g2",
        "2023-05-04",
        "Götene kommun",
        "Kommunstyrelsen",
        ("Val av justerare", CHECK, ()),
        ("Skolskjuts: yttrande", ROUTES, ("UN 2023:5",)),
        ("Lokaler för kulturskolan, Lundsbrunn", HALL, ()),
        ("Kulturskolans lokaler i Källby", HALL, ()),
        ("Budget 2025", MONEY, ()),
    ),
    met(
        "h1",
        "2023-04-06",
        "Hjo kommun",
        "Utbildningsnämnden",
        ("Val av justerare", CHECK, ()),
        ("Nya regler för skolskjuts", ROUTES, ("UN 2023:5",)),
        ("Budget 2024", MONEY, ()),
    ),
    met(
        "n1",
        "2023-02-01",
        "",
        "Skolchefsnätverket",
        ("Gemensam prislista", PRICE, ()),
        ("Simundervisning i bassäng", "Badvakter saknas på torsdagar.", ()),
        rows=("Götene", "Hjo", "Skara"),
    ),
    met(
        "n2",
        "2023-10-03",
        "",
        "Skolchefsnätverket Skaraborg",
        ("Gemensam prislista – utfall", PRICE, ()),
        ("Läxhjälp på biblioteket", "Bibliotekarien öppnar en timme tidigare.", ()),
        rows=("Hjo", "Götene", "Tibro"),
    ),
    met(
        "n3",
        "2023-11-07",
        "",
        "Skolchefsnätverket",
        ("Gemensam prislista", PRICE, ()),
        ("Snöröjning vid entréer", "Sanden tog slut i februari.", ()),
        rows=("Umeå", "Vännäs", "Nordmaling"),
    ),
)
"""Rules for school transport go from one board to another under one number, which another municipality has, too. Rooms
for a school of music have no number; those in another village are another matter. Networks share a name, not
members."""
