from collections.abc import Callable

from indexer.minutes.attendance.columns import pair
from indexer.minutes.lines import Line
from models.records import Attendance

Lines = Callable[..., tuple[Line, ...]]
NAMES = [Attendance("Siv Ek"), Attendance("Bo Alm")]


def test_counts_that_agree(lines: Lines) -> None:
    used = {0, 1}
    rows, unpaired = pair(NAMES, [], lines("Siv Ek\nBo Alm\n\nHjo\nTibro\n\nText."), used)
    assert [(row.name, row.municipality) for row in rows] == [("Siv Ek", "Hjo"), ("Bo Alm", "Tibro")]
    assert not unpaired
    assert used == {0, 1, 2, 3}


def test_counts_that_differ(lines: Lines) -> None:
    rows, unpaired = pair(NAMES, [], lines("Siv Ek\nBo Alm\n\nHjo\nTibro\nSkara\n\nText."), {0, 1})
    assert rows == NAMES
    assert unpaired


def test_no_places(lines: Lines) -> None:
    assert pair(NAMES, [], lines("Siv Ek\nBo Alm\n\nText."), {0, 1}) == (NAMES, False)
