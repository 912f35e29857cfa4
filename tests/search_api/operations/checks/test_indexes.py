"""The index, as the doctor looks at it: each check tells when it is broken."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from indexer.catalog import Cause, Erasure
from indexer.index import Index
from indexer.lock import locked
from models.errors import NotAnIndex
from models.records import Meeting
from search_api.operations.checks import indexes
from search_api.operations.checks.finding import Verdict
from search_api.settings import Settings
from tests.fakes import FakeEncoder

SETTINGS = Settings()
DAY = 86400


@pytest.fixture(autouse=True)
def _encoder(monkeypatch: pytest.MonkeyPatch, fake_encoder: FakeEncoder) -> None:
    monkeypatch.setattr(indexes, "load_encoder", lambda *_: fake_encoder)


@pytest.fixture
def index(index_folder: Path) -> Iterator[Index]:
    index = Index.open(index_folder)
    yield index
    index.close()


def test_what_it_holds(index: Index) -> None:
    found = indexes.contents(index, SETTINGS)
    assert (found.verdict, found.told.startswith("3 meetings with 8 items")) == (Verdict.OK, True)


def test_one_that_holds_nothing(tmp_path: Path, fake_encoder: FakeEncoder) -> None:
    index = Index.create(tmp_path / "new", fake_encoder)
    found = indexes.contents(index, SETTINGS)
    index.close()
    assert (found.verdict, "paragraf index" in found.remedy) == (Verdict.WARNING, True)


def test_search_files_that_are_behind(index: Index, index_folder: Path) -> None:
    index.state()
    with locked(index_folder / "lock", 0):  # a writer has put something, and not caught up yet
        index.catalog.put(Meeting("m9", "nytt.txt", "Nytt"), "/arkiv/nytt.txt", "m9", [], [])
        found = indexes.contents(index, SETTINGS)
    assert (found.verdict, "paragraf repair" in found.remedy) == (Verdict.WARNING, True)


def test_another_encoder(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    assert indexes.fit(index, SETTINGS).verdict is Verdict.OK

    class Another(FakeEncoder):
        name = "another"

    monkeypatch.setattr(indexes, "load_encoder", lambda *_: Another())
    found = indexes.fit(index, SETTINGS)
    assert (found.verdict, "fake" in found.remedy) == (Verdict.WRONG, True)


def test_a_writer_at_work(index: Index, index_folder: Path) -> None:
    assert indexes.lock(index, SETTINGS).verdict is Verdict.OK
    with locked(index_folder / "lock", 0):
        assert indexes.lock(index, SETTINGS).verdict is Verdict.WARNING


def test_room(index: Index) -> None:
    assert indexes.room(index, SETTINGS).told.endswith("MB")
    assert indexes.of_room(free=10**11, size=10**9).verdict is Verdict.OK
    assert indexes.of_room(free=10**9, size=10**9).verdict is Verdict.WARNING
    found = indexes.of_room(free=10**8, size=10**6)
    assert (found.verdict, "Free some space" in found.remedy) == (Verdict.WRONG, True)


def test_an_index_that_everybody_may_read(index: Index, index_folder: Path) -> None:
    index_folder.chmod(0o750)
    assert indexes.rights(index, SETTINGS).verdict is Verdict.OK
    index_folder.chmod(0o755)
    found = indexes.rights(index, SETTINGS)
    assert (found.verdict, found.remedy) == (Verdict.WARNING, f"Run: chmod 750 {index_folder}")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
@pytest.mark.parametrize("given", ["lock", "*"])
def test_files_of_another_user(index: Index, index_folder: Path, given: str) -> None:
    index_folder.chmod(0o750)
    for path in index_folder.rglob(given):
        os.chown(path, 12345, -1)
    found = indexes.rights(index, SETTINGS)
    assert (found.verdict, "chown -R" in found.remedy) == (Verdict.WARNING, True)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_files_that_may_not_be_written_to(index: Index, index_folder: Path) -> None:
    (index_folder / "lock").chmod(0o400)
    found = indexes.rights(index, SETTINGS)
    assert (found.verdict, "lock" in found.told) == (Verdict.WARNING, True)


def test_youth(index: Index, index_folder: Path) -> None:
    assert indexes.youth(index, SETTINGS).told == "last written to 0 hours ago"
    for path in index_folder.glob("catalog.sqlite*"):
        os.utime(path, (1e9, 1e9))
    assert indexes.youth(index, SETTINGS).verdict is Verdict.WARNING


def test_age() -> None:
    assert indexes.of_age(59 * DAY).verdict is Verdict.OK
    assert indexes.of_age(62 * DAY).verdict is Verdict.WARNING
    found = indexes.of_age(-3600)
    assert (found.verdict, "NTP" in found.remedy) == (Verdict.WRONG, True)


def test_files_that_could_not_be_read(index: Index, tmp_path: Path, fake_encoder: FakeEncoder) -> None:
    found = indexes.unread(index, SETTINGS)
    assert found.verdict is Verdict.WARNING
    assert "protokoll/skannat.pdf: files with .pdf are not read" in found.told
    new = Index.create(tmp_path / "new", fake_encoder)
    assert indexes.unread(new, SETTINGS).verdict is Verdict.OK
    new.close()


def test_it_says_how_to_compare_all_parts(index: Index, index_folder: Path) -> None:
    assert f"paragraf verify --index {index_folder}" in indexes.wholeness(index, SETTINGS).told


def test_one_that_cannot_be_opened() -> None:
    found = indexes.closed(Path("index"), NotAnIndex("It is of another version", "Migrate it."))
    assert (found.verdict, found.told) == (Verdict.WRONG, "index: It is of another version")


def test_an_erasure_that_was_broken_off(index: Index) -> None:
    assert indexes.erasures(index, SETTINGS).verdict is Verdict.OK
    index.catalog.erasures.note([Erasure(Cause.DOCUMENT, "2026-11-22T10:00:00+00:00", "m1")])
    found = indexes.erasures(index, SETTINGS)
    assert (found.verdict, "2026-11-22" in found.told) == (Verdict.WRONG, True)
    assert "paragraf erase --finish" in found.remedy


def test_uploads_of_no_document(index: Index) -> None:
    assert indexes.strays(index, SETTINGS).verdict is Verdict.OK
    (index.directory / "uploads" / "abc").mkdir(parents=True)
    (index.directory / "uploads" / "abc" / "a.txt").write_text("Protokoll")
    found = indexes.strays(index, SETTINGS)
    assert (found.verdict, found.told.startswith("1 uploaded files")) == (Verdict.WARNING, True)
