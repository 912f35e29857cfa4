import datetime as dt
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.catalog import Catalog, Counts
from indexer.fields import fields
from indexer.passages import passages
from indexer.registry import Registry
from indexer.sentences import with_vectors
from models.encoder.base import Encoder, Vectors
from models.errors import NotAnIndex, NotFound, StorageFailed
from models.records import (
    AgendaItem,
    Attendance,
    Decision,
    DecisionKind,
    Filters,
    Label,
    Meeting,
    Mention,
    Passage,
    Unread,
)


def keys(catalog: Catalog) -> list[int]:
    return catalog.columns().keys.tolist()


def header(meeting: Meeting) -> Meeting:
    return replace(meeting, items=(), attendance=(), mentions=())


def encoded(item: AgendaItem, encoder: Encoder) -> Vectors:
    return encoder.encode_passages([passage.text for passage in passages(item)])


_TEXT = st.text(max_size=20)
_SOME = st.none() | _TEXT
_AT = st.integers(0, 2**31 - 1)
_DECISIONS = st.lists(st.builds(Decision, _TEXT, st.sampled_from(DecisionKind), _AT, _AT), max_size=3).map(
    tuple
)
_MENTION = st.builds(Mention, _TEXT, st.sampled_from(Label), _AT, _AT, _TEXT, _SOME, st.booleans())
_MENTIONS = st.lists(_MENTION, max_size=3).map(tuple)
_ITEM = st.builds(
    AgendaItem, st.uuids().map(str), _SOME, _SOME, _TEXT, _TEXT, _AT, _DECISIONS, _DECISIONS, _MENTIONS
)
_ATTENDANCE = st.builds(Attendance, _TEXT, _SOME, _SOME, _SOME, st.booleans())
_MEETING = st.builds(
    Meeting,
    id=st.uuids().map(str),
    source=_TEXT,
    title=_TEXT,
    organisation=_SOME,
    body=_SOME,
    date=st.none() | st.dates(),
    preamble=_TEXT,
    items=st.lists(_ITEM, max_size=4, unique_by=lambda item: item.id).map(tuple),
    attendance=st.lists(_ATTENDANCE, max_size=3).map(tuple),
    mentions=_MENTIONS,
)


@pytest.fixture(scope="module")
def shared_catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    catalog = Catalog.create(f"sqlite:///{tmp_path_factory.mktemp('catalog')}/catalog.sqlite", "fake", 64)
    yield catalog
    catalog.close()


@settings(max_examples=60, deadline=None)
@given(meeting=_MEETING)
def test_a_meeting_comes_out_as_it_went_in(shared_catalog: Catalog, meeting: Meeting):
    vectors = [np.zeros((1, 64), dtype=np.float32) for _ in meeting.items]
    cut = [[Passage(item.id, item.text, 0, 1)] for item in meeting.items]
    shared_catalog.put(meeting, "/x", "d", cut, vectors)
    assert shared_catalog.meeting(meeting.id) == meeting
    assert [shared_catalog.item(item.id) for item in meeting.items] == [
        (header(meeting), item) for item in meeting.items
    ]


def test_a_new_catalog_is_empty_and_knows_its_encoder(catalog: Catalog):
    assert (catalog.encoder, catalog.dimension, catalog.sequence()) == ("fake", 64, 0)
    assert catalog.counts() == Counts(0, 0, 0, 0, 0)
    assert list(catalog.meetings()) == []
    assert catalog.unread() == ()


def test_every_put_moves_the_sequence(catalog: Catalog, make_meeting, store):
    assert [store(catalog, make_meeting(name)) for name in ("a", "b", "a")] == [1, 2, 3]
    assert catalog.sequence() == 3


def test_meetings_come_by_source(catalog: Catalog, make_meeting, store):
    for name in ("c", "a", "b"):
        store(catalog, make_meeting(name))
    assert [meeting.id for meeting in catalog.meetings()] == ["a", "b", "c"]


def test_many_meetings_come_out_whole(catalog: Catalog, make_meeting, store):
    put = [make_meeting(f"{number:03}", ("ett", "två")) for number in range(70)]
    for meeting in put:
        store(catalog, meeting)
    assert list(catalog.meetings()) == put


