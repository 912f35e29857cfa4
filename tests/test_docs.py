"""What the documents say is so."""

import re
from pathlib import Path

import pytest

from search_api.cli import main
from search_api.settings import settings_table

README = Path("README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", sorted(main.commands))
def test_the_readme_names_every_command(command: str) -> None:
    assert f"paragraf {command}" in README


@pytest.mark.parametrize(("name", "default", "meaning"), settings_table())
def test_the_readme_lists_every_setting(name: str, default: str, meaning: str) -> None:
    assert f"| `{name}` | {f'`{default}`' if default else '–'} | {meaning} |" in README


def test_every_script_is_explained_and_every_explained_script_exists() -> None:
    explained = re.findall(r"^\| `(\w+)", Path("scripts/README.md").read_text(encoding="utf-8"), re.MULTILINE)
    scripts = [path.name for path in Path("scripts").iterdir() if path.is_file() and not path.suffix]
    assert sorted(explained) == sorted(scripts)


@pytest.mark.parametrize("page", sorted(map(str, [*Path().glob("*.md"), *Path("docs").glob("*.md")])))
def test_links_lead_somewhere(page: str) -> None:
    text = Path(page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", text):
        assert (Path(page).parent / target).exists(), target


def test_the_house_is_drawn_as_it_stands() -> None:
    drawn = Path("ARCHITECTURE.md").read_text(encoding="utf-8")
    for floor in ("models", "indexer", "search_api"):
        for path in Path(floor).iterdir():
            if path.suffix in {".py", ""} and not path.name.startswith("_"):
                assert path.stem in drawn, path
