import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from indexer.catalog import Catalog, Cause, Erasure, new_salt
from models.errors import IndexBusy

GONE = Erasure(Cause.DOCUMENT, "2026-11-22T10:00:00+00:00", "a", "d")
SCOPE = Erasure(Cause.PERSON, GONE.noted, "b", "e", "salt")
TOKEN = Erasure(Cause.PERSON, GONE.noted, salt="salt", token="t")


def test_what_is_noted_is_told_by_id_and_by_digest_with_the_tokens_that_hold(catalog: Catalog):
    catalog.erasures.note([GONE, TOKEN, SCOPE])
    assert catalog.erasures.of("a", "") == catalog.erasures.of("x", "d") == [GONE]
    assert catalog.erasures.of("b", "") == catalog.erasures.of("x", "e") == [SCOPE, TOKEN]
    assert catalog.erasures.of("x", "") == []


def test_what_is_noted_twice_is_there_once_and_pending_till_it_is_settled(catalog: Catalog):
    catalog.erasures.note([GONE, GONE])
    catalog.erasures.note([replace(GONE, noted="2027-01-01T00:00:00+00:00")])
    assert len(catalog.erasures.pending()) == 1
    catalog.erasures.settle()
    assert catalog.erasures.pending() == []
    assert len(catalog.erasures.all()) == 1


def test_what_is_forgotten_is_no_longer_told(catalog: Catalog):
    catalog.erasures.note([GONE, SCOPE])
    catalog.erasures.forget([GONE])
    assert catalog.erasures.all() == [SCOPE]


def test_another_erasure_has_another_number(catalog: Catalog):
    assert catalog.erasures.last() == 0
    catalog.erasures.note([GONE])
    first = catalog.erasures.last()
    catalog.erasures.note([SCOPE])
    assert 0 < first < catalog.erasures.last()


def test_another_retention_forgets_what_the_last_one_took(catalog: Catalog):
    old = replace(GONE, cause=Cause.RETENTION, done=True)
    catalog.erasures.retain("2y")
    catalog.erasures.note([old, GONE])
    catalog.erasures.retain("2y")
    assert old in catalog.erasures.all()
    catalog.erasures.retain("10y")
    assert catalog.erasures.all() == [GONE]
    assert catalog.erasures.retention() == "10y"
    catalog.erasures.retain(None)
    assert catalog.erasures.retention() is None


def test_sizes_count_what_lives(catalog: Catalog, make_meeting, store):
    store(catalog, make_meeting("a", ("ett", "två")))
    store(catalog, make_meeting("a", ("ett", "två")))
    sizes = catalog.erasures.sizes(["a", "nobody"])
    assert (sizes["meetings"], sizes["items"], sizes["decisions"], sizes["mentions"]) == (1, 2, 4, 5)
    assert set(catalog.erasures.sizes([]).values()) == {0}


def test_a_meeting_is_stored_again_with_what_was_encoded_of_it(catalog: Catalog, make_meeting, store):
    before = store(catalog, make_meeting("a", ("ett", "två")))
    found = catalog.erasures.stored("a")
    assert found is not None
    changed = replace(found.meeting, title="Annat", source="annat.txt")
    after = catalog.erasures.rewrite(changed, found.passages, found.vectors, found.sentences)
    assert after == before + 1
    assert catalog.meeting("a") == changed
    assert catalog.document("a").source == "annat.txt"
    again = catalog.erasures.stored("a")
    assert [v.tolist() for v in again.vectors] == [v.tolist() for v in found.vectors]
    assert catalog.erasures.stored("nobody") is None


def test_wiping_leaves_nothing_of_what_was_deleted(catalog: Catalog, make_meeting, store, tmp_path: Path):
    store(catalog, make_meeting("a", ("hemligheten",)))
    catalog.remove("a")
    catalog.purge(catalog.sequence())
    catalog.erasures.wipe()
    assert all(b"hemligheten" not in path.read_bytes() for path in tmp_path.glob("catalog.sqlite*"))


def test_a_reader_in_the_way_is_told(catalog: Catalog, make_meeting, store, tmp_path: Path, monkeypatch):
    monkeypatch.setattr("indexer.catalog.database._PATIENCE", 0.0)
    store(catalog, make_meeting("a"))
    with closing(sqlite3.connect(tmp_path / "catalog.sqlite")) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM items").fetchone()
        with pytest.raises(IndexBusy, match="Somebody reads"):
            catalog.erasures.wipe()
    catalog.erasures.wipe()


def test_advancing_changes_the_sequence_alone(catalog: Catalog, make_meeting, store):
    before = store(catalog, make_meeting("a"))
    assert catalog.erasures.advance() == before + 1
    assert catalog.meeting("a") == make_meeting("a")


def test_no_two_salts_are_alike():
    assert new_salt() != new_salt()
