"""Changes and snapshots."""

from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.catalog import Catalog, Moment
from models.errors import BadRequest
from models.records import AgendaItem, Meeting
from search_api.mirrors.errors import CursorGone, SnapshotsBusy
from search_api.mirrors.service import MirrorsService
from search_api.states import state_name

WRITES = st.tuples(st.sampled_from(["put", "remove", "move", "purge", "follow"]), st.sampled_from("abcde"))


def met(id: str, text: str) -> Meeting:
    return Meeting(id, f"{id}.txt", "Möte", items=(AgendaItem(f"{id}-1", None, "1", "Bryggan", text, 1),))


class Mirror:
    """Holds what it is told, by the rules that are promised: apply changes in order, keep the cursor."""

    def __init__(self) -> None:
        self.meetings: dict[str, Meeting] = {}
        self.cursor: str | None = None

    def follow(self, service: MirrorsService, limit: int, pages: int = 1000) -> bool:
        """Take so many pages at most; true when there was nothing more."""
        for _ in range(pages):
            page = service.changes(self.cursor, limit)
            for change in page.changes:
                if change.meeting:
                    self.meetings[change.id] = change.meeting
                else:
                    self.meetings.pop(change.id, None)
            self.cursor = state_name(page.reached)
            if not page.more:
                return True
        return False


def truth(service: MirrorsService) -> tuple[dict[str, Meeting], str]:
    snapshot = service.snapshot()
    try:
        return {c.id: c.meeting for c in snapshot.meetings() if c.meeting}, state_name(snapshot.moment)
    finally:
        snapshot.close()


@settings(max_examples=60)
@given(writes=st.lists(WRITES, max_size=30), limit=st.integers(1, 4), begun=st.integers(0, 10))
def test_who_follows_holds_what_a_snapshot_gives(
    tmp_path_factory, writes: list[tuple[str, str]], limit: int, begun: int
) -> None:
    folder = tmp_path_factory.mktemp("mirror")
    catalog = Catalog.create(f"sqlite:///{folder / 'c.sqlite'}", "fake", 4)
    service = MirrorsService(catalog)
    held: dict[str, Meeting] = {}
    from_the_start, from_a_snapshot, now_and_then = Mirror(), Mirror(), Mirror()
    for number, (what, id) in enumerate(writes):
        if number == begun:
            from_a_snapshot.meetings, from_a_snapshot.cursor = truth(service)
        if what == "put":
            held[id] = met(id, f"Bryggan målas för gång {number}.")
            catalog.put(held[id], f"/arkiv/{id}", str(number), [()], [[]])
        elif what == "remove" and id in held:
            del held[id]
            catalog.remove(id)
        elif what == "move" and id in held:
            held[id] = Meeting(id, f"flyttad-{number}.txt", "Möte", items=held[id].items)
            catalog.move(id, held[id].source, f"/arkiv/{number}")
        elif what == "purge":
            catalog.purge(catalog.sequence())
        elif what == "follow":
            now_and_then.follow(service, limit, pages=1)  # it stops in the middle, and others write on
        assert truth(service)[0] == held
        assert from_the_start.follow(service, limit)
        assert from_the_start.meetings == held
        if number >= begun:
            assert from_a_snapshot.follow(service, limit)
            assert from_a_snapshot.meetings == held
    assert now_and_then.follow(service, limit)
    assert now_and_then.meetings == held
    assert now_and_then.cursor == state_name(catalog.moment())
    catalog.close()


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return Catalog.create(f"sqlite:///{tmp_path / 'c.sqlite'}", "fake", 4)


def test_a_cursor_of_another_time_asks_for_a_snapshot(catalog: Catalog) -> None:
    service = MirrorsService(catalog)
    catalog.put(met("a", "Bryggan målas."), "/arkiv/a", "1", [()], [[]])
    now = catalog.moment()
    restored_since = state_name(Moment(now.sequence, "0123456789abcdef"))
    to_come = state_name(Moment(now.sequence + 1, now.epoch))
    for cursor in (restored_since, to_come):
        with pytest.raises(CursorGone) as gone:
            service.changes(cursor, 10)
        assert "snapshot" in gone.value.remedy.lower()
    with pytest.raises(BadRequest):
        service.changes("i går", 10)


def test_after_a_restoring_old_cursors_are_gone(catalog: Catalog) -> None:
    service = MirrorsService(catalog)
    catalog.put(met("a", "Bryggan målas."), "/arkiv/a", "1", [()], [[]])
    cursor = state_name(service.changes(None, 10).reached)
    catalog.renew(catalog.heritage())
    with pytest.raises(CursorGone):
        service.changes(cursor, 10)
    assert [change.id for change in service.changes(None, 10).changes] == ["a"]


def test_nothing_is_followed_from_nothing(catalog: Catalog) -> None:
    service = MirrorsService(catalog)
    page = service.changes(None, 10)
    assert (page.changes, page.more) == ((), False)
    catalog.put(met("a", "Bryggan målas."), "/arkiv/a", "1", [()], [[]])
    assert [change.id for change in service.changes(state_name(page.reached), 10).changes] == ["a"]


def test_so_many_snapshots_are_taken_at_once_and_places_come_free(catalog: Catalog) -> None:
    service = MirrorsService(catalog)
    with ExitStack() as taken:
        for _ in range(4):
            taken.callback(service.snapshot().close)
        with pytest.raises(SnapshotsBusy):
            service.snapshot()
    service.snapshot().close()
