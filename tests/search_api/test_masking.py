"""Personal identity numbers in questions: nothing looks for them, shows, logs or keeps them."""

import logging
import re
from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from indexer.index import Index
from search_api.app import create_app
from search_api.masking import MaskedQuestions
from search_api.operations.requests import RequestLog
from search_api.service import SearchService
from tests.fakes import FakeEncoder

NUMBER = "850709-9805"
"""One of the numbers that Skatteverket keeps for tests."""
HIDDEN = "██████-████"


@pytest.fixture
def asking(service: SearchService) -> TestClient:
    return TestClient(
        RequestLog(MaskedQuestions(create_app(service)), queries=True), headers={"Accept": "text/html"}
    )


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    request = Request(scope)
    pairs = "&".join(f"{name}={value}" for name, value in request.query_params.multi_items())
    await PlainTextResponse(f"{scope['path']}?{pairs}")(scope, receive, send)


@pytest.mark.parametrize(
    ("address", "taken"),
    [
        (f"/?q={NUMBER}", f"/?q={HIDDEN}"),
        ("/?q=850709%2B9805&lang=en", "/?q=██████+████&lang=en"),
        (
            "/?q=skolskjuts+8507099805&literal=19850709-9805",
            "/?q=skolskjuts ██████████&literal=████████-████",
        ),
        (f"/?{NUMBER}=1", f"/?{HIDDEN}=1"),
        (f"/people/{NUMBER}", f"/people/{HIDDEN}?"),
        ("/meetings/850709980512?x=", "/meetings/850709980512?x="),
        ("/meetings/a850709980fe-12", "/meetings/a850709980fe-12?"),
        ("/items/ab8507099805-4", "/items/ab8507099805-4?"),
        ("/?q=KS+2024:12&from=2024-03-12&q=1%25", "/?q=KS 2024:12&from=2024-03-12&q=1%"),
    ],
)
def test_numbers_in_addresses_are_masked_and_ids_are_not(address: str, taken: str) -> None:
    assert TestClient(MaskedQuestions(echo)).get(address).text == taken


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("sv", "Personnummer går inte att söka på."),
        ("en", "Personal identity numbers cannot be searched for."),
    ],
)
def test_a_page_says_that_numbers_are_not_searched(asking: TestClient, lang: str, told: str) -> None:
    for question in (f"skolskjuts {NUMBER}", NUMBER):
        html = asking.get("/", params={"q": question, "lang": lang}).text
        assert told in html
        assert NUMBER not in html
    assert told not in asking.get("/", params={"q": "skolskjuts", "lang": lang}).text


@pytest.mark.parametrize(
    "address",
    [
        "/?q={}",
        "/?q=skolskjuts+{}&person={}",
        "/?q=skolskjuts&association={}",
        "/?q=skolskjuts&from={}",
        "/?q=skolskjuts&{}=1",
        "/feed.atom?q=skolskjuts+{}",
        "/people?q={}",
        "/people/{}",
        "/meetings/{}",
        "/matters/{}",
        "/items/{}/similar",
        "/decisions?q={}",
        "/decisions.csv?q={}",
        "/suggest?q={}",
        "/nowhere/{}",
        "/api/v1/search?q=skolskjuts+{}",
        "/api/v1/search?q={}",
        "/api/v1/search?q=skolskjuts&limit={}",
        "/api/v1/suggest?q={}",
        "/api/v1/people?q={}",
        "/api/v1/people/{}",
        "/api/v1/items/{}",
        "/api/v1/meetings/{}",
        "/api/v1/nowhere/{}",
    ],
)
def test_no_answer_and_no_line_of_the_log_repeats_a_number(
    asking: TestClient, caplog: pytest.LogCaptureFixture, address: str
) -> None:
    caplog.set_level(logging.DEBUG)
    for number in (NUMBER, "198507099805", "850709%2D9805"):
        answer = asking.get(address.replace("{}", number), follow_redirects=False)
        lines = [vars(line) for line in caplog.records if line.name.startswith("search_api")]
        assert lines
        told = f"{answer.text} {dict(answer.headers)} {lines}"
        assert answer.status_code < 500
        assert not re.search(r"850709\D{0,3}9805", told)


def test_a_question_with_a_number_is_not_kept_for_others(
    index_folder: Path, fake_encoder: FakeEncoder
) -> None:
    service = SearchService(Index.open(index_folder), fake_encoder, recent=True)
    asking = TestClient(MaskedQuestions(create_app(service)))
    for _ in range(3):
        asking.get("/", params={"q": f"skolskjuts {NUMBER}"})
        asking.get("/", params={"q": "skolskjuts i Götene"})
    offered = [
        found.text for found in service.suggestions.suggest("skolskjuts", 10) if found.kind == "recent"
    ]
    assert offered == ["skolskjuts i Götene"]
    service.close()
