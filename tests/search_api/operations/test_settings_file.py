"""Settings from a file."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from models.errors import BadRequest, NotAnIndex
from search_api.cli import main
from search_api.settings import load_settings, settings_table


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The command runs in an empty folder, and nothing is set."""
    for name, _, _ in settings_table():
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_options_go_before_the_environment_and_that_before_the_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "own.toml").write_text('port = 8001\nhost = "10.0.0.1"\nowner = "Götene"\noriginals = true\n')
    monkeypatch.setenv("PARAGRAF_PORT", "8002")
    monkeypatch.setenv("PARAGRAF_HOST", "10.0.0.2")
    settings = load_settings(config=folder / "own.toml", host="10.0.0.3")
    assert (settings.port, settings.host, settings.owner) == (8002, "10.0.0.3", "Götene")
    assert settings.originals is True
    assert settings.config == folder / "own.toml"


def test_the_usual_file_is_read_where_the_command_runs(folder: Path) -> None:
    assert load_settings().config is None
    (folder / "paragraf.toml").write_text("port = 8003")
    assert load_settings().port == 8003


def test_the_environment_may_name_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "paragraf.toml").write_text("port = 8003")
    (folder / "other.toml").write_text("port = 8004")
    monkeypatch.setenv("PARAGRAF_CONFIG", "other.toml")
    assert load_settings().port == 8004


@pytest.mark.parametrize(
    ("name", "remedy"),
    [("prot", "Did you mean port?"), ("BASE_URL", "Did you mean base_url?"), ("xyzzy", "Known are .*port.*")],
)
def test_an_unknown_name_is_an_error_that_tells_the_nearest(folder: Path, name: str, remedy: str) -> None:
    (folder / "paragraf.toml").write_text(f"{name} = 1")
    with pytest.raises(BadRequest, match=rf"paragraf.toml sets {name}") as caught:
        load_settings()
    assert re.match(remedy, caught.value.remedy)


def test_a_file_does_not_name_another(folder: Path) -> None:
    (folder / "paragraf.toml").write_text('config = "other.toml"')
    with pytest.raises(BadRequest, match="sets config"):
        load_settings()


@pytest.mark.parametrize(
    "content", [b"port: 8000", b"port = ", b'owner = "G\xf6tene"', b"port = 1\nport = 2"]
)
def test_a_file_that_is_not_toml(folder: Path, content: bytes) -> None:
    (folder / "paragraf.toml").write_bytes(content)
    with pytest.raises(BadRequest, match=r"paragraf\.toml is not in TOML"):
        load_settings()


def test_a_file_that_was_told_must_be_there(folder: Path) -> None:
    with pytest.raises(BadRequest, match=r"nowhere\.toml cannot be read") as caught:
        load_settings(config=folder / "nowhere.toml")
    assert "--config" in caught.value.remedy


def test_a_bad_value_is_named_with_its_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "paragraf.toml").write_text("port = 0")
    with pytest.raises(BadRequest, match=r"port in paragraf.toml cannot be 0"):
        load_settings()
    monkeypatch.setenv("PARAGRAF_PORT", "none")
    with pytest.raises(BadRequest, match="PARAGRAF_PORT cannot be 'none'"):
        load_settings()


def test_every_command_takes_the_file(folder: Path) -> None:
    (folder / "own.toml").write_text('index = "nowhere"')
    done = CliRunner().invoke(main, ["--config", "own.toml", "export"])
    assert done.exit_code == NotAnIndex.exit_code
    assert "nowhere does not exist" in done.output
