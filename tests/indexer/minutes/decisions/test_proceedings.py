import pytest

from indexer.minutes.decisions.proceedings import read_proceeding
from indexer.minutes.decisions.sections import Section
from indexer.minutes.decisions.units import units
from models.records import Proceeding, ProceedingKind


def read(text: str, section: Section = Section.TEXT) -> Proceeding | None:
    (unit,) = units(text)
    found = read_proceeding(unit, section)
    assert found is None or text[found.start : found.end] == found.text
    return found


@pytest.mark.parametrize(
    ("sentence", "counts"),
    [
        ("Nämnden avslår med 25 ja-röster mot 20 nej-röster och 4 som avstår.", (25, 20, 4)),
        ("Ja 25, Nej 20, Avstår 4", (25, 20, 4)),
        ("Med 6 ja-röster mot 5 nej-röster antas planen.", (6, 5, None)),
        ("Med åtta röster mot fem beslutar nämnden att anta planen.", (8, 5, None)),
        ("Rösterna föll så: 7 ja och 2 nej.", (7, 2, None)),
    ],
)
def test_votes(sentence: str, counts: tuple[int, int, int | None]) -> None:
    vote = read(sentence)
    assert vote
    assert vote.kind is ProceedingKind.VOTE
    assert (vote.yes, vote.no, vote.abstaining) == counts


@pytest.mark.parametrize(
    ("sentence", "section", "people"),
    [
        ("Siv Ek (S) och Bo von Ro (V) reserverar sig mot beslutet.", Section.TEXT, ("Siv Ek", "Bo von Ro")),
        ("Mot beslutet reserverade sig Siv Ek.", Section.TEXT, ("Siv Ek",)),
        ("Siv Ek (S), Bo Ro (S)", Section.RESERVATIONS, ("Siv Ek", "Bo Ro")),
        ("Centerpartiet lämnar en skriftlig reservation.", Section.TEXT, ()),
    ],
)
def test_reservations(sentence: str, section: Section, people: tuple[str, ...]) -> None:
    reservation = read(sentence, section)
    assert reservation
    assert reservation.kind is ProceedingKind.RESERVATION
    assert reservation.people == people


@pytest.mark.parametrize(
    ("sentence", "section"),
    [
        ("Siv Ek (S) anmäler jäv och lämnar rummet.", Section.TEXT),
        ("På grund av jäv deltog inte Siv Ek.", Section.TEXT),
        ("Siv Ek deltar inte i handläggningen.", Section.DISQUALIFICATIONS),
    ],
)
def test_disqualification(sentence: str, section: Section) -> None:
    found = read(sentence, section)
    assert found
    assert found.kind is ProceedingKind.DISQUALIFICATION
    assert found.people == ("Siv Ek",)


@pytest.mark.parametrize(
    "sentence", ["Inga reservationer anmäldes.", "Det rådde jämvikt.", "Rösten höjdes.", "Ingen anmälde jäv."]
)
def test_what_is_none_of_it(sentence: str) -> None:
    assert read(sentence) is None
