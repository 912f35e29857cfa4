"""What the process says of itself, a line an event: JSON for programs, text for someone who watches.

The standard library does it: a formatter is a few lines, and what libraries log goes the same way as ours. Whatever is
told, by whomever, leaves without personal identity numbers.
"""

import datetime as dt
import json
import logging
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal, TextIO

from models.swedish.identity import masked

Form = Literal["json", "text"]

_OURS = ("search_api", "indexer", "models", "uvicorn")
"""Whose news are told; of others, warnings alone."""

_FIELDS = "fields"
"""Where a record carries what `fields` was given."""

_request_id: ContextVar[str | None] = ContextVar("request_id", default=None)


def configure(form: Form | None = None, stream: TextIO | None = None) -> None:
    """Send everything that is logged to a stream, stderr unless given, in place of where it went before.

    Without a form it is text on a terminal and JSON elsewhere. Warnings of Python and what ends a thread are told, too.
    """
    stream = stream or sys.stderr
    handler = logging.StreamHandler(stream)
    chosen = form or ("text" if stream.isatty() else "json")
    handler.setFormatter(JsonLines() if chosen == "json" else TextLines())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    for name in _OURS:
        logging.getLogger(name).setLevel(logging.INFO)
    logging.captureWarnings(True)
    threading.excepthook = _thread_ended


def fields(**values: str | float | None) -> Mapping[str, Mapping[str, str | float | None]]:
    """What to give as `extra` for a line to have fields of its own; those that are None are left out."""
    return {_FIELDS: {name: value for name, value in values.items() if value is not None}}


def current_request() -> str | None:
    """The id of the request that is being answered, here or on behalf of which this thread works."""
    return _request_id.get()


@contextmanager
def within_request(request_id: str) -> Iterator[None]:
    """Everything that is logged within, by whomever, carries the request's id."""
    token = _request_id.set(request_id)
    try:
        yield
    finally:
        _request_id.reset(token)


class JsonLines(logging.Formatter):
    """A JSON object a line: `time` (UTC, ISO 8601), `level`, `logger`, `message`, `request_id` within a request, the
    fields of the event, and `exception` with its traceback. Letters stand as they are; nothing breaks the line."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, str | float] = {
            "time": _utc(record.created),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": masked(record.getMessage()),
        }
        if request_id := current_request():
            told["request_id"] = request_id
        told |= _fields(record)
        if exception := _exception(record, self):
            told["exception"] = exception
        return json.dumps(told, ensure_ascii=False).translate(_LINE_ENDS)


class TextLines(logging.Formatter):
    """Time of day, level and message, then the fields as `name=value`; a traceback on lines of its own."""

    def format(self, record: logging.LogRecord) -> str:
        told = _fields(record)
        if request_id := current_request():
            told = {**told, "request_id": request_id}
        local = dt.datetime.fromtimestamp(record.created).astimezone()
        line = f"{local:%H:%M:%S} {record.levelname:<7} {masked(record.getMessage())}"
        line = " ".join([line, *(f"{name}={value}" for name, value in told.items())])
        # What came from outside must not look like a line of ours.
        line = line.translate(_CONTROL)
        exception = _exception(record, self)
        return f"{line}\n{exception}" if exception else line


# Many readers of JSON Lines take these for ends of lines, too.
_LINE_ENDS = {ord(end): f"\\u{ord(end):04x}" for end in "\x7f\x85\u2028\u2029"}
_CONTROL = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029)}


def _utc(seconds: float) -> str:
    return (
        dt.datetime.fromtimestamp(seconds, dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    )


def _fields(record: logging.LogRecord) -> dict[str, str | float]:
    told = getattr(record, _FIELDS, {})
    return {name: masked(value) if isinstance(value, str) else value for name, value in told.items()}


def _exception(record: logging.LogRecord, formatter: logging.Formatter) -> str | None:
    return masked(formatter.formatException(record.exc_info)) if record.exc_info else None


def _thread_ended(ended: threading.ExceptHookArgs) -> None:
    if ended.exc_value is None or isinstance(ended.exc_value, SystemExit):
        return
    name = ended.thread.name if ended.thread else "?"
    logging.getLogger(__name__).error("The thread %s ended", name, exc_info=ended.exc_value)
