"""How well people and municipalities are found in gold minutes, held to recorded floors.

`development` is looked at while rules are written, `held` is not. Every set of gold that floors name is checked.
"""

import json
from pathlib import Path

import pytest

from models.entities import load_recognizer
from scripts.scoring.entities import Table, score_folders

FLOORS = json.loads(Path("tests/floors.json").read_text(encoding="utf-8"))["entities"]
GOLD = Path("tests/entities")


@pytest.fixture(scope="session")
def entity_tables() -> dict[str, Table]:
    """Counts by set of gold, layout and measure."""
    recognizer = load_recognizer()
    return {name: score_folders([GOLD / name], recognizer) for name in FLOORS}


@pytest.mark.parametrize(
    ("gold", "layout", "measure"),
    [
        (gold, layout, measure)
        for gold in FLOORS
        for layout in FLOORS[gold]
        for measure in FLOORS[gold][layout]
    ],
)
def test_entities_hold_their_floors(
    entity_tables: dict[str, Table], gold: str, layout: str, measure: str
) -> None:
    assert round(entity_tables[gold][layout][measure].f1, 3) >= FLOORS[gold][layout][measure]
