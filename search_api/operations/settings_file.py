"""Settings from a file in TOML, one `name = value` a line: the names of the variables without PARAGRAF_, in small
letters."""

import difflib
import tomllib
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

from models.errors import BadRequest

USUAL = Path("paragraf.toml")
"""Looked for in the folder in which the command runs."""


def find(told: Path | str | None) -> Path | None:
    """The file to read: the one that was told, else USUAL where it is there, else none."""
    if told is not None:
        return Path(told)
    return USUAL if USUAL.is_file() else None


def read(path: Path, known: Collection[str]) -> dict[str, Any]:
    """The values in a file by name, unchecked. Raises BadRequest when it cannot be read or names a setting that is
    not known."""
    try:
        with path.open("rb") as file:
            values = tomllib.load(file)
    except OSError as error:
        raise BadRequest(
            f"The settings in {path} cannot be read: {error.strerror}",
            "Check its path and rights, or choose another with --config or PARAGRAF_CONFIG.",
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadRequest(
            f"{path} is not in TOML: {error}", 'Write one setting a line: port = 8000, host = "127.0.0.1".'
        ) from error
    for name in values:
        if name not in known:
            raise BadRequest(f"{path} sets {name}, which is no setting", meant(name, known))
    return values


def meant(name: str, known: Iterable[str]) -> str:
    """A remedy for a name that is none of those known: the nearest one, where one is near."""
    called = {some.casefold(): some for some in known}
    near = difflib.get_close_matches(name.casefold(), called, n=1)
    return f"Did you mean {called[near[0]]}?" if near else f"Known are {', '.join(sorted(called.values()))}."
