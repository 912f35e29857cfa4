"""What was erased is gone from everything that the index keeps, and stays so: uploads, other files, lost catalogs."""

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from indexer.catalog import Cause
from indexer.index import MEMORY, UPLOADS, Index
from indexer.keeping import remembering
from indexer.keeping.backing import backup, restore
from indexer.keeping.erasing import erase_documents, erase_person, finish
from indexer.keeping.verifying import FINISH, verify
from indexer.keeping.whom import whom
from models.records import Doubt, Meeting
from models.swedish.identity import MASK
from tests.indexer.keeping.conftest import BOARD, document, erase_linnea, holding


def everything(meeting: Meeting) -> str:
    return repr(meeting).casefold()


def uploaded(index: Index, name: str = "mars.txt") -> Path:
    """The minutes of March as they lie where somebody has uploaded them."""
    place = index.directory.resolve() / UPLOADS / "abc" / name
    place.parent.mkdir(parents=True)
    place.write_text(BOARD)
    index.catalog.move(document(index, "mars").id, name, str(place))
    return place


def test_an_uploaded_file_is_deleted_and_others_are_left(filled: Index, load, archive: Path):
    mars = document(filled, "mars")
    place = uploaded(filled)
    with filled.writing():
        receipt = erase_documents(filled, [filled.catalog.document(mars.id)], load)
    assert receipt.uploads_deleted == 1
    assert not place.exists()
    assert receipt.originals == ()
    assert (archive / "mars.txt").exists()


@pytest.mark.parametrize("name", ["mars.txt", "Möte med Linnéa Gripenhjelm.txt"])
def test_of_an_upload_that_names_an_erased_person_the_meeting_alone_stays(filled: Index, load, name: str):
    mars = document(filled, "mars")
    place = uploaded(filled, name)
    receipt = erase_linnea(filled, load)
    assert not place.parent.exists()
    assert (receipt.uploads_deleted, receipt.originals, receipt.named_by_path) == (1, (), ())
    for word in ("Gripenhjelm", "Linnéa"):
        assert holding(filled.directory, word) == set(), word
    told = filled.catalog.document(mars.id)
    assert Path(told.path).parent == place.parent
    assert MASK * 5 in told.path or name == "mars.txt"
    assert filled.catalog.meeting(mars.id).source == told.source == Path(told.path).name
    assert verify(filled.directory) == []


def test_an_upload_goes_though_the_index_lay_elsewhere_when_it_came(filled: Index, load, tmp_path: Path):
    place = uploaded(filled)
    filled.close()
    elsewhere = filled.directory.rename(tmp_path / "elsewhere")
    with closing(Index.open(elsewhere)) as index:
        assert erase_linnea(index, load).uploads_deleted == 1
    assert holding(elsewhere, "Gripenhjelm") == set()
    assert not (elsewhere / UPLOADS / place.parent.name).exists()


def test_a_folder_of_somebody_else_is_no_upload_whatever_it_is_called(filled: Index, load, tmp_path: Path):
    place = tmp_path / UPLOADS / "abc" / "mars.txt"
    place.parent.mkdir(parents=True)
    place.write_text(BOARD)
    filled.catalog.move(document(filled, "mars").id, "mars.txt", str(place.resolve()))
    receipt = erase_linnea(filled, load)
    assert (receipt.uploads_deleted, len(receipt.originals)) == (0, 1)
    assert place.exists()


def test_a_meeting_says_that_somebody_was_taken_out_also_when_it_is_read_again(
    filled: Index, load, take_up, archive: Path
):
    mars, maj = document(filled, "mars").id, document(filled, "maj").id
    erase_linnea(filled, load)
    assert Doubt.PERSON_ERASED in filled.catalog.meeting(mars).doubts
    assert Doubt.PERSON_ERASED not in filled.catalog.meeting(maj).doubts
    (archive / "mars.txt").write_text(BOARD + "Tillägg.")
    take_up()
    assert Doubt.PERSON_ERASED in filled.catalog.meeting(mars).doubts
    (archive / "mars.txt").write_text(
        BOARD.replace("Linnéa Gripenhjelm", "Karin Tallmark").replace("Gripenhjelms", "Ett")
    )
    take_up()
    assert Doubt.PERSON_ERASED not in filled.catalog.meeting(mars).doubts


def test_another_file_of_the_same_meeting_does_not_bring_the_person_back(
    filled: Index, load, take_up, archive: Path
):
    erase_linnea(filled, load)
    (archive / "rättad.txt").write_text(BOARD.replace("anta budgeten", "avslå budgeten"))
    (archive / "juni.txt").write_text(BOARD.replace("2024-03-14", "2024-06-13"))
    take_up()
    told = {m.source: m for m in filled.catalog.meetings()}
    assert "gripenhjelm" not in everything(told["arkiv/rättad.txt"])
    assert Doubt.PERSON_ERASED in told["arkiv/rättad.txt"].doubts
    assert "gripenhjelm" in everything(told["arkiv/juni.txt"])  # of another day: it could be somebody else
    # It is known by its path now, whatever it will tell.
    (archive / "rättad.txt").write_text(BOARD.replace("2024-03-14", "2024-03-15"))
    take_up()
    assert "gripenhjelm" not in everything(filled.catalog.meeting(document(filled, "rättad").id))
    assert filled.catalog.erasures.pending() == []


def test_a_file_that_can_no_longer_be_read_does_not_name_the_person_by_its_own_name(
    filled: Index, load, take_up, archive: Path
):
    file = (archive / "mars.txt").rename(archive / "Linnéa Gripenhjelm.txt")
    take_up()
    erase_linnea(filled, load)
    file.write_bytes(b"")
    assert len(take_up().unread) == 1
    assert all("Gripenhjelm" not in unread.source for unread in filled.catalog.unread())


