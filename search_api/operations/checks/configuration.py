"""What is set: whether it is known, goes together, and is safe where the service is reached from."""

import datetime as dt
import re
import socket
from collections.abc import Mapping
from contextlib import closing

from models.errors import BadRequest
from search_api.access.guard import is_loopback, keys_path
from search_api.access.keys import Keyring
from search_api.operations.checks.finding import Finding, ok, warning, wrong
from search_api.operations.settings_file import meant
from search_api.server import bind
from search_api.settings import PREFIX, Settings, settings_table

_LOCAL = re.compile(r"//(?:localhost|127\.[\d.]+|\[::1\])(?::\d+)?$")


def source(settings: Settings) -> Finding:
    """Where the settings come from."""
    return ok(
        "settings",
        f"from {settings.config} and the environment" if settings.config else "from the environment",
    )


def variables(environment: Mapping[str, str]) -> Finding:
    """Whether every variable that begins as ours do is one of ours."""
    known = [name for name, _, _ in settings_table()]
    strange = sorted(name for name in environment if name.startswith(PREFIX) and name not in known)
    if not strange:
        return ok("variables", f"none that begins with {PREFIX} is unknown")
    told = f"{', '.join(strange)} {'is no setting' if len(strange) == 1 else 'are no settings'}, and does nothing"
    return warning("variables", told, meant(strange[0], known))


def address(settings: Settings) -> Finding:
    """Whether a service that others reach knows the address by which they do, and is reached in secret."""
    if not public(settings.host) and not settings.base_url:
        return ok("address", f"{settings.host}, reached from this machine alone")
    if not settings.base_url:
        return warning(
            "address",
            f"The service listens on {settings.host} and does not know its public address",
            "Set PARAGRAF_BASE_URL=https://…, else feeds say what each request was sent to.",
        )
    if settings.base_url.startswith("http:") and _known_elsewhere(settings):
        return warning(
            "address",
            f"{settings.base_url} is not encrypted: keys and questions can be read on the way",
            "Let a proxy with TLS stand before it, and set PARAGRAF_BASE_URL to https://…",
        )
    return ok("address", settings.base_url)


def access(settings: Settings) -> Finding:
    """Whether somebody is let in, and nobody whom nobody meant to let in."""
    if settings.auth == "keys":
        now = dt.datetime.now(dt.UTC)
        known = Keyring(keys_path(settings)).keys()
        keys = [key for key in known if not key.ended(now)]
        if not keys:
            return warning(
                "access", "No key lets anybody in", "Run: paragraf keys add NAME --collection main"
            )
        return ok("access", f"by key; {len(keys)} keys in {keys_path(settings)}")
    if settings.auth == "proxy":
        return ok("access", f"whom a proxy names in {settings.proxy_header}, from {settings.trusted_proxies}")
    if public(settings.host) and not settings.open:
        return wrong(
            "access",
            f"Everybody who reaches {settings.host} would read everything, so the service will not start",
            "Set PARAGRAF_AUTH=keys or proxy, or PARAGRAF_OPEN=true where that is meant.",
        )
    if _known_elsewhere(settings) and not settings.open:
        return warning(
            "access",
            f"Everybody who reaches {settings.base_url} reads everything: no key is asked of anybody",
            "Set PARAGRAF_AUTH=keys or proxy, or PARAGRAF_OPEN=true where that is meant.",
        )
    return ok(
        "access", "everybody who reaches it" if _known_elsewhere(settings) else "everybody on this machine"
    )


def responsibility(settings: Settings) -> Finding:
    """Whether those who come from elsewhere are told who runs the service, as the law on accessibility asks."""
    missing = [f"{PREFIX}{name}".upper() for name in ("owner", "contact") if not getattr(settings, name)]
    if missing and _known_elsewhere(settings):
        told = "The accessibility statement does not say who runs the service and whom to tell of faults"
        return warning("responsibility", told, f"Set {' and '.join(missing)}.")
    return ok("responsibility", settings.owner or "nobody is named, and nobody comes from elsewhere")


def originals(settings: Settings) -> Finding:
    """Whether files are served to everyone who reaches a public page."""
    if settings.originals and _known_elsewhere(settings):
        return warning(
            "originals",
            "The files themselves are served: what was hidden in them, such as names under a black bar, goes out",
            "Unless that is meant, leave PARAGRAF_ORIGINALS unset.",
        )
    return ok("originals", "served" if settings.originals else "not served")


def questions(settings: Settings) -> Finding:
    """Whether what people ask is written down."""
    if settings.log_queries:
        return warning(
            "questions",
            "What is asked is logged in clear, and may name people",
            "Unset PARAGRAF_LOG_QUERIES when what it was set for has been found.",
        )
    return ok("questions", "not logged")


def port(settings: Settings) -> Finding:
    """Whether the port can be listened on, or something does so already."""
    try:
        with closing(bind(settings.host, settings.port)) as bound:
            bound.listen()
    except (BadRequest, OSError) as error:
        if _answers(settings.host, settings.port):
            told = f"Something listens on port {settings.port} already"
            return warning("port", told, "If that is not Paragraf itself, choose another with PARAGRAF_PORT.")
        remedy = error.remedy if isinstance(error, BadRequest) else "Choose another with PARAGRAF_PORT."
        return wrong("port", str(error), remedy)
    return ok("port", f"{settings.port} is free")


def public(host: str) -> bool:
    """Whether a host to listen on is reached from more than this machine, or cannot be told."""
    try:
        told = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)[0]
    except OSError:
        return True
    return not is_loopback(str(told[4][0]))


def _known_elsewhere(settings: Settings) -> bool:
    """Whether people come from elsewhere: to the port itself, or to a proxy before it."""
    return public(settings.host) or bool(settings.base_url and not _LOCAL.search(settings.base_url))


def _answers(host: str, port: int) -> bool:
    try:
        with socket.create_connection((host, port), timeout=1):
            return True
    except OSError:
        return False