def test_a_meeting_put_again_takes_the_place_of_the_old(catalog: Catalog, make_meeting, store):
    store(catalog, make_meeting("a", ("gammal ett", "gammal två")))
    old = keys(catalog)
    store(catalog, make_meeting("a", ("ny text",)))
    assert catalog.meeting("a") == make_meeting("a", ("ny text",))
    assert catalog.counts().items == 1
    assert not set(keys(catalog)) & set(old)
    with pytest.raises(NotFound):
        catalog.item("a-1")


def test_a_replaced_meeting_stays_for_readers_at_its_sequence_until_it_is_purged(
    catalog: Catalog, make_meeting, store
):
    before = store(catalog, make_meeting("a", ("gammal text",)))
    (old,) = keys(catalog)
    after = store(catalog, make_meeting("a", ("ny text",)))
    assert catalog.columns(at=before).keys.tolist() == [old]
    assert catalog.records([old])[0][1].text == "gammal text"
    catalog.purge(before)
    assert catalog.records([old])[0][1].text == "gammal text"
    catalog.purge(after)
    assert catalog.records([old]) == []
    assert catalog.meeting("a").items[0].text == "ny text"


def test_keys_are_never_used_again(catalog: Catalog, make_meeting, store):
    used: set[int] = set()
    for _ in range(3):
        catalog.purge(store(catalog, make_meeting("a")))
        assert not used & set(keys(catalog))
        used |= set(keys(catalog))


def test_changes_tell_engines_what_is_new_and_what_is_gone(
    catalog: Catalog, make_meeting, store, fake_encoder
):
    store(catalog, make_meeting("a", ("gammal text",)))
    (old,) = keys(catalog)
    store(catalog, make_meeting("b", ("annat möte",)))
    store(catalog, make_meeting("a", ("ny text",)))
    changes = catalog.changes(since=2)
    (entry,) = changes.entries
    assert (changes.sequence, changes.removed) == (3, (old,))
    assert entry.key == max(keys(catalog))
    assert entry.fields == fields(*catalog.item("a-0"))
    assert np.array_equal(entry.vectors, encoded(catalog.item("a-0")[1], fake_encoder))


def test_changes_since_nothing_are_everything_that_lives(catalog: Catalog, make_meeting, store):
    for name in ("a", "b", "a"):
        store(catalog, make_meeting(name, ("ett", "två")))
    catalog.purge(3)
    assert [entry.key for entry in catalog.changes(0).entries] == keys(catalog)
    assert list(catalog.changes(3).entries) == []


def test_changes_stand_still_while_they_are_walked(catalog: Catalog, make_meeting, store):
    store(catalog, make_meeting("a"))
    changes = catalog.changes(0)
    before = keys(catalog)
    store(catalog, make_meeting("a"))
    store(catalog, make_meeting("b"))
    assert [entry.key for entry in changes.entries] == before
    assert changes.sequence == 1


def test_records_keep_the_order_asked(catalog: Catalog, make_meeting, store):
    store(catalog, make_meeting("a", ("ett", "två")))
    store(catalog, make_meeting("b", ("tre",)))
    first, second, third = keys(catalog)
    found = catalog.records([third, first, 999, second])
    assert [(meeting.id, item.text) for meeting, item in found] == [("b", "tre"), ("a", "ett"), ("a", "två")]
    assert found[0][0] == header(make_meeting("b"))
    assert found[1][1] == make_meeting("a", ("ett", "två")).items[0]


def test_more_records_than_fit_in_one_question(catalog: Catalog, make_meeting, store):
    store(catalog, make_meeting("a", ("text",) * 1200))
    assert len(catalog.records(keys(catalog))) == 1200


def test_sentences_come_back_as_they_were_put_and_go_with_their_item(
    catalog: Catalog, make_meeting, fake_encoder
):
    meeting = make_meeting("a", ("Bussen går varje timme. Taket läcker vid regn.", "En enda mening."))
    told = with_vectors(meeting.items, fake_encoder)
    vectors = [np.zeros((0, 64), np.float32)] * 2
    catalog.put(meeting, "/x", "d", [(), ()], vectors, told)
    first, second = keys(catalog)
    found = catalog.sentences([first, second, 999])
    assert list(found) == [first]
    assert found[first].spans == told[0].spans == ((0, 23), (24, 46))
    assert np.array_equal(found[first].vectors, told[0].vectors)
    catalog.put(make_meeting("a"), "/x", "d", [()], vectors[:1])
    catalog.purge(2)
    assert catalog.sentences([first]) == {}


