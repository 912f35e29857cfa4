"""What stands on the machine."""

from pathlib import Path

import pytest

from indexer.reading.tesseract import require_swedish
from search_api.operations.checks import machine
from search_api.operations.checks.finding import Verdict


def test_this_python_will_do() -> None:
    assert machine.python().verdict is Verdict.OK


def test_an_old_python_will_not() -> None:
    found = machine.python("3.9.2")
    assert (found.verdict, "3.9.2" in found.told, ">=3.11" in found.remedy) == (Verdict.WRONG, True, True)


def test_these_libraries_will_do() -> None:
    assert machine.libraries().verdict is Verdict.OK


@pytest.mark.parametrize(
    ("requirement", "told"),
    [
        ("no-such-library-at-all>=1", "is not installed"),
        ("click>=99", "is not >=99"),
        ("click<2", "is not <2"),
    ],
)
def test_a_library_that_is_missing_or_of_another_version(requirement: str, told: str) -> None:
    found = machine.libraries(["pydantic>=2", requirement])
    assert found.verdict is Verdict.WRONG
    assert told in found.told
    assert f'pip install "{requirement}"' in found.remedy


def test_what_only_tests_need_is_not_asked_for() -> None:
    asked = ['no-such-library-at-all>=1; extra == "test"', "click>=8"]
    assert machine.libraries(asked).verdict is Verdict.OK


def test_without_tesseract_scans_cannot_be_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    require_swedish.cache_clear()
    found = machine.reading_of_scans()
    require_swedish.cache_clear()
    assert found.verdict is Verdict.WARNING
    assert "tesseract-ocr-swe" in found.remedy


def test_with_tesseract_but_without_swedish(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "tesseract"
    program.write_text("#!/bin/sh\necho 'List of languages'\necho eng\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    require_swedish.cache_clear()
    found = machine.reading_of_scans()
    require_swedish.cache_clear()
    assert found.verdict is Verdict.WARNING
    assert "Swedish" in found.told


def test_a_clock_that_was_set_back() -> None:
    assert machine.clock().verdict is Verdict.OK
    found = machine.clock(now=0)
    assert (found.verdict, "1970-01-01 00:00" in found.told) == (Verdict.WRONG, True)
    assert "NTP" in found.remedy
