"""Figures of a load, as they are printed."""

from pathlib import Path

from scripts.loading.pacing import NONE, Asked


def resident(pid: int) -> float:
    """Megabytes of memory that a process has."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1000


def statuses(asked: Asked) -> str:
    """Statuses and how often each came."""
    counted = sorted(asked.statuses.items())
    return ", ".join(f"{status if status != NONE else 'no answer'}: {count}" for status, count in counted)


def wrong(asked: Asked, *right: int) -> int:
    """How many were not answered with a status that is right."""
    return asked.statuses.total() - sum(asked.statuses[status] for status in right)
