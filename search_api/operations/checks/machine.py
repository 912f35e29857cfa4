"""What stands on the machine: Python, libraries, OCR, the clock."""

import datetime as dt
import platform
import sys
import time
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from indexer.reading.tesseract import require_swedish
from models import errors
from models.errors import Unreadable
from search_api.operations.checks.finding import Finding, ok, warning, wrong

PACKAGE = "paragraf"

_DAY = 86400.0
"""Seconds. Files that were unpacked in another time zone may lie hours ahead."""


def python(running: str = platform.python_version(), wanted: str | None = None) -> Finding:
    """Whether Python is of a version that Paragraf runs on; `wanted` is what its package says unless given."""
    wanted = wanted or metadata.metadata(PACKAGE)["Requires-Python"]
    if SpecifierSet(wanted).contains(running, prereleases=True):
        return ok("python", f"{running} in {sys.prefix}")
    return wrong("python", f"{running} is not {wanted}", f"Install Paragraf with a Python {wanted}.")


def libraries(requirements: Sequence[str] | None = None) -> Finding:
    """Whether every library is there, in a version that Paragraf was tested with; all that its package requires unless
    given."""
    told = metadata.requires(PACKAGE) or [] if requirements is None else requirements
    required = [
        some for some in map(Requirement, told) if not some.marker or some.marker.evaluate({"extra": ""})
    ]
    faults = [fault for some in required if (fault := _fault(some))]
    if not faults:
        return ok("libraries", f"{len(required)} libraries in the versions that were tested")
    names = " ".join(f'"{some}"' for some in required if _fault(some))
    return wrong("libraries", "; ".join(faults), f"Run in the same environment: pip install {names}")


def _fault(required: Requirement) -> str | None:
    try:
        there = metadata.version(required.name)
    except metadata.PackageNotFoundError:
        return f"{required.name} is not installed"
    if required.specifier.contains(there, prereleases=True):
        return None
    return f"{required.name} {there} is not {required.specifier}"


def reading_of_scans() -> Finding:
    """Whether scans can be read."""
    try:
        require_swedish()
    except Unreadable as error:
        return warning("scans", f"Scans cannot be read: each {error}", error.remedy)
    return ok("scans", "tesseract reads Swedish")


def clock(now: float | None = None) -> Finding:
    """Whether the clock, in seconds since 1970, is later than what is installed; the machine's own unless given."""
    now = time.time() if now is None else now
    installed = Path(errors.__file__).stat().st_mtime
    shown = dt.datetime.fromtimestamp(now, dt.UTC)
    if now + _DAY < installed:
        return wrong(
            "clock",
            f"It shows {shown:%Y-%m-%d %H:%M} UTC, which is before Paragraf was installed",
            "Set it, and let it be kept by NTP: timedatectl set-ntp true",
        )
    return ok("clock", f"{shown:%Y-%m-%d %H:%M} UTC")
