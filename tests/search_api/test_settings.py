"""What can be set from outside."""

from pathlib import Path

import pytest

from models.errors import BadRequest
from search_api.settings import Settings, load_settings, settings_table


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, _, _ in settings_table():
        monkeypatch.delenv(name, raising=False)


def test_without_any() -> None:
    settings = load_settings()
    assert (settings.index, settings.host, settings.port) == (Path("index"), "127.0.0.1", 8000)
    assert settings.cache is None


def test_the_environment_goes_before_defaults_and_options_before_both(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PARAGRAF_INDEX", "/srv/index")
    monkeypatch.setenv("PARAGRAF_PORT", "9000")
    settings = load_settings(index=None, port=9001)
    assert (settings.index, settings.port) == (Path("/srv/index"), 9001)


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARAGRAF_CACHE", "")
    assert load_settings().cache is None


@pytest.mark.parametrize("port", ["abc", "0", "70000"])
def test_a_bad_value_is_named(monkeypatch: pytest.MonkeyPatch, port: str) -> None:
    monkeypatch.setenv("PARAGRAF_PORT", port)
    with pytest.raises(BadRequest, match="PARAGRAF_PORT"):
        load_settings()


def test_the_table_holds_every_setting() -> None:
    table = settings_table()
    assert len(table) == len(Settings.model_fields)
    assert all(name.startswith("PARAGRAF_") and meaning for name, _, meaning in table)
    assert ("PARAGRAF_PORT", "8000") in [row[:2] for row in table]
