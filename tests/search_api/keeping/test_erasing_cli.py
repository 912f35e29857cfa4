"""Erasing and retention as someone at a terminal meets them."""

import json
import shutil
from pathlib import Path

import pytest

from indexer.registry import Registry
from models.errors import BadRequest, NotFound
from models.records import Person


@pytest.fixture
def tell(tmp_path: Path, index_folder: Path, run, monkeypatch: pytest.MonkeyPatch, fake_encoder):
    """Runs a command over a copy of the index of three meetings."""
    shutil.copytree(index_folder, tmp_path / "kept")
    monkeypatch.setattr("models.encoder.load_encoder", lambda *_: fake_encoder)
    return lambda *arguments: run(*arguments, "--index", str(tmp_path / "kept"))


def test_a_document_is_erased_with_a_receipt(tell, tmp_path: Path) -> None:
    tell("backup", str(tmp_path / "b.zip"))
    done = tell("erase", "protokoll/natverk.txt", "--yes", "--json")
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert told["receipt"]["documents"] == ["m2"]
    assert [copy["of"] for copy in told["receipt"]["backups"]] == [str(tmp_path / "b.zip")]
    assert told["originals_lie_at"] == {"m2": "/arkiv/m2.txt"}
    assert len(tell("export").stdout.splitlines()) == 2
    assert "m2" not in tell("export").stdout
    assert tell("verify").exit_code == 0
    (kept,) = (tmp_path / "kept" / "receipts").iterdir()
    assert json.loads(kept.read_text()) == told["receipt"]
    assert tell("erase", "m2", "--yes").exit_code == NotFound.exit_code


def test_the_readable_receipt_names_backups_and_originals(tell, tmp_path: Path) -> None:
    tell("backup", str(tmp_path / "b.zip"))
    (tmp_path / "b.zip").unlink()
    told = tell("erase", "m1", "--yes").stdout
    assert f"held it, and is gone: {tmp_path / 'b.zip'}" in told
    assert "/arkiv/m1.txt" in told
    assert "Checksum" in told


def test_a_person_is_erased_from_texts_lists_and_questions(tell) -> None:
    assert "Gripenhjelm" in tell("export").stdout
    done = tell("erase", "--person", "linnea gripenhjelm", "--yes")
    assert done.exit_code == 0, done.output
    assert "Gripenhjelm" not in tell("export").stdout
    assert "Gripenhjelm" not in tell("people").stdout
    assert "Tranströmer" in tell("people").stdout
    assert "Gripenhjelm" not in done.stdout
    assert tell("verify").exit_code == 0


@pytest.mark.parametrize(
    "arguments",
    [("erase", "m1"), ("erase", "--person", "Linnéa Gripenhjelm"), ("retain", "--older-than", "1d")],
)
def test_nothing_is_done_without_a_yes(tell, arguments) -> None:
    before = tell("export").stdout
    done = tell(*arguments)
    assert done.exit_code == 1
    assert tell("export").stdout == before


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        (("erase",), BadRequest),
        (("erase", "m1", "--finish"), BadRequest),
        (("erase", "--forget"), BadRequest),
        (("erase", "nobody", "--yes"), NotFound),
        (("erase", "--person", "Nils Nemo", "--yes"), NotFound),
        (("erase", "--person", " ", "--yes"), BadRequest),
        (("erase", "--forget", "m1"), NotFound),
        (("retain", "--older-than", "ages"), BadRequest),
        (("retain", "--older-than", "1y", "--off"), BadRequest),
    ],
)
def test_errors_are_one_line_and_change_nothing(tell, arguments, kind) -> None:
    before = tell("export").stdout
    done = tell(*arguments)
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (kind.exit_code, "", 1)
    assert tell("export").stdout == before


def test_with_nothing_to_finish_that_is_told(tell) -> None:
    assert tell("erase", "--finish").stdout == "There is nothing to finish.\n"


def test_what_is_forgotten_may_be_read_again(tell) -> None:
    tell("erase", "m1", "--yes")
    assert tell("erase", "--forget", "m1").exit_code == 0
    assert tell("erase", "--forget", "m1").exit_code == NotFound.exit_code


