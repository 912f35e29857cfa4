"""An index after faults made on purpose: few of each; `scripts/faults` makes many. Seeds are printed."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from indexer.keeping.verifying import verify
from scripts.faulting.damages import damage
from scripts.faulting.disks import clock_back, full, read_only, two_writers
from scripts.faulting.ground import Ground
from scripts.faulting.kills import kill
from scripts.faulting.warm import Warm, warm


@pytest.fixture(scope="module")
def able(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warm]:
    with warm(tmp_path_factory.mktemp("printed") / "printed") as able:
        yield able


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory, able: Warm) -> Ground:
    """Samples in an index that other tests copy."""
    ground = Ground(tmp_path_factory.mktemp("indexed"))
    ground.write(0)
    ground.settle(able)
    return ground


@pytest.fixture
def ground(indexed: Ground, tmp_path: Path) -> Ground:
    ground = indexed.copy(tmp_path / "ground")
    ground.write(1)
    return ground


@pytest.fixture
def seed() -> int:
    seed = random.SystemRandom().randrange(1 << 32)
    print(f"seed {seed}")
    return seed


def test_killing_the_command_at_any_instant_loses_nothing_and_leaves_nothing_half(
    tmp_path: Path, able: Warm, seed: int
):
    told = kill(Ground(tmp_path), able, 3, seed)
    assert (told.rounds, told.lost, told.half, told.unsound) == (3, 0, 0, [])


def test_every_damage_to_a_file_is_told_and_mended_or_without_effect(
    indexed: Ground, tmp_path: Path, seed: int
):
    told = damage(indexed.copy(tmp_path / "ground"), 1, seed)
    assert told.made == told.repaired + told.restored + told.without_effect
    assert told.made > 20
    assert told.repaired
    assert told.restored


def test_a_full_disk_stops_indexing_and_hurts_nothing(ground: Ground, able: Warm):
    told = full(ground, able, (10, 60), 2)
    assert told.stopped


def test_a_read_only_disk_is_verified_and_searched_and_told_to_who_writes(ground: Ground):
    if read_only(ground) is None:
        pytest.skip("this system does not let us make a read-only disk")


def test_of_two_writers_one_does_it_all_and_the_other_is_told(ground: Ground, able: Warm, tmp_path: Path):
    with warm(tmp_path / "other") as other:
        two_writers(ground, able, other, 1)


def test_a_file_that_changed_while_the_clock_was_set_back_is_read_again(ground: Ground, able: Warm):
    clock_back(ground, able, 1)
    assert verify(ground.index) == []
