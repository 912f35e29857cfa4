import logging
import os
import random
import shutil
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from indexer import index as indexes
from indexer.engines import KINDS
from indexer.engines.base import Word
from indexer.index import Index, State
from models.errors import EncoderMismatch, IndexBusy, NotAnIndex, StorageFailed
from models.swedish import analyze
from tests.fakes import FakeEncoder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "index"


@pytest.fixture(autouse=True)
def no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexes, "_PATIENCE", 0.0)


@pytest.fixture
def reader(index: Index) -> Iterator[Index]:
    """The same index, opened as another process opens it."""
    with closing(Index.open(index.directory)) as reader:
        yield reader


def texts(index: Index, state: State, word: str) -> set[str]:
    """What a search for a word finds at a state, by words; every key must have a row, a record and a vector."""
    scores = state.engine.lexical([Word({"stem": (analyze(word)[0].stem,)})])
    everything = state.engine.semantic(np.eye(64, dtype=np.float32)[0]).keys
    assert sorted(everything.tolist()) == state.columns.keys.tolist()
    assert state.columns.keys[state.columns.rows(scores.keys)].tolist() == scores.keys.tolist()
    found = index.catalog.records(scores.keys.tolist())
    assert len(found) == len(scores.keys)
    return {item.text for _, item in found}


def test_an_index_is_made_and_opened(folder: Path, fake_encoder: FakeEncoder, make_meeting, store):
    with closing(Index.create(folder, fake_encoder)) as made, made.writing():
        store(made.catalog, make_meeting("a", ("skolan byggs",)))
        made.catch_up()
    with closing(Index.open(folder)) as opened:
        assert opened.encoder_name == "fake"
        assert texts(opened, opened.state(), "skolan") == {"skolan byggs"}


def test_making_one_where_there_is_one_opens_it(
    folder: Path, index: Index, fake_encoder, make_meeting, store
):
    store(index.catalog, make_meeting("a"))
    with closing(Index.create(folder, fake_encoder)) as again:
        assert again.catalog.counts().meetings == 1


@pytest.mark.parametrize("kind", KINDS)
def test_any_engine_serves_any_index(folder: Path, index: Index, make_meeting, store, kind: str):
    store(index.catalog, make_meeting("a", ("skolan byggs",)))
    with closing(Index.open(folder, engine=kind)) as opened:
        assert texts(opened, opened.state(), "skolan") == {"skolan byggs"}


def test_a_folder_that_is_not_there_is_no_index(folder: Path):
    with pytest.raises(NotAnIndex, match="does not exist") as caught:
        Index.open(folder)
    assert "paragraf index" in caught.value.remedy
    assert not folder.exists()


@pytest.mark.parametrize("take", [Index.open, lambda folder: Index.create(folder, FakeEncoder())])
def test_a_folder_with_other_files_is_no_index_and_is_left_alone(folder: Path, take):
    folder.mkdir()
    (folder / "protokoll.txt").write_text("§ 1")
    with pytest.raises(NotAnIndex, match=str(folder)):
        take(folder)
    assert [path.name for path in folder.iterdir()] == ["protokoll.txt"]


@pytest.mark.parametrize("take", [Index.open, lambda folder: Index.create(folder, FakeEncoder())])
def test_a_file_is_no_index(folder: Path, take):
    folder.write_text("§ 1")
    with pytest.raises(NotAnIndex):
        take(folder)


def test_only_its_owner_and_group_may_look_into_a_folder_that_was_made(
    tmp_path: Path, fake_encoder: FakeEncoder
):
    before = os.umask(0o022)
    try:
        with closing(Index.create(tmp_path / "nytt", fake_encoder)) as made:
            assert stat.S_IMODE(made.directory.stat().st_mode) == 0o750
    finally:
        os.umask(before)


def test_the_rights_of_a_folder_that_is_there_are_left_alone(folder: Path, fake_encoder: FakeEncoder):
    folder.mkdir(0o700)
    with closing(Index.create(folder, fake_encoder)):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_what_a_killed_making_left_is_made_anew(folder: Path, fake_encoder: FakeEncoder):
    folder.mkdir()
    (folder / "lock").touch()
    (folder / "catalog.sqlite").touch()
    with closing(Index.create(folder, fake_encoder)) as made:
        assert made.state().sequence == 0


