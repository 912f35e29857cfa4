"""What can be set from outside: environment variables that begin with PARAGRAF_, and a file."""

from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, ValidationError
from pydantic_settings import BaseSettings, EnvSettingsSource, SettingsConfigDict

from indexer.discretion import Discretion
from models.encoder import DEFAULT_ENCODER
from models.entities.base import DEFAULT_PIPELINE, Pipeline
from models.errors import BadRequest
from search_api.access.values import parse_collections, parse_networks, parse_rate, read_by
from search_api.complaints import in_our_words
from search_api.operations import settings_file
from search_api.operations.logs import Form

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

    config: Path | None = Field(
        default=None,
        description="A file in TOML that sets what no variable does, by the names here in small letters without "
        "PARAGRAF_; by default paragraf.toml where the command runs, when there is one.",
    )
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
    identity_numbers: Literal["mask", "keep"] = Field(
        default="mask",
        description="Mask Swedish personal identity numbers and coordination numbers in minutes, when they are read, "
        "and in questions; or keep them.",
    )
    secrecy: Literal["hold", "ignore"] = Field(
        default="hold",
        description="Hold back documents and agenda items that are marked secret, when they are read; or ignore the "
        "marks.",
    )
    log: Form | None = Field(
        default=None,
        description="How events are told on stderr: json, one object a line, or text; by default text on a terminal, "
        "json elsewhere.",
    )
    log_queries: bool = Field(
        default=False,
        description="Log what was asked, in clear: questions may name people, so by default not.",
    )
    drain_seconds: float = Field(
        default=2,
        ge=0,
        le=600,
        description="Seconds after SIGTERM during which `/readyz` says no, for balancers to see, while all who come "
        "are answered.",
    )
    stop_seconds: int = Field(
        default=20,
        ge=1,
        le=600,
        description="Seconds that requests get to end in when the service stops, before they are broken off.",
    )
    auth: Literal["none", "keys", "proxy"] = Field(
        default="none",
        description="Who is let in: everybody (none), who has a key (keys), or whom a proxy has signed in (proxy).",
    )
    open: bool = Field(
        default=False,
        description="Let everybody in who reaches an address that is not this machine's alone; without it, serving "
        "there with PARAGRAF_AUTH=none is refused.",
    )
    keys: Path | None = Field(
        default=None, description="The file of the keys; by default beside the index, index.keys.json."
    )
    collections: Annotated[str, read_by(parse_collections)] | None = Field(
        default=None,
        description="Further collections to serve, each at /collections/NAME/: name=folder,name=folder.",
    )
    proxy_header: str = Field(
        default="X-Remote-User",
        pattern="^[A-Za-z0-9-]+$",
        description="The header in which a proxy names the user, where PARAGRAF_AUTH is proxy.",
    )
    proxy_writers: str | None = Field(
        default=None, description="Users of the proxy who may change things, too: name,name."
    )
    proxy_admins: str | None = Field(
        default=None, description="Users of the proxy who may do everything: name,name."
    )
    trusted_proxies: Annotated[str, read_by(parse_networks)] = Field(
        default="127.0.0.0/8, ::1",
        description="Networks of the proxies whose word is taken for user, client address and scheme.",
    )
    rate: Annotated[str, read_by(parse_rate)] | None = Field(
        default=None,
        description="Requests that one key, user or address may make: 120/minute, or off; by default 300/minute, and "
        "off where only this machine gets in without a key.",
    )
    at_once: int | None = Field(
        default=None,
        ge=1,
        le=32,
        description="Requests that are answered at once; by default as many as there are processors.",
    )
    waiting: int = Field(
        default=64, ge=0, le=10_000, description="Requests that may wait; beyond, 503 comes at once."
    )
    timeout: float = Field(
        default=10,
        gt=0,
        le=600,
        description="Seconds within which an answer begins, waiting included, else 503; changes get 900.",
    )
    max_body: float = Field(
        default=50, gt=0, le=10_000, description="Megabytes that one request may send; else 413."
    )
    uploads: bool = Field(
        default=False,
        description="Where PARAGRAF_AUTH is none, let everybody who reaches the service put documents in and take them "
        "out; elsewhere, who has the scope write may.",
    )
    upload_limit: float = Field(
        default=50,
        gt=0,
        le=250,
        description="Megabytes that a document put over the API may have; else 413. PARAGRAF_MAX_BODY bounds it too.",
    )

    @property
    def discretion(self) -> Discretion:
        """What is masked and held back when files are read, and masked in questions."""
        return Discretion(self.identity_numbers == "mask", self.secrecy == "hold")


def load_settings(**given: Any) -> Settings:
    """The settings in force; what is given, and not None, goes before the environment, and that before the file.

    Raises BadRequest that names the setting when one cannot be used, or the file when that cannot be read.
    """
    told = {name: value for name, value in given.items() if value is not None}
    environment = EnvSettingsSource(Settings)()
    path = settings_file.find(told.get("config", environment.get("config")))
    kept = settings_file.read(path, Settings.model_fields.keys() - {"config"}) if path else {}
    try:
        return Settings(**{**kept, **environment, **told, "config": path})
    except ValidationError as error:
        first = error.errors()[0]
        setting = str(first["loc"][0])
        name = f"{PREFIX}{setting}".upper()
        if setting in kept and setting not in environment | told:
            name = f"{setting} in {path}"
        raise BadRequest(
            f"{name} cannot be {first['input']!r}: {in_our_words(first)}", f"Correct it, or unset {name}."
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
