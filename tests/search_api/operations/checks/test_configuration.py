"""Whether what is set goes together, and is safe."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from search_api.access.cli import keys
from search_api.cli import main
from search_api.operations.checks import configuration
from search_api.operations.checks.finding import Finding, Verdict
from search_api.settings import Settings, settings_table

OPEN = "0.0.0.0"
BEHIND = "https://protokoll.example.se"


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, _, _ in settings_table():
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    "check",
    [
        configuration.source,
        configuration.address,
        configuration.access,
        configuration.responsibility,
        configuration.originals,
        configuration.questions,
    ],
)
def test_on_this_machine_alone_all_is_well(check) -> None:
    assert check(Settings()).verdict is Verdict.OK


def test_the_file_of_the_settings_is_told() -> None:
    assert "own.toml" in configuration.source(Settings(config=Path("own.toml"))).told


def test_a_variable_that_is_misspelt() -> None:
    found = configuration.variables({"PARAGRAF_PROT": "8000", "PARAGRAF_PORT": "8000", "PATH": ""})
    assert (found.verdict, found.remedy) == (Verdict.WARNING, "Did you mean PARAGRAF_PORT?")
    assert "PARAGRAF_PROT " in found.told
    assert configuration.variables({"PARAGRAF_PORT": "8000", "PATH": ""}).verdict is Verdict.OK


def _is(found: Finding, verdict: Verdict, remedy: str) -> bool:
    return found.verdict is verdict and remedy in found.remedy


def test_a_public_service_knows_its_address_and_has_tls() -> None:
    assert _is(configuration.address(Settings(host=OPEN)), Verdict.WARNING, "PARAGRAF_BASE_URL=https://")
    plain = Settings(host=OPEN, base_url="http://protokoll.example.se")
    assert _is(configuration.address(plain), Verdict.WARNING, "TLS")
    assert configuration.address(Settings(base_url=BEHIND)).verdict is Verdict.OK
    assert configuration.address(Settings(base_url="http://localhost:8000")).verdict is Verdict.OK


def test_nobody_is_let_in_unmeant() -> None:
    assert _is(configuration.access(Settings(host=OPEN)), Verdict.WRONG, "PARAGRAF_AUTH")
    assert _is(configuration.access(Settings(base_url=BEHIND)), Verdict.WARNING, "PARAGRAF_AUTH")
    assert configuration.access(Settings(host=OPEN, open=True)).verdict is Verdict.OK
    assert configuration.access(Settings(host=OPEN, auth="proxy")).verdict is Verdict.OK


def test_where_keys_are_asked_for_there_is_one(tmp_path: Path) -> None:
    from search_api.access.keys import Keyring, Scope

    settings = Settings(auth="keys", keys=tmp_path / "keys.json")
    assert _is(configuration.access(settings), Verdict.WARNING, "paragraf keys add")
    Keyring(tmp_path / "keys.json").add("Kansliet", Scope.READ, ["main"])
    assert configuration.access(settings).verdict is Verdict.OK
    assert keys.name in main.commands  # as the remedy says


@pytest.mark.parametrize("reached", [{"host": OPEN}, {"base_url": BEHIND}])
def test_a_public_service_says_who_runs_it(reached: dict[str, str]) -> None:
    found = configuration.responsibility(Settings(owner="Hjo", **reached))
    assert _is(found, Verdict.WARNING, "Set PARAGRAF_CONTACT.")
    told = Settings(owner="Hjo", contact="kansli@example.se", **reached)
    assert configuration.responsibility(told).verdict is Verdict.OK


@pytest.mark.parametrize("reached", [{"host": OPEN}, {"base_url": BEHIND}])
def test_files_are_not_served_to_everyone_unmeant(reached: dict[str, str]) -> None:
    assert _is(configuration.originals(Settings(originals=True, **reached)), Verdict.WARNING, "ORIGINALS")
    assert configuration.originals(Settings(originals=True)).verdict is Verdict.OK


def test_what_is_asked_is_not_written_down_unmeant() -> None:
    assert _is(configuration.questions(Settings(log_queries=True)), Verdict.WARNING, "LOG_QUERIES")


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        yield taken.getsockname()[1]


def test_a_port_that_is_taken_and_one_that_is_free(taken: int) -> None:
    assert _is(configuration.port(Settings(port=taken)), Verdict.WARNING, "PARAGRAF_PORT")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert configuration.port(Settings(port=port)).verdict is Verdict.OK


def test_an_address_that_this_machine_has_not() -> None:
    assert _is(configuration.port(Settings(host="192.0.2.1")), Verdict.WRONG, "--host")


@pytest.mark.parametrize(("host", "public"), [("127.0.0.2", False), ("::1", False), ("localhost", False)])
def test_what_is_reached_from_this_machine_alone(host: str, public: bool) -> None:
    assert configuration.public(host) is public


@pytest.mark.parametrize("host", [OPEN, "::", "192.0.2.1", "host.invalid"])
def test_what_may_be_reached_from_elsewhere(host: str) -> None:
    assert configuration.public(host)
