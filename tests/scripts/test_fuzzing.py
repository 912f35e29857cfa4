"""Damaged files: `scripts.fuzzing`, and a short run of it over the readers."""

import random
import time
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from indexer.reading.formats import FORMATS
from models.errors import Unreadable
from models.records import Page
from scripts.fuzzing import trying
from scripts.fuzzing.bench import Maker, try_all
from scripts.fuzzing.mutations import PLAIN, mutated
from scripts.fuzzing.originals import Originals, originals
from scripts.fuzzing.packed import repacked
from scripts.fuzzing.readers import SHARES, told, watched
from scripts.fuzzing.trying import Outcome, tried

OF_TEXT = {".txt": 1.0}


@cache
def files() -> Originals:
    return originals()


def test_there_are_files_of_every_format_that_is_read(tmp_path: Path) -> None:
    assert files().keys() == FORMATS.keys() == SHARES.keys()
    for suffix, some in files().items():
        if FORMATS[suffix].kind != "image":
            assert tried(some[0], suffix, tmp_path).outcome is Outcome.READ, suffix


def test_a_file_can_be_made_again_by_its_seed_and_number() -> None:
    maker = Maker(files(), SHARES, 3)
    made = [maker.make(number) for number in range(50)]
    assert [Maker(files(), SHARES, 3).make(file.number) for file in made] == made
    assert len({file.data for file in made}) > 40
    assert Maker(files(), SHARES, 4).make(0) != made[0]


@pytest.mark.parametrize("mutation", PLAIN, ids=lambda mutation: mutation.__name__)
def test_every_damage_changes_something(mutation) -> None:
    chance = random.Random(1)
    data = files()[".html"][0]
    assert Counter(mutation(data, chance) != data for _ in range(20))[True] > 8


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".pptx", ".pdf"])
def test_what_is_packed_is_damaged_inside(suffix: str, tmp_path: Path) -> None:
    data = files()[suffix][0]
    shouted = repacked(data, random.Random(5), [lambda part, _: part.replace(b"e", b"E")])
    assert shouted != data
    assert repacked(b"PK\x03\x04 no zip", random.Random(5), PLAIN) == b"PK\x03\x04 no zip"
    kept = repacked(data, random.Random(5), [lambda part, _: part])
    assert tried(kept, suffix, tmp_path).outcome is Outcome.READ


def test_nothing_is_left_of_an_empty_file() -> None:
    assert mutated(b"", b"annat", random.Random(1)) == b""


def reader_that(monkeypatch: pytest.MonkeyPatch, does) -> None:
    """Lets plain text be read by something else."""
    monkeypatch.setattr("indexer.reading.plain.read_plain", does)


def failing(_: bytes) -> tuple[Page, ...]:
    raise KeyError("w:val")


def without_remedy(_: bytes) -> tuple[Page, ...]:
    raise Unreadable("damaged", "")


def eating(_: bytes) -> tuple[Page, ...]:
    raise MemoryError


def dying(_: bytes) -> tuple[Page, ...]:
    raise SystemExit(5)


def waiting(_: bytes) -> tuple[Page, ...]:
    while True:
        time.sleep(0)


@pytest.mark.parametrize(
    ("does", "outcome", "said"),
    [
        (failing, Outcome.FINDING, "KeyError: 'w:val'"),
        (without_remedy, Outcome.FINDING, "damaged"),
        (waiting, Outcome.FINDING, "more than 0 seconds"),
        (eating, Outcome.REFUSED, ""),
    ],
)
def test_whatever_else_comes_of_a_file_is_found(
    does, outcome: Outcome, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader_that(monkeypatch, does)
    monkeypatch.setattr(trying, "SECONDS", 0.3)
    become = tried(b"Protokoll", ".txt", tmp_path)
    assert become.outcome is outcome
    assert said in become.told


def test_a_file_that_ends_its_process_is_found_and_the_others_are_tried(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    reader_that(monkeypatch, dying)
    maker = Maker({".txt": [b"Protokoll\n" * 20]}, OF_TEXT, 1)
    assert told(watched(try_all(maker, range(3)), maker, tmp_path)) == 3
    assert "--seed 1 --only 2 (.txt)\nended the process that read it: 5" in capfd.readouterr().err
    assert (tmp_path / "1-2.txt").read_bytes() == maker.make(2).data


def test_damaged_files_are_read_or_refused() -> None:
    shares = {suffix: share for suffix, share in SHARES.items() if FORMATS[suffix].kind != "image"}
    maker = Maker(files(), shares, 20)
    found = [
        replace(become, milliseconds=0)
        for _, become in try_all(maker, range(200))
        if become.outcome is Outcome.FINDING
    ]
    assert found == []