def test_another_encoder_is_refused_and_both_are_named(folder: Path, index: Index):
    class Other(FakeEncoder):
        name = "other"

    for refused in (lambda: index.check(Other()), lambda: Index.create(folder, Other())):
        with pytest.raises(EncoderMismatch, match=r"fake.*other") as caught:
            refused()
        assert "fake" in caught.value.remedy
        assert "other" in caught.value.remedy


def test_one_writer_at_a_time(index: Index, reader: Index):
    with index.writing(), pytest.raises(IndexBusy), reader.writing():
        pass
    with reader.writing():
        pass


def test_the_state_is_kept_while_nothing_changes(index: Index, make_meeting, store):
    with index.writing():
        store(index.catalog, make_meeting("a"))
        index.catch_up()
    assert index.state() is index.state()


def test_a_reader_sees_what_another_process_wrote(index: Index, reader: Index, make_meeting, store):
    assert reader.state().sequence == 0
    with index.writing():
        store(index.catalog, make_meeting("a", ("skolan byggs",)))
        index.catch_up()
        assert texts(reader, reader.state(), "skolan") == {"skolan byggs"}


def test_a_reader_keeps_the_whole_older_state_while_a_writer_is_at_work(
    index: Index, reader: Index, make_meeting, store
):
    with index.writing():
        store(index.catalog, make_meeting("a", ("skolan byggs", "skolan är försenad")))
        index.catch_up()
    before = {"skolan byggs", "skolan är försenad"}
    assert texts(reader, reader.state(), "skolan") == before
    with index.writing():
        store(index.catalog, make_meeting("a", ("skolan är klar",)))
        store(index.catalog, make_meeting("b", ("skolan invigs",)))
        assert texts(reader, reader.state(), "skolan") == before
        with closing(Index.open(reader.directory)) as newcomer:
            assert texts(newcomer, newcomer.state(), "skolan") == before
        index.catch_up()
        assert texts(reader, reader.state(), "skolan") == {"skolan är klar", "skolan invigs"}


def test_a_state_in_hand_outlives_the_next_one(index: Index, make_meeting, store):
    with index.writing():
        store(index.catalog, make_meeting("a", ("skolan byggs",)))
        index.catch_up()
        held = index.state()
        store(index.catalog, make_meeting("a", ("skolan är klar",)))
        index.catch_up()
    assert texts(index, index.state(), "skolan") == {"skolan är klar"}
    assert texts(index, held, "skolan") == {"skolan byggs"}


def test_a_reader_that_finds_nothing_ready_is_told_to_wait(index: Index, reader: Index, make_meeting, store):
    with index.writing():
        store(index.catalog, make_meeting("a"))
        with pytest.raises(IndexBusy, match="being built"):
            reader.state()


def test_what_a_dead_writer_left_undone_is_done_by_the_next_reader(
    index: Index, reader: Index, make_meeting, store
):
    store(index.catalog, make_meeting("a", ("skolan byggs",)))
    assert texts(reader, reader.state(), "skolan") == {"skolan byggs"}


def test_what_was_replaced_is_gone_after_the_next_writing_begins(index: Index, make_meeting, store):
    with index.writing():
        store(index.catalog, make_meeting("a"))
        old = index.catalog.columns().keys.tolist()
        store(index.catalog, make_meeting("a"))
    assert len(index.catalog.records(old)) == 1
    with index.writing():
        assert index.catalog.records(old) == []


def test_an_engine_ahead_of_the_catalog_is_built_again(
    folder: Path, tmp_path: Path, fake_encoder, make_meeting, store
):
    with closing(Index.create(folder, fake_encoder)) as made, made.writing():
        store(made.catalog, make_meeting("a", ("skolan byggs",)))
    shutil.copytree(folder, tmp_path / "backup")
    with closing(Index.open(folder)) as later, later.writing():
        store(later.catalog, make_meeting("b", ("skolan invigs",)))
        later.catch_up()
    for old in folder.glob("catalog.sqlite*"):
        old.unlink()
    for kept in (tmp_path / "backup").glob("catalog.sqlite*"):
        shutil.copy(kept, folder)
    with closing(Index.open(folder)) as restored:
        assert texts(restored, restored.state(), "skolan") == {"skolan byggs"}


