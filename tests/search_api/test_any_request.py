"""Requests of every kind to every route of the API: a short run of `scripts.fuzzing.api` over the app alone."""

import schemathesis
from fastapi import FastAPI
from starlette.responses import JSONResponse

from scripts.fuzzing.api import fuzz, known
from search_api.app import create_app
from search_api.service import SearchService

CASES = 300


def test_every_answer_is_what_the_description_says(followed: SearchService) -> None:
    schema = schemathesis.openapi.from_asgi("/openapi.json", create_app(followed))
    there = known(schema)
    assert all(there.values())
    fuzzed = fuzz(schema, CASES, 1, there)
    assert list(fuzzed.failures.values()) == []
    assert fuzzed.cases.total() >= CASES
    described = {
        f"{method.upper()} {path}"
        for path, methods in schema.raw_schema["paths"].items()
        for method in methods
    }
    assert fuzzed.cases.keys() == described
    assert {200, 400, 404} <= fuzzed.statuses.keys()


def test_an_api_that_does_not_keep_its_word_is_found() -> None:
    app = FastAPI()

    @app.get("/fails")
    def fails(words: str) -> dict[str, str]:
        return JSONResponse({"words": words}, 500)  # type: ignore[return-value]

    @app.get("/lies")
    def lies(words: str) -> dict[str, str]:
        return JSONResponse({"words": len(words)})  # type: ignore[return-value]

    schema = schemathesis.openapi.from_asgi("/openapi.json", app)
    failures = fuzz(schema, 20, 1, {}).failures
    assert "GET /fails Server error" in failures
    assert "GET /lies Response violates schema" in failures
