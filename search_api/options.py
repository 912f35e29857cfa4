"""What the commands share: options, settings, the opened index, JSON on the terminal."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from pydantic import BaseModel

    from indexer.index import Index
    from models.encoder.base import Encoder
    from search_api.settings import Settings

_CONFIG = f"{__name__}.config"
"""Where a context keeps the settings file that was given."""


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


def config_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option --config of the whole command, which `settings_of` reads."""

    def keep(ctx: click.Context, _: click.Parameter, path: Path | None) -> None:
        ctx.meta[_CONFIG] = path

    return click.option(
        "--config",
        type=click.Path(path_type=Path),
        metavar="FILE",
        expose_value=False,
        callback=keep,
        help="Settings in TOML.  [default: PARAGRAF_CONFIG, else ./paragraf.toml where it is there]",
    )(command)


def settings_of(directory: Path | None, **given: Any) -> "Settings":
    """The settings, with what was given on the command line."""
    from search_api.settings import load_settings

    ctx = click.get_current_context(silent=True)
    return load_settings(config=ctx.meta.get(_CONFIG) if ctx else None, index=directory, **given)


@contextmanager
def opened(directory: Path | None) -> Iterator["Index"]:
    """The index in the folder, or that of the settings. Raises NotAnIndex."""
    from indexer.index import Index

    with closing(Index.open(settings_of(directory).index)) as index:
        yield index


def encoder_of(index: "Index", directory: Path | None) -> "Callable[[], Encoder]":
    """What loads the encoder of an index when it is first wanted; it raises EncoderMismatch, WeightsMissing."""

    @cache
    def load() -> "Encoder":
        from models.encoder import load_encoder

        settings = settings_of(directory)
        encoder = load_encoder(settings.encoder, settings.cache)
        index.check(encoder)
        return encoder

    return load


def print_model(model: "BaseModel", **how: Any) -> None:
    """Print a model as JSON; `how` goes to pydantic's `model_dump_json`."""
    print_json(model.model_dump_json(indent=2, **how))


def print_json(text: str) -> None:
    """Print JSON, as bytes: it is UTF-8 whatever the terminal speaks."""
    click.echo(text.encode())
