import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from indexer import pipeline
from indexer.index import Index
from indexer.pipeline import Report, index_paths
from indexer.reading import bounded
from models.errors import EncoderMismatch, IndexBusy, MissingPath, NothingToIndex, Unreadable
from models.records import Label, Mention, Unread
from tests.fakes import FakeEncoder

SCHOOL = """Protokoll från Skolnätverket

Datum: 2024-03-14
Närvarande:
Åsa Öberg, Skövde
Göran Carlefalk, Götene

1. Budget
Nätverket beslutar att anta budgeten.

2. Åsa Öberg informerar
Åsa Öberg och Göran Carlefalk berättade om dimensionering.
"""


class KnownPeople:
    """Finds the people of the attendance list, spelled as there, once a text."""

    def mentions(self, texts: Sequence[str], known_people: Sequence[str] = ()) -> list[tuple[Mention, ...]]:
        return [
            tuple(
                Mention(name, Label.PERSON, text.index(name), text.index(name) + len(name), name)
                for name in known_people
                if name in text
            )
            for text in texts
        ]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "arkiv").mkdir()
    (tmp_path / "arkiv" / "skola.txt").write_text(SCHOOL)
    return tmp_path / "arkiv"


pytestmark = pytest.mark.usefixtures("folder")


@pytest.fixture
def run(index: Index, fake_encoder: FakeEncoder):
    def run(*paths: str, **options) -> Report:
        return index_paths(index, paths, fake_encoder, KnownPeople(), **options)

    return run


def test_a_folder_of_minutes_becomes_meetings(index: Index, run):
    assert run("arkiv") == Report(read=1, unchanged=0, unread=(), meetings=1, items=2, decisions=1)
    (meeting,) = index.catalog.meetings()
    assert meeting.source == "arkiv/skola.txt"
    assert [(item.number, item.title) for item in meeting.items] == [
        ("1", "Budget"),
        ("2", "Åsa Öberg informerar"),
    ]
    assert len(meeting.id) == 12
    assert index.state().columns.keys.size == 2


def test_people_are_found_in_preamble_titles_and_texts_with_true_offsets(index: Index, run):
    run("arkiv")
    (meeting,) = index.catalog.meetings()
    item = meeting.items[1]
    assert [(m.canonical, m.in_title) for m in item.mentions] == [
        ("Åsa Öberg", True),
        ("Åsa Öberg", False),
        ("Göran Carlefalk", False),
    ]
    for mention in item.mentions:
        assert (item.title if mention.in_title else item.text)[mention.start : mention.end] == mention.text
    for mention in meeting.mentions:
        assert meeting.preamble[mention.start : mention.end] == mention.text


def test_a_file_that_did_not_change_is_not_read_again(index: Index, run):
    run("arkiv")
    assert run("arkiv") == Report(read=0, unchanged=1, unread=(), meetings=0, items=0, decisions=0)
    assert index.catalog.sequence() == 1


def test_a_file_that_changed_takes_the_place_of_what_it_was(folder: Path, index: Index, run):
    run("arkiv")
    (folder / "skola.txt").write_text(SCHOOL.replace("2. Åsa Öberg informerar", "2. Nytt ärende"))
    assert run("arkiv").read == 1
    (meeting,) = index.catalog.meetings()
    assert [item.title for item in meeting.items] == ["Budget", "Nytt ärende"]
    assert index.state().columns.keys.size == 2


def test_a_file_given_twice_is_read_once(folder: Path, index: Index, run):
    assert run("arkiv/skola.txt", "arkiv", str(folder)).read == 1
    assert index.catalog.counts().meetings == 1


def test_what_cannot_be_read_is_told_and_the_others_go_on(folder: Path, index: Index, run):
    (folder / "a.pdf").write_bytes(b"%PDF-1.7")
    (folder / "b.txt").write_bytes(b"")
    (folder / "c.txt").symlink_to(folder / "borta.txt")
    report = run("arkiv")
    assert [unread.source for unread in report.unread] == ["arkiv/a.pdf", "arkiv/b.txt", "arkiv/c.txt"]
    assert all(unread.reason for unread in report.unread)
    assert report.unread == index.catalog.unread()
    assert report.read == 1


