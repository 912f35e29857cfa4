"""The app as a whole, and its public face."""

import pytest
from starlette.testclient import TestClient

from tests.goldens import FOLDER, GOLDENS


@pytest.mark.parametrize("name", GOLDENS)
def test_the_public_face_is_as_written_down(name: str) -> None:
    assert GOLDENS[name]() == (FOLDER / name).read_text(encoding="utf-8"), (
        "Meant? Then run scripts/update_goldens"
    )


def test_everything_described_has_an_example(client: TestClient) -> None:
    api = client.get("/openapi.json").json()
    for path, methods in api["paths"].items():
        for operation in methods.values():
            assert operation["summary"], path
            assert operation["description"], path
            for parameter in operation.get("parameters", []):
                told = parameter | parameter["schema"]
                assert told.get("examples"), (path, parameter["name"])
                assert told.get("description"), (path, parameter["name"])
    for name, schema in api["components"]["schemas"].items():
        for field, value in schema.get("properties", {}).items():
            refers = "$ref" in value or "$ref" in value.get("items", {})
            assert refers or value.get("examples"), (name, field)


def test_every_operation_answers_errors_with_problems(client: TestClient) -> None:
    api = client.get("/openapi.json").json()
    for methods in api["paths"].values():
        for operation in methods.values():
            assert "default" in operation["responses"]
            assert all(status.startswith("2") for status in operation["responses"] if status != "default")
            content = operation["responses"]["default"]["content"]
            assert content == {
                "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}
            }
