"""What the search encoder is adapted to."""

import itertools
import random
from pathlib import Path

import pytest

from scripts.training.questions import read_questions
from scripts.training.search import BATCH, _epoch

SHIPPED = Path("scripts/training/questions")


def test_every_item_that_ships_has_its_questions() -> None:
    asked = read_questions(SHIPPED)
    assert len(asked) > 1000
    assert all(len(one.questions) >= 3 and "\n" in one.passage for one in asked)
    assert len({one.passage for one in asked}) == len(asked)


def test_a_block_out_of_form_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("# Titel\nText.\n? fråga\n\nIngen titel\n? fråga\n", encoding="utf-8")
    with pytest.raises(ValueError, match="block 2"):
        read_questions(tmp_path)


def test_a_batch_has_every_item_once_and_neighbours_together() -> None:
    asked = read_questions(SHIPPED)
    place = {one.passage: i for i, one in enumerate(asked)}
    batches = list(_epoch(asked, random.Random(1)))
    for batch in batches:
        places = sorted(place[passage] for _, passage in batch)
        assert len(set(places)) == len(places) == BATCH
    first = sorted(place[passage] for _, passage in batches[0])
    assert sum(b - a == 1 for a, b in itertools.pairwise(first)) > BATCH // 2
