"""What a check has found."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How it stands: a warning may be meant so, what is wrong keeps something from working."""

    OK = "ok"
    WARNING = "warning"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how it stands, what was found, without a full stop, and what to do about it."""

    name: str
    verdict: Verdict
    told: str
    remedy: str = ""


def ok(name: str, told: str) -> Finding:
    """All is as it should be."""
    return Finding(name, Verdict.OK, told)


def warning(name: str, told: str, remedy: str) -> Finding:
    """It works, but may not be what is wanted."""
    return Finding(name, Verdict.WARNING, told, remedy)


def wrong(name: str, told: str, remedy: str) -> Finding:
    """Something does not work, or is not safe."""
    return Finding(name, Verdict.WRONG, told, remedy)
