"""What is public, written down: the API's description and the command's help. `scripts/update_goldens` writes them."""

import json
import tempfile
from pathlib import Path

from click import Context, Group
from click.testing import CliRunner

from indexer.index import Index
from search_api.app import create_app
from search_api.cli import main
from search_api.service import SearchService
from tests.fakes import FakeEncoder

FOLDER = Path(__file__).parent / "golden"


def openapi() -> str:
    """The description that /openapi.json gives."""
    with tempfile.TemporaryDirectory() as folder:
        service = SearchService(Index.create(Path(folder) / "index", FakeEncoder()), FakeEncoder())
        described = create_app(service).openapi()
        service.close()
    return json.dumps(described, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def help_texts() -> str:
    """What `paragraf --help` and the help of every command print."""
    assert isinstance(main, Group)
    commands = [[], *([name] for name in main.list_commands(Context(main)))]
    shown = (_help(command) for command in commands)
    return "\n".join(shown)


def _help(command: list[str]) -> str:
    result = CliRunner().invoke(main, [*command, "--help"], prog_name="paragraf", terminal_width=80)
    return f"$ paragraf {' '.join([*command, '--help'])}\n{result.output}"


GOLDENS = {"openapi.json": openapi, "help.txt": help_texts}

if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, make in GOLDENS.items():
        (FOLDER / name).write_text(make(), encoding="utf-8")
