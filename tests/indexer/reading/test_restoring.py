"""Which pages are restored, and how well; the floors are in tests/floors.json."""

import json
from pathlib import Path

import pytest

from indexer.reading.plain import read_plain
from indexer.reading.restoring import restore_letters
from models.records import Page
from scripts.scoring.restoration import changes, score_sample

FLOORS = json.loads(Path("tests/floors.json").read_text(encoding="utf-8"))["restoration"]
SAMPLE = Path("tests/gold/restoration.tsv")
DAMAGED = "forskolenatverket"
CLEAN = sorted(path for path in Path("tests/minutes").glob("*.txt") if not path.name.startswith(DAMAGED))

LOST = "Ordforanden halsar valkommen. Nasta traff ar pa varen i Harryda, dar natverket ses fore motet."
KEPT = "Ordföranden hälsar välkommen. Projektet Grävlöken går vidare, och mål för våren sätts på nästa träff."
SHORT = "Malet ar nadd"


@pytest.fixture(scope="module")
def scores() -> dict[str, float]:
    return {half: score.share for half, score in score_sample(SAMPLE).items()}


@pytest.mark.parametrize("half", FLOORS)
def test_restoration_holds_its_floors(scores: dict[str, float], half: str) -> None:
    assert scores[half] >= FLOORS[half]


def test_the_sample_is_large_enough() -> None:
    assert sum(score_sample(SAMPLE)[half].damaged for half in FLOORS) >= 200


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
def test_clean_minutes_are_not_changed(path: Path) -> None:
    assert not changes(page.text for page in read_plain(path.read_bytes()))


def test_a_damaged_file_is_restored_letter_for_letter() -> None:
    (path,) = Path("tests/minutes").glob(f"{DAMAGED}*.txt")
    pages = restore_letters(read_plain(path.read_bytes()))
    assert [len(page.restored) for page in pages] == [len(page.text) for page in pages]
    assert all(page.restored != page.text for page in pages)


def test_places_are_restored_by_the_list_of_municipalities() -> None:
    (page,) = restore_letters([Page(1, LOST + " Ockerd, MéIndal, Tjérn, Goteborg")])
    assert page.restored.endswith("i Härryda, där nätverket ses före mötet. Öckerö, Mölndal, Tjörn, Göteborg")
    assert page.text.endswith("Ockerd, MéIndal, Tjérn, Goteborg")


def test_each_page_is_judged_by_itself() -> None:
    kept, lost = restore_letters([Page(1, KEPT), Page(2, LOST + " Gravloken")])
    assert kept.restored == KEPT
    assert lost.restored.startswith("Ordföranden hälsar")
    assert lost.restored.endswith("Grävlöken")


def test_a_page_that_tells_too_little_goes_with_the_others() -> None:
    assert restore_letters([Page(1, SHORT)])[0].restored == SHORT
    assert restore_letters([Page(1, LOST), Page(2, SHORT)])[1].restored.startswith("Målet är")
    assert restore_letters([Page(1, KEPT * 5), Page(2, SHORT)])[1].restored == SHORT
