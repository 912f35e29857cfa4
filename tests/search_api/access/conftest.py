"""A service of two collections behind a guard, and keys to it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from search_api.access.guard import guarded, keys_path
from search_api.access.keys import Keyring
from search_api.app import create_app
from search_api.service import SearchService
from search_api.settings import Settings
from search_api.web.place import Site

LOCAL = ("127.0.0.1", 50_000)
ELSEWHERE = ("192.0.2.7", 50_000)

Guarded = Callable[..., TestClient]


@pytest.fixture
def apps(service: SearchService, network: SearchService) -> dict[str, Starlette]:
    """The collection at the top, and one of other minutes by the name skola."""
    return {"main": create_app(service), "skola": create_app(network)}


@pytest.fixture
def settings(index_folder: Path) -> Callable[..., Settings]:
    """Settings over the index, as given."""
    return lambda **given: Settings(index=index_folder, **given)


@pytest.fixture
def keyring(settings: Callable[..., Settings]) -> Keyring:
    """The keys that the guard goes by."""
    return Keyring(keys_path(settings()))


@pytest.fixture
def guard(apps: dict[str, Starlette], settings: Callable[..., Settings]) -> Iterator[Guarded]:
    """A client of the guarded service by settings, `client` its address. It follows no redirect."""
    begun: list[TestClient] = []

    def guard(client: tuple[str, int] = ELSEWHERE, loopback: bool = False, **given: object) -> TestClient:
        told = settings(**({"rate": "off"} | given))
        app = guarded(apps, told, Site(told.base_url), loopback)
        begun.append(
            TestClient(app, raise_server_exceptions=False, follow_redirects=False, client=client).__enter__()
        )
        return begun[-1]

    yield guard
    for client in begun:
        client.__exit__(None, None, None)