def test_vectors_of_passages_come_in_order(catalog: Catalog, make_meeting, store, fake_encoder):
    store(catalog, make_meeting("a", (" ".join(f"ord{n}" for n in range(300)),)))
    (entry,) = catalog.changes(since=0).entries
    assert entry.vectors.shape[0] == 5
    assert np.array_equal(entry.vectors, encoded(catalog.item("a-0")[1], fake_encoder))


def test_columns_are_of_items_and_their_meetings(catalog: Catalog, make_meeting, store):
    store(catalog, make_meeting("a"))
    columns = catalog.columns(people=Registry.of(catalog).mentioned())
    assert columns.dates.tolist() == [dt.date(2024, 3, 14).toordinal()]
    facets = {
        field: [v.value for v in values]
        for field, values in columns.facets(columns.rows(columns.keys)).items()
    }
    assert facets == {
        "municipality": ["Götene", "Skövde"],
        "person": ["Göran Carlefalk"],
        "body": ["Utbildningsnätverket"],
        "year": ["2024"],
        "kind": ["assigned"],
    }
    assert columns.select(Filters(decisions=True)).all()


def test_counts(catalog: Catalog, make_meeting, store):
    store(catalog, make_meeting("a", ("ett", "två")))
    reported = replace(make_meeting("b"), items=(replace(make_meeting("b").items[0], decisions=(
        Decision("text", DecisionKind.REPORTED, 0, 4),)),))  # fmt: skip
    store(catalog, reported)
    assert catalog.counts() == Counts(meetings=2, items=3, decisions=2, people=2, municipalities=1)


@pytest.mark.parametrize("ask", [lambda catalog: catalog.meeting("x"), lambda catalog: catalog.item("x-1")])
def test_what_is_not_there_is_not_found(catalog: Catalog, ask):
    with pytest.raises(NotFound, match="x"):
        ask(catalog)


def test_items_of_one_number_are_counted_in_their_meeting(catalog: Catalog, make_meeting, store):
    for name in ("a", "b"):
        met = make_meeting(name, ("ett", "två", "tre", "fyra"))
        numbers = ("22", None, "22", "23")
        store(catalog, replace(met, items=tuple(map(_numbered, met.items, numbers))))
    assert [item.nth for item in catalog.meeting("b").items] == [1, 1, 2, 1]
    assert catalog.item("b-2")[1].nth == 2
    assert [item.nth for item in catalog.texts(keys(catalog)).values()] == 2 * [1, 1, 2, 1]
    assert [item.nth for _, item in catalog.items_with_owners(keys(catalog))] == 2 * [1, 1, 2, 1]


def _numbered(item: AgendaItem, number: str | None) -> AgendaItem:
    return replace(item, number=number)


def test_a_meeting_has_the_file_that_it_was_read_from(catalog: Catalog, make_meeting, store):
    store(catalog, make_meeting("a"))
    path, digest = catalog.original("a")
    assert (path, digest) == ("/arkiv/a.txt", catalog.digest("a"))
    catalog.put_unread("a", "minnen/a.txt", "/arkiv/a.txt", "other", "not text")
    for name in ("a", "b"):
        with pytest.raises(NotFound, match=name):
            catalog.original(name)


def test_the_digest_is_that_of_the_last_good_reading(catalog: Catalog, make_meeting, store):
    assert catalog.digest("a") is None
    store(catalog, make_meeting("a"))
    assert catalog.digest("a") == f"digest of {make_meeting('a')}"
    catalog.put_unread("a", "minnen/a.txt", "/arkiv/a.txt", "other", "not text")
    assert catalog.digest("a") is None


def test_an_unread_file_is_told_until_it_is_read_and_an_earlier_reading_stays(
    catalog: Catalog, make_meeting, store
):
    store(catalog, make_meeting("a"))
    catalog.put_unread("b", "minnen/b.pdf", "/arkiv/b.pdf", "x", "not read")
    catalog.put_unread("a", "minnen/a.txt", "/arkiv/a.txt", "x", "empty")
    assert catalog.unread() == (Unread("minnen/a.txt", "empty"), Unread("minnen/b.pdf", "not read"))
    assert catalog.meeting("a") == make_meeting("a")
    assert catalog.sequence() == 1
    store(catalog, make_meeting("a"))
    assert catalog.unread() == (Unread("minnen/b.pdf", "not read"),)


