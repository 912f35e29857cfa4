"""How well questions are answered over the sample minutes, held to recorded floors.

`development` is looked at while the ranking is tuned, `held` is not. Every set that floors name is checked. Floors
are edited by hand, from what `scripts/evaluate` prints; all of them are lower bounds.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.encoder.base import Encoder
from models.entities import load_recognizer
from scripts.scoring.collection import open_collection
from scripts.scoring.judgments import read_judgments
from scripts.scoring.ranking import score
from search_api.service import SearchService

FLOORS = json.loads(Path("tests/floors.json").read_text(encoding="utf-8"))["ranking"]
MINUTES = (Path("tests/minutes"), Path("tests/ranking/minutes"))
SETS = Path("tests/ranking")


@pytest.fixture(scope="session")
def collection(encoder: Encoder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchService]:
    """A service over all sample minutes, indexed once.

    The fast recognizer finds the names: every figure is that of the accurate one, which takes a minute more.
    """
    directory = tmp_path_factory.mktemp("ranking") / "index"
    index = open_collection(MINUTES, directory, encoder, load_recognizer("fast"))
    service = SearchService(index, encoder)
    yield service
    service.close()


@pytest.mark.parametrize("judged", FLOORS)
def test_ranking_holds_its_floors(collection: SearchService, judged: str) -> None:
    figures = score(collection, read_judgments(SETS / judged))
    fell = [
        f"{kind}: {measure} {reached:.3f} is {floor - reached:.3f} under its floor {floor}"
        for kind, floors in FLOORS[judged].items()
        for measure, floor in floors.items()
        if round(reached := figures[kind][measure], 3) < floor
    ]
    assert not fell, "\n".join(fell)
