"""What is masked and held back is in no file of an index."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from indexer.discretion import DISCREET, Discretion
from indexer.index import Index
from indexer.pipeline import Report, index_paths
from models.errors import NotFound
from models.records import Doubt, Mention
from tests.fakes import FakeEncoder

NUMBER = "850709-9805"
"""One of the numbers that Skatteverket keeps for tests."""
MINUTES = f"""Socialnämndens protokoll

Datum: 2024-03-14

§ 1 Ansökan av {NUMBER}
Nämnden beslutar att avslå ansökan av {NUMBER}.

§ 2 Sekretessärende
Tovalill Askebrand flyttar till släktingar.
"""


class Nobody:
    """Finds no names."""

    def mentions(self, texts: Sequence[str], known_people: Sequence[str] = ()) -> list[tuple[Mention, ...]]:
        assert not known_people
        return [() for _ in texts]


@pytest.fixture
def run(index: Index, fake_encoder: FakeEncoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)

    def run(discretion: Discretion = DISCREET, **files: str) -> Report:
        for name, text in files.items():
            (tmp_path / "arkiv").mkdir(exist_ok=True)
            (tmp_path / "arkiv" / f"{name}.txt").write_text(text)
        return index_paths(index, ["arkiv"], fake_encoder, Nobody(), discretion=discretion)

    return run


def stored(index: Index) -> bytes:
    return b"".join(path.read_bytes() for path in index.directory.rglob("*") if path.is_file())


def test_no_file_of_the_index_holds_a_number_or_a_secret(index: Index, run) -> None:
    run(protokoll=MINUTES)
    (meeting,) = index.catalog.meetings()
    assert [item.title for item in meeting.items] == ["Ansökan av ██████-████", "Sekretess"]
    assert [d.text for d in meeting.items[0].decisions] == [
        "Nämnden beslutar att avslå ansökan av ██████-████."
    ]
    assert set(meeting.doubts) == {Doubt.IDENTITY_MASKED, Doubt.SECRET_HELD}
    held = stored(index)
    digits = NUMBER.replace("-", "")
    assert not any(word.encode() in held for word in (NUMBER, digits, "Askebrand", "askebrand"))


def test_numbers_and_secrets_are_kept_when_told_so(index: Index, run) -> None:
    run(Discretion(mask_numbers=False, hold_secret=False), protokoll=MINUTES)
    (meeting,) = index.catalog.meetings()
    assert NUMBER in meeting.items[0].text
    assert "Askebrand" in meeting.items[1].text
    assert not meeting.doubts


def test_a_secret_document_is_unread_and_an_earlier_reading_goes(index: Index, run) -> None:
    run(protokoll=MINUTES)
    (meeting,) = index.catalog.meetings()
    report = run(protokoll=f"SEKRETESS\n\n{MINUTES}")
    assert [(unread.source, unread.reason.partition(".")[0]) for unread in report.unread] == [
        ("arkiv/protokoll.txt", "marked secret")
    ]
    with pytest.raises(NotFound):
        index.catalog.meeting(meeting.id)
    assert not list(index.catalog.meetings())
    assert index.state().columns.keys.size == 0
    assert [unread.source for unread in index.catalog.unread()] == ["arkiv/protokoll.txt"]


def test_a_secret_document_that_is_read_again_changes_nothing(index: Index, run) -> None:
    run(protokoll=f"SEKRETESS\n\n{MINUTES}")
    before = index.catalog.sequence()
    run()
    assert index.catalog.sequence() == before


def test_files_named_by_numbers_are_told_apart_and_found_again(index: Index, run) -> None:
    text = "Protokoll\n\n§ 1 Val\nNämnden beslutar att välja {}."
    names = {"19850709-9805": text.format("Alva"), "19701063-2391": text.format("Ebbe")}
    assert run(**names).read == 2
    assert run().unchanged == 2
    meetings = list(index.catalog.meetings())
    assert {meeting.source for meeting in meetings} == {"arkiv/████████-████.txt"}
    assert all(Doubt.IDENTITY_MASKED in meeting.doubts for meeting in meetings)
    assert not any(name.encode() in stored(index) for name in names)


def test_a_file_named_by_a_number_is_pruned_when_it_is_gone_and_only_then(
    index: Index, fake_encoder: FakeEncoder, run, tmp_path: Path
) -> None:
    run(**{"19850709-9805": MINUTES, "protokoll": MINUTES.replace("avslå", "bifalla")})

    def prune(path: str) -> int:
        return index_paths(index, [path], fake_encoder, Nobody(), prune=True).removed

    (tmp_path / "arkiv").rename(tmp_path / "701063-2391")
    assert index_paths(index, ["701063-2391"], fake_encoder, Nobody()).read == 0
    assert prune("701063-2391") == 0
    (tmp_path / "701063-2391" / "19850709-9805.txt").unlink()
    assert prune("701063-2391") == 1
    assert [meeting.source for meeting in index.catalog.meetings()] == ["██████-████/protokoll.txt"]
