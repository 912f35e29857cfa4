"""The state of the index that an answer comes from."""

import re
import threading
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from indexer.catalog import Moment
from indexer.index import State
from models.errors import BadRequest, NotFound
from models.records import AgendaItem, Meeting
from search_api.app import create_app
from search_api.service import SearchService
from search_api.states import HEADER, PerState, States, found, moment_named, state_name
from tests.fakes import FakeEncoder
from tests.storing import put

FROM_A_STATE = (
    "/api/v1/search?q=skolskjuts",
    "/api/v1/meetings/m1",
    "/api/v1/items/m1-1",
    "/api/v1/suggest?q=skolsk",
    "/api/v1/matters/m1-1",
    "/api/v1/decisions",
    "/api/v1/assignments",
    "/api/v1/people",
    "/api/v1/people/linnea-gripenhjelm",
    "/api/v1/municipalities",
    "/api/v1/municipalities/1471",
    "/api/v1/coverage",
    "/api/v1/changes",
    "/api/v1/snapshot",
    "/api/v1/documents",
    "/",
    "/?q=skolskjuts",
    "/overview",
    "/meetings/m1",
    "/people",
    "/decisions",
    "/decisions.csv",
    "/feed.atom",
    "/feed.atom?q=skolskjuts",
    "/readyz",
)
TOLD_IN_THE_JSON = ("search", "decisions", "assignments", "people", "municipalities", "coverage", "documents")


def met(id: str, text: str) -> Meeting:
    return Meeting(id, f"{id}.txt", "Möte", items=(AgendaItem(f"{id}-1", None, "1", "Bryggan", text, 1),))


@pytest.mark.parametrize("address", FROM_A_STATE)
def test_every_answer_from_the_index_tells_its_state(
    client: TestClient, service: SearchService, address: str
) -> None:
    answer = client.get(address)
    if address != "/api/v1/matters/m1-1":  # which is no step of a matter, and the state is told of that, too
        assert answer.status_code == 200
    assert answer.headers[HEADER] == state_name(service._index.catalog.moment())
    if address.startswith("/api/v1/") and re.split("[/?]", address)[3] in TOLD_IN_THE_JSON:
        assert answer.json()["state"] == answer.headers[HEADER]


@pytest.mark.parametrize("address", ["/healthz", "/docs", "/static/style.css", "/openapi.json"])
def test_what_says_nothing_of_the_index_tells_no_state(client: TestClient, address: str) -> None:
    assert HEADER not in client.get(address).headers


def test_a_request_sees_one_state_though_a_writer_comes_between(serve, fake_encoder: FakeEncoder) -> None:
    service = serve("steady", [met("a", "Bryggan målas.")])
    app = create_app(service)
    seen: list[str] = []

    @app.get("/both")
    def both() -> None:
        seen.append(service.coverage.coverage().state)
        put(service._index, fake_encoder, [met("b", "Bryggan rivs.")])
        seen.append(service.coverage.coverage().state)

    with TestClient(app) as client:
        answer = client.get("/both")
        assert seen == [answer.headers[HEADER]] * 2
        newer = client.get("/api/v1/coverage")
    assert newer.json()["total"]["meetings"] == 2
    assert moment_named(newer.headers[HEADER]).sequence == moment_named(seen[0]).sequence + 1


def test_a_request_looks_again_when_what_it_saw_is_taken_away(serve, fake_encoder: FakeEncoder) -> None:
    service = serve("taken", [met("a", "Bryggan målas.")])
    app = create_app(service)

    @app.get("/between")
    def between() -> str:
        service.coverage.coverage()
        for text in ("Bryggan rivs.", "Bryggan byggs."):  # the second writer deletes what the first replaced
            put(service._index, fake_encoder, [met("a", text)])
        return service.meeting("a").items[0].text

    with TestClient(app) as client:
        answer = client.get("/between")
        assert answer.json() == "Bryggan byggs."
        assert answer.headers[HEADER] == state_name(service._index.catalog.moment())


def test_hits_total_and_facets_are_of_the_state_that_is_told(serve, fake_encoder: FakeEncoder, ask) -> None:
    service = serve("busy", [met("m0", "Bryggan målas.")])
    counts = {state_name(service._index.catalog.moment()): 1}
    done = threading.Event()

    def write() -> None:
        for number in range(1, 12):
            put(service._index, fake_encoder, [met(f"m{number}", "Bryggan målas.")])
            counts[state_name(service._index.catalog.moment())] = number + 1
        done.set()

    writer = threading.Thread(target=write)
    writer.start()
    pages = []
    while not done.is_set():
        pages.append(service.search(ask("bryggan"), limit=50))
    writer.join()
    pages.append(service.search(ask("bryggan"), limit=50))
    assert all(page.total == len(page.hits) == counts[page.state] for page in pages)


def test_what_belongs_to_a_state_is_made_once_and_kept_for_two(serve, fake_encoder: FakeEncoder) -> None:
    index = serve("two", [met("a", "Bryggan målas.")])._index
    states: list[State] = [index.state()]
    for name in "bc":
        put(index, fake_encoder, [met(name, "Bryggan rivs.")])
        states.append(index.state())
    made: list[int] = []
    kept = PerState(lambda state: made.append(state.sequence) or state.sequence)
    asked = [states[0], states[1], states[0], states[1], states[2], states[1], states[0]]
    assert [kept.of(state) for state in asked] == [state.sequence for state in asked]
    assert made == [1, 2, 3, 1]


def test_what_is_nowhere_is_not_found(service: SearchService) -> None:
    def look(_: State) -> None:
        raise NotFound("There is none", "Look elsewhere.")

    with pytest.raises(NotFound):
        found(service.states, look)


@pytest.mark.parametrize("moment", [Moment(0, ""), Moment(7, "3f9ac01b52d8e746")])
def test_names_of_states_are_read_back(moment: Moment) -> None:
    assert moment_named(state_name(moment)) == moment


@pytest.mark.parametrize(
    "name", ["", "7", "3f9a-", "3f9a--1", "x-1", "3f9a-1 ", "3f9a-" + "1" * 40, "3f9a-١"]
)
def test_what_names_no_state_is_refused(name: str) -> None:
    with pytest.raises(BadRequest):
        moment_named(name)


def test_outside_of_requests_the_newest_state_is_seen() -> None:
    newest: Iterator[str] = iter("ab")
    states = States(lambda: next(newest))
    assert [states(), states()] == ["a", "b"]
    assert states.told() is None