def test_passages_and_vectors_that_do_not_match_store_nothing(catalog: Catalog, make_meeting):
    meeting = make_meeting("a")
    with pytest.raises(ValueError, match="zip"):
        catalog.put(meeting, "/x", "d", [[Passage("a-0", "text", 0, 4)]], [np.zeros((2, 64), np.float32)])
    assert (catalog.sequence(), list(catalog.meetings()), catalog.digest("a")) == (0, [], None)


def test_opening_what_was_made(tmp_path: Path, catalog: Catalog, make_meeting, store):
    store(catalog, make_meeting("a"))
    again = Catalog.open(f"sqlite:///{tmp_path}/catalog.sqlite")
    assert (again.encoder, again.dimension, again.meeting("a")) == ("fake", 64, make_meeting("a"))
    again.close()


def test_making_one_where_there_is_one_changes_nothing(tmp_path: Path, catalog: Catalog, make_meeting, store):
    store(catalog, make_meeting("a"))
    again = Catalog.create(f"sqlite:///{tmp_path}/catalog.sqlite", "another", 3)
    assert (again.encoder, again.dimension, again.sequence()) == ("fake", 64, 1)
    again.close()


def test_nothing_is_no_catalog_and_none_is_made(tmp_path: Path):
    with pytest.raises(NotAnIndex):
        Catalog.open(f"sqlite:///{tmp_path}/catalog.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_another_kind_is_no_catalog(tmp_path: Path):
    (tmp_path / "catalog.sqlite").write_text("Dagordning\n" * 1000)
    for take in (Catalog.open, lambda url: Catalog.create(url, "fake", 64)):
        with pytest.raises(NotAnIndex):
            take(f"sqlite:///{tmp_path}/catalog.sqlite")


def test_a_database_of_another_kind_is_no_catalog_and_is_left_alone(tmp_path: Path):
    other = tmp_path / "catalog.sqlite"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE orders (id INTEGER)")
    connection.close()
    before = other.read_bytes()
    for take in (Catalog.open, lambda url: Catalog.create(url, "fake", 64)):
        with pytest.raises(NotAnIndex):
            take(f"sqlite:///{other}")
    assert other.read_bytes() == before


@pytest.mark.usefixtures("catalog")
def test_a_catalog_of_another_version_tells_to_index_again(tmp_path: Path):
    with sqlite3.connect(tmp_path / "catalog.sqlite") as connection:
        connection.execute("UPDATE meta SET value = '0' WHERE name = 'schema'")
    connection.close()
    with pytest.raises(NotAnIndex, match="another version") as caught:
        Catalog.open(f"sqlite:///{tmp_path}/catalog.sqlite")
    assert "again" in caught.value.remedy


@pytest.fixture
def full(catalog: Catalog) -> Iterator[None]:
    """SQLite refuses to let the database grow, as it does on a full disk."""

    def limit(connection: sqlite3.Connection, _: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    catalog.close()  # so that connections are made anew
    with sqlite3.connect(catalog._database.url.database) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.close()
    sa.event.listen(sa.Engine, "connect", limit)
    yield
    sa.event.remove(sa.Engine, "connect", limit)


def test_a_full_disk_stores_nothing_and_says_what_to_do(catalog: Catalog, make_meeting, store, request):
    store(catalog, make_meeting("a"))
    request.getfixturevalue("full")
    with pytest.raises(StorageFailed, match="full") as caught:
        store(catalog, make_meeting("a", ("ny text " * 5000,)))
    assert "space" in caught.value.remedy
    assert list(catalog.meetings()) == [make_meeting("a")]
    assert catalog.sequence() == 1
    assert catalog.digest("a") == f"digest of {make_meeting('a')}"


def test_titles_as_they_stood_with_letters_restored(catalog: Catalog, make_meeting, store):
    before = store(catalog, make_meeting("m1", ("Ett", "Två")))
    assert catalog.titles() == [("Pünkt 1", dt.date(2024, 3, 14)), ("Pünkt 2", dt.date(2024, 3, 14))]
    store(catalog, replace(make_meeting("m1", ("Ett",)), date=None))
    assert catalog.titles() == [("Pünkt 1", None)]
    assert len(catalog.titles(before)) == 2