def test_retention_is_tried_told_kept_and_ended(tell) -> None:
    assert tell("retain").stdout == "Meetings are kept for ever.\n"
    tried = tell("retain", "--older-than", "1d", "--dry-run")
    assert "2 are older" in tried.stdout
    assert "without a date, kept: protokoll/odaterat.txt" in tried.stderr
    assert len(tell("export").stdout.splitlines()) == 3
    assert tell("retain").stdout == "Meetings are kept for ever.\n"
    done = tell("retain", "--older-than", "1d", "--yes")
    assert done.exit_code == 0, done.output
    assert len(tell("export").stdout.splitlines()) == 1
    assert "kept for 1d" in tell("retain").stdout
    assert tell("retain", "--off").stdout == "Meetings are kept for ever.\n"
    assert tell("verify").exit_code == 0


def test_a_restored_backup_loses_again_what_was_erased_since(tell, tmp_path: Path) -> None:
    tell("backup", str(tmp_path / "b.zip"))
    tell("erase", "m2", "--yes")
    tell("erase", "--person", "Linnéa Gripenhjelm", "--yes")
    done = tell("restore", str(tmp_path / "b.zip"), "--force")
    assert done.exit_code == 0, done.output
    assert "erased again" in done.stdout
    told = tell("export").stdout
    assert len(told.splitlines()) == 2
    assert "Gripenhjelm" not in told
    assert tell("verify").exit_code == 0


def test_in_an_empty_folder_it_is_said_that_what_was_erased_is_not_known(tell, run, tmp_path: Path) -> None:
    tell("backup", str(tmp_path / "b.zip"))
    tell("erase", "--person", "Linnéa Gripenhjelm", "--yes")
    unknown = run("restore", str(tmp_path / "b.zip"), "--index", str(tmp_path / "unknown"))
    assert unknown.exit_code == 0
    (line,) = unknown.stderr.splitlines()
    assert "not known" in line
    assert "--erasures" in line
    given = ("--erasures", str(tmp_path / "kept" / "erasures.json"))
    known = run("restore", str(tmp_path / "b.zip"), "--index", str(tmp_path / "known"), *given)
    assert (known.exit_code, known.stderr) == (0, "")
    assert "erased again" in known.stdout
    assert "Gripenhjelm" not in run("export", "--index", str(tmp_path / "known")).stdout


def test_what_may_be_read_again_is_not_erased_by_restoring(tell, tmp_path: Path) -> None:
    tell("backup", str(tmp_path / "b.zip"))
    tell("erase", "m1", "--yes")
    tell("erase", "--forget", "m1")
    (tmp_path / "kept" / "catalog.sqlite").write_bytes(b"nothing " * 900)
    done = tell("restore", str(tmp_path / "b.zip"), "--force")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "erased again" not in done.stdout
    assert len(tell("export").stdout.splitlines()) == 3


def test_collections_that_were_not_asked_are_named(tell, tmp_path: Path, monkeypatch) -> None:
    shutil.copytree(tmp_path / "kept", tmp_path / "skola")
    monkeypatch.setenv("PARAGRAF_INDEX", str(tmp_path / "index"))
    monkeypatch.setenv("PARAGRAF_COLLECTIONS", f"kept={tmp_path / 'kept'},skola={tmp_path / 'skola'}")
    done = tell("erase", "--person", "Linnéa Gripenhjelm", "--yes")
    assert f"Not asked, an index of its own: skola, with --index {tmp_path / 'skola'}" in done.stdout
    assert "own: kept" not in done.stdout
    told = json.loads(tell("erase", "m2", "--yes", "--json").stdout)
    assert told["not_asked"] == {"main": str(tmp_path / "index"), "skola": str(tmp_path / "skola")}


def test_of_several_people_each_is_told_and_none_is_erased(tell, monkeypatch: pytest.MonkeyPatch) -> None:
    two = (Person("siv-ek-hjo", "Siv Ek"), Person("siv-ek-skara", "Siv Ek"))
    monkeypatch.setattr(Registry, "called", lambda *_: two)
    before = tell("export").stdout
    done = tell("erase", "--person", "Siv Ek", "--yes")
    assert (done.exit_code, done.stdout) == (BadRequest.exit_code, "")
    assert "siv-ek-hjo" in done.stderr
    assert "siv-ek-skara" in done.stderr
    assert tell("export").stdout == before


def test_uploads_that_no_document_names_are_told_before_they_go(tell, tmp_path: Path) -> None:
    stray = tmp_path / "kept" / "uploads" / "abc" / "okänd.txt"
    stray.parent.mkdir(parents=True)
    stray.write_text("Protokoll")
    asked = tell("erase", "m1")
    assert "1 uploaded files that no document names" in asked.stderr
    assert stray.exists()
    assert "Uploaded files deleted: 1." in tell("erase", "m1", "--yes").stdout
    assert not stray.exists()
