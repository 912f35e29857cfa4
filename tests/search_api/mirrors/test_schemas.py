"""The lines of changes and snapshots."""

import json

from search_api.mirrors.schemas import Cursor, Removed
from search_api.ndjson import json_line


def test_what_is_gone_names_no_meeting_and_the_last_line_is_told_by_its_cursor() -> None:
    removed = json.loads(json_line(Removed(id="m1", state="3f9ac01b52d8e746-7")))
    assert removed == {"change": "removed", "id": "m1", "state": "3f9ac01b52d8e746-7"}
    last = json.loads(json_line(Cursor(cursor="3f9ac01b52d8e746-7", more=False)))
    assert last == {"cursor": "3f9ac01b52d8e746-7", "more": False}
