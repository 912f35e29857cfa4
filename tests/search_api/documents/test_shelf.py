"""Where uploaded files are kept."""

import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import StorageFailed
from search_api.access.errors import TooLarge
from search_api.documents.shelf import Shelf, safe_name


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("Protokoll 2024-03-14.PDF", "Protokoll 2024-03-14.PDF"),
        ("C:\\Dokument\\möte.docx", "möte.docx"),
        ("../../möte.txt", "möte.txt"),
        ("a\x00b\n.txt", "ab.txt"),
        ("fdp.\u202etxt", "fdp.txt"),
        (".dold.txt", "dold.txt"),
        ("möte.txt. ", "möte.txt"),
        ("mo\u0308te.txt", "möte.txt"),
        ("..", ""),
        ("/", ""),
    ],
)
def test_names_are_made_safe(given_name: str, safe: str) -> None:
    assert safe_name(given_name) == safe


@pytest.mark.parametrize("name", ["8501\x0101-1236 ny.txt", "8501\u200b01-1236 ny.txt", "850101-1236 ny.txt"])
def test_a_number_is_masked_also_where_a_sign_that_nobody_sees_parts_it(name: str) -> None:
    assert safe_name(name) == "██████-████ ny.txt"


@given(st.text(max_size=300))
def test_a_safe_name_is_one_name_that_stays_as_it_is(given_name: str) -> None:
    safe = safe_name(given_name)
    assert "/" not in safe
    assert "\0" not in safe
    assert not safe.startswith(".")
    assert len(safe.encode()) < 255 or len(given_name) > 200
    assert safe == "" or Path("/kept", safe).resolve().parent == Path("/kept")


def test_a_long_name_keeps_its_suffix(tmp_path: Path) -> None:
    name = safe_name("ö" * 250 + ".pdf")
    assert name.endswith("ö.pdf")
    (tmp_path / name).touch()


def test_what_is_not_kept_is_gone(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "uploads")
    with shelf.arrival("a.txt", 3) as arrival:
        arrival.write(b"ab")
        with pytest.raises(TooLarge):
            arrival.write(b"cd")
    assert list((tmp_path / "uploads").iterdir()) == []


def test_what_is_kept_lies_in_a_folder_of_its_own(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "uploads")
    with shelf.arrival("a.txt", 10) as arrival:
        arrival.write(b"ab")
        arrival.close()
        place = shelf.keep(arrival)
    assert place == shelf.place("a.txt", arrival.digest)
    assert place.read_bytes() == b"ab"
    assert list((tmp_path / "uploads").iterdir()) == [place.parent]


def test_a_link_is_no_folder_of_ours(tmp_path: Path) -> None:
    (tmp_path / "annan").mkdir()
    (tmp_path / "uploads").symlink_to(tmp_path / "annan")
    with pytest.raises(StorageFailed), Shelf(tmp_path / "uploads").arrival("a.txt", 10):
        pass
    assert list((tmp_path / "annan").iterdir()) == []


def test_what_nobody_goes_on_with_is_swept_away_after_a_day(tmp_path: Path) -> None:
    old, young = tmp_path / "uploads" / ".arriving-old", tmp_path / "uploads" / ".arriving-young"
    for folder in (old, young):
        folder.mkdir(parents=True)
    os.utime(old, (0, time.time() - 2 * 86_400))
    with Shelf(tmp_path / "uploads").arrival("a.txt", 10):
        assert not old.exists()
        assert young.exists()
