"""The service on a port."""

import logging
import socket
import sys
from contextlib import ExitStack, closing

import uvicorn

from models.errors import BadRequest
from search_api.access.guard import check_open, guarded, is_loopback, warnings
from search_api.access.impatient import Impatient
from search_api.app import create_app
from search_api.masking import MaskedQuestions
from search_api.metrics import Refusals, Refused
from search_api.operations import logs
from search_api.operations.requests import RequestLog
from search_api.operations.stopping import Leaving, LeavingSaid, Server
from search_api.rehearsal import rehearsing
from search_api.settings import Settings
from search_api.web.place import Site
from search_api.wiring import open_services

_log = logging.getLogger(__name__)

_TURN = 0.0005
"""Seconds after which a thread that computes lets another go on. With Python's own 5 ms, whoever is turned away under
ten times the load that can be answered waits three times as long to be told."""

_HEAD = 16 * 1024
"""Bytes of an address with its headers, at the most: a question of 1000 letters takes 6."""

_CONNECTIONS = 1000
"""At once, at the most; a process has files for some thousand."""


def serve(settings: Settings) -> None:
    """Serve until told to stop. The port is taken at once, and answers when a search can be answered; what has been
    asked when SIGTERM comes is answered.

    Raises BadRequest when the port cannot be listened on, or everybody would be let in unmeant; NotAnIndex,
    EncoderMismatch, WeightsMissing.
    """
    logs.configure(settings.log)
    sys.setswitchinterval(_TURN)
    with ExitStack() as opened:
        bound = opened.enter_context(closing(bind(settings.host, settings.port)))
        address = bound.getsockname()[0]
        check_open(settings, address)
        for line in warnings(settings, address):
            _log.warning(line)
        services = opened.enter_context(open_services(settings))
        site = Site(settings.base_url, settings.search_engines, settings.owner, settings.contact)
        leaving = Leaving()
        refusals = Refusals()
        apps = {name: create_app(service, site, refusals) for name, service in services.items()}
        safe = guarded(apps, settings, site, is_loopback(address))
        asked = MaskedQuestions(safe) if settings.discretion.mask_numbers else safe
        app = RequestLog(Refused(LeavingSaid(asked, leaving), refusals), settings.log_queries)
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            http=Impatient,
            ws="none",
            h11_max_incomplete_event_size=_HEAD,
            limit_concurrency=_CONNECTIONS,
            proxy_headers=False,  # `guarded` looks past proxies, and past trusted ones alone
            timeout_graceful_shutdown=settings.stop_seconds,
        )
        _log.info("Serving %s on http://%s:%d", settings.index, *bound.getsockname()[:2])
        for service in services.values():
            opened.enter_context(rehearsing(service))
        Server(config, leaving, settings.drain_seconds).run(sockets=[bound])


def bind(host: str, port: int) -> socket.socket:
    """A socket that has taken the port. Raises BadRequest when it cannot be had."""
    with ExitStack() as until_bound:
        try:
            family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
            bound = until_bound.enter_context(socket.socket(family, kind, protocol))
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            bound.bind(address)
        except OSError as error:
            raise BadRequest(
                f"Port {port} on {host} cannot be listened on: {error.strerror}",
                "Choose another with --port, or an address of this machine with --host.",
            ) from error
        until_bound.pop_all()
    return bound
