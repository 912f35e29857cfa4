"""What another needs to hold the same meetings."""

from pathlib import Path

import pytest

from indexer.catalog import Catalog
from models.records import AgendaItem, Attendance, Meeting


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return Catalog.create(f"sqlite:///{tmp_path / 'c.sqlite'}", "fake", 4)


def met(id: str, text: str = "Bryggan målas.") -> Meeting:
    items = (AgendaItem(f"{id}-1", None, "1", "Bryggan", text, 1),)
    return Meeting(id, f"{id}.txt", "Möte", items=items, attendance=(Attendance("Siv Ek"),))


def store(catalog: Catalog, meeting: Meeting) -> int:
    return catalog.put(meeting, f"/arkiv/{meeting.id}", meeting.id, [()], [[]])


def test_changes_come_in_order_each_meeting_once_and_whole(catalog: Catalog) -> None:
    for name in "abc":
        store(catalog, met(name))
    catalog.remove("b")
    store(catalog, met("a", "Bryggan rivs."))
    with catalog.mirroring() as mirroring:
        changes = mirroring.changes(0, 10)
        assert [(change.sequence, change.id) for change in changes] == [(3, "c"), (4, "b"), (5, "a")]
        assert [change.meeting for change in changes] == [met("c"), None, met("a", "Bryggan rivs.")]
        assert mirroring.changes(0, 2) == changes[:2]
        assert mirroring.changes(4, 10) == changes[2:]
        assert mirroring.changes(5, 10) == []


def test_one_moment_is_seen_whoever_writes_and_deletes(catalog: Catalog) -> None:
    for name in "abc":
        store(catalog, met(name))
    with catalog.mirroring() as mirroring:
        found = mirroring.meetings()
        first = next(found)
        store(catalog, met("c", "Bryggan rivs."))
        catalog.remove("b")
        catalog.purge(catalog.sequence())
        assert [change.meeting for change in (first, *found)] == [met("a"), met("b"), met("c")]
        assert mirroring.sequence == 3
