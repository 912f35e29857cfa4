"""What the faults are tried on: small minutes that change from round to round, and what an index holds of them."""

import re
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from indexer.catalog import Catalog, file_url
from indexer.index import Index
from indexer.keeping.verifying import REPAIR, Finding, verify
from scripts.faulting.warm import Warm

_SAMPLES = Path(__file__).parents[2] / "tests" / "minutes"

_BYTES = 800
"""So much of each sample, that a round takes a second."""

_VERSION = re.compile(r"lydelse (\d{4})\.")


class Broken(Exception):
    """Something was lost, half or unsound, or not told."""


@dataclass(frozen=True, slots=True)
class Ground:
    """A folder with minutes and an index of them."""

    folder: Path

    @property
    def minutes(self) -> Path:
        return self.folder / "minutes"

    @property
    def index(self) -> Path:
        return self.folder / "index"

    def write(self, version: int) -> int:
        """Write all minutes in a version, which stands at their end; gives their number."""
        self.minutes.mkdir(parents=True, exist_ok=True)
        samples = sorted(_SAMPLES.iterdir())
        for sample in samples:
            text = sample.read_bytes()[:_BYTES].decode(errors="ignore")
            (self.minutes / sample.name).write_text(
                f"{text}\n\ndetta är lydelse {version:04}.\n", encoding="utf-8"
            )
        return len(samples)

    def settle(self, warm: Warm) -> None:
        """Index the minutes undisturbed. Raises Broken when that fails: nothing may be left in its way."""
        if code := warm.run(*self.indexing()):
            raise Broken(f"paragraf index ended with {code}: {warm.printed()}")

    def indexing(self) -> tuple[str, ...]:
        """The arguments of the command that indexes the minutes."""
        return ("index", str(self.minutes), "--index", str(self.index))

    def stored(self) -> dict[str, tuple[int, str]]:
        """By name, in which version the catalog holds each of the minutes, and all that it holds but the version."""
        with closing(Catalog.open(file_url(self.index / "catalog.sqlite"))) as catalog:
            told = {Path(meeting.source).name: str(meeting) for meeting in catalog.meetings()}
        return {
            name: (int(_VERSION.findall(text)[-1]), _VERSION.sub("", text)) for name, text in told.items()
        }

    def copy(self, folder: Path) -> "Ground":
        """The same elsewhere."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        return Ground(folder)


def content(index: Path) -> tuple[object, ...]:
    """All that an index holds, in the catalog and for a search: equal for two that hold the same."""
    with closing(Index.open(index)) as opened:
        state = opened.state()
        held = state.engine.inventory()
        records = opened.catalog.records(state.columns.keys.tolist())
        return (
            tuple(opened.catalog.meetings()),
            tuple(opened.catalog.documents()),
            tuple(opened.catalog.vectors(item.id).tobytes() for _, item in records),
            tuple(held.items.tolist()),
            tuple(held.passages.tolist()),
        )


def derived(findings: list[Finding]) -> bool:
    """Whether only what is made of the catalog is at fault."""
    return all(
        finding.remedy == REPAIR and finding.what.startswith("The search files") for finding in findings
    )


def sound(index: Path) -> None:
    """Raises Broken when an index is not sound."""
    if findings := verify(index):
        raise Broken("; ".join(finding.what for finding in findings))
