import time
from pathlib import Path

import pytest
from watchfiles import watch

from indexer.keeping.footing import ground, missing, mounted, watched_disks


def test_what_is_missing_is_told(tmp_path: Path):
    (tmp_path / "finns").mkdir()
    (tmp_path / "länk").symlink_to(tmp_path / "borta")
    paths = [str(tmp_path / name) for name in ("finns", "borta", "länk")]
    assert missing(paths) == paths[1:]


def test_a_folder_is_the_same_whatever_comes_into_it_and_another_is_not(tmp_path: Path):
    here = tmp_path / "arkiv"
    here.mkdir()
    before = ground([str(here)])
    (here / "a.txt").write_text("Protokoll")
    assert ground([str(here)]) == before
    here.rename(tmp_path / "förr")
    here.mkdir()
    assert ground([str(here)]) != before


def test_a_link_that_leads_elsewhere_is_another_ground(tmp_path: Path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    link = tmp_path / "nu"
    link.symlink_to("a")
    before = ground([str(link)])
    link.unlink()
    link.symlink_to("b")
    assert ground([str(link)]) != before


def test_disks_are_told_where_they_are_mounted(tmp_path: Path):
    if not Path("/proc/self/mountinfo").exists():
        pytest.skip("this system does not tell")
    assert "/proc" in mounted(["/"])
    assert "/proc" in mounted(["/proc"])
    assert not mounted([str(tmp_path / "arkiv")])


def test_the_disk_of_a_watched_folder_is_told_while_it_is_watched(tmp_path: Path):
    if not Path("/proc/self/fdinfo").exists():
        pytest.skip("this system does not tell")
    watching = watch(tmp_path, rust_timeout=50, yield_on_timeout=True)
    next(watching)
    assert watched_disks()
    watching.close()
    for _ in range(100):  # the system's own thread lets go of it
        if not watched_disks():
            return
        time.sleep(0.05)
    pytest.fail("it is told for ever")
