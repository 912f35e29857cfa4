"""The doctor as a whole."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from models.errors import BadRequest
from search_api.operations import doctor
from search_api.operations.checks.finding import Finding, Verdict, ok, warning, wrong
from search_api.settings import Settings
from tests.fakes import FakeEncoder


@pytest.fixture(autouse=True)
def _encoder(monkeypatch: pytest.MonkeyPatch, fake_encoder: FakeEncoder) -> None:
    for room in ("weights", "indexes"):
        monkeypatch.setattr(f"search_api.operations.checks.{room}.load_encoder", lambda *_: fake_encoder)


def examined(settings: Settings, environment: Mapping[str, str] | None = None) -> dict[str, Finding]:
    found = list(doctor.examine(lambda: settings, environment or {}))
    assert len({finding.name for finding in found}) == len(found)
    return {finding.name: finding for finding in found}


def test_everything_is_looked_at(index_folder: Path) -> None:
    found = examined(Settings(index=index_folder, entities="fast"))
    checks = len(doctor.ON_THE_MACHINE) + len(doctor.OF_SETTINGS) + len(doctor.OF_THE_INDEX)
    assert len(found) == checks + 1  # and the variables
    assert doctor.well(list(found.values()))
    assert all(finding.remedy for finding in found.values() if finding.verdict is not Verdict.OK)


def test_every_collection_is_looked_at(index_folder: Path, tmp_path: Path) -> None:
    told = Settings(index=index_folder, entities="fast", collections=f"skola={tmp_path / 'nowhere'}")
    found = examined(told)
    assert found["contents"].verdict is Verdict.OK
    assert found["index (skola)"].verdict is Verdict.WRONG


def test_without_an_index_the_rest_is_looked_at(tmp_path: Path) -> None:
    found = examined(Settings(index=tmp_path / "nowhere", entities="fast"), {"PARAGRAF_X": ""})
    assert found["index"].verdict is Verdict.WRONG
    assert "paragraf index" in found["index"].remedy
    assert found["variables"].verdict is Verdict.WARNING
    assert found["encoder"].verdict is Verdict.OK


def test_settings_that_cannot_be_used_do_not_hide_the_machine() -> None:
    def load() -> Settings:
        raise BadRequest("PARAGRAF_PORT cannot be 'x'", "Correct it.")

    found = {finding.name: finding for finding in doctor.examine(load, {})}
    assert (found["settings"].verdict, found["settings"].remedy) == (Verdict.WRONG, "Correct it.")
    assert found["python"].verdict is Verdict.OK


def test_a_check_that_meets_an_error_has_found_it(
    index_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unread(*_: object) -> Finding:
        raise BadRequest("The disk is gone", "Put it back.")

    monkeypatch.setattr(doctor, "OF_THE_INDEX", [unread])
    found = examined(Settings(index=index_folder, entities="fast"))
    assert found["unread"] == wrong("unread", "The disk is gone", "Put it back.")


def test_warnings_are_not_wrong() -> None:
    assert doctor.well([ok("a", "b"), warning("c", "d", "e")])
    assert not doctor.well([ok("a", "b"), wrong("c", "d", "e")])
