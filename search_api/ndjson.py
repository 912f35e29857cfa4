"""JSON Lines: one value a line, in UTF-8."""

from pydantic import BaseModel

MEDIA_TYPE = "application/x-ndjson"

_LINE_ENDS = "\x85\u2028\u2029"
"""JSON lets these stand as they are, but many readers of JSON Lines take them for ends of lines."""


def json_line(value: BaseModel) -> str:
    """A value on one line, without its end."""
    line = value.model_dump_json()
    for end in _LINE_ENDS:  # str.translate would take longer than all the rest
        line = line.replace(end, f"\\u{ord(end):04x}")
    return line
