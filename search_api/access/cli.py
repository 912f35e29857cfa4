"""The commands for API keys."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from search_api.options import index_option, json_option, print_json, settings_of

if TYPE_CHECKING:
    from search_api.access.keys import Key, Keyring

_SCOPES = ("read", "write", "admin")


@click.group()
def keys() -> None:
    """Make, list and revoke API keys."""


@keys.command()
@click.argument("name")
@index_option
@click.option(
    "--scope", type=click.Choice(_SCOPES), default="read", show_default=True, help="What it may do."
)
@click.option(
    "--collection",
    "collections",
    multiple=True,
    metavar="NAME",
    help="What it may see; main is the index itself. Repeat for more.",
)
@click.option("--all-collections", is_flag=True, help="It may see all, those to come included.")
@click.option(
    "--expires", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="The day it ends, in UTC."
)
def add(
    name: str,
    directory: Path | None,
    scope: str,
    collections: tuple[str, ...],
    all_collections: bool,
    expires: dt.datetime | None,
) -> None:
    """Make a key for NAME (whoever or whatever has it) and print it, once."""
    from search_api.access.keys import ALL, Scope

    ends = expires.replace(tzinfo=dt.UTC) if expires else None
    given = (ALL,) if all_collections else _checked(collections)
    told, key = _keyring(directory).add(name, Scope(scope), given, ends)
    click.echo(told)
    click.echo(
        f"Keep it now: it is not shown again. Revoke it with `paragraf keys revoke {key.id}`.", err=True
    )
    for unknown in _unknown(directory, collections):
        click.echo(f"No collection {unknown} is set here (PARAGRAF_COLLECTIONS): is that its name?", err=True)


@keys.command("list")
@index_option
@json_option
def list_keys(directory: Path | None, as_json: bool) -> None:
    """List all keys: id, scope, collections, state and name."""
    import json

    settings = settings_of(directory)
    found = _keyring(directory).keys()
    if not settings.index.exists():
        click.echo(f"There is no index in {settings.index}; keys for it may be made before it.", err=True)
    if as_json:
        rows = [key.model_dump(mode="json", exclude={"digest"}) for key in found]
        print_json(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for key in found:
        click.echo(f"{key.id}  {key.scope:<5}  {', '.join(key.collections)}  {_state(key)}  {key.name}")


@keys.command()
@click.argument("id")
@index_option
def revoke(id: str, directory: Path | None) -> None:
    """Let nobody in any more with the key that has ID. A running service knows it at once."""
    key = _keyring(directory).revoke(id)
    click.echo(f"{key.id} is revoked: {key.name}")


def _keyring(directory: Path | None) -> "Keyring":
    from search_api.access.guard import keys_path
    from search_api.access.keys import Keyring

    return Keyring(keys_path(settings_of(directory)))


def _checked(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names, as they may be those of collections. Raises BadRequest."""
    from models.errors import BadRequest
    from search_api.access.values import check_name

    for name in names:
        try:
            check_name(name)
        except ValueError as error:
            raise BadRequest(
                f'"{name}" is not the name of a collection: {error}', "Write it as it was served."
            ) from error
    return names


def _unknown(directory: Path | None, names: tuple[str, ...]) -> list[str]:
    """Those of the names that no collection has by the settings."""
    from search_api.access.values import MAIN, parse_collections

    known = {MAIN, *parse_collections(settings_of(directory).collections or "")}
    return [name for name in names if name not in known]


def _state(key: "Key") -> str:
    ended = key.ended(dt.datetime.now(dt.UTC))
    if ended == "revoked":
        return f"revoked {key.revoked:%Y-%m-%d}"
    if key.expires:
        return f"{'expired' if ended else 'until'} {key.expires:%Y-%m-%d}"
    return "valid"
