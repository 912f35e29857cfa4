"""What whoever has been here before is answered."""

from email.utils import formatdate

import pytest
from starlette.requests import Request
from starlette.responses import Response

from search_api.web.freshness import Freshness


class Clock:
    """A time that moves when told."""

    now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def freshness(clock: Clock) -> Freshness:
    return Freshness(most=2, now=clock)


def asked(
    freshness: Freshness, content: str, address: str = "https://example.se/a", **headers: str
) -> Response:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    request = Request({"type": "http", "method": "GET", "path": "/a", "headers": raw})
    return freshness.answer(request, address, content, "text/plain")


def test_the_first_answer_tells_what_to_ask_with_next(freshness: Freshness, clock: Clock) -> None:
    answer = asked(freshness, "ett")
    assert (answer.status_code, answer.body) == (200, b"ett")
    assert answer.headers["etag"].startswith('"')
    assert answer.headers["last-modified"] == formatdate(clock.now, usegmt=True)


def test_whoever_has_it_gets_nothing_again(freshness: Freshness) -> None:
    first = asked(freshness, "ett")
    tag, since = first.headers["etag"], first.headers["last-modified"]
    for headers in (
        {"if_none_match": tag},
        {"if_none_match": f'"other", W/{tag}'},
        {"if_none_match": "*"},
        {"if_modified_since": since},
    ):
        again = asked(freshness, "ett", **headers)
        assert (again.status_code, again.body) == (304, b"")
        assert (again.headers["etag"], again.headers["last-modified"]) == (tag, since)


def test_what_changed_is_sent_whole(freshness: Freshness, clock: Clock) -> None:
    first = asked(freshness, "ett")
    clock.now += 60
    tag, since = first.headers["etag"], first.headers["last-modified"]
    assert asked(freshness, "två", if_none_match=tag).body == "två".encode()
    assert asked(freshness, "två", if_modified_since=since).status_code == 200


def test_a_tag_goes_before_a_time(freshness: Freshness) -> None:
    since = asked(freshness, "ett").headers["last-modified"]
    assert asked(freshness, "ett", if_none_match='"other"', if_modified_since=since).status_code == 200


def test_what_changes_twice_in_a_second_is_not_missed(freshness: Freshness) -> None:
    since = asked(freshness, "ett").headers["last-modified"]
    assert asked(freshness, "två", if_modified_since=since).status_code == 200


def test_a_time_that_cannot_be_read_is_passed_over(freshness: Freshness) -> None:
    assert asked(freshness, "ett", if_modified_since="i går").status_code == 200


def test_what_was_forgotten_is_sent_again(freshness: Freshness, clock: Clock) -> None:
    since = asked(freshness, "ett").headers["last-modified"]
    for other in ("b", "c"):
        asked(freshness, "ett", address=other)
    clock.now += 60
    assert asked(freshness, "ett", if_modified_since=since).status_code == 200
