"""Records as JSON."""

import datetime as dt
import inspect
from dataclasses import replace

import pytest
from pydantic import BaseModel

from indexer.columns import FACETS
from models.records import Answer, Intent, Query, ResultPage
from search_api import schemas
from tests.search_api.conftest import BOARD, UNDATED

MODELS = [
    value for value in vars(schemas).values() if inspect.isclass(value) and issubclass(value, BaseModel)
]


@pytest.mark.parametrize("model", MODELS)
def test_examples_are_such_as_could_be_given(model: type[BaseModel]) -> None:
    for name, field in model.model_fields.items():
        for example in field.examples or []:
            model.__pydantic_validator__.validate_assignment(model.model_construct(), name, example)


def test_a_whole_meeting() -> None:
    meeting = schemas.meeting(BOARD)
    assert meeting.items[0].decisions[0].kind == "decided"
    assert meeting.people == ["Linnéa Gripenhjelm", "Åke Tranströmer"]
    assert meeting.municipalities == ["Götene", "Hjo"]


def test_what_is_not_known_is_null() -> None:
    assert '"date":null' in schemas.exported(UNDATED).model_dump_json()


def test_an_export_carries_no_more_than_it_says() -> None:
    assert set(schemas.exported(BOARD).model_dump()) == {
        "source",
        "organisation",
        "body",
        "title",
        "date",
        "items",
        "attendance",
        "people",
        "municipalities",
        "kind",
        "starts",
        "ends",
        "place",
        "chair",
        "secretary",
        "adjusters",
        "paragraphs",
        "absent_municipalities",
        "doubts",
    }


def test_times_of_the_day_are_hours_and_minutes() -> None:
    meeting = replace(BOARD, starts=dt.time(9), ends=dt.time(11, 30))
    assert '"starts":"09:00","ends":"11:30"' in schemas.exported(meeting).model_dump_json()


def test_people_meet_the_name_of_a_file_and_programs_its_source_as_it_was_given() -> None:
    assert schemas.file_name("/srv/hemligt/protokoll.pdf") == "protokoll.pdf"
    assert schemas.file_name("nämnden/protokoll.pdf") == "nämnden/protokoll.pdf"
    meeting = replace(BOARD, source="/srv/hemligt/protokoll.pdf")
    for told in (
        schemas.meeting(meeting),
        schemas.item_page(meeting, BOARD.items[0]),
        schemas.exported(meeting),
    ):
        assert '"source":"/srv/hemligt/protokoll.pdf"' in told.model_dump_json()


def test_an_answer_names_its_source_and_the_meeting() -> None:
    told = (
        Answer(Intent.WHEN, "Nästa möte 3 maj", BOARD, BOARD.items[1], date=dt.date(2024, 5, 3)),
        Answer(Intent.WHO, "Ordförande: Siv Ek", UNDATED, people=("Siv Ek",)),
    )
    page = ResultPage(Query("när?"), 0, (), dict.fromkeys(FACETS, ()), 1.0, answers=told)
    first, second = schemas.result_page(page).model_dump(mode="json", exclude_unset=True)["answers"]
    assert (first["intent"], first["text"], first["date"]) == ("when", "Nästa möte 3 maj", "2024-05-03")
    assert first["item"] == {"id": "m1-2", "number": "12", "title": "Motion om resor", "page": 2}
    assert first["meeting"]["id"] == "m1"
    assert (second["item"], second["people"], second["date"]) == (None, ["Siv Ek"], None)
