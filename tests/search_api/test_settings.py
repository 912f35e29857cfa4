"""What can be set from outside."""

from pathlib import Path

import pytest

from indexer.discretion import Discretion
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


def test_files_are_served_only_when_asked_to(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load_settings().originals is False
    monkeypatch.setenv("PARAGRAF_ORIGINALS", "true")
    assert load_settings(originals=None).originals is True
    assert load_settings(originals=False).originals is False


@pytest.mark.parametrize("port", ["abc", "0", "70000"])
def test_a_bad_value_is_named(monkeypatch: pytest.MonkeyPatch, port: str) -> None:
    monkeypatch.setenv("PARAGRAF_PORT", port)
    with pytest.raises(BadRequest, match="PARAGRAF_PORT"):
        load_settings()


@pytest.mark.parametrize(
    ("setting", "given", "told"),
    [
        ("auth", "nobody", "it takes one of 'none', 'keys' or 'proxy'"),
        ("port", "abc", "it takes a whole number"),
        ("port", "0", "it takes a whole number from 1 on"),
        ("timeout", "soon", "it takes a number"),
        ("drain_seconds", "-1", "it takes a number from 0 on"),
        ("upload_limit", "0", "it takes a number above 0"),
        ("originals", "perhaps", "it takes true or false"),
        ("collections", "a=x,a=y", "there are two collections of the name a"),
    ],
)
def test_what_is_wrong_with_a_value_is_told_in_our_own_words(
    monkeypatch: pytest.MonkeyPatch, setting: str, given: str, told: str
) -> None:
    monkeypatch.setenv(f"PARAGRAF_{setting}".upper(), given)
    with pytest.raises(BadRequest) as caught:
        load_settings()
    assert str(caught.value).endswith(f"cannot be {given!r}: {told}")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://protokoll.example.se", "https://protokoll.example.se"),
        ("https://protokoll.example.se/", "https://protokoll.example.se"),
        ("http://10.0.0.7:8000", "http://10.0.0.7:8000"),
    ],
)
def test_a_base_url_is_a_scheme_and_a_host(given: str, kept: str) -> None:
    assert load_settings(base_url=given).base_url == kept


@pytest.mark.parametrize(
    "given",
    [
        "protokoll.example.se",
        "ftp://example.se",
        "https://",
        "https://example.se/protokoll",
        "https://a.se?b",
    ],
)
def test_what_is_more_or_less_is_no_base_url(given: str) -> None:
    with pytest.raises(BadRequest, match="PARAGRAF_BASE_URL"):
        load_settings(base_url=given)


def test_search_engines_are_kept_out_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load_settings().search_engines is False
    monkeypatch.setenv("PARAGRAF_SEARCH_ENGINES", "true")
    assert load_settings().search_engines is True


def test_numbers_are_masked_and_secrets_held_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load_settings().discretion == Discretion(mask_numbers=True, hold_secret=True)
    monkeypatch.setenv("PARAGRAF_IDENTITY_NUMBERS", "keep")
    assert load_settings().discretion == Discretion(mask_numbers=False, hold_secret=True)
    monkeypatch.setenv("PARAGRAF_SECRECY", "ignore")
    assert load_settings().discretion == Discretion(mask_numbers=False, hold_secret=False)
    monkeypatch.setenv("PARAGRAF_SECRECY", "hide")
    with pytest.raises(BadRequest, match="PARAGRAF_SECRECY"):
        load_settings()


def test_the_table_holds_every_setting() -> None:
    table = settings_table()
    assert len(table) == len(Settings.model_fields)
    assert all(name.startswith("PARAGRAF_") and meaning for name, _, meaning in table)
    assert ("PARAGRAF_PORT", "8000") in [row[:2] for row in table]
