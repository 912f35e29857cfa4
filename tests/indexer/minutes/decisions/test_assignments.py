import datetime as dt

import pytest

from indexer.minutes.decisions.assignments import (
    charged,
    completes,
    read_due,
    read_task,
    responsible,
    takes_on,
)
from indexer.minutes.decisions.own import Own
from models.swedish import fold_in_place

OWN = Own.of("Skolchefsnätverket", parts=False)
MEETING = dt.date(2024, 11, 5)


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Siv Ek och Bo tar fram ett underlag.", "Siv Ek och Bo"),
        ("Juristen Siv Ek vid GR kommer att se över reglerna.", "Juristen Siv Ek vid GR"),
        ("Siv har kontakt med regionen och återkommer.", "Siv"),
        ("Arbetsutskottet kompletterar underlaget.", "Arbetsutskottet"),
        ("Festgruppen ombesörjer inköpet.", "Festgruppen"),
        ("AU återkommer.", "AU"),
        ("Hjo ansvarar för att kursen hålls.", "Hjo"),
        ("Varje rektor ansvarar för att bjuda in lärarna.", "Varje rektor"),
        ("Ordföranden skriver verksamhetsplanen.", "Ordföranden"),
        ("Lokal: Siv ordnar den.", "Siv"),
        ("En mall saknas och den ska Siv ta fram.", "Siv"),
        ("Frågan om lokaler hanteras av IM-gruppen.", "IM-gruppen"),
        ("Siv bevakar att listan är aktuell.", "Siv"),
        ("Juristerna i Hjo granskar avtalet.", "Juristerna i Hjo"),
        ("Var och en av kommunerna lämnar uppgifter till Siv.", "Var och en av kommunerna"),
        ("Siv Ek åtog sig att ringa.", "Siv Ek"),
        ("Siv lovade att ringa Bo.", "Siv"),
        ("att bibliotekschefen ska återkomma med en plan", "bibliotekschefen"),
        ("att Siv begär in offerter", "Siv"),
    ],
)
def test_who_takes_something_on(sentence: str, who: str) -> None:
    assert takes_on(sentence, fold_in_place(sentence), OWN) == who


@pytest.mark.parametrize(
    "sentence",
    [
        "Kommunerna tar fram underlag.",
        "Underlaget tas fram.",
        "Nätverket återkommer till frågan.",
        "Skolverket tar fram föreskrifter.",
        "Rektor ansvarar för att reglerna följs.",
        "Projektet återkommer i media.",
        "Hjo köper platser av Tibro.",
        "Siv berättade om läget.",
        "Siv bokar inte lokalen.",
        "Tjänsten hanteras av leverantören.",
        "Länstrafiken Hjo räknar på kostnaden.",
        "Var och en ser över sina listor.",
        "att planen ska se bra ut",
    ],
)
def test_what_is_no_assignment(sentence: str) -> None:
    assert takes_on(sentence, fold_in_place(sentence), OWN) is None


@pytest.mark.parametrize(
    ("sentence", "assignee", "due", "due_date"),
    [
        ("Siv får i uppdrag att till nästa möte ta fram en mall.", "Siv", "till nästa möte", None),
        (
            "Förvaltningen uppdras att senast 15 maj återkomma.",
            "Förvaltningen",
            "senast 15 maj",
            "2025-05-15",
        ),
        ("Nämnden ger Siv Ek i uppdrag att göra klart före jul.", "Siv Ek", "före jul", None),
        ("att uppdra åt styrelsen att snarast ordna saken", "styrelsen", "snarast", None),
        ("Bo svarar till mötet den 16 december.", None, "till mötet den 16 december", "2024-12-16"),
        ("Siv, Hjo, och Bo, Tibro, fick i uppdrag att skriva.", "Siv, Hjo, och Bo, Tibro", None, None),
        ("Rådet beslutade att Bo får i uppdrag att ringa inom en vecka.", "Bo", "inom en vecka", None),
        ("Boka lokal (ansvarig: Bo Ek), klart: 2025-02-03", "Bo Ek", "2025-02-03", "2025-02-03"),
        ("GR sammanställer till maj.", "GR", "till maj", None),
    ],
)
def test_who_and_by_when(sentence: str, assignee: str | None, due: str | None, due_date: str | None) -> None:
    task = read_task(sentence, OWN, MEETING)
    assert (task.assignee, task.due) == (assignee, due)
    assert (task.due_date and task.due_date.isoformat()) == due_date


def test_who_takes_something_on_in_what_is_decided() -> None:
    decision = "Det bestämdes att Siv ringer Bo."
    assert charged(decision, fold_in_place(decision), OWN) == "Siv"
    assert read_task(decision, OWN, MEETING).assignee == "Siv"
    told = "Siv berättade att Bo bokar lokal."
    assert takes_on(told, fold_in_place(told), OWN) is None


def test_a_day_without_a_year_is_certain_only_by_the_meeting() -> None:
    assert read_due("senast den 1 juni", None) == ("senast den 1 juni", None)
    assert read_due("senast den 1 juni 2026", None) == ("senast den 1 juni 2026", dt.date(2026, 6, 1))


def test_what_is_told_behind_the_matter() -> None:
    assert responsible("Boka lokal. Ansvarig: Bo") == "Bo"
    assert responsible("Bo bokar lokal.") is None
    assert completes("klart: 3 maj")
    assert not completes("klart ar att 3 maj passar")
