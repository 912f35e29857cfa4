"""Errors as problem details."""

from models import errors
from search_api.problems import error_codes, problem


def test_an_error_is_told_in_full() -> None:
    details = problem(errors.EmptyQuery("There is no word", "Write one."), "/api/v1/search")
    assert details.model_dump() == {
        "type": "/docs#empty-query",
        "title": "Empty query",
        "status": 400,
        "detail": "There is no word.",
        "remedy": "Write one.",
        "code": "empty-query",
        "instance": "/api/v1/search",
    }


def test_every_error_is_listed_once() -> None:
    import indexer.reading.tesseract  # noqa: F401 (has a finer kind of Unreadable)

    codes = [code for code, _, _ in error_codes()]
    assert len(codes) == len(set(codes))
    assert {"not-an-index", "bad-request", "unknown-parameter", "storage-failed"} <= set(codes)


def test_who_comes_when_the_index_is_busy_is_told_when_to_come_again(client, service, monkeypatch) -> None:
    def busy(*_: object) -> None:
        raise errors.IndexBusy("It changes too fast", "Ask again in a moment.")

    monkeypatch.setattr(service, "meeting", busy)
    answer = client.get("/api/v1/meetings/m1")
    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0


def test_a_programs_problem_is_in_english_whatever_the_language_of_the_page(client) -> None:
    told = client.get("/api/v1/search", params={"q": "skola", "from": "igår"}).json()
    assert told["detail"] == 'The parameter from takes a day of the calendar as YYYY-MM-DD, not "igår".'
    assert told["remedy"] == "Write for instance from=2024-03-31."
