"""The service on a port."""

import socket
from contextlib import ExitStack, closing, suppress

import uvicorn

from models.errors import BadRequest
from search_api.app import create_app
from search_api.rehearsal import rehearsing
from search_api.settings import Settings
from search_api.web.place import Site
from search_api.wiring import open_service


def serve(settings: Settings) -> None:
    """Serve until told to stop. The port is taken at once, and answers when a search can be answered.

    Raises BadRequest when the port cannot be listened on, NotAnIndex, EncoderMismatch, WeightsMissing.
    """
    with closing(_bind(settings.host, settings.port)) as bound, closing(open_service(settings)) as service:
        site = Site(settings.base_url, settings.search_engines, settings.owner, settings.contact)
        config = uvicorn.Config(create_app(service, site), log_level="info", server_header=False)
        with suppress(KeyboardInterrupt), rehearsing(service):
            uvicorn.Server(config).run(sockets=[bound])


def _bind(host: str, port: int) -> socket.socket:
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
