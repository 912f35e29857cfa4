import os
from pathlib import Path

import pytest

from indexer.paths import find_files
from models.errors import MissingPath, NothingToIndex


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "a/2.txt", "a/1.txt", ".dold.txt", ".git/x.txt"):
        (tmp_path / "arkiv" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "arkiv" / name).write_text(name)
    return tmp_path / "arkiv"


pytestmark = pytest.mark.usefixtures("folder")


def sources(*paths: str, leave_out: Path | None = None) -> list[str]:
    return [found.source for found in find_files(paths, leave_out)]


def test_folders_are_walked_in_order_without_hidden_files():
    assert sources("arkiv") == ["arkiv/a/1.txt", "arkiv/a/2.txt", "arkiv/b.txt"]


def test_the_source_is_the_path_as_given(folder: Path):
    assert sources("./arkiv/b.txt") == ["./arkiv/b.txt"]
    assert sources("./arkiv/") == ["./arkiv/a/1.txt", "./arkiv/a/2.txt", "./arkiv/b.txt"]
    assert sources(str(folder / "b.txt")) == [str(folder / "b.txt")]


def test_a_hidden_file_that_is_named_is_read():
    assert sources("arkiv/.dold.txt") == ["arkiv/.dold.txt"]


def test_a_file_reached_twice_is_found_once_as_first_given(folder: Path):
    (folder / "länk.txt").symlink_to(folder / "b.txt")
    assert sources("arkiv/b.txt", "arkiv", "./arkiv") == ["arkiv/b.txt", "arkiv/a/1.txt", "arkiv/a/2.txt"]


def test_a_folder_that_links_to_itself_is_walked_once(folder: Path):
    (folder / "a" / "upp").symlink_to(folder)
    assert len(sources("arkiv")) == 3


def test_a_broken_link_is_found_so_that_it_can_be_told(folder: Path):
    (folder / "c.txt").symlink_to(folder / "borta.txt")
    assert sources("arkiv")[-1] == "arkiv/c.txt"


def test_a_link_that_leads_to_itself_is_found_so_that_it_can_be_told(folder: Path):
    (folder / "c.txt").symlink_to(folder / "c.txt")
    assert sources("arkiv")[-1] == "arkiv/c.txt"


def test_a_name_that_would_write_more_than_a_line_is_shown_without(folder: Path):
    (folder / "c\n\x1b[31md\xa0ö.txt").write_text("c")
    assert sources("arkiv")[-1] == "arkiv/c\ufffd\ufffd[31md\xa0ö.txt"
    assert find_files(["arkiv"])[-1].path.read_text() == "c"


def test_a_pipe_is_no_file(folder: Path):
    os.mkfifo(folder / "rör.txt")
    assert "arkiv/rör.txt" not in sources("arkiv")


def test_the_folder_left_out_is_not_walked(folder: Path):
    assert sources("arkiv", leave_out=folder / "a") == ["arkiv/b.txt"]


def test_a_name_that_is_not_utf8_can_be_shown(folder: Path):
    (folder / os.fsdecode(b"m\xf6te.txt")).write_text("x")
    assert sources("arkiv")[-1] == "arkiv/m\ufffdte.txt"


@pytest.mark.parametrize("missing", ["borta", "arkiv/borta.txt", "", "arkiv/b.txt/under", "å" * 500])
def test_a_missing_path_is_told_even_among_others(missing: str):
    with pytest.raises(MissingPath):
        find_files(["arkiv", missing])


def test_folders_without_files_are_nothing_to_index(folder: Path):
    (folder / "tom" / ".git").mkdir(parents=True)
    with pytest.raises(NothingToIndex):
        find_files(["arkiv/tom"])
