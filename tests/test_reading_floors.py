"""How well sample minutes are read, in all formats, held to recorded floors.

`minutes` and `development` were looked at while rules were written, `held` was not.
"""

import json
from pathlib import Path

import pytest

from scripts.samples.render import render_all
from scripts.scoring.reading import Counts, score_folder

FLOORS = json.loads(Path("tests/floors.json").read_text(encoding="utf-8"))["reading"]
GOLD = {"minutes": "reading", "development": "rendered", "held": "held"}

Table = dict[str, dict[str, Counts]]


@pytest.fixture(scope="session")
def tables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Table]:
    """Counts by set of samples, layout and measure."""
    scored = {}
    for name, gold in GOLD.items():
        folder = Path("tests/minutes")
        if name != "minutes":
            folder = tmp_path_factory.mktemp(name)
            render_all(Path("tests/sources") / name, folder)
        scored[name] = score_folder(folder, Path(f"tests/gold/{gold}.json"))
    return scored


@pytest.mark.parametrize(
    ("samples", "measure"), [(samples, measure) for samples in FLOORS for measure in FLOORS[samples]]
)
def test_reading_holds_its_floors(tables: dict[str, Table], samples: str, measure: str) -> None:
    assert round(tables[samples]["all"][measure].f1, 3) >= FLOORS[samples][measure]


def test_every_set_has_floors() -> None:
    assert set(FLOORS) == set(GOLD)
