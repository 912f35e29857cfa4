"""What the commands share."""

from dataclasses import replace
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from models.errors import NotAnIndex
from search_api import schemas
from search_api.options import index_option, json_option, opened, print_json, print_model, settings_of
from tests.search_api.conftest import BOARD


def test_options_come_by_their_names() -> None:
    @click.command()
    @index_option
    @json_option
    def command(directory: Path | None, as_json: bool) -> None:
        print_json(f"{directory} {as_json} ö")

    assert CliRunner().invoke(command, ["--index", "a", "--json"]).stdout == "a True ö\n"
    assert CliRunner().invoke(command, []).stdout == "None False ö\n"


def test_whoever_runs_a_command_is_told_where_files_lie(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    print_model(schemas.meeting(replace(BOARD, source="/arkiv/åldrat/protokoll.txt")))
    assert '"source": "/arkiv/åldrat/protokoll.txt"'.encode() in capsysbinary.readouterr().out


def test_the_command_line_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARAGRAF_INDEX", "there")
    assert settings_of(None).index == Path("there")
    assert settings_of(Path("here")).index == Path("here")


def test_a_folder_without_an_index_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotAnIndex), opened(tmp_path / "nothing"):
        pass


def test_the_index_is_opened(index_folder: Path) -> None:
    with opened(index_folder) as index:
        assert index.catalog.counts().meetings == 3
