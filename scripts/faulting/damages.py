"""Files that a disk has damaged: every damage that changes anything is told, and mended by the remedy that is told."""

import random
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from indexer.index import Index
from indexer.keeping.backing import backup, restore
from indexer.keeping.repairing import repair
from indexer.keeping.verifying import verify
from scripts.faulting.ground import Broken, Ground, content, derived, sound


@dataclass(slots=True)
class Damages:
    """What came of it: damages made, those that were told and mended by each remedy, and those without any effect."""

    made: int = 0
    repaired: int = 0
    restored: int = 0
    without_effect: int = 0


def flipped(data: bytes, chance: random.Random) -> bytes:
    """With one bit the other way round."""
    hurt = bytearray(data)
    hurt[chance.randrange(len(hurt))] ^= 1 << chance.randrange(8)
    return bytes(hurt)


def truncated(data: bytes, chance: random.Random) -> bytes:
    """Cut short."""
    return data[: chance.randrange(len(data))]


def damage(ground: Ground, rounds: int, seed: int) -> Damages:
    """Flip a bit in each file of the index, and cut each short, in each round at places that `seed` gives.

    Raises Broken when damage that changes what the index holds is not told, or the remedy does not mend it.
    """
    chance = random.Random(seed)
    told = Damages()
    scene, kept = _scene(ground)
    whole = content(scene.copy(ground.folder / "damaged").index)
    files = [path for path in sorted(scene.index.rglob("*")) if path.is_file() and path.stat().st_size]
    for path in files:
        for hurt in (flipped, truncated) * rounds:
            damaged = scene.copy(ground.folder / "damaged")
            place = damaged.folder / path.relative_to(scene.folder)
            place.write_bytes(hurt(place.read_bytes(), chance))
            told.made += 1
            _mend(damaged, kept, whole, told, f"{path.name}, {hurt.__name__}")
    return told


def _scene(ground: Ground) -> tuple[Ground, Path]:
    """A copy of the ground whose last commits stand in SQLite's log alone, as when a power cut ends a writer; and its
    backup."""
    open_one = ground.copy(ground.folder / "open")
    with closing(Index.open(open_one.index)) as index, index.writing():
        for document in index.catalog.documents()[:5]:
            index.catalog.move(document.id, f"äldre/{document.source}", document.path)
        index.catch_up()
        kept, _ = backup(open_one.index, ground.folder / "backup.zip")
        scene = open_one.copy(ground.folder / "scene")
    (scene.index / "catalog.sqlite-shm").unlink()
    return scene, kept


def _mend(damaged: Ground, kept: Path, whole: object, told: Damages, what: str) -> None:
    findings = verify(damaged.index)
    if not findings:
        if content(damaged.index) != whole:
            raise Broken(f"Nothing was told of this damage: {what}")
        told.without_effect += 1
        return
    if derived(findings):
        repair(damaged.index)
        told.repaired += 1
    else:
        restore(kept, damaged.index, force=True)
        told.restored += 1
    sound(damaged.index)
    if content(damaged.index) != whole:
        raise Broken(f"The remedy did not bring back what there was: {what}")
