"""The command `paragraf doctor`."""

import json
import re
from pathlib import Path

import pytest

from tests.fakes import FakeEncoder


@pytest.fixture(autouse=True)
def _models(monkeypatch: pytest.MonkeyPatch, fake_encoder: FakeEncoder) -> None:
    monkeypatch.setenv("PARAGRAF_ENTITIES", "fast")
    for room in ("weights", "indexes"):
        monkeypatch.setattr(f"search_api.operations.checks.{room}.load_encoder", lambda *_: fake_encoder)


def test_a_line_each_with_its_remedy(run) -> None:
    done = run("doctor")
    assert done.exit_code == 0
    lines = done.output.splitlines()
    assert all(re.match(r"(ok|warning) +[a-z]+ +\S", line) for line in lines)
    (unread,) = [line for line in lines if " unread " in line]
    assert unread.startswith("warning")
    assert unread.endswith("lists them all.")


def test_something_wrong_ends_with_1(run, tmp_path: Path) -> None:
    done = run("doctor", "--index", str(tmp_path / "nowhere"))
    assert done.exit_code == 1
    assert "nowhere does not exist. Give an index folder" in done.output


def test_for_programs(run, tmp_path: Path) -> None:
    told = json.loads(run("doctor", "--json", "--index", str(tmp_path / "nowhere")).output)
    assert told["well"] is False
    (index,) = [finding for finding in told["findings"] if finding["name"] == "index"]
    assert index["verdict"] == "wrong"
    assert set(index) == {"name", "verdict", "told", "remedy"}


def test_settings_that_cannot_be_used_are_a_finding(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARAGRAF_PORT", "x")
    done = run("doctor")
    assert done.exit_code == 1
    assert "PARAGRAF_PORT cannot be 'x'" in done.output
