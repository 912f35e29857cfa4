"""JSON Lines."""

import json

import pytest
from pydantic import BaseModel

from search_api.ndjson import json_line


class Said(BaseModel):
    text: str


@pytest.mark.parametrize("end", ["\n", "\r", "\x85", "\u2028", "\u2029", "\x0b", "\x0c", "\x1c"])
def test_a_value_stays_on_its_line_and_is_read_back(end: str) -> None:
    line = json_line(Said(text=f"Mötet{end}öppnas"))
    assert line.splitlines() == [line]
    assert json.loads(line) == {"text": f"Mötet{end}öppnas"}
