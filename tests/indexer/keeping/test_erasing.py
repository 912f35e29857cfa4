"""Erasing, as whoever answers for the index relies on it."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from indexer.catalog import Cause
from indexer.index import RECEIPTS, Index
from indexer.keeping import erasing, receipts
from indexer.keeping.backing import backup, restore
from indexer.keeping.erasing import erase_documents, erase_person, finish
from indexer.keeping.verifying import FINISH, verify
from indexer.keeping.whom import whom
from indexer.registry import Registry
from models.records import AgendaItem, Attendance, Label, Meeting, Mention
from models.swedish.identity import MASK
from tests.fakes import FakeEncoder
from tests.indexer.keeping.conftest import BOARD, LATER, document, erase_linnea, erase_mars, holding


def everything(meeting: Meeting) -> str:
    return repr(meeting).casefold()


def segments(folder: Path) -> set[Path]:
    """The files of tantivy that hold words."""
    return {path for path in (folder / "engine").rglob("words/*") if path.suffix not in {".json", ".lock"}}


def test_of_an_erased_document_no_byte_is_left_in_the_folder(filled: Index, load):
    filled.state()
    folder = filled.directory
    found = holding(folder, "Zebraberget")
    assert any(name.startswith("catalog.sqlite") for name in found)
    words = segments(folder)
    assert any(path.suffix == ".term" for path in words)
    erase_mars(filled, load)
    # tantivy writes its dictionaries packed, so that no word stands in them in clear: none of its files may be left.
    assert words.isdisjoint(segments(folder))
    for word in ("Zebraberget", "Gripenhjelm", "budget", "mars.txt"):
        assert holding(folder, word) == set(), word
    assert holding(folder, "skolskjuts") != set()
    assert verify(folder) == []


def test_search_vocabulary_and_people_no_longer_know_it(filled: Index, load):
    with closing(Index.open(filled.directory)) as served:
        assert "zebraberget" in served.state().engine.vocabulary()
        erase_mars(filled, load)
        state = served.state()
        assert "zebraberget" not in state.engine.vocabulary()
        assert [person.name for person in state.registry.people] == ["Karin Tallmark"]
        assert state.columns.keys.size == state.engine.inventory().items.size == 1
    assert [meeting.source for meeting in filled.catalog.meetings()] == ["arkiv/maj.txt"]


def test_a_namesake_on_the_same_list_stays_and_stays_when_read_again(
    index: Index, load, take_up, archive: Path
):
    told = LATER.replace("Karin Tallmark, Hjo", "Anna Ek (M)\nAnna Ek (C)")
    (archive / "maj.txt").write_text(told)
    take_up()
    people = Registry.of(index.catalog).people
    of_m = next(person for person in people if any(tie.sighting.party == "M" for tie in person.ties))
    with index.writing():
        erase_person(index, whom(index.catalog, of_m.id), load)
    for again in ("", "\nRättat exemplar.\n"):
        (archive / "maj.txt").write_text(told + again)
        take_up()
        (meeting,) = (m for m in index.catalog.meetings() if m.source == "arkiv/maj.txt")
        assert [(row.name, row.party) for row in meeting.attendance] == [("Anna Ek", "C")]


def test_the_next_indexing_passes_it_over_and_says_so_until_it_is_forgotten(filled: Index, load, take_up):
    gone = document(filled, "mars")
    erase_mars(filled, load)
    report = take_up()
    assert (report.meetings, report.unread) == (0, ())
    (passed,) = report.erased
    assert passed.source == "arkiv/mars.txt"
    assert "erased" in passed.reason
    assert "--forget" in passed.reason
    filled.catalog.erasures.forget(filled.catalog.erasures.of(gone.id, gone.digest))
    assert take_up().meetings == 1


@pytest.mark.parametrize("how", ["changed", "copied elsewhere"])
def test_neither_a_changed_file_nor_a_copy_brings_it_back(
    filled: Index, load, take_up, archive: Path, how: str
):
    erase_mars(filled, load)
    if how == "changed":
        (archive / "mars.txt").write_text(BOARD + "Tillägg.")
    else:
        (archive / "kopia.txt").write_text(BOARD)
        (archive / "mars.txt").unlink()
    assert len(take_up().erased) == 1
    assert filled.catalog.counts().meetings == 1


def test_every_copy_of_a_file_goes_with_it(filled: Index, load, take_up, archive: Path):
    (archive / "kopia.txt").write_text(BOARD)
    take_up()
    assert len(erase_mars(filled, load).documents) == 2
    assert holding(filled.directory, "Zebraberget") == set()


def test_what_was_moved_and_then_erased_does_not_come_back_when_it_changes(
    filled: Index, load, take_up, archive: Path
):
    (archive / "mars.txt").rename(archive / "april.txt")
    take_up()
    with filled.writing():
        erase_documents(filled, [document(filled, "april")], load)
    (archive / "april.txt").write_text(BOARD + "Tillägg.")
    assert len(take_up().erased) == 1


def test_the_receipt_tells_what_went_what_is_left_and_names_nobody(filled: Index, load, tmp_path: Path):
    kept, _ = backup(filled.directory, tmp_path / "b.zip")
    mars = document(filled, "mars")
    receipt = erase_mars(filled, load)
    assert receipt.documents == (mars.id,)
    assert (receipt.counts["meetings"], receipt.counts["items"], receipt.counts["attendance"]) == (1, 2, 2)
    assert [(copy.of, copy.there) for copy in receipt.backups] == [(str(kept), True)]
    assert [(copy.of, copy.there) for copy in receipt.originals] == [(mars.id, True)]
    assert receipt.before.sequence < receipt.after.sequence == filled.catalog.sequence()
    (path,) = (filled.directory / RECEIPTS).iterdir()
    told = json.loads(path.read_text())
    assert told["checksum"] == receipts.checksum(told)
    assert "mars" not in path.read_text()


def test_mirrors_are_told_that_the_document_is_gone(filled: Index, load):
    mars = document(filled, "mars")
    erase_mars(filled, load)
    with closing(sqlite3.connect(filled.directory / "catalog.sqlite")) as connection:
        assert connection.execute("SELECT id FROM removals").fetchall() == [(mars.id,)]


def test_an_erased_person_is_nowhere_and_everybody_else_is_where_they_were(filled: Index, load):
    receipt = erase_linnea(filled, load)
    for word in ("Gripenhjelm", "Linnéa"):
        assert holding(filled.directory, word) == set(), word
    assert all(
        word not in everything(m) for m in filled.catalog.meetings() for word in ("gripenhjelm", "linnéa")
    )
    assert [person.name for person in Registry.of(filled.catalog).people] == ["Karin Tallmark"]
    assert "gripenhjelm" not in filled.state().engine.vocabulary()
    assert verify(filled.directory) == []
    assert (receipt.counts["meetings"], receipt.counts["attendance"]) == (1, 1)
    assert receipt.cause is Cause.PERSON


def test_texts_keep_their_length_so_that_what_is_quoted_stays_true(filled: Index, load):
    before = {item.id: item for m in filled.catalog.meetings() for item in m.items}
    erase_linnea(filled, load)
    after = [item for m in filled.catalog.meetings() for item in m.items]
    assert {item.id for item in after} == set(before)
    for item in after:
        assert (len(item.title), len(item.text)) == (len(before[item.id].title), len(before[item.id].text))
        for decision in item.decisions:
            assert (
                decision.text
                == (item.title if decision.in_title else item.text)[decision.start : decision.end]
            )
        for mention in item.mentions:
            assert (item.title if mention.in_title else item.text)[
                mention.start : mention.end
            ] == mention.text
    assert any(MASK in item.title for item in after)
    assert any("Karin Tallmark tackar" in item.text for item in after)


def test_only_what_changes_is_encoded_and_old_vectors_are_gone(filled: Index, fake_encoder):
    texts: list[str] = []

    class Counting(FakeEncoder):
        def encode_passages(self, some):
            texts.extend(some)
            return super().encode_passages(some)

    with filled.writing():
        erase_person(filled, whom(filled.catalog, "Linnéa Gripenhjelm"), Counting)
    assert texts
    assert all(MASK in text or "Budget" in text for text in texts)
    stored = filled.catalog.erasures.stored(document(filled, "mars").id)
    for passages, vectors in zip(stored.passages, stored.vectors, strict=True):
        assert (vectors == fake_encoder.encode_passages([passage.text for passage in passages])).all()


def test_a_changed_file_of_the_meeting_is_masked_again(filled: Index, load, take_up, archive: Path):
    erase_linnea(filled, load)
    (archive / "mars.txt").write_text(
        BOARD.replace("1. Budget", "1. Ny budget") + "\nGripenhjelm avslutar.\n"
    )
    assert take_up().meetings == 1
    (mars,) = (m for m in filled.catalog.meetings() if m.source == "arkiv/mars.txt")
    assert mars.items[0].title == "Ny budget"
    assert "gripenhjelm" not in everything(mars)
    assert [row.name for row in mars.attendance] == ["Karin Tallmark"]


def test_the_same_name_in_another_meeting_of_somebody_else_stands(
    filled: Index, load, take_up, archive: Path
):
    """Anna Andersson of Götene is erased, she of Hjo is not."""
    for name, home in (("götene", "Götene"), ("hjo", "Hjo")):
        (archive / f"{name}.txt").write_text(
            LATER.replace("Karin Tallmark", "Anna Andersson")
            .replace("Hjo", home)
            .replace("Skolnätverket", home)
        )
    take_up()
    with filled.writing():
        erase_person(filled, whom(filled.catalog, "anna-andersson-gotene"), load)
    told = {m.source: everything(m) for m in filled.catalog.meetings()}
    assert "anna andersson" not in told["arkiv/götene.txt"]
    assert "anna andersson berättade" in told["arkiv/hjo.txt"]
    people = [(p.name, [m.value for m in p.municipalities]) for p in Registry.of(filled.catalog).people]
    assert ("Anna Andersson", ["Hjo"]) in people


def test_of_two_of_a_name_in_one_list_only_the_row_of_the_one_goes(filled: Index, load, store):
    text = "Anna Andersson berättade om skolskjuts."
    rows = tuple(Attendance("Anna Andersson", home) for home in ("Hjo", "Götene"))
    item = AgendaItem(
        "t-1", None, "1", "Skjuts", text, 1, mentions=(Mention(text[:14], Label.PERSON, 0, 14, text[:14]),)
    )
    with filled.writing():
        store(filled.catalog, Meeting("t", "två.txt", "Protokoll", items=(item,), attendance=rows))
        filled.catch_up()
    found = whom(filled.catalog, "anna-andersson-gotene")
    assert found.uncertain == 1
    with filled.writing():
        receipt = erase_person(filled, found, load)
    assert receipt.uncertain == 1
    meeting = filled.catalog.meeting("t")
    assert [(row.name, row.municipality) for row in meeting.attendance] == [("Anna Andersson", "Hjo")]
    assert "Anna" not in meeting.items[0].text


@pytest.mark.parametrize("what", ["document", "person"])
@pytest.mark.parametrize("step", ["_remove", "_rewrite", "wipe"])
def test_what_is_broken_off_is_finished_later(
    filled: Index, load, monkeypatch: pytest.MonkeyPatch, what: str, step: str
):
    erase = erase_mars if what == "document" else erase_linnea

    def die(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(erasing, step, die)
        if (what, step) == ("document", "_rewrite"):
            erase(filled, load)
        else:
            with pytest.raises(KeyboardInterrupt):
                erase(filled, load)
            assert FINISH in {finding.remedy for finding in verify(filled.directory)}
    with filled.writing():
        finish(filled, load)
        assert finish(filled, load) is None
    assert holding(filled.directory, "Gripenhjelm") == set()
    assert verify(filled.directory) == []


def test_indexing_finishes_what_was_broken_off(filled: Index, load, take_up, monkeypatch: pytest.MonkeyPatch):
    def die(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(erasing, "wipe", die)
        with pytest.raises(KeyboardInterrupt):
            erase_mars(filled, load)
    take_up()
    assert holding(filled.directory, "Zebraberget") == set()
    assert filled.catalog.erasures.pending() == []


@pytest.mark.parametrize("erase", [erase_mars, erase_linnea])
def test_what_a_restored_backup_brings_back_is_erased_again(filled: Index, load, tmp_path: Path, erase):
    kept, _ = backup(filled.directory, tmp_path / "b.zip")
    erase(filled, load)
    filled.close()
    restore(kept, filled.directory, force=True)
    with closing(Index.open(filled.directory)) as index, index.writing():
        assert finish(index, load) is not None
    assert holding(filled.directory, "Gripenhjelm") == set()
    assert verify(filled.directory) == []


def test_who_reads_meanwhile_is_answered(filled: Index, load):
    with closing(Index.open(filled.directory)) as served:
        before = served.state()
        with filled.writing():
            erase_documents(filled, [document(filled, "mars")], load)
            assert served.state().sequence >= before.sequence
        assert served.state().columns.keys.size == 1
