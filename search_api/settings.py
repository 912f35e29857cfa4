"""What can be set from outside: environment variables that begin with PARAGRAF_."""

from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from models.encoder import DEFAULT_ENCODER
from models.entities.base import DEFAULT_PIPELINE, Pipeline
from models.errors import BadRequest

PREFIX = "PARAGRAF_"


def _base(value: str) -> str:
    told = urlsplit(value.rstrip("/"))
    if (
        told.scheme not in {"http", "https"}
        or not told.hostname
        or told.geturl() != f"{told.scheme}://{told.netloc}"
    ):
        raise ValueError("an address has a scheme and a host, and no path: https://protokoll.example.se")
    return told.geturl()


BaseUrl = Annotated[str, AfterValidator(_base)]
"""A scheme and a host, without a slash at the end."""


class Settings(BaseSettings):
    """Read from the environment when made; an option on the command line goes before it."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True)

    index: Path = Field(default=Path("index"), description="The folder of the index.")
    encoder: str = Field(
        default=DEFAULT_ENCODER,
        description="The sentence-transformers model: a name or a folder. An index keeps to its own.",
    )
    entities: Pipeline = Field(
        default=DEFAULT_PIPELINE,
        description="Who finds the names: the tuned encoder (accurate), or a small network (fast).",
    )
    cache: Path | None = Field(
        default=None, description="Where unpacked weights are kept; by default the user's own cache folder."
    )
    host: str = Field(default="127.0.0.1", description="The address that `paragraf serve` listens on.")
    port: int = Field(default=8000, ge=1, le=65535, description="The port that `paragraf serve` listens on.")
    recent_questions: bool = Field(
        default=False,
        description="Suggest questions that were asked at least twice: the last 200 are kept, in memory alone and "
        "without who asked.",
    )
    originals: bool = Field(
        default=False,
        description="Serve the files that the minutes came in, too, to everyone who reaches the page.",
    )
    base_url: BaseUrl | None = Field(
        default=None,
        description="The public address of the service, such as https://protokoll.example.se, for feeds and search "
        "engines; by default what each request was sent to.",
    )
    search_engines: bool = Field(
        default=False,
        description="Let search engines list the pages; minutes name people, so by default not.",
    )
    owner: str | None = Field(
        default=None, description="Who runs the service, by name, for the accessibility statement."
    )
    contact: str | None = Field(
        default=None,
        description="Whom to tell of what does not work, by e-mail or web address, for the accessibility statement.",
    )


def load_settings(**given: Any) -> Settings:
    """The settings in force; what is given, and not None, goes before the environment.

    Raises BadRequest that names the setting when one cannot be used.
    """
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})
    except ValidationError as error:
        first = error.errors()[0]
        name = f"{PREFIX}{first['loc'][0]}".upper()
        raise BadRequest(
            f"{name} cannot be {first['input']!r}: {first['msg']}", f"Correct it, or unset {name}."
        ) from error


def settings_table() -> tuple[tuple[str, str, str], ...]:
    """Name, default and meaning of every setting, as the README lists them."""
    return tuple(
        (
            f"{PREFIX}{name}".upper(),
            "" if field.default is None else str(field.default),
            field.description or "",
        )
        for name, field in Settings.model_fields.items()
    )
