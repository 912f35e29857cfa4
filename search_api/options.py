"""What the commands share: options, settings, the opened index, JSON on the terminal."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from indexer.index import Index
    from search_api.settings import Settings


def index_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option --index, as `directory`."""
    return click.option(
        "--index",
        "directory",
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="The folder of the index.  [default: PARAGRAF_INDEX, else ./index]",
    )(command)


def json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option --json, as `as_json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)


def settings_of(directory: Path | None, **given: Any) -> "Settings":
    """The settings, with what was given on the command line."""
    from search_api.settings import load_settings

    return load_settings(index=directory, **given)


@contextmanager
def opened(directory: Path | None) -> Iterator["Index"]:
    """The index in the folder, or that of the settings. Raises NotAnIndex."""
    from indexer.index import Index

    with closing(Index.open(settings_of(directory).index)) as index:
        yield index


def print_json(text: str) -> None:
    """Print JSON, as bytes: it is UTF-8 whatever the terminal speaks."""
    click.echo(text.encode())