def test_search_goes_on_when_the_engine_cannot_be_brought_up_to_date(
    index: Index, reader: Index, make_meeting, store, monkeypatch, caplog: pytest.LogCaptureFixture
):
    with index.writing():
        store(index.catalog, make_meeting("a", ("skolan byggs",)))
        index.catch_up()
    store(index.catalog, make_meeting("b", ("skolan invigs",)))
    (reader.directory / "engine" / "local" / "vectors.faiss.new").mkdir()  # so that it cannot be written
    with caplog.at_level(logging.WARNING):
        assert texts(reader, reader.state(), "skolan") == {"skolan byggs"}
    assert "up to date" in caplog.text
    (reader.directory / "engine" / "local" / "vectors.faiss.new").rmdir()
    monkeypatch.setattr(reader, "_repair_after", 0.0)
    assert texts(reader, reader.state(), "skolan") == {"skolan byggs", "skolan invigs"}


def test_an_engine_that_cannot_be_built_at_all_is_a_storage_failure(index: Index, make_meeting, store):
    store(index.catalog, make_meeting("a"))
    (index.directory / "engine").write_text("in the way")
    with pytest.raises(StorageFailed):
        index.state()


def test_many_threads_get_whole_states_while_one_writes(index: Index, make_meeting, store):
    with index.writing():
        store(index.catalog, make_meeting("a", ("skolan byggs",)))
        index.catch_up()
        stop = threading.Event()
        seen: list[int] = []
        errors: list[Exception] = []

        def read() -> None:
            try:
                while not stop.is_set():
                    state = index.state()
                    texts(index, state, "skolan")
                    seen.append(state.sequence)
            except Exception as error:  # noqa: BLE001 - a thread's error must reach the test
                errors.append(error)

        threads = [threading.Thread(target=read) for _ in range(3)]
        for thread in threads:
            thread.start()
        for number in range(8):
            store(index.catalog, make_meeting("a", (f"skolan byggs {number}",)))
            index.catch_up()
        stop.set()
        for thread in threads:
            thread.join()
    assert errors == []
    assert set(seen) <= set(range(1, 10))
    assert index.state().sequence == 9


_ROOT = Path(__file__).parents[2]

_WRITE = """
import random, sys
from pathlib import Path
from indexer.index import Index
from indexer.passages import passages
from models.records import AgendaItem, Label, Meeting, Mention
from tests.fakes import FakeEncoder

encoder = FakeEncoder()
index = Index.create(Path(sys.argv[1]), encoder)
chance = random.Random(int(sys.argv[2]))
with index.writing():
    for version in range(1, 10_000):
        name = f"m{chance.randrange(6)}"
        items = tuple(
            AgendaItem(f"{name}-{n}", None, str(n), "Skolan", f"version {version} av {name} punkt {n}", 1,
                       mentions=(Mention("av", Label.PERSON, 0, 2, name),))
            for n in range(1 + version % 4)
        )
        meeting = Meeting(name, f"{name}.txt", f"version {version}", items=items)
        cut = [passages(item) for item in items]
        vectors = [encoder.encode_passages([p.text for p in some]) for some in cut]
        index.catalog.put(meeting, name, str(version), cut, vectors)
        print(name, version, flush=True)
        if chance.random() < 0.9:
            index.catch_up()
"""


@pytest.mark.parametrize("seed", range(8))
def test_killing_a_writer_at_any_instant_loses_nothing_and_shows_nothing_half(folder: Path, seed: int):
    chance = random.Random(seed)
    with subprocess.Popen(
        [sys.executable, "-c", _WRITE, str(folder), str(seed)], stdout=subprocess.PIPE, text=True, cwd=_ROOT
    ) as writer:
        assert writer.stdout is not None
        told = [writer.stdout.readline() for _ in range(3 + seed)]
        time.sleep(chance.uniform(0.0, 0.1))  # about half of the kills come while the engine applies
        writer.kill()
        told += writer.stdout.readlines()
    committed = dict(line.split() for line in told if line.endswith("\n"))
    with closing(Index.open(folder)) as index:
        state = index.state()
        assert state.sequence == index.catalog.sequence() >= len(told) - 1
        meetings = {meeting.id: meeting for meeting in index.catalog.meetings()}
        for name, version in committed.items():
            assert int(meetings[name].title.split()[1]) >= int(version)
        for name, meeting in meetings.items():
            version = int(meeting.title.split()[1])
            wanted = [f"version {version} av {name} punkt {n}" for n in range(1 + version % 4)]
            assert [item.text for item in meeting.items] == wanted
            assert all(item.people == (name,) for item in meeting.items)
        everything = {item.text for meeting in meetings.values() for item in meeting.items}
        assert texts(index, state, "skolan") == everything
        with index.writing():
            assert index.state() is state