def test_a_file_that_takes_too_long_to_parse_holds_nobody_up(
    folder: Path, index: Index, run, monkeypatch: pytest.MonkeyPatch
):
    (folder / "a.txt").write_text(SCHOOL * 3_000)
    monkeypatch.setattr(
        bounded, "seconds_for", lambda _, characters=0: 0.0 if characters > len(SCHOOL) else 60.0
    )
    report = run("arkiv")
    assert [unread.source for unread in report.unread] == ["arkiv/a.txt"]
    assert "takes longer than 0 seconds" in report.unread[0].reason
    assert [meeting.source for meeting in index.catalog.meetings()] == ["arkiv/skola.txt"]


EMPTY = Unread("arkiv/b.txt", "empty. Check that the file was saved whole.")


def test_an_unread_file_is_tried_and_told_again_until_it_can_be_read(folder: Path, index: Index, run):
    (folder / "b.txt").write_bytes(b"")
    assert run("arkiv").unread == run("arkiv").unread == (EMPTY,)
    (folder / "b.txt").write_text(SCHOOL)
    assert run("arkiv").unread == index.catalog.unread() == ()


def test_a_file_that_can_no_longer_be_read_keeps_its_earlier_meeting(folder: Path, index: Index, run):
    run("arkiv")
    (folder / "skola.txt").write_bytes(b"\x00\x01")
    assert run("arkiv").unread[0].source == "arkiv/skola.txt"
    assert index.catalog.counts().meetings == 1


def test_minutes_without_items_are_still_a_meeting(folder: Path, index: Index, run):
    (folder / "skola.txt").write_text("Närvarande:\nÅsa Öberg, Skövde\n")
    report = run("arkiv")
    assert (report.meetings, report.items) == (1, 0)
    assert index.catalog.counts().meetings == 1
    assert index.state().sequence == 1


@pytest.mark.parametrize(
    ("paths", "error"),
    [(("arkiv", "borta"), MissingPath), (("arkiv/tom",), NothingToIndex)],
)
def test_wrong_paths_change_nothing(
    folder: Path, index: Index, run, paths: tuple[str, ...], error: type[Exception]
):
    (folder / "tom").mkdir()
    with pytest.raises(error):
        run(*paths)
    assert index.catalog.sequence() == 0


def test_the_index_itself_is_not_minutes(folder: Path, index: Index, run):
    assert index.directory.parent == folder.parent
    assert run(".").read == 1
    assert index.catalog.unread() == ()


def test_another_encoder_is_refused_before_anything_is_read(index: Index):
    class Other(FakeEncoder):
        name = "other"

    with pytest.raises(EncoderMismatch):
        index_paths(index, ["arkiv"], Other(), KnownPeople())
    assert index.catalog.sequence() == 0


