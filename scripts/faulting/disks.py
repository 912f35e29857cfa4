"""Disks that take nothing, or nothing more, and two writers at once: what was committed stands."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from indexer.keeping.repairing import repair
from indexer.keeping.verifying import verify
from models.errors import IndexBusy, StorageFailed
from scripts.faulting.ground import Broken, Ground, derived, sound
from scripts.faulting.warm import Warm

_ROOT = Path(__file__).parents[2]
_PARAGRAF = (sys.executable, "-c", "from search_api.cli import main; main()")


@dataclass(slots=True)
class Full:
    """What came of it: commands on a full disk, those that were stopped by it, and search files made anew."""

    tried: int = 0
    stopped: int = 0
    repaired: int = 0


def full(ground: Ground, able: Warm, shares: tuple[int, ...], version: int) -> Full:
    """Index new versions where no file may grow beyond a share (in hundredths) of what the catalog takes.

    Each must end with the exit code that says so, or do all. Raises Broken when a meeting is lost or half.
    """
    told = Full()
    ground.write(version)
    ground.settle(able)
    whole = {name: text for name, (_, text) in ground.stored().items()}
    largest = (ground.index / "catalog.sqlite").stat().st_size
    for later, share in enumerate(shares, start=version + 1):
        ground.write(later)
        code = able.run(*ground.indexing(), largest=largest * share // 100)
        told.tried += 1
        told.stopped += code == StorageFailed.exit_code
        if code not in {0, StorageFailed.exit_code}:
            raise Broken(f"paragraf index on a full disk ended with {code}: {able.printed()}")
        for name, (stored, text) in ground.stored().items():
            if stored not in {later - 1, later} or text != whole[name]:
                raise Broken(f"A full disk hurt {name}")
        if findings := verify(ground.index):
            if not derived(findings):
                raise Broken("; ".join(finding.what for finding in findings))
            repair(ground.index)
            told.repaired += 1
        ground.settle(able)
        sound(ground.index)
    return told


def read_only(ground: Ground) -> dict[str, int] | None:
    """Exit codes of commands where nothing can be written; None where the system does not let us make such a disk.

    Raises Broken when one that only reads fails, or one that writes does not say why.
    """
    mount = (
        f'mount --bind {ground.index} {ground.index} && mount -o remount,ro,bind {ground.index} && exec "$@"'
    )
    inside = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, "sh"]
    if (
        not shutil.which("unshare")
        or subprocess.run([*inside, "true"], capture_output=True, check=False).returncode
    ):
        return None
    codes: dict[str, int] = {}
    for command, wanted in (
        (("verify",), 0),
        (("export",), 0),
        (("search", "skolskjuts"), 0),
        (("index", str(ground.minutes)), StorageFailed.exit_code),
        (("repair",), StorageFailed.exit_code),
        (("backup", str(ground.folder)), StorageFailed.exit_code),
    ):
        run = subprocess.run(
            [*inside, *_PARAGRAF, *command, "--index", str(ground.index)],
            capture_output=True,
            text=True,
            check=False,
            cwd=_ROOT,
            env=os.environ | {"PARAGRAF_ENTITIES": "fast"},
        )
        codes[command[0]] = run.returncode
        if run.returncode != wanted:
            raise Broken(
                f"paragraf {command[0]} on a read-only disk ended with {run.returncode}: {run.stderr}"
            )
    return codes


def two_writers(ground: Ground, one: Warm, other: Warm, version: int) -> tuple[int, int]:
    """Exit codes of two that index the same at once: one may be told that the other is at work.

    Raises Broken when something else comes of it, or the minutes do not all stand in the version afterwards.
    """
    ground.write(version)
    for writer in (one, other):
        writer.start(*ground.indexing())
    codes = one.ended(), other.ended()
    if 0 not in codes or not set(codes) <= {0, IndexBusy.exit_code}:
        raise Broken(f"Two writers ended with {codes}: {one.printed()} {other.printed()}")
    if {stored for stored, _ in ground.stored().values()} != {version}:
        raise Broken("Two writers left minutes in an older version")
    sound(ground.index)
    return codes


def clock_back(ground: Ground, able: Warm, version: int) -> None:
    """Files that changed have a time long before they were read. Raises Broken when a change is overlooked."""
    ground.write(version)
    for path in ground.minutes.iterdir():
        os.utime(path, (0, 0))
    ground.settle(able)
    if {stored for stored, _ in ground.stored().values()} != {version}:
        raise Broken("Files whose clock went back were not read again")
    sound(ground.index)
