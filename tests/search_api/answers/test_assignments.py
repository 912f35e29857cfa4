"""Who is to do something, and by when."""

import datetime as dt

import pytest


@pytest.mark.parametrize(
    "question",
    [
        "vem ansvarar för skissen till cykelstråket",
        "vem ska ta fram en skiss till cykelstråket",
        "vem fick i uppdrag att ta fram skissen till cykelstråket",
    ],
)
def test_who_got_an_assignment(answer, question: str) -> None:
    (found,) = answer(question)
    assert found.people == ("Ulla Brandt",)
    assert found.item.id == "w2"
    assert found.text.startswith("Ulla Brandt: ”Ulla Brandt får i uppdrag att ta fram en skiss")


def test_by_when(answer) -> None:
    (found,) = answer("när ska skissen till cykelstråket vara klar")
    assert found.text.startswith("till den 2 maj: ”")
    assert found.date == dt.date(2024, 5, 2)


def test_a_sentence_where_no_assignment_tells(answer) -> None:
    (found,) = answer("vem är kontaktperson för badhuset")
    assert (found.text, found.people) == ("Tor Vik är kontaktperson för badhuset.", ("Tor Vik",))
    (found,) = answer("när ska svaren på trivselenkäten lämnas in")
    assert (found.text, found.date) == (
        "Svaren på trivselenkäten ska lämnas senast den 20 maj.",
        dt.date(2024, 5, 20),
    )
