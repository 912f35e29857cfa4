"""The JSON of suggestions that programs rely on."""

import inspect
from pathlib import Path

import pytest
from pydantic import BaseModel
from starlette.testclient import TestClient

from indexer.index import Index
from indexer.keeping.erasing import erase_person
from indexer.keeping.whom import whom
from search_api.app import create_app
from search_api.service import SearchService
from search_api.suggesting import routes
from tests.fakes import FakeEncoder

ADDRESS = "/api/v1/suggest"
MODELS = [
    value
    for value in vars(routes).values()
    if inspect.isclass(value) and issubclass(value, BaseModel) and value.__module__ == routes.__name__
]


def test_suggestions(client: TestClient) -> None:
    assert client.get(ADDRESS, params={"q": "GRIP"}).json() == {
        "query": "GRIP",
        "suggestions": [{"text": "Linnéa Gripenhjelm", "kind": "person", "count": 1}],
    }


@pytest.mark.parametrize("typed", ["", "g"])
def test_less_than_two_letters_are_no_error(client: TestClient, typed: str) -> None:
    answer = client.get(ADDRESS, params={"q": typed})
    assert (answer.status_code, answer.json()) == (200, {"query": typed, "suggestions": []})
    assert client.get(ADDRESS).json() == {"query": "", "suggestions": []}


def test_a_limit(client: TestClient) -> None:
    assert len(client.get(ADDRESS, params={"q": "sko", "limit": 1}).json()["suggestions"]) == 1


@pytest.mark.parametrize(
    ("asked", "code", "told"),
    [
        ("q=skola&offset=1", "unknown-parameter", "offset"),
        ("q=skola&q=buss", "bad-request", "more than once"),
        ("q=skola&limit=0", "bad-request", "1 to 10"),
        ("q=skola&limit=11", "bad-request", "1 to 10"),
        ("q=skola&limit=many", "bad-request", "limit"),
        ("q=" + "a" * 2000, "query-too-long", "2000"),
    ],
)
def test_every_error_is_a_problem_with_a_remedy(client: TestClient, asked: str, code: str, told: str) -> None:
    answer = client.get(f"{ADDRESS}?{asked}")
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
    problem = answer.json()
    assert problem["code"] == code
    assert told in f"{problem['detail']} {problem['remedy']}"


@pytest.mark.parametrize(("recent", "suggested"), [(False, []), (True, ["regler om skolskjuts"])])
def test_questions_that_found_something(
    index_folder: Path, fake_encoder: FakeEncoder, recent: bool, suggested: list[str]
) -> None:
    service = SearchService(Index.open(index_folder), fake_encoder, recent)
    with TestClient(create_app(service)) as client:
        question = {"q": "regler om skolskjuts"}
        assert client.get("/api/v1/search", params=question).json()["total"]
        client.get("/api/v1/search", params={**question, "offset": 1})  # the same asking, read on
        assert client.get(ADDRESS, params={"q": "regler om"}).json()["suggestions"] == []
        client.get("/", params=question)
        nowhere = {"q": "regler om skolskjuts", "from": "1900-01-01", "to": "1900-01-02"}
        assert client.get("/api/v1/search", params=nowhere).json()["total"] == 0
        found = client.get(ADDRESS, params={"q": "regler om"}).json()["suggestions"]
        assert [(entry["text"], entry["count"]) for entry in found if entry["kind"] == "recent"] == [
            (text, 2) for text in suggested
        ]
    service.close()


@pytest.mark.parametrize("model", MODELS)
def test_examples_are_such_as_could_be_given(model: type[BaseModel]) -> None:
    for name, field in model.model_fields.items():
        for example in field.examples or []:
            model.__pydantic_validator__.validate_assignment(model.model_construct(), name, example)


def test_questions_are_not_suggested_after_an_erasure(index_folder: Path, fake_encoder: FakeEncoder) -> None:
    """They may name who was erased."""
    index = Index.open(index_folder)
    service = SearchService(index, fake_encoder, recent=True)
    for _ in range(2):
        service.suggestions.asked("vad sa Linnéa Gripenhjelm")
    assert service.suggestions.suggest("vad sa")
    with index.writing():
        erase_person(index, whom(index.catalog, "Linnéa Gripenhjelm"), lambda: fake_encoder)
    assert service.suggestions.suggest("vad sa") == ()
    assert service.suggestions.suggest("gripen") == ()
    service.close()
