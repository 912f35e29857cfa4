"""The lines of the log."""

import datetime as dt
import io
import json
import logging
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator

import pytest

from search_api.operations.logs import (
    JsonLines,
    TextLines,
    configure,
    current_request,
    fields,
    within_request,
)

_ours = logging.getLogger("search_api.anything")


@pytest.fixture
def told() -> Iterator[io.StringIO]:
    """What is logged while the test runs, as JSON; afterwards logging is as it was."""
    names = ["", "search_api", "indexer", "models", "uvicorn", "py.warnings"]
    root, levels = logging.getLogger(), {name: logging.getLogger(name).level for name in names}
    handlers, hook = root.handlers, threading.excepthook
    stream = io.StringIO()
    configure("json", stream)
    yield stream
    logging.captureWarnings(False)
    root.handlers, threading.excepthook = handlers, hook
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def lines(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_is_one_object(told: io.StringIO) -> None:
    _ours.info("Åtta %s", "ärenden", extra=fields(route="/api/v1/items/{id}", status=200, caller=None))
    (line,) = lines(told)
    when = dt.datetime.fromisoformat(str(line.pop("time")))
    assert when.utcoffset() == dt.timedelta(0)
    assert abs(when - dt.datetime.now(dt.UTC)) < dt.timedelta(minutes=1)
    assert line == {
        "level": "info",
        "logger": "search_api.anything",
        "message": "Åtta ärenden",
        "route": "/api/v1/items/{id}",
        "status": 200,
    }


@pytest.mark.parametrize("form", [JsonLines(), TextLines()])
def test_nothing_that_comes_from_outside_breaks_a_line(form: logging.Formatter) -> None:
    told = "ett\nlevel=ERROR\r\x1b[31m\x85\u2028\u2029tre"
    record = logging.makeLogRecord({"msg": told, "levelname": "INFO"} | fields(q=told))
    assert len(form.format(record).splitlines()) == 1
    assert "\x1b" not in form.format(record)


@pytest.mark.parametrize("form", [JsonLines(), TextLines()])
def test_a_personal_identity_number_is_logged_by_nobody(form: logging.Formatter) -> None:
    number = "850709-9805"
    try:
        int(number)
    except ValueError:
        exception = sys.exc_info()
    record = logging.makeLogRecord(
        {"msg": "Read %s", "args": (f"{number}.pdf",), "levelname": "INFO", "exc_info": exception}
        | fields(caller="user:198507099805", status=200)
    )
    line = form.format(record)
    assert "9805" not in line
    assert "user:████████████" in line
    assert "██████-████.pdf" in line


def test_a_traceback_is_one_field(told: io.StringIO) -> None:
    try:
        {}["nyckel"]
    except KeyError:
        _ours.exception("Failed")
    (line,) = lines(told)
    assert "Traceback" in str(line["exception"])
    assert "KeyError: 'nyckel'" in str(line["exception"])


def test_text_for_someone_who_watches() -> None:
    record = logging.makeLogRecord({"msg": "GET /", "levelname": "INFO"} | fields(status=200, ms=1.5))
    with within_request("abc"):
        assert TextLines().format(record).endswith("INFO    GET / status=200 ms=1.5 request_id=abc")


def test_what_libraries_log_within_a_request_carries_its_id(told: io.StringIO) -> None:
    with within_request("r-1"):
        logging.getLogger("some.library").warning("Careful")
        _ours.info("Ours")
    _ours.info("After")
    assert [line.get("request_id") for line in lines(told)] == ["r-1", "r-1", None]
    assert current_request() is None


def test_of_libraries_only_warnings_are_told(told: io.StringIO) -> None:
    logging.getLogger("some.library").info("Chatter")
    logging.getLogger("uvicorn.error").info("Started")
    assert [line["message"] for line in lines(told)] == ["Started"]


def test_warnings_of_python_and_threads_that_end_are_told(told: io.StringIO) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn("old habits", UserWarning, stacklevel=1)

    def fail() -> None:
        raise ValueError("Broken")

    thread = threading.Thread(target=fail, name="worker")
    thread.start()
    thread.join()
    warned, ended = lines(told)
    assert "old habits" in str(warned["message"])
    assert ended["message"] == "The thread worker ended"
    assert "ValueError: Broken" in str(ended["exception"])


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize(("terminal", "form"), [(True, TextLines), (False, JsonLines)])
def test_without_a_form_a_terminal_gets_text(terminal: bool, form: type, monkeypatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(stream, "isatty", lambda: terminal, raising=False)
    configure(None, stream)
    assert isinstance(logging.getLogger().handlers[0].formatter, form)


def test_help_does_not_wait_for_the_log() -> None:
    code = "import sys, search_api.cli; sys.exit('uvicorn' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
