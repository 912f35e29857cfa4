"""When what has no day became news."""

import datetime as dt
import os
from pathlib import Path

from search_api.overview.arrival import arrivals


def test_a_file_that_can_be_looked_at_tells_the_day(tmp_path: Path) -> None:
    file = tmp_path / "odaterat.txt"
    file.write_text("Protokoll")
    late = dt.datetime(2024, 5, 6, 23, 30, tzinfo=dt.UTC).timestamp()
    os.utime(file, (late, late))
    files = [
        ("a", str(file)),
        ("b", str(tmp_path / "gone.txt")),
        ("c", "no\0path"),
        ("d", str(file / "below")),
    ]
    assert arrivals(files) == {"a": dt.date(2024, 5, 7)}  # in Sweden it was past midnight