def test_a_receipt_knows_a_file_whose_path_is_told_otherwise_than_it_is(
    filled: Index, load, take_up, archive: Path
):
    file = (archive / "mars.txt").rename(archive / "mars 850101-1236.txt")
    take_up()
    receipt = erase_linnea(filled, load)
    assert [copy.there for copy in receipt.originals] == [True]
    file.unlink()
    mars = next(d for d in filled.catalog.documents() if MASK in d.path)
    with filled.writing():
        assert [c.there for c in erase_documents(filled, [mars], load).originals] == [False]


@pytest.mark.parametrize("damage", ["lost", "within", "no database"])
def test_where_the_catalog_is_lost_too_what_was_erased_since_the_backup_is_erased_again(
    filled: Index, load, tmp_path: Path, damage: str
):
    kept, _ = backup(filled.directory, tmp_path / "b.zip")
    erase_linnea(filled, load)
    with filled.writing():
        erase_documents(filled, [document(filled, "maj")], load)
    filled.close()
    catalog = filled.directory / "catalog.sqlite"
    whole = catalog.read_bytes()
    for beside in filled.directory.glob("catalog.sqlite-*"):
        beside.unlink()
    catalog.write_bytes(
        b"nothing " * 900 if damage == "no database" else whole[:8192] + b"\xff" * (len(whole) - 8192)
    )
    if damage == "lost":
        catalog.unlink()
    _, known = restore(kept, filled.directory, force=True)
    assert known
    with closing(Index.open(filled.directory)) as index, index.writing():
        assert finish(index, load) is not None
    for word in ("Gripenhjelm", "skolskjuts"):
        assert holding(filled.directory, word) == set(), word
    assert verify(filled.directory) == []


def test_in_an_empty_folder_what_was_erased_is_known_from_a_file_or_said_to_be_unknown(
    filled: Index, load, tmp_path: Path
):
    kept, _ = backup(filled.directory, tmp_path / "b.zip")
    erase_linnea(filled, load)
    assert not restore(kept, tmp_path / "unknown")[1]
    assert restore(kept, tmp_path / "known", erasures=filled.directory / MEMORY)[1]
    with closing(Index.open(tmp_path / "known")) as index, index.writing():
        assert finish(index, load) is not None
    assert holding(tmp_path / "known", "Gripenhjelm") == set()


_ERASING = """
import sys
from pathlib import Path
from indexer.index import Index
from indexer.keeping.erasing import erase_person
from indexer.keeping.whom import whom
from tests.fakes import FakeEncoder
index = Index.open(Path(sys.argv[1]))
with index.writing():
    found = whom(index.catalog, "Linnéa Gripenhjelm")
    print("now", flush=True)
    erase_person(index, found, FakeEncoder)
"""


@pytest.mark.parametrize("after", [0.0, 0.01, 0.03, 0.06, 0.1])
def test_whenever_it_is_killed_finishing_leaves_no_trace(filled: Index, load, after: float):
    uploaded(filled, "Linnéa Gripenhjelm.txt")
    root = str(Path(__file__).parents[3])
    with subprocess.Popen(
        [sys.executable, "-c", _ERASING, str(filled.directory)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": root},
    ) as process:
        assert process.stdout.readline() == b"now\n"
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
    pending = bool(filled.catalog.erasures.pending())
    assert (FINISH in {finding.remedy for finding in verify(filled.directory)}) == pending
    with filled.writing():
        if not filled.catalog.erasures.all():  # it had not begun
            erase_person(filled, whom(filled.catalog, "Linnéa Gripenhjelm"), load)
        finish(filled, load)
    for word in ("Gripenhjelm", "Linnéa"):
        assert holding(filled.directory, word) == set(), word
    assert remembering.names(filled.catalog.erasures.all()).names("Linnéa Gripenhjelm")
    assert verify(filled.directory) == []


def stray(index: Index) -> Path:
    place = index.directory / UPLOADS / "bcd" / "mars.txt"
    place.parent.mkdir(parents=True)
    place.write_text(BOARD)
    return place


def test_an_upload_that_no_document_names_goes_with_an_erasure_but_not_with_age(filled: Index, load):
    place = stray(filled)
    with filled.writing():
        erase_documents(filled, [document(filled, "maj")], load, Cause.RETENTION)
    assert place.exists()
    assert erase_linnea(filled, load).uploads_deleted == 1
    assert holding(filled.directory, "Gripenhjelm") == set()
    place = stray(filled)
    with filled.writing():
        erase_documents(filled, [document(filled, "mars")], load)
    assert not place.parent.exists()


def test_what_came_after_a_backup_stays_though_an_erasure_is_done_again(filled: Index, load, tmp_path: Path):
    kept, _ = backup(filled.directory, tmp_path / "b.zip")
    with filled.writing():
        erase_documents(filled, [document(filled, "maj")], load)
    later = stray(filled)
    restore(kept, filled.directory, force=True)
    with closing(Index.open(filled.directory)) as index, index.writing():
        assert finish(index, load) is not None
    assert later.exists()


def test_in_a_moved_index_what_is_left_of_an_upload_is_its_place(filled: Index, load, tmp_path: Path):
    uploaded(filled, "Linnéa Gripenhjelm.txt")
    filled.close()
    with closing(Index.open(filled.directory.rename(tmp_path / "elsewhere"))) as index:
        assert erase_linnea(index, load).uploads_deleted == 1
        told = next(d for d in index.catalog.documents() if MASK in d.path)
        with index.writing():
            receipt = erase_documents(index, [told], load)
        assert (receipt.uploads_deleted, receipt.originals) == (0, ())
