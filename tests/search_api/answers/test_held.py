"""What somebody was at meetings."""

from dataclasses import replace

import pytest

from models.records import Filters
from search_api.answers import answers


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("vad gjorde Hilma Rask", ["Sekreterare: Hilma Rask (vid 4 möten)"]),
        ("Hilma Rask", ["Sekreterare: Hilma Rask (vid 4 möten)"]),
        ("vad gjorde hilma rask i augusti 2022", ["Sekreterare: Hilma Rask"]),
        ("vem är Ylva Storm", ["Ordförande: Ylva Storm (vid 4 möten)"]),
        ("vad gjorde Ulf Hage", ["Justerare: Ulf Hage (vid 4 möten)"]),
        ("vad gjorde Rut Nord", ["Närvarande: Rut Nord (vid 4 möten)"]),
        ("vad gjorde Siv Ekmark", ["Ordförande: Siv Ekmark", "Justerare: Siv Ekmark"]),
        ("vad gjorde Tor Vik", []),
        ("vad gjorde Hilma Rask om budgeten", []),
        ("vad gjorde Hilma Rask 2019", []),
        ("vad gjorde Nils Okänd", []),
    ],
)
def test_offices_by_body_and_else_where_they_were(answer, question: str, told: list[str]) -> None:
    assert [found.text for found in answer(question)] == told


def test_the_newest_meeting_is_the_source(answer) -> None:
    (found,) = answer("vad gjorde Hilma Rask")
    assert (found.meeting.id, found.item, found.people) == ("council-10", None, ("Hilma Rask",))


def test_somebody_chosen_beside_the_question(asked) -> None:
    question = asked("vad hände")
    query = replace(question.query, terms=(), filters=Filters(person=("Rut Nord",)))
    (found,) = answers(query, question.rows, question.state, question.catalog)
    assert found.text == "Närvarande: Rut Nord (vid 4 möten)"
