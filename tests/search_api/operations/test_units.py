"""What docs/operations gives an administrator fits the service as it is."""

import re
import shlex
import shutil
import subprocess
import tomllib
from configparser import RawConfigParser
from pathlib import Path

import click
import pytest
from starlette.testclient import TestClient

from search_api.app import create_app
from search_api.cli import main
from search_api.metrics import Refusals
from search_api.service import SearchService
from search_api.settings import Settings, load_settings

FOLDER = Path("docs/operations")
GUIDE = (FOLDER.parent / "operations.md").read_text(encoding="utf-8")
UNITS = sorted(FOLDER.glob("*.service")) + sorted(FOLDER.glob("*.timer"))
COMMANDS = re.findall(r"^ExecStart\w*=(.*)$", "\n".join(map(Path.read_text, UNITS)), re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS)
def test_what_a_unit_starts_is_a_command_with_its_options(command: str) -> None:
    program, *given = shlex.split(re.sub(r" --config \S+", "", command))
    assert program.endswith("/paragraf")
    started = main.commands[given[0]]
    # Raises for an option that there is none of, or an argument too many.
    directory = started.make_context(given[0], given[1:]).params["directory"]
    assert directory in {Path("/var/lib/paragraf/index"), Path("/var/lib/paragraf/%i")}


def test_a_unit_gives_the_service_time_to_stop() -> None:
    unit = RawConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(FOLDER / "paragraf.service")
    patience = unit.getint("Service", "TimeoutStopSec")
    assert patience > Settings().drain_seconds + Settings().stop_seconds + 5
    (settings,) = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    assert patience >= tomllib.loads(settings)["drain_seconds"] + Settings().stop_seconds + 5


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed")
def test_systemd_takes_the_units(tmp_path: Path) -> None:
    for unit in UNITS:
        told = unit.read_text().replace("/opt/paragraf/.venv/bin/paragraf", "/bin/true")
        (tmp_path / unit.name).write_text(re.sub(r"^(User|Group)=.*$", "", told, flags=re.MULTILINE))
    paths = [str(tmp_path / unit.name) for unit in UNITS]
    done = subprocess.run(["systemd-analyze", "verify", *paths], capture_output=True, text=True, check=False)
    assert (done.returncode, [line for line in done.stderr.splitlines() if str(tmp_path) in line]) == (0, [])


def test_the_settings_shown_are_settings(tmp_path: Path) -> None:
    (shown,) = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    (tmp_path / "paragraf.toml").write_text(shown)
    assert load_settings(config=tmp_path / "paragraf.toml").auth == "keys"


@pytest.mark.parametrize("told", [GUIDE, (FOLDER / "alerts.yml").read_text()])
def test_every_figure_named_is_one_that_is_counted(service: SearchService, told: str) -> None:
    with TestClient(create_app(service, refusals=Refusals())) as client:
        client.get("/api/v1/search", params={"q": "skolskjuts"})
        counted = client.get("/metrics").text
    named = set(re.findall(r"\b(?:paragraf_(?!index\.)|process_)[a-z_]+[a-z]\b", told))
    assert {name for name in named if name not in counted} == set()


def test_every_command_shown_is_one_of_ours() -> None:
    for name in re.findall(r"(?:`|^|&& )paragraf (?:--config \S+ )?([a-z]+)", GUIDE, re.MULTILINE):
        assert main.get_command(click.Context(main), name), name


@pytest.mark.parametrize("name", ["paragraf-backup.service", "paragraf-backup@.service"])
def test_a_backup_is_made_whatever_is_told_of_the_index_beside_its_catalog(name: str) -> None:
    started = re.findall(r"^(ExecStart\w*)=\S+ (\w+)", (FOLDER / name).read_text(), re.MULTILINE)
    assert started == [("ExecStart", "backup"), ("ExecStartPost", "verify")]
