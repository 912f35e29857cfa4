"""Files that come, move, go, and come again."""

from dataclasses import replace

import numpy as np
import pytest

from indexer.catalog import Catalog
from indexer.engines.memory import MemoryEngine
from indexer.index import catch_up
from indexer.passages import passages
from indexer.sentences import with_vectors
from models.errors import NotFound


def removals(catalog: Catalog) -> list[tuple[str, int]]:
    with catalog._database.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql("SELECT id, seq FROM removals ORDER BY seq")]


def rows(catalog: Catalog, table: str) -> int:
    with catalog._database.reading() as connection:
        return connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()


def test_what_is_removed_is_gone_from_every_answer(catalog: Catalog, make_meeting, store):
    for name in ("a", "b"):
        store(catalog, make_meeting(name))
    catalog.put_unread("c", "c.pdf", "/c.pdf", "d", "empty")
    assert catalog.remove("a") == 3
    catalog.remove("c")
    assert [meeting.id for meeting in catalog.meetings()] == ["b"]
    assert [document.id for document in catalog.documents()] == ["b"]
    assert (catalog.document("a"), catalog.digest("a"), catalog.unread()) == (None, None, ())
    for ask in (catalog.meeting, catalog.original, catalog.remove):
        with pytest.raises(NotFound):
            ask("a")


def test_a_reader_of_an_older_state_finds_it_until_the_purge_and_then_nothing_is_left(
    catalog: Catalog, make_meeting, store
):
    store(catalog, make_meeting("a"))
    keys = catalog.keys(["a-0"])
    catalog.remove("a")
    assert len(catalog.records(keys)) == 1
    assert catalog.columns(1).keys.tolist() == keys
    catalog.purge(catalog.sequence())
    assert catalog.records(keys) == []
    for table in (
        "documents",
        "meetings",
        "items",
        "attendance",
        "mentions",
        "decisions",
        "passages",
        "proceedings",
    ):
        assert rows(catalog, table) == 0, table


def test_that_a_meeting_was_removed_outlives_the_purge_until_it_comes_again(
    catalog: Catalog, make_meeting, store
):
    for name in ("a", "b"):
        store(catalog, make_meeting(name))
    catalog.remove("a")
    catalog.purge(catalog.sequence())
    assert removals(catalog) == [("a", 3)]
    catalog.put_unread("a", "a.txt", "/a.txt", "d", "empty")  # met again, but still no meeting
    assert removals(catalog) == [("a", 3)]
    catalog.purge(catalog.sequence())
    assert [unread.source for unread in catalog.unread()] == ["a.txt"]
    catalog.remove("a")
    assert removals(catalog) == [("a", 4)]
    store(catalog, make_meeting("a"))
    assert removals(catalog) == []
    assert catalog.meeting("a") == make_meeting("a")


def test_an_engine_hears_of_what_was_removed(catalog: Catalog, make_meeting, store):
    engine = MemoryEngine(64)
    store(catalog, make_meeting("a"))
    catch_up(catalog, engine)
    catalog.remove("a")
    catch_up(catalog, engine)
    assert engine.snapshot().inventory().items.size == 0


def test_a_moved_meeting_is_the_same_in_all_but_its_source(catalog: Catalog, make_meeting, fake_encoder):
    meeting = make_meeting("a", ("Skolan byggs nu. Taket läggs i maj. Rektorn tackar alla.", ""))
    cut = [passages(item) for item in meeting.items]
    vectors = [fake_encoder.encode_passages([passage.text for passage in some]) for some in cut]
    told = with_vectors(meeting.items, fake_encoder)
    catalog.put(meeting, "/arkiv/a.txt", "d", cut, vectors, told)
    before = catalog.keys(["a-0", "a-1"])
    catalog.move("a", "äldre/a.txt", "/äldre/a.txt")
    assert catalog.meeting("a") == replace(meeting, source="äldre/a.txt")
    assert catalog.original("a") == ("/äldre/a.txt", "d")
    after = catalog.keys(["a-0", "a-1"])
    assert set(after).isdisjoint(before)
    for item, rows in zip(meeting.items, vectors, strict=True):
        assert np.array_equal(catalog.vectors(item.id), rows)
    kept = catalog.sentences(after)
    assert [kept[key].spans for key in after if key in kept] == [some.spans for some in told if some.spans]


def test_a_file_to_be_forgotten_keeps_its_meeting(catalog: Catalog, make_meeting, store):
    store(catalog, make_meeting("a"))
    catalog.forget("a")
    assert catalog.digest("a") is None
    assert catalog.meeting("a") == make_meeting("a")


def test_a_folder_that_lies_elsewhere_takes_its_files_with_it_and_no_others(catalog: Catalog):
    places = {"a": "/ix/uploads/b/a.txt", "b": "/ix/uploads2/b.txt", "c": "/ix%/uploads/c.txt"}
    for name, path in places.items():
        catalog.put_unread(name, name, path, "d", "empty")
    catalog.rebase("/ix/uploads", "/new_/uploads")
    catalog.rebase("/ix_/uploads", "/never")
    found = {document.id: document.path for document in catalog.documents()}
    assert found == places | {"a": "/new_/uploads/b/a.txt"}
    with catalog.inspecting() as inspection:
        assert inspection.contents() == []