def test_a_second_writer_is_refused(index: Index, run, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("indexer.index._PATIENCE", 0.0)
    with closing(Index.open(index.directory)) as other, other.writing(), pytest.raises(IndexBusy):
        run("arkiv")


def test_progress_is_told_before_each_file_and_at_the_end(folder: Path, run):
    (folder / "b.txt").write_text(SCHOOL)
    told: list[tuple[int, int, str]] = []
    run("arkiv", progress=lambda *step: told.append(step))
    assert told == [(0, 2, "arkiv/b.txt"), (1, 2, "arkiv/skola.txt"), (2, 2, "")]


def test_a_long_run_can_be_searched_before_its_end(folder: Path, index: Index, run, monkeypatch):
    monkeypatch.setattr(pipeline, "MEETINGS_BETWEEN", 1)
    (folder / "b.txt").write_text(SCHOOL)
    seen: list[int] = []
    run("arkiv", progress=lambda *_: seen.append(index.state().columns.keys.size))
    assert seen == [0, 2, 4]


def test_what_a_failing_file_follows_is_kept(folder: Path, index: Index, fake_encoder):
    (folder / "z.txt").write_text(SCHOOL)

    class Failing(KnownPeople):
        def mentions(self, texts, known_people=()):
            if index.catalog.sequence():
                raise RuntimeError("killed")
            return super().mentions(texts, known_people)

    with pytest.raises(RuntimeError):
        index_paths(index, ["arkiv"], fake_encoder, Failing())
    assert [meeting.source for meeting in index.catalog.meetings()] == ["arkiv/skola.txt"]
    assert index.state().columns.keys.size == 2


def test_a_folder_that_may_not_be_opened_is_told(run, monkeypatch: pytest.MonkeyPatch):
    def refuse(_: Path) -> Iterator[Path]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(Unreadable, match="Permission denied"):
        run("arkiv")


_ROOT = Path(__file__).parents[2]

_FULL = """
import sys
from pathlib import Path
from indexer.engines.base import Word
from indexer.index import Index
from indexer.pipeline import index_paths
from models.errors import StorageFailed
from tests.fakes import FakeEncoder

class Nobody:
    def mentions(self, texts, known_people=()):
        return [() for _ in texts]

def index(*paths):
    opened = Index.create(Path(sys.argv[1], "index"), FakeEncoder())
    try:
        index_paths(opened, paths, FakeEncoder(), Nobody())
    finally:
        opened.close()

def searched():
    opened = Index.open(Path(sys.argv[1], "index"))
    state = opened.state()
    found = state.engine.lexical([Word({"stem": ("budget",)})]).keys
    sources = {meeting.source for meeting, _ in opened.catalog.records(found.tolist())}
    assert len(found) == len(state.columns.keys)
    opened.close()
    return sources

small, large = sys.argv[2:]
index(small)
assert searched() == {small}
for _ in range(2):
    try:
        index(large)
    except StorageFailed as error:
        print(error, error.remedy)
    assert searched() == {small}, searched()

with Path(sys.argv[1], "fill").open("wb", buffering=0) as rest:
    try:
        while rest.write(bytes(256)):
            pass
    except OSError:
        pass
assert searched() == {small}, "a disk without a free byte can still be searched"
"""


def test_a_full_disk_leaves_the_index_as_it_was(tmp_path: Path):
    """On a real file system of 600 kB, in a name space of its own where the system lets us make one."""
    unshare = shutil.which("unshare")
    disk = tmp_path / "disk"
    disk.mkdir()
    (tmp_path / "small.txt").write_text("Protokoll\n\n1. Budget\nVi beslutar om budget.\n")
    text = " ".join(f"ord{number} budget" for number in range(12_000))
    (tmp_path / "large.txt").write_text(f"Protokoll\n\n1. Budget\n{text}\n")
    mount = f'mount -t tmpfs -o size=600k tmpfs {disk} && exec "$@"'
    inside = [unshare or "", "--user", "--map-root-user", "--mount", "sh", "-c", mount, "sh"]
    if not unshare or subprocess.run([*inside, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not let us make a small file system")
    script = [
        sys.executable,
        "-c",
        _FULL,
        str(disk),
        str(tmp_path / "small.txt"),
        str(tmp_path / "large.txt"),
    ]
    run = subprocess.run([*inside, *script], capture_output=True, text=True, check=False, cwd=_ROOT)
    assert run.returncode == 0, run.stderr
    assert run.stdout.count("full") == run.stdout.count("ree some space") == 2, run.stdout


def test_what_is_said_in_several_sentences_can_be_found_by_each(run, index: Index) -> None:
    text = "1. Resor\nBussen går varje timme. Taket läcker vid regn.\n\n2. Mat\nKaffet smakade gott idag.\n"
    Path("arkiv/skola.txt").write_text(f"Protokoll från Skolnätverket\n\nDatum: 2024-03-14\n\n{text}")
    run("arkiv")
    keys = index.state().columns.keys.tolist()
    told = index.catalog.sentences(keys)
    (item,) = [item for _, item in index.catalog.records(list(told))]
    assert [item.text[slice(*span)] for span in told[keys[0]].spans] == [
        "Bussen går varje timme.",
        "Taket läcker vid regn.",
    ]


def test_a_file_that_was_moved_is_not_read_again_and_its_links_stay(folder: Path, index: Index, run):
    run("arkiv")
    (before,) = index.catalog.meetings()
    (folder / "äldre").mkdir()
    (folder / "skola.txt").rename(folder / "äldre" / "skola.txt")
    assert run("arkiv") == Report(0, 0, (), 0, 0, 0, moved=1)
    assert list(index.catalog.meetings()) == [replace(before, source="arkiv/äldre/skola.txt")]
    assert index.state().columns.keys.size == 2
    assert run("arkiv").unchanged == 1


def test_a_file_whose_name_changed_is_read_again_under_its_id(folder: Path, index: Index, run):
    (folder / "skola.txt").write_text(SCHOOL.replace("Datum: 2024-03-14\n", ""))
    run("arkiv")
    (before,) = index.catalog.meetings()
    (folder / "skola.txt").rename(folder / "2023-05-02.txt")
    assert run("arkiv").read == 1
    (after,) = index.catalog.meetings()
    assert (after.id, before.date, str(after.date)) == (before.id, None, "2023-05-02")


def test_a_copy_is_a_document_of_its_own(folder: Path, index: Index, run):
    run("arkiv")
    shutil.copy(folder / "skola.txt", folder / "kopia.txt")
    assert run("arkiv").read == 1
    assert index.catalog.counts().meetings == 2


def test_what_is_gone_stays_unless_it_is_to_be_pruned(folder: Path, index: Index, run):
    (folder / "b.txt").write_text(SCHOOL)
    run("arkiv")
    (folder / "b.txt").unlink()
    assert run("arkiv").removed == 0
    assert index.catalog.counts().meetings == 2
    assert run("arkiv", prune=True) == Report(0, 1, (), 0, 0, 0, removed=1)
    assert [meeting.source for meeting in index.catalog.meetings()] == ["arkiv/skola.txt"]
    assert index.state().columns.keys.size == 2


def test_pruning_one_folder_leaves_the_others(folder: Path, run):
    (folder.parent / "annat").mkdir()
    (folder.parent / "annat" / "b.txt").write_text(SCHOOL)
    run("arkiv", "annat")
    (folder.parent / "annat" / "b.txt").unlink()
    assert run("arkiv", prune=True).removed == 0


@pytest.mark.parametrize("away", ["missing", "empty"])
def test_nothing_is_pruned_when_a_path_is_away(folder: Path, index: Index, run, away: str):
    (folder.parent / "annat").mkdir()
    (folder.parent / "annat" / "b.txt").write_text(SCHOOL)
    run("arkiv", "annat")
    shutil.rmtree(folder)
    if away == "empty":
        folder.mkdir()
    before = index.catalog.sequence()
    with pytest.raises((MissingPath, NothingToIndex)):
        run("annat", "arkiv", prune=True)
    assert index.catalog.sequence() == before
    assert index.catalog.counts().meetings == 2


def test_only_what_is_among_the_given_is_looked_at(folder: Path, index: Index, run):
    (folder / "äldre").mkdir()
    for name in ("b.txt", "äldre/c.txt"):
        (folder / name).write_text(SCHOOL)
    assert run("arkiv", among={folder / "äldre", folder / "skola.txt"}).read == 2
    assert {meeting.source for meeting in index.catalog.meetings()} == {
        "arkiv/skola.txt",
        "arkiv/äldre/c.txt",
    }
